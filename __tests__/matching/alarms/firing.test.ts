import { describe, expect, test } from '@jest/globals';
import { firing } from '../../../src/matching/alarms/firing.ts';
import type { MetricAlarm, WatchedMetric } from '../../../src/model/monitoring/alarm.ts';
import type { CountedMetric } from '../../../src/model/monitoring/metric-filter.ts';

const COUNTED: CountedMetric = {
  namespace: 'Security',
  name: 'RootActivity',
  value: 1,
  defaultValue: undefined,
  hasDimensions: false,
  unit: 'None',
};

const WATCHED: WatchedMetric = {
  namespace: 'Security',
  name: 'RootActivity',
  hasDimensions: false,
  unit: undefined,
  statistic: 'Sum',
  periodSeconds: 300,
};

const ALARM: MetricAlarm = {
  kind: 'metric',
  name: 'root-activity',
  arn: 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:root-activity',
  region: 'us-east-1',
  actionsEnabled: true,
  actions: [],
  watches: [WATCHED],
  computes: false,
  comparison: 'GreaterThanOrEqualToThreshold',
  threshold: 1,
  evaluationPeriods: 1,
  datapointsToAlarm: 1,
  missingData: 'missing',
};

type Parts = Partial<MetricAlarm> &
  Partial<Omit<WatchedMetric, 'name'>> & {
    readonly counts?: Partial<CountedMetric>;
  };

const fire = ({
  counts,
  hasDimensions,
  unit,
  statistic,
  periodSeconds,
  ...alarm
}: Parts): string => {
  const watched = {
    ...WATCHED,
    ...(hasDimensions === undefined ? {} : { hasDimensions }),
    ...(unit === undefined ? {} : { unit }),
    ...(statistic === undefined ? {} : { statistic }),
    ...(periodSeconds === undefined ? {} : { periodSeconds }),
  };
  const result = firing({ ...ALARM, ...alarm }, watched, { ...COUNTED, ...counts });
  return result.kind === 'fires' ? 'fires' : `${result.kind}: ${result.because}`;
};

const ABOVE = 'GreaterThanThreshold';
const BELOW = 'LessThanThreshold';

describe('one use of root', () => {
  test.each<readonly [string, Parts]>([
    ['as CIS has the alarm', {}],
    ['above nothing', { comparison: ABOVE, threshold: 0 }],
    ['by the number of samples', { statistic: 'SampleCount' }],
    ['by the greatest value', { statistic: 'Maximum' }],
    ['by the average, with nothing beside it', { statistic: 'Average' }],
    [
      'by the average above nothing, whatever is beside it',
      {
        statistic: 'Average',
        comparison: ABOVE,
        threshold: 0,
        counts: { defaultValue: 0 },
      },
    ],
    ['with a default value of nothing', { counts: { defaultValue: 0 } }],
    ['with more than one for every event', { counts: { value: 10 }, threshold: 10 }],
    ['where missing data are no breach', { missingData: 'notBreaching' }],
    [
      'where missing data are ignored, but there are none',
      {
        missingData: 'ignore',
        counts: { defaultValue: 0 },
      },
    ],
    [
      'after a while, where everything else is missing',
      { datapointsToAlarm: 3, evaluationPeriods: 5 },
    ],
    [
      'one of many periods',
      { datapointsToAlarm: 1, evaluationPeriods: 5, missingData: 'notBreaching' },
    ],
    ['in the unit that is counted', { unit: 'Count', counts: { unit: 'Count' } }],
  ])('sets off an alarm %s', (_, parts) => {
    expect(fire(parts)).toBe('fires');
  });

  test.each<readonly [string, Parts]>([
    ['one event of value 1 does not cross its threshold of 2', { threshold: 2 }],
    ['one event of value 1 does not cross its threshold of 1', { comparison: ABOVE }],
    ['one event of value 1 does not cross its threshold of 1', { comparison: BELOW }],
    ['one event of value 0 does not cross its threshold of 1', { counts: { value: 0 } }],
    [
      'the Average of one event among others does not cross',
      {
        statistic: 'Average',
        counts: { defaultValue: 0 },
      },
    ],
    [
      'the Minimum of one event among others does not cross',
      {
        statistic: 'Minimum',
        counts: { defaultValue: 0 },
      },
    ],
    ['it is in alarm without any event', { threshold: 0, counts: { defaultValue: 0 } }],
    ['it is in alarm without any event', { statistic: 'SampleCount', counts: { defaultValue: 0 } }],
    ['it is in alarm all the time', { missingData: 'breaching' }],
    ['it stays in alarm for good', { missingData: 'ignore' }],
    ['it waits for 2 such periods', { datapointsToAlarm: 2, missingData: 'notBreaching' }],
    ['it waits for 2 such periods', { datapointsToAlarm: 2, counts: { defaultValue: 0 } }],
    ['the filter splits its metric', { counts: { hasDimensions: true } }],
    ['the filter splits its metric', { hasDimensions: true, counts: { hasDimensions: true } }],
    ['it asks for dimensions that the filter does not give', { hasDimensions: true }],
    ['it asks for the unit Count, and the filter counts in None', { unit: 'Count' }],
  ])('does not: %s', (because, parts) => {
    expect(fire(parts)).toContain(because);
    expect(fire(parts)).toMatch(/^cannot: /);
  });

  test.each<readonly [string, Parts]>([
    ['it computes with its metrics', { computes: true }],
    ['it has no fixed threshold', { threshold: undefined }],
    ['it has no fixed threshold', { comparison: 'GreaterThanUpperThreshold' }],
    ['what p99 makes of one event', { statistic: 'p99' }],
    ['takes the value out of the event', { counts: { value: undefined } }],
    ['how it treats missing data', { missingData: 'shrug' }],
    ['it may be that', { statistic: 'Average', periodSeconds: 60, counts: { defaultValue: 0 } }],
  ])('may or may not: %s', (because, parts) => {
    expect(fire(parts)).toContain(because);
    expect(fire(parts)).toMatch(/^unclear: /);
  });
});
