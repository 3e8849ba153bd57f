import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { AccountScenario } from '../../../sandbox/aws/server.ts';
import { NOW } from '../../checks/evidence.ts';
import { auditAccount, closeAccounts } from '../audited-account.ts';

const ACTION = 'logs:DescribeMetricFilters';

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
});

const readGroups = async (scenario: Partial<AccountScenario>) => {
  const { read } = await auditAccount(scenario);
  const reading = await read('metric-filters');
  if (reading.state !== 'known') throw new Error(reading.reason);
  return reading.value;
};

describe('the metric filters', () => {
  test('are those of the log group that the trail writes to', async () => {
    const { read } = await auditAccount({ logGroups: [{}, { name: 'other' }] });
    const reading = await read('metric-filters');
    expect(reading).toEqual({
      state: 'known',
      value: [
        {
          arn: 'arn:aws:logs:us-east-1:123456789012:log-group:aws-cloudtrail-logs:*',
          name: 'aws-cloudtrail-logs',
          region: 'us-east-1',
          accountId: '123456789012',
          filters: [
            {
              name: 'root-activity',
              pattern:
                '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
              root: { kind: 'whole' },
              metrics: [
                {
                  namespace: 'CISBenchmark',
                  name: 'RootActivity',
                  value: 1,
                  defaultValue: undefined,
                  hasDimensions: false,
                  unit: 'None',
                },
              ],
            },
          ],
        },
      ],
      asOf: NOW,
    });
  });

  test('say how much of root each of them matches', async () => {
    const patterns = [
      '{ $.userIdentity.type = Root }',
      '{ $.userIdentity.type = Root && $.eventName = ConsoleLogin }',
      '{ $.eventName = DeleteTrail }',
      'Root',
      '{ $.userIdentity.arn = "arn:aws:iam::123456789012:root" }',
      '{ $.userIdentity.arn = "arn:aws:iam::999999999999:root" }',
      '',
    ];
    const [group] = await readGroups({
      logGroups: [{ metricFilters: patterns.map((filterPattern) => ({ filterPattern })) }],
    });
    if (typeof group?.filters !== 'object') throw new Error('no filters');
    expect(group.filters.map(({ root }) => root.kind)).toEqual([
      'whole',
      'narrowed',
      'none',
      'unparsable',
      'whole',
      'none',
      'everyone',
    ]);
  });

  test('are read page by page', async () => {
    const metricFilters = Array.from({ length: 101 }, (_, index) => ({ filterName: `f${index}` }));
    const { read, called } = await auditAccount({ logGroups: [{ metricFilters }] });
    expect(await read('metric-filters')).toMatchObject({
      value: [{ filters: metricFilters.map(({ filterName }) => ({ name: filterName })) }],
    });
    expect(called().filter((action) => action === 'DescribeMetricFilters')).toHaveLength(3);
  });

  test('may count other values than one', async () => {
    const [group] = await readGroups({
      logGroups: [
        {
          metricFilters: [
            {
              metricTransformations: [
                { metricValue: '0', defaultValue: 0 },
                { metricValue: '$.requestParameters.count' },
              ],
            },
          ],
        },
      ],
    });
    expect(group).toMatchObject({
      filters: [{ metrics: [{ value: 0, defaultValue: 0 }, { value: undefined }] }],
    });
  });

  test('are asked in the Region of the log group, once for trails that share it', async () => {
    const there = { homeRegion: 'eu-west-1' };
    const { read, aws } = await auditAccount({
      trails: [
        { name: 'one', ...there },
        { name: 'two', ...there },
      ],
      logGroups: [{ region: 'eu-west-1' }],
    });
    expect(await read('metric-filters')).toMatchObject({ value: [{ region: 'eu-west-1' }] });
    const asked = aws.requests.filter(({ action }) => action === 'DescribeMetricFilters');
    expect(asked.map(({ region }) => region)).toEqual(['eu-west-1']);
  });

  test('of another account’s log group are not asked for', async () => {
    const trails = [{ owner: '999999999999', isOrganizationTrail: true, detailsDenied: true }];
    const { read, called } = await auditAccount({ trails });
    expect(await read('metric-filters')).toMatchObject({
      value: [{ accountId: '999999999999', filters: 'elsewhere' }],
    });
    expect(called()).not.toContain('DescribeMetricFilters');
  });

  test('of a log group that is gone are missing', async () => {
    expect(await readGroups({ logGroups: [] })).toMatchObject([{ filters: 'missing' }]);
  });

  test('of no log group are none', async () => {
    expect(await readGroups({ trails: [{ logGroup: null }] })).toEqual([]);
  });

  test.each([ACTION, 'cloudtrail:DescribeTrails'])('are not told without %s', async (action) => {
    const { read } = await auditAccount({ denials: [action] });
    expect(await read('metric-filters')).toMatchObject({
      state: 'unavailable',
      cause: 'denied',
      missingPermissions: [action],
    });
  });

  test('do not wait for what the trails say of themselves', async () => {
    const { read, called } = await auditAccount({ denials: ['cloudtrail:GetTrailStatus'] });
    expect(await read('metric-filters')).toMatchObject({ state: 'known' });
    expect(called()).toEqual(['DescribeTrails', 'DescribeMetricFilters']);
  });
});
