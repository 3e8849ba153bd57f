import type { Check } from '../model/check.ts';
import { fail, pass, unreadable } from '../model/judgement.ts';

export const securityContact: Check = {
  id: 'security-contact',
  title: 'A security contact is registered',
  theme: 'contacts',
  severity: 'medium',
  judges:
    'The account has a security contact with an e-mail address. Whether somebody reads it is not seen.',
  why: 'When AWS sees an account abused or a key on the internet it writes to the security contact. Without one it writes to root’s mailbox only, which is the one mailbox that nobody should have to read every day.',
  remediation: {
    console: [
      'Open the account menu at the top right and choose **Account**.',
      'Under **Alternate contacts** edit **Security** and give a mailbox and a telephone number that several people answer.',
      'In an organisation the management account can do this for every member: **AWS Organizations → the account → Contact info**.',
    ],
    cli: [
      'aws account put-alternate-contact --alternate-contact-type SECURITY --name Security --title Security --email-address security@example.com --phone-number +10000000000',
    ],
  },
  references: [
    {
      title: 'Alternate contacts of an AWS account',
      url: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
    },
  ],
  frameworks: {
    cis: {
      '1.2': '1.18',
      '1.3': '1.2',
      '1.4': '1.2',
      '1.5': '1.2',
      '2.0': '1.2',
      '3.0': '1.2',
      '4.0.1': '1.2',
      '5.0': '1.2',
      '6.0': '2.2',
      '7.0': '2.3',
    },
    securityHub: ['Account.1'],
    config: ['SECURITY_ACCOUNT_INFORMATION_PROVIDED'],
    prowler: ['account_security_contact_information_is_registered'],
  },
  sources: ['alternate-contacts'],
  judge: ({ readings }) => {
    const contacts = readings['alternate-contacts'];
    if (contacts.state !== 'known') return unreadable(contacts);
    const facts = { securityContact: contacts.value.security };
    return contacts.value.security
      ? pass('A security contact is registered.', { facts })
      : fail('The account has no security contact.', { facts });
  },
};
