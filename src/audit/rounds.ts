import type { Readings, SourceName } from '../model/evidence.ts';
import type { UnavailableCause } from '../model/reading.ts';

/** How often one account is read at the most, while AWS throttles. */
export const MAX_ROUNDS = 5;

const FIRST_PAUSE_MS = 1_000;

/** How long to wait after a round, the first being 1. */
export const pauseAfter = (round: number): number => FIRST_PAUSE_MS * 2 ** (round - 1);

/** What a round read of an account, and the sources that it asked: the others were given. */
export interface Round {
  readonly readings: Readings;
  readonly asked: readonly SourceName[];
}

/** Whether anything that was asked failed for one of these causes. */
export const failedBy = (
  { readings, asked }: Round,
  ...causes: readonly UnavailableCause[]
): boolean =>
  asked
    .map((name) => readings[name])
    .some((reading) => reading.state === 'unavailable' && causes.includes(reading.cause));

const MAY_PASS: readonly UnavailableCause[] = ['throttled', 'timed-out', 'unreachable'];

/** What another round need not ask again: what was read, and what would be refused again. */
export const settled = ({ readings, asked }: Round): Partial<Readings> =>
  Object.fromEntries(
    asked
      .map((name) => [name, readings[name]] as const)
      .filter(([, reading]) => reading.state === 'known' || !MAY_PASS.includes(reading.cause)),
  );
