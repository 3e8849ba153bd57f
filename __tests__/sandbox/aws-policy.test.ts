import { AccountClient, GetContactInformationCommand } from '@aws-sdk/client-account';
import {
  CloudTrailClient,
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetTrailStatusCommand,
} from '@aws-sdk/client-cloudtrail';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  DescribeMetricFiltersCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  EventBridgeClient,
  ListRulesCommand,
  ListTargetsByRuleCommand,
} from '@aws-sdk/client-eventbridge';
import {
  GetAccountPasswordPolicyCommand,
  GetAccountSummaryCommand,
  IAMClient,
  ListVirtualMFADevicesCommand,
} from '@aws-sdk/client-iam';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { AssumeRootCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, test } from '@jest/globals';

import type { IdentityPolicy, Statement } from '../../sandbox/aws/scenario/identity-policy.ts';
import { closeAccounts, ID, startAccount } from './aws-clients.ts';
import { closeOrganizations, MANAGEMENT, MEMBER, startOrganization } from './organization.ts';

const CALLER = `arn:aws:sts::${ID}:assumed-role/root-guard/sandbox`;
const TRAIL = `arn:aws:cloudtrail:us-east-1:${ID}:trail/management-events`;

afterEach(async () => {
  await closeAccounts();
  await closeOrganizations();
});

const policy = (...Statement: Statement[]): IdentityPolicy => ({
  Version: '2012-10-17',
  Statement,
});
const allow = (Action: string | string[], Resource = '*'): Statement => ({
  Effect: 'Allow',
  Action,
  Resource,
});

/** `allowed`, or the error by name and HTTP status. */
const outcome = async (sent: Promise<unknown>): Promise<string> => {
  try {
    await sent;
    return 'allowed';
  } catch (error) {
    const { name, $metadata } = error as { name: string; $metadata: { httpStatusCode: number } };
    return `${name} ${$metadata.httpStatusCode}`;
  }
};

describe('an identity policy', () => {
  test('left out allows everything', async () => {
    const { connect } = await startAccount();
    await connect(IAMClient).send(new GetAccountSummaryCommand({}));
    await connect(CloudTrailClient).send(new DescribeTrailsCommand({}));
  });

  test('allows what it names, and what it does not name it denies', async () => {
    const { connect } = await startAccount({ identityPolicy: policy(allow('iam:GetAccountS*')) });
    const client = connect(IAMClient);
    await client.send(new GetAccountSummaryCommand({}));
    await expect(client.send(new GetAccountPasswordPolicyCommand({}))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: ${CALLER} is not authorized to perform: iam:GetAccountPasswordPolicy on resource: * because no identity-based policy allows the iam:GetAccountPasswordPolicy action`,
    });
  });

  test('cannot deny GetCallerIdentity', async () => {
    const identityPolicy = policy({ Effect: 'Deny', Action: '*', Resource: '*' });
    const { connect } = await startAccount({ identityPolicy });
    await expect(connect(STSClient).send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Arn: CALLER,
    });
  });

  test('that denies says so, whatever others allow', async () => {
    const identityPolicy = [
      policy(allow('*')),
      policy({ Effect: 'Deny', Action: 'cloudtrail:describetrails', Resource: '*' }),
    ].flat();
    const { connect } = await startAccount({ identityPolicy });
    await expect(
      connect(CloudTrailClient).send(new DescribeTrailsCommand({})),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: `User: ${CALLER} is not authorized to perform: cloudtrail:DescribeTrails on resource: * with an explicit deny in an identity-based policy`,
    });
  });

  test('binds role sessions, not users', async () => {
    const { aws } = await startAccount({
      identityPolicy: policy(allow('sts:*')),
      accessKeys: [{ id: 'AKIATEST', identity: 'ci' }],
    });
    const client = new IAMClient({
      endpoint: aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'x' },
    });
    await client.send(new GetAccountSummaryCommand({}));
    client.destroy();
  });

  test('may change, and be taken away', async () => {
    const { account, connect } = await startAccount({ identityPolicy: policy(allow('sts:*')) });
    const ask = () => connect(IAMClient).send(new GetAccountSummaryCommand({}));
    await expect(ask()).rejects.toMatchObject({ name: 'AccessDenied' });
    account.change({ identityPolicy: policy(allow('iam:*')) });
    await ask();
    account.change({ identityPolicy: undefined });
    await ask();
  });

  test('denies each service in its own way', async () => {
    const { connect } = await startAccount({ identityPolicy: policy(allow('sts:*')) });
    const TopicArn = `arn:aws:sns:us-east-1:${ID}:security-alerts`;
    const outcomes = [
      connect(IAMClient).send(new GetAccountSummaryCommand({})),
      connect(SNSClient).send(new ListSubscriptionsByTopicCommand({ TopicArn })),
      connect(CloudTrailClient).send(new DescribeTrailsCommand({})),
      connect(CloudWatchLogsClient).send(new DescribeMetricFiltersCommand({})),
      connect(CloudWatchClient).send(new DescribeAlarmsCommand({})),
      connect(EventBridgeClient).send(new ListRulesCommand({})),
      connect(AccountClient).send(new GetContactInformationCommand({})),
    ].map(outcome);
    expect(await Promise.all(outcomes)).toEqual([
      'AccessDenied 403',
      'AuthorizationErrorException 403',
      'AccessDeniedException 400',
      'AccessDeniedException 400',
      'AccessDenied 400',
      'AccessDeniedException 400',
      'AccessDeniedException 403',
    ]);
  });
});

describe('the resource of a call', () => {
  test.each([
    ['cloudtrail:GetTrailStatus', TRAIL, 'allowed'],
    ['cloudtrail:GetTrailStatus', `${TRAIL}-other`, 'AccessDeniedException 400'],
    ['cloudtrail:GetTrailStatus', 'arn:aws:cloudtrail:*:*:trail/*', 'allowed'],
  ])('decides: %s with %s as what may be read is %s', async (action, resource, expected) => {
    const { connect } = await startAccount({ identityPolicy: policy(allow(action, resource)) });
    const client = connect(CloudTrailClient);
    expect(await outcome(client.send(new GetTrailStatusCommand({ Name: TRAIL })))).toBe(expected);
    const byName = new GetTrailStatusCommand({ Name: 'management-events' });
    expect(await outcome(client.send(byName))).toBe(expected);
  });

  test('is * where the service knows none', async () => {
    const { connect } = await startAccount({
      identityPolicy: policy(allow(['cloudtrail:*', 'iam:*'], 'arn:aws:*')),
    });
    const client = connect(CloudTrailClient);
    expect(await outcome(client.send(new DescribeTrailsCommand({})))).toContain('AccessDenied');
    const selectors = new GetEventSelectorsCommand({ TrailName: TRAIL });
    expect(await outcome(client.send(selectors))).toBe('allowed');
    const devices = new ListVirtualMFADevicesCommand({});
    expect(await outcome(connect(IAMClient).send(devices))).toBe('allowed');
  });

  test('is the log group, the alarms, the topic, the rule', async () => {
    const { connect } = await startAccount({
      eventRules: [{ name: 'root' }],
      identityPolicy: policy(
        allow('logs:DescribeMetricFilters', `arn:aws:logs:*:${ID}:log-group:aws-cloudtrail-*:*`),
        allow('cloudwatch:DescribeAlarms', `arn:aws:cloudwatch:us-east-1:${ID}:alarm:*`),
        allow('sns:ListSubscriptionsByTopic', `arn:aws:sns:us-east-1:${ID}:security-alerts`),
        allow('events:ListTargetsByRule', `arn:aws:events:us-east-1:${ID}:rule/root`),
      ),
    });
    const logs = connect(CloudWatchLogsClient);
    const group = (logGroupName: string) =>
      outcome(logs.send(new DescribeMetricFiltersCommand({ logGroupName })));
    const topic = (name: string) => {
      const TopicArn = `arn:aws:sns:us-east-1:${ID}:${name}`;
      return outcome(connect(SNSClient).send(new ListSubscriptionsByTopicCommand({ TopicArn })));
    };
    const rule = (Rule: string) =>
      outcome(connect(EventBridgeClient).send(new ListTargetsByRuleCommand({ Rule })));
    expect(await group('aws-cloudtrail-logs')).toBe('allowed');
    expect(await group('other')).toBe('AccessDeniedException 400');
    expect(await outcome(connect(CloudWatchClient).send(new DescribeAlarmsCommand({})))).toBe(
      'allowed',
    );
    expect(await topic('security-alerts')).toBe('allowed');
    expect(await topic('other')).toBe('AuthorizationErrorException 403');
    expect(await rule('root')).toBe('allowed');
    expect(await rule('other')).toBe('AccessDeniedException 400');
  });
});

describe('AssumeRoot', () => {
  const AUDIT = 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials';
  const assumeRoot = async (statement: Statement) => {
    const { client } = await startOrganization({}, [
      { id: MANAGEMENT, identityPolicy: policy(statement) },
    ]);
    const asked = { TargetPrincipal: MEMBER, TaskPolicyArn: { arn: AUDIT } };
    return outcome(client(STSClient, MANAGEMENT).send(new AssumeRootCommand(asked)));
  };
  const onRoot = allow('sts:AssumeRoot', `arn:aws:iam::${MEMBER}:root`);

  test('is allowed on the root of a member, for a task', async () => {
    expect(await assumeRoot(onRoot)).toBe('allowed');
    expect(await assumeRoot(allow('sts:AssumeRoot', `arn:aws:iam::${MANAGEMENT}:root`))).toBe(
      'AccessDenied 403',
    );
    expect(
      await assumeRoot({ ...onRoot, Condition: { StringEquals: { 'sts:TaskPolicyArn': AUDIT } } }),
    ).toBe('allowed');
    expect(
      await assumeRoot({
        ...onRoot,
        Condition: { ArnLike: { 'sts:taskpolicyarn': 'arn:aws:iam::aws:policy/root-task/S3*' } },
      }),
    ).toBe('AccessDenied 403');
  });
});
