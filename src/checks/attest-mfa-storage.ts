import { defineAttestation } from './support/attestation.ts';
import type { Check } from '../model/check.ts';

export const attestMfaStorage: Check = defineAttestation({
  practice: 'mfa-storage',
  title: 'Root’s MFA devices are kept safe, as their owner attests',
  that: 'root’s MFA devices are kept safe, and apart from the root password',
  isOfConsole: true,
  why: 'A second factor that lies beside the password, or on one person’s own phone, is none. AWS knows that a device is registered, never where it is.',
  remediation: {
    console: [
      'Register hardware keys that belong to the organisation, two of them at least.',
      'Lock them away in two places, neither of them where the root password is kept.',
      'Write down who took one, when and what for.',
    ],
    cli: [
      '# Whether root has MFA at all, and whether it is an app on a phone:',
      'aws iam get-account-summary --query SummaryMap.AccountMFAEnabled',
      'aws iam list-virtual-mfa-devices --assignment-status Assigned',
    ],
  },
  references: [
    {
      title: 'Root user best practices',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    },
    {
      title: 'MFA for the root user',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html',
    },
  ],
});
