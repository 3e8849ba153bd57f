import type { Settings } from '../settings.ts';
import { regionPartition } from './arn.ts';
import type { Regions } from './source.ts';

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
    default:
      return 'us-east-1';
  }
};

const distinct = (regions: readonly string[]): readonly string[] => [...new Set(regions)];

/** Where the Regional services of one account are asked, by the settings and the Region of the run. */
export const regionsFor = (
  partition: string,
  own: string,
  { guardDutyRegions, activityRegions }: Settings,
): Regions => {
  const signIn = signInRegion(partition);
  // Another partition's Regions know nothing of this account.
  const usual = distinct([signIn, own]).filter((region) => regionPartition(region) === partition);
  return {
    signIn,
    guardDuty: guardDutyRegions.length > 0 ? distinct(guardDutyRegions) : usual,
    activity: distinct([...usual, ...activityRegions]),
  };
};
