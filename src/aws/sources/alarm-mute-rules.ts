import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { errorCodes, MalformedAnswer, required } from '../failure.ts';
import { allInOrder } from '../concurrency.ts';
import { defineSource, type SourceContext } from '../source.ts';
import { metricFilters } from './metric-filters.ts';
import type { AlarmMuteRule } from '../../model/monitoring/alarm-mute-rule.ts';

const MAX_PAGES = 100;
const RULE = /:alarm-mute-rule:(.+)$/;

const nameIn = (arn: string): string => {
  const name = RULE.exec(arn)?.[1];
  if (name === undefined) throw new MalformedAnswer('AlarmMuteRuleArn');
  return name;
};

const listNames = async (
  { call }: SourceContext,
  client: CloudWatchClient,
): Promise<readonly string[]> => {
  const { ListAlarmMuteRulesCommand } = await import('@aws-sdk/client-cloudwatch');
  const names = new Set<string>();
  let NextToken: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const command = new ListAlarmMuteRulesCommand({
      Statuses: ['ACTIVE', 'SCHEDULED'],
      ...(NextToken === undefined ? {} : { NextToken }),
    });
    const page = await call('cloudwatch:ListAlarmMuteRules', async () => {
      const answer = await client.send(command);
      const rules = required(answer.AlarmMuteRuleSummaries, 'AlarmMuteRuleSummaries');
      return { ...answer, rules };
    });
    for (const { AlarmMuteRuleArn: arn } of page.rules) {
      names.add(nameIn(required(arn, 'AlarmMuteRuleArn')));
    }
    NextToken = page.NextToken;
    if (NextToken === undefined || NextToken === '') return [...names];
  }
  throw new Error('the list of alarm mute rules did not end');
};

const readRule = async (
  { call }: SourceContext,
  client: CloudWatchClient,
  name: string,
  region: string,
): Promise<readonly AlarmMuteRule[]> => {
  const { GetAlarmMuteRuleCommand } = await import('@aws-sdk/client-cloudwatch');
  try {
    return await call('cloudwatch:GetAlarmMuteRule', async () => {
      const answer = await client.send(new GetAlarmMuteRuleCommand({ AlarmMuteRuleName: name }));
      const schedule = required(answer.Rule?.Schedule, 'Schedule');
      const rule: AlarmMuteRule = {
        name,
        region,
        alarms: answer.MuteTargets?.AlarmNames ?? [],
        isActive: required(answer.Status, 'Status') === 'ACTIVE',
        schedule: required(schedule.Expression, 'Expression'),
        duration: required(schedule.Duration, 'Duration'),
        timeZone: schedule.Timezone ?? 'UTC',
      };
      return [rule];
    });
  } catch (error) {
    // It was deleted since it was listed.
    if (errorCodes(error).has('ResourceNotFoundException')) return [];
    throw error;
  }
};

const readRegion = async (
  context: SourceContext,
  region: string,
): Promise<readonly AlarmMuteRule[]> => {
  const { CloudWatchClient } = await import('@aws-sdk/client-cloudwatch');
  const client = context.connect(CloudWatchClient, region);
  const names = await listNames(context, client);
  const rules = await allInOrder(names.map((name) => readRule(context, client, name, region)));
  return rules.flat();
};

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'alarm-mute-rules': readonly AlarmMuteRule[];
  }
}

/**
 * What mutes alarms now or later, in the Regions where something is counted that an alarm may watch.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListAlarmMuteRules.html
 */
export const alarmMuteRules = defineSource({
  name: 'alarm-mute-rules',
  title: 'Mute rules of the alarms',
  actions: ['cloudwatch:ListAlarmMuteRules', 'cloudwatch:GetAlarmMuteRule'],
  after: [metricFilters],
  read: async (context) => {
    const groups = await context.read(metricFilters);
    const regions = groups.flatMap(({ region, filters }) =>
      typeof filters !== 'string' && filters.some(({ metrics }) => metrics.length > 0)
        ? [region]
        : [],
    );
    const found = await allInOrder(
      [...new Set(regions)].map((region) => readRegion(context, region)),
    );
    const value: readonly AlarmMuteRule[] = found.flat();
    return { state: 'known', value, asOf: context.now() };
  },
});
