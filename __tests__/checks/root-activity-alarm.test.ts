import { PATTERN, rootActivityAlarm } from '../../src/checks/root-activity-alarm.ts';
import { filterMatch, ruleMatch } from '../../src/matching/events/root-activity.ts';
import type { Readings } from '../../src/model/evidence.ts';
import type { Unavailable } from '../../src/model/reading.ts';
import { ACCOUNT_ID } from '../sandbox/credential-report-csv.ts';
import { denied, type EvidenceParts, known, NOW, throttled } from './evidence.ts';
import { LOG_GROUP_ARN, trail } from '../matching/trail.ts';
import { describeCheck } from './cases.ts';
import type { AlarmMuteRule } from '../../src/model/monitoring/alarm-mute-rule.ts';
import type { LogAlarm } from '../../src/model/monitoring/log-alarm.ts';
import type { AlarmTopic } from '../../src/model/monitoring/topic.ts';
import type {
  Alarm,
  CompositeAlarm,
  MetricAlarm,
  WatchedMetric,
} from '../../src/model/monitoring/alarm.ts';
import type { EventRule } from '../../src/model/monitoring/event-rule.ts';
import type {
  CountedMetric,
  MetricFilter,
  TrailLogGroup,
} from '../../src/model/monitoring/metric-filter.ts';
import type { Trail } from '../../src/model/monitoring/trail.ts';

const ACCOUNT = { accountId: ACCOUNT_ID, partition: 'aws', signInRegion: 'us-east-1' };
const CIS =
  '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }';
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:security-alerts';
const HOUR_MS = 60 * 60 * 1000;

const counted = (parts: Partial<CountedMetric> = {}): CountedMetric => ({
  namespace: 'Security',
  name: 'RootActivity',
  value: 1,
  defaultValue: undefined,
  hasDimensions: false,
  unit: 'None',
  ...parts,
});

const filter = (pattern = CIS, parts: Partial<MetricFilter> = {}): MetricFilter => ({
  name: 'root-filter',
  pattern,
  root: filterMatch(pattern, ACCOUNT),
  metrics: [counted()],
  ...parts,
});

const group = (
  filters: TrailLogGroup['filters'] = [filter()],
  parts: Partial<TrailLogGroup> = {},
): TrailLogGroup => ({
  arn: LOG_GROUP_ARN,
  name: 'aws-cloudtrail-logs',
  region: 'us-east-1',
  accountId: ACCOUNT_ID,
  filters,
  ...parts,
});

const WATCHED: WatchedMetric = {
  namespace: 'Security',
  name: 'RootActivity',
  hasDimensions: false,
  unit: undefined,
  statistic: 'Sum',
  periodSeconds: 300,
};

const alarm = (parts: Partial<MetricAlarm> = {}): MetricAlarm => ({
  kind: 'metric',
  name: 'root-alarm',
  arn: 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:root-alarm',
  region: 'us-east-1',
  actionsEnabled: true,
  actions: [TOPIC],
  watches: [WATCHED],
  computes: false,
  comparison: 'GreaterThanOrEqualToThreshold',
  threshold: 1,
  evaluationPeriods: 1,
  datapointsToAlarm: 1,
  missingData: 'notBreaching',
  ...parts,
});

const composite = (rule: string, parts: Partial<CompositeAlarm> = {}): CompositeAlarm => ({
  kind: 'composite',
  name: 'all-alarms',
  arn: 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:all-alarms',
  region: 'us-east-1',
  actionsEnabled: true,
  actions: [TOPIC],
  rule,
  hasSuppressor: false,
  ...parts,
});

const mute = (parts: Partial<AlarmMuteRule> = {}): AlarmMuteRule => ({
  name: 'maintenance',
  region: 'us-east-1',
  alarms: ['root-alarm'],
  isActive: false,
  schedule: 'cron(0 2 * * SUN)',
  duration: 'PT4H',
  timeZone: 'Europe/Berlin',
  ...parts,
});

const SILENT = { actions: [] };

const topic = (
  confirmed: number,
  unconfirmed = 0,
  protocols: readonly string[] = confirmed > 0 ? ['email'] : [],
): AlarmTopic => ({ arn: TOPIC, subscribers: { confirmed, unconfirmed, protocols } });

const ROOT_SIGN_IN = {
  'detail-type': ['AWS Console Sign In via CloudTrail'],
  detail: { userIdentity: { type: ['Root'] } },
};
const ROOT_ALL = { detail: ROOT_SIGN_IN.detail };

const GOV_CLOUD = { ...ACCOUNT, partition: 'aws-us-gov', signInRegion: 'us-gov-west-1' };

const rule = (
  pattern: object = ROOT_ALL,
  parts: Partial<EventRule> = {},
  account = ACCOUNT,
): EventRule => {
  const text = JSON.stringify(pattern);
  const hears = parts.hears ?? 'all';
  return {
    name: 'root-rule',
    hears,
    managedBy: undefined,
    pattern: text,
    root: ruleMatch(text, hears !== 'writes', account),
    targets: ['sns'],
    topics: [TOPIC],
    ...parts,
  };
};

interface Monitored {
  readonly trails?: readonly Trail[] | Unavailable;
  readonly groups?: readonly TrailLogGroup[] | Unavailable;
  readonly alarms?: readonly Alarm[] | Unavailable;
  readonly topics?: readonly AlarmTopic[] | Unavailable;
  readonly rules?: readonly EventRule[] | Unavailable;
  readonly mutes?: readonly AlarmMuteRule[] | Unavailable;
  readonly logAlarms?: readonly LogAlarm[] | Unavailable;
}

const reading = <Item>(part: readonly Item[] | Unavailable) =>
  'state' in part ? part : known(part);

/** A healthy way from metric filter to subscriber and no rule, but for what is given. */
const given = (parts: Monitored = {}, more: EvidenceParts = {}): EvidenceParts => {
  const readings: Partial<Readings> = {
    trails: reading(parts.trails ?? [trail()]),
    'metric-filters': reading(parts.groups ?? [group()]),
    alarms: reading(parts.alarms ?? [alarm()]),
    'alarm-subscribers': reading(parts.topics ?? [topic(1)]),
    'event-rules': reading(parts.rules ?? []),
    'log-alarms': reading(parts.logAlarms ?? []),
    'alarm-mute-rules': reading(parts.mutes ?? []),
  };
  return { ...more, readings };
};

const NO_FILTER: Monitored = { groups: [group([])], alarms: [] };
const NO_RULE = 'No EventBridge rule matches what root does.';
const EMPTY = 'arn:aws:sns:us-east-1:123456789012:empty';

/** An alarm on the filter of the same name, in `together`. */
const watching = (name: string, parts: Partial<MetricAlarm> = {}): MetricAlarm =>
  alarm({ name, watches: [{ ...WATCHED, name }], ...parts });

/** Filters that count each in its own metric, with an alarm on each. */
const together = (...filters: readonly MetricFilter[]): Monitored => ({
  groups: [group(filters.map((each) => ({ ...each, metrics: [counted({ name: each.name })] })))],
  alarms: filters.map(({ name }) => watching(name)),
});

const SIGN_INS = filter('{ $.userIdentity.type = Root && $.eventName = ConsoleLogin }', {
  name: 'sign-ins',
});
const REST = filter('{ $.userIdentity.type = Root && $.eventName != ConsoleLogin }', {
  name: 'rest',
});

const ELSEWHERE = 'arn:aws:logs:us-east-1:999999999999:log-group:organization:*';

/** How many links are missing, by where the way ends. */
const missing = (missingLinks: number) => ({ missingLinks });

describeCheck(rootActivityAlarm, [
  // By metric filter and alarm.
  {
    name: 'filter, alarm, subscriber',
    given: given(),
    outcome: 'pass',
    reason:
      'One use of root sets off the alarm “root-alarm”, which reaches 1 confirmed subscriber.',
    facts: { metricFilter: 'root-filter', alarm: 'root-alarm', subscribers: 1, protocols: 'email' },
  },
  {
    name: 'several subscribers',
    given: given({ topics: [topic(3, 1, ['email', 'https'])] }),
    outcome: 'pass',
    reason: 'which reaches 3 confirmed subscribers.',
    facts: { protocols: 'email, https' },
  },
  {
    name: 'other words for the same',
    given: given({
      groups: [
        group([
          filter(
            '{($.eventType!=AwsServiceEvent)&&($.userIdentity.type=Root)&&$.userIdentity.sessionContext.assumedRoot NOT EXISTS}',
          ),
        ]),
      ],
    }),
    outcome: 'pass',
    reason: 'sets off the alarm',
  },
  {
    name: 'a good filter among others',
    given: given({
      groups: [group([filter('{ $.eventName = DeleteTrail }', { name: 'other' }), filter()])],
    }),
    outcome: 'pass',
    reason: 'sets off the alarm',
  },
  {
    name: 'a good alarm among others',
    given: given({
      alarms: [alarm({ name: 'first', actionsEnabled: false }), alarm({ name: 'second' })],
    }),
    outcome: 'pass',
    reason: 'sets off the alarm “second”',
  },
  {
    name: 'a composite alarm over one without actions',
    given: given({ alarms: [alarm(SILENT), composite('ALARM("root-alarm") OR ALARM("other")')] }),
    outcome: 'pass',
    reason: 'sets off the alarm “all-alarms”',
  },
  {
    name: 'a composite alarm over a composite alarm',
    given: given({
      alarms: [
        alarm(SILENT),
        composite('ALARM("middle")', { name: 'top' }),
        composite('ALARM(root-alarm)', { name: 'middle', arn: 'arn:middle', ...SILENT }),
      ],
    }),
    outcome: 'pass',
    reason: 'sets off the alarm “top”',
  },
  {
    name: 'an incident in place of a topic',
    given: given({
      alarms: [alarm({ actions: ['arn:aws:ssm-incidents::123456789012:response-plan/root'] })],
      topics: [],
    }),
    outcome: 'pass',
    reason: 'sets off the alarm “root-alarm”, which opens an incident.',
  },
  {
    name: 'an OpsItem in place of a topic',
    given: given({
      alarms: [
        alarm({ actions: ['arn:aws:ssm:us-east-1:123456789012:opsitem:1#CATEGORY=Security'] }),
      ],
      topics: [],
    }),
    outcome: 'pass',
    reason: 'which opens an item for the operators.',
  },
  {
    name: 'a Lambda function in place of a topic',
    given: given({
      alarms: [alarm({ actions: ['arn:aws:lambda:us-east-1:123456789012:function:page'] })],
      topics: [],
    }),
    outcome: 'pass',
    reason: 'which calls a Lambda function.',
  },
  {
    name: 'the log group is written to, but the last write failed',
    given: given({ trails: [trail({ status: { logGroupError: 'AccessDenied' } })] }),
    outcome: 'pass',
    reason: 'sets off the alarm',
    note: 'The last write of the trail “management-events” to its log group failed (AccessDenied).',
  },
  {
    name: 'the rules may not be read, but the alarm is good',
    given: given({ rules: denied('events:ListRules') }),
    outcome: 'pass',
    reason: 'sets off the alarm',
  },
  {
    name: 'a second trail that may not be read',
    given: given({
      trails: [trail({ name: 'denied', status: denied('cloudtrail:GetTrailStatus') }), trail()],
    }),
    outcome: 'pass',
    reason: 'sets off the alarm',
  },

  // By EventBridge.
  {
    name: 'an EventBridge rule for everything',
    given: given({ ...NO_FILTER, rules: [rule()] }),
    outcome: 'pass',
    reason:
      'The EventBridge rule “root-rule” passes on what it matches of root’s activity in us-east-1, and reaches 1 confirmed subscriber; of other Regions it does not hear.',
    facts: { eventRule: 'root-rule', subscribers: 1, protocols: 'email' },
  },
  ...(
    [
      ['lambda', 'calls a Lambda function'],
      ['events', 'calls an address outside of AWS'],
      ['ssm-incidents', 'opens an incident'],
    ] as const
  ).map(([target, what]) => ({
    name: `a rule that leads to ${target}`,
    given: given({
      ...NO_FILTER,
      topics: [],
      rules: [rule(ROOT_ALL, { targets: [target], topics: [] })],
    }),
    outcome: 'pass' as const,
    reason: what,
  })),
  {
    name: 'a rule, and the filters may not be read',
    given: given({
      groups: denied('logs:DescribeMetricFilters'),
      alarms: denied('logs:DescribeMetricFilters'),
      rules: [rule()],
    }),
    outcome: 'pass',
    reason: 'passes on',
  },
  {
    name: 'a rule in GovCloud, for API calls',
    given: given(
      {
        ...NO_FILTER,
        rules: [
          rule({ ...ROOT_ALL, 'detail-type': ['AWS API Call via CloudTrail'] }, {}, GOV_CLOUD),
        ],
      },
      { partition: 'aws-us-gov' },
    ),
    outcome: 'pass',
    reason: 'in us-gov-west-1',
  },
  {
    name: 'a rule with a topic that somebody hears of beside others',
    given: given({
      ...NO_FILTER,
      rules: [rule(ROOT_ALL, { targets: ['logs', 'notifications', 'sns', 'sqs'] })],
    }),
    outcome: 'pass',
    reason: 'reaches 1 confirmed subscriber',
  },

  // Mute rules.
  {
    name: 'an alarm that is silent on Sundays',
    given: given({ mutes: [mute()] }),
    outcome: 'pass',
    reason:
      'which reaches 1 confirmed subscriber. It is silent at times: the mute rule “maintenance” mutes it cron(0 2 * * SUN) for PT4H, Europe/Berlin.',
    facts: { silentAt: 'cron(0 2 * * SUN) for PT4H, Europe/Berlin' },
  },
  {
    name: 'a mute rule of another Region, or for another alarm',
    given: given({
      mutes: [
        mute({ isActive: true, region: 'eu-west-1' }),
        mute({ isActive: true, alarms: ['cpu'] }),
      ],
    }),
    outcome: 'pass',
    reason: /which reaches 1 confirmed subscriber\.$/,
  },
  {
    name: 'a muted alarm beside a good one',
    given: given({
      alarms: [alarm(), alarm({ name: 'second' })],
      mutes: [mute({ isActive: true })],
    }),
    outcome: 'pass',
    reason: 'sets off the alarm “second”',
  },
  {
    name: 'an alarm that is muted now',
    given: given({ mutes: [mute(), mute({ name: 'long', isActive: true, duration: 'P15D' })] }),
    outcome: 'fail',
    reason: `The alarm “root-alarm” is muted now by the mute rule “long” (cron(0 2 * * SUN) for P15D, Europe/Berlin), so that it tells nobody. ${NO_RULE}`,
    exposure: missing(1),
  },
  {
    name: 'a composite alarm that is muted now',
    given: given({
      alarms: [alarm(SILENT), composite('ALARM("root-alarm")')],
      mutes: [mute({ isActive: true, alarms: ['all-alarms'] })],
    }),
    outcome: 'fail',
    reason: 'The alarm “all-alarms” is muted now',
    exposure: missing(1),
  },
  {
    name: 'the mute rules may not be read',
    given: given({ mutes: denied('cloudwatch:ListAlarmMuteRules') }),
    outcome: 'unknown',
    reason: 'not allowed to call cloudwatch:ListAlarmMuteRules.',
    missing: ['cloudwatch:ListAlarmMuteRules'],
  },
  {
    name: 'the mute rules may not be read, and no alarm is relied on',
    given: given({ topics: [topic(0)], mutes: denied('cloudwatch:ListAlarmMuteRules') }),
    outcome: 'fail',
    reason: 'Nobody is subscribed',
    exposure: missing(1),
  },
  {
    name: 'the mute rules may not be read, and a rule tells',
    given: given({
      ...NO_FILTER,
      rules: [rule()],
      mutes: denied('cloudwatch:ListAlarmMuteRules'),
    }),
    outcome: 'pass',
    reason: 'passes on',
  },

  // Log alarms.
  {
    name: 'a log alarm and nothing else',
    given: given({
      trails: [],
      groups: [],
      alarms: [],
      topics: [],
      logAlarms: [{ name: 'root-query', region: 'us-east-1' }],
    }),
    outcome: 'unknown',
    reason:
      'The log alarm “root-query” in us-east-1 may tell of root: what its query finds is not followed here.',
  },
  {
    name: 'the log alarms may not be read, and there is nothing else',
    given: given({ ...NO_FILTER, logAlarms: denied('cloudwatch:DescribeAlarms') }),
    outcome: 'unknown',
    reason: 'not allowed to call cloudwatch:DescribeAlarms.',
    missing: ['cloudwatch:DescribeAlarms'],
  },
  {
    name: 'the log alarms may not be read, and an alarm tells',
    given: given({ logAlarms: denied('cloudwatch:DescribeAlarms') }),
    outcome: 'pass',
    reason: 'sets off the alarm',
  },
  {
    name: 'the pattern that is offered',
    given: given({ groups: [group([filter(PATTERN)])] }),
    outcome: 'pass',
    reason: 'sets off the alarm',
  },

  // Together.
  {
    name: 'a filter for sign-ins, a filter for the rest',
    given: given(together(SIGN_INS, REST)),
    outcome: 'pass',
    reason:
      'The metric filter “sign-ins” and the metric filter “rest” match all that root does between them. One use of root sets off the alarm “sign-ins”, which reaches 1 confirmed subscriber. One use of root sets off the alarm “rest”',
    facts: { watches: 'the metric filter “sign-ins” and the metric filter “rest”' },
  },
  {
    name: 'a rule for sign-ins, a filter for the rest',
    given: given({ ...together(REST), rules: [rule(ROOT_SIGN_IN, { hears: 'writes' })] }),
    outcome: 'pass',
    reason:
      'The metric filter “rest” and the EventBridge rule “root-rule” match all that root does between them.',
  },
  {
    name: 'a rule that gets no reads, a filter for reads',
    given: given({
      ...together(
        filter('{ $.userIdentity.type = Root && $.readOnly IS TRUE }', { name: 'reads' }),
      ),
      rules: [rule(ROOT_ALL, { hears: 'writes' })],
    }),
    outcome: 'pass',
    reason: 'match all that root does between them.',
  },
  {
    name: 'a filter for sign-ins and one for the rest, whose topic nobody hears of',
    given: given({
      ...together(SIGN_INS, REST),
      alarms: [watching('sign-ins'), watching('rest', { actions: [EMPTY] })],
      topics: [topic(1), { ...topic(0), arn: EMPTY }],
    }),
    outcome: 'fail',
    reason:
      'Nobody is told of API calls and console actions of root: Nobody is subscribed to the topic “empty” of the alarm “rest”.',
    exposure: missing(1),
  },
  {
    name: 'the same with the other topic',
    given: given({
      ...together(SIGN_INS, REST),
      alarms: [watching('sign-ins', { actions: [EMPTY] }), watching('rest')],
      topics: [topic(1), { ...topic(0), arn: EMPTY }],
    }),
    outcome: 'fail',
    reason: 'Nobody is told of sign-ins of root: Nobody is subscribed to the topic “empty”',
    exposure: missing(1),
  },
  {
    name: 'a filter for sign-ins and one for the rest, whose topic may not be read',
    given: given({
      ...together(SIGN_INS, REST),
      alarms: [watching('sign-ins'), watching('rest', { actions: [EMPTY] })],
      topics: [topic(1), { arn: EMPTY, subscribers: denied('sns:ListSubscriptionsByTopic') }],
    }),
    outcome: 'unknown',
    reason: 'not allowed to call sns:ListSubscriptionsByTopic.',
    missing: ['sns:ListSubscriptionsByTopic'],
  },
  {
    name: 'two filters that leave the same out',
    given: given(
      together(
        SIGN_INS,
        filter('{ $.userIdentity.type = Root && $.eventType = AwsApiCall }', { name: 'calls' }),
      ),
    ),
    outcome: 'fail',
    reason:
      'The metric filter “sign-ins” and the metric filter “calls” leave out console actions of root.',
    exposure: missing(5),
  },
  {
    name: 'a filter for sign-ins, and another that is not about root',
    given: given(
      together(
        SIGN_INS,
        filter('{ $.eventName != ConsoleLogin && $.eventName != x }', { name: 'rest' }),
      ),
    ),
    outcome: 'fail',
    reason: 'The metric filter “sign-ins” leaves out API calls and console actions of root.',
    exposure: missing(5),
  },

  // Broken on the way of the metric filter, link by link.
  {
    name: 'no trail',
    given: given({ trails: [], groups: [], alarms: [], topics: [] }),
    outcome: 'fail',
    reason: `The account has no CloudTrail trail, so that nothing can watch for root. ${NO_RULE}`,
    exposure: missing(7),
  },
  {
    name: 'a trail that has stopped',
    given: given({ trails: [trail({ status: { isLogging: false } })] }),
    outcome: 'fail',
    reason:
      'The trail “management-events”, on whose log group alarms could be set, does not log now.',
    exposure: missing(7),
  },
  {
    name: 'a trail of one Region',
    given: given({ trails: [trail({ isMultiRegion: false })] }),
    outcome: 'fail',
    reason: 'covers one Region only.',
    exposure: missing(7),
  },
  {
    name: 'a trail without a log group',
    given: given({
      trails: [trail({ logGroupArn: undefined })],
      groups: [],
      alarms: [],
      topics: [],
    }),
    outcome: 'fail',
    reason: 'The trail “management-events” does not write to a log group',
    exposure: missing(6),
  },
  {
    name: 'a log group that is gone',
    given: given({ groups: [group('missing')], alarms: [], topics: [] }),
    outcome: 'fail',
    reason:
      'The trail “management-events” writes to the log group “aws-cloudtrail-logs”, which does not exist.',
    exposure: missing(6),
  },
  {
    name: 'a log group that the trail has lost touch with',
    given: given({
      trails: [
        trail({
          status: {
            logGroupError: 'AccessDenied',
            logGroupDeliveredAt: new Date(NOW.getTime() - 2 * HOUR_MS),
          },
        }),
      ],
    }),
    outcome: 'fail',
    reason: 'The trail “management-events” can no longer write to its log group (AccessDenied).',
    exposure: missing(6),
  },
  {
    name: 'a log group that the trail has never reached',
    given: given({
      trails: [
        trail({ status: { logGroupError: 'AccessDenied', logGroupDeliveredAt: undefined } }),
      ],
    }),
    outcome: 'fail',
    reason: 'can no longer write to its log group',
    exposure: missing(6),
  },
  {
    name: 'no filter',
    given: given(NO_FILTER),
    outcome: 'fail',
    reason: `No metric filter on the log group “aws-cloudtrail-logs” matches what root does. ${NO_RULE}`,
    exposure: missing(5),
  },
  {
    name: 'filters for other things, understood or not',
    given: given({
      groups: [
        group([
          filter('{ $.eventName = DeleteTrail }'),
          filter('{ $.eventName = ConsoleLogin && $.additionalEventData.MFAUsed != "Yes" }'),
          filter('[ip, user, ...]'),
        ]),
      ],
    }),
    outcome: 'fail',
    reason: 'No metric filter on the log group',
    exposure: missing(5),
  },
  {
    name: 'a filter for sign-ins',
    given: given({
      groups: [group([filter('{ $.userIdentity.type = Root && $.eventName = ConsoleLogin }')])],
    }),
    outcome: 'fail',
    reason: 'The metric filter “root-filter” leaves out API calls and console actions of root.',
    exposure: missing(5),
  },
  {
    name: 'a filter for one API',
    given: given({
      groups: [group([filter('{ $.userIdentity.type = Root && $.eventName = CreateUser }')])],
    }),
    outcome: 'fail',
    reason: 'leaves out sign-ins, some API calls and console actions of root.',
    exposure: missing(5),
  },
  {
    name: 'a filter that asks for what is never there',
    given: given({
      groups: [
        group([
          filter(
            '{ $.userIdentity.type = Root && $.userIdentity.sessionContext.assumedRoot != "true" }',
          ),
        ]),
      ],
    }),
    outcome: 'fail',
    reason:
      'The metric filter “root-filter” does nothing: “!=” never holds where the field is missing, as assumedRoot is',
    exposure: missing(5),
  },
  {
    name: 'a rule that asks for what is never there',
    given: given({
      ...NO_FILTER,
      rules: [rule({ ...ROOT_SIGN_IN, 'detail-type': ['AWS Console Sign-in via CloudTrail'] })],
    }),
    outcome: 'fail',
    reason: `${NO_RULE} The EventBridge rule “root-rule” does nothing: no event of root has the detail-type`,
    exposure: missing(5),
  },
  {
    name: 'a filter for everything that anyone does',
    given: given({ groups: [group([filter('')])] }),
    outcome: 'fail',
    reason:
      'The metric filter “root-filter” matches what everyone does, so that it tells nothing of root.',
    exposure: missing(5),
  },
  {
    name: 'a filter that counts nothing',
    given: given({ groups: [group([filter(CIS, { metrics: [] })])] }),
    outcome: 'fail',
    reason: 'The metric filter “root-filter” counts nothing.',
    exposure: missing(5),
  },
  {
    name: 'no alarm',
    given: given({ alarms: [], topics: [] }),
    outcome: 'fail',
    reason: `No alarm watches the metric “RootActivity” in the namespace “Security”, which the metric filter “root-filter” counts. ${NO_RULE}`,
    exposure: missing(4),
    facts: { metricFilter: 'root-filter' },
  },
  {
    name: 'an alarm in another Region',
    given: given({ alarms: [alarm({ region: 'eu-west-1' })] }),
    outcome: 'fail',
    reason: 'No alarm watches',
    exposure: missing(4),
  },
  {
    name: 'an alarm on another namespace',
    given: given({ alarms: [alarm({ watches: [{ ...WATCHED, namespace: 'CISBenchmark' }] })] }),
    outcome: 'fail',
    reason:
      'The alarm “root-alarm” looks for its metric in the namespace “CISBenchmark”; the metric filter “root-filter” counts it in “Security”.',
    exposure: missing(4),
  },
  {
    name: 'a filter that counts zero',
    given: given({ groups: [group([filter(CIS, { metrics: [counted({ value: 0 })] })])] }),
    outcome: 'fail',
    reason:
      'The alarm “root-alarm” does not tell of every use of root: one event of value 0 does not cross its threshold of 1.',
    exposure: missing(3),
  },
  {
    name: 'a threshold that one event does not reach',
    given: given({ alarms: [alarm({ threshold: 5 })] }),
    outcome: 'fail',
    reason: 'one event of value 1 does not cross its threshold of 5.',
    exposure: missing(3),
  },
  {
    name: 'an alarm that stays on',
    given: given({ alarms: [alarm({ missingData: 'ignore' })] }),
    outcome: 'fail',
    reason: 'it ignores missing data',
    exposure: missing(3),
  },
  {
    name: 'disabled actions',
    given: given({ alarms: [alarm({ actionsEnabled: false })] }),
    outcome: 'fail',
    reason: `The actions of the alarm “root-alarm” are disabled. ${NO_RULE}`,
    exposure: missing(2),
  },
  {
    name: 'no action',
    given: given({ alarms: [alarm(SILENT)], topics: [] }),
    outcome: 'fail',
    reason: 'The alarm “root-alarm” has no action.',
    exposure: missing(2),
  },
  {
    name: 'actions on machines only',
    given: given({
      alarms: [
        alarm({
          actions: [
            'arn:aws:automate:us-east-1:ec2:stop',
            'arn:aws:autoscaling:us-east-1:123456789012:scalingPolicy:x:autoScalingGroupName/y:policyName/z',
          ],
        }),
      ],
      topics: [],
    }),
    outcome: 'fail',
    reason: 'What the alarm “root-alarm” sets in motion tells nobody.',
    exposure: missing(2),
  },
  {
    name: 'a composite alarm that asks for more than root',
    given: given({ alarms: [alarm(SILENT), composite('ALARM("root-alarm") AND FALSE')] }),
    outcome: 'fail',
    reason: 'The alarm “root-alarm” has no action.',
    exposure: missing(2),
  },
  {
    name: 'a composite alarm that is always on',
    given: given({ alarms: [alarm(SILENT), composite('ALARM("root-alarm") OR TRUE')] }),
    outcome: 'fail',
    reason: 'The alarm “root-alarm” has no action.',
    exposure: missing(2),
  },
  {
    name: 'a composite alarm in another Region',
    given: given({
      alarms: [alarm(SILENT), composite('ALARM("root-alarm")', { region: 'eu-west-1' })],
    }),
    outcome: 'fail',
    reason: 'The alarm “root-alarm” has no action.',
    exposure: missing(2),
  },
  {
    name: 'nobody subscribed',
    given: given({ topics: [topic(0)] }),
    outcome: 'fail',
    reason: `Nobody is subscribed to the topic “security-alerts” of the alarm “root-alarm”. ${NO_RULE}`,
    exposure: missing(1),
  },
  {
    name: 'nobody confirmed',
    given: given({ topics: [topic(0, 2)] }),
    outcome: 'fail',
    reason: 'Nobody has confirmed a subscription to the topic “security-alerts”',
    exposure: missing(1),
  },
  {
    name: 'a topic that is gone',
    given: given({ topics: [{ arn: TOPIC, subscribers: 'missing' }] }),
    outcome: 'fail',
    reason: 'The topic “security-alerts” of the alarm “root-alarm” does not exist.',
    exposure: missing(1),
  },

  // Broken on the way of the rule, or on both: the one that leads further is named.
  {
    name: 'a disabled rule is nearer than no filter',
    given: given({ ...NO_FILTER, rules: [rule(ROOT_ALL, { hears: 'nothing', targets: [] })] }),
    outcome: 'fail',
    reason: 'The EventBridge rule “root-rule” is disabled.',
    exposure: missing(1),
  },
  {
    name: 'a rule without target',
    given: given({ ...NO_FILTER, rules: [rule(ROOT_ALL, { targets: [], topics: [] })] }),
    outcome: 'fail',
    reason: 'The EventBridge rule “root-rule” has no target.',
    exposure: missing(1),
  },
  {
    name: 'a rule that only writes to a log group',
    given: given({ ...NO_FILTER, rules: [rule(ROOT_ALL, { targets: ['logs'], topics: [] })] }),
    outcome: 'fail',
    reason: 'only writes down what root does, and tells nobody.',
    exposure: missing(1),
  },
  {
    name: 'a rule for sign-ins, as a filter for sign-ins',
    given: given({ ...NO_FILTER, rules: [rule(ROOT_SIGN_IN)] }),
    outcome: 'fail',
    reason: 'The EventBridge rule “root-rule” leaves out API calls and console actions of root.',
    exposure: missing(2),
  },
  {
    name: 'a rule that is merely enabled gets no reads',
    given: given({ ...NO_FILTER, rules: [rule(ROOT_ALL, { hears: 'writes' })] }),
    outcome: 'fail',
    reason:
      'The EventBridge rule “root-rule” leaves out API calls that read and some console actions of root.',
    exposure: missing(2),
  },
  {
    name: 'a rule for all, and a trail that logs only what writes',
    given: given({
      ...NO_FILTER,
      trails: [trail({ events: { reads: 'none', writes: 'all', leftOut: [] } })],
      rules: [rule()],
    }),
    outcome: 'fail',
    reason:
      'The EventBridge rule “root-rule” does not hear of root’s API calls that read, as no trail logs them.',
    exposure: missing(1),
  },
  ...(
    [
      [topic(0), 'Nobody is subscribed to the topic “security-alerts” of the EventBridge rule'],
      [topic(0, 2), 'Nobody has confirmed a subscription to the topic “security-alerts”'],
      [{ arn: TOPIC, subscribers: 'missing' }, 'does not exist.'],
    ] as const
  ).map(([found, reason], index) => ({
    name: `a rule with a topic that nobody hears of (${String(index)})`,
    given: given({ ...NO_FILTER, topics: [found], rules: [rule()] }),
    outcome: 'fail' as const,
    reason,
    exposure: missing(1),
  })),
  {
    name: 'a narrowed rule',
    given: given({
      ...NO_FILTER,
      rules: [
        rule({ detail: { ...ROOT_SIGN_IN.detail, additionalEventData: { MFAUsed: ['No'] } } }),
      ],
    }),
    outcome: 'fail',
    reason:
      'The EventBridge rule “root-rule” leaves out some sign-ins, API calls and console actions of root.',
    exposure: missing(2),
  },
  {
    name: 'a rule that hears nothing, as no trail logs',
    given: given({ trails: [], groups: [], alarms: [], topics: [], rules: [rule()] }),
    outcome: 'fail',
    reason:
      'The EventBridge rule “root-rule” does not hear of root’s activity, as no trail logs it.',
    exposure: missing(1),
  },
  {
    name: 'a rule that hears nothing, as the trail has stopped',
    given: given({ trails: [trail({ status: { isLogging: false } })], rules: [rule()] }),
    outcome: 'fail',
    reason: 'as no trail logs it.',
    exposure: missing(1),
  },
  {
    name: 'a rule that hears nothing, as the trail logs only what reads',
    given: given({
      ...NO_FILTER,
      trails: [trail({ events: { reads: 'all', writes: 'none', leftOut: [] } })],
      rules: [rule()],
    }),
    outcome: 'fail',
    reason: 'as no trail logs it.',
    exposure: missing(1),
  },
  {
    name: 'an archive of all events tells nobody',
    given: given({
      ...NO_FILTER,
      rules: [
        rule(
          { 'replay-name': [{ exists: false }] },
          { managedBy: 'prod.vhs.events.aws.internal', targets: ['events'] },
        ),
      ],
    }),
    outcome: 'fail',
    reason: NO_RULE,
    exposure: missing(5),
  },
  {
    name: 'a rule for other sign-ins is not meant',
    given: given({
      ...NO_FILTER,
      rules: [
        rule({
          'detail-type': ['AWS Console Sign In via CloudTrail'],
          detail: { additionalEventData: { MFAUsed: ['No'] } },
        }),
      ],
    }),
    outcome: 'fail',
    reason: NO_RULE,
    exposure: missing(5),
  },
  {
    name: 'one subscriber is nearer than a narrowed rule',
    given: given({
      topics: [topic(0)],
      rules: [
        rule({
          ...ROOT_SIGN_IN,
          detail: { userIdentity: { type: ['Root'] }, tlsDetails: { x: [{ exists: false }] } },
        }),
      ],
    }),
    outcome: 'fail',
    reason: /^Nobody is subscribed to the topic “security-alerts” of the alarm “root-alarm”\.$/,
    exposure: missing(1),
  },
  {
    name: 'a rule for sign-ins in GovCloud, where root has none',
    given: given(
      { ...NO_FILTER, rules: [rule(ROOT_SIGN_IN, {}, GOV_CLOUD)] },
      { partition: 'aws-us-gov' },
    ),
    outcome: 'fail',
    reason: 'The EventBridge rule “root-rule” leaves out API calls of root.',
    exposure: missing(2),
  },

  // Out of sight.
  {
    name: 'the organisation’s trail, with its log group in another account',
    given: given({
      trails: [trail({ name: 'organization', isOfOrganization: true, logGroupArn: ELSEWHERE })],
      groups: [
        group('elsewhere', { arn: ELSEWHERE, name: 'organization', accountId: '999999999999' }),
      ],
      alarms: [],
      topics: [],
    }),
    outcome: 'not-applicable',
    reason:
      'The trail “organization” writes to a log group of account 999999999999; what watches it there cannot be seen from here.',
  },
  {
    name: 'the same, and nobody may see the trail in detail',
    given: given({
      trails: [
        trail({
          name: 'organization',
          logGroupArn: ELSEWHERE,
          status: denied('cloudtrail:GetTrailStatus'),
          events: denied('cloudtrail:GetEventSelectors'),
        }),
      ],
      groups: [group('elsewhere', { arn: ELSEWHERE, accountId: '999999999999' })],
      alarms: [],
      topics: [],
    }),
    outcome: 'not-applicable',
    reason: 'cannot be seen from here.',
  },
  {
    name: 'the same beside a trail that has no filter',
    given: given({
      ...NO_FILTER,
      trails: [trail(), trail({ name: 'organization', logGroupArn: ELSEWHERE })],
      groups: [group([]), group('elsewhere', { arn: ELSEWHERE, accountId: '999999999999' })],
    }),
    outcome: 'not-applicable',
    reason: 'The trail “organization” writes to a log group of account 999999999999',
  },
  {
    name: 'the same, but the trail has stopped',
    given: given({
      trails: [
        trail({ name: 'organization', logGroupArn: ELSEWHERE, status: { isLogging: false } }),
      ],
      groups: [group('elsewhere', { arn: ELSEWHERE, accountId: '999999999999' })],
      alarms: [],
      topics: [],
    }),
    outcome: 'fail',
    reason: 'does not log now.',
    exposure: missing(7),
  },
  {
    name: 'the same beside a rule of the account’s own',
    given: given({
      trails: [trail({ name: 'organization', logGroupArn: ELSEWHERE })],
      groups: [group('elsewhere', { arn: ELSEWHERE, accountId: '999999999999' })],
      alarms: [],
      rules: [rule()],
    }),
    outcome: 'pass',
    reason: 'passes on',
  },
  {
    name: 'China has no root',
    given: given({}, { partition: 'aws-cn' }),
    outcome: 'not-applicable',
    reason: 'no root user',
  },

  // Not readable, not understood.
  {
    name: 'the trails may not be read',
    given: given({
      trails: denied('cloudtrail:DescribeTrails'),
      groups: denied('cloudtrail:DescribeTrails'),
      alarms: denied('cloudtrail:DescribeTrails'),
      topics: denied('cloudtrail:DescribeTrails'),
      rules: [rule()],
    }),
    outcome: 'unknown',
    reason: 'The audit role is not allowed to call cloudtrail:DescribeTrails.',
    missing: ['cloudtrail:DescribeTrails'],
  },
  {
    name: 'the filters may not be read',
    given: given({
      groups: denied('logs:DescribeMetricFilters'),
      alarms: denied('logs:DescribeMetricFilters'),
      topics: denied('logs:DescribeMetricFilters'),
    }),
    outcome: 'unknown',
    reason: 'not allowed to call logs:DescribeMetricFilters.',
    missing: ['logs:DescribeMetricFilters'],
  },
  {
    name: 'the alarms may not be read',
    given: given({
      alarms: denied('cloudwatch:DescribeAlarms'),
      topics: denied('cloudwatch:DescribeAlarms'),
    }),
    outcome: 'unknown',
    reason: 'not allowed to call cloudwatch:DescribeAlarms.',
    missing: ['cloudwatch:DescribeAlarms'],
  },
  {
    name: 'the alarms are throttled',
    given: given({ alarms: throttled('cloudwatch:DescribeAlarms') }),
    outcome: 'unknown',
    reason: 'throttling',
  },
  {
    name: 'the subscribers may not be read',
    given: given({ topics: denied('sns:ListSubscriptionsByTopic') }),
    outcome: 'unknown',
    reason: 'not allowed to call sns:ListSubscriptionsByTopic.',
    missing: ['sns:ListSubscriptionsByTopic'],
  },
  {
    name: 'a topic of another account may not be read',
    given: given({ topics: [{ arn: TOPIC, subscribers: denied('sns:ListSubscriptionsByTopic') }] }),
    outcome: 'unknown',
    reason: 'not allowed to call sns:ListSubscriptionsByTopic.',
    missing: ['sns:ListSubscriptionsByTopic'],
  },
  {
    name: 'the rules may not be read, and the alarm is broken',
    given: given({ alarms: [], topics: [], rules: denied('events:ListRules') }),
    outcome: 'unknown',
    reason: 'not allowed to call events:ListRules.',
    missing: ['events:ListRules'],
  },
  {
    name: 'neither may be read: all permissions are named at once',
    given: given({
      alarms: denied('cloudwatch:DescribeAlarms'),
      rules: denied('events:ListRules'),
    }),
    outcome: 'unknown',
    reason: 'not allowed to call cloudwatch:DescribeAlarms.',
    missing: ['cloudwatch:DescribeAlarms', 'events:ListRules'],
  },
  {
    name: 'the alarms may not be read, and no filter needs one',
    given: given({ groups: [group([])], alarms: denied('cloudwatch:DescribeAlarms') }),
    outcome: 'fail',
    reason: 'No metric filter',
    exposure: missing(5),
  },
  {
    name: 'everything is well but for the trail’s details',
    given: given({ trails: [trail({ status: denied('cloudtrail:GetTrailStatus') })] }),
    outcome: 'unknown',
    reason: 'not allowed to call cloudtrail:GetTrailStatus.',
    missing: ['cloudtrail:GetTrailStatus'],
  },
  {
    name: 'a good rule, and nobody knows whether the trail logs',
    given: given({
      ...NO_FILTER,
      trails: [trail({ status: denied('cloudtrail:GetTrailStatus') })],
      rules: [rule()],
    }),
    outcome: 'unknown',
    reason: 'not allowed to call cloudtrail:GetTrailStatus.',
    missing: ['cloudtrail:GetTrailStatus'],
  },
  {
    name: 'the organisation’s log group is elsewhere, and the rules may not be read',
    given: given({
      trails: [trail({ logGroupArn: ELSEWHERE })],
      groups: [group('elsewhere', { arn: ELSEWHERE, accountId: '999999999999' })],
      rules: denied('events:ListRules'),
    }),
    outcome: 'unknown',
    reason: 'not allowed to call events:ListRules.',
    missing: ['events:ListRules'],
  },
  {
    name: 'a pattern that nobody understands beside the organisation’s log group elsewhere',
    given: given({
      trails: [trail({ name: 'organization', logGroupArn: ELSEWHERE }), trail()],
      groups: [
        group('elsewhere', { arn: ELSEWHERE, accountId: '999999999999' }),
        group([filter('Root')]),
      ],
    }),
    outcome: 'unknown',
    reason: 'could not be understood.',
  },
  {
    name: 'a pattern that nobody understands',
    given: given({ groups: [group([filter('Root')])] }),
    outcome: 'unknown',
    reason:
      'The pattern of the metric filter “root-filter” names root, but could not be understood.',
  },
  {
    name: 'a pattern that can be read in two ways',
    given: given({ groups: [group([filter('{ $.* = "Root" }')])] }),
    outcome: 'unknown',
    reason: 'Whether the metric filter “root-filter” matches all that root does is not certain.',
  },
  {
    name: 'an alarm that computes',
    given: given({ alarms: [alarm({ computes: true })] }),
    outcome: 'unknown',
    reason:
      'Whether one use of root sets off the alarm “root-alarm” is not certain: it computes with its metrics, which is not followed here.',
  },
  {
    name: 'a composite alarm that hangs on others',
    given: given({
      alarms: [alarm(SILENT), composite('ALARM("root-alarm") AND NOT ALARM("maintenance")')],
    }),
    outcome: 'unknown',
    reason:
      'Whether the composite alarm “all-alarms” follows the alarm “root-alarm” hangs on other alarms.',
  },
  {
    name: 'a composite alarm that another may hold back',
    given: given({
      alarms: [alarm(SILENT), composite('ALARM("root-alarm")', { hasSuppressor: true })],
    }),
    outcome: 'unknown',
    reason: 'hangs on other alarms.',
  },
  {
    name: 'a rule that can be read in two ways',
    given: given({
      ...NO_FILTER,
      rules: [rule({ detail: { userIdentity: { type: [{ like: 'Root' }] } } })],
    }),
    outcome: 'unknown',
    reason: 'Whether the EventBridge rule “root-rule” matches all that root does is not certain.',
  },
  {
    name: 'a rule that AWS User Notifications made',
    given: given({
      ...NO_FILTER,
      rules: [
        rule(ROOT_ALL, {
          managedBy: 'notifications.amazonaws.com',
          targets: [],
          topics: [],
        }),
      ],
    }),
    outcome: 'unknown',
    reason:
      'The EventBridge rule “root-rule” leads to AWS User Notifications, whose channels cannot be read here',
  },
  {
    name: 'a rule that leads to AWS User Notifications',
    given: given({
      ...NO_FILTER,
      rules: [rule(ROOT_ALL, { targets: ['notifications'], topics: [] })],
    }),
    outcome: 'unknown',
    reason: 'whose channels cannot be read here',
  },
  ...(
    [
      ['sqs', 'a target of the service sqs'],
      ['event-bus', 'another event bus'],
    ] as const
  ).map(([target, what]) => ({
    name: `a rule that leads to ${what}`,
    given: given({
      ...NO_FILTER,
      rules: [rule(ROOT_ALL, { targets: [target], topics: [] })],
    }),
    outcome: 'unknown' as const,
    reason: `leads to ${what}; whether anybody is told from there was not read.`,
  })),
  {
    name: 'a rule whose subscribers may not be read',
    given: given({
      ...NO_FILTER,
      topics: denied('sns:ListSubscriptionsByTopic'),
      rules: [rule()],
    }),
    outcome: 'unknown',
    reason: 'not allowed to call sns:ListSubscriptionsByTopic.',
    missing: ['sns:ListSubscriptionsByTopic'],
  },
  {
    name: 'a rule for all, and nobody knows what the trail logs',
    given: given({
      ...NO_FILTER,
      trails: [trail({ events: denied('cloudtrail:GetEventSelectors') })],
      rules: [rule()],
    }),
    outcome: 'unknown',
    reason: 'not allowed to call cloudtrail:GetEventSelectors.',
    missing: ['cloudtrail:GetEventSelectors'],
  },
]);
