import { judgeCentralRoot } from './support/central-root-access.ts';
import type { Check } from '../model/check.ts';

export const orgRootSessions: Check = {
  id: 'org-root-sessions',
  title: 'Central root sessions are enabled for tasks in members',
  theme: 'organization',
  severity: 'medium',
  judges:
    'IAM’s central root sessions (`RootSessions`) are enabled for the organisation. Whether root tasks are done that way is not seen.',
  why: 'A bucket or queue whose policy shuts everyone out can only be opened by root. With root sessions the management account does that in minutes, without a root password in the member, and CloudTrail names who it was.',
  remediation: {
    console: [
      'In the management account open **IAM → Root access management**.',
      'Enable **Privileged root actions in member accounts**.',
      'Allow `sts:AssumeRoot` to few people, and only with the task policies they need (condition key `sts:TaskPolicyArn`).',
    ],
    cli: [
      'aws organizations enable-aws-service-access --service-principal iam.amazonaws.com',
      'aws iam enable-organizations-root-sessions',
      'aws iam list-organizations-features',
    ],
  },
  references: [
    {
      title: 'Perform a privileged task on a member account',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html',
    },
    {
      title: 'Centralize root access for member accounts',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html',
    },
  ],
  frameworks: { cis: { '7.0': '2.1.1' }, securityHub: [], config: [], prowler: [] },
  isJudgedOnce: true,
  sources: ['organization', 'organization-features'],
  judge: (evidence) =>
    judgeCentralRoot(evidence, {
      feature: 'RootSessions',
      subject: 'Central root sessions are',
    }),
};
