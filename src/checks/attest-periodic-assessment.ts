import { defineAttestation } from './support/attestation.ts';
import type { Check } from '../model/check.ts';

export const attestPeriodicAssessment: Check = defineAttestation({
  practice: 'periodic-assessment',
  title: 'Root is assessed from time to time, as somebody attests',
  that: 'the protection and the use of root were assessed as a whole',
  why: 'These checks see what AWS tells. Who holds what, whether the procedure is still known, and whether an exception is still right, a person has to look at now and then.',
  remediation: {
    console: [
      'Go through every finding, exception and attestation of this report with those who answer for the account.',
      'See that those who hold credentials are still there, and that the contacts reach somebody.',
      'Write down what was found and who puts it right until when.',
    ],
    cli: [
      '# What is known of root’s credentials and their last use:',
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
      title: 'Secure account root user and properties',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_securely_operate_aws_account.html',
    },
  ],
});
