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
import { defineSource, type SourceContext } from '../source.ts';
import { accountAlias } from './account-alias.ts';

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
}

const PAGE = 50;
const MAX_PAGES = 200;

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

interface Lookup {
  readonly records: readonly (string | undefined)[];
  readonly truncated: boolean;
}

const NOTHING: Lookup = { records: [], truncated: false };

/** Every record under one user name, page by page, the newest first. */
const lookUp = async (
  { call }: SourceContext,
  gate: () => Promise<void>,
  ask: Ask,
  input: LookupEventsCommandInput,
): Promise<Lookup> => {
  const records: (string | undefined)[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const next = token === undefined ? input : { ...input, NextToken: token };
    await gate();
    const page = await call('cloudtrail:LookupEvents', async () => {
      const answer = await ask(next);
      return { ...answer, events: required(answer.Events, 'Events') };
    });
    records.push(...page.events.map(({ CloudTrailEvent }) => CloudTrailEvent));
    token = page.NextToken;
    if (token === undefined || token === '') return { records, truncated: false };
  }
  return { records, truncated: true };
};

const eventsOf = (region: string, lookups: readonly Lookup[]): RegionEvents => {
  const events = new Map<string, RootEvent>();
  let unreadable = 0;
  for (const record of lookups.flatMap(({ records }) => records)) {
    const event = readRootEvent(record, region);
    if (event === 'unreadable') unreadable += 1;
    else if (event !== 'other') events.set(event.id, event);
  }
  const truncated = lookups.some((lookup) => lookup.truncated);
  return { events: [...events.values()], unreadable, truncated };
};

/** The alias, where there is one, or why nobody knows. */
const aliasOf = async ({ read }: SourceContext): Promise<string | undefined | Unavailable> => {
  try {
    return (await read(accountAlias)).alias;
  } catch (error) {
    return unavailable(error);
  }
};

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'root-events': RootEvents;
  }
}

/**
 * The records of CloudTrail's event history that name root. With an account alias root's user name is the alias
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html);
 * AWS does not say which of the two it looks events up by, so both are looked for.
 */
export const rootEvents = defineSource({
  name: 'root-events',
  title: 'What root did',
  actions: ['cloudtrail:LookupEvents'],
  after: [accountAlias],
  read: async (context): Promise<Known<RootEvents>> => {
    const { CloudTrailClient, LookupEventsCommand } = await import('@aws-sdk/client-cloudtrail');
    const { connect, now, range } = context;
    const named = aliasOf(context);
    const { activityRegions, activityWindowDays } = await range();
    const asOf = now();
    const since = new Date(asOf.getTime() - activityWindowDays * DAY_MS);
    const regions = await readRegions(activityRegions, now, async (region) => {
      const client = connect(CloudTrailClient, region);
      const gate = createGate(context);
      const find = async (userName: string): Promise<Lookup> =>
        lookUp(context, gate, async (input) => client.send(new LookupEventsCommand(input)), {
          LookupAttributes: [{ AttributeKey: 'Username', AttributeValue: userName }],
          StartTime: since,
          MaxResults: PAGE,
        });
      const findNamed = async (): Promise<Lookup> => {
        const alias = await named;
        return typeof alias === 'string' && alias !== 'root' ? find(alias) : NOTHING;
      };
      return eventsOf(region, await allInOrder([find('root'), findNamed()]));
    });
    const alias = await named;
    const withoutAlias = typeof alias === 'object' ? alias : undefined;
    return { state: 'known', value: { regions, withoutAlias }, asOf };
  },
});
