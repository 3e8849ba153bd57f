import { expect, test } from '@jest/globals';
import type {
  AccountDenial,
  DenialCoverage,
} from '../../src/aws/organization/root-denial-coverage.ts';
import { scpRootDenied } from '../../src/checks/scp-root-denied.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { denied, evidence, NOW, type EvidenceParts } from './evidence.ts';
import { describeCheck } from './cases.ts';
import {
  aPolicy,
  delegateWith,
  DISABLED,
  managementWith,
  MEMBER,
  policiesOf,
  STANDALONE,
  UNKNOWN_PLACES,
} from './organization.ts';

const LIST = 'organizations:ListPolicies';
const ALL: AccountDenial = { root: 'all', leavesOpen: [] };
const NONE: AccountDenial = { root: 'none', leavesOpen: ['every action'] };
const BUCKETS: AccountDenial = {
  root: 'some',
  leavesOpen: ['s3:DeleteBucketPolicy', 's3:PutBucketPolicy'],
};
const UNCLEAR: AccountDenial = { root: 'unclear', leavesOpen: [] };
const [ONE, TWO, THREE] = ['111111111111', '222222222222', '333333333333'];
const NEVER = 'The management account’s own root is never covered.';

const covered = (
  elsewhere: AccountDenial | undefined,
  accounts: DenialCoverage['accounts'] = {},
  policies = [aPolicy()],
): EvidenceParts => ({
  readings: {
    ...managementWith(),
    'service-control-policies': policiesOf({ elsewhere, accounts }, policies),
  },
});

const missed = (elsewhere: AccountDenial, ...misses: readonly (readonly [string, string])[]) => ({
  readings: {
    ...managementWith(),
    'service-control-policies': policiesOf(
      { elsewhere, accounts: {} },
      [],
      misses.map(([id, why]) => ({ id, why })),
    ),
  },
});

const many = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [String(100_000_000_000 + index), NONE]),
);

describeCheck(scpRootDenied, [
  {
    name: 'everywhere',
    given: covered(ALL),
    outcome: 'pass',
    reason: `Service control policies deny root’s actions in every member account. ${NEVER}`,
    facts: { policies: 'p-denyroot1', openAccounts: 0, partlyOpenAccounts: 0 },
  },
  {
    name: 'everywhere, but for what is harmless',
    given: covered({ root: 'all', leavesOpen: ['iam:GetUser'] }),
    outcome: 'pass',
    reason: 'but for the harmless iam:GetUser.',
  },
  {
    name: 'asked by a delegated administrator',
    given: {
      readings: {
        ...delegateWith(),
        'service-control-policies': policiesOf({ elsewhere: ALL, accounts: {} }),
      },
    },
    outcome: 'pass',
    reason: 'in every member account',
  },
  {
    name: 'GovCloud, where root has keys at most',
    given: { ...covered(ALL), partition: 'aws-us-gov' },
    outcome: 'pass',
    reason: 'in every member account',
  },
  {
    name: 'nowhere',
    given: covered(NONE, {}, []),
    outcome: 'fail',
    reason: `No service control policy denies root’s actions in member accounts. ${NEVER}`,
    exposure: { open: 1_000_000, leftSomething: 1_000_000 },
    facts: { policies: 'none', openAccounts: null },
  },
  {
    name: 'nowhere, and a policy was meant to',
    given: missed(NONE, ['p-nearmiss1', 'root has no aws:username']),
    outcome: 'fail',
    reason: `in member accounts. ${NEVER} The policy p-nearmiss1 denies root nothing: root has no aws:username.`,
    exposure: { open: 1_000_000, leftSomething: 1_000_000 },
  },
  {
    name: 'some actions, and more policies were meant to than one sentence holds',
    given: missed(
      BUCKETS,
      ...[1, 2, 3, 4, 5].map(
        (id) => [`p-nearmiss${String(id)}`, 'root has no aws:username'] as const,
      ),
    ),
    outcome: 'fail',
    reason: /p-nearmiss3 denies root nothing: .*\. 2 more policies miss root\.$/,
    exposure: { open: 0, leftSomething: 1_000_000 },
  },
  {
    name: 'everywhere, and another policy misses root: no matter',
    given: missed(ALL, ['p-nearmiss1', 'root has no aws:username']),
    outcome: 'pass',
    reason: /in every member account\. The management account’s own root is never covered\.$/,
  },
  {
    name: 'policies are not enabled',
    given: { readings: { ...managementWith(), 'service-control-policies': DISABLED } },
    outcome: 'fail',
    reason: `are not enabled in the organisation: nothing denies root’s actions in member accounts. ${NEVER}`,
    exposure: { open: 1_000_000, leftSomething: 1_000_000 },
  },
  {
    name: 'some actions, everywhere',
    given: covered(BUCKETS),
    outcome: 'fail',
    reason: `in every member account it may still do s3:DeleteBucketPolicy and s3:PutBucketPolicy. ${NEVER}`,
    exposure: { open: 0, leftSomething: 1_000_000 },
    facts: { partlyOpenAccounts: null },
  },
  {
    name: 'everywhere but in one account',
    given: covered(ALL, { [ONE]: NONE }),
    outcome: 'fail',
    reason: `Service control policies deny root nothing in 1 account (111111111111). ${NEVER}`,
    exposure: { open: 1, leftSomething: 1 },
    facts: { openAccounts: 1 },
  },
  {
    name: 'in no account, each of them named',
    given: covered(undefined, { [TWO]: NONE, [ONE]: NONE }),
    outcome: 'fail',
    reason: 'nothing in 2 accounts (111111111111 and 222222222222).',
    exposure: { open: 2, leftSomething: 2 },
  },
  {
    name: 'some actions, in some accounts',
    given: covered(ALL, { [TWO]: BUCKETS, [ONE]: BUCKETS }),
    outcome: 'fail',
    reason:
      'leave root s3:DeleteBucketPolicy and s3:PutBucketPolicy in 2 accounts (111111111111 and 222222222222).',
    exposure: { open: 0, leftSomething: 2 },
    facts: { openAccounts: 0, partlyOpenAccounts: 2 },
  },
  {
    name: 'of everything some',
    given: covered(ALL, { [ONE]: NONE, [TWO]: BUCKETS, [THREE]: UNCLEAR }),
    outcome: 'fail',
    reason:
      /nothing in 1 account \(111111111111\) and leave root s3:.* in 1 account \(222222222222\)/,
    exposure: { open: 1, leftSomething: 2 },
  },
  {
    name: 'not in very many accounts: the first few are named',
    given: covered(ALL, many),
    outcome: 'fail',
    reason:
      'nothing in 300 accounts (100000000000, 100000000001, 100000000002, 100000000003, 100000000004 and 295 more).',
    exposure: { open: 300, leftSomething: 300 },
  },
  {
    name: 'a policy that could not be understood, for one account',
    given: covered(ALL, { [ONE]: UNCLEAR }),
    outcome: 'unknown',
    reason: 'Whether root’s actions are denied in 111111111111 could not be told',
  },
  {
    name: 'a policy that could not be understood, for all',
    given: covered(UNCLEAR),
    outcome: 'unknown',
    reason: 'denied in member accounts could not be told: a service control policy could not be',
  },
  {
    name: 'no member at all',
    given: covered(undefined),
    outcome: 'not-applicable',
    reason: 'The organisation has no member account.',
  },
  {
    name: 'consolidated billing',
    given: { readings: managementWith('not-all-features', false) },
    outcome: 'not-applicable',
    reason: 'consolidated billing only',
  },
  {
    name: 'China has no root to deny anything',
    given: { ...covered(NONE), partition: 'aws-cn' },
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'a plain member',
    given: { readings: MEMBER },
    outcome: 'not-applicable',
    reason: 'ask from the management account',
  },
  {
    name: 'an account that stands alone',
    given: { readings: STANDALONE },
    outcome: 'not-applicable',
    reason: 'The account stands in no organisation.',
  },
  {
    name: 'denied',
    given: { readings: { ...managementWith(), 'service-control-policies': denied(LIST) } },
    outcome: 'unknown',
    reason: LIST,
    missing: [LIST],
  },
  ...UNKNOWN_PLACES.map(({ name, place, missing }) => ({
    name,
    given: {
      readings: {
        ...place,
        'service-control-policies': policiesOf({ elsewhere: ALL, accounts: {} }),
      },
    },
    outcome: 'unknown' as const,
    reason: /\.$/,
    missing,
  })),
]);

test('lists the accounts and what is open in them, up to a limit', () => {
  const listing = (given: EvidenceParts) =>
    scpRootDenied.judge(evidence(given), defaultSettings, NOW).listing;
  expect(listing(covered(ALL, { [TWO]: BUCKETS, [ONE]: NONE, [THREE]: UNCLEAR }))?.rows).toEqual([
    [ONE, 'every action'],
    [TWO, 's3:DeleteBucketPolicy and s3:PutBucketPolicy'],
  ]);
  expect(listing(covered(ALL, many))?.rows).toHaveLength(200);
  expect(listing(covered(ALL))).toBeUndefined();
});
