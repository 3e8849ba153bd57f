import type { Remembered } from './memory.ts';
import type { Verdict } from './posture.ts';

const saysTheSame = ({ outcome }: Verdict, before: Remembered): boolean =>
  outcome === (before.outcome === 'accepted' ? 'fail' : before.outcome);

/**
 * A verdict of another run's report, as far as it still counts: what is known since a later day it cannot take
 * back. Who runs an old job again must not close what a newer one found.
 */
export const upToDate = (verdict: Verdict, before: Remembered | undefined): Verdict => {
  const { reportedAt } = verdict;
  if (reportedAt === undefined || before === undefined) return verdict;
  if (before.since <= reportedAt || saysTheSame(verdict, before)) return verdict;
  return {
    ...verdict,
    outcome: 'unknown',
    reason: 'The report on it is older than what is known already.',
    note: undefined,
    facts: {},
    exposure: {},
    listing: undefined,
    missingPermissions: [],
  };
};
