import type { Exposure } from '../model/judgement.ts';
import { endsSoon, isInForce } from '../model/expiry.ts';
import { EVERY_ACCOUNT, type Exception } from '../model/settings.ts';
import type { Verdict } from '../model/posture.ts';

/** How an exception stands to the finding it was given for. */
export interface Acceptance {
  readonly exception: Exception;
  /**
   * `outgrown`: the facts are worse than those that were accepted. `untold`: this time nobody could tell whether they
   * are.
   */
  readonly state: 'covers' | 'expired' | 'outgrown' | 'untold';
  readonly expiresSoon: boolean;
  /** What it names under `covers` and the finding does not have; an exception with any covers nothing. */
  readonly unmatched: readonly string[];
}

/** The exception for a check in an account; one for this very account goes before one for all. */
export const findException = (
  exceptions: readonly Exception[],
  check: string,
  accountId: string,
): Exception | undefined => {
  const ofCheck = exceptions.filter((exception) => exception.check === check);
  return (
    ofCheck.find(({ account }) => account === accountId) ??
    ofCheck.find(({ account }) => account === EVERY_ACCOUNT)
  );
};

/** Names that the finding does not have: they limit nothing, and an exception with one covers nothing either. */
const unmatchedIn = (exposure: Exposure, covers: Exception['covers']): readonly string[] =>
  Object.keys(covers).filter((name) => exposure[name] === undefined);

const kindOf = (name: string): string => name.split(':')[0] ?? name;

// Where some Regions are covered, another one is more than was accepted.
const limitOf = (name: string, covers: Exception['covers']): number | undefined => {
  const limit = covers[name];
  if (limit !== undefined || !name.includes(':')) return limit;
  return Object.keys(covers).some((other) => kindOf(other) === kindOf(name)) ? 0 : undefined;
};

/** What an exception limits of an exposure; one that names no number covers none of it. */
const limited = (
  exposure: Exposure,
  covers: Exception['covers'],
): readonly { readonly value: number | null; readonly limit: number }[] => {
  const namesNothing = Object.keys(covers).length === 0;
  return Object.entries(exposure).flatMap(([name, value]) => {
    const limit = namesNothing ? 0 : limitOf(name, covers);
    return limit === undefined ? [] : [{ value, limit }];
  });
};

const stateOf = (verdict: Verdict, exception: Exception, now: Date): Acceptance['state'] => {
  if (!isInForce(exception, now)) return 'expired';
  const numbers = limited(verdict.exposure, exception.covers);
  if (unmatchedIn(verdict.exposure, exception.covers).length > 0) return 'outgrown';
  if (numbers.some(({ value, limit }) => value !== null && value > limit)) return 'outgrown';
  // What may be more than was accepted is not accepted.
  return numbers.some(({ value }) => value === null) ? 'untold' : 'covers';
};

/** Holds a failing verdict against its exception. Only what the exception itself says counts: no memory excuses. */
export const acceptanceOf = (
  verdict: Verdict,
  exception: Exception | undefined,
  now: Date,
): Acceptance | undefined => {
  if (verdict.outcome !== 'fail' || exception === undefined) return undefined;
  return {
    exception,
    unmatched: unmatchedIn(verdict.exposure, exception.covers),
    state: stateOf(verdict, exception, now),
    expiresSoon: endsSoon(exception, now),
  };
};
