import { defineAttestation } from './support/attestation.ts';
import type { Check } from '../model/check.ts';

export const attestPasswordStrength: Check = defineAttestation({
  practice: 'password-strength',
  title: 'The root password is strong, as its owner attests',
  that: 'the root password is long, random and used nowhere else',
  isOfConsole: true,
  why: 'No API tells how strong the root password is, and the account’s password policy for IAM users does not apply to it. Only whoever set it can say.',
  remediation: {
    console: [
      'Is this a member of an organisation that manages root access centrally? Then remove the root password instead.',
      'Otherwise have a password manager make a random password of 20 characters or more that is used for nothing else.',
      'Sign in as root, open **Security credentials** and change the password to it.',
    ],
    cli: [
      '# Whether there is a root password at all, and since when:',
      'aws iam get-account-summary --query SummaryMap.AccountPasswordPresent',
      'aws iam generate-credential-report',
      'aws iam get-credential-report --query Content --output text | base64 --decode | head -2',
    ],
  },
  references: [
    {
      title: 'Root user best practices',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    },
    {
      title: 'Change the password for the root user',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-password.html',
    },
  ],
});
