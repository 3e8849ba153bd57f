import type { Outcome } from '../model/judgement.ts';
import type { Acceptance } from './acceptance.ts';
import type { LastKnown } from './memory.ts';
import type { AccountPosture, Verdict } from '../model/posture.ts';

/**
 * A verdict's outcome, or `accepted` where an exception covers its failure. What failed when it was last read and
 * could not be read now still stands as `fail`.
 */
export type StandingOutcome = Outcome | 'accepted';

/** A verdict together with its past. */
export interface TrackedVerdict {
  readonly verdict: Verdict;
  readonly outcome: StandingOutcome;
  readonly acceptance: Acceptance | undefined;
  /** When its outcome began. */
  readonly since: Date | undefined;
  /** What it was before, or for one that could not be read now, when it last could. */
  readonly lastKnown: LastKnown | undefined;
  /** Since when it cannot be read. */
  readonly unreadSince: Date | undefined;
  /** It could be read the last time, or nobody remembers that it could not. */
  readonly isNewlyUnread: boolean;
}

/** True where it could not be read this time. */
export const isUnread = ({ verdict }: Pick<TrackedVerdict, 'verdict'>): boolean =>
  verdict.outcome === 'unknown';

/** True of a finding that nobody could look at again: it failed when it was last read. */
export const isHeld = ({ outcome, verdict }: TrackedVerdict): boolean =>
  outcome === 'fail' && verdict.outcome !== 'fail';

/** True where a person's word is missing for what failed before: that nobody gave it mends nothing. */
export const awaitsWord = ({ outcome, lastKnown }: TrackedVerdict): boolean =>
  outcome === 'manual' && lastKnown?.outcome === 'fail';

/** An account's verdicts, each with its past. */
export interface TrackedAccount {
  readonly posture: AccountPosture;
  readonly verdicts: readonly TrackedVerdict[];
}
