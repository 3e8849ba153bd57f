import { severities, type Outcome } from '../checks/judgement.ts';
import type { Comparison, TrackedVerdict } from './changes.ts';

/** A verdict with the account it belongs to. */
export interface Standing extends TrackedVerdict {
  readonly accountId: string;
}

const bySeverity = (left: Standing, right: Standing): number =>
  severities.indexOf(left.verdict.severity) - severities.indexOf(right.verdict.severity);

/** Every verdict of a run with one of these outcomes, worst first. */
export const standings = (
  { accounts }: Comparison,
  ...outcomes: readonly Outcome[]
): readonly Standing[] =>
  accounts
    .flatMap(({ posture, verdicts }) =>
      verdicts.map((tracked) => ({ ...tracked, accountId: posture.account.id })),
    )
    .filter(({ verdict }) => outcomes.includes(verdict.outcome))
    .sort(bySeverity);

/** How many verdicts have each outcome. */
export const countOutcomes = ({ accounts }: Comparison): Readonly<Record<Outcome, number>> => {
  const counts = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0, manual: 0 };
  for (const { verdicts } of accounts) {
    for (const { verdict } of verdicts) counts[verdict.outcome] += 1;
  }
  return counts;
};

/** The one word for a run: `fail` before `unknown` before `pass`. */
export type RunOutcome = 'pass' | 'fail' | 'unknown';

/** What the run amounts to. A run that judged nothing, or left an old finding unchecked, is never a pass. */
export const runOutcome = (comparison: Comparison): RunOutcome => {
  const counts = countOutcomes(comparison);
  if (counts.fail > 0) return 'fail';
  if (counts.unknown > 0 || comparison.unjudged.length > 0) return 'unknown';
  return counts.pass + counts['not-applicable'] + counts.manual > 0 ? 'pass' : 'unknown';
};
