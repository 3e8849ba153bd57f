import { defineAttestation } from './support/attestation.ts';
import type { Check } from '../model/check.ts';

export const attestGroupMailbox: Check = defineAttestation({
  practice: 'group-mailbox',
  title: 'Root’s e-mail address is a group mailbox, as its owner attests',
  that: 'root’s e-mail address is a mailbox that a trusted group reads, with MFA of its own',
  why: 'Whoever reads root’s mail can reset its password. One person’s mailbox is lost with that person; how a mailbox is guarded AWS does not know.',
  remediation: {
    console: [
      'Make a group mailbox on a domain that the organisation owns, read by a few people who are named.',
      'Guard it at least as well as root itself: MFA for every reader, no forwarding to other domains.',
      'Sign in as root and under **Account** change the e-mail address to it; for a member do so from the management account under **AWS Organizations**.',
    ],
    cli: [
      '# From the management account: the address that a member has now.',
      'aws organizations describe-account --account-id 888877776666 --query Account.Email',
      '# …and the change, which a code sent to the new address completes:',
      'aws account start-primary-email-update --account-id 888877776666 --primary-email aws-root@example.com',
      'aws account accept-primary-email-update --account-id 888877776666 --primary-email aws-root@example.com --otp 123456',
    ],
  },
  references: [
    {
      title: 'Root user best practices',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    },
    {
      title: 'Update the root user email address',
      url: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-root-user-email.html',
    },
  ],
});
