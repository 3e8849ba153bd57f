import type { Account, Caller, Evidence, Readings, SourceName } from '../model/evidence.ts';
import type { Known, Reading, Unavailable } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import type { Access } from './session/access.ts';
import { type AwsConnection, createConnect, createIam } from './client.ts';
import { callAs } from './api-call.ts';
import { SourceUnavailable, unavailable } from './failure.ts';
import { rangeFor, signInRegion } from './regions.ts';
import type { Session } from './session/session.ts';
import type { Source, SourceContext } from './source.ts';
import { sources } from './sources/index.ts';

/** Time, as a run sees it. */
export interface Clock {
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Of a source that nobody asked for. */
export const NOT_READ: Unavailable = {
  state: 'unavailable',
  cause: 'not-read',
  reason: 'No chosen check needs this source.',
};

const NOT_OFFERED: Unavailable = {
  state: 'unavailable',
  cause: 'not-offered',
  reason: 'A root session for the audit cannot ask for this.',
};

type LooseReadings = Readonly<Partial<Record<SourceName, Reading<unknown>>>>;

// Each source puts its own value under its own name; that none is missing is what has to be seen.
const isComplete = (readings: LooseReadings): readings is Readings =>
  sources.every(({ name }) => readings[name] !== undefined);

/** Every source's reading; those that are not there are as `otherwise` says. */
const complete = (known: LooseReadings, otherwise: Unavailable): Readings => {
  const readings: LooseReadings = Object.fromEntries(
    sources.map(({ name }) => [name, known[name] ?? otherwise]),
  );
  if (!isComplete(readings)) throw new Error('a source has no reading');
  return readings;
};

// Each promise stands under the source that made it.
const belongsTo = <Value>(
  _source: Source<string, Value>,
  reading: Promise<Known<unknown>>,
): reading is Promise<Known<Value>> => reading instanceof Promise;

const readOf = <Value>(
  source: Source<string, Value>,
  access: Access,
): Source<string, Value>['read'] => {
  switch (access) {
    case 'role':
      return source.read;
    case 'root-session':
      return source.readAsRoot ?? (() => Promise.reject(new SourceUnavailable(NOT_OFFERED)));
  }
};

/** Reads each source once, however many ask for it. */
const createReader = (context: Omit<SourceContext, 'read'>, access: Access) => {
  const started = new Map<Source<string, unknown>, Promise<Known<unknown>>>();
  const start = async <Value>(source: Source<string, Value>): Promise<Known<Value>> => {
    const before = started.get(source);
    if (before !== undefined && belongsTo(source, before)) return before;
    const reading = readOf(
      source,
      access,
    )({
      ...context,
      read: async (other) => (await start(other)).value,
    });
    started.set(source, reading);
    return reading;
  };
  return start;
};

/** Where the account stands, as far as the organisation told. */
const accountOf = (account: Account, { organization }: Readings): Account => {
  if (organization.state !== 'known') return account;
  const { value } = organization;
  if (value === 'none') return { ...account, kind: 'standalone' };
  return { ...account, kind: value.managementAccountId === account.id ? 'management' : 'member' };
};

/** The evidence about an account that could not be entered: every reading says why. */
export const withoutSession = (
  account: Account,
  caller: Caller,
  why: Unavailable,
  given: Partial<Readings> = {},
): Evidence => {
  const readings = complete(given, why);
  return { account: accountOf(account, readings), caller, readings };
};

/** What an account is read with. */
export interface Collecting {
  readonly connection: AwsConnection;
  /** Waited for only by the sources that look as far as they say. */
  readonly settings: Promise<Settings>;
  readonly clock: Clock;
  /** Makes a call when it is this account's turn, where others are asked at the same time. */
  readonly inTurn?: <Answer>(send: () => Promise<Answer>) => Promise<Answer>;
  /** Readings that are there already. */
  readonly given?: Partial<Readings>;
  /** Resolves when nobody waits any longer, with what to say of the sources that are not read by then. */
  readonly late?: Promise<Unavailable>;
}

/**
 * Reads the wanted sources of one account, all at once. Never throws for a source: what cannot be read is an
 * unavailable reading with its reason.
 */
export const collect = async (
  session: Session,
  wanted: ReadonlySet<SourceName>,
  { connection, settings, clock, inTurn, given = {}, late }: Collecting,
): Promise<Evidence> => {
  const { id: accountId, partition } = session.account;
  const call = callAs(session.access);
  const context: Omit<SourceContext, 'read'> = {
    iam: createIam(connection, session.credentials),
    target: { accountId, partition },
    signInRegion: signInRegion(partition),
    range: async () => rangeFor(partition, connection.region, await settings),
    isOneOfMany: inTurn !== undefined,
    ...clock,
    call: inTurn === undefined ? call : (action, send) => inTurn(() => call(action, send)),
    connect: createConnect(connection, session.credentials),
  };
  const read = createReader(context, session.access);
  const asked = sources.filter(({ name }) => wanted.has(name) && given[name] === undefined);
  const entries = await Promise.all(
    asked.map(async (source): Promise<readonly [SourceName, Reading<unknown>]> => {
      try {
        const reading = read<unknown>(source);
        return [source.name, await (late === undefined ? reading : Promise.race([reading, late]))];
      } catch (error) {
        return [source.name, unavailable(error)];
      }
    }),
  );
  const readings = complete({ ...given, ...Object.fromEntries(entries) }, NOT_READ);
  return { account: accountOf(session.account, readings), caller: session.caller, readings };
};
