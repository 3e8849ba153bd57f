import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { AccountScenario } from '../../../sandbox/aws/server.ts';
import { NOW } from '../../checks/evidence.ts';
import { auditAccount, closeAccounts } from '../audited-account.ts';
import type { EventRule } from '../../../src/model/monitoring/event-rule.ts';

const SIGN_INS = { 'detail-type': ['AWS Console Sign In via CloudTrail'] };
const ROOT = { detail: { userIdentity: { type: ['Root'] } } };
const ALL = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
});

const readRules = async (
  ...eventRules: NonNullable<AccountScenario['eventRules']>
): Promise<readonly EventRule[]> => {
  const { read } = await auditAccount({ eventRules });
  const reading = await read('event-rules');
  if (reading.state !== 'known') throw new Error(reading.reason);
  return reading.value;
};

describe('the EventBridge rules', () => {
  test('are those that match anything of root, with the services of their targets', async () => {
    const { read } = await auditAccount({
      eventRules: [
        {
          name: 'root',
          eventPattern: ROOT,
          state: ALL,
          targets: [
            'security-alerts',
            'arn:aws:lambda:us-east-1:123456789012:function:page-anna',
            'arn:aws:sns:us-east-1:123456789012:other',
          ],
        },
        { name: 'guard', eventPattern: { source: ['aws.guardduty'] } },
        { name: 'nightly', scheduleExpression: 'rate(1 day)' },
      ],
    });
    const reading = await read('event-rules');
    expect(reading).toEqual({
      state: 'known',
      value: [
        {
          name: 'root',
          hears: 'all',
          managedBy: undefined,
          pattern: JSON.stringify(ROOT),
          root: { kind: 'whole' },
          targets: ['lambda', 'sns'],
          topics: [
            'arn:aws:sns:us-east-1:123456789012:other',
            'arn:aws:sns:us-east-1:123456789012:security-alerts',
          ],
        },
      ],
      asOf: NOW,
    });
  });

  test('are told with what keeps them from telling', async () => {
    const rules = await readRules(
      { name: 'disabled', eventPattern: ROOT, state: 'DISABLED' },
      {
        name: 'all events',
        eventPattern: ROOT,
        state: ALL,
        targets: ['arn:aws:events:us-east-1:123456789012:event-bus/central'],
      },
      { name: 'enabled', eventPattern: ROOT, targets: [] },
      {
        name: 'archive',
        eventPattern: { 'replay-name': [{ exists: false }] },
        managedBy: 'prod.vhs.events.aws.internal',
        targets: ['arn:aws:events:us-east-1:123456789012:archive/all'],
      },
      {
        name: 'narrow',
        eventPattern: {
          ...ROOT,
          detail: { ...ROOT.detail, additionalEventData: { MFAUsed: ['No'] } },
        },
      },
      { name: 'odd', state: ALL, eventPattern: { ...ROOT, source: [{ 'sounds-like': 'signin' }] } },
      { name: 'not JSON', state: ALL, eventPattern: 'Root' },
    );
    expect(rules).toMatchObject([
      { name: 'disabled', hears: 'nothing', root: { kind: 'whole' }, targets: [] },
      { name: 'all events', hears: 'all', root: { kind: 'whole' }, targets: ['event-bus'] },
      {
        name: 'enabled',
        hears: 'writes',
        root: { kind: 'narrowed', misses: 'API calls that read and some console actions' },
      },
      { name: 'archive', managedBy: 'prod.vhs.events.aws.internal', targets: [] },
      { name: 'narrow', root: { kind: 'narrowed' } },
      { name: 'odd', root: { kind: 'unclear' } },
      { name: 'not JSON', root: { kind: 'unclear' } },
    ]);
  });

  test('are asked for their targets only where they hear something, and are meant for root', async () => {
    const { read, called } = await auditAccount({
      eventRules: [
        { name: 'one', eventPattern: ROOT },
        { name: 'two', eventPattern: { ...SIGN_INS, ...ROOT } },
        { name: 'everyone', eventPattern: SIGN_INS },
        { name: 'three', eventPattern: ROOT, state: 'DISABLED' },
        { name: 'four', eventPattern: { source: ['aws.ec2'] } },
      ],
    });
    await read('event-rules');
    expect(called()).toEqual(['ListRules', 'ListTargetsByRule', 'ListTargetsByRule']);
  });

  test('are those of the sign-in Region’s default bus', async () => {
    const rules = await readRules(
      { name: 'elsewhere', eventPattern: ROOT, region: 'eu-west-1' },
      { name: 'another bus', eventPattern: ROOT, eventBusName: 'security' },
    );
    expect(rules).toEqual([]);
  });

  test('are read page by page, and so are their targets', async () => {
    const targets = Array.from(
      { length: 120 },
      (_, index) => `arn:aws:${index < 119 ? 'sqs' : 'sns'}:us-east-1:123456789012:q${index}`,
    );
    const eventRules = [
      ...Array.from({ length: 150 }, (_, index) => ({
        name: `r${index}`,
        eventPattern: { source: ['aws.ec2'] },
      })),
      { name: 'root', eventPattern: ROOT, targets },
    ];
    const { read, called } = await auditAccount({ eventRules });
    expect(await read('event-rules')).toMatchObject({
      value: [{ name: 'root', targets: ['sns', 'sqs'] }],
    });
    expect(called()).toEqual(['ListRules', 'ListRules', 'ListTargetsByRule', 'ListTargetsByRule']);
  });

  test.each(['events:ListRules', 'events:ListTargetsByRule'])(
    'are not told without %s',
    async (action) => {
      const eventRules = [{ name: 'root', eventPattern: ROOT }];
      const { read } = await auditAccount({ eventRules, denials: [action] });
      expect(await read('event-rules')).toMatchObject({
        state: 'unavailable',
        cause: 'denied',
        missingPermissions: [action],
      });
    },
  );

  test('are none without ListTargetsByRule where there is no such rule', async () => {
    const { read } = await auditAccount({ denials: ['events:ListTargetsByRule'] });
    expect(await read('event-rules')).toMatchObject({ state: 'known', value: [] });
  });
});
