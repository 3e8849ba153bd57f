import type { AccountPosture, NeededAccess, SkippedAccount } from '../model/posture.ts';

/** What an audit found, before it is held against anything. */
export interface Audited {
  readonly partition: string;
  readonly accounts: readonly AccountPosture[];
  readonly skipped: readonly SkippedAccount[];
  /** What was audited, under the name that the tracker is found by. */
  readonly scope: string;
  /** Names of accounts for people, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** All that the audit has to be allowed, whatever of it is missing. */
  readonly needs: NeededAccess;
  /** Sentences the reader should see. */
  readonly warnings: readonly string[];
  /** Sentences on what should have been looked at and was not: then nothing is an all-clear. */
  readonly missing: readonly string[];
  /** False where other accounts belong to it that were not looked at: a missing report, one part of many. */
  readonly isWhole: boolean;
}
