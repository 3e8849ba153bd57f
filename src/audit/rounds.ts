import { NOT_READ, withoutSession } from '../aws/collect.ts';
import type { Evidence, Readings, SourceName } from '../model/evidence.ts';
import type { UnavailableCause } from '../model/reading.ts';
import { tooLate } from './deadline.ts';
import type { Pace } from './pace.ts';
import type { Target } from './targets.ts';
import { visit, type Visiting } from './visit.ts';

/** How often one account is visited at the most, while AWS throttles. */
const MAX_ROUNDS = 5;
/** A connection that broke once may hold the next time; one that never does is not worth more. */
const MAX_ROUNDS_OFFLINE = 2;
const FIRST_PAUSE_MS = 1_000;

/** How long to wait after a round, the first being 1. */
const pauseAfter = (round: number): number => FIRST_PAUSE_MS * 2 ** (round - 1);

/** An account's evidence, and the sources that were asked for it: the others were given. */
export interface Read {
  readonly evidence: Evidence;
  readonly asked: readonly SourceName[];
}

/** Whether anything that was asked failed for one of these causes. */
export const failedBy = (
  { evidence: { readings }, asked }: Read,
  ...causes: readonly UnavailableCause[]
): boolean =>
  asked
    .map((name) => readings[name])
    .some((reading) => reading.state === 'unavailable' && causes.includes(reading.cause));

const MAY_PASS: readonly UnavailableCause[] = ['throttled', 'timed-out', 'unreachable'];

/** What another round need not ask again: what was read, and what would be refused again. */
const settled = ({ evidence: { readings }, asked }: Read): Partial<Readings> =>
  Object.fromEntries(
    asked
      .map((name) => [name, readings[name]] as const)
      .filter(([, reading]) => reading.state === 'known' || !MAY_PASS.includes(reading.cause)),
  );

/** Whether what is missing after so many rounds may well come with another one. */
const isWorthAnother = (read: Read, rounds: number): boolean =>
  rounds < MAX_ROUNDS &&
  (failedBy(read, 'throttled') ||
    (rounds < MAX_ROUNDS_OFFLINE && failedBy(read, 'timed-out', 'unreachable')));

/**
 * Reads an account until AWS no longer throttles it, a broken connection holds, or the run's time is over. Each
 * round asks for what is still missing, and the pauses between them are spent outside of the account's place.
 */
export const readInRounds = async (
  target: Target,
  wanted: ReadonlySet<SourceName>,
  visiting: Visiting,
  pace: Pace,
): Promise<Read> => {
  const { clock, caller, deadline } = visiting;
  const { account, barred, givenInside = {} } = target;
  let { given } = target;
  const missing = [...wanted].filter((name) => given[name] === undefined);
  const asked = missing.filter((name) => givenInside[name] === undefined);
  // What is known already, or said by people, needs nobody to enter the account.
  const why = missing.length === 0 ? NOT_READ : barred;
  if (why !== undefined) {
    return { evidence: withoutSession(account, caller.caller, why, given), asked: [] };
  }
  let read = { evidence: withoutSession(account, caller.caller, tooLate, given), asked };
  for (let round = 1; ; round += 1) {
    await (round === 1 ? pace.enter() : pace.comeBack());
    if (pace.isStopped() || clock.now() >= deadline) {
      pace.leave();
      return read;
    }
    const { evidence, shutOut } = await visit(target, given, wanted, visiting, pace);
    read = { evidence, asked };
    // All accounts are entered by calls of one and the same; inside, each is throttled for itself.
    if (shutOut?.cause === 'throttled') pace.slow(clock.now());
    else pace.advance();
    if (!isWorthAnother(read, round)) return read;
    given = { ...given, ...settled(read) };
    await clock.sleep(pauseAfter(round));
  }
};
