import type { Exposure } from '../model/judgement.ts';
import { endsSoon, isInForce } from '../model/expiry.ts';
import { EVERY_ACCOUNT, type Exception } from '../model/settings.ts';
import type { Verdict } from '../model/posture.ts';

/** How an exception stands to the finding it was given for. */
export interface Acceptance {
  readonly exception: Exception;
  /** `outgrown`: the facts are worse than those that were accepted. */
  readonly state: 'covers' | 'expired' | 'outgrown';
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

/** An exception that names no number covers none: whatever there is, is more than was accepted. */
const exceeds = (exposure: Exposure, covers: Exception['covers']): boolean => {
  const namesNothing = Object.keys(covers).length === 0;
  return Object.entries(exposure).some(([name, value]) => {
    const limit = namesNothing ? 0 : limitOf(name, covers);
    return limit !== undefined && value !== null && value > limit;
  });
};

/** Holds a failing verdict against its exception. Only what the exception itself says counts: no memory excuses. */
export const acceptanceOf = (
  verdict: Verdict,
  exception: Exception | undefined,
  now: Date,
): Acceptance | undefined => {
  if (verdict.outcome !== 'fail' || exception === undefined) return undefined;
  const unmatched = unmatchedIn(verdict.exposure, exception.covers);
  const isOutgrown = unmatched.length > 0 || exceeds(verdict.exposure, exception.covers);
  return {
    exception,
    unmatched,
    state: !isInForce(exception, now) ? 'expired' : isOutgrown ? 'outgrown' : 'covers',
    expiresSoon: endsSoon(exception, now),
  };
};
