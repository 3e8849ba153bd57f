import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { NOW } from '../../checks/evidence.ts';
import { auditAccount, closeAccounts } from '../audited-account.ts';

const ACTION = 'sns:ListSubscriptionsByTopic';
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:security-alerts';

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
});

const denied = {
  state: 'unavailable',
  cause: 'denied',
  reason: `The audit role is not allowed to call ${ACTION}.`,
  missingPermissions: [ACTION],
};

describe('the subscribers of the alarms', () => {
  test('are counted, and their addresses are not told', async () => {
    const { read } = await auditAccount({
      topics: [
        {
          subscriptions: [
            { endpoint: 'anna@example.com' },
            { protocol: 'sms', endpoint: '+15550100' },
            { protocol: 'email', state: 'pending', endpoint: 'ben@example.com' },
            { protocol: 'https', state: 'deleted', endpoint: 'https://example.com' },
          ],
        },
      ],
    });
    const reading = await read('alarm-subscribers');
    expect(reading).toEqual({
      state: 'known',
      value: [
        { arn: TOPIC, subscribers: { confirmed: 2, unconfirmed: 1, protocols: ['email', 'sms'] } },
      ],
      asOf: NOW,
    });
    expect(JSON.stringify(reading)).not.toMatch(/example\.com|555/);
  });

  test('are counted page by page', async () => {
    const { read, called } = await auditAccount({ topics: [{ subscriptions: [{ count: 205 }] }] });
    expect(await read('alarm-subscribers')).toMatchObject({
      value: [{ subscribers: { confirmed: 205 } }],
    });
    expect(called().filter((action) => action === 'ListSubscriptionsByTopic')).toHaveLength(3);
  });

  test('may be none', async () => {
    const { read } = await auditAccount({ topics: [{ subscriptions: [] }] });
    expect(await read('alarm-subscribers')).toMatchObject({
      value: [{ subscribers: { confirmed: 0, unconfirmed: 0, protocols: [] } }],
    });
  });

  test('of a topic that several alarms share are asked for once, in its Region', async () => {
    const there = 'arn:aws:sns:eu-west-1:123456789012:there';
    const { read, aws } = await auditAccount({
      alarms: [
        { alarmName: 'one' },
        { alarmName: 'two', alarmActions: ['security-alerts', there] },
      ],
      compositeAlarms: [{ alarmName: 'both', alarmRule: 'ALARM(one)', alarmActions: [TOPIC] }],
      topics: [{}, { name: 'there', region: 'eu-west-1' }],
    });
    expect(await read('alarm-subscribers')).toMatchObject({
      value: expect.arrayContaining([
        expect.objectContaining({ arn: TOPIC }),
        expect.objectContaining({
          arn: there,
          subscribers: expect.objectContaining({ confirmed: 1 }),
        }),
      ]),
    });
    const asked = aws.requests.filter(({ action }) => action === 'ListSubscriptionsByTopic');
    expect(asked.map(({ region }) => region).sort()).toEqual(['eu-west-1', 'us-east-1']);
  });

  test('of a topic that only a rule publishes to are asked for, whether or not the alarms may be read', async () => {
    const { read } = await auditAccount({
      alarms: [],
      topics: [{ name: 'of-rule', subscriptions: [{ state: 'pending' }] }],
      eventRules: [
        {
          name: 'root',
          eventPattern: { detail: { userIdentity: { type: ['Root'] } } },
          targets: ['of-rule'],
        },
      ],
      denials: ['cloudwatch:DescribeAlarms'],
    });
    expect(await read('alarm-subscribers')).toMatchObject({
      value: [{ subscribers: { confirmed: 0, unconfirmed: 1 } }],
    });
  });

  test('of the alarms’ topics are told where the rules may not be read', async () => {
    const { read } = await auditAccount({ denials: ['events:ListRules'] });
    expect(await read('alarm-subscribers')).toMatchObject({
      value: [{ arn: TOPIC, subscribers: { confirmed: 1 } }],
    });
  });

  test('of other actions there are none to ask for', async () => {
    const alarmActions = ['arn:aws:lambda:us-east-1:123456789012:function:page'];
    const { read, called } = await auditAccount({ alarms: [{ alarmActions }] });
    expect(await read('alarm-subscribers')).toMatchObject({ value: [] });
    expect(called()).not.toContain('ListSubscriptionsByTopic');
  });

  test('of a topic that is gone are missing', async () => {
    const { read } = await auditAccount({ topics: [] });
    expect(await read('alarm-subscribers')).toMatchObject({
      value: [{ arn: TOPIC, subscribers: 'missing' }],
    });
  });

  test('of another account’s topic are not told, those of its own are', async () => {
    const foreign = 'arn:aws:sns:us-east-1:999999999999:central';
    const { read } = await auditAccount({
      alarms: [{ alarmActions: [foreign, 'security-alerts'] }],
    });
    expect(await read('alarm-subscribers')).toMatchObject({
      value: [
        { arn: foreign, subscribers: denied },
        { arn: TOPIC, subscribers: { confirmed: 1 } },
      ],
    });
  });

  test('are not told without leave', async () => {
    const { read } = await auditAccount({ denials: [ACTION] });
    expect(await read('alarm-subscribers')).toMatchObject({ value: [{ subscribers: denied }] });
  });

  test('are not told where the alarms are not', async () => {
    const { read } = await auditAccount({ denials: ['cloudwatch:DescribeAlarms'] });
    expect(await read('alarm-subscribers')).toMatchObject({
      state: 'unavailable',
      missingPermissions: ['cloudwatch:DescribeAlarms'],
    });
  });
});
