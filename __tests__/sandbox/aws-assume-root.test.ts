import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, test } from '@jest/globals';

import {
  closeOrganizations,
  DELEGATE,
  MANAGEMENT,
  MEMBER,
  NOW,
  refusalOf,
  startOrganization,
  STRANGER,
  SUSPENDED,
} from './organization.ts';

import { AUDIT, assume, rootArn, task } from './root-session.ts';

afterEach(closeOrganizations);

const notAuthorized = (caller: string, target: string) => ({
  name: 'AccessDenied',
  status: 403,
  message: `User: arn:aws:sts::${caller}:assumed-role/root-guard/sandbox is not authorized to perform: sts:AssumeRoot on resource: ${rootArn(target)}`,
});

describe('with AssumeRoot,', () => {
  test.each([
    [MANAGEMENT, MEMBER],
    [MANAGEMENT, rootArn(DELEGATE)],
    [DELEGATE, MEMBER],
  ])('%s may become root of %s', async (caller, TargetPrincipal) => {
    const { client } = await startOrganization();
    const { Credentials } = await client(STSClient, caller).send(assume({ TargetPrincipal }));
    expect(Credentials).toEqual({
      AccessKeyId: expect.stringMatching(/^ASIA/),
      SecretAccessKey: expect.any(String),
      SessionToken: expect.any(String),
      Expiration: new Date(NOW.getTime() + 900_000),
    });
  });

  test.each([0, 60, 900])('a session may last %d seconds', async (DurationSeconds) => {
    const { client } = await startOrganization();
    const { Credentials } = await client(STSClient, MANAGEMENT).send(assume({ DurationSeconds }));
    expect(Credentials?.Expiration?.getTime()).toBe(NOW.getTime() + DurationSeconds * 1000);
  });

  test.each([
    [
      { DurationSeconds: 901 },
      "1 validation error detected: Value '901' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 900",
    ],
    [
      { TargetPrincipal: `arn:aws:iam::${MEMBER}:user/root` },
      'Request must contain a valid target principal',
    ],
    [
      { TargetPrincipal: `arn:aws-cn:iam::${MEMBER}:root` },
      'Request must contain a valid target principal',
    ],
    [{ TargetPrincipal: `${MEMBER}:root` }, 'Request must contain a valid target principal'],
    [{ TargetPrincipal: 'everyone-there' }, 'Request must contain a valid target principal'],
    [
      { TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
      'Request must contain valid AWS managed task policy ARN',
    ],
    [{ TaskPolicyArn: task('toString') }, 'Request must contain valid AWS managed task policy ARN'],
    [
      { TaskPolicyArn: { arn: '' } },
      "1 validation error detected: Value null at 'taskPolicyArn' failed to satisfy constraint: Member must not be null",
    ],
  ])('a request with %j is not valid', async (asked, message) => {
    const { client } = await startOrganization();
    expect(await refusalOf(client(STSClient, MANAGEMENT).send(assume(asked)))).toEqual({
      name: 'ValidationError',
      status: 400,
      message,
    });
  });

  test.each([
    ['when asked by a member', MEMBER, DELEGATE],
    ['when asked by an account that stands alone', STRANGER, MEMBER],
    ['of the management account', MANAGEMENT, MANAGEMENT],
    ['of the management account, when asked by the delegate', DELEGATE, MANAGEMENT],
    ['of a suspended account', MANAGEMENT, SUSPENDED],
    ['of an account of no organisation', MANAGEMENT, STRANGER],
    ['of an account that is not there', MANAGEMENT, '999999999999'],
  ])('nobody becomes root %s (%s asks for %s)', async (_, caller, TargetPrincipal) => {
    const { client } = await startOrganization();
    const answer = client(STSClient, caller).send(assume({ TargetPrincipal }));
    expect(await refusalOf(answer)).toEqual(notAuthorized(caller, TargetPrincipal));
  });

  test('no delegate of another service becomes root', async () => {
    const { client } = await startOrganization({
      delegatedAdministrators: { 'guardduty.amazonaws.com': [DELEGATE] },
    });
    expect(await refusalOf(client(STSClient, DELEGATE).send(assume()))).toEqual(
      notAuthorized(DELEGATE, MEMBER),
    );
  });

  test('no root becomes another one', async () => {
    const { client } = await startOrganization({}, [
      { id: MANAGEMENT, accessKeys: [{ id: 'AKIAROOT', identity: 'root', secret: 'secret' }] },
    ]);
    const credentials = { accessKeyId: 'AKIAROOT', secretAccessKey: 'secret' };
    const sts = client(STSClient, MANAGEMENT, {
      credentials: credentials as typeof credentials & { sessionToken: string },
    });
    expect(await refusalOf(sts.send(assume()))).toMatchObject({
      name: 'AccessDenied',
      message: `User: ${rootArn(MANAGEMENT)} is not authorized to perform: sts:AssumeRoot on resource: ${rootArn(MEMBER)}`,
    });
  });

  test.each([
    [[], AUDIT, 'Root credentials management feature is not enabled for your AWS Organization.'],
    [
      ['RootSessions'],
      AUDIT,
      'Root credentials management feature is not enabled for your AWS Organization.',
    ],
    [['RootSessions'], 'S3UnlockBucketPolicy', undefined],
    [
      ['RootCredentialsManagement'],
      'SQSUnlockQueuePolicy',
      'Root sessions feature is not enabled for your AWS Organization.',
    ],
    [['RootCredentialsManagement'], 'IAMDeleteRootUserCredentials', undefined],
    [['RootCredentialsManagement'], 'IAMCreateRootUserPassword', undefined],
  ] as const)(
    'the features %j decide whether the task %s is open',
    async (rootFeatures, name, message) => {
      const { client } = await startOrganization({ rootFeatures: [...rootFeatures] });
      const answer = client(STSClient, MANAGEMENT).send(assume({ TaskPolicyArn: task(name) }));
      if (message === undefined) await expect(answer).resolves.toHaveProperty('Credentials');
      else expect(await refusalOf(answer)).toEqual({ name: 'AccessDenied', status: 403, message });
    },
  );

  test('nobody becomes root without trusted access for IAM', async () => {
    const { client } = await startOrganization({ trustedServices: ['account.amazonaws.com'] });
    expect(await refusalOf(client(STSClient, MANAGEMENT).send(assume()))).toEqual({
      name: 'AccessDenied',
      status: 403,
      message: 'Service not enabled for AWS Organizations.',
    });
  });

  test('the global endpoint has no dealings', async () => {
    const { client } = await startOrganization();
    const sts = client(STSClient, MANAGEMENT);
    sts.middlewareStack.add(
      (next) => (args) => {
        (args.request as { headers: Record<string, string> }).headers['host'] = 'sts.amazonaws.com';
        return next(args);
      },
      { step: 'build', priority: 'low' },
    );
    await sts.send(new GetCallerIdentityCommand({}));
    expect(await refusalOf(sts.send(assume()))).toEqual({
      name: 'InvalidAction',
      status: 400,
      message: 'Unknown Operation',
    });
  });

  test('a policy may allow the audit alone', async () => {
    const statement = {
      Effect: 'Allow' as const,
      Action: 'sts:AssumeRoot',
      Resource: 'arn:aws:iam::*:root',
      Condition: { StringEquals: { 'sts:TaskPolicyArn': task(AUDIT).arn } },
    };
    const { client } = await startOrganization({}, [
      { id: MANAGEMENT, identityPolicy: { Statement: statement } },
    ]);
    const sts = client(STSClient, MANAGEMENT);
    await sts.send(assume());
    const deletion = assume({ TaskPolicyArn: task('IAMDeleteRootUserCredentials') });
    expect(await refusalOf(sts.send(deletion))).toMatchObject({ name: 'AccessDenied' });
  });
});
