import type { Unavailable } from '../../src/model/reading.ts';
import { NOW } from '../checks/evidence.ts';
import type { Trail, TrailStatus } from '../../src/model/monitoring/trail.ts';

/** The log group that a trail writes to, unless a test says otherwise. */
export const LOG_GROUP_ARN = 'arn:aws:logs:us-east-1:123456789012:log-group:aws-cloudtrail-logs:*';

const HEALTHY: TrailStatus = {
  isLogging: true,
  startedAt: new Date('2024-01-01T00:00:00Z'),
  deliveryError: undefined,
  deliveryAttemptedAt: undefined,
  deliveredAt: NOW,
  digestDeliveredAt: undefined,
  logGroupError: undefined,
  logGroupDeliveredAt: NOW,
};

/** A trail in which only `parts` is different from a healthy one. */
export const trail = ({
  status = {},
  ...parts
}: Partial<Omit<Trail, 'status'>> & {
  readonly status?: Partial<TrailStatus> | Unavailable;
} = {}): Trail => ({
  name: 'management-events',
  arn: 'arn:aws:cloudtrail:us-east-1:123456789012:trail/management-events',
  isMultiRegion: true,
  isOfOrganization: false,
  hasGlobalServices: true,
  logGroupArn: LOG_GROUP_ARN,
  status: 'state' in status ? status : { ...HEALTHY, ...status },
  events: { reads: 'all', writes: 'all', leftOut: [] },
  ...parts,
});
