import type { Reading } from '../../model/reading.ts';
import { firing } from './firing.ts';
import { alarmRoute } from './alarm-route.ts';
import { capitalized, quoted } from '../../model/text.ts';
import { HOUR_MS } from '../../model/time.ts';
import { bestRoute, type Route, unclearRoute, unreadRoute, withFacts } from './route.ts';
import { isLogging, trailBlanks, trailGaps } from './trail-gaps.ts';
import type { AlarmTopic } from '../../model/monitoring/topic.ts';
import type { Alarm, MetricAlarm } from '../../model/monitoring/alarm.ts';
import type {
  CountedMetric,
  MetricFilter,
  TrailLogGroup,
} from '../../model/monitoring/metric-filter.ts';
import type { Trail, TrailStatus } from '../../model/monitoring/trail.ts';

/** What was read of the way from the trails on. */
export interface AlarmReadings {
  readonly groups: Reading<readonly TrailLogGroup[]>;
  readonly alarms: Reading<readonly Alarm[]>;
  readonly topics: Reading<readonly AlarmTopic[]>;
}

/** The links that are missing from here on: alarm-route.ts has the last two. */
const MISSING = { threshold: 3, alarm: 4, filter: 5, logGroup: 6, trail: 7 };

const broken = (link: keyof typeof MISSING, reason: string): Route => ({
  state: 'broken',
  reason,
  facts: {},
  missing: MISSING[link],
});

/** True where events still reach the bucket, but no longer the log group. */
const lostTouch = ({
  logGroupError,
  logGroupDeliveredAt: at,
  deliveredAt,
}: TrailStatus): boolean => {
  if (logGroupError === undefined) return false;
  return (
    at === undefined ||
    (deliveredAt !== undefined && deliveredAt.getTime() - at.getTime() > HOUR_MS)
  );
};

const isOn = (alarm: Alarm, region: string): alarm is MetricAlarm =>
  alarm.kind === 'metric' && alarm.region === region;

const throughAlarms = (
  filter: MetricFilter,
  metric: CountedMetric,
  region: string,
  { alarms, topics }: AlarmReadings,
): Route => {
  if (alarms.state !== 'known') return unreadRoute(alarms);
  const named = alarms.value
    .filter((alarm) => isOn(alarm, region))
    .flatMap((alarm) => alarm.watches.map((watched) => ({ alarm, watched })))
    .filter(({ watched }) => watched.name === metric.name);
  const routes = named
    .filter(({ watched }) => watched.namespace === metric.namespace)
    .map(({ alarm, watched }): Route => {
      const fires = firing(alarm, watched, metric);
      const name = quoted(alarm.name);
      switch (fires.kind) {
        case 'fires':
          return alarmRoute(alarm, alarms.value, topics);
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
    });
  const [stray] = named;
  const where = `the metric ${quoted(metric.name)} in the namespace ${quoted(metric.namespace)}`;
  const none =
    stray === undefined
      ? `No alarm watches ${where}, which the metric filter ${quoted(filter.name)} counts.`
      : `The alarm ${quoted(stray.alarm.name)} looks for its metric in the namespace ${quoted(stray.watched.namespace)}; the metric filter ${quoted(filter.name)} counts it in ${quoted(metric.namespace)}.`;
  return bestRoute(routes, broken('alarm', none));
};

const throughFilter = (filter: MetricFilter, region: string, readings: AlarmReadings): Route => {
  const name = `the metric filter ${quoted(filter.name)}`;
  const { root } = filter;
  switch (root.kind) {
    case 'whole': {
      const routes = filter.metrics.map((metric) =>
        throughAlarms(filter, metric, region, readings),
      );
      const route = bestRoute(routes, broken('filter', `${capitalized(name)} counts nothing.`));
      return withFacts(route, { metricFilter: filter.name });
    }
    case 'narrowed':
      return broken('filter', `${capitalized(name)} leaves out ${root.misses} of root.`);
    case 'everyone':
      return broken(
        'filter',
        `${capitalized(name)} matches what everyone does, so that it tells nothing of root.`,
      );
    case 'unclear':
      return unclearRoute(`Whether ${name} matches all that root does is not certain.`);
    case 'unparsable':
      return unclearRoute(`The pattern of ${name} names root, but could not be understood.`);
    case 'none':
      return broken('filter', `${capitalized(name)} does not match root.`);
  }
};

const isMeantForRoot = ({ root }: MetricFilter): boolean =>
  root.kind !== 'none' && (root.kind !== 'narrowed' || root.namesRoot);

const throughGroup = (group: TrailLogGroup, trail: Trail, readings: AlarmReadings): Route => {
  const { filters } = group;
  const name = `the log group ${quoted(group.name)}`;
  if (filters === 'elsewhere') {
    const reason = `The trail ${quoted(trail.name)} writes to a log group of account ${group.accountId}; what watches it there cannot be seen from here.`;
    return { state: 'elsewhere', reason, facts: {} };
  }
  if (filters === 'missing') {
    return broken(
      'logGroup',
      `The trail ${quoted(trail.name)} writes to ${name}, which does not exist.`,
    );
  }
  const routes = filters
    .filter(isMeantForRoot)
    .map((filter) => throughFilter(filter, group.region, readings));
  return bestRoute(routes, broken('filter', `No metric filter on ${name} matches what root does.`));
};

const throughTrail = (trail: Trail, readings: AlarmReadings): Route => {
  const { groups } = readings;
  const name = quoted(trail.name);
  if (trail.logGroupArn === undefined) {
    return broken(
      'logGroup',
      `The trail ${name} does not write to a log group, where a metric filter could watch for root.`,
    );
  }
  if (groups.state !== 'known') return unreadRoute(groups);
  const group = groups.value.find(({ arn }) => arn === trail.logGroupArn);
  if (group === undefined) return unclearRoute(`The log group of the trail ${name} was not read.`);
  const gaps = group.filters === 'elsewhere' && isLogging(trail) !== false ? [] : trailGaps(trail);
  if (gaps.length > 0) {
    return broken(
      'trail',
      `The trail ${name}, on whose log group alarms could be set, ${gaps.join(' and ')}.`,
    );
  }
  const status = 'state' in trail.status ? undefined : trail.status;
  const error = status?.logGroupError ?? '';
  if (status !== undefined && group.filters !== 'elsewhere' && lostTouch(status)) {
    return broken('logGroup', `The trail ${name} can no longer write to its log group (${error}).`);
  }
  const route = throughGroup(group, trail, readings);
  if (route.state !== 'open') return route;
  const [blank, ...more] = trailBlanks(trail);
  if (blank !== undefined) return withFacts(unreadRoute(blank, ...more), route.facts);
  return error === ''
    ? route
    : { ...route, note: `The last write of the trail ${name} to its log group failed (${error}).` };
};

/** The way by a trail's log group: metric filter, alarm, action, subscriber. */
export const metricFilterRoute = (trails: readonly Trail[], readings: AlarmReadings): Route =>
  bestRoute(
    trails.map((trail) => throughTrail(trail, readings)),
    broken('trail', 'The account has no CloudTrail trail, so that nothing can watch for root.'),
  );
