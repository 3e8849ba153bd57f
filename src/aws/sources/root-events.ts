import type {
  LookupEventsCommandInput,
  LookupEventsCommandOutput,
} from '@aws-sdk/client-cloudtrail';
import type { Known, Unavailable } from '../../model/reading.ts';
import { DAY_MS } from '../../model/time.ts';
import { required, unavailable } from '../failure.ts';
import { allInOrder } from '../concurrency.ts';
import { type Regional, readRegions } from '../region-readings.ts';
import { readRootEvent, type RootEvent } from './support/root-event.ts';
import { defineSource, type Range, type SourceContext } from '../source.ts';
import { accountAlias } from './account-alias.ts';
import { enabledRegions } from './enabled-regions.ts';

/** What root did in one Region, in no order. */
export interface RegionEvents {
  readonly events: readonly RootEvent[];
  /** Records that could not be understood: they may or may not be root's. */
  readonly unreadable: number;
  /** True where there is more than was read; what is missing is the oldest. */
  readonly truncated: boolean;
}

/** What root did, Region by Region. */
export interface RootEvents {
  readonly regions: readonly Regional<RegionEvents>[];
  /** Why nobody could look for events under the account's alias. */
  readonly withoutAlias: Unavailable | undefined;
  /** Why the enabled Regions are not known: root may have been busy in others than these. */
  readonly withoutRegions: Unavailable | undefined;
}

const PAGE = 50;
// Of one name in one Region. The sign-in Region has most of what root does, and is always read so far.
const MAX_PAGES = 200;
// Of all the others together, so that an account with many Regions takes no more requests than one with few.
const MAX_PAGES_ELSEWHERE = 2_000;

// AWS answers two look-ups a second in each Region; a tenth more for the way there.
const AT_ONCE = 2;
const WINDOW_MS = 1_100;

/** Lets two requests pass in every second, the first ones at once. */
const createGate = ({ now, sleep }: SourceContext): (() => Promise<void>) => {
  const passed: number[] = [];
  return async () => {
    const at = now().getTime();
    const free = Math.max(at, (passed.at(-AT_ONCE) ?? -Infinity) + WINDOW_MS);
    passed.push(free);
    if (free > at) await sleep(free - at);
  };
};

type Ask = (input: LookupEventsCommandInput) => Promise<LookupEventsCommandOutput>;

type Found = ReturnType<typeof readRootEvent>;

interface Lookup {
  readonly records: readonly Found[];
  readonly truncated: boolean;
}

const NOTHING: Lookup = { records: [], truncated: false };

/** Every record under one user name, page by page, the newest first. */
const lookUp = async (
  { call }: SourceContext,
  region: string,
  gate: () => Promise<void>,
  maxPages: number,
  ask: Ask,
  input: LookupEventsCommandInput,
): Promise<Lookup> => {
  const records: Found[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const next = token === undefined ? input : { ...input, NextToken: token };
    await gate();
    const page = await call('cloudtrail:LookupEvents', async () => {
      const answer = await ask(next);
      return { ...answer, events: required(answer.Events, 'Events') };
    });
    // Read at once: a record may be a quarter of a megabyte, and what is needed of it is little.
    records.push(
      ...page.events.map(({ CloudTrailEvent, ReadOnly }) =>
        readRootEvent(CloudTrailEvent, region, ReadOnly),
      ),
    );
    token = page.NextToken;
    if (token === undefined || token === '') return { records, truncated: false };
  }
  return { records, truncated: true };
};

const eventsOf = (lookups: readonly Lookup[]): RegionEvents => {
  const events = new Map<string, RootEvent>();
  let unreadable = 0;
  for (const event of lookups.flatMap(({ records }) => records)) {
    if (event === 'unreadable') unreadable += 1;
    else if (event !== 'other') events.set(event.id, event);
  }
  const truncated = lookups.some((lookup) => lookup.truncated);
  return { events: [...events.values()], unreadable, truncated };
};

/** What another source says, or why it does not. */
type Told<Value> = Pick<Known<Value>, 'state' | 'value'> | Unavailable;

const told = async <Value>(value: Promise<Value>): Promise<Told<Value>> => {
  try {
    return { state: 'known', value: await value };
  } catch (error) {
    return unavailable(error);
  }
};

const whyNot = (said: Told<unknown>): Unavailable | undefined =>
  said.state === 'known' ? undefined : said;

/** The Regions to look at, that of the sign-ins first. */
const regionsOf = (
  enabled: Told<readonly string[]>,
  { usualRegions, activityRegions }: Range,
  signInRegion: string,
): readonly string[] => [
  ...new Set([
    signInRegion,
    ...(enabled.state === 'known' ? enabled.value : usualRegions),
    ...activityRegions,
  ]),
];

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'root-events': RootEvents;
  }
}

/**
 * The records of CloudTrail's event history that name root, in every enabled Region. With an account alias root's user
 * name is the alias (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html);
 * AWS does not say which of the two it looks events up by, so both are looked for.
 */
export const rootEvents = defineSource({
  name: 'root-events',
  title: 'What root did',
  actions: ['cloudtrail:LookupEvents'],
  after: [accountAlias, enabledRegions],
  read: async (context): Promise<Known<RootEvents>> => {
    const { CloudTrailClient, LookupEventsCommand } = await import('@aws-sdk/client-cloudtrail');
    const { connect, now, range, read, signInRegion } = context;
    const named = told(read(accountAlias));
    const listed = told(read(enabledRegions));
    const reach = await range();
    const enabled = await listed;
    const names = regionsOf(enabled, reach, signInRegion);
    const pagesElsewhere = Math.min(MAX_PAGES, Math.ceil(MAX_PAGES_ELSEWHERE / names.length));
    const asOf = now();
    const since = new Date(asOf.getTime() - reach.activityWindowDays * DAY_MS);
    const regions = await readRegions(names, now, async (region) => {
      const client = connect(CloudTrailClient, region);
      const gate = createGate(context);
      const pages = region === signInRegion ? MAX_PAGES : pagesElsewhere;
      const ask: Ask = async (input) => client.send(new LookupEventsCommand(input));
      const find = async (userName: string): Promise<Lookup> =>
        lookUp(context, region, gate, pages, ask, {
          LookupAttributes: [{ AttributeKey: 'Username', AttributeValue: userName }],
          StartTime: since,
          MaxResults: PAGE,
        });
      const findNamed = async (): Promise<Lookup> => {
        const said = await named;
        const alias = said.state === 'known' ? said.value.alias : undefined;
        return alias === undefined || alias === 'root' ? NOTHING : find(alias);
      };
      return eventsOf(await allInOrder([find('root'), findNamed()]));
    });
    const value = { regions, withoutAlias: whyNot(await named), withoutRegions: whyNot(enabled) };
    return { state: 'known', value, asOf };
  },
});
