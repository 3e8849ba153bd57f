import { iamGroups } from '../../src/checks/iam-groups.ts';
import { denied, throttled } from './evidence.ts';
import { describeCheck } from './cases.ts';

const SILENT = 'The account summary does not count users and groups.';

describeCheck(iamGroups, [
  {
    name: 'users and a group',
    given: { summary: { Users: 3, Groups: 1 } },
    outcome: 'pass',
    reason: 'The account has 1 IAM group.',
    facts: { users: 3, groups: 1 },
  },
  {
    name: 'users and groups',
    given: { summary: { Users: 1, Groups: 2 } },
    outcome: 'pass',
    reason: '2 IAM groups',
  },
  {
    name: 'users and no group',
    given: { summary: { Users: 1, Groups: 0 } },
    outcome: 'fail',
    reason: 'The account has IAM users, but no group.',
    facts: { groups: 0 },
  },
  {
    name: 'no user: nobody could be in a group',
    given: { summary: { Users: 0, Groups: 0 } },
    outcome: 'not-applicable',
    reason: 'The account has no IAM user.',
  },
  {
    name: 'no user, whatever groups there are',
    given: { summary: { Users: 0, Groups: undefined } },
    outcome: 'not-applicable',
    reason: 'The account has no IAM user.',
  },
  {
    name: 'users, and groups are not counted: absent is not zero',
    given: { summary: { Users: 2, Groups: undefined } },
    outcome: 'unknown',
    reason: SILENT,
  },
  {
    name: 'no group, and users are not counted',
    given: { summary: { Users: undefined, Groups: 0 } },
    outcome: 'unknown',
    reason: SILENT,
  },
  {
    name: 'neither is counted',
    given: { summary: { Users: undefined, Groups: undefined } },
    outcome: 'unknown',
    reason: SILENT,
    facts: { users: null, groups: null },
  },
  {
    name: 'the summary is denied',
    given: { summary: denied('iam:GetAccountSummary') },
    outcome: 'unknown',
    reason: 'iam:GetAccountSummary',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'the summary is throttled: no permission is missing',
    given: { summary: throttled('iam:GetAccountSummary') },
    outcome: 'unknown',
    reason: 'throttling',
  },
]);
