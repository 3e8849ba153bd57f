import { defineAttestation } from './support/attestation.ts';
import type { Check } from '../model/check.ts';

export const attestNotShared: Check = defineAttestation({
  practice: 'not-shared',
  title: 'Root’s credentials are not shared, as their owner attests',
  that: 'root’s credentials are known only to those who are appointed to hold them',
  why: 'Root is one identity: what several people did with the same credentials looks alike in every log. Who has them, and who had them once, no API can tell.',
  remediation: {
    console: [
      'List who can get at the password, the MFA devices and the mailbox, and take away what nobody needs.',
      'Change the password and replace the MFA devices whenever somebody who had them leaves.',
      'Better still, part them: one group holds the password, another the MFA device, so that no one signs in alone.',
    ],
    cli: [
      '# Uses of root that nobody can put a name to show sharing. The last sign-ins:',
      'aws cloudtrail lookup-events --region us-east-1 --lookup-attributes AttributeKey=Username,AttributeValue=root --max-items 20',
    ],
  },
  references: [
    {
      title: 'Root user best practices',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    },
    {
      title: 'Tasks that require root user credentials',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html',
    },
  ],
});
