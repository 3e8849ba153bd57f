import { describe, expect, test } from '@jest/globals';
import type { Source, SourceContext } from '../../../src/aws/source.ts';
import { alarms } from '../../../src/aws/sources/alarms.ts';
import { alarmSubscribers } from '../../../src/aws/sources/alarm-subscribers.ts';
import { eventRules } from '../../../src/aws/sources/event-rules.ts';
import { metricFilters } from '../../../src/aws/sources/metric-filters.ts';
import { trails } from '../../../src/aws/sources/trails.ts';
import { NOW } from '../../checks/evidence.ts';

type Answers = Readonly<Record<string, object>>;

/** Reads a source out of answers by the names of their commands, and of what the sources before it say. */
const read = async <Value>(
  source: Source<string, Value>,
  answers: Answers,
  before?: unknown,
): Promise<Value> => {
  const context = {
    target: { accountId: '123456789012', partition: 'aws' },
    signInRegion: 'us-east-1',
    now: () => NOW,
    call: async (_: string, send: () => Promise<unknown>) => send(),
    connect: () => ({
      send: async (command: object) =>
        answers[command.constructor.name.replace(/Command\d*$/, '')] ?? {},
    }),
    read: async () => before,
  } as unknown as SourceContext;
  return (await source.read(context)).value;
};

const TRAIL = {
  Name: 'main',
  TrailARN: 'arn:aws:cloudtrail:us-east-1:123456789012:trail/main',
  HomeRegion: 'us-east-1',
  CloudWatchLogsLogGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:trail:*',
};

const FILTER = {
  filterName: 'root',
  filterPattern: '{ $.userIdentity.type = Root }',
  metricTransformations: [
    { metricName: 'RootActivity', metricNamespace: 'Security', metricValue: '1' },
  ],
};

const filtersOf = async (parts: object) => {
  const answers = { DescribeMetricFilters: { metricFilters: [{ ...FILTER, ...parts }] } };
  const [group] = await read(metricFilters, answers, [TRAIL]);
  return group?.filters;
};

const GROUPS = [
  { region: 'us-east-1', filters: [{ metrics: [{ name: 'RootActivity' }] }] },
  { region: 'us-east-1', filters: 'elsewhere' },
];

const ALARM = {
  AlarmName: 'root',
  AlarmArn: 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:root',
  EvaluationPeriods: 3,
  ComparisonOperator: 'GreaterThanThreshold',
  MetricName: 'RootActivity',
  Namespace: 'Security',
  Statistic: 'Sum',
  Period: 60,
};

const alarmsOf = async (parts: object) =>
  read(alarms, { DescribeAlarms: { MetricAlarms: [{ ...ALARM, ...parts }] } }, GROUPS);

const query = (parts: object) => ({
  MetricStat: {
    Metric: { MetricName: 'RootActivity', Namespace: 'Security' },
    Stat: 'Sum',
    Period: 60,
  },
  ...parts,
});

describe('what a trail’s answers lack', () => {
  const STATUS = { IsLogging: true };
  const details = async (answers: Answers) => {
    const [trail] = await read(trails, answers, [TRAIL]);
    return trail;
  };

  test('is never taken for a good sign', async () => {
    expect(
      await details({ GetTrailStatus: STATUS, GetEventSelectors: { EventSelectors: [] } }),
    ).toMatchObject({
      isMultiRegion: false,
      hasGlobalServices: false,
      events: { reads: 'none', writes: 'none' },
    });
  });

  test('makes its details unavailable', async () => {
    expect(await details({})).toMatchObject({
      status: { state: 'unavailable' },
      events: { state: 'unavailable' },
    });
  });

  test.each(['Name', 'TrailARN', 'HomeRegion'])('may not be its %s', async (name) => {
    await expect(read(trails, {}, [{ ...TRAIL, [name]: undefined }])).rejects.toThrow(name);
  });
});

describe('a metric filter', () => {
  test('may look at some of the events only, or at events that were rewritten', async () => {
    const unclear = [{ root: { kind: 'unclear' } }];
    expect(await filtersOf({})).toMatchObject([{ root: { kind: 'whole' } }]);
    expect(await filtersOf({ fieldSelectionCriteria: '@aws.region = "us-east-1"' })).toMatchObject(
      unclear,
    );
    expect(await filtersOf({ applyOnTransformedLogs: true })).toMatchObject(unclear);
  });

  test('may split its metric by dimensions, and have a unit', async () => {
    const [metric] = FILTER.metricTransformations;
    const split = {
      metricTransformations: [{ ...metric, dimensions: { IP: '$.sourceIPAddress' } }],
    };
    expect(await filtersOf(split)).toMatchObject([{ metrics: [{ hasDimensions: true }] }]);
    const bySystem = { emitSystemFieldDimensions: ['@aws.account'] };
    expect(await filtersOf(bySystem)).toMatchObject([{ metrics: [{ hasDimensions: true }] }]);
    const counted = { metricTransformations: [{ ...metric, unit: 'Count' }] };
    expect(await filtersOf(counted)).toMatchObject([{ metrics: [{ unit: 'Count' }] }]);
  });

  test.each(['filterName', 'filterPattern', 'metricTransformations'])(
    'has a %s, or the answer is refused',
    async (name) => {
      await expect(filtersOf({ [name]: undefined })).rejects.toThrow(name);
    },
  );

  test('is not looked for by what is no ARN of a log group', async () => {
    const trail = { ...TRAIL, CloudWatchLogsLogGroupArn: 'arn:aws:s3:::bucket' };
    await expect(read(metricFilters, {}, [trail])).rejects.toThrow('log group');
  });
});

describe('an alarm', () => {
  test('of which little is said is not better for it', async () => {
    expect(await alarmsOf({})).toMatchObject([
      {
        actionsEnabled: false,
        actions: [],
        threshold: undefined,
        datapointsToAlarm: 3,
        missingData: 'missing',
      },
    ]);
  });

  test('may go by a band, a percentile, dimensions and a unit', async () => {
    expect(
      await alarmsOf({
        Threshold: 1,
        ThresholdMetricId: 'ad1',
        Statistic: undefined,
        ExtendedStatistic: 'p99',
        Dimensions: [{ Name: 'a', Value: 'b' }],
        Unit: 'Count',
        DatapointsToAlarm: 1,
      }),
    ).toMatchObject([
      {
        threshold: undefined,
        datapointsToAlarm: 1,
        watches: [{ statistic: 'p99', hasDimensions: true, unit: 'Count' }],
      },
    ]);
  });

  test('on another account’s metric of the same name is none of ours', async () => {
    const none = { MetricName: undefined, Namespace: undefined };
    expect(await alarmsOf({ ...none, Metrics: [query({ AccountId: '999999999999' })] })).toEqual(
      [],
    );
    expect(
      await alarmsOf({ ...none, Metrics: [query({ AccountId: '123456789012' })] }),
    ).toHaveLength(1);
    expect(await alarmsOf({ ...none, Metrics: [query({})] })).toHaveLength(1);
  });

  test.each([
    'AlarmName',
    'AlarmArn',
    'EvaluationPeriods',
    'ComparisonOperator',
    'Statistic',
    'Period',
  ])('has a %s, or the answer is refused', async (name) => {
    await expect(alarmsOf({ [name]: undefined })).rejects.toThrow(name);
  });
});

describe('lists', () => {
  test.each<readonly [string, Source<string, unknown>, unknown]>([
    ['MetricAlarms', alarms, GROUPS],
    ['metricFilters', metricFilters, [TRAIL]],
    ['Rules', eventRules, undefined],
  ])('of %s that are not there are no empty lists', async (name, source, before) => {
    await expect(read(source, {}, before)).rejects.toThrow(name);
  });

  test.each<readonly [string, Source<string, unknown>, Answers, unknown]>([
    ['alarms', alarms, { DescribeAlarms: { MetricAlarms: [], NextToken: 'x' } }, GROUPS],
    [
      'metric filters',
      metricFilters,
      { DescribeMetricFilters: { metricFilters: [], nextToken: 'x' } },
      [TRAIL],
    ],
    ['rules', eventRules, { ListRules: { Rules: [], NextToken: 'x' } }, undefined],
  ])('of %s that do not end are given up', async (_, source, answers, before) => {
    await expect(read(source, answers, before)).rejects.toThrow('did not end');
  });

  test('of subscriptions that do not end say nothing of their topic', async () => {
    const actions = ['arn:aws:sns:us-east-1:123456789012:alerts'];
    const answers = { ListSubscriptionsByTopic: { Subscriptions: [], NextToken: 'x' } };
    expect(await read(alarmSubscribers, answers, [{ actions }])).toMatchObject([
      { subscribers: { state: 'unavailable' } },
    ]);
  });
});
