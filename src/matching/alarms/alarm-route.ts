import type { Reading } from '../../model/reading.ts';
import { holdsRule } from './composite-rule.ts';
import type { Truth } from '../truth.ts';
import { amount, capitalized, quoted } from '../../model/text.ts';
import { bestRoute, type Route, unclearRoute, unreadRoute, withFacts } from './route.ts';
import type { AlarmTopic } from '../../model/monitoring/topic.ts';
import type { Alarm, CompositeAlarm, MetricAlarm } from '../../model/monitoring/alarm.ts';

/** What an alarm can do that reaches somebody, besides publishing to a topic. */
const REACHING = new Map([
  ['ssm', 'opens an item for the operators'],
  ['ssm-incidents', 'opens an incident'],
  ['lambda', 'calls a Lambda function'],
]);

const serviceOf = (arn: string): string => arn.split(':')[2] ?? '';

const SUBSCRIBER_MISSING = 1;
const ACTION_MISSING = 2;

const broken = (missing: number, reason: string): Route => ({
  state: 'broken',
  reason,
  facts: {},
  missing,
});

const setOff = (alarm: Alarm, what: string): Route => ({
  state: 'open',
  reason: `One use of root sets off the alarm ${quoted(alarm.name)}, which ${what}.`,
  facts: {},
});

const throughTopic = (alarm: Alarm, arn: string, topics: Reading<readonly AlarmTopic[]>): Route => {
  if (topics.state !== 'known') return unreadRoute(topics);
  const named = `the topic ${quoted(arn.split(':').at(-1) ?? '')} of the alarm ${quoted(alarm.name)}`;
  const subscribers = topics.value.find((topic) => topic.arn === arn)?.subscribers;
  if (subscribers === undefined) return unclearRoute(`Who is subscribed to ${named} was not read.`);
  if (subscribers === 'missing') {
    return broken(SUBSCRIBER_MISSING, `${capitalized(named)} does not exist.`);
  }
  if ('state' in subscribers) return unreadRoute(subscribers);
  const { confirmed, unconfirmed, protocols } = subscribers;
  if (confirmed === 0) {
    const reason =
      unconfirmed > 0
        ? `Nobody has confirmed a subscription to ${named}.`
        : `Nobody is subscribed to ${named}.`;
    return broken(SUBSCRIBER_MISSING, reason);
  }
  return withFacts(setOff(alarm, `reaches ${amount(confirmed, 'confirmed subscriber')}`), {
    subscribers: confirmed,
    protocols: protocols.join(', '),
  });
};

const throughActions = (alarm: Alarm, topics: Reading<readonly AlarmTopic[]>): Route => {
  const name = quoted(alarm.name);
  if (!alarm.actionsEnabled)
    return broken(ACTION_MISSING, `The actions of the alarm ${name} are disabled.`);
  if (alarm.actions.length === 0) return broken(ACTION_MISSING, `The alarm ${name} has no action.`);
  const routes = alarm.actions.flatMap((arn): readonly Route[] => {
    const service = serviceOf(arn);
    if (service === 'sns') return [throughTopic(alarm, arn, topics)];
    const what = REACHING.get(service);
    return what === undefined ? [] : [setOff(alarm, what)];
  });
  return bestRoute(
    routes,
    broken(ACTION_MISSING, `What the alarm ${name} sets in motion tells nobody.`),
  );
};

/** A composite alarm, and whether it follows the alarms below it. */
interface Follower {
  readonly alarm: CompositeAlarm;
  readonly follows: Truth;
}

/** The composite alarms that go off with an alarm, or may do so. */
const followers = (alarm: MetricAlarm, alarms: readonly Alarm[]): readonly Follower[] => {
  const states = new Map<string, Truth>([
    [alarm.name, 'yes'],
    [alarm.arn, 'yes'],
  ]);
  let waiting = alarms.filter(
    (each): each is CompositeAlarm => each.kind === 'composite' && each.region === alarm.region,
  );
  const found: Follower[] = [];
  for (;;) {
    const next = waiting.filter(({ rule }) => {
      const isQuiet = holdsRule(rule, () => 'no') !== 'yes';
      return isQuiet && holdsRule(rule, (name) => states.get(name) ?? 'maybe') === 'yes';
    });
    if (next.length === 0) break;
    waiting = waiting.filter((each) => !next.includes(each));
    for (const each of next) {
      states.set(each.name, 'yes').set(each.arn, 'yes');
      found.push({ alarm: each, follows: each.hasSuppressor ? 'maybe' : 'yes' });
    }
  }
  const perhaps = waiting.filter(
    ({ rule }) =>
      holdsRule(rule, () => 'no') !== 'yes' &&
      holdsRule(rule, (name) => states.get(name) ?? 'no') !== 'no',
  );
  return [...found, ...perhaps.map((each) => ({ alarm: each, follows: 'maybe' as const }))];
};

/** The way on from an alarm that has gone off, by itself or by a composite alarm over it. */
export const alarmRoute = (
  alarm: MetricAlarm,
  alarms: readonly Alarm[],
  topics: Reading<readonly AlarmTopic[]>,
): Route => {
  const own = throughActions(alarm, topics);
  const composite = followers(alarm, alarms).map(({ alarm: over, follows }): Route => {
    const route = throughActions(over, topics);
    return follows === 'yes' || route.state !== 'open'
      ? route
      : unclearRoute(
          `Whether the composite alarm ${quoted(over.name)} follows the alarm ${quoted(alarm.name)} hangs on other alarms.`,
        );
  });
  return withFacts(bestRoute([own, ...composite], own), { alarm: alarm.name });
};
