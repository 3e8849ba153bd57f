import type { Comparison } from '../../posture/changes.ts';
import type { NeededAccess } from '../../model/posture.ts';
import { countOutcomes, countUnread, type OutcomeCounts } from '../../posture/outcomes.ts';
import type { Display } from '../text/display.ts';
import { type IdleView, idleViews } from './idle-exceptions.ts';
import { type NotChecked, notCheckedViews } from './not-checked.ts';
import { type ReadingTime, readingTime } from './reading-time.ts';
import { type UnjudgedView, unjudgedView } from './unjudged.ts';

/** What is shown of every run, over one account or over many. */
export interface RunView {
  readonly judgedAt: Date;
  /** Which configuration file judged the run: `judged by … of main at abc1234`. */
  readonly judgedBy?: string;
  readonly readAt: ReadingTime;
  readonly counts: OutcomeCounts;
  /** How many verdicts could not be read, those included that stand as findings because they failed before. */
  readonly unread: number;
  /** What the way into the accounts could not ask. */
  readonly notChecked: readonly NotChecked[];
  /** The ids of the checks that the user left out. */
  readonly leftOut: readonly string[];
  /** The findings of earlier runs that this run did not check. */
  readonly unjudged: readonly UnjudgedView[];
  /** Sentences that say what should have been audited but was not. */
  readonly missing: readonly string[];
  /** All that the audit has to be allowed; `undefined` while no permission is missing. */
  readonly needs: NeededAccess | undefined;
  /** The exceptions without a finding. */
  readonly idle: readonly IdleView[];
}

/** The whole of what is needed as soon as anything is missing: a part of it would need another round. */
const neededAccess = ({ accounts, needs }: Comparison): NeededAccess | undefined => {
  const missing = new Set<string>();
  for (const { verdicts } of accounts) {
    for (const { verdict } of verdicts)
      verdict.missingPermissions.forEach((each) => missing.add(each));
  }
  return missing.size === 0
    ? undefined
    : { ...needs, actions: [...new Set([...needs.actions, ...missing])] };
};

/** Prepares it for people. `waiting`: the earlier findings that await attestation. */
export const createRunView = (
  comparison: Comparison,
  display: Display,
  waiting: readonly UnjudgedView[],
): RunView => {
  const { judgedAt, accounts, unjudged, missing, idle } = comparison;
  return {
    judgedAt,
    readAt: readingTime(accounts, judgedAt),
    counts: countOutcomes(comparison),
    unread: countUnread(comparison),
    notChecked: notCheckedViews(comparison, display),
    leftOut: comparison.leftOut,
    unjudged: [...unjudged.map((each) => unjudgedView(each, display)), ...waiting],
    missing: missing.map((sentence) => display.text(sentence)),
    needs: neededAccess(comparison),
    idle: idleViews(idle, judgedAt, display),
  };
};
