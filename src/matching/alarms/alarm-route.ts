import type { Reading } from '../../model/reading.ts';
import type { Effort } from '../effort.ts';
import { createFollowers, type Followers } from './followers.ts';
import { quoted } from '../../model/text.ts';
import { bestRoute, type Route, unclearRoute, withFacts } from './route.ts';
import { type Publisher, throughTopic, type Topics, topicsByArn } from './topic-route.ts';
import type { AlarmTopic } from '../../model/monitoring/topic.ts';
import { prepareMuting } from './muting.ts';
import type { AlarmMuteRule } from '../../model/monitoring/alarm-mute-rule.ts';
import type { Alarm, MetricAlarm } from '../../model/monitoring/alarm.ts';

/** What an alarm can do that reaches somebody, besides publishing to a topic. */
const REACHING = new Map([
  ['ssm', 'opens an item for the operators'],
  ['ssm-incidents', 'opens an incident'],
  ['lambda', 'calls a Lambda function'],
]);

const serviceOf = (arn: string): string => arn.split(':')[2] ?? '';

const ACTION_MISSING = 2;

const broken = (missing: number, reason: string): Route => ({
  state: 'broken',
  reason,
  facts: {},
  missing,
});

const tells = (alarm: Alarm, what: string): string =>
  `One use of root sets off the alarm ${quoted(alarm.name)}, which ${what}.`;

const throughActions = (alarm: Alarm, topics: Topics): Route => {
  const name = quoted(alarm.name);
  if (!alarm.actionsEnabled)
    return broken(ACTION_MISSING, `The actions of the alarm ${name} are disabled.`);
  if (alarm.actions.length === 0) return broken(ACTION_MISSING, `The alarm ${name} has no action.`);
  const publisher: Publisher = {
    name: `the alarm ${name}`,
    tells: (what) => tells(alarm, what),
  };
  const routes = alarm.actions.flatMap((arn): readonly Route[] => {
    const service = serviceOf(arn);
    if (service === 'sns') return [throughTopic(publisher, arn, topics)];
    const what = REACHING.get(service);
    return what === undefined ? [] : [{ state: 'open', reason: tells(alarm, what), facts: {} }];
  });
  return bestRoute(
    routes,
    broken(ACTION_MISSING, `What the alarm ${name} sets in motion tells nobody.`),
  );
};

type RouteOf = (alarm: Alarm) => Route;

/** Remembers what was found out of an alarm. */
const remembering = <Each extends Alarm>(find: (alarm: Each) => Route) => {
  const found = new Map<Each, Route>();
  return (alarm: Each): Route => {
    const route = found.get(alarm) ?? find(alarm);
    found.set(alarm, route);
    return route;
  };
};

const perhaps = (alarm: MetricAlarm, over: Alarm, route: Route): Route =>
  route.state === 'open'
    ? unclearRoute(
        `Whether the composite alarm ${quoted(over.name)} follows the alarm ${quoted(alarm.name)} hangs on other alarms.`,
      )
    : route;

function* waysOn(
  alarm: MetricAlarm,
  followersOf: (alarm: MetricAlarm) => Followers | undefined,
  actionsOf: RouteOf,
): Generator<Route> {
  yield actionsOf(alarm);
  const followers = followersOf(alarm);
  if (followers === undefined) {
    yield unclearRoute(
      `There are too many composite alarms to tell which of them follow the alarm ${quoted(alarm.name)}.`,
    );
    return;
  }
  for (const over of followers.certain) {
    const route = actionsOf(over);
    yield over.hasSuppressor ? perhaps(alarm, over, route) : route;
  }
  for (const over of followers.possible) {
    const route = perhaps(alarm, over, actionsOf(over));
    yield route;
    // None that comes after it leads further.
    if (route.state === 'unclear') return;
  }
}

/** Prepares the ways on from alarms that have gone off, by themselves or by a composite alarm over them. */
export const createAlarmRoutes = (
  alarms: readonly Alarm[],
  topics: Reading<readonly AlarmTopic[]>,
  mutes: Reading<readonly AlarmMuteRule[]>,
  effort: Effort,
): ((alarm: MetricAlarm) => Route) => {
  const followersOf = createFollowers(alarms, effort);
  const known = topicsByArn(topics);
  const afterMuting = prepareMuting(mutes);
  const actionsOf = remembering((alarm: Alarm) => afterMuting(alarm, throughActions(alarm, known)));
  return remembering((alarm: MetricAlarm) => {
    const route = bestRoute(waysOn(alarm, followersOf, actionsOf), actionsOf(alarm));
    return withFacts(route, { alarm: alarm.name });
  });
};
