import type { Comparison } from '../../posture/changes.ts';
import { countOutcomes, type OutcomeCounts } from '../../posture/outcomes.ts';
import type { Display } from '../text/display.ts';
import { type IdleView, idleViews } from './idle-exceptions.ts';
import { type ReadingTime, readingTime } from './reading-time.ts';
import { type UnjudgedView, unjudgedView } from './unjudged.ts';

/** What is shown of every run, whether it is over one account or over many. */
export interface RunView {
  readonly judgedAt: Date;
  readonly readAt: ReadingTime;
  readonly counts: OutcomeCounts;
  /** The findings of earlier runs that this one did not judge. */
  readonly unjudged: readonly UnjudgedView[];
  /** Sentences on what should have been looked at and was not. */
  readonly missing: readonly string[];
  /** What was accepted and stands beside no finding. */
  readonly idle: readonly IdleView[];
}

/** Prepares it for people. `waiting`: the findings that only a person's word can settle. */
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
