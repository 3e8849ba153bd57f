import {
  DeleteLoginProfileCommand,
  GetAccountSummaryCommand,
  GetCredentialReportCommand,
  GetLoginProfileCommand,
  GetUserCommand,
  IAMClient,
  ListVirtualMFADevicesCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, test } from '@jest/globals';

import {
  closeOrganizations,
  DELEGATE,
  MANAGEMENT,
  MEMBER,
  refusalOf,
  startOrganization,
} from './organization.ts';

import { AUDIT, rootArn, rootIam, session, task } from './root-session.ts';

afterEach(closeOrganizations);

describe('a root session', () => {
  test('is root of its account', async () => {
    const started = await startOrganization();
    const credentials = await session(started);
    const sts = started.client(STSClient, MEMBER, credentials);
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: MEMBER,
      Arn: rootArn(MEMBER),
      UserId: MEMBER,
    });
    const role = new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${MEMBER}:role/admin`,
      RoleSessionName: 'test',
    });
    expect(await refusalOf(sts.send(role))).toMatchObject({ name: 'AccessDenied' });
    expect(
      started.aws.requests.map(({ accountId, principal, rootTask }) => [
        accountId,
        principal,
        rootTask,
      ]),
    ).toEqual([
      [MANAGEMENT, `arn:aws:sts::${MANAGEMENT}:assumed-role/root-guard/sandbox`, undefined],
      [MEMBER, rootArn(MEMBER), AUDIT],
      [MEMBER, rootArn(MEMBER), AUDIT],
    ]);
  });

  test('ends', async () => {
    const iam = await rootIam({}, {}, { DurationSeconds: 0 });
    expect(await refusalOf(iam.send(new GetUserCommand({})))).toMatchObject({
      name: 'ExpiredToken',
    });
  });

  test('goes on when the feature is turned off', async () => {
    const started = await startOrganization();
    const iam = started.client(IAMClient, MEMBER, await session(started));
    started.aws.organization().change({ rootFeatures: [], trustedServices: [] });
    await expect(iam.send(new GetUserCommand({}))).resolves.toHaveProperty('User');
  });

  test.each([
    ['iam:GetCredentialReport', (iam: IAMClient) => iam.send(new GetCredentialReportCommand({}))],
    ['iam:DeleteLoginProfile', (iam: IAMClient) => iam.send(new DeleteLoginProfileCommand({}))],
    [
      'iam:ListVirtualMFADevices',
      (iam: IAMClient) => iam.send(new ListVirtualMFADevicesCommand({})),
    ],
  ])('for the audit may not call %s', async (action, call) => {
    const refusal = await refusalOf(call(await rootIam()));
    expect(refusal).toMatchObject({ name: 'AccessDenied', status: 403 });
    expect(refusal.message).toMatch(
      `User: ${rootArn(MEMBER)} is not authorized to perform: ${action} on resource: `,
    );
    expect(refusal.message).toMatch(/with an explicit deny in a session policy$/);
  });

  test('for a new password may read nothing else', async () => {
    const iam = await rootIam({}, {}, { TaskPolicyArn: task('IAMCreateRootUserPassword') });
    await iam.send(new GetLoginProfileCommand({}));
    expect(await refusalOf(iam.send(new GetUserCommand({})))).toMatchObject({
      name: 'AccessDenied',
    });
  });

  const denyRoot = (condition: object, action: object = { Action: '*' }) => ({
    policies: [
      {
        id: 'p-denyroot9',
        name: 'DenyRoot',
        content: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Deny', ...action, Resource: '*', Condition: condition }],
        },
      },
    ],
  });
  const isRoot = { StringLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:root'] } };

  test.each([
    ['plainly', denyRoot(isRoot)],
    ['by ARN', denyRoot({ ArnLike: { 'aws:PrincipalArn': 'arn:*:iam::*:root' } })],
    ['but for another action', denyRoot(isRoot, { NotAction: ['iam:Create*'] })],
    [
      'if root is not the root of others',
      denyRoot({ StringNotLike: { 'aws:PrincipalArn': '*:role/*' } }),
    ],
    ['if it was assumed', denyRoot({ ...isRoot, Bool: { 'aws:AssumedRoot': 'true' } })],
    ['and what is not tagged', denyRoot({ StringEqualsIfExists: { 'aws:ResourceTag/x': 'y' } })],
    ['and what is tagged otherwise', denyRoot({ StringNotEquals: { 'aws:ResourceTag/x': 'y' } })],
    ['whoever it is', denyRoot({ StringNotEqualsIfExists: { 'aws:ResourceTag/free': 'yes' } })],
  ])('is stopped by a policy that denies root %s', async (_, organization) => {
    const iam = await rootIam({}, organization);
    expect(await refusalOf(iam.send(new GetAccountSummaryCommand({})))).toEqual({
      name: 'AccessDenied',
      status: 403,
      message: `User: ${rootArn(MEMBER)} is not authorized to perform: iam:GetAccountSummary on resource: * with an explicit deny in a service control policy`,
    });
  });

  test.each([
    ['exempts it', denyRoot({ ...isRoot, Null: { 'aws:AssumedRoot': 'true' } })],
    ['exempts it otherwise', denyRoot({ ...isRoot, BoolIfExists: { 'aws:AssumedRoot': 'false' } })],
    [
      'denies another account’s root',
      denyRoot({ StringEquals: { 'aws:PrincipalArn': rootArn(DELEGATE) } }),
    ],
    ['denies all but this action', denyRoot(isRoot, { NotAction: ['iam:Get*'] })],
    ['denies what is tagged', denyRoot({ StringEquals: { 'aws:ResourceTag/x': 'y' } })],
    ['denies other actions', denyRoot(isRoot, { Action: ['s3:*', 'IAM:Create*'] })],
    [
      'cannot be understood',
      denyRoot({ DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }),
    ],
    ['cannot be read', { policies: [{ id: 'p-unreadabl', name: 'Raw', content: '{' }] }],
    [
      'is attached elsewhere',
      { policies: denyRoot(isRoot).policies.map((one) => ({ ...one, targets: [DELEGATE] })) },
    ],
    ['is of a type that is off', { ...denyRoot(isRoot), policyTypes: [] }],
  ])('is not stopped by a policy that %s', async (_, organization) => {
    const iam = await rootIam({}, organization);
    await expect(iam.send(new GetAccountSummaryCommand({}))).resolves.toBeDefined();
  });

  test('is not stopped where the scenario says nothing, and other root credentials are', async () => {
    const started = await startOrganization({}, [
      { id: MEMBER, accessKeys: [{ id: 'AKIAROOT', identity: 'root', secret: 'secret' }] },
    ]);
    const central = started.client(IAMClient, MEMBER, await session(started));
    await central.send(new GetAccountSummaryCommand({}));
    const credentials = { accessKeyId: 'AKIAROOT', secretAccessKey: 'secret' };
    const own = started.client(IAMClient, MEMBER, {
      credentials: credentials as typeof credentials & { sessionToken: string },
    });
    expect(await refusalOf(own.send(new GetAccountSummaryCommand({})))).toMatchObject({
      message: expect.stringContaining('with an explicit deny in a service control policy'),
    });
  });
});
