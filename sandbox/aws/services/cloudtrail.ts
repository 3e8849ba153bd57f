import * as v from 'valibot';

import { regionalArn } from '../arn.ts';
import { accessDenied, AwsError } from '../aws-error.ts';
import type { Cloud } from '../cloud.ts';
import { DAY_MS, MINUTE_MS } from '../duration.ts';
import { capitalized } from '../protocol/capitalized.ts';
import { jsonProtocol } from '../protocol/json.ts';
import type { Structure } from '../protocol/value.ts';
import type { CompleteScenario } from '../scenario.ts';
import type { Trail } from '../scenario/trails.ts';
import { homeRegion, isShadow, trailArn, trailsIn } from '../trail.ts';
import { readInput } from './input.ts';
import { lookupEvents } from './lookup-events.ts';
import type { Authorization, Service, SignedCall, SignedOperation } from './service.ts';

const describeTrailsInput = v.object({
  trailNameList: v.optional(v.array(v.string()), []),
  includeShadowTrails: v.optional(v.boolean(), true),
});

function describeTrails(call: SignedCall): Structure {
  const { account, region } = call;
  const { trailNameList, includeShadowTrails } = readInput(describeTrailsInput, call);
  const { scenario } = account;
  const all = trailsIn(scenario, region);
  const named = all.filter((trail) => trailNameList.some((name) => isNamed(name, trail, call)));
  return {
    trailList: (trailNameList.length > 0 ? named : all)
      .filter((trail) => includeShadowTrails || !isShadow(scenario, trail, region))
      .map((trail) => describe(scenario, trail)),
  };
}

const describe = (scenario: CompleteScenario, trail: Trail): Structure => ({
  Name: trail.name,
  S3BucketName: `cloudtrail-${trail.owner ?? scenario.id}`,
  IncludeGlobalServiceEvents: trail.includeGlobalServiceEvents,
  IsMultiRegionTrail: trail.isMultiRegionTrail,
  HomeRegion: homeRegion(scenario, trail),
  TrailARN: trailArn(scenario, trail),
  LogFileValidationEnabled: true,
  CloudWatchLogsLogGroupArn: logGroupArn(scenario, trail),
  HasCustomEventSelectors: trail.advancedEventSelectors !== undefined,
  HasInsightSelectors: false,
  IsOrganizationTrail: trail.isOrganizationTrail,
});

function logGroupArn(scenario: CompleteScenario, trail: Trail): string | undefined {
  const { logGroup } = trail;
  if (logGroup === null || logGroup.startsWith('arn:')) return logGroup ?? undefined;
  const owner = { ...scenario, id: trail.owner ?? scenario.id };
  return regionalArn(owner, 'logs', homeRegion(scenario, trail), `log-group:${logGroup}:*`);
}

/** Whether a name, or an ARN, is this trail's; a name says which only at home. */
const isNamed = (name: string, trail: Trail, { account, region }: SignedCall): boolean =>
  name === trailArn(account.scenario, trail) ||
  (name === trail.name && !isShadow(account.scenario, trail, region));

const dateOf = (time: string | undefined): Date | undefined =>
  time === undefined ? undefined : new Date(time);

const deliveryTime = ({ latestDeliveryTime }: Trail, usual: Date): Date | undefined =>
  latestDeliveryTime === undefined ? usual : dateOf(latestDeliveryTime ?? undefined);

const statusInput = v.object({ Name: v.string() });

function getTrailStatus(call: SignedCall, { now }: Cloud): Structure {
  const trail = openTrail(readInput(statusInput, call).Name, call);
  const delivered = new Date(now().getTime() - 5 * MINUTE_MS);
  const stopped = new Date(now().getTime() - DAY_MS);
  const toLogGroup = trail.logGroup !== null;
  return {
    IsLogging: trail.isLogging,
    LatestDeliveryError: trail.latestDeliveryError,
    LatestDeliveryTime: deliveryTime(trail, trail.isLogging ? delivered : stopped),
    LatestDeliveryAttemptTime: trail.latestDeliveryAttemptTime ?? '',
    LatestDeliveryAttemptSucceeded: '',
    LatestDigestDeliveryTime: dateOf(trail.latestDigestDeliveryTime),
    StartLoggingTime: dateOf(trail.startLoggingTime),
    StopLoggingTime: trail.isLogging ? undefined : stopped,
    LatestCloudWatchLogsDeliveryError: trail.latestCloudWatchLogsDeliveryError,
    LatestCloudWatchLogsDeliveryTime: toLogGroup && trail.isLogging ? delivered : undefined,
  };
}

const selectorsInput = v.object({ TrailName: v.string() });

function getEventSelectors(call: SignedCall): Structure {
  const { TrailName: name } = readInput(selectorsInput, call);
  const trail = openTrail(name, call);
  const { scenario } = call.account;
  // A shadow has none to tell: they are read where the trail is at home.
  if (homeRegion(scenario, trail) !== call.region) throw trailNotFound(name, scenario);
  return {
    TrailARN: trailArn(scenario, trail),
    EventSelectors: trail.advancedEventSelectors
      ? undefined
      : trail.eventSelectors.map(capitalized),
    AdvancedEventSelectors: trail.advancedEventSelectors?.map(capitalized),
  };
}

/** The trail that a call is about, if it may be told about it. */
function openTrail(name: string, call: SignedCall): Trail {
  const { account, region, action, caller } = call;
  const { scenario } = account;
  const trail = trailsIn(scenario, region).find((each) => isNamed(name, each, call));
  if (trail === undefined) throw trailNotFound(name, scenario);
  if (trail.detailsDenied) {
    throw accessDenied(
      `User: ${caller.arn} is not authorized to perform: cloudtrail:${action} on resource: ${trailArn(scenario, trail)}`,
    );
  }
  return trail;
}

const trailNotFound = (name: string, { id }: CompleteScenario): AwsError =>
  new AwsError('TrailNotFoundException', 400, `Unknown trail: ${name} for the user: ${id}`);

/** A trail by its name or ARN, as far as a policy needs it. */
const onTrail =
  (member: 'Name' | 'TrailName') =>
  ({ input, account, region }: SignedCall): Authorization => {
    const fields = v.safeParse(v.record(v.string(), v.unknown()), input);
    const name = fields.success ? fields.output[member] : undefined;
    if (typeof name !== 'string') return { resource: '*' };
    if (name.startsWith('arn:')) return { resource: name };
    return { resource: regionalArn(account.scenario, 'cloudtrail', region, `trail/${name}`) };
  };

export const cloudtrail: Service = {
  name: 'cloudtrail',
  protocol: jsonProtocol({ version: '1.1', target: 'CloudTrail_20131101' }),
  operations: new Map<string, SignedOperation>([
    ['DescribeTrails', describeTrails],
    ['GetTrailStatus', getTrailStatus],
    ['GetEventSelectors', getEventSelectors],
    ['LookupEvents', lookupEvents],
  ]),
  authorizations: new Map([
    ['GetTrailStatus', onTrail('Name')],
    ['GetEventSelectors', onTrail('TrailName')],
  ]),
};
