import type { Exposure, Outcome, Severity } from '../model/judgement.ts';

/** An outcome that was known. A finding that an exception covers is `accepted`. */
export type KnownOutcome = Exclude<Outcome, 'unknown' | 'not-checked'> | 'accepted';

/** That a check could not be read when it was last looked at. */
export interface Blind {
  /** Since when (to the second). */
  readonly since: Date;
  /** True if an issue was opened or commented for it. A transient cause is only reported if it lasts. */
  readonly isTold: boolean;
}

/** A check's last known outcome for one account and when it began (to the second). */
export interface Remembered {
  /** `unknown`: nobody ever read it. */
  readonly outcome: KnownOutcome | 'unknown';
  readonly since: Date;
  /** Both kept while it fails, accepted or not, so that a later run can tell worse from the same. */
  readonly severity: Severity | undefined;
  readonly exposure: Exposure;
  /** Set while it cannot be read. */
  readonly blind?: Blind | undefined;
}

/** What was remembered of a check that was read once. */
export interface LastKnown extends Remembered {
  readonly outcome: KnownOutcome;
}

/** What is known of it, if it ever was. */
export const lastKnownOf = (remembered: Remembered | undefined): LastKnown | undefined =>
  remembered === undefined || remembered.outcome === 'unknown'
    ? undefined
    : { ...remembered, outcome: remembered.outcome };

/** What the tracker remembers of one account, by check id. */
export type AccountMemory = ReadonlyMap<string, Remembered>;

const BY_REFERENCE = 'ref:';

/** Stands for an account that is remembered by a reference alone, and that this run does not know. */
export const idByReference = (reference: string): string => `${BY_REFERENCE}${reference}`;

/** The reference that an id stands for; `undefined` of an account's own id. */
export const referenceIn = (id: string): string | undefined =>
  id.startsWith(BY_REFERENCE) ? id.slice(BY_REFERENCE.length) : undefined;

/** What the tracker remembers, by account id. */
export type Memory = ReadonlyMap<string, AccountMemory>;

export const emptyMemory: Memory = new Map();

/** Stands for accounts of which nobody knows, or too many know, which they are. */
export const ANY_ACCOUNT = '*';

/** What could not be judged when it was last looked at, both sorted. */
export interface UnreadMemory {
  readonly checkIds: readonly string[];
  /** Where that was; `ANY_ACCOUNT` alone where they are not told one by one. */
  readonly accountIds: readonly string[];
}

export const nothingUnread: UnreadMemory = { checkIds: [], accountIds: [] };

/** All that a tracker tells of the runs before. */
export interface Past {
  readonly memory: Memory;
  readonly unread: UnreadMemory;
}

export const noPast: Past = { memory: emptyMemory, unread: nothingUnread };
