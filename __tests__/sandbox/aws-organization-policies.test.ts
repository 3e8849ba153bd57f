import {
  DescribePolicyCommand,
  ListPoliciesCommand,
  ListPoliciesForTargetCommand,
  ListTargetsForPolicyCommand,
  OrganizationsClient,
  paginateListTargetsForPolicy,
} from '@aws-sdk/client-organizations';
import { IAMClient, ListOrganizationsFeaturesCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, test } from '@jest/globals';

import {
  closeOrganizations,
  DELEGATE,
  MANAGEMENT,
  MEMBER,
  refusalOf,
  startOrganization,
  SUSPENDED,
} from './organization.ts';
import type { OrganizationScenario } from '../../sandbox/aws/server.ts';

afterEach(closeOrganizations);

const WORKLOADS = 'ou-rg01-workload';
const PROD = 'ou-rg01-workprod';
const DENY_ALL = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
};

const tree: Partial<OrganizationScenario> = {
  root: {
    units: [
      {
        id: WORKLOADS,
        name: 'Workloads',
        units: [{ id: PROD, name: 'Prod', tags: { tier: '1' } }],
      },
    ],
  },
  accounts: [
    { id: DELEGATE },
    { id: MEMBER, parent: PROD, name: 'payments', tags: { owner: 'payments', stage: 'prod' } },
    { id: SUSPENDED, state: 'SUSPENDED', parent: WORKLOADS },
  ],
};

describe('policies', () => {
  const raw = '{"Statement": not JSON';
  const policies: OrganizationScenario['policies'] = [
    { id: 'p-denyall01', name: 'DenyAll', content: DENY_ALL, targets: [PROD, SUSPENDED] },
    { id: 'p-unreadabl', name: 'Unreadable', content: raw, description: 'By hand' },
    { id: 'p-tagging01', name: 'Tags', content: {}, type: 'TAG_POLICY' },
  ];

  test('are listed by type', async () => {
    const { client } = await startOrganization({ ...tree, policies });
    const organizations = client(OrganizationsClient, MANAGEMENT);
    const list = async (Filter: 'SERVICE_CONTROL_POLICY' | 'TAG_POLICY') =>
      (await organizations.send(new ListPoliciesCommand({ Filter }))).Policies;
    expect(await list('SERVICE_CONTROL_POLICY')).toEqual([
      {
        Id: 'p-FullAWSAccess',
        Arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
        Name: 'FullAWSAccess',
        Description: 'Allows access to every operation',
        Type: 'SERVICE_CONTROL_POLICY',
        AwsManaged: true,
      },
      expect.objectContaining({
        Id: 'p-denyall01',
        Arn: `arn:aws:organizations::${MANAGEMENT}:policy/o-rootguard1/service_control_policy/p-denyall01`,
        AwsManaged: false,
      }),
      expect.objectContaining({ Id: 'p-unreadabl', Description: 'By hand' }),
    ]);
    expect((await list('TAG_POLICY'))?.map(({ Id }) => Id)).toEqual(['p-tagging01']);
  });

  test('have their content as it was written', async () => {
    const { client } = await startOrganization({ ...tree, policies });
    const organizations = client(OrganizationsClient, MANAGEMENT);
    const content = async (PolicyId: string) =>
      (await organizations.send(new DescribePolicyCommand({ PolicyId }))).Policy?.Content;
    expect(JSON.parse((await content('p-denyall01')) ?? '')).toEqual(DENY_ALL);
    expect(await content('p-unreadabl')).toBe(raw);
  });

  test('are attached to the root, units and accounts', async () => {
    const { client } = await startOrganization({ ...tree, policies });
    const organizations = client(OrganizationsClient, MANAGEMENT);
    const { Targets } = await organizations.send(
      new ListTargetsForPolicyCommand({ PolicyId: 'p-denyall01' }),
    );
    expect(Targets).toEqual([
      {
        TargetId: PROD,
        Arn: `arn:aws:organizations::${MANAGEMENT}:ou/o-rootguard1/${PROD}`,
        Name: 'Prod',
        Type: 'ORGANIZATIONAL_UNIT',
      },
      expect.objectContaining({ TargetId: SUSPENDED, Type: 'ACCOUNT' }),
    ]);
    const attached = async (TargetId: string) => {
      const command = new ListPoliciesForTargetCommand({
        TargetId,
        Filter: 'SERVICE_CONTROL_POLICY',
      });
      return (await organizations.send(command)).Policies?.map(({ Id }) => Id);
    };
    expect(await attached('r-rg01')).toEqual(['p-FullAWSAccess', 'p-unreadabl']);
    expect(await attached(PROD)).toEqual(['p-FullAWSAccess', 'p-denyall01']);
    expect(await attached(MEMBER)).toEqual(['p-FullAWSAccess']);
  });

  test('include FullAWSAccess everywhere unless the scenario has it elsewhere', async () => {
    const targets = async (client: OrganizationsClient): Promise<(string | undefined)[]> => {
      const ids = [];
      const input = { PolicyId: 'p-FullAWSAccess' };
      for await (const { Targets = [] } of paginateListTargetsForPolicy({ client }, input)) {
        ids.push(...Targets.map(({ TargetId }) => TargetId));
      }
      return ids;
    };
    const { client } = await startOrganization(tree);
    expect(await targets(client(OrganizationsClient, MANAGEMENT))).toEqual([
      'r-rg01',
      WORKLOADS,
      PROD,
      MANAGEMENT,
      DELEGATE,
      MEMBER,
      SUSPENDED,
    ]);
    const other = await startOrganization({
      policies: [
        {
          id: 'p-FullAWSAccess',
          name: 'FullAWSAccess',
          content: {},
          awsManaged: true,
          targets: ['r-rg01'],
        },
      ],
    });
    expect(await targets(other.client(OrganizationsClient, MANAGEMENT))).toEqual(['r-rg01']);
  });

  test('bind every member but not the management account', async () => {
    const { client } = await startOrganization({
      ...tree,
      policies: [
        {
          id: 'p-denyread1',
          name: 'Reads',
          content: {
            Statement: { Effect: 'Deny', Action: 'iam:listorganizations*', Resource: '*' },
          },
        },
      ],
    });
    const read = (id: string) =>
      client(IAMClient, id).send(new ListOrganizationsFeaturesCommand({}));
    await read(MANAGEMENT);
    expect(await refusalOf(read(DELEGATE))).toEqual({
      name: 'AccessDenied',
      status: 403,
      message: `User: arn:aws:sts::${DELEGATE}:assumed-role/root-guard/sandbox is not authorized to perform: iam:ListOrganizationsFeatures on resource: * with an explicit deny in a service control policy`,
    });
  });

  test.each([
    ['root-guard', true],
    ['admin', false],
  ])('that name the role root-guard bind the role %s: %j', async (role, isDenied) => {
    const { client } = await startOrganization({
      policies: [
        {
          id: 'p-denyrole1',
          name: 'Role',
          content: {
            Statement: {
              Effect: 'Deny',
              Action: 'iam:*',
              Resource: '*',
              Condition: { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::*:role/${role}` } },
            },
          },
        },
      ],
    });
    const answer = client(IAMClient, DELEGATE).send(new ListOrganizationsFeaturesCommand({}));
    if (isDenied) expect(await refusalOf(answer)).toMatchObject({ name: 'AccessDenied' });
    else await expect(answer).resolves.toHaveProperty('EnabledFeatures');
  });

  test('allow nothing where no level does', async () => {
    const { client } = await startOrganization({
      ...tree,
      policies: [
        {
          id: 'p-FullAWSAccess',
          name: 'FullAWSAccess',
          content: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
          targets: ['r-rg01', WORKLOADS, PROD],
        },
      ],
    });
    const sts = client(STSClient, MEMBER);
    const assume = new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${MEMBER}:role/other`,
      RoleSessionName: 'test',
    });
    expect(await refusalOf(sts.send(assume))).toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(
        'because no service control policy allows the sts:AssumeRole action',
      ),
    });
    await expect(sts.send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Account: MEMBER,
    });
  });
});
