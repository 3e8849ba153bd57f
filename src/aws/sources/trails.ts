import type { CloudTrailClient, Trail as Answer } from '@aws-sdk/client-cloudtrail';
import { managementEvents } from '../../matching/events/management-events.ts';
import type { Unavailable } from '../../model/reading.ts';
import { MalformedAnswer, required, unavailable } from '../failure.ts';
import { defineSource, type SourceContext } from '../source.ts';
import type { ManagementEvents, Trail, TrailStatus } from '../../model/monitoring/trail.ts';

const orUnavailable = async <Value>(reading: Promise<Value>): Promise<Value | Unavailable> => {
  try {
    return await reading;
  } catch (error) {
    return unavailable(error);
  }
};

// It ends in issues: a code needs no more than this.
const plainCode = (text: string | undefined): string | undefined =>
  text === undefined || text === '' ? undefined : text.replace(/[^\w.-]/g, '').slice(0, 60);

// AWS gives these as texts, and an empty one where there is none.
const dateOf = (text: string | undefined): Date | undefined => {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? undefined : new Date(at);
};

const latest = (...dates: readonly (Date | undefined)[]): Date | undefined =>
  dates.reduce((found, date) => {
    if (found === undefined || date === undefined) return found ?? date;
    return date > found ? date : found;
  }, undefined);

const statusOf = async (
  { call }: SourceContext,
  client: CloudTrailClient,
  arn: string,
): Promise<TrailStatus> => {
  const { GetTrailStatusCommand } = await import('@aws-sdk/client-cloudtrail');
  return call('cloudtrail:GetTrailStatus', async () => {
    const answer = await client.send(new GetTrailStatusCommand({ Name: arn }));
    return {
      isLogging: required(answer.IsLogging, 'IsLogging'),
      startedAt: answer.StartLoggingTime,
      deliveryError: plainCode(answer.LatestDeliveryError),
      deliveryAttemptedAt: dateOf(answer.LatestDeliveryAttemptTime),
      deliveredAt: latest(answer.LatestDeliveryTime, dateOf(answer.LatestDeliveryAttemptSucceeded)),
      digestDeliveredAt: answer.LatestDigestDeliveryTime,
      logGroupError: plainCode(answer.LatestCloudWatchLogsDeliveryError),
      logGroupDeliveredAt: answer.LatestCloudWatchLogsDeliveryTime,
    };
  });
};

const eventsOf = async (
  { call }: SourceContext,
  client: CloudTrailClient,
  arn: string,
): Promise<ManagementEvents> => {
  const { GetEventSelectorsCommand } = await import('@aws-sdk/client-cloudtrail');
  return call('cloudtrail:GetEventSelectors', async () => {
    const answer = await client.send(new GetEventSelectorsCommand({ TrailName: arn }));
    const { EventSelectors: basic, AdvancedEventSelectors: advanced } = answer;
    // A trail has one kind or the other.
    if (basic === undefined && advanced === undefined) throw new MalformedAnswer('EventSelectors');
    return managementEvents(
      basic ?? [],
      (advanced ?? []).map(({ FieldSelectors }) => ({ FieldSelectors })),
    );
  });
};

const readTrail = async (
  context: SourceContext,
  connect: (region: string) => CloudTrailClient,
  answer: Answer,
): Promise<Trail> => {
  const arn = required(answer.TrailARN, 'TrailARN');
  const logGroupArn = answer.CloudWatchLogsLogGroupArn;
  const client = connect(required(answer.HomeRegion, 'HomeRegion'));
  const [status, events] = await Promise.all([
    orUnavailable(statusOf(context, client, arn)),
    orUnavailable(eventsOf(context, client, arn)),
  ]);
  return {
    name: required(answer.Name, 'Name'),
    arn,
    isMultiRegion: answer.IsMultiRegionTrail === true,
    isOfOrganization: answer.IsOrganizationTrail === true,
    hasGlobalServices: answer.IncludeGlobalServiceEvents === true,
    logGroupArn: logGroupArn === '' ? undefined : logGroupArn,
    status,
    events,
  };
};

/**
 * The bare list, which is all that is needed to look on. Without shadow trails a member would not see its organisation's.
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html
 */
export const trailList = defineSource({
  name: 'trail-list',
  title: 'List of trails',
  actions: ['cloudtrail:DescribeTrails'],
  read: async ({ call, connect, now, signInRegion }) => {
    const { CloudTrailClient, DescribeTrailsCommand } = await import('@aws-sdk/client-cloudtrail');
    const asOf = now();
    const client = connect(CloudTrailClient, signInRegion);
    const value = await call('cloudtrail:DescribeTrails', async (): Promise<readonly Answer[]> => {
      const answer = await client.send(new DescribeTrailsCommand({ includeShadowTrails: true }));
      return required(answer.trailList, 'trailList');
    });
    return { state: 'known', value, asOf };
  },
});

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly trails: readonly Trail[];
  }
}

/** The trails that log what happens in the sign-in Region, those of other Regions and of the organisation included. */
export const trails = defineSource({
  name: 'trails',
  title: 'CloudTrail trails',
  actions: ['cloudtrail:GetTrailStatus', 'cloudtrail:GetEventSelectors'],
  after: [trailList],
  read: async (context) => {
    const { CloudTrailClient } = await import('@aws-sdk/client-cloudtrail');
    const asOf = context.now();
    const list = await context.read(trailList);
    const value: readonly Trail[] = await Promise.all(
      list.map((each) =>
        readTrail(context, (region) => context.connect(CloudTrailClient, region), each),
      ),
    );
    return { state: 'known', value, asOf };
  },
});
