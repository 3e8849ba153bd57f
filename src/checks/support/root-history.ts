import type { RegionEvents, RootEvents } from '../../aws/sources/root-events.ts';
import type { RootEvent } from '../../aws/sources/support/root-event.ts';
import type { Check } from '../../model/check.ts';
import {
  type Facts,
  type Judgement,
  notApplicable,
  unknown,
  unreadable,
} from '../../model/judgement.ts';
import type { Settings } from '../../model/settings.ts';
import { amount, firstFew, listed } from '../../model/text.ts';
import { answered, silent } from './region-facts.ts';
import { NO_ROOT } from './root-facts.ts';

type Details = Parameters<typeof unknown>[1];

/** What is known of root's use, as the checks on it need it. */
export interface RootHistory {
  /** The Regions that answered. */
  readonly regions: readonly { readonly region: string; readonly value: RegionEvents }[];
  readonly events: readonly RootEvent[];
  /** True where a Region did not answer. */
  readonly isBlind: boolean;
  /** `within the last 90 days in us-east-1`. */
  readonly where: string;
  readonly facts: Facts;
  /** Why what was read does not prove what root did not do; undefined where it does. */
  readonly doubt: (details: Details) => Judgement | undefined;
}

// More names than these make a sentence that nobody reads; the facts have them all.
const MANY_REGIONS = 3;

const inRegions = (regions: readonly string[]): string =>
  regions.length > MANY_REGIONS ? amount(regions.length, 'Region') : listed(regions);

const doubtOf = (value: RootEvents, where: string, details: Details): Judgement | undefined => {
  const blind = silent(value.regions);
  const { withoutAlias, withoutRegions } = value;
  // All that is missing is named at once, so that it can be added at once.
  const missing = [...blind, withoutRegions, withoutAlias].filter((each) => each !== undefined);
  const [first] = blind;
  if (first !== undefined) {
    const names = firstFew(blind.map(({ region }) => region));
    const reason = `What root did in ${names} could not be read. ${first.reason}`;
    return { ...unreadable(first, details, ...missing), reason };
  }
  if (withoutRegions !== undefined) {
    const reason = `Root may have been used in other Regions than those that were looked at: the list of enabled Regions could not be read. ${withoutRegions.reason}`;
    return { ...unreadable(withoutRegions, details, ...missing), reason };
  }
  if (withoutAlias !== undefined) {
    const reason = `Root may go by the account's alias in CloudTrail, and that is not known. ${withoutAlias.reason}`;
    return { ...unreadable(withoutAlias, details, ...missing), reason };
  }
  const regions = answered(value.regions);
  const cut = regions.filter((each) => each.value.truncated).map(({ region }) => region);
  if (cut.length > 0) {
    return unknown(
      `CloudTrail holds more of root in ${firstFew(cut)} than could be read.`,
      details,
    );
  }
  const odd = regions.reduce((sum, each) => sum + each.value.unreadable, 0);
  if (odd > 0) {
    return unknown(
      `CloudTrail gave ${amount(odd, 'record')} ${where} that could not be understood.`,
      details,
    );
  }
  return regions.length === 0
    ? unknown('There is no Region to look for root in.', details)
    : undefined;
};

/** Brings together what the Regions said. */
export const rootHistory = (
  value: RootEvents,
  { rootActivityWindowDays: days }: Settings,
): RootHistory => {
  const regions = answered(value.regions);
  const names = regions.map(({ region }) => region);
  const unread = silent(value.regions).map(({ region }) => region);
  const where = `within the last ${days === 1 ? 'day' : `${days} days`} in ${inRegions(names)}`;
  return {
    regions,
    events: regions.flatMap((each) => each.value.events),
    isBlind: unread.length > 0,
    where,
    facts: { windowDays: days, regions: names.join(' '), unreadRegions: unread.join(' ') },
    doubt: (details) => doubtOf(value, where, details),
  };
};

/** A check on the use of root alone: in China there is no root, and what was not read is unknown. */
export const judgingRootEvents =
  (
    judge: (value: RootEvents, partition: string, settings: Settings) => Judgement,
  ): Check['judge'] =>
  ({ account, readings }, settings) => {
    const reading = readings['root-events'];
    if (reading.state === 'known') return judge(reading.value, account.partition, settings);
    return account.partition === 'aws-cn' ? notApplicable(NO_ROOT) : unreadable(reading);
  };
