import type { Evidence, Readings, SourceName } from '../evidence.ts';
import type { Reading, Unavailable } from '../reading.ts';
import { type AwsConnection, createIam } from './clients.ts';
import { CallFailure, unavailable } from './failure.ts';
import type { Session } from './session.ts';
import type { SourceContext } from './source.ts';
import { sources } from './sources/index.ts';

/** Time, as a run sees it. */
export interface Clock {
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

const NOT_READ: Unavailable = {
  state: 'unavailable',
  cause: 'not-read',
  reason: 'No chosen check needs this source.',
};

type LooseReadings = Readonly<Partial<Record<SourceName, Reading<unknown>>>>;

// Each source puts its own value under its own name; that none is missing is what has to be seen.
const isComplete = (readings: LooseReadings): readings is Readings =>
  sources.every(({ name }) => readings[name] !== undefined);

/**
 * Reads the wanted sources of one account, all at once. Never throws for a source:
 * what cannot be read is an unavailable reading with its reason.
 */
export const collect = async (
  session: Session,
  connection: AwsConnection,
  wanted: ReadonlySet<SourceName>,
  clock: Clock,
): Promise<Evidence> => {
  const iam = createIam(connection, session.credentials);
  const context: SourceContext = {
    iam,
    target: { accountId: session.account.id, partition: session.account.partition },
    ...clock,
    call: async (action, send) => {
      try {
        return await send();
      } catch (error) {
        throw new CallFailure(action, error);
      }
    },
  };
  const entries = await Promise.all(
    sources.map(async (source): Promise<readonly [SourceName, Reading<unknown>]> => {
      if (!wanted.has(source.name)) return [source.name, NOT_READ];
      try {
        return [source.name, await source.read(context)];
      } catch (error) {
        return [source.name, unavailable(error)];
      }
    }),
  );
  const readings: LooseReadings = Object.fromEntries(entries);
  if (!isComplete(readings)) throw new Error('a source has no reading');
  return { account: session.account, caller: session.caller, readings };
};
