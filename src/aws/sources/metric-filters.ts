import type { MetricFilter as MetricFilterAnswer } from '@aws-sdk/client-cloudwatch-logs';
import { filterMatch } from '../../matching/events/root-activity.ts';
import { errorCodes, required } from '../failure.ts';
import { defineSource, type SourceContext } from '../source.ts';
import { trailList } from './trails.ts';
import type {
  CountedMetric,
  MetricFilter,
  TrailLogGroup,
} from '../../model/monitoring/metric-filter.ts';
import type { RootMatch } from '../../model/monitoring/root-match.ts';

const MAX_PAGES = 40;
const LOG_GROUP = /^arn:[\w-]+:logs:([\w-]+):(\d{12}):log-group:([^:*]+)(?::\*)?$/;

const metricsOf = (answer: MetricFilterAnswer): readonly CountedMetric[] =>
  required(answer.metricTransformations, 'metricTransformations').map((each) => {
    const value = Number(required(each.metricValue, 'metricValue'));
    return {
      namespace: required(each.metricNamespace, 'metricNamespace'),
      name: required(each.metricName, 'metricName'),
      value: Number.isNaN(value) ? undefined : value,
      defaultValue: each.defaultValue ?? undefined,
      hasDimensions:
        Object.keys(each.dimensions ?? {}).length > 0 ||
        (answer.emitSystemFieldDimensions ?? []).length > 0,
      unit: each.unit ?? 'None',
    };
  });

// It looks at some of the events only, or at events that were rewritten first: nothing of it may be relied on.
const inPart = (root: RootMatch): RootMatch => {
  if (root.kind === 'whole') return { kind: 'unclear' };
  return root.kind === 'narrowed' ? { ...root, namesRoot: false } : root;
};

const readFilter = (
  { target, signInRegion }: SourceContext,
  answer: MetricFilterAnswer,
): MetricFilter => {
  const pattern = required(answer.filterPattern, 'filterPattern');
  const root = filterMatch(pattern, { ...target, signInRegion });
  const isPartial =
    answer.applyOnTransformedLogs === true || (answer.fieldSelectionCriteria ?? '') !== '';
  return {
    name: required(answer.filterName, 'filterName'),
    pattern,
    root: isPartial ? inPart(root) : root,
    metrics: metricsOf(answer),
  };
};

const readFilters = async (
  context: SourceContext,
  region: string,
  logGroupName: string,
): Promise<readonly MetricFilter[] | 'missing'> => {
  const { CloudWatchLogsClient, DescribeMetricFiltersCommand } =
    await import('@aws-sdk/client-cloudwatch-logs');
  const client = context.connect(CloudWatchLogsClient, region);
  const found: MetricFilter[] = [];
  let nextToken: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const input = { logGroupName, ...(nextToken === undefined ? {} : { nextToken }) };
    try {
      const page = await context.call('logs:DescribeMetricFilters', async () => {
        const answer = await client.send(new DescribeMetricFiltersCommand(input));
        return { ...answer, filters: required(answer.metricFilters, 'metricFilters') };
      });
      found.push(...page.filters.map((each) => readFilter(context, each)));
      nextToken = page.nextToken;
    } catch (error) {
      if (errorCodes(error).has('ResourceNotFoundException')) return 'missing';
      throw error;
    }
    if (nextToken === undefined || nextToken === '') return found;
  }
  throw new Error('the list of metric filters did not end');
};

const readGroup = async (context: SourceContext, arn: string): Promise<TrailLogGroup> => {
  const [, region, accountId, name] = LOG_GROUP.exec(arn) ?? [];
  if (region === undefined || accountId === undefined || name === undefined) {
    throw new Error('the ARN of a log group could not be understood');
  }
  const isOwn = accountId === context.target.accountId;
  const filters = isOwn ? await readFilters(context, region, name) : 'elsewhere';
  return { arn, name, region, accountId, filters };
};

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'metric-filters': readonly TrailLogGroup[];
  }
}

/**
 * The metric filters on the log groups that the trails write to.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeMetricFilters.html
 */
export const metricFilters = defineSource({
  name: 'metric-filters',
  title: 'Metric filters of the trails',
  actions: ['logs:DescribeMetricFilters'],
  after: [trailList],
  read: async (context) => {
    const list = await context.read(trailList);
    const arns = list.flatMap(({ CloudWatchLogsLogGroupArn: arn = '' }) =>
      arn === '' ? [] : [arn],
    );
    const value: readonly TrailLogGroup[] = await Promise.all(
      [...new Set(arns)].map((arn) => readGroup(context, arn)),
    );
    return { state: 'known', value, asOf: context.now() };
  },
});
