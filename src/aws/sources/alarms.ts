import type {
  CompositeAlarm as CompositeAnswer,
  MetricAlarm as MetricAnswer,
  MetricDataQuery,
} from '@aws-sdk/client-cloudwatch';
import { compositesAbove } from '../../matching/alarms/composites-above.ts';
import { MalformedAnswer, required } from '../failure.ts';
import { allInOrder } from '../concurrency.ts';
import { defineSource, type SourceContext } from '../source.ts';
import { metricFilters } from './metric-filters.ts';
import type {
  Alarm,
  AnyAlarm,
  CompositeAlarm,
  MetricAlarm,
  WatchedMetric,
} from '../../model/monitoring/alarm.ts';

const MAX_PAGES = 500;

const anyAlarm = (answer: MetricAnswer | CompositeAnswer, region: string): AnyAlarm => ({
  name: required(answer.AlarmName, 'AlarmName'),
  arn: required(answer.AlarmArn, 'AlarmArn'),
  region,
  actionsEnabled: answer.ActionsEnabled === true,
  actions: answer.AlarmActions ?? [],
});

const watchedBy = (
  { MetricStat: stat, AccountId }: MetricDataQuery,
  accountId: string,
): readonly WatchedMetric[] => {
  // Another account's metric of the same name.
  if (AccountId !== undefined && AccountId !== accountId) return [];
  const { Namespace: namespace, MetricName: name, Dimensions: dimensions } = stat?.Metric ?? {};
  if (stat === undefined || namespace === undefined || name === undefined) return [];
  const hasDimensions = (dimensions ?? []).length > 0;
  return [
    {
      namespace,
      name,
      hasDimensions,
      unit: stat.Unit,
      statistic: required(stat.Stat, 'Stat'),
      periodSeconds: required(stat.Period, 'Period'),
    },
  ];
};

const watches = (answer: MetricAnswer, accountId: string): readonly WatchedMetric[] => {
  const { Namespace: namespace, MetricName: name } = answer;
  if (namespace === undefined || name === undefined)
    return (answer.Metrics ?? []).flatMap((each) => watchedBy(each, accountId));
  return [
    {
      namespace,
      name,
      hasDimensions: (answer.Dimensions ?? []).length > 0,
      unit: answer.Unit,
      statistic: required(answer.Statistic ?? answer.ExtendedStatistic, 'Statistic'),
      periodSeconds: required(answer.Period, 'Period'),
    },
  ];
};

const metricAlarm = (answer: MetricAnswer, region: string, accountId: string): MetricAlarm => {
  const evaluationPeriods = required(answer.EvaluationPeriods, 'EvaluationPeriods');
  return {
    kind: 'metric',
    ...anyAlarm(answer, region),
    watches: watches(answer, accountId),
    computes: (answer.Metrics ?? []).some(({ Expression }) => Expression !== undefined),
    comparison: required(answer.ComparisonOperator, 'ComparisonOperator'),
    threshold: answer.ThresholdMetricId === undefined ? answer.Threshold : undefined,
    evaluationPeriods,
    datapointsToAlarm: answer.DatapointsToAlarm ?? evaluationPeriods,
    missingData: answer.TreatMissingData ?? 'missing',
  };
};

const compositeAlarm = (answer: CompositeAnswer, region: string): CompositeAlarm => ({
  kind: 'composite',
  ...anyAlarm(answer, region),
  rule: required(answer.AlarmRule, 'AlarmRule'),
  hasSuppressor: (answer.ActionsSuppressor ?? '') !== '',
});

interface Answers {
  readonly metric: readonly MetricAnswer[];
  readonly composite: readonly CompositeAnswer[];
}

const readAnswers = async ({ call, connect }: SourceContext, region: string): Promise<Answers> => {
  const { CloudWatchClient, DescribeAlarmsCommand } = await import('@aws-sdk/client-cloudwatch');
  const client = connect(CloudWatchClient, region);
  const metric: MetricAnswer[] = [];
  const composite: CompositeAnswer[] = [];
  let NextToken: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const command = new DescribeAlarmsCommand({
      AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
      MaxRecords: 100,
      ...(NextToken === undefined ? {} : { NextToken }),
    });
    const page = await call('cloudwatch:DescribeAlarms', async () => {
      const answer = await client.send(command);
      if (answer.MetricAlarms === undefined && answer.CompositeAlarms === undefined) {
        throw new MalformedAnswer('MetricAlarms');
      }
      return answer;
    });
    metric.push(...(page.MetricAlarms ?? []));
    composite.push(...(page.CompositeAlarms ?? []));
    NextToken = page.NextToken;
    if (NextToken === undefined || NextToken === '') return { metric, composite };
  }
  throw new Error('the list of alarms did not end');
};

const readRegion = async (
  context: SourceContext,
  region: string,
  metricNames: ReadonlySet<string>,
): Promise<readonly Alarm[]> => {
  const answers = await readAnswers(context, region);
  const { accountId } = context.target;
  const counted = answers.metric
    .filter((each) => watches(each, accountId).some(({ name }) => metricNames.has(name)))
    .map((each) => metricAlarm(each, region, accountId));
  const composites = answers.composite.map((each) => compositeAlarm(each, region));
  return [...counted, ...compositesAbove(counted, composites)];
};

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly alarms: readonly Alarm[];
  }
}

/** The alarms on what the metric filters count, in whatever namespace they look for it, and the composite ones over these. */
export const alarms = defineSource({
  name: 'alarms',
  title: 'Alarms on the metric filters',
  actions: ['cloudwatch:DescribeAlarms'],
  after: [metricFilters],
  read: async (context) => {
    const names = new Map<string, Set<string>>();
    for (const { region, filters } of await context.read(metricFilters)) {
      if (typeof filters === 'string') continue;
      const counted = filters.flatMap(({ metrics }) => metrics.map(({ name }) => name));
      if (counted.length > 0)
        names.set(region, new Set([...(names.get(region) ?? []), ...counted]));
    }
    const found = await allInOrder(
      [...names].map(([region, metricNames]) => readRegion(context, region, metricNames)),
    );
    const value: readonly Alarm[] = found.flat();
    return { state: 'known', value, asOf: context.now() };
  },
});
