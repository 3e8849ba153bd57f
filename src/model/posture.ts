import type { Check } from './check.ts';
import type { Exposure, Facts, Listing, Outcome, Severity } from './judgement.ts';
import type { Account } from './evidence.ts';

/** A check's outcome for one account. */
export interface Verdict {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** A sentence that stays the same while the facts do. */
  readonly reason: string;
  /** What passes by itself within hours; never compared. */
  readonly note: string | undefined;
  readonly facts: Facts;
  readonly exposure: Exposure;
  readonly listing: Listing | undefined;
  readonly missingPermissions: readonly string[];
  /** When the sources behind the verdict were true, oldest first. */
  readonly evidence: readonly { readonly source: string; readonly asOf: Date }[];
  /** Only of `unknown`: what is in the way may be gone by the next run. */
  readonly isTransient?: true;
  /** Only of what another run judged: when its report was made. */
  readonly reportedAt?: Date;
}

/** All verdicts of one run for one account. */
export interface AccountPosture {
  readonly account: Account;
  readonly alias: string | undefined;
  readonly reportGeneratedAt: Date | undefined;
  readonly verdicts: readonly Verdict[];
}

/** An account that is left out of the audit, and why, as the end of a sentence. */
export interface SkippedAccount {
  readonly id: string;
  readonly why: string;
  /** Somebody chose not to look at it, or AWS suspended it: what is remembered of it is not over. */
  readonly mayReturn?: boolean;
  /** Nothing leaves it out but its name, which the account can change itself. */
  readonly byName?: boolean;
}

/** What an audit by some checks, and by one way into the accounts, has to be allowed. */
export interface NeededAccess {
  /** IAM actions. */
  readonly actions: readonly string[];
  /** The names of the roles in members that it assumes. */
  readonly memberRoles: readonly string[];
}

export const nothingNeeded: NeededAccess = { actions: [], memberRoles: [] };

/** All verdicts of one run. */
export interface Posture {
  readonly judgedAt: Date;
  readonly accounts: readonly AccountPosture[];
  readonly skipped?: readonly SkippedAccount[];
  /** Sentences on what should have been looked at and was not. */
  readonly missing?: readonly string[];
  /** All that the audit has to be allowed, whatever of it is missing. */
  readonly needs?: NeededAccess;
  /** The ids of the checks that the user left out. */
  readonly leftOut?: readonly string[];
}
