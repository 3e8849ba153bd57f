import { accountContacts } from '../../src/checks/account-contacts.ts';
import type { Readings } from '../../src/model/evidence.ts';
import { denied, known, throttled, type EvidenceParts } from './evidence.ts';
import { describeCheck } from './cases.ts';

const ALTERNATE = 'account:GetAlternateContact';
const INFORMATION = 'account:GetContactInformation';

const given = (
  alternates: readonly string[] | Readings['alternate-contacts'],
  primary: boolean | Readings['contact-information'],
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
    'contact-information': typeof primary === 'boolean' ? known({ exists: primary }) : primary,
  },
});

describeCheck(accountContacts, [
  {
    name: 'all but the security contact, which is judged elsewhere',
    given: given(['billing', 'operations'], true),
    outcome: 'pass',
    reason: 'Primary, billing and operations contacts are registered.',
    facts: { primaryContact: true, billingContact: true, operationsContact: true },
  },
  {
    name: 'no billing contact',
    given: given(['security', 'operations'], true),
    outcome: 'fail',
    reason: 'The account has no billing contact.',
    exposure: { primary: 0, billing: 1, operations: 0 },
    facts: { billingContact: false },
  },
  {
    name: 'none at all',
    given: given([], false),
    outcome: 'fail',
    reason: 'The account has no primary, billing and operations contact.',
    exposure: { primary: 1, billing: 1, operations: 1 },
  },
  {
    name: 'no operations contact, and the primary one is denied',
    given: given(['billing'], denied(INFORMATION)),
    outcome: 'fail',
    reason: 'no operations contact',
    note: INFORMATION,
    exposure: { primary: null, billing: 0, operations: 1 },
    facts: { primaryContact: null },
  },
  {
    name: 'no primary contact, and the others are denied',
    given: given(denied(ALTERNATE), false),
    outcome: 'fail',
    reason: 'no primary contact',
    note: ALTERNATE,
    exposure: { primary: 1, billing: null, operations: null },
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
