import type { MetricAlarm, WatchedMetric } from '../../model/monitoring/alarm.ts';
import type { CountedMetric } from '../../model/monitoring/metric-filter.ts';

/** Whether one event puts an alarm into the ALARM state: it does, it does not because it `cannot`, or nobody can tell. */
export type Firing =
  { readonly kind: 'fires' } | { readonly kind: 'cannot' | 'unclear'; readonly because: string };

const cannot = (because: string): Firing => ({ kind: 'cannot', because });
const unclear = (because: string): Firing => ({ kind: 'unclear', because });

type Compare = (value: number, threshold: number) => boolean;

const COMPARISONS = new Map<string, Compare>([
  ['GreaterThanThreshold', (value, threshold) => value > threshold],
  ['GreaterThanOrEqualToThreshold', (value, threshold) => value >= threshold],
  ['LessThanThreshold', (value, threshold) => value < threshold],
  ['LessThanOrEqualToThreshold', (value, threshold) => value <= threshold],
]);

/** What a statistic makes of one event's value, or of none, among so many default values. */
type Statistic = (event: number | undefined, defaultValue: number, defaults: number) => number;

const values = (
  event: number | undefined,
  defaultValue: number,
  defaults: number,
): readonly number[] => [
  ...(event === undefined ? [] : [event]),
  ...(defaults > 0 ? [defaultValue] : []),
];

const sum: Statistic = (event, defaultValue, defaults) => (event ?? 0) + defaultValue * defaults;
const count: Statistic = (event, _, defaults) => (event === undefined ? 0 : 1) + defaults;

const STATISTICS = new Map<string, Statistic>([
  ['Sum', sum],
  ['SampleCount', count],
  ['Average', (...of) => sum(...of) / count(...of)],
  ['Maximum', (...of) => Math.max(...values(...of))],
  ['Minimum', (...of) => Math.min(...values(...of))],
]);

// A period may hold nothing besides the event, or very many events that do not match.
const MANY = 1_000_000;
const MINUTE = 60;

/** The metric as the alarm has to look at it to see an event at all. */
const sees = (watched: WatchedMetric, counted: CountedMetric): Firing | undefined => {
  if (counted.hasDimensions) {
    return cannot('the filter splits its metric by dimensions, and no alarm sees all of them');
  }
  if (watched.hasDimensions) return cannot('it asks for dimensions that the filter does not give');
  if (watched.unit !== undefined && watched.unit !== counted.unit) {
    return cannot(`it asks for the unit ${watched.unit}, and the filter counts in ${counted.unit}`);
  }
  return undefined;
};

/** What follows from the alarm's view of missing data, once an event is known to breach its threshold. */
const afterwards = (alarm: MetricAlarm, hasDefault: boolean): Firing => {
  const { datapointsToAlarm: needed, missingData } = alarm;
  const times = `it waits for ${String(needed)} such periods`;
  if (hasDefault)
    return needed > 1 ? cannot(`${times}, and one event makes one`) : { kind: 'fires' };
  switch (missingData) {
    case 'missing':
      // Where all else is missing, says AWS, one is enough in the end.
      return { kind: 'fires' };
    case 'notBreaching':
      return needed > 1 ? cannot(`${times}, and one event makes one`) : { kind: 'fires' };
    case 'ignore':
      return cannot('it ignores missing data, so that after one event it stays in alarm for good');
    case 'breaching':
      return cannot('it takes missing data for a breach, so that it is in alarm all the time');
    default:
      return unclear('how it treats missing data is not known');
  }
};

/**
 * Whether one event that a filter counts puts an alarm on that metric from another state into ALARM.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
export const firing = (
  alarm: MetricAlarm,
  watched: WatchedMetric,
  counted: CountedMetric,
): Firing => {
  if (alarm.computes) return unclear('it computes with its metrics, which is not followed here');
  const blind = sees(watched, counted);
  if (blind !== undefined) return blind;
  const compare = COMPARISONS.get(alarm.comparison);
  const statistic = STATISTICS.get(watched.statistic);
  const { threshold } = alarm;
  if (compare === undefined || threshold === undefined) {
    return unclear('it has no fixed threshold');
  }
  if (statistic === undefined)
    return unclear(`what ${watched.statistic} makes of one event is not known`);
  if (counted.value === undefined) return unclear('the filter takes the value out of the event');
  const { value, defaultValue } = counted;
  const breaches = (event: number | undefined, defaults: number): boolean =>
    compare(statistic(event, defaultValue ?? 0, defaults), threshold);
  if (!breaches(value, 0)) {
    return cannot(
      `one event of value ${String(value)} does not cross its threshold of ${String(threshold)}`,
    );
  }
  if (defaultValue !== undefined && ![1, MANY].every((defaults) => breaches(value, defaults))) {
    // A filter reports by the minute: in a longer period others stand beside the event for certain.
    const because = `the ${watched.statistic} of one event among others does not cross its threshold`;
    return watched.periodSeconds > MINUTE ? cannot(because) : unclear(`it may be that ${because}`);
  }
  const quiet = defaultValue === undefined ? [] : [1, MANY];
  if (quiet.some((defaults) => breaches(undefined, defaults))) {
    return cannot('it is in alarm without any event');
  }
  return afterwards(alarm, defaultValue !== undefined);
};
