import type { Unavailable } from '../reading.ts';

/** Which of the account's management events a trail logs. */
export interface ManagementEvents {
  readonly reads: 'all' | 'some' | 'none';
  readonly writes: 'all' | 'some' | 'none';
  /** Services that it leaves out, as AWS lets one do for those that fill the log. */
  readonly leftOut: readonly string[];
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html */
export interface TrailStatus {
  readonly isLogging: boolean;
  /** When it was last started. */
  readonly startedAt: Date | undefined;
  /** AWS's code for what went wrong when it last wrote to the bucket. */
  readonly deliveryError: string | undefined;
  /** When it last tried to write to the bucket; AWS calls this field out of use, and still fills it at times. */
  readonly deliveryAttemptedAt: Date | undefined;
  readonly deliveredAt: Date | undefined;
  /** When it last wrote a digest of its files to the same bucket, which it does every hour, events or none. */
  readonly digestDeliveredAt: Date | undefined;
  /** The same for the log group. */
  readonly logGroupError: string | undefined;
  readonly logGroupDeliveredAt: Date | undefined;
}

/** One trail that covers the sign-in Region. A member may not be told the details of its organisation's. */
export interface Trail {
  readonly name: string;
  readonly arn: string;
  readonly isMultiRegion: boolean;
  readonly isOfOrganization: boolean;
  readonly hasGlobalServices: boolean;
  /** Where it sends its events besides the bucket. */
  readonly logGroupArn: string | undefined;
  readonly status: TrailStatus | Unavailable;
  readonly events: ManagementEvents | Unavailable;
}
