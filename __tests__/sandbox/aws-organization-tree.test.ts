import {
  DescribeAccountCommand,
  DescribeOrganizationalUnitCommand,
  DescribePolicyCommand,
  ListAccountsForParentCommand,
  ListChildrenCommand,
  ListOrganizationalUnitsForParentCommand,
  ListParentsCommand,
  type ListParentsCommandOutput,
  ListPoliciesCommand,
  ListPoliciesForTargetCommand,
  ListRootsCommand,
  ListTagsForResourceCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';

import { afterEach, describe, expect, test } from '@jest/globals';

import {
  closeOrganizations,
  DELEGATE,
  MANAGEMENT,
  MEMBER,
  refusalOf,
  startOrganization,
  STRANGER,
  SUSPENDED,
} from './organization.ts';
import type { OrganizationScenario } from '../../sandbox/aws/server.ts';

afterEach(closeOrganizations);

const WORKLOADS = 'ou-rg01-workload';
const PROD = 'ou-rg01-workprod';

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

describe('the tree', () => {
  test('can be walked down', async () => {
    const { client } = await startOrganization(tree);
    const organizations = client(OrganizationsClient, DELEGATE);
    const { Roots } = await organizations.send(new ListRootsCommand({}));
    expect(Roots).toEqual([
      {
        Id: 'r-rg01',
        Arn: `arn:aws:organizations::${MANAGEMENT}:root/o-rootguard1/r-rg01`,
        Name: 'Root',
        PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
      },
    ]);
    const { OrganizationalUnits } = await organizations.send(
      new ListOrganizationalUnitsForParentCommand({ ParentId: 'r-rg01' }),
    );
    expect(OrganizationalUnits).toEqual([
      {
        Id: WORKLOADS,
        Arn: `arn:aws:organizations::${MANAGEMENT}:ou/o-rootguard1/${WORKLOADS}`,
        Name: 'Workloads',
        Path: `o-rootguard1/r-rg01/${WORKLOADS}/`,
      },
    ]);
    const { Children } = await organizations.send(
      new ListChildrenCommand({ ParentId: WORKLOADS, ChildType: 'ORGANIZATIONAL_UNIT' }),
    );
    expect(Children).toEqual([{ Id: PROD, Type: 'ORGANIZATIONAL_UNIT' }]);
    const { Accounts } = await organizations.send(
      new ListAccountsForParentCommand({ ParentId: PROD }),
    );
    expect(Accounts?.map(({ Id }) => Id)).toEqual([MEMBER]);
    const { Children: accounts } = await organizations.send(
      new ListChildrenCommand({ ParentId: 'r-rg01', ChildType: 'ACCOUNT' }),
    );
    expect(accounts?.map(({ Id }) => Id)).toEqual([MANAGEMENT, DELEGATE]);
  });

  test('can be walked up', async () => {
    const { client } = await startOrganization(tree);
    const organizations = client(OrganizationsClient, MANAGEMENT);
    const path = [];
    let child: string | undefined = MEMBER;
    while (child !== undefined && child !== 'r-rg01') {
      const answer: ListParentsCommandOutput = await organizations.send(
        new ListParentsCommand({ ChildId: child }),
      );
      path.push(answer.Parents?.[0]);
      child = answer.Parents?.[0]?.Id;
    }
    expect(path).toEqual([
      { Id: PROD, Type: 'ORGANIZATIONAL_UNIT' },
      { Id: WORKLOADS, Type: 'ORGANIZATIONAL_UNIT' },
      { Id: 'r-rg01', Type: 'ROOT' },
    ]);
  });

  test('has names and tags', async () => {
    const { client } = await startOrganization(tree);
    const organizations = client(OrganizationsClient, MANAGEMENT);
    const { OrganizationalUnit } = await organizations.send(
      new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: PROD }),
    );
    expect(OrganizationalUnit?.Name).toBe('Prod');
    const tags = async (ResourceId: string) =>
      (await organizations.send(new ListTagsForResourceCommand({ ResourceId }))).Tags;
    expect(await tags(MEMBER)).toEqual([
      { Key: 'owner', Value: 'payments' },
      { Key: 'stage', Value: 'prod' },
    ]);
    expect(await tags(PROD)).toEqual([{ Key: 'tier', Value: '1' }]);
    expect(await tags('p-FullAWSAccess')).toEqual([]);
  });

  test.each([
    ['AccountNotFoundException', new DescribeAccountCommand({ AccountId: STRANGER })],
    ['ChildNotFoundException', new ListParentsCommand({ ChildId: STRANGER })],
    ['ChildNotFoundException', new ListParentsCommand({ ChildId: 'r-rg01' })],
    ['ParentNotFoundException', new ListAccountsForParentCommand({ ParentId: MEMBER })],
    [
      'OrganizationalUnitNotFoundException',
      new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: 'r-rg01' }),
    ],
    ['PolicyNotFoundException', new DescribePolicyCommand({ PolicyId: 'p-nosuchone' })],
    [
      'TargetNotFoundException',
      new ListPoliciesForTargetCommand({ TargetId: STRANGER, Filter: 'TAG_POLICY' }),
    ],
    ['InvalidInputException', new ListPoliciesCommand({ Filter: 'SCP' as 'TAG_POLICY' })],
  ])('answers %s to a question about what is not there', async (name, command) => {
    const { client } = await startOrganization(tree);
    const answer = client(OrganizationsClient, MANAGEMENT).send(command as DescribeAccountCommand);
    expect(await refusalOf(answer)).toMatchObject({ name, status: 400 });
  });

  test.each([
    [{ accounts: [{ id: MEMBER, parent: 'ou-rg01-nowhere1' }] }, 'ou-rg01-nowhere1'],
    [{ delegatedAdministrators: { 'iam.amazonaws.com': [STRANGER] } }, STRANGER],
    [{ policies: [{ id: 'p-misplaced', name: 'X', content: '', targets: [STRANGER] }] }, STRANGER],
    [{ id: 'org' }, 'id'],
  ])('of %j makes no organisation', async (organization, message) => {
    await expect(startOrganization(organization)).rejects.toThrow(message);
  });
});
