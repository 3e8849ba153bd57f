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

/** An account's verdicts, each with its past. */
export interface TrackedAccount {
  readonly posture: AccountPosture;
  readonly verdicts: readonly TrackedVerdict[];
}
