import * as v from 'valibot';

import { regionalArn } from '../arn.ts';
import { AwsError, validationError } from '../aws-error.ts';
import { capitalized } from '../protocol/capitalized.ts';
import { jsonProtocol } from '../protocol/json.ts';
import type { Structure } from '../protocol/value.ts';
import { targetArn } from '../topic.ts';
import type { CompleteScenario } from '../scenario.ts';
import { alarmRegion } from '../trail.ts';
import { readInput } from './input.ts';
import { pageAfter } from './page.ts';
import type { Service, SignedCall, SignedOperation } from './service.ts';

const LARGEST_PAGE = 100;
/** When every alarm was made and took its state. */
const CHANGED = new Date('2024-01-01T00:00:00Z');

const alarmsInput = v.object({
  AlarmNames: v.optional(v.pipe(v.array(v.string()), v.maxLength(100))),
  AlarmNamePrefix: v.optional(v.string(), ''),
  AlarmTypes: v.optional(
    v.array(v.picklist(['MetricAlarm', 'CompositeAlarm', 'LogAlarm'])),
    // A caller that names no type is told of no composite alarm.
    ['MetricAlarm'],
  ),
  StateValue: v.optional(v.string()),
  ActionPrefix: v.optional(v.string()),
  MaxRecords: v.optional(v.number(), LARGEST_PAGE),
  NextToken: v.optional(v.string()),
});

type MetricAlarm = CompleteScenario['alarms'][number];
type CompositeAlarm = CompleteScenario['compositeAlarms'][number];
type LogAlarm = CompleteScenario['logAlarms'][number];
type MuteRule = CompleteScenario['alarmMuteRules'][number];

const invalidToken = (): AwsError =>
  new AwsError('InvalidNextToken', 400, 'The next token is invalid.');

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
function describeAlarms(call: SignedCall): Structure {
  const input = readInput(alarmsInput, call);
  if (input.MaxRecords < 1 || input.MaxRecords > LARGEST_PAGE) {
    throw validationError(`MaxRecords must be between 1 and ${LARGEST_PAGE}.`);
  }
  const { scenario } = call.account;
  const isMeant = (alarm: MetricAlarm | CompositeAlarm | LogAlarm): boolean => {
    const targets = alarm.alarmActions.map((action) => targetArn(scenario, action, call.region));
    return (
      (alarm.region ?? alarmRegion(scenario)) === call.region &&
      (input.AlarmNames?.includes(alarm.alarmName) ?? true) &&
      alarm.alarmName.startsWith(input.AlarmNamePrefix) &&
      (input.StateValue === undefined || alarm.stateValue === input.StateValue) &&
      (input.ActionPrefix === undefined ||
        targets.some((target) => target.startsWith(input.ActionPrefix ?? '')))
    );
  };
  const has = (type: 'MetricAlarm' | 'CompositeAlarm' | 'LogAlarm'): boolean =>
    input.AlarmTypes.includes(type);
  const metricAlarms = has('MetricAlarm') ? scenario.alarms.filter(isMeant) : [];
  const compositeAlarms = has('CompositeAlarm') ? scenario.compositeAlarms.filter(isMeant) : [];
  const logAlarms = has('LogAlarm') ? scenario.logAlarms.filter(isMeant) : [];
  const { items, next } = pageAfter(
    [...compositeAlarms, ...metricAlarms, ...logAlarms],
    input.NextToken,
    input.MaxRecords,
    invalidToken,
  );
  return {
    CompositeAlarms: items
      .filter((alarm) => 'alarmRule' in alarm)
      .map((alarm) => ({
        ...describe(alarm, call),
        AlarmRule: alarm.alarmRule,
        ActionsSuppressor: alarm.actionsSuppressor,
      })),
    MetricAlarms: items
      .filter((alarm) => 'metricName' in alarm)
      .map((alarm) => ({ ...describe(alarm, call), ...whatItWatches(alarm) })),
    LogAlarms: items
      .filter((alarm) => 'queryString' in alarm)
      .map((alarm) => ({
        ...describe(alarm, call),
        ScheduledQueryConfiguration: {
          QueryString: alarm.queryString,
          LogGroupIdentifiers: alarm.logGroups,
        },
      })),
    NextToken: next,
  };
}

const muteRulesIn = ({ account: { scenario }, region }: SignedCall): readonly MuteRule[] =>
  scenario.alarmMuteRules.filter((rule) => (rule.region ?? alarmRegion(scenario)) === region);

const muteRuleArn = (name: string, { account, region }: SignedCall): string =>
  regionalArn(account.scenario, 'cloudwatch', region, `alarm-mute-rule:${name}`);

const muteRulesInput = v.object({
  AlarmName: v.optional(v.string()),
  Statuses: v.optional(v.array(v.string())),
  MaxRecords: v.optional(v.number(), 50),
  NextToken: v.optional(v.string()),
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListAlarmMuteRules.html */
function listAlarmMuteRules(call: SignedCall): Structure {
  const input = readInput(muteRulesInput, call);
  const rules = muteRulesIn(call).filter(
    ({ alarmNames, status }) =>
      (input.AlarmName === undefined || alarmNames.includes(input.AlarmName)) &&
      (input.Statuses?.includes(status) ?? true),
  );
  const { items, next } = pageAfter(rules, input.NextToken, input.MaxRecords, invalidToken);
  return {
    AlarmMuteRuleSummaries: items.map(({ name, status, expression }) => ({
      AlarmMuteRuleArn: muteRuleArn(name, call),
      Status: status,
      MuteType: expression.startsWith('cron') ? 'RECURRING' : 'ONE_TIME',
      LastUpdatedTimestamp: CHANGED,
    })),
    NextToken: next,
  };
}

const muteRuleInput = v.object({ AlarmMuteRuleName: v.string() });

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetAlarmMuteRule.html */
function getAlarmMuteRule(call: SignedCall): Structure {
  const { AlarmMuteRuleName: wanted } = readInput(muteRuleInput, call);
  const rule = muteRulesIn(call).find(({ name }) => name === wanted);
  if (rule === undefined) {
    throw new AwsError('ResourceNotFoundException', 404, `No alarm mute rule ${wanted}.`);
  }
  return {
    Name: rule.name,
    AlarmMuteRuleArn: muteRuleArn(rule.name, call),
    Rule: {
      Schedule: {
        Expression: rule.expression,
        Duration: rule.duration,
        Timezone: rule.timezone,
      },
    },
    MuteTargets: { AlarmNames: rule.alarmNames },
    Status: rule.status,
    LastUpdatedTimestamp: CHANGED,
  };
}

const describe = (
  alarm: MetricAlarm | CompositeAlarm | LogAlarm,
  { account: { scenario }, region }: SignedCall,
): Structure => ({
  AlarmName: alarm.alarmName,
  AlarmArn: regionalArn(scenario, 'cloudwatch', region, `alarm:${alarm.alarmName}`),
  AlarmConfigurationUpdatedTimestamp: CHANGED,
  ActionsEnabled: alarm.actionsEnabled,
  OKActions: [],
  AlarmActions: alarm.alarmActions.map((action) => targetArn(scenario, action, region)),
  InsufficientDataActions: [],
  StateValue: alarm.stateValue,
  StateReason: 'Threshold Crossed',
  StateUpdatedTimestamp: CHANGED,
});

function whatItWatches(alarm: MetricAlarm): Structure {
  const { metrics, dimensions = [], extendedStatistic, thresholdMetricId } = alarm;
  const trigger = {
    EvaluationPeriods: alarm.evaluationPeriods,
    DatapointsToAlarm: alarm.datapointsToAlarm,
    Threshold: thresholdMetricId === undefined ? alarm.threshold : undefined,
    ThresholdMetricId: thresholdMetricId,
    ComparisonOperator: alarm.comparisonOperator,
    TreatMissingData: alarm.treatMissingData,
  };
  if (metrics !== undefined) return { ...trigger, Metrics: metrics.map(capitalized) };
  return {
    ...trigger,
    MetricName: alarm.metricName,
    Namespace: alarm.namespace,
    Statistic: extendedStatistic === undefined ? alarm.statistic : undefined,
    ExtendedStatistic: extendedStatistic,
    Dimensions: dimensions.map(capitalized),
    Period: alarm.period,
    Unit: alarm.unit,
  };
}

export const cloudwatch: Service = {
  name: 'cloudwatch',
  signingName: 'monitoring',
  protocol: jsonProtocol({
    version: '1.0',
    target: 'GraniteServiceVersion20100801',
    queryCompatible: true,
  }),
  operations: new Map<string, SignedOperation>([
    ['DescribeAlarms', describeAlarms],
    ['ListAlarmMuteRules', listAlarmMuteRules],
    ['GetAlarmMuteRule', getAlarmMuteRule],
  ]),
  authorizations: new Map([
    [
      'DescribeAlarms',
      ({ account, region }) => ({
        resource: regionalArn(account.scenario, 'cloudwatch', region, 'alarm:*'),
      }),
    ],
  ]),
};
