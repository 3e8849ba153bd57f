import type { Check } from '../../model/check.ts';
import { severities, type Severity } from '../../model/judgement.ts';
import type { AccountRow } from './account-row.ts';

/** The results of one check over all accounts. */
export interface CheckTally {
  readonly check: Check;
  readonly failing: number;
  /** The number of accounts in which it is unknown. Accounts that are dark do not add a check by themselves. */
  readonly unknown: number;
  readonly accepted: number;
  /** The number of accounts that await attestation. */
  readonly manual: number;
  /** The worst severity it fails with. */
  readonly worst: Severity | undefined;
  /** Since when it has failed in any account. */
  readonly oldest: Date | undefined;
}

const none = {
  failing: 0,
  unknown: 0,
  accepted: 0,
  manual: 0,
  worst: undefined,
  oldest: undefined,
};

const worse = (left: Severity | undefined, right: Severity): Severity =>
  left !== undefined && severities.indexOf(left) < severities.indexOf(right) ? left : right;

const older = (left: Date | undefined, right: Date | undefined): Date | undefined =>
  left === undefined || (right !== undefined && right < left) ? right : left;

const rank = ({ worst, check }: CheckTally): number =>
  worst === undefined
    ? severities.length + severities.indexOf(check.severity)
    : severities.indexOf(worst);

/** The checks that do not pass everywhere: the most severe first, then those that fail in most accounts. */
export const checkTallies = (rows: readonly AccountRow[]): readonly CheckTally[] => {
  const tallies = new Map<string, { -readonly [Key in keyof CheckTally]: CheckTally[Key] }>();
  for (const { verdicts, isDark } of rows) {
    for (const { outcome, verdict, since } of verdicts) {
      if (outcome === 'pass' || outcome === 'not-applicable' || outcome === 'not-checked') continue;
      const isUnknown = verdict.outcome === 'unknown';
      if (outcome === 'unknown' && isDark) continue;
      const { check, severity } = verdict;
      const tally = tallies.get(check.id) ?? { check, ...none };
      tallies.set(check.id, tally);
      if (isUnknown && !isDark) tally.unknown += 1;
      if (outcome === 'accepted') tally.accepted += 1;
      if (outcome === 'manual') tally.manual += 1;
      if (outcome === 'fail') {
        tally.failing += 1;
        tally.worst = worse(tally.worst, severity);
        tally.oldest = older(tally.oldest, since);
      }
    }
  }
  for (const { verdicts } of rows.filter(({ isDark }) => isDark)) {
    for (const { verdict } of verdicts) {
      const tally = tallies.get(verdict.check.id);
      if (verdict.outcome === 'unknown' && tally !== undefined) tally.unknown += 1;
    }
  }
  return [...tallies.values()].sort(
    (left, right) =>
      rank(left) - rank(right) || right.failing - left.failing || right.unknown - left.unknown,
  );
};
