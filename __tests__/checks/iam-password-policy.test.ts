import { iamPasswordPolicy } from '../../src/checks/iam-password-policy.ts';
import { denied, throttled } from './evidence.ts';
import { describeCheck } from './cases.ts';

const policy = (minimumLength: number | undefined, reusePrevention: number | undefined) => ({
  minimumLength,
  reusePrevention,
});

describeCheck(iamPasswordPolicy, [
  {
    name: 'just strong enough',
    given: { policy: policy(14, 24) },
    outcome: 'pass',
    reason: 'The password policy meets the configured minimum.',
    facts: { minimumLength: 14, reusePrevention: 24 },
  },
  {
    name: 'stronger than asked for',
    given: { policy: policy(128, 24) },
    outcome: 'pass',
    reason: 'meets the configured minimum',
  },
  {
    name: 'one character too short',
    given: { policy: policy(13, 24) },
    outcome: 'fail',
    reason: 'The password policy allows passwords of 13 characters, not 14.',
    exposure: { weaknesses: 1 },
  },
  {
    name: 'one password too few remembered',
    given: { policy: policy(14, 23) },
    outcome: 'fail',
    reason: 'The password policy allows a password again after 23 others, not 24.',
    exposure: { weaknesses: 1 },
  },
  {
    name: 'no password remembered',
    given: { policy: policy(14, undefined) },
    outcome: 'fail',
    reason: 'any old password again',
    exposure: { weaknesses: 1 },
    facts: { reusePrevention: null },
  },
  {
    name: 'weak in both ways',
    given: { policy: policy(8, undefined) },
    outcome: 'fail',
    reason: 'passwords of 8 characters, not 14 and any old password again',
    exposure: { weaknesses: 2 },
  },
  {
    name: 'a policy that asks for no length',
    given: { policy: policy(undefined, 24) },
    outcome: 'fail',
    reason: 'passwords of any length',
    exposure: { weaknesses: 1 },
    facts: { minimumLength: null },
  },
  {
    name: 'strong enough for weaker settings',
    given: { policy: policy(8, undefined) },
    settings: { passwordPolicy: { minimumLength: 8, reusePrevention: 0 } },
    outcome: 'pass',
    reason: 'meets the configured minimum',
  },
  {
    name: 'too weak for stronger settings',
    given: { policy: policy(14, 24) },
    settings: { passwordPolicy: { minimumLength: 20, reusePrevention: 24 } },
    outcome: 'fail',
    reason: 'passwords of 14 characters, not 20',
    exposure: { weaknesses: 1 },
  },
  {
    name: 'no policy at all',
    given: { policy: 'none' },
    outcome: 'fail',
    reason: 'The account has no password policy of its own.',
    exposure: { weaknesses: 2 },
    facts: { passwordPolicy: false },
  },

  {
    name: 'no user whom it could bind',
    given: { summary: { Users: 0 }, policy: 'none' },
    outcome: 'not-applicable',
    reason: 'no IAM user',
  },
  {
    name: 'no user, and the policy cannot be read',
    given: { summary: { Users: 0 }, policy: denied('iam:GetAccountPasswordPolicy') },
    outcome: 'not-applicable',
    reason: 'no IAM user',
  },
  {
    name: 'strong, and nobody knows whether there are users',
    given: { summary: denied('iam:GetAccountSummary') },
    outcome: 'pass',
    reason: 'meets the configured minimum',
  },
  {
    name: 'weak, and nobody knows whether there are users',
    given: { summary: denied('iam:GetAccountSummary'), policy: policy(8, 24) },
    outcome: 'unknown',
    reason: 'iam:GetAccountSummary',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'none, and nobody knows whether there are users',
    given: { summary: denied('iam:GetAccountSummary'), policy: 'none' },
    outcome: 'unknown',
    reason: 'iam:GetAccountSummary',
    missing: ['iam:GetAccountSummary'],
    facts: { passwordPolicy: false },
  },
  {
    name: 'none, and the summary is throttled: no permission is missing',
    given: { summary: throttled('iam:GetAccountSummary'), policy: 'none' },
    outcome: 'unknown',
    reason: 'throttling',
  },
  {
    name: 'the policy is denied',
    given: { policy: denied('iam:GetAccountPasswordPolicy') },
    outcome: 'unknown',
    reason: 'The audit role is not allowed to call iam:GetAccountPasswordPolicy.',
    missing: ['iam:GetAccountPasswordPolicy'],
  },
  {
    name: 'the policy is throttled: no permission is missing',
    given: { policy: throttled('iam:GetAccountPasswordPolicy') },
    outcome: 'unknown',
    reason: 'throttling',
  },
  {
    name: 'policy and summary are denied: the policy is what matters',
    given: {
      summary: denied('iam:GetAccountSummary'),
      policy: denied('iam:GetAccountPasswordPolicy'),
    },
    outcome: 'unknown',
    reason: 'iam:GetAccountPasswordPolicy',
    missing: ['iam:GetAccountPasswordPolicy', 'iam:GetAccountSummary'],
  },
]);
