import type { Evidence } from '../model/evidence.ts';
import { eventRuleWays, hasNoRule } from '../matching/alarms/event-rule-route.ts';
import { joinedWays } from '../matching/alarms/joined-ways.ts';
import { metricFilterWays } from '../matching/alarms/metric-filter-route.ts';
import { type Route, unclearRoute, unreadRoute } from '../matching/alarms/route.ts';
import type { RootAccount } from '../matching/events/root-samples.ts';
import { signInRegion } from '../aws/regions.ts';
import type { Ways } from '../matching/alarms/watch.ts';
import type { Check } from '../model/check.ts';
import {
  fail,
  type Facts,
  type Judgement,
  notApplicable,
  pass,
  unknown,
  unreadable,
} from '../model/judgement.ts';
import { quoted } from '../model/text.ts';
import { NO_ROOT } from './support/root-facts.ts';

const alarmWays = ({ readings }: Evidence): Ways => {
  const { trails } = readings;
  if (trails.state !== 'known') return { route: unreadRoute(trails), parts: [] };
  return metricFilterWays(trails.value, {
    groups: readings['metric-filters'],
    alarms: readings.alarms,
    topics: readings['alarm-subscribers'],
    mutes: readings['alarm-mute-rules'],
  });
};

const rootAccount = ({ account: { id, partition } }: Evidence): RootAccount => ({
  accountId: id,
  partition,
  signInRegion: signInRegion(partition),
});

const ruleWays = (evidence: Evidence): Ways => {
  const { readings } = evidence;
  const rules = readings['event-rules'];
  if (rules.state !== 'known') return { route: unreadRoute(rules), parts: [] };
  const { trails, 'alarm-subscribers': topics } = readings;
  return eventRuleWays(rules.value, trails, topics, rootAccount(evidence));
};

/** What a log alarm finds hangs on its query, which is not followed here. */
const logAlarmWay = ({ readings }: Evidence): readonly Route[] => {
  const alarms = readings['log-alarms'];
  if (alarms.state !== 'known') return [unreadRoute(alarms)];
  const [first] = alarms.value;
  return first === undefined
    ? []
    : [
        unclearRoute(
          `The log alarm ${quoted(first.name)} in ${first.region} may tell of root: what its query finds is not followed here.`,
          { logAlarm: first.name },
        ),
      ];
};

const untold = (routes: readonly Route[], facts: Facts): Judgement | undefined => {
  const unclear = routes.flatMap((route) => (route.state === 'unclear' ? [route] : []));
  const [first] = unclear;
  if (first === undefined) return undefined;
  const [reading, ...others] = unclear.flatMap(({ unread }) => unread);
  if (reading === undefined) return unknown(first.reason, { facts });
  return { ...unreadable(reading, { facts }, ...others), reason: first.reason };
};

const missingLinks = (route: Route): number => (route.state === 'broken' ? route.missing : 0);

const failing = (alarm: Route, rule: Route, joined: Route | undefined, facts: Facts): Judgement => {
  const [closest = alarm] = [alarm, ...(hasNoRule(rule) ? [] : [rule])].toSorted(
    (left, right) => missingLinks(left) - missingLinks(right),
  );
  // What already leads somewhere is the better place to begin.
  const named =
    joined?.state === 'broken' && joined.missing <= missingLinks(closest) ? joined : closest;
  const also = hasNoRule(rule) && named !== joined ? ` ${rule.reason}` : '';
  return fail(`${named.reason}${also}`, {
    facts,
    exposure: { missingLinks: missingLinks(named) },
  });
};

/** All that root does itself; root sessions of a central audit and what AWS does in root's name set nothing off. */
export const PATTERN =
  '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.userIdentity.sessionContext.assumedRoot NOT EXISTS && $.eventType != "AwsServiceEvent" }';

export const rootActivityAlarm: Check = {
  id: 'root-activity-alarm',
  title: 'Somebody is told when root is used',
  theme: 'monitoring',
  severity: 'medium',
  exposes: ['missingLinks'],
  judges:
    'All that root does – sign-ins, API calls that write and that read, actions in the console – comes to somebody, each use by itself: a metric filter on a trail’s log group matches it, a CloudWatch alarm goes off by one such event and is not muted now, and its action reaches a confirmed subscriber, opens an incident or an item for the operators, or calls a Lambda function. Or an enabled EventBridge rule in the sign-in Region matches it and leads to a topic with a confirmed subscriber, or to a target of that kind; of other Regions a rule does not hear, and that is not held against it. Filters and rules that each match a part are judged together. In AWS GovCloud (US), where root cannot sign in, API calls are enough. What a function does with it, the channels of AWS User Notifications, and the queries of log alarms are not seen.',
  why: 'Root is used a few times a year. Whoever takes it over has the account to themselves for as long as nobody is told, and a log that nobody reads tells nobody.',
  remediation: {
    console: [
      'Open **SNS → Topics**, create a topic in the Region where the trail’s log group is, subscribe a group mailbox to it, and confirm the subscription.',
      `Open **CloudWatch → Log groups → the trail’s log group → Metric filters** and create one with the pattern \`${PATTERN}\` and metric value 1.`,
      'From the filter choose **Create alarm**: statistic Sum, **Greater/Equal** 1, missing data as good, and notify the topic.',
      'Filters or rules that each match a part will do together. An EventBridge rule hears of its own Region only, and of what reads only in the state ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS.',
    ],
    cli: [
      '# Your own log group, topic and address in place of the capitals:',
      'aws sns subscribe --topic-arn TOPIC_ARN --protocol email --notification-endpoint ADDRESS',
      `aws logs put-metric-filter --log-group-name LOG_GROUP --filter-name root-activity --filter-pattern '${PATTERN}' --metric-transformations metricName=RootActivity,metricNamespace=Security,metricValue=1`,
      'aws cloudwatch put-metric-alarm --alarm-name root-activity --namespace Security --metric-name RootActivity --statistic Sum --period 300 --evaluation-periods 1 --threshold 1 --comparison-operator GreaterThanOrEqualToThreshold --treat-missing-data notBreaching --alarm-actions TOPIC_ARN',
    ],
  },
  references: [
    {
      title: 'Filter patterns for JSON log events',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/matching-terms-json-log-events.html',
    },
    {
      title: 'An EventBridge rule for root sign-ins',
      url: 'https://repost.aws/knowledge-center/root-user-account-eventbridge-rule',
    },
    {
      title: 'Security Hub control CloudWatch.1',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-1',
    },
  ],
  frameworks: {
    cis: {
      '1.2': '3.3',
      '1.3': '4.3',
      '1.4': '4.3',
      '1.5': '4.3',
      '2.0': '4.3',
      '3.0': '4.3',
      '4.0.1': '4.3',
      '5.0': '4.3',
      '6.0': '5.3',
      '7.0': '5.3',
    },
    securityHub: ['CloudWatch.1'],
    config: [],
    prowler: ['cloudwatch_log_metric_filter_root_usage'],
  },
  sources: [
    'trails',
    'metric-filters',
    'alarms',
    'log-alarms',
    'alarm-mute-rules',
    'alarm-subscribers',
    'event-rules',
  ],
  judge: (evidence) => {
    if (evidence.account.partition === 'aws-cn') return notApplicable(NO_ROOT);
    const alarms = alarmWays(evidence);
    const rules = ruleWays(evidence);
    const alarm = alarms.route;
    const rule = rules.route;
    const facts: Facts = { ...rule.facts, ...alarm.facts };
    for (const route of [alarm, rule]) {
      if (route.state === 'open') return pass(route.reason, { facts, note: route.note });
    }
    const joined = joinedWays([...alarms.parts, ...rules.parts], rootAccount(evidence));
    const all: Facts = { ...facts, ...joined?.facts };
    if (joined?.state === 'open') return pass(joined.reason, { facts: all, note: joined.note });
    const others = [...(joined === undefined ? [] : [joined]), ...logAlarmWay(evidence)];
    const unclear = untold([alarm, rule, ...others], all);
    if (unclear !== undefined) return unclear;
    return alarm.state === 'elsewhere'
      ? notApplicable(alarm.reason, { facts: all })
      : failing(alarm, rule, joined, all);
  },
};
