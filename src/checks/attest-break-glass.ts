import { defineAttestation } from './support/attestation.ts';
import type { Check } from '../model/check.ts';

export const attestBreakGlass: Check = defineAttestation({
  practice: 'break-glass',
  title: 'There is a break-glass procedure for root, as somebody attests',
  that: 'it is written down who may use root, for what, with whose approval, and how it is closed again',
  why: 'Root is needed when everything else has failed, which is when nobody has time to work out how. Without a procedure its use cannot be told from its misuse either.',
  remediation: {
    console: [
      'Write down which tasks need root, who may do them, and who has to approve.',
      'Say where password and MFA device are kept, and how somebody gets at them at night.',
      'Say what follows: the sign-in is announced, looked up in CloudTrail afterwards, and the password changed.',
      'Keep a copy where it can be read while AWS cannot.',
    ],
    cli: [
      '# What root did lately, to hold against the record of the procedure:',
      'aws cloudtrail lookup-events --region us-east-1 --lookup-attributes AttributeKey=Username,AttributeValue=root --max-items 20',
    ],
  },
  references: [
    {
      title: 'Establish emergency access process',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_emergency_process.html',
    },
    {
      title: 'Root user best practices',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    },
  ],
});
