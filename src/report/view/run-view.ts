import type { Comparison } from '../../posture/changes.ts';
import { countOutcomes, type OutcomeCounts } from '../../posture/outcomes.ts';
import type { Display } from '../text/display.ts';
import { type IdleView, idleViews } from './idle-exceptions.ts';
import { type ReadingTime, readingTime } from './reading-time.ts';
import { type UnjudgedView, unjudgedView } from './unjudged.ts';

/** What is shown of every run, over one account or over many. */
export interface RunView {
  readonly judgedAt: Date;
  /** Which configuration file judged the run: `judged by … of main at abc1234`. */
  readonly judgedBy?: string;
  readonly readAt: ReadingTime;
  readonly counts: OutcomeCounts;
  /** The findings of earlier runs that this run did not check. */
  readonly unjudged: readonly UnjudgedView[];
  /** Sentences that say what should have been audited but was not. */
  readonly missing: readonly string[];
  /** The exceptions without a finding. */
  readonly idle: readonly IdleView[];
}

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
    unjudged: [...unjudged.map((each) => unjudgedView(each, display)), ...waiting],
    missing: missing.map((sentence) => display.text(sentence)),
    idle: idleViews(idle, judgedAt, display),
  };
};
