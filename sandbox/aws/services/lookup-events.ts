import { createHash } from 'node:crypto';

import * as v from 'valibot';

import { AwsError } from '../aws-error.ts';
import type { Cloud } from '../cloud.ts';
import { DAY_MS } from '../duration.ts';
import type { HistoricEvent } from '../event-history.ts';
import { eventsIn } from '../event-history.ts';
import type { Structure } from '../protocol/value.ts';
import { readInput } from './input.ts';
import { pageAfter } from './page.ts';
import type { SignedCall } from './service.ts';

/** How far back the history goes. */
const HISTORY_DAYS = 90;
const LARGEST_PAGE = 50;

const lookupInput = v.object({
  LookupAttributes: v.optional(
    v.array(v.object({ AttributeKey: v.string(), AttributeValue: v.string() })),
    [],
  ),
  StartTime: v.optional(v.number()),
  EndTime: v.optional(v.number()),
  MaxResults: v.optional(v.number(), LARGEST_PAGE),
  NextToken: v.optional(v.string()),
});

const invalid = (code: string, message: string): AwsError => new AwsError(code, 400, message);

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html */
export function lookupEvents(call: SignedCall, { now }: Cloud): Structure {
  const { account, region } = call;
  const { lookupLimit } = account.scenario;
  if (lookupLimit !== null && !account.rates.take(`LookupEvents/${region}`, lookupLimit, now())) {
    throw new AwsError('Throttling', 400, 'Rate exceeded');
  }
  const { NextToken: token, ...query } = readInput(lookupInput, call);
  const { LookupAttributes: attributes, MaxResults: size } = query;
  if (size < 1 || size > LARGEST_PAGE) {
    throw invalid(
      'InvalidMaxResultsException',
      `The MaxResults value must be between 1 and ${LARGEST_PAGE}.`,
    );
  }
  const [attribute, ...more] = attributes;
  if (more.length > 0) {
    throw invalid('InvalidLookupAttributesException', 'You can specify only one attribute.');
  }
  const from = Math.max((query.StartTime ?? 0) * 1000, now().getTime() - HISTORY_DAYS * DAY_MS);
  const to = (query.EndTime ?? Infinity) * 1000;
  if (query.StartTime !== undefined && query.StartTime * 1000 > to) {
    throw invalid('InvalidTimeRangeException', 'The start time must be before the end time.');
  }
  const isMeant = attribute ? test(attribute.AttributeKey, attribute.AttributeValue) : () => true;
  const found = eventsIn(account.scenario, region).filter(
    (event) => event.time.getTime() >= from && event.time.getTime() <= to && isMeant(event),
  );
  // A token goes with the parameters it was given for.
  const scope = `${createHash('sha256').update(JSON.stringify(query)).digest('hex')}/`;
  const { items, next } = pageAfter(found, token, size, invalidToken, scope);
  return { Events: items.map(describe), NextToken: next };
}

const invalidToken = (): AwsError => invalid('InvalidNextTokenException', 'Invalid Next Token.');

function test(key: string, value: string): (event: HistoricEvent) => boolean {
  switch (key) {
    case 'Username':
      return ({ username }) => username === value;
    case 'EventName':
      return ({ name }) => name === value;
    case 'EventSource':
      return ({ source }) => source === value;
    case 'EventId':
      return ({ id }) => id === value;
    case 'ReadOnly':
      return ({ readOnly }) => String(readOnly) === value;
    // No event of a scenario has resources, or tells its access key here.
    case 'AccessKeyId':
    case 'ResourceName':
    case 'ResourceType':
      return () => false;
    default:
      throw invalid('InvalidLookupAttributesException', `Unknown attribute: ${key}`);
  }
}

const describe = (event: HistoricEvent): Structure => ({
  EventId: event.id,
  EventName: event.name,
  ReadOnly: String(event.readOnly),
  EventTime: event.time,
  EventSource: event.source,
  Username: event.username,
  Resources: [],
  CloudTrailEvent: event.record,
});
