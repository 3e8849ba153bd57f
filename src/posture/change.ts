import type { Verdict } from '../model/posture.ts';
import type { Acceptance } from './acceptance.ts';
import type { KnownOutcome } from './memory.ts';
import type { StandingOutcome } from './tracked-verdict.ts';

/** How a verdict differs from the last known one. */
export type ChangeKind = 'regression' | 'worsened' | 'recovery' | 'blind' | 'accepted';

export interface Change {
  readonly accountId: string;
  readonly verdict: Verdict;
  readonly kind: ChangeKind;
  readonly to: StandingOutcome;
  readonly acceptance: Acceptance | undefined;
  readonly from: KnownOutcome | 'never seen';
  /** When the outcome before this one began, where there was one. */
  readonly fromSince: Date | undefined;
}
