import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, test } from '@jest/globals';

import type { AccountScenario } from '../../sandbox/aws/server.ts';
import { closeAccounts, ID, startAccount } from './aws-clients.ts';

const TOPIC = `arn:aws:sns:us-east-1:${ID}:security-alerts`;

afterEach(closeAccounts);

describe('subscriptions', () => {
  const list = async (
    topics: AccountScenario['topics'],
    input: { TopicArn?: string; NextToken?: string } = {},
  ) => {
    const { connect } = await startAccount({ topics });
    const client = connect(SNSClient);
    return (more: object = {}) =>
      client.send(new ListSubscriptionsByTopicCommand({ TopicArn: TOPIC, ...input, ...more }));
  };

  test('have an ARN once they are confirmed', async () => {
    const ask = await list([
      {
        subscriptions: [
          { state: 'pending' },
          { state: 'deleted', protocol: 'https', endpoint: 'https://example.com/hook' },
        ],
      },
    ]);
    await expect(ask()).resolves.toMatchObject({
      Subscriptions: [
        { SubscriptionArn: 'PendingConfirmation', Protocol: 'email' },
        { SubscriptionArn: 'Deleted', Protocol: 'https', Endpoint: 'https://example.com/hook' },
      ],
    });
    await expect((await list([{ subscriptions: [] }]))()).resolves.toMatchObject({
      Subscriptions: [],
    });
  });

  test('come in pages of 100', async () => {
    const ask = await list([{ subscriptions: [{ count: 130 }] }]);
    const { Subscriptions, NextToken } = await ask();
    expect(Subscriptions).toHaveLength(100);
    const rest = await ask({ NextToken });
    expect(rest.Subscriptions).toHaveLength(30);
    expect(rest.NextToken).toBeUndefined();
  });

  test.each([
    ['a topic that is not there', { TopicArn: `${TOPIC}-not` }, 'NotFoundException', 404],
    [
      'a topic of another account',
      { TopicArn: TOPIC.replace(ID, '210987654321') },
      'AuthorizationErrorException',
      403,
    ],
    [
      'a topic of another Region',
      { TopicArn: TOPIC.replace('us-east-1', 'eu-west-1') },
      'InvalidParameterException',
      400,
    ],
    ['what is no topic', { TopicArn: 'nonsense' }, 'InvalidParameterException', 400],
    ['a token that is none', { NextToken: 'nonsense' }, 'InvalidParameterException', 400],
  ])('of %s are refused', async (_, input, name, httpStatusCode) => {
    const ask = await list([{}], input);
    await expect(ask()).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
  });
});
