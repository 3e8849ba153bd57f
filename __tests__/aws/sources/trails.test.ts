import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { rootActivityAlarm } from '../../../src/checks/root-activity-alarm.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { sequentialRoundTrips } from '../../../sandbox/aws/request-log.ts';
import type { AccountScenario } from '../../../sandbox/aws/server.ts';
import { NOW } from '../../checks/evidence.ts';
import { auditAccount, closeAccounts, ROUND_TRIP_MS } from '../audited-account.ts';
import type { Trail } from '../../../src/model/monitoring/trail.ts';

const MINUTE_MS = 60_000;
const STATUS = 'cloudtrail:GetTrailStatus';
const SELECTORS = 'cloudtrail:GetEventSelectors';

const denied = (action: string) => ({
  state: 'unavailable',
  cause: 'denied',
  reason: `The audit role is not allowed to call ${action}.`,
  missingPermissions: [action],
});

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
});

const readTrails = async (scenario: Partial<AccountScenario> = {}): Promise<readonly Trail[]> => {
  const { read } = await auditAccount(scenario);
  const reading = await read('trails');
  if (reading.state !== 'known') throw new Error(reading.reason);
  return reading.value;
};

describe('the trails', () => {
  test('are told with what they log, where they write, and whether they do so now', async () => {
    const { read } = await auditAccount();
    expect(await read('trails')).toEqual({
      state: 'known',
      value: [
        {
          name: 'management-events',
          arn: 'arn:aws:cloudtrail:us-east-1:123456789012:trail/management-events',
          isMultiRegion: true,
          isOfOrganization: false,
          hasGlobalServices: true,
          logGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:aws-cloudtrail-logs:*',
          status: {
            isLogging: true,
            startedAt: new Date('2024-01-01T00:00:00Z'),
            deliveryError: undefined,
            deliveryAttemptedAt: undefined,
            deliveredAt: new Date(NOW.getTime() - 5 * MINUTE_MS),
            digestDeliveredAt: undefined,
            logGroupError: undefined,
            logGroupDeliveredAt: new Date(NOW.getTime() - 5 * MINUTE_MS),
          },
          events: { reads: 'all', writes: 'all', leftOut: [] },
        },
      ],
      asOf: NOW,
    });
  });

  test('may be none', async () => {
    expect(await readTrails({ trails: [] })).toEqual([]);
  });

  test('of other Regions are asked at home', async () => {
    const { read, aws } = await auditAccount({
      trails: [{ name: 'here' }, { name: 'there', homeRegion: 'eu-west-1' }],
    });
    expect(await read('trails')).toMatchObject({
      value: [
        { name: 'here', status: { isLogging: true } },
        { name: 'there', status: { isLogging: true }, events: { reads: 'all' } },
      ],
    });
    expect(aws.requests.map(({ action, region }) => `${action} ${region}`).sort()).toEqual([
      'DescribeTrails us-east-1',
      'GetEventSelectors eu-west-1',
      'GetEventSelectors us-east-1',
      'GetTrailStatus eu-west-1',
      'GetTrailStatus us-east-1',
    ]);
  });

  test('of one other Region log nothing of the sign-in Region, and are not told', async () => {
    const trails = [{ name: 'there', homeRegion: 'eu-west-1', isMultiRegionTrail: false }];
    expect(await readTrails({ trails })).toEqual([]);
  });

  test('are told as bad as they are', async () => {
    const trails = await readTrails({
      trails: [
        {
          isMultiRegionTrail: false,
          includeGlobalServiceEvents: false,
          isLogging: false,
          latestDeliveryError: 'NoSuchBucket',
          latestCloudWatchLogsDeliveryError: 'AccessDenied: <script>',
          logGroup: null,
          eventSelectors: [
            { readWriteType: 'WriteOnly', excludeManagementEventSources: ['kms.amazonaws.com'] },
          ],
        },
      ],
    });
    expect(trails).toMatchObject([
      {
        isMultiRegion: false,
        hasGlobalServices: false,
        logGroupArn: undefined,
        status: {
          isLogging: false,
          deliveryError: 'NoSuchBucket',
          logGroupError: 'AccessDeniedscript',
        },
        events: { reads: 'none', writes: 'all', leftOut: ['kms.amazonaws.com'] },
      },
    ]);
  });

  test('are told with when they last wrote to their bucket, tried to, and wrote a digest', async () => {
    const trails = await readTrails({
      trails: [
        {
          latestDeliveryError: 'NoSuchBucket',
          latestDeliveryTime: '2025-06-01T08:00:00Z',
          latestDeliveryAttemptTime: { hoursAgo: 1 },
          latestDigestDeliveryTime: { hoursAgo: 2 },
          startLoggingTime: { daysAgo: 3 },
        },
        { name: 'never', latestDeliveryTime: null },
      ],
    });
    expect(trails.map(({ status }) => status)).toMatchObject([
      {
        deliveryError: 'NoSuchBucket',
        deliveredAt: new Date('2025-06-01T08:00:00Z'),
        deliveryAttemptedAt: new Date(NOW.getTime() - 60 * MINUTE_MS),
        digestDeliveredAt: new Date(NOW.getTime() - 120 * MINUTE_MS),
        startedAt: new Date(NOW.getTime() - 72 * 60 * MINUTE_MS),
      },
      { deliveredAt: undefined, deliveryAttemptedAt: undefined },
    ]);
  });

  test('may have advanced selectors', async () => {
    const management = { field: 'eventCategory', equals: ['Management'] };
    const trails = await readTrails({
      trails: [
        { name: 'all', advancedEventSelectors: [{ fieldSelectors: [management] }] },
        {
          name: 'writes',
          advancedEventSelectors: [
            { fieldSelectors: [management, { field: 'readOnly', equals: ['false'] }] },
          ],
        },
        {
          name: 'some',
          advancedEventSelectors: [
            {
              fieldSelectors: [
                management,
                { field: 'eventSource', notEquals: ['iam.amazonaws.com'] },
              ],
            },
          ],
        },
      ],
    });
    expect(trails.map(({ name, events }) => ({ name, events }))).toEqual([
      { name: 'all', events: { reads: 'all', writes: 'all', leftOut: [] } },
      { name: 'writes', events: { reads: 'none', writes: 'all', leftOut: [] } },
      { name: 'some', events: { reads: 'some', writes: 'some', leftOut: [] } },
    ]);
  });

  test('of the organisation keep their details from a member', async () => {
    const trails = await readTrails({
      trails: [
        {
          name: 'organization',
          owner: '999999999999',
          isOrganizationTrail: true,
          detailsDenied: true,
        },
        { name: 'own' },
      ],
    });
    expect(trails).toMatchObject([
      {
        name: 'organization',
        isOfOrganization: true,
        logGroupArn: 'arn:aws:logs:us-east-1:999999999999:log-group:aws-cloudtrail-logs:*',
        status: denied(STATUS),
        events: denied(SELECTORS),
      },
      { name: 'own', status: { isLogging: true }, events: { reads: 'all' } },
    ]);
  });

  test('are not told at all without leave', async () => {
    const { read } = await auditAccount({ denials: ['cloudtrail:DescribeTrails'] });
    expect(await read('trails')).toEqual(denied('cloudtrail:DescribeTrails'));
  });

  test.each([STATUS, SELECTORS])('are told as far as %s allows', async (action) => {
    const [trail] = await readTrails({ denials: [action] });
    const [kept, lost] =
      action === STATUS ? [trail?.events, trail?.status] : [trail?.status, trail?.events];
    expect(lost).toEqual(denied(action));
    expect(kept).not.toHaveProperty('state');
  });

  test('a page that is not AWS’s is no empty list', async () => {
    const { read } = await auditAccount({
      faults: { 'cloudtrail:DescribeTrails': { html: '<html>Sign in</html>' } },
    });
    expect(await read('trails')).toMatchObject({ state: 'unavailable' });
  });
});

describe('the way from the trails to the subscribers', () => {
  test('is four round trips long, and ends in a pass', async () => {
    const { collect, aws } = await auditAccount(
      {
        trails: [{ name: 'one' }, { name: 'two', homeRegion: 'eu-west-1' }],
        alarmMuteRules: [{ name: 'nightly', alarmNames: ['cpu'] }],
        eventRules: [
          {
            name: 'root',
            eventPattern: { detail: { userIdentity: { type: ['Root'] } } },
          },
        ],
      },
      ROUND_TRIP_MS,
    );
    const read = async () => collect(...rootActivityAlarm.sources);
    // The first time the services are loaded, which takes as long as it takes.
    await read();
    const before = aws.requests.length;
    const evidence = await read();
    expect(sequentialRoundTrips(aws.requests.slice(before))).toBe(4);
    expect(rootActivityAlarm.judge(evidence, defaultSettings, NOW)).toMatchObject({
      outcome: 'pass',
      facts: { alarm: 'root-activity', subscribers: 1, eventRule: 'root' },
    });
  });
});
