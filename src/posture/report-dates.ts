import { MINUTE_MS } from '../model/time.ts';
import type { Remembered } from './memory.ts';
import type { Verdict } from '../model/posture.ts';

const saysTheSame = ({ outcome }: Verdict, before: Remembered): boolean =>
  outcome === (before.outcome === 'accepted' ? 'fail' : before.outcome);

// Clocks of runners differ by as much.
const CLOCK_SKEW_MS = 5 * MINUTE_MS;

/** True of a report's time that has not come yet. */
export const isInFuture = (at: Date, now: Date): boolean =>
  at.getTime() > now.getTime() + CLOCK_SKEW_MS;

/** Why a report's verdict does not count against what is known; `undefined` where it does. */
const doubt = (
  { outcome, reportedAt }: Verdict,
  { since }: Remembered,
  now: Date,
): string | undefined => {
  if (reportedAt === undefined) return undefined;
  if (reportedAt < since) return 'The report on it is older than what is known already.';
  // That something fails counts, whenever that is said to be.
  return outcome !== 'fail' && isInFuture(reportedAt, now)
    ? 'The report on it is dated in the future, so that nobody knows what it is older than.'
    : undefined;
};

/**
 * A verdict of another run's report, as far as it still counts: what is known since a later day it cannot take
 * back. Who runs an old job again must not close what a newer one found.
 */
export const upToDate = (verdict: Verdict, before: Remembered | undefined, now: Date): Verdict => {
  if (before === undefined) return verdict;
  const reason = doubt(verdict, before, now);
  if (reason === undefined || saysTheSame(verdict, before)) return verdict;
  return {
    ...verdict,
    outcome: 'unknown',
    reason,
    note: undefined,
    facts: {},
    exposure: {},
    listing: undefined,
    missingPermissions: [],
  };
};
