import type { Exception } from '../model/settings.ts';
import { findException } from './acceptance.ts';
import { idleExceptions, type IdleException } from './idle-exceptions.ts';
import { leftOutByName } from './left-out-by-name.ts';
import {
  ANY_ACCOUNT,
  type AccountMemory,
  type Memory,
  nothingUnread,
  type Remembered,
  referenceIn,
  type UnreadMemory,
} from './memory.ts';
import {
  type AccountPosture,
  type NeededAccess,
  nothingNeeded,
  type Posture,
  type SkippedAccount,
} from '../model/posture.ts';
import type { Change } from './change.ts';
import { lapsed, type Look, track } from './track.ts';
import type { TrackedAccount } from './tracked-verdict.ts';
import { leftInWords, stillUnread, type Unread } from './unread.ts';

/** A finding that is remembered, but that no check judged this time. */
export interface Unjudged {
  readonly accountId: string;
  readonly checkId: string;
  readonly remembered: Remembered;
}

/** A posture held against the memory of the one before. */
export interface Comparison {
  readonly judgedAt: Date;
  readonly accounts: readonly TrackedAccount[];
  readonly skipped: readonly SkippedAccount[];
  /** What should have been looked at and was not: while there is any, nothing is an all-clear. */
  readonly missing: readonly string[];
  /** All that the audit has to be allowed, whatever of it is missing. */
  readonly needs: NeededAccess;
  /** Something is missing, and nobody remembers that something was missing the last time. */
  readonly isNewlyPartial: boolean;
  /** The checks that the user left out. */
  readonly leftOut: readonly string[];
  readonly changes: readonly Change[];
  readonly unjudged: readonly Unjudged[];
  /** What was accepted where nothing fails, or where nobody looked. */
  readonly idle: readonly IdleException[];
  /** What to remember from now on. */
  readonly memory: Memory;
  /** What is unread from now on, and what of it this run did not look at again. */
  readonly unread: Unread;
}

interface AccountComparison {
  readonly tracked: TrackedAccount;
  readonly changes: readonly Change[];
  readonly unjudged: readonly Unjudged[];
  readonly memory: AccountMemory;
}

const lapseAll = (
  accountId: string,
  memory: AccountMemory,
  { exceptions, now }: Look,
): AccountMemory => {
  // Which exceptions an account has that is known by a reference alone nobody can tell.
  if (referenceIn(accountId) !== undefined) return memory;
  return new Map(
    [...memory].map(([check, remembered]) => [
      check,
      lapsed(remembered, findException(exceptions, check, accountId), now),
    ]),
  );
};

const failuresIn = (accountId: string, memory: AccountMemory): readonly Unjudged[] =>
  [...memory]
    .filter(([, { outcome }]) => outcome === 'fail')
    .map(([checkId, remembered]) => ({ accountId, checkId, remembered }));

const compareAccount = (
  posture: AccountPosture,
  before: AccountMemory,
  look: Look,
): AccountComparison => {
  const { id } = posture.account;
  const compared = posture.verdicts.map((verdict) =>
    track(id, verdict, before.get(verdict.check.id), look),
  );
  const judged = new Set(posture.verdicts.map(({ check }) => check.id));
  const leftOut = lapseAll(id, new Map([...before].filter(([check]) => !judged.has(check))), look);
  return {
    tracked: { posture, verdicts: compared.map(({ tracked }) => tracked) },
    changes: compared.flatMap(({ change }) => (change === undefined ? [] : [change])),
    unjudged: failuresIn(id, leftOut),
    memory: new Map([
      ...before,
      ...leftOut,
      ...compared.flatMap(({ tracked, next }): readonly (readonly [string, Remembered])[] =>
        next === undefined ? [] : [[tracked.verdict.check.id, next]],
      ),
    ]),
  };
};

const withoutAudited = ({ accounts }: Posture, memory: Memory, look: Look): Memory => {
  const audited = new Set(accounts.map(({ account }) => account.id));
  return new Map(
    [...memory]
      .filter(([accountId]) => !audited.has(accountId))
      .map(([accountId, remembered]) => [accountId, lapseAll(accountId, remembered, look)]),
  );
};

/** Holds a posture against what was remembered and what was accepted. Pure: the clock is the posture's. */
export const compare = (
  posture: Posture,
  memory: Memory,
  exceptions: readonly Exception[] = [],
  unreadBefore: UnreadMemory = nothingUnread,
): Comparison => {
  const look = { exceptions, now: posture.judgedAt };
  const compared = posture.accounts.map((account) =>
    compareAccount(account, memory.get(account.account.id) ?? new Map(), look),
  );
  // The accounts that are remembered, and that this run did not audit.
  const unaudited = withoutAudited(posture, memory, look);
  const accounts = compared.map(({ tracked }) => tracked);
  const unread = stillUnread(posture, accounts, memory, unreadBefore);
  return {
    judgedAt: posture.judgedAt,
    accounts,
    idle: idleExceptions(exceptions, accounts),
    skipped: posture.skipped ?? [],
    missing: [
      ...(posture.missing ?? []),
      ...leftInWords(unread),
      ...leftOutByName(posture.skipped ?? [], memory, unreadBefore),
    ],
    isNewlyPartial:
      (posture.missing ?? []).length > 0 && !unreadBefore.accountIds.includes(ANY_ACCOUNT),
    needs: posture.needs ?? nothingNeeded,
    leftOut: posture.leftOut ?? [],
    unread,
    changes: compared.flatMap(({ changes }) => changes),
    unjudged: [
      ...compared.flatMap(({ unjudged }) => unjudged),
      ...[...unaudited].flatMap(([accountId, remembered]) => failuresIn(accountId, remembered)),
    ],
    memory: new Map([
      ...memory,
      ...unaudited,
      ...compared.map(({ tracked, memory: next }) => [tracked.posture.account.id, next] as const),
    ]),
  };
};
