import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { OrganizationScenario } from '../../../sandbox/aws/server.ts';
import type { ServiceControlPolicies } from '../../../src/aws/sources/service-control-policies.ts';
import {
  type AuditedOrganization,
  auditOrganization,
  closeOrganizations,
  DELEGATE,
  MANAGEMENT,
  MEMBER,
} from '../audited-organization.ts';

type Given = Partial<OrganizationScenario>;
type Policy = NonNullable<OrganizationScenario['policies']>[number];

const ROOT = 'r-rg01';
const WORK = 'ou-rg01-workloads';
const TEAM = 'ou-rg01-teamalpha';
const SHOP = 'ou-rg01-shopfront';
const PARKED = 'ou-rg01-parkinglot';
const [ONE, TWO, THREE, FOUR] = ['200000000001', '200000000002', '200000000003', '200000000004'];

/** Three units under the root, one of them with a unit of its own. */
const TREE: Given = {
  root: {
    id: ROOT,
    units: [
      { id: WORK, name: 'Workloads', units: [{ id: TEAM, name: 'Alpha' }] },
      { id: SHOP, name: 'Shop' },
      { id: PARKED, name: 'Parked' },
    ],
  },
  accounts: [
    { id: DELEGATE },
    { id: MEMBER, parent: WORK },
    { id: ONE, parent: TEAM },
    { id: TWO, parent: TEAM },
    { id: THREE, parent: SHOP },
    { id: FOUR, parent: PARKED, state: 'SUSPENDED' },
  ],
};

const denyRoot = (more: object = {}, condition: object = {}): Record<string, unknown> => ({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Deny',
    Action: '*',
    Resource: '*',
    Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:*:iam::*:root' }, ...condition },
    ...more,
  },
});

const policy = (parts: Partial<Policy>): Policy => ({
  id: 'p-denyroot1',
  name: 'Deny root',
  content: denyRoot(),
  ...parts,
});

const everyActionBut = (...NotAction: readonly string[]): Record<string, unknown> =>
  denyRoot({ Action: undefined, NotAction });

const valueOf = async ({ read }: AuditedOrganization): Promise<ServiceControlPolicies> => {
  const reading = await read('service-control-policies');
  if (reading.state !== 'known') throw new Error(reading.reason);
  return reading.value;
};

const roots = (value: ServiceControlPolicies) =>
  Object.fromEntries(
    Object.entries(value.coverage.accounts).map(([id, { root }]) => [id, root] as const),
  );

const asked = ({ called }: AuditedOrganization, action: string): number =>
  called().filter((each) => each === `organizations:${action}`).length;

beforeEach(() => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeOrganizations();
});

describe('a policy attached to the root', () => {
  test('covers every member; nobody has to be looked for', async () => {
    const audited = await auditOrganization(TREE);
    expect(await valueOf(audited)).toEqual({
      isEnabled: true,
      policies: [
        {
          id: 'p-denyroot1',
          name: 'DenyRootUser',
          targets: [ROOT],
          aimsAtRoot: true,
          root: 'all',
          exemptsAssumedRoot: true,
          leavesOpen: [],
        },
      ],
      nearMisses: [],
      coverage: { elsewhere: { root: 'all', leavesOpen: [] }, accounts: {} },
    });
    expect(asked(audited, 'ListChildren')).toBe(0);
  });

  test('is the only one that is read: AWS’s own deny nothing', async () => {
    const audited = await auditOrganization(TREE);
    await valueOf(audited);
    expect(asked(audited, 'DescribePolicy')).toBe(1);
    expect(asked(audited, 'ListTargetsForPolicy')).toBe(1);
  });

  test('is told where it may shut out the central audit alone, whomever it aims at', async () => {
    const condition = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } };
    const audited = await auditOrganization({
      ...TREE,
      policies: [policy({ content: denyRoot({ Condition: condition }) })],
    });
    expect((await valueOf(audited)).policies).toMatchObject([
      { id: 'p-denyroot1', root: 'none', aimsAtRoot: false, exemptsAssumedRoot: 'unknown' },
    ]);
  });

  test('is no matter to the central audit where it denies other Regions than IAM’s', async () => {
    const condition = { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-1'] } };
    const audited = await auditOrganization({
      ...TREE,
      policies: [policy({ content: denyRoot({ Condition: condition }) })],
    });
    expect((await valueOf(audited)).policies).toEqual([]);
  });

  test('that looks like a denial of root and denies it nothing is named, with the reason', async () => {
    const miss = (id: string, Condition: object, targets = [ROOT]): Policy =>
      policy({ id, content: denyRoot({ Condition }), targets });
    const audited = await auditOrganization({
      ...TREE,
      policies: [
        miss('p-type12345', { StringEquals: { 'aws:PrincipalType': 'Root' } }),
        miss('p-userid123', { StringEquals: { 'aws:userid': 'root' } }),
        miss('p-assumed12', {
          ArnLike: { 'aws:PrincipalArn': 'arn:*:iam::*:root' },
          Bool: { 'aws:AssumedRoot': 'false' },
        }),
        miss('p-unattached', { StringEquals: { 'aws:PrincipalType': 'Root' } }, []),
      ],
    });
    const value = await valueOf(audited);
    expect(value.nearMisses.map(({ id, why }) => [id, why.slice(0, 24)])).toEqual([
      ['p-assumed12', 'outside of central root '],
      ['p-type12345', 'aws:PrincipalType is nev'],
      ['p-userid123', 'aws:userid is never "roo'],
    ]);
    expect(value.coverage.elsewhere).toMatchObject({ root: 'none' });
  });

  test('is told where it shuts out the central audit alone', async () => {
    const condition = { Bool: { 'aws:AssumedRoot': 'true' } };
    const audited = await auditOrganization({
      ...TREE,
      policies: [policy({ content: denyRoot({ Condition: condition }) })],
    });
    expect((await valueOf(audited)).policies).toMatchObject([
      { id: 'p-denyroot1', root: 'none', exemptsAssumedRoot: false },
    ]);
  });

  test('is told by what it denies root somewhere, though it denies the audit everywhere', async () => {
    const audited = await auditOrganization({
      ...TREE,
      policies: [
        policy({
          content: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Deny', Action: 'iam:GetUser', Resource: '*' },
              {
                Effect: 'Deny',
                Action: '*',
                Resource: '*',
                Condition: { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${ONE}:root` } },
              },
            ],
          },
        }),
      ],
    });
    expect((await valueOf(audited)).policies).toMatchObject([{ id: 'p-denyroot1', root: 'all' }]);
  });

  test('leaves some actions to every member', async () => {
    const audited = await auditOrganization({
      ...TREE,
      policies: [
        policy({ content: everyActionBut('s3:PutBucketPolicy', 's3:DeleteBucketPolicy') }),
      ],
    });
    expect((await valueOf(audited)).coverage).toEqual({
      elsewhere: { root: 'some', leavesOpen: ['s3:DeleteBucketPolicy', 's3:PutBucketPolicy'] },
      accounts: {},
    });
    expect(asked(audited, 'ListChildren')).toBe(0);
  });

  test('leaves out an account that it names', async () => {
    const audited = await auditOrganization({
      ...TREE,
      policies: [
        policy({
          content: denyRoot(
            {},
            { StringNotEquals: { 'aws:PrincipalAccount': [ONE, '300000000000'] } },
          ),
        }),
      ],
    });
    const value = await valueOf(audited);
    expect(roots(value)).toEqual({ [ONE]: 'none' });
    expect(value.coverage.elsewhere).toMatchObject({ root: 'all' });
  });

  test('may name the management account: it is bound by none', async () => {
    const audited = await auditOrganization({
      ...TREE,
      policies: [
        policy({
          content: denyRoot({}, { StringNotEquals: { 'aws:PrincipalAccount': MANAGEMENT } }),
        }),
      ],
    });
    expect((await valueOf(audited)).coverage).toMatchObject({
      elsewhere: { root: 'all' },
      accounts: {},
    });
    expect(asked(audited, 'ListChildren')).toBe(0);
  });
});

describe('a policy attached elsewhere', () => {
  test('leaves those named whom it does not reach; what it covers is not gone through', async () => {
    const audited = await auditOrganization({ ...TREE, policies: [policy({ targets: [WORK] })] });
    const value = await valueOf(audited);
    expect(roots(value)).toEqual({ [DELEGATE]: 'none', [THREE]: 'none', [FOUR]: 'none' });
    expect(value.coverage.elsewhere).toEqual({ root: 'all', leavesOpen: [] });
    // The root and two units, each for its accounts and for its units.
    expect(asked(audited, 'ListChildren')).toBe(6);
  });

  test('covers an account of its own', async () => {
    const audited = await auditOrganization({
      ...TREE,
      policies: [policy({ targets: [ONE, SHOP, PARKED] })],
    });
    const value = await valueOf(audited);
    expect(roots(value)).toEqual({ [DELEGATE]: 'none', [MEMBER]: 'none', [TWO]: 'none' });
    expect(value.policies[0]?.targets).toEqual([ONE, PARKED, SHOP].sort());
  });

  test('adds to what comes from above', async () => {
    const audited = await auditOrganization({
      ...TREE,
      policies: [
        policy({ content: everyActionBut('s3:*', 'sqs:*') }),
        policy({ id: 'p-buckets1', content: denyRoot({ Action: 's3:*' }), targets: [TEAM] }),
        policy({
          id: 'p-queues11',
          content: { Statement: [{ Effect: 'Deny', Action: 'sqs:*', Resource: '*' }] },
          targets: [WORK],
        }),
      ],
    });
    const value = await valueOf(audited);
    expect(value.coverage).toEqual({
      elsewhere: { root: 'all', leavesOpen: [] },
      accounts: {
        [DELEGATE]: { root: 'some', leavesOpen: ['s3:*', 'sqs:*'] },
        [MEMBER]: { root: 'some', leavesOpen: ['s3:*'] },
        [THREE]: { root: 'some', leavesOpen: ['s3:*', 'sqs:*'] },
        [FOUR]: { root: 'some', leavesOpen: ['s3:*', 'sqs:*'] },
      },
    });
    // What is denied to everybody is not told as a denial of root.
    expect(value.policies.map(({ id }) => id)).toEqual(['p-buckets1', 'p-denyroot1']);
  });

  test('names every account where it covers none', async () => {
    const audited = await auditOrganization({
      ...TREE,
      policies: [policy({ content: denyRoot({ Action: 'iam:*' }), targets: [SHOP] })],
    });
    const value = await valueOf(audited);
    expect(value.coverage.elsewhere).toBeUndefined();
    expect(roots(value)).toEqual({
      [DELEGATE]: 'none',
      [MEMBER]: 'none',
      [ONE]: 'none',
      [TWO]: 'none',
      [THREE]: 'some',
      [FOUR]: 'none',
    });
  });

  test('needs the tree', async () => {
    const action = 'organizations:ListChildren';
    const { read } = await auditOrganization(
      { ...TREE, policies: [policy({ targets: [WORK] })] },
      { denials: [action] },
    );
    expect(await read('service-control-policies')).toMatchObject({ missingPermissions: [action] });
  });

  test('is the same by single and by empty pages', async () => {
    const given: Given = {
      ...TREE,
      policies: [
        policy({ targets: [WORK, THREE] }),
        policy({ id: 'p-another1', content: denyRoot({ Action: 's3:*' }) }),
      ],
    };
    const value = await valueOf(await auditOrganization(given));
    for (const paging of [{ pageSize: 1 }, { pageSize: 2, emptyPages: true }]) {
      expect(await valueOf(await auditOrganization({ ...given, ...paging }))).toEqual(value);
    }
    expect(roots(value)).toEqual({ [DELEGATE]: 'some', [FOUR]: 'some' });
  });
});

describe('policies', () => {
  test('that are not enabled in the root deny nothing', async () => {
    const audited = await auditOrganization({ ...TREE, policyTypes: ['TAG_POLICY'] });
    expect(await valueOf(audited)).toEqual({
      isEnabled: false,
      policies: [],
      nearMisses: [],
      coverage: { elsewhere: { root: 'none', leavesOpen: ['every action'] }, accounts: {} },
    });
    expect(asked(audited, 'DescribePolicy')).toBe(0);
  });

  test('of another type deny nothing', async () => {
    const audited = await auditOrganization({
      ...TREE,
      policies: [policy({ type: 'RESOURCE_CONTROL_POLICY' })],
    });
    expect(await valueOf(audited)).toMatchObject({
      isEnabled: true,
      policies: [],
      coverage: { elsewhere: { root: 'none' }, accounts: {} },
    });
  });

  test('that are attached to nothing deny nothing', async () => {
    const audited = await auditOrganization({ ...TREE, policies: [policy({ targets: [] })] });
    expect(await valueOf(audited)).toMatchObject({
      policies: [{ targets: [], root: 'all' }],
      coverage: { elsewhere: { root: 'none' }, accounts: {} },
    });
  });

  test('that no account’s root is denied by send nobody through the tree', async () => {
    const guardrail = { Statement: [{ Effect: 'Deny', Action: 'sqs:*', Resource: '*' }] };
    const audited = await auditOrganization({
      ...TREE,
      policies: [
        policy({ targets: [] }),
        policy({ id: 'p-queues11', content: guardrail, targets: [WORK] }),
      ],
    });
    expect(await valueOf(audited)).toMatchObject({
      coverage: { elsewhere: { root: 'none' }, accounts: {} },
    });
    expect(asked(audited, 'ListChildren')).toBe(0);
  });

  test('that cannot be understood may deny anything', async () => {
    const audited = await auditOrganization({
      ...TREE,
      policies: [policy({ content: '{"Statement": "all"}', targets: [SHOP] })],
    });
    const value = await valueOf(audited);
    expect(value.policies).toMatchObject([{ root: 'unclear', exemptsAssumedRoot: 'unknown' }]);
    expect(roots(value)).toMatchObject({ [THREE]: 'unclear', [FOUR]: 'none' });
  });

  test('are left where they are: no document is in the reading', async () => {
    const audited = await auditOrganization({
      ...TREE,
      policies: [policy({ content: denyRoot({ Sid: 'WrittenByJaneDoe' }) })],
    });
    expect(JSON.stringify(await audited.read('service-control-policies'))).not.toMatch(
      /WrittenBy|Statement|PrincipalArn/,
    );
  });

  test('by the dozen are read a few at a time, and in one order', async () => {
    const dozen = Array.from({ length: 12 }, (_, index) =>
      policy({
        id: `p-number${String(100 + index)}`,
        name: `Number ${String(index)}`,
        content: denyRoot({ Action: `s${String(index)}:*` }),
      }),
    );
    const audited = await auditOrganization({ ...TREE, policies: [...dozen].reverse() });
    audited.aws.setLatency(20);
    const { policies } = await valueOf(audited);
    expect(policies.map(({ id }) => id)).toEqual(dozen.map(({ id }) => id));
    const described = audited.aws.requests.filter(({ action }) => action === 'DescribePolicy');
    const atOnce = described.map(
      ({ at }) => described.filter((other) => other.at <= at && other.endedAt > at).length,
    );
    expect(described).toHaveLength(12);
    expect(Math.max(...atOnce)).toBeLessThanOrEqual(4);
    expect(Math.max(...atOnce)).toBeGreaterThan(1);
  });

  test('are waited for where AWS throttles for long', async () => {
    const audited = await auditOrganization(TREE, {
      throttles: { 'organizations:DescribePolicy': 7, 'organizations:ListRoots': 3 },
    });
    expect(await valueOf(audited)).toMatchObject({ coverage: { elsewhere: { root: 'all' } } });
    expect([...audited.slept].sort((left, right) => left - right)).toEqual([2_000, 2_000, 4_000]);
  });

  test('are given up where AWS throttles for ever', async () => {
    const { read } = await auditOrganization(TREE, {
      throttles: { 'organizations:ListPolicies': 1_000 },
    });
    expect(await read('service-control-policies')).toMatchObject({ cause: 'throttled' });
  });
});
