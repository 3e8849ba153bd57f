import {
  ListDelegatedAdministratorsCommand,
  OrganizationsClient,
  paginateListAWSServiceAccessForOrganization,
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
  STRANGER,
  SUSPENDED,
} from './organization.ts';
import type { OrganizationScenario } from '../../sandbox/aws/server.ts';

afterEach(closeOrganizations);

describe('an organisation', () => {
  test('has administrators of one service or of all', async () => {
    const { client } = await startOrganization({
      delegatedAdministrators: {
        'iam.amazonaws.com': [DELEGATE],
        'guardduty.amazonaws.com': [DELEGATE, MEMBER],
      },
    });
    const organizations = client(OrganizationsClient, MANAGEMENT);
    const list = async (ServicePrincipal?: string) => {
      const command = new ListDelegatedAdministratorsCommand({ ServicePrincipal });
      return (await organizations.send(command)).DelegatedAdministrators?.map(({ Id }) => Id);
    };
    expect(await list()).toEqual([DELEGATE, MEMBER]);
    expect(await list('iam.amazonaws.com')).toEqual([DELEGATE]);
    expect(await list('cloudtrail.amazonaws.com')).toEqual([]);
  });

  test.each([
    [{}, ['account.amazonaws.com', 'iam.amazonaws.com']],
    [
      { delegatedAdministrators: { 'guardduty.amazonaws.com': [MEMBER] } },
      ['account.amazonaws.com', 'guardduty.amazonaws.com', 'iam.amazonaws.com'],
    ],
    [{ trustedServices: [] }, []],
    [{ featureSet: 'CONSOLIDATED_BILLING' as const }, []],
  ])('with %j trusts %j', async (organization, expected) => {
    const { client } = await startOrganization(organization);
    const services = [];
    const pages = paginateListAWSServiceAccessForOrganization(
      { client: client(OrganizationsClient, MANAGEMENT) },
      {},
    );
    for await (const { EnabledServicePrincipals = [] } of pages) {
      services.push(...EnabledServicePrincipals.map(({ ServicePrincipal }) => ServicePrincipal));
    }
    expect(services).toEqual(expected);
  });
});

describe('ListOrganizationsFeatures', () => {
  const read = async (id: string, organization: Partial<OrganizationScenario> = {}) => {
    const { client } = await startOrganization(organization);
    return client(IAMClient, id).send(new ListOrganizationsFeaturesCommand({}));
  };

  test.each([MANAGEMENT, DELEGATE])('is answered to %s', async (id) => {
    expect(await read(id)).toMatchObject({
      OrganizationId: 'o-rootguard1',
      EnabledFeatures: ['RootSessions', 'RootCredentialsManagement'],
    });
    expect(await read(id, { rootFeatures: [] })).toMatchObject({ EnabledFeatures: [] });
  });

  test.each([
    [
      MEMBER,
      {},
      'AccountNotManagementOrDelegatedAdministratorException',
      `Input account ${MEMBER} is neither management account nor delegated admin.`,
    ],
    [
      MANAGEMENT,
      { trustedServices: [], delegatedAdministrators: {} },
      'ServiceAccessNotEnabledException',
      `Trusted Access for IAM not enabled by organization of input account ${MANAGEMENT}.`,
    ],
    [
      DELEGATE,
      { delegatedAdministrators: { 'guardduty.amazonaws.com': [DELEGATE] } },
      'AccountNotManagementOrDelegatedAdministratorException',
      DELEGATE,
    ],
    [STRANGER, {}, 'OrganizationNotFoundException', STRANGER],
    [
      MANAGEMENT,
      { featureSet: 'CONSOLIDATED_BILLING' as const },
      'OrganizationNotInAllFeaturesModeException',
      MANAGEMENT,
    ],
  ])('is refused to %s where the organisation has %j', async (id, organization, name, message) => {
    expect(await refusalOf(read(id, organization))).toEqual({
      name,
      status: 400,
      message: expect.stringContaining(message),
    });
  });

  test('follows a change', async () => {
    const { aws, client } = await startOrganization();
    aws.organization().change({ rootFeatures: ['RootSessions'] });
    const answer = await client(IAMClient, DELEGATE).send(new ListOrganizationsFeaturesCommand({}));
    expect(answer.EnabledFeatures).toEqual(['RootSessions']);
    expect(aws.organization().scenario.managementAccountId).toBe(MANAGEMENT);
  });

  test('does not follow a change that makes no organisation', async () => {
    const { aws, client } = await startOrganization();
    const organization = aws.organization();
    const change = {
      rootFeatures: [],
      delegatedAdministrators: { 'iam.amazonaws.com': [STRANGER] },
    };
    expect(() => organization.change(change)).toThrow(STRANGER);
    const answer = await client(IAMClient, DELEGATE).send(new ListOrganizationsFeaturesCommand({}));
    expect(answer.EnabledFeatures).toHaveLength(2);
  });
});

describe('by roles of members,', () => {
  const assume = (id: string, more: { ExternalId?: string; RoleName?: string } = {}) =>
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${id}:role/${more.RoleName ?? 'root-guard'}`,
      RoleSessionName: 'audit',
      ...(more.ExternalId && { ExternalId: more.ExternalId }),
    });

  test('a session acts in its own account only', async () => {
    const { aws, client } = await startOrganization();
    const { Credentials } = await client(STSClient, MANAGEMENT).send(assume(MEMBER));
    const credentials = {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    };
    const { Account } = await client(STSClient, MANAGEMENT, { credentials }).send(
      new GetCallerIdentityCommand({}),
    );
    expect(Account).toBe(MEMBER);
    expect(aws.requests.map(({ accountId, principal }) => [accountId, principal])).toEqual([
      [MANAGEMENT, `arn:aws:sts::${MANAGEMENT}:assumed-role/root-guard/sandbox`],
      [MEMBER, `arn:aws:sts::${MEMBER}:assumed-role/root-guard/audit`],
    ]);
  });

  test.each([
    ['another role', MEMBER, { RoleName: 'admin' }],
    ['no external id', DELEGATE, {}],
    ['another external id', DELEGATE, { ExternalId: 'yours' }],
    ['a suspended account', SUSPENDED, {}],
    ['no such account', '999999999999', {}],
  ])('%s is refused', async (_, id, more) => {
    const { client } = await startOrganization({}, [
      { id: MEMBER, roles: ['root-guard'] },
      { id: DELEGATE, trust: { externalId: 'mine' } },
    ]);
    expect(await refusalOf(client(STSClient, MANAGEMENT).send(assume(id, more)))).toEqual({
      name: 'AccessDenied',
      status: 403,
      message: expect.stringContaining('is not authorized to perform: sts:AssumeRole on resource:'),
    });
  });

  test('the right external id is accepted', async () => {
    const { client } = await startOrganization({}, [{ id: MEMBER, trust: { externalId: 'mine' } }]);
    const answer = client(STSClient, MANAGEMENT).send(assume(MEMBER, { ExternalId: 'mine' }));
    await expect(answer).resolves.toHaveProperty('Credentials');
  });
});
