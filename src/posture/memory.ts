import type { Exposure, Outcome, Severity } from '../model/judgement.ts';

/** An outcome that was known: all but `unknown`. A finding that an exception covers is `accepted`. */
export type KnownOutcome = Exclude<Outcome, 'unknown'> | 'accepted';

/** The facts an exception was first seen to cover; worse ones it does not. */
export interface AcceptedFacts {
  /** Names the exception; another one, or a renewed one, is given for the facts of its own day. */
  readonly ref: string;
  readonly severity: Severity;
  readonly exposure: Exposure;
}

/** A check's last known outcome for one account and when it began (to the second). */
export interface Remembered {
  readonly outcome: KnownOutcome;
  readonly since: Date;
  /** Both kept while it fails, accepted or not, so that a later run can tell worse from the same. */
  readonly severity: Severity | undefined;
  readonly exposure: Exposure;
  /** What its exception was given for, where it has one. */
  readonly accepted?: AcceptedFacts | undefined;
}

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
