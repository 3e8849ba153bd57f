import { GetAccountSummaryCommand, IAMClient } from '@aws-sdk/client-iam';
import type { Credentials } from '@aws-sdk/client-sts';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { SandboxAws } from '../../sandbox/aws/server.ts';
import { startAws } from '../../sandbox/aws/server.ts';

const MANAGEMENT = '111111111111';
const MEMBER = '222222222222';
const GOVCLOUD = '333333333333';
const ROLE = `arn:aws:iam::${MANAGEMENT}:role/ci/root-guard`;
const MEMBER_ROLE = `arn:aws:iam::${MEMBER}:role/OrganizationAccountAccessRole`;
const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT = 'repo:acme/infra:ref:refs/heads/main';
const CREDENTIALS = { accessKeyId: 'AKIAMANAGEMENT', secretAccessKey: 'whatever' };

let now: Date;
let aws: SandboxAws;
const clients: { destroy(): void }[] = [];

beforeEach(async () => {
  now = new Date('2026-11-21T12:00:00Z');
  aws = await startAws({
    clock: () => now,
    accounts: [
      {
        id: MANAGEMENT,
        accessKeys: [
          { id: 'AKIAMANAGEMENT', identity: 'ci' },
          { id: 'AKIAROOT', identity: 'root' },
        ],
      },
      { id: MEMBER, roles: ['OrganizationAccountAccessRole'] },
      { id: GOVCLOUD, partition: 'aws-us-gov' },
    ],
  });
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await aws.close();
});

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

function stsClient(credentials: Keys = CREDENTIALS, region = 'eu-west-1'): STSClient {
  const client = new STSClient({ endpoint: aws.url, region, credentials, maxAttempts: 1 });
  clients.push(client);
  return client;
}

function iamClient(credentials: Keys, region = 'eu-west-1'): IAMClient {
  const client = new IAMClient({ endpoint: aws.url, region, credentials, maxAttempts: 1 });
  clients.push(client);
  return client;
}

const keysOf = (credentials: Credentials | undefined): Keys => ({
  accessKeyId: credentials?.AccessKeyId ?? '',
  secretAccessKey: credentials?.SecretAccessKey ?? '',
  sessionToken: credentials?.SessionToken ?? '',
});

/** A token as GitHub would issue it, but with a signature that is none. */
function identityToken(claims: Record<string, unknown> = {}): string {
  const payload = {
    iss: ISSUER,
    sub: SUBJECT,
    aud: 'sts.amazonaws.com',
    exp: now.getTime() / 1000 + 300,
    ...claims,
  };
  return [{ alg: 'RS256', typ: 'JWT' }, payload, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
}

const withWebIdentity = (input: Record<string, unknown> = {}) =>
  stsClient().send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: ROLE,
      RoleSessionName: 'audit',
      WebIdentityToken: identityToken(),
      ...input,
    }),
  );

describe('AssumeRoleWithWebIdentity', () => {
  test('gives a session that acts in the role’s account, for as long as asked', async () => {
    const answer = await withWebIdentity({ DurationSeconds: 900 });
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: SUBJECT,
      Audience: 'sts.amazonaws.com',
      Provider: `arn:aws:iam::${MANAGEMENT}:oidc-provider/token.actions.githubusercontent.com`,
      AssumedRoleUser: {
        Arn: `arn:aws:sts::${MANAGEMENT}:assumed-role/root-guard/audit`,
        AssumedRoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}:audit$/),
      },
      Credentials: {
        AccessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
        Expiration: new Date('2026-11-21T12:15:00Z'),
      },
    });

    const keys = keysOf(answer.Credentials);
    await expect(stsClient(keys).send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Account: MANAGEMENT,
      Arn: `arn:aws:sts::${MANAGEMENT}:assumed-role/root-guard/audit`,
      UserId: answer.AssumedRoleUser?.AssumedRoleId,
    });
    await expect(iamClient(keys).send(new GetAccountSummaryCommand({}))).resolves.toBeDefined();
    expect(aws.requests).toMatchObject([
      { service: 'sts', action: 'AssumeRoleWithWebIdentity', accountId: MANAGEMENT, status: 200 },
      { service: 'sts', action: 'GetCallerIdentity', accessKeyId: keys.accessKeyId },
      { service: 'iam', accountId: MANAGEMENT, region: 'eu-west-1' },
    ]);
    expect(aws.requests[0]).not.toHaveProperty('accessKeyId');
    expect(aws.requests[0]?.userAgent).toContain('aws-sdk-js');

    now = new Date('2026-11-21T12:15:00Z');
    await expect(stsClient(keys).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'ExpiredToken',
      $metadata: { httpStatusCode: 403 },
    });
  });

  test('believes the provider, issuer, audience and subjects the account trusts', async () => {
    const account = aws.account(MANAGEMENT);
    account.change({
      trust: { issuer: ISSUER, audience: 'sts.amazonaws.com', subjects: ['repo:acme/*'] },
    });
    await expect(withWebIdentity()).resolves.toBeDefined();
    await expect(
      withWebIdentity({ WebIdentityToken: identityToken({ aud: ['other', 'sts.amazonaws.com'] }) }),
    ).resolves.toBeDefined();

    await expect(
      withWebIdentity({ WebIdentityToken: identityToken({ aud: 'https://github.com/acme' }) }),
    ).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      Code: 'InvalidIdentityToken',
      message: 'Incorrect token audience',
      $metadata: { httpStatusCode: 400 },
    });
    await expect(
      withWebIdentity({ WebIdentityToken: identityToken({ sub: 'repo:evil/infra:pull_request' }) }),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      $metadata: { httpStatusCode: 403 },
    });
    const noProvider = `No OpenIDConnect provider found in your account for`;
    await expect(
      withWebIdentity({ WebIdentityToken: identityToken({ iss: 'https://elsewhere' }) }),
    ).rejects.toMatchObject({ message: `${noProvider} https://elsewhere` });
    account.change({ trust: { provider: false } });
    await expect(withWebIdentity()).rejects.toMatchObject({
      Code: 'InvalidIdentityToken',
      message: `${noProvider} ${ISSUER}`,
    });
  });

  test('refuses a token that is over', async () => {
    const exp = now.getTime() / 1000 - 1;
    await expect(
      withWebIdentity({ WebIdentityToken: identityToken({ exp }) }),
    ).rejects.toMatchObject({
      name: 'ExpiredTokenException',
      message: `Token expired: current date/time ${exp + 1} must be before the expiration date/time ${exp}`,
      $metadata: { httpStatusCode: 400 },
    });
  });

  test.each([
    ['not.a-token', 'not a valid JWT'],
    ['a.b.c', 'not a valid JWT'],
    [identityTokenWithout('sub'), 'Missing a required claim: sub'],
    [identityTokenWithout('exp'), 'Missing a required claim: exp'],
  ])('refuses the token %s', async (WebIdentityToken, message) => {
    await expect(withWebIdentity({ WebIdentityToken })).rejects.toMatchObject({
      Code: 'InvalidIdentityToken',
      message: expect.stringContaining(message),
    });
  });

  test.each([
    [{ RoleArn: 'arn:aws:iam::111111111111:oidc-provider/x' }, 'Request ARN is invalid'],
    [{ RoleArn: `arn:aws-cn:iam::${MANAGEMENT}:role/root-guard` }, 'Request ARN is invalid'],
    [{ RoleSessionName: 'not a name' }, "Value 'not a name' at 'roleSessionName'"],
    [{ DurationSeconds: 899 }, 'greater than or equal to 900'],
    [{ DurationSeconds: 43_201 }, 'less than or equal to 43200'],
    [{ DurationSeconds: 7200 }, 'exceeds the MaxSessionDuration set for this role'],
  ])('refuses %j', async (input, message) => {
    await expect(withWebIdentity(input)).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(message),
    });
  });

  test('refuses an unknown role as it refuses one that does not trust', async () => {
    const refusal = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } };
    const RoleArn = `arn:aws:iam::${MEMBER}:role/no-such-role`;
    await expect(withWebIdentity({ RoleArn })).rejects.toMatchObject(refusal);
    const elsewhere = 'arn:aws:iam::999999999999:role/root-guard';
    await expect(withWebIdentity({ RoleArn: elsewhere })).rejects.toMatchObject({
      Code: 'InvalidIdentityToken',
    });
    aws.account(MANAGEMENT).change({ denials: ['sts:AssumeRoleWithWebIdentity'] });
    await expect(withWebIdentity()).rejects.toMatchObject(refusal);
  });
});

describe('AssumeRole', () => {
  const assume = (client: STSClient, RoleArn = MEMBER_ROLE, DurationSeconds = 900) =>
    client.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'audit', DurationSeconds }));

  test('leads from one account into another', async () => {
    const { Credentials } = await assume(stsClient());
    await expect(
      stsClient(keysOf(Credentials)).send(new GetCallerIdentityCommand({})),
    ).resolves.toMatchObject({ Account: MEMBER });
  });

  test('is refused for a role that is not there, and to root', async () => {
    const missing = `arn:aws:iam::${MEMBER}:role/missing`;
    await expect(assume(stsClient(), missing)).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: arn:aws:iam::${MANAGEMENT}:user/ci is not authorized to perform: sts:AssumeRole on resource: ${missing}`,
    });
    const root = stsClient({ ...CREDENTIALS, accessKeyId: 'AKIAROOT' });
    await expect(assume(root)).rejects.toMatchObject({
      message: 'Roles may not be assumed by root accounts.',
    });
  });

  test('lasts an hour at most when a session starts it', async () => {
    aws.account(MEMBER).change({ maxSessionSeconds: 43_200 });
    await expect(assume(stsClient(), MEMBER_ROLE, 7200)).resolves.toBeDefined();
    const session = stsClient(aws.account(MANAGEMENT).credentials());
    await expect(assume(session, MEMBER_ROLE, 7200)).rejects.toMatchObject({
      message: expect.stringContaining('role chaining'),
    });
  });
});

describe('by its access key,', () => {
  test.each([
    ['AKIAMANAGEMENT', `arn:aws:iam::${MANAGEMENT}:user/ci`, /^AIDA[A-Z2-7]{17}$/],
    ['AKIAROOT', `arn:aws:iam::${MANAGEMENT}:root`, /^111111111111$/],
  ])('the caller with %s is told who it is', async (accessKeyId, Arn, userId) => {
    const client = stsClient({ ...CREDENTIALS, accessKeyId });
    await expect(client.send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Account: MANAGEMENT,
      Arn,
      UserId: expect.stringMatching(userId),
    });
  });

  test('a caller is known from when the key is added to the running sandbox', async () => {
    const client = stsClient({ ...CREDENTIALS, accessKeyId: 'AKIANEWKEY' });
    const refusal = { name: 'InvalidClientTokenId', $metadata: { httpStatusCode: 403 } };
    await expect(client.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject(refusal);
    aws.account(MEMBER).change({ accessKeys: [{ id: 'AKIANEWKEY', identity: 'root' }] });
    await expect(client.send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Arn: `arn:aws:iam::${MEMBER}:root`,
    });
  });

  test('a caller of one partition is nobody in another', async () => {
    const keys = aws.account(GOVCLOUD).credentials('auditor');
    await expect(
      stsClient(keys, 'us-gov-west-1').send(new GetCallerIdentityCommand({})),
    ).resolves.toMatchObject({
      Arn: `arn:aws-us-gov:sts::${GOVCLOUD}:assumed-role/auditor/sandbox`,
    });
    await expect(
      stsClient(keys, 'us-east-1').send(new GetCallerIdentityCommand({})),
    ).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  });
});

function identityTokenWithout(claim: string): string {
  now = new Date('2026-11-21T12:00:00Z');
  return identityToken({ [claim]: undefined });
}
