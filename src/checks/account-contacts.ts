import type { Check } from '../model/check.ts';
import { fail, pass, unreadable } from '../model/judgement.ts';
import { listed } from '../model/text.ts';

const lacks = (registered: boolean | undefined): number | null =>
  registered === undefined ? null : registered ? 0 : 1;

export const accountContacts: Check = {
  id: 'account-contacts',
  title: 'Primary, billing and operations contacts exist',
  theme: 'contacts',
  severity: 'low',
  exposes: ['primary', 'billing', 'operations'],
  judges:
    'The account has a primary contact, a billing contact and an operations contact. Whether they are up to date only a person can tell.',
  why: 'AWS proves by the contact details whose account it is: they are the last way back in when root is lost. Bills and warnings of failing hardware go to root’s mailbox alone unless others are named.',
  remediation: {
    console: [
      'Open the account menu at the top right and choose **Account**.',
      'Check **Contact information**: the organisation’s name, and a telephone number that does not belong to one person.',
      'Under **Alternate contacts** edit **Billing** and **Operations** and give mailboxes that several people read.',
    ],
    cli: [
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
  sources: ['alternate-contacts', 'contact-information'],
  judge: ({ readings }) => {
    const alternates = readings['alternate-contacts'];
    const information = readings['contact-information'];
    const contacts = {
      primary: information.state === 'known' ? information.value.exists : undefined,
      billing: alternates.state === 'known' ? alternates.value.billing : undefined,
      operations: alternates.state === 'known' ? alternates.value.operations : undefined,
    };
    const facts = {
      primaryContact: contacts.primary ?? null,
      billingContact: contacts.billing ?? null,
      operationsContact: contacts.operations ?? null,
    };
    const missing = Object.entries(contacts).flatMap(([name, registered]) =>
      registered === false ? [name] : [],
    );
    if (missing.length > 0) {
      const silent = [alternates, information].find(({ state }) => state === 'unavailable');
      return fail(`The account has no ${listed(missing)} contact.`, {
        facts,
        note: silent?.state === 'unavailable' ? silent.reason : undefined,
        exposure: {
          primary: lacks(contacts.primary),
          billing: lacks(contacts.billing),
          operations: lacks(contacts.operations),
        },
      });
    }
    if (alternates.state !== 'known') return unreadable(alternates, { facts }, information);
    if (information.state !== 'known') return unreadable(information, { facts });
    return pass('Primary, billing and operations contacts are registered.', { facts });
  },
};
