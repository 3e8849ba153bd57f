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

/** A metric filter without its pattern, in which names of people may stand. */
export interface MetricFilter {
  readonly name: string;
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
