import { describe, expect, test } from '@jest/globals';
import { metricFilterWays } from '../../../src/matching/alarms/metric-filter-route.ts';
import type { Route } from '../../../src/matching/alarms/route.ts';
import { createEffort, type Effort } from '../../../src/matching/effort.ts';
import type { Alarm, CompositeAlarm, MetricAlarm } from '../../../src/model/monitoring/alarm.ts';
import type { MetricFilter } from '../../../src/model/monitoring/metric-filter.ts';
import { known } from '../../checks/evidence.ts';
import { ACCOUNT_ID } from '../../sandbox/credential-report-csv.ts';
import { upTo } from '../up-to.ts';
import { LOG_GROUP_ARN, trail } from '../trail.ts';

const TELLING = ['arn:aws:lambda:us-east-1:123456789012:function:page'];

const any = (name: string) => ({
  name,
  arn: `arn:aws:cloudwatch:us-east-1:123456789012:alarm:${name}`,
  region: 'us-east-1',
  actionsEnabled: true,
  actions: [],
});

const metricAlarm = (name: string, actions: readonly string[] = []): MetricAlarm => ({
  kind: 'metric',
  ...any(name),
  actions,
  watches: [
    {
      namespace: 'Security',
      name: 'RootActivity',
      hasDimensions: false,
      unit: undefined,
      statistic: 'Sum',
      periodSeconds: 300,
    },
  ],
  computes: false,
  comparison: 'GreaterThanOrEqualToThreshold',
  threshold: 1,
  evaluationPeriods: 1,
  datapointsToAlarm: 1,
  missingData: 'notBreaching',
});

const composite = (
  name: string,
  rule: string,
  actions: readonly string[] = [],
): CompositeAlarm => ({
  kind: 'composite',
  ...any(name),
  actions,
  rule,
  hasSuppressor: false,
});

const filter = (name: string): MetricFilter => ({
  name,
  pattern: '{ $.userIdentity.type = Root }',
  root: { kind: 'whole' },
  metrics: [
    {
      namespace: 'Security',
      name: 'RootActivity',
      value: 1,
      defaultValue: undefined,
      hasDimensions: false,
      unit: 'None',
    },
  ],
});

const route = (filters: number, alarms: readonly Alarm[], effort?: Effort): Route =>
  metricFilterWays(
    [trail()],
    {
      groups: known([
        {
          arn: LOG_GROUP_ARN,
          name: 'aws-cloudtrail-logs',
          region: 'us-east-1',
          accountId: ACCOUNT_ID,
          filters: upTo(filters, (index) => filter(`f${String(index)}`)),
        },
      ]),
      alarms: known(alarms),
      topics: known([]),
      mutes: known([]),
    },
    effort,
  ).route;

const named = (letter: string, index: number): string => `${letter}${String(index)}`;

/** As long a rule as AWS takes, which hangs on an alarm that nobody knows. */
const LONG = upTo(100, () => 'ALARM(quiet)').join(' AND ');

/** Somebody's alarms, the larger the more, none of which tells anybody. */
const HOSTILE: readonly {
  readonly name: string;
  readonly make: (size: number) => readonly Alarm[];
}[] = [
  {
    name: 'each over the next',
    make: (size) => [
      ...upTo(size, (index) =>
        composite(named('c', index), `ALARM(${named('c', index + 1)}) OR (${LONG})`),
      ),
      composite(named('c', size), 'ALARM(a)'),
      metricAlarm('a'),
    ],
  },
  {
    name: 'all over all',
    make: (size) => [
      ...upTo(size, (index) =>
        composite(named('c', index), `ALARM(${named('a', index)}) AND ${LONG}`),
      ),
      ...upTo(size, (index) => metricAlarm(named('a', index))),
    ],
  },
  {
    name: 'all on one metric',
    make: (size) => upTo(size, (index) => metricAlarm(named('a', index))),
  },
];

describe('hostile alarms', () => {
  test.each(HOSTILE)('take no more than in proportion to their square: $name', ({ make }) => {
    const steps = (size: number): number => {
      const effort = createEffort(Infinity);
      expect(route(10, make(size), effort).state).toBe('broken');
      return effort.spent();
    };
    expect(steps(60) / steps(30)).toBeLessThan(5);
  });

  test.each(HOSTILE)('that are too many are unclear: $name', ({ make }) => {
    const steps = 20_000;
    const effort = createEffort(steps);
    expect(route(100, make(300), effort)).toMatchObject({
      state: 'unclear',
      reason: expect.stringMatching(/^There are too many (composite )?alarms .*\.$/) as unknown,
    });
  });

  test('do not hide the one that tells somebody, if it is come to', () => {
    const many = upTo(200, (index) => metricAlarm(named('a', index)));
    expect(route(3, [...many, metricAlarm('telling', TELLING)])).toMatchObject({
      state: 'open',
      facts: { alarm: 'telling' },
    });
    const chain = upTo(200, (index) =>
      composite(named('c', index), `ALARM(${named('c', index + 1)})`, index === 0 ? TELLING : []),
    );
    const last = composite('c200', 'ALARM(a)');
    expect(route(3, [...chain, last, metricAlarm('a')])).toMatchObject({
      state: 'open',
      reason: expect.stringContaining('“c0”') as unknown,
      facts: { alarm: 'a' },
    });
  });
});
