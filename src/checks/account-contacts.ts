import type { Check } from '../model/check.ts';
import type { SourceValues } from '../model/evidence.ts';
import { fail, pass, unknown, unreadable } from '../model/judgement.ts';
import type { Settings } from '../model/settings.ts';
import { listed } from '../model/text.ts';
import { DAY_MS, minute } from '../model/time.ts';

const lacks = (registered: boolean | undefined): number | null =>
  registered === undefined ? null : registered ? 0 : 1;

const PHONE = {
  unverified: 'The phone number of the primary contact is not verified.',
  pending: 'The verification of the primary contact’s phone number was begun and not completed.',
};

/** What became of the latest change of root's e-mail address. */
interface Change {
  readonly kind: 'none' | 'old' | 'failed' | 'pending' | 'recent' | 'unknown';
  readonly at: Date | undefined;
  /** Said where it is a finding. */
  readonly sentence: string | undefined;
}

const changeOf = (
  value: SourceValues['primary-email-update'],
  { rootActivityWindowDays }: Settings,
  now: Date,
): Change => {
  if (value === 'none') return { kind: 'none', at: undefined, sentence: undefined };
  const { status, updatedAt: at } = value;
  switch (status) {
    case 'pending': {
      const since = at === undefined ? '' : ` since ${minute(at)}`;
      const sentence = `A change of root’s e-mail address is pending${since}.`;
      return { kind: 'pending', at, sentence };
    }
    case 'changed': {
      if (at === undefined) return { kind: 'unknown', at, sentence: undefined };
      const isOld = now.getTime() - at.getTime() > rootActivityWindowDays * DAY_MS;
      const sentence = `Root’s e-mail address was changed on ${minute(at)}, within the last ${String(rootActivityWindowDays)} days.`;
      return isOld ? { kind: 'old', at, sentence: undefined } : { kind: 'recent', at, sentence };
    }
    case 'failed':
      return { kind: 'failed', at, sentence: undefined };
    case 'unknown':
      return { kind: 'unknown', at, sentence: undefined };
  }
};

/** A later change is a worse one: an exception for one covers no other. */
const secondsOf = ({ sentence, at }: Change): number | null => {
  if (sentence === undefined) return 0;
  return at === undefined ? null : Math.floor(at.getTime() / 1000);
};

export const accountContacts: Check = {
  id: 'account-contacts',
  title: 'Contacts exist, and root’s e-mail address was not changed lately',
  theme: 'contacts',
  severity: 'low',
  exposes: ['primary', 'billing', 'operations', 'phone', 'emailChangedAt'],
  judges:
    'The account has a primary contact, a billing contact and an operations contact; where AWS verifies the phone number of the primary one, it is verified; and no change of root’s e-mail address is pending or was completed within the last 90 days (`root-activity-window-days`), which is of medium severity. Whether the contacts are up to date only a person can tell.',
  why: 'By the contact details AWS finds out whose account it is when root is lost. Whoever changes root’s e-mail address can reset its password: a change that nobody planned is a takeover under way. Bills and warnings of failing hardware go to root’s mailbox alone unless others are named.',
  remediation: {
    console: [
      'Open the account menu at the top right and choose **Account**.',
      'Check **Contact information**: the organisation’s name, and a telephone number that does not belong to one person.',
      'Verify that number where the page offers it.',
      'Under **Alternate contacts** edit **Billing** and **Operations** and give mailboxes that several people read.',
      'Find out who changes, or changed, root’s e-mail address. If nobody knows, treat it as an incident: contact AWS Support, and secure the mailbox and the phone number. A planned change is accepted by an exception, or ends by itself.',
    ],
    cli: [
      '# The state of the latest change of root’s e-mail address, and of the phone number:',
      'aws account get-primary-email-update-status',
      'aws account get-contact-information --query VerificationStatus',
      'aws account put-alternate-contact --alternate-contact-type BILLING --name Billing --title Billing --email-address billing@example.com --phone-number +10000000000',
      'aws account put-alternate-contact --alternate-contact-type OPERATIONS --name Operations --title Operations --email-address operations@example.com --phone-number +10000000000',
    ],
  },
  references: [
    {
      title: 'Primary and alternate contacts of an AWS account',
      url: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact.html',
    },
  ],
  frameworks: {
    cis: {
      '1.2': '1.17',
      '1.3': '1.1',
      '1.4': '1.1',
      '1.5': '1.1',
      '2.0': '1.1',
      '3.0': '1.1',
      '4.0.1': '1.1',
      '5.0': '1.1',
      '6.0': '2.1',
      '7.0': '2.2',
    },
    securityHub: [],
    config: [],
    prowler: [
      'account_maintain_current_contact_details',
      'account_maintain_different_contact_details_to_security_billing_and_operations',
    ],
  },
  sources: ['alternate-contacts', 'contact-information', 'primary-email-update'],
  judge: ({ readings }, settings, now) => {
    const alternates = readings['alternate-contacts'];
    const information = readings['contact-information'];
    const update = readings['primary-email-update'];
    const contacts = {
      primary: information.state === 'known' ? information.value.exists : undefined,
      billing: alternates.state === 'known' ? alternates.value.billing : undefined,
      operations: alternates.state === 'known' ? alternates.value.operations : undefined,
    };
    const phone = information.state === 'known' ? information.value.phone : undefined;
    const change = update.state === 'known' ? changeOf(update.value, settings, now) : undefined;
    const facts = {
      primaryContact: contacts.primary ?? null,
      billingContact: contacts.billing ?? null,
      operationsContact: contacts.operations ?? null,
      primaryPhone: phone ?? null,
      emailChange: change?.kind ?? null,
      emailChangedAt: change?.at?.toISOString() ?? null,
    };
    const missing = Object.entries(contacts).flatMap(([name, registered]) =>
      registered === false ? [name] : [],
    );
    const sentences = [
      ...(change?.sentence === undefined ? [] : [change.sentence]),
      ...(missing.length === 0 ? [] : [`The account has no ${listed(missing)} contact.`]),
      ...(phone === 'unverified' || phone === 'pending' ? [PHONE[phone]] : []),
    ];
    if (sentences.length > 0) {
      const silent = [alternates, information, update].find(({ state }) => state === 'unavailable');
      return fail(sentences.join(' '), {
        facts,
        note: silent?.state === 'unavailable' ? silent.reason : undefined,
        exposure: {
          primary: lacks(contacts.primary),
          billing: lacks(contacts.billing),
          operations: lacks(contacts.operations),
          phone: phone === undefined ? null : lacks(phone === 'verified' || phone === 'not-told'),
          emailChangedAt: change === undefined ? null : secondsOf(change),
        },
        ...(change?.sentence === undefined ? {} : { severity: 'medium' as const }),
      });
    }
    if (alternates.state !== 'known') return unreadable(alternates, { facts }, information, update);
    if (information.state !== 'known') return unreadable(information, { facts }, update);
    if (update.state !== 'known') return unreadable(update, { facts });
    if (change?.kind === 'unknown') {
      return unknown('AWS does not say how, or when, a change of root’s e-mail address ended.', {
        facts,
      });
    }
    const verified = phone === 'verified' ? ', the phone number is verified' : '';
    return pass(
      `Primary, billing and operations contacts are registered${verified}, and no change of root’s e-mail address is pending or recent.`,
      { facts },
    );
  },
};
