import type { AlarmTopic } from '../../model/monitoring/topic.ts';
import type { AlarmMuteRule } from '../../model/monitoring/alarm-mute-rule.ts';
import type { Alarm, MetricAlarm, WatchedMetric } from '../../model/monitoring/alarm.ts';
import type { CountedMetric, MetricFilter } from '../../model/monitoring/metric-filter.ts';
import type { Reading } from '../../model/reading.ts';
import { createAlarmRoutes } from './alarm-route.ts';
import type { Effort } from '../effort.ts';
import { firing } from './firing.ts';
import { quoted } from '../../model/text.ts';
import { bestRoute, type Route, unclearRoute } from './route.ts';

/** The links that are missing from here on: alarm-route.ts has the last two. */
const MISSING = { threshold: 3, alarm: 4 };

const broken = (link: keyof typeof MISSING, reason: string): Route => ({
  state: 'broken',
  reason,
  facts: {},
  missing: MISSING[link],
});

/** An alarm on a metric, and how it looks at it. */
interface Watcher {
  readonly alarm: MetricAlarm;
  readonly watched: WatchedMetric;
}

/** What is known of the alarms, made ready for one metric after the other. */
export interface AlarmsByMetric {
  /** Those of a Region that watch a metric of such a name, in whatever namespace. */
  readonly on: (region: string, metric: string) => readonly Watcher[];
  readonly routeOf: (alarm: MetricAlarm) => Route;
  readonly effort: Effort;
}

/** Sorts the alarms by what they watch, once for all filters. */
export const prepareAlarms = (
  alarms: readonly Alarm[],
  topics: Reading<readonly AlarmTopic[]>,
  mutes: Reading<readonly AlarmMuteRule[]>,
  effort: Effort,
): AlarmsByMetric => {
  const watchers = alarms.flatMap((alarm): readonly Watcher[] =>
    alarm.kind === 'metric' ? alarm.watches.map((watched) => ({ alarm, watched })) : [],
  );
  const found = Map.groupBy(watchers, ({ alarm, watched }) => `${alarm.region} ${watched.name}`);
  return {
    on: (region, metric) => found.get(`${region} ${metric}`) ?? [],
    routeOf: createAlarmRoutes(alarms, topics, mutes, effort),
    effort,
  };
};

const onceWatched = (
  { alarm, watched }: Watcher,
  metric: CountedMetric,
  { routeOf }: AlarmsByMetric,
): Route => {
  const fires = firing(alarm, watched, metric);
  const name = quoted(alarm.name);
  switch (fires.kind) {
    case 'fires':
      return routeOf(alarm);
    case 'cannot':
      return broken(
        'threshold',
        `The alarm ${name} does not tell of every use of root: ${fires.because}.`,
      );
    case 'unclear':
      return unclearRoute(
        `Whether one use of root sets off the alarm ${name} is not certain: ${fires.because}.`,
      );
  }
};

// Looking at an alarm takes as long as so many words of a rule.
const WATCHER = 10;

function* alarmRoutes(
  watchers: readonly Watcher[],
  metric: CountedMetric,
  alarms: AlarmsByMetric,
): Generator<Route> {
  for (const watcher of watchers) {
    if (watcher.watched.namespace !== metric.namespace) continue;
    if (!alarms.effort.spend(WATCHER)) {
      yield unclearRoute(
        `There are too many alarms on the metric ${quoted(metric.name)} to look at each of them.`,
      );
      return;
    }
    yield onceWatched(watcher, metric, alarms);
  }
}

/** The way on from a metric that a filter counts. */
export const throughAlarms = (
  filter: MetricFilter,
  metric: CountedMetric,
  region: string,
  alarms: AlarmsByMetric,
): Route => {
  const watchers = alarms.on(region, metric.name);
  const [stray] = watchers;
  const where = `the metric ${quoted(metric.name)} in the namespace ${quoted(metric.namespace)}`;
  const none =
    stray === undefined
      ? `No alarm watches ${where}, which the metric filter ${quoted(filter.name)} counts.`
      : `The alarm ${quoted(stray.alarm.name)} looks for its metric in the namespace ${quoted(stray.watched.namespace)}; the metric filter ${quoted(filter.name)} counts it in ${quoted(metric.namespace)}.`;
  return bestRoute(alarmRoutes(watchers, metric, alarms), broken('alarm', none));
};
