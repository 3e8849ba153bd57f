import { severities } from '../model/judgement.ts';
import type { Comparison } from './changes.ts';
import {
  awaitsWord,
  isUnread,
  type StandingOutcome,
  type TrackedVerdict,
} from './tracked-verdict.ts';

/** A verdict with the account it belongs to. */
export interface Standing extends TrackedVerdict {
  readonly accountId: string;
}

const bySeverity = (left: Standing, right: Standing): number =>
  severities.indexOf(left.verdict.severity) - severities.indexOf(right.verdict.severity);

/** Every verdict of a run with one of these outcomes, worst first. An accepted failure is no `fail`. */
export const standings = (
  { accounts }: Comparison,
  ...outcomes: readonly StandingOutcome[]
): readonly Standing[] =>
  accounts
    .flatMap(({ posture, verdicts }) =>
      verdicts.map((tracked) => ({ ...tracked, accountId: posture.account.id })),
    )
    .filter(({ outcome }) => outcomes.includes(outcome))
    .sort(bySeverity);

/** Every verdict that could not be read, those included that still stand as failing; worst first. */
export const unreadStandings = (comparison: Comparison): readonly Standing[] =>
  standings(comparison, 'unknown', 'fail').filter(isUnread);

/** How many verdicts there are of each outcome. */
export type OutcomeCounts = Readonly<Record<StandingOutcome, number>>;

/** Counts the verdicts of a run; an accepted failure counts as accepted alone, and a held finding as failing. */
export const countOutcomes = ({ accounts }: Comparison): OutcomeCounts => {
  const counts = {
    pass: 0,
    fail: 0,
    unknown: 0,
    'not-applicable': 0,
    'not-checked': 0,
    manual: 0,
    accepted: 0,
  };
  for (const { verdicts } of accounts) {
    for (const { outcome } of verdicts) counts[outcome] += 1;
  }
  return counts;
};

/** How many verdicts could not be read, those included that still stand as failing. */
export const countUnread = ({ accounts }: Comparison): number =>
  accounts.reduce((sum, { verdicts }) => sum + verdicts.filter(isUnread).length, 0);

/** How many verdicts ask nobody to do anything. A run without any of them checked nothing. */
export const countSettled = (counts: OutcomeCounts): number =>
  counts.pass + counts['not-applicable'] + counts.accepted;

/** The one word for a run: `fail` before `unknown` before `pass`. */
export type RunOutcome = 'pass' | 'fail' | 'unknown';

/** What the run amounts to. What only a person can tell counts neither way; a run that judged nothing, or left an old finding unchecked, is never a pass. */
export const runOutcome = (comparison: Comparison): RunOutcome => {
  const counts = countOutcomes(comparison);
  if (counts.fail > 0) return 'fail';
  if (counts.unknown + comparison.unjudged.length + comparison.missing.length > 0) return 'unknown';
  if (standings(comparison, 'manual').some(awaitsWord)) return 'unknown';
  return countSettled(counts) > 0 ? 'pass' : 'unknown';
};
