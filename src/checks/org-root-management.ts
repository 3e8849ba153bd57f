import { judgeCentralRoot } from './support/central-root-access.ts';
import type { Check } from '../model/check.ts';

export const orgRootManagement: Check = {
  id: 'org-root-management',
  title: 'Central management of members’ root credentials is enabled',
  theme: 'organization',
  severity: 'high',
  judges:
    'IAM’s central management of root credentials (`RootCredentialsManagement`) is enabled for the organisation. Whether members have root credentials left is not judged here.',
  why: 'Every member account has a root user that somebody may take over by its mailbox. Managed centrally, members need no root credentials at all, new ones are made without, and those that have none get a password only where the management account or its delegate allows it. Credentials that members already have stay until somebody deletes them.',
  remediation: {
    console: [
      'In the management account open **IAM → Root access management** and choose **Enable**.',
      'Choose **Root credentials management**, and if you like a delegated administrator that does the daily work.',
      'Then open each member there and choose **Delete root user credentials**: switching it on deletes nothing.',
    ],
    cli: [
      'aws organizations enable-aws-service-access --service-principal iam.amazonaws.com',
      'aws iam enable-organizations-root-credentials-management',
      'aws iam list-organizations-features',
    ],
  },
  references: [
    {
      title: 'Centralize root access for member accounts',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html',
    },
    {
      title: 'Manage root access for member accounts centrally',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-access-management.html',
    },
  ],
  frameworks: {
    cis: { '7.0': '2.1.1' },
    securityHub: [],
    config: [],
    prowler: ['iam_root_credentials_management_enabled'],
  },
  isJudgedOnce: true,
  sources: ['organization', 'organization-features'],
  judge: (evidence) =>
    judgeCentralRoot(evidence, {
      feature: 'RootCredentialsManagement',
      subject: 'Central management of root credentials is',
    }),
};
