import type { Reading } from '../../model/reading.ts';
import { createEffort } from '../effort.ts';
import { type AlarmsByMetric, prepareAlarms, throughAlarms } from './metric-route.ts';
import { idleOnes } from './idle.ts';
import { capitalized, quoted } from '../../model/text.ts';
import { HOUR_MS } from '../../model/time.ts';
import { bestRoute, type Route, unclearRoute, unreadRoute, withFacts } from './route.ts';
import { isLogging, trailBlanks, trailGaps } from './trail-gaps.ts';
import type { Watch, Ways } from './watch.ts';
import type { AlarmMuteRule } from '../../model/monitoring/alarm-mute-rule.ts';
import type { AlarmTopic } from '../../model/monitoring/topic.ts';
import type { Alarm } from '../../model/monitoring/alarm.ts';
import type { MetricFilter, TrailLogGroup } from '../../model/monitoring/metric-filter.ts';
import type { Trail, TrailStatus } from '../../model/monitoring/trail.ts';

/** What was read of the way from the trails on. */
export interface AlarmReadings {
  readonly groups: Reading<readonly TrailLogGroup[]>;
  readonly alarms: Reading<readonly Alarm[]>;
  readonly topics: Reading<readonly AlarmTopic[]>;
  readonly mutes: Reading<readonly AlarmMuteRule[]>;
}

/** What was read, with the alarms made ready. */
interface Readings {
  readonly groups: Reading<readonly TrailLogGroup[]>;
  readonly alarms: Reading<AlarmsByMetric>;
}

/** The links that are missing from here on: metric-route.ts and alarm-route.ts have those that come after. */
const MISSING = { filter: 5, logGroup: 6, trail: 7 };

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

const nameOf = (filter: MetricFilter): string => `the metric filter ${quoted(filter.name)}`;

/** The way on from a filter, whatever it matches. */
const onceCounted = (filter: MetricFilter, region: string, { alarms }: Readings): Route => {
  const routes = filter.metrics.map((metric) =>
    alarms.state === 'known'
      ? throughAlarms(filter, metric, region, alarms.value)
      : unreadRoute(alarms),
  );
  const nothing = broken('filter', `${capitalized(nameOf(filter))} counts nothing.`);
  return withFacts(bestRoute(routes, nothing), { metricFilter: filter.name });
};

const throughFilter = (filter: MetricFilter, region: string, readings: Readings): Route => {
  const name = nameOf(filter);
  const { root } = filter;
  switch (root.kind) {
    case 'whole':
      return onceCounted(filter, region, readings);
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

/** The filters on the log group that a trail writes to; a way that ends before them. */
const watchedGroup = (
  trail: Trail,
  groups: Readings['groups'],
): Route | (TrailLogGroup & { readonly filters: readonly MetricFilter[] }) => {
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
  const { filters } = group;
  const gaps = filters === 'elsewhere' && isLogging(trail) !== false ? [] : trailGaps(trail);
  if (gaps.length > 0) {
    return broken(
      'trail',
      `The trail ${name}, on whose log group alarms could be set, ${gaps.join(' and ')}.`,
    );
  }
  if (filters === 'elsewhere') {
    const reason = `The trail ${name} writes to a log group of account ${group.accountId}; what watches it there cannot be seen from here.`;
    return { state: 'elsewhere', reason, facts: {} };
  }
  const status = 'state' in trail.status ? undefined : trail.status;
  if (status !== undefined && lostTouch(status)) {
    const error = status.logGroupError ?? '';
    return broken('logGroup', `The trail ${name} can no longer write to its log group (${error}).`);
  }
  if (filters === 'missing') {
    return broken(
      'logGroup',
      `The trail ${name} writes to the log group ${quoted(group.name)}, which does not exist.`,
    );
  }
  return { ...group, filters };
};

/** What is not certain of a trail is not certain of a way that begins with it. */
const afterTrail = (route: Route, trail: Trail): Route => {
  if (route.state !== 'open') return route;
  const [blank, ...more] = trailBlanks(trail);
  if (blank !== undefined) return withFacts(unreadRoute(blank, ...more), route.facts);
  const error = 'state' in trail.status ? undefined : trail.status.logGroupError;
  return error === undefined || error === ''
    ? route
    : {
        ...route,
        note: `The last write of the trail ${quoted(trail.name)} to its log group failed (${error}).`,
      };
};

const throughTrail = (trail: Trail, readings: Readings): Ways => {
  const group = watchedGroup(trail, readings.groups);
  if ('state' in group) return { route: group, parts: [] };
  const meant = group.filters.filter(isMeantForRoot);
  const none = broken(
    'filter',
    `No metric filter on the log group ${quoted(group.name)} matches what root does.${idleOnes('metric filter', group.filters)}`,
  );
  const routes = meant.map((filter) => throughFilter(filter, group.region, readings));
  const route = afterTrail(bestRoute(routes, none), trail);
  if (route.state === 'open') return { route, parts: [] };
  const parts = meant.flatMap((filter): readonly Watch[] =>
    filter.root.kind !== 'narrowed'
      ? []
      : [
          {
            name: nameOf(filter),
            pattern: { kind: 'filter', text: filter.pattern },
            route: afterTrail(onceCounted(filter, group.region, readings), trail),
          },
        ],
  );
  return { route, parts };
};

/** Looks at alarms, and at words of their rules: some hundred milliseconds. */
const MOST_LOOKS = 3_000_000;

/** The ways by the trails' log groups: metric filter, alarm, action, subscriber. */
export const metricFilterWays = (
  trails: readonly Trail[],
  { groups, alarms, topics, mutes }: AlarmReadings,
  effort = createEffort(MOST_LOOKS),
): Ways => {
  const prepared: Reading<AlarmsByMetric> =
    alarms.state === 'known'
      ? { ...alarms, value: prepareAlarms(alarms.value, topics, mutes, effort) }
      : alarms;
  const ways = trails.map((trail) => throughTrail(trail, { groups, alarms: prepared }));
  return {
    route: bestRoute(
      ways.map(({ route }) => route),
      broken('trail', 'The account has no CloudTrail trail, so that nothing can watch for root.'),
    ),
    parts: ways.flatMap(({ parts }) => parts),
  };
};
