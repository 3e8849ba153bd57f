import { signInRegion } from '../regions.ts';

/**
 * Where a partition answers for AWS Organizations: in China it is not where it signs people in.
 * https://docs.aws.amazon.com/organizations/latest/userguide/region-support.html
 */
export const organizationsRegion = (partition: string): string =>
  partition === 'aws-cn' ? 'cn-northwest-1' : signInRegion(partition);
