import {
  EventBridgeClient,
  ListRulesCommand,
  ListTargetsByRuleCommand,
} from '@aws-sdk/client-eventbridge';
import { afterEach, describe, expect, test } from '@jest/globals';

import type { AccountScenario } from '../../sandbox/aws/server.ts';
import { closeAccounts, ID, startAccount } from './aws-clients.ts';

const PATTERN = {
  'detail-type': ['AWS Console Sign In via CloudTrail'],
  detail: { userIdentity: { type: ['Root'] } },
};

afterEach(closeAccounts);

const start = async (eventRules?: AccountScenario['eventRules']) => {
  const { connect } = await startAccount({ eventRules });
  return (region?: string) => connect(EventBridgeClient, region);
};

describe('rules', () => {
  test('are none in an account in good order', async () => {
    const client = (await start())();
    await expect(client.send(new ListRulesCommand({}))).resolves.toMatchObject({ Rules: [] });
  });

  test('have their pattern as text, and are in one Region on one bus', async () => {
    const client = await start([
      { name: 'root-sign-in', eventPattern: PATTERN },
      { name: 'nightly', scheduleExpression: 'rate(1 day)', state: 'DISABLED' },
      { name: 'odd', eventPattern: '{', eventBusName: 'audit', managedBy: 'x.amazonaws.com' },
      { name: 'ireland', region: 'eu-west-1' },
    ]);
    const rules = async (input = {}, region?: string) =>
      (await client(region).send(new ListRulesCommand(input))).Rules;
    expect(await rules()).toEqual([
      {
        Name: 'root-sign-in',
        Arn: `arn:aws:events:us-east-1:${ID}:rule/root-sign-in`,
        EventPattern: JSON.stringify(PATTERN),
        State: 'ENABLED',
        EventBusName: 'default',
      },
      {
        Name: 'nightly',
        Arn: `arn:aws:events:us-east-1:${ID}:rule/nightly`,
        ScheduleExpression: 'rate(1 day)',
        State: 'DISABLED',
        EventBusName: 'default',
      },
    ]);
    expect(await rules({ NamePrefix: 'night' })).toMatchObject([{ Name: 'nightly' }]);
    expect(await rules({}, 'eu-west-1')).toMatchObject([{ Name: 'ireland' }]);
    const audit = [
      {
        Name: 'odd',
        Arn: `arn:aws:events:us-east-1:${ID}:rule/audit/odd`,
        EventPattern: '{',
        ManagedBy: 'x.amazonaws.com',
      },
    ];
    expect(await rules({ EventBusName: 'audit' })).toMatchObject(audit);
    const arn = `arn:aws:events:us-east-1:${ID}:event-bus/audit`;
    expect(await rules({ EventBusName: arn })).toMatchObject(audit);
    await expect(rules({ EventBusName: 'nobody' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Event bus nobody does not exist.',
    });
  });

  test('come in pages', async () => {
    const client = (await start(Array.from({ length: 130 }, (_, at) => ({ name: `r${at}` }))))();
    const first = await client.send(new ListRulesCommand({}));
    expect(first.Rules).toHaveLength(100);
    const second = await client.send(new ListRulesCommand({ NextToken: first.NextToken }));
    expect(second.Rules).toHaveLength(30);
    expect(second.NextToken).toBeUndefined();
    expect((await client.send(new ListRulesCommand({ Limit: 7 }))).Rules).toHaveLength(7);
    await expect(client.send(new ListRulesCommand({ NextToken: 'x' }))).rejects.toMatchObject({
      name: 'InvalidToken',
    });
  });
});

describe('targets', () => {
  const lambda = `arn:aws:lambda:us-east-1:${ID}:function:page`;
  const targets = async (input: object, eventRules: AccountScenario['eventRules']) => {
    const client = (await start(eventRules))();
    return client.send(new ListTargetsByRuleCommand({ Rule: 'root', ...input }));
  };

  test('are topics of the account, or anything', async () => {
    const rules = [{ name: 'root', targets: ['security-alerts', lambda] }];
    await expect(targets({}, rules)).resolves.toMatchObject({
      Targets: [
        { Id: '1', Arn: `arn:aws:sns:us-east-1:${ID}:security-alerts` },
        { Id: '2', Arn: lambda },
      ],
    });
    await expect(targets({}, [{ name: 'root', targets: [] }])).resolves.toMatchObject({
      Targets: [],
    });
  });

  test('come in pages', async () => {
    const many = [{ name: 'root', targets: [lambda, lambda, lambda] }];
    const first = await targets({ Limit: 2 }, many);
    expect(first.Targets).toHaveLength(2);
    const rest = await targets({ Limit: 2, NextToken: first.NextToken }, many);
    expect(rest.Targets).toEqual([{ Id: '3', Arn: lambda }]);
  });

  test('of a rule that is not on the bus are refused', async () => {
    const rules = [{ name: 'root', eventBusName: 'audit' }];
    await expect(targets({}, rules)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Rule root does not exist on EventBus default.',
      $metadata: { httpStatusCode: 400 },
    });
    await expect(targets({ EventBusName: 'audit' }, rules)).resolves.toMatchObject({
      Targets: [{ Id: '1' }],
    });
  });
});
