import { accountContacts } from '../../src/checks/account-contacts.ts';
import type { ContactInformation } from '../../src/aws/sources/contact-information.ts';
import type { PrimaryEmailUpdate } from '../../src/aws/sources/primary-email-update.ts';
import type { Readings } from '../../src/model/evidence.ts';
import { denied, known, throttled, type EvidenceParts } from './evidence.ts';
import { describeCheck } from './cases.ts';

const ALTERNATE = 'account:GetAlternateContact';
const UPDATE = 'account:GetPrimaryEmailUpdateStatus';
const INFORMATION = 'account:GetContactInformation';

const given = (
  alternates: readonly string[] | Readings['alternate-contacts'],
  primary: boolean | Readings['contact-information'],
  update: Readings['primary-email-update'] = known<'none'>('none'),
): EvidenceParts => ({
  readings: {
    'alternate-contacts':
      'state' in alternates
        ? alternates
        : known({
            security: alternates.includes('security'),
            billing: alternates.includes('billing'),
            operations: alternates.includes('operations'),
          }),
    'contact-information':
      typeof primary === 'boolean'
        ? known<ContactInformation>({ exists: primary, phone: 'not-told' })
        : primary,
    'primary-email-update': update,
  },
});

const ALL = ['billing', 'operations'];

const phone = (status: ContactInformation['phone']): Readings['contact-information'] =>
  known<ContactInformation>({ exists: true, phone: status });

const update = (
  status: PrimaryEmailUpdate['status'],
  at?: string,
): Readings['primary-email-update'] =>
  known<PrimaryEmailUpdate>({ status, updatedAt: at === undefined ? undefined : new Date(at) });

const AT = '2026-11-20T08:00:00Z';
const LACKS_NOTHING = { primary: 0, billing: 0, operations: 0, phone: 0, emailChangedAt: 0 };
const CHANGED = { ...LACKS_NOTHING, emailChangedAt: Date.parse(AT) / 1000 };

describeCheck(accountContacts, [
  {
    name: 'with a phone number that is verified',
    given: given(ALL, phone('verified')),
    outcome: 'pass',
    reason: 'are registered, the phone number is verified, and no change',
    facts: { primaryPhone: 'verified', emailChange: 'none' },
  },
  {
    name: 'a phone number that is not verified',
    given: given(ALL, phone('unverified')),
    outcome: 'fail',
    reason: 'The phone number of the primary contact is not verified.',
    exposure: { ...LACKS_NOTHING, phone: 1 },
  },
  {
    name: 'a phone number whose verification was not completed',
    given: given(['billing'], phone('pending')),
    outcome: 'fail',
    reason:
      /no operations contact\. The verification of the primary contact’s phone number was begun/,
    exposure: { ...LACKS_NOTHING, operations: 1, phone: 1 },
  },
  {
    name: 'a change of the e-mail address that is pending',
    given: given(ALL, true, update('pending', AT)),
    outcome: 'fail',
    reason: 'A change of root’s e-mail address is pending since 2026-11-20 08:00 UTC.',
    severity: 'medium',
    exposure: CHANGED,
    facts: { emailChange: 'pending' },
  },
  {
    name: 'a change of the e-mail address that does not say since when it is pending',
    given: given(ALL, true, update('pending')),
    outcome: 'fail',
    reason: 'A change of root’s e-mail address is pending.',
    severity: 'medium',
    exposure: { ...LACKS_NOTHING, emailChangedAt: null },
  },
  {
    name: 'an e-mail address that was changed yesterday',
    given: given(ALL, phone('verified'), update('changed', AT)),
    outcome: 'fail',
    reason: 'Root’s e-mail address was changed on 2026-11-20 08:00 UTC, within the last 90 days.',
    severity: 'medium',
    exposure: CHANGED,
    facts: { emailChange: 'recent', emailChangedAt: '2026-11-20T08:00:00.000Z' },
  },
  {
    name: 'the same, and the contacts are denied',
    given: given(denied(ALTERNATE), denied(INFORMATION), update('changed', AT)),
    outcome: 'fail',
    reason: 'was changed on',
    note: ALTERNATE,
    severity: 'medium',
    exposure: { ...CHANGED, primary: null, billing: null, operations: null, phone: null },
  },
  {
    name: 'an e-mail address that was changed before the window',
    given: given(ALL, true, update('changed', AT)),
    settings: { rootActivityWindowDays: 1 },
    outcome: 'pass',
    reason: 'no change of root’s e-mail address is pending or recent',
    facts: { emailChange: 'old' },
  },
  {
    name: 'a change of the e-mail address that failed',
    given: given(ALL, true, update('failed', AT)),
    outcome: 'pass',
    reason: 'are registered',
    facts: { emailChange: 'failed' },
  },
  {
    name: 'a change of the e-mail address at a time that AWS does not say',
    given: given(ALL, true, update('changed')),
    outcome: 'unknown',
    reason: 'AWS does not say how, or when,',
  },
  {
    name: 'a change of the e-mail address of which AWS says something new',
    given: given(ALL, true, update('unknown', AT)),
    outcome: 'unknown',
    reason: 'AWS does not say how, or when,',
  },
  {
    name: 'all is there, and the change of the e-mail address is denied',
    given: given(ALL, true, denied(UPDATE)),
    outcome: 'unknown',
    reason: UPDATE,
    missing: [UPDATE],
  },
  {
    name: 'no billing contact, and the change of the e-mail address is denied',
    given: given(['operations'], true, denied(UPDATE)),
    outcome: 'fail',
    reason: 'no billing contact',
    note: UPDATE,
    exposure: { ...LACKS_NOTHING, billing: 1, emailChangedAt: null },
  },
  {
    name: 'all but the security contact, which is judged elsewhere',
    given: given(['billing', 'operations'], true),
    outcome: 'pass',
    reason:
      'Primary, billing and operations contacts are registered, and no change of root’s e-mail address is pending or recent.',
    facts: { primaryContact: true, billingContact: true, operationsContact: true },
  },
  {
    name: 'no billing contact',
    given: given(['security', 'operations'], true),
    outcome: 'fail',
    reason: 'The account has no billing contact.',
    exposure: { primary: 0, billing: 1, operations: 0, phone: 0, emailChangedAt: 0 },
    facts: { billingContact: false },
  },
  {
    name: 'none at all',
    given: given([], false),
    outcome: 'fail',
    reason: 'The account has no primary, billing and operations contact.',
    exposure: { primary: 1, billing: 1, operations: 1, phone: 0, emailChangedAt: 0 },
  },
  {
    name: 'no operations contact, and the primary one is denied',
    given: given(['billing'], denied(INFORMATION)),
    outcome: 'fail',
    reason: 'no operations contact',
    note: INFORMATION,
    exposure: { primary: null, billing: 0, operations: 1, phone: null, emailChangedAt: 0 },
    facts: { primaryContact: null },
  },
  {
    name: 'no primary contact, and the others are denied',
    given: given(denied(ALTERNATE), false),
    outcome: 'fail',
    reason: 'no primary contact',
    note: ALTERNATE,
    exposure: { primary: 1, billing: null, operations: null, phone: 0, emailChangedAt: 0 },
  },
  {
    name: 'a primary contact, and the others are denied',
    given: given(denied(ALTERNATE), true),
    outcome: 'unknown',
    reason: ALTERNATE,
    missing: [ALTERNATE],
    facts: { primaryContact: true },
  },
  {
    name: 'the alternate ones, and the primary one is denied',
    given: given(['billing', 'operations'], denied(INFORMATION)),
    outcome: 'unknown',
    reason: INFORMATION,
    missing: [INFORMATION],
  },
  {
    name: 'both are denied',
    given: given(denied(ALTERNATE), denied(INFORMATION)),
    outcome: 'unknown',
    reason: ALTERNATE,
    missing: [ALTERNATE, INFORMATION],
  },
  {
    name: 'throttled: no permission is missing',
    given: given(throttled(ALTERNATE), true),
    outcome: 'unknown',
    reason: 'throttling',
  },
]);
