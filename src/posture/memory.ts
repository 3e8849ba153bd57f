import type { Exposure, Outcome, Severity } from '../checks/judgement.ts';

/** An outcome that was known: all but `unknown`. */
export type KnownOutcome = Exclude<Outcome, 'unknown'>;

/** A check's last known outcome for one account and when it began (to the second). */
export interface Remembered {
  readonly outcome: KnownOutcome;
  readonly since: Date;
  /** Both kept while it fails, so that a later run can tell worse from the same. */
  readonly severity: Severity | undefined;
  readonly exposure: Exposure;
}

/** What the tracker remembers of one account, by check id. */
export type AccountMemory = ReadonlyMap<string, Remembered>;

/** What the tracker remembers, by account id. */
export type Memory = ReadonlyMap<string, AccountMemory>;

export const emptyMemory: Memory = new Map();
