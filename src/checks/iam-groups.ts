import type { Check } from '../model/check.ts';
import { fail, notApplicable, pass, unknown, unreadable } from '../model/judgement.ts';
import { amount } from '../model/text.ts';

export const iamGroups: Check = {
  id: 'iam-groups',
  title: 'An account with IAM users has an IAM group',
  theme: 'credentials',
  severity: 'low',
  judges:
    'An account that has IAM users has at least one IAM group, as the account summary counts them. Whether anybody is in a group, whether a group has permissions, and whether users have permissions of their own besides, is not checked.',
  why: 'Permissions given to users one by one are easily forgotten. A group is granted, reviewed and emptied in one place; an account that has none cannot use one.',
  remediation: {
    console: [
      'Open **IAM → User groups → Create group**, name it after a job and attach the policies that job needs.',
      'Add the users to the group, then detach the policies attached to each user directly.',
      'Better still, replace the users by federation (see `iam-identities`).',
    ],
    cli: [
      'aws iam create-group --group-name Administrators',
      'aws iam attach-group-policy --group-name Administrators --policy-arn arn:aws:iam::aws:policy/AdministratorAccess',
      'aws iam add-user-to-group --group-name Administrators --user-name NAME',
    ],
  },
  references: [
    {
      title: 'IAM user groups',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: ['account-summary'],
  judge: (evidence) => {
    const summary = evidence.readings['account-summary'];
    if (summary.state !== 'known') return unreadable(summary);
    const users = summary.value['Users'];
    const groups = summary.value['Groups'];
    const facts = { users: users ?? null, groups: groups ?? null };
    if (users === 0) return notApplicable('The account has no IAM user.', { facts });
    if (groups !== undefined && groups > 0) {
      return pass(`The account has ${amount(groups, 'IAM group')}.`, { facts });
    }
    if (users === undefined || groups === undefined) {
      return unknown('The account summary does not count users and groups.', { facts });
    }
    // Users come and go daily: their number is no part of the finding.
    return fail('The account has IAM users, but no group.', { facts: { groups } });
  },
};
