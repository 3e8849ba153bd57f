import type { RootMatch } from './root-match.ts';

/** What a metric filter counts in CloudWatch. */
export interface CountedMetric {
  readonly namespace: string;
  readonly name: string;
  /** What one event adds; `undefined` where it is taken out of the event. */
  readonly value: number | undefined;
  /** What is reported when events arrive and none matches. */
  readonly defaultValue: number | undefined;
  /** True where it is split into many metrics by what stands in the events. */
  readonly hasDimensions: boolean;
  readonly unit: string;
}

/** A metric filter on a log group. */
export interface MetricFilter {
  readonly name: string;
  /** Names of people may stand in it: it is shown to nobody. */
  readonly pattern: string;
  readonly root: RootMatch;
  readonly metrics: readonly CountedMetric[];
}

/** A log group that a trail writes to. `elsewhere`: it is another account's. `missing`: it is not there any more. */
export interface TrailLogGroup {
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  readonly accountId: string;
  readonly filters: readonly MetricFilter[] | 'elsewhere' | 'missing';
}
