import {
  DescribeAccountCommand,
  DescribeOrganizationCommand,
  DescribePolicyCommand,
  ListAccountsCommand,
  ListDelegatedAdministratorsCommand,
  ListParentsCommand,
  ListPoliciesCommand,
  ListRootsCommand,
  ListTagsForResourceCommand,
  OrganizationsClient,
  paginateListAccounts,
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

const accountIds = async (client: OrganizationsClient, pageSize?: number): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { Accounts = [] } of paginateListAccounts(
    { client, ...(pageSize && { pageSize }) },
    {},
  )) {
    ids.push(...Accounts.map(({ Id = '' }) => Id));
  }
  return ids;
};

describe('DescribeOrganization', () => {
  test.each([MANAGEMENT, DELEGATE, MEMBER])('is answered to %s', async (id) => {
    const { client } = await startOrganization();
    const { Organization } = await client(OrganizationsClient, id).send(
      new DescribeOrganizationCommand({}),
    );
    expect(Organization).toEqual({
      Id: 'o-rootguard1',
      Arn: `arn:aws:organizations::${MANAGEMENT}:organization/o-rootguard1`,
      FeatureSet: 'ALL',
      MasterAccountArn: `arn:aws:organizations::${MANAGEMENT}:account/o-rootguard1/${MANAGEMENT}`,
      MasterAccountId: MANAGEMENT,
      MasterAccountEmail: `aws+${MANAGEMENT}@example.com`,
      AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
    });
  });

  test('has no answer for an account that stands alone', async () => {
    const { client } = await startOrganization();
    const refusal = await refusalOf(
      client(OrganizationsClient, STRANGER).send(new DescribeOrganizationCommand({})),
    );
    expect(refusal).toEqual({
      name: 'AWSOrganizationsNotInUseException',
      status: 400,
      message: 'Your account is not a member of an organization.',
    });
  });

  test('shows no policy types for consolidated billing', async () => {
    const { client } = await startOrganization({ featureSet: 'CONSOLIDATED_BILLING' });
    const { Organization } = await client(OrganizationsClient, MEMBER).send(
      new DescribeOrganizationCommand({}),
    );
    expect(Organization).toMatchObject({
      FeatureSet: 'CONSOLIDATED_BILLING',
      AvailablePolicyTypes: [],
    });
  });
});

describe('the rest may be read by', () => {
  const calls: readonly ((client: OrganizationsClient) => Promise<unknown>)[] = [
    (client) => client.send(new ListAccountsCommand({})),
    (client) => client.send(new DescribeAccountCommand({ AccountId: MEMBER })),
    (client) => client.send(new ListRootsCommand({})),
    (client) => client.send(new ListParentsCommand({ ChildId: MEMBER })),
    (client) => client.send(new ListPoliciesCommand({ Filter: 'SERVICE_CONTROL_POLICY' })),
    (client) => client.send(new DescribePolicyCommand({ PolicyId: 'p-FullAWSAccess' })),
    (client) => client.send(new ListDelegatedAdministratorsCommand({})),
    (client) => client.send(new ListTagsForResourceCommand({ ResourceId: MEMBER })),
  ];

  test('no ordinary member', async () => {
    const { client } = await startOrganization();
    const organizations = client(OrganizationsClient, MEMBER);
    for (const call of calls) {
      expect(await refusalOf(call(organizations))).toEqual({
        name: 'AccessDeniedException',
        status: 400,
        message: "You don't have permissions to access this resource.",
      });
    }
  });

  test.each([
    ['the management account', MANAGEMENT],
    ['the administrator of a service', DELEGATE],
  ])('%s', async (_, id) => {
    const { client } = await startOrganization();
    const organizations = client(OrganizationsClient, id);
    for (const call of calls) {
      await expect(call(organizations)).resolves.toBeDefined();
    }
  });

  test('nobody who is denied it, or throttled', async () => {
    const { client, aws } = await startOrganization({}, [
      { id: MANAGEMENT, throttles: { 'organizations:ListAccounts': 1 } },
    ]);
    const organizations = client(OrganizationsClient, MANAGEMENT);
    const list = () => organizations.send(new ListAccountsCommand({}));
    expect(await refusalOf(list())).toMatchObject({
      name: 'TooManyRequestsException',
      status: 400,
    });
    await list();
    aws.account(MANAGEMENT).change({ denials: ['organizations:List*'] });
    expect(await refusalOf(list())).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('is not authorized to perform: organizations:ListAccounts'),
    });
  });
});

describe('accounts', () => {
  test('say everything about themselves', async () => {
    const { client } = await startOrganization(tree);
    const { Account } = await client(OrganizationsClient, MANAGEMENT).send(
      new DescribeAccountCommand({ AccountId: MEMBER }),
    );
    expect(Account).toEqual({
      Id: MEMBER,
      Arn: `arn:aws:organizations::${MANAGEMENT}:account/o-rootguard1/${MEMBER}`,
      Email: `aws+${MEMBER}@example.com`,
      Name: 'payments',
      Status: 'ACTIVE',
      State: 'ACTIVE',
      Paths: [`o-rootguard1/r-rg01/${WORKLOADS}/${PROD}/${MEMBER}/`],
      JoinedMethod: 'CREATED',
      JoinedTimestamp: new Date('2022-10-13T12:00:00Z'),
    });
  });

  test.each([
    ['both', { State: 'CLOSED', Status: 'SUSPENDED' }],
    ['state', { State: 'CLOSED', Status: undefined }],
    ['status', { State: undefined, Status: 'SUSPENDED' }],
  ] as const)('show %s where the scenario has it so', async (accountStatus, expected) => {
    const { client } = await startOrganization({
      accountStatus,
      accounts: [{ id: MEMBER, state: 'CLOSED' }],
      delegatedAdministrators: {},
    });
    const { Accounts = [] } = await client(OrganizationsClient, MANAGEMENT).send(
      new ListAccountsCommand({}),
    );
    const { State, Status } = Accounts.find(({ Id }) => Id === MEMBER) ?? {};
    expect({ State, Status }).toEqual(expected);
  });

  test('are those of the sandbox where the organisation names none', async () => {
    const { client } = await startOrganization(
      { accounts: undefined, delegatedAdministrators: {} },
      [{ id: MEMBER }, { id: MANAGEMENT }],
    );
    const ids = await accountIds(client(OrganizationsClient, MANAGEMENT));
    expect(ids).toEqual([MEMBER, MANAGEMENT, STRANGER]);
  });

  test('are in their organisation’s partition, and in good order, where nobody describes them', async () => {
    const { aws } = await startOrganization({}, [{ id: MANAGEMENT, partition: 'aws-us-gov' }]);
    expect(aws.account(MEMBER).scenario).toMatchObject({
      partition: 'aws-us-gov',
      root: { mfaActive: true, keys: [] },
    });
    expect(() => aws.account('999999999999')).toThrow('no account 999999999999');
  });

  test('come in pages', async () => {
    const accounts = Array.from({ length: 45 }, (_, index) => ({
      id: String(200_000_000_000 + index),
    }));
    const all = [MANAGEMENT, ...accounts.map(({ id }) => id)];
    const { aws, client } = await startOrganization({ accounts, delegatedAdministrators: {} });
    const organizations = client(OrganizationsClient, MANAGEMENT);
    expect(await accountIds(organizations)).toEqual(all);
    expect(aws.requests).toHaveLength(3);
    expect(await accountIds(organizations, 7)).toEqual(all);
    expect(aws.requests).toHaveLength(10);
  });

  test('come in pages of which some are empty', async () => {
    const { aws, client } = await startOrganization({ emptyPages: true, pageSize: 3 });
    const ids = await accountIds(client(OrganizationsClient, MANAGEMENT));
    expect(ids).toEqual([MANAGEMENT, DELEGATE, MEMBER, SUSPENDED]);
    expect(aws.requests).toHaveLength(4);
  });

  test.each([{ MaxResults: 21 }, { MaxResults: 0 }, { NextToken: 'mine' }])(
    'do not come in a page of %j',
    async (page) => {
      const { client } = await startOrganization();
      const answer = client(OrganizationsClient, MANAGEMENT).send(new ListAccountsCommand(page));
      expect(await refusalOf(answer)).toMatchObject({ name: 'InvalidInputException', status: 400 });
    },
  );
});
