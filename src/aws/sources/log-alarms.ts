import type { LogAlarm as LogAlarmAnswer } from '@aws-sdk/client-cloudwatch';
import { required } from '../failure.ts';
import { allInOrder } from '../concurrency.ts';
import { defineSource, type SourceContext } from '../source.ts';
import { metricFilters } from './metric-filters.ts';
import type { LogAlarm } from '../../model/monitoring/log-alarm.ts';

const MAX_PAGES = 500;

const mayTellOfRoot = (answer: LogAlarmAnswer): boolean => {
  const query = answer.ScheduledQueryConfiguration?.QueryString;
  const tells = answer.ActionsEnabled !== false && (answer.AlarmActions ?? []).length > 0;
  return tells && (query === undefined || /root/i.test(query));
};

const readRegion = async (
  { call, connect }: SourceContext,
  region: string,
): Promise<readonly LogAlarm[]> => {
  const { CloudWatchClient, DescribeAlarmsCommand } = await import('@aws-sdk/client-cloudwatch');
  const client = connect(CloudWatchClient, region);
  const found: LogAlarm[] = [];
  let NextToken: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const command = new DescribeAlarmsCommand({
      AlarmTypes: ['LogAlarm'],
      MaxRecords: 100,
      ...(NextToken === undefined ? {} : { NextToken }),
    });
    const page = await call('cloudwatch:DescribeAlarms', async () => client.send(command));
    for (const answer of page.LogAlarms ?? []) {
      if (mayTellOfRoot(answer)) {
        found.push({ name: required(answer.AlarmName, 'AlarmName'), region });
      }
    }
    NextToken = page.NextToken;
    if (NextToken === undefined || NextToken === '') return found;
  }
  throw new Error('the list of log alarms did not end');
};

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'log-alarms': readonly LogAlarm[];
  }
}

/**
 * The log alarms that may tell of root, in the sign-in Region and where the trails write to log groups: CloudTrail's
 * events can come into log groups without a trail.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
 */
export const logAlarms = defineSource({
  name: 'log-alarms',
  title: 'Log alarms',
  actions: ['cloudwatch:DescribeAlarms'],
  after: [metricFilters],
  read: async (context) => {
    const groups = await context.read(metricFilters);
    const regions = new Set([
      context.signInRegion,
      ...groups.flatMap(({ region, filters }) => (filters === 'elsewhere' ? [] : [region])),
    ]);
    const found = await allInOrder([...regions].map((region) => readRegion(context, region)));
    const value: readonly LogAlarm[] = found.flat();
    return { state: 'known', value, asOf: context.now() };
  },
});
