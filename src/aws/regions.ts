import type { Settings } from '../model/settings.ts';
import { regionPartition } from '../model/arn.ts';
import type { Range } from './source.ts';

/**
 * Where a partition records root's console sign-ins and the calls to its global services (IAM among them).
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
 */
export const signInRegion = (partition: string): string => {
  switch (partition) {
    case 'aws-cn':
      return 'cn-north-1';
    case 'aws-us-gov':
      return 'us-gov-west-1';
    case 'aws-eusc':
      return 'eusc-de-east-1';
    case 'aws':
      return 'us-east-1';
    default:
      // `session` refuses these with a sentence; asking another partition would be worse than stopping.
      throw new Error(`the partition ${partition} is not known`);
  }
};

const distinct = (regions: readonly string[]): readonly string[] => [...new Set(regions)];

/** How far one account's sources look, by the settings and the Region of the run. */
export const rangeFor = (
  partition: string,
  own: string,
  { guardDutyRegions, activityRegions, rootActivityWindowDays }: Settings,
): Range => {
  // Another partition's Regions know nothing of this account.
  const usual = distinct([signInRegion(partition), own]).filter(
    (region) => regionPartition(region) === partition,
  );
  return {
    guardDutyRegions: guardDutyRegions.length > 0 ? distinct(guardDutyRegions) : usual,
    usualRegions: usual,
    activityRegions: distinct(activityRegions),
    activityWindowDays: rootActivityWindowDays,
  };
};
