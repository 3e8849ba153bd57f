import type { Outcome } from '../model/judgement.ts';
import type { Acceptance } from './acceptance.ts';
import type { Remembered } from './memory.ts';
import type { AccountPosture, Verdict } from '../model/posture.ts';

/** A verdict's outcome, or `accepted` where an exception covers its failure. */
export type StandingOutcome = Outcome | 'accepted';

/** A verdict together with when its outcome began; for an unknown one, what was last known. */
export interface TrackedVerdict {
  readonly verdict: Verdict;
  readonly outcome: StandingOutcome;
  readonly acceptance: Acceptance | undefined;
  readonly since: Date | undefined;
  readonly lastKnown: Remembered | undefined;
}

/** True where it failed when it was last known. */
export const hadFailed = ({ lastKnown }: Pick<TrackedVerdict, 'lastKnown'>): boolean =>
  lastKnown?.outcome === 'fail';

/** True where a person's word is missing for what failed before: that nobody gave it mends nothing. */
export const awaitsWord = (tracked: TrackedVerdict): boolean =>
  tracked.outcome === 'manual' && hadFailed(tracked);

/** An account's verdicts, each with its past. */
export interface TrackedAccount {
  readonly posture: AccountPosture;
  readonly verdicts: readonly TrackedVerdict[];
}
