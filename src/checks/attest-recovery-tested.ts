import { defineAttestation } from './support/attestation.ts';
import type { Check } from '../model/check.ts';

export const attestRecoveryTested: Check = defineAttestation({
  practice: 'recovery-tested',
  title: 'The recovery of root was tried, as somebody attests',
  that: 'the recovery of root, by its mailbox and its phone number, was tried and works',
  why: 'A lost password or MFA device is recovered through the mailbox and the phone number of the account. On the day that they are needed it is too late to find that neither is reached.',
  remediation: {
    console: [
      'Under **Account** see that the phone number is one that the organisation answers, and the address is current.',
      'Send a message to root’s e-mail address from outside, and see who gets it and how soon.',
      'Go through **Forgot password** on the sign-in page of root up to the mail that it sends; leave the password as it is.',
      'Write down how it went and when it is due again.',
    ],
    cli: [
      '# What AWS would use to reach you:',
      'aws account get-contact-information',
      'aws account get-alternate-contact --alternate-contact-type SECURITY',
    ],
  },
  references: [
    {
      title: 'Root user best practices',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    },
    {
      title: 'Recover an MFA protected identity',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_lost-or-broken.html',
    },
  ],
});
