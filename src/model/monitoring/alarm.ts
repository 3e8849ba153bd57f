/** What alarms of both kinds have. */
export interface AnyAlarm {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  readonly actionsEnabled: boolean;
  /** The ARNs of what happens when it goes into the ALARM state. */
  readonly actions: readonly string[];
}

/** A metric that an alarm looks at, and how. */
export interface WatchedMetric {
  readonly namespace: string;
  readonly name: string;
  readonly hasDimensions: boolean;
  /** `undefined`: whatever unit the data have. */
  readonly unit: string | undefined;
  readonly statistic: string;
  readonly periodSeconds: number;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html */
export interface MetricAlarm extends AnyAlarm {
  readonly kind: 'metric';
  readonly watches: readonly WatchedMetric[];
  /** True where it looks at what is computed out of its metrics. */
  readonly computes: boolean;
  readonly comparison: string;
  readonly threshold: number | undefined;
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm: number;
  readonly missingData: string;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_CompositeAlarm.html */
export interface CompositeAlarm extends AnyAlarm {
  readonly kind: 'composite';
  readonly rule: string;
  /** True where another alarm may hold its actions back. */
  readonly hasSuppressor: boolean;
}

/** An alarm of either kind. */
export type Alarm = MetricAlarm | CompositeAlarm;
