import type { Exposure } from '../model/judgement.ts';
import { isInForce } from '../model/expiry.ts';
import type { Exception } from '../model/settings.ts';
import { type Acceptance, acceptanceOf, findException } from './acceptance.ts';
import { idleExceptions, type IdleException } from './idle-exceptions.ts';
import {
  ANY_ACCOUNT,
  type AccountMemory,
  type Blind,
  type KnownOutcome,
  lastKnownOf,
  type Memory,
  nothingUnread,
  type Remembered,
  referenceIn,
  type UnreadMemory,
} from './memory.ts';
import { upToDate } from './report-dates.ts';
import {
  type AccountPosture,
  type NeededAccess,
  nothingNeeded,
  type Posture,
  type SkippedAccount,
  type Verdict,
} from '../model/posture.ts';
import {
  isUnread,
  type StandingOutcome,
  type TrackedAccount,
  type TrackedVerdict,
} from './tracked-verdict.ts';
import { leftInWords, stillUnread, type Unread } from './unread.ts';
import { isWorse } from '../model/exposure.ts';

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

const hasFailed = (outcome: Remembered['outcome'] | undefined): boolean =>
  outcome === 'fail' || outcome === 'accepted';

/** What could not be told this time stays as it was remembered. */
const carried = (before: Exposure, now: Exposure): Exposure =>
  Object.fromEntries(
    Object.entries(now).map(([name, value]) => [name, value ?? before[name] ?? null]),
  );

const toTheSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000);

const standingOutcome = (
  { outcome }: Verdict,
  acceptance: Acceptance | undefined,
): StandingOutcome => (acceptance?.state === 'covers' ? 'accepted' : outcome);

/** What became of a check that was looked at. */
const changeKind = (
  before: Remembered | undefined,
  verdict: Verdict,
  outcome: StandingOutcome,
): ChangeKind | undefined => {
  switch (outcome) {
    case 'fail':
      if (before?.outcome !== 'fail') return 'regression';
      return isWorse(before, verdict) ? 'worsened' : undefined;
    case 'accepted':
      return before?.outcome === 'accepted' ? undefined : 'accepted';
    case 'pass':
    case 'not-applicable':
      return hasFailed(before?.outcome) ? 'recovery' : undefined;
    // A person's missing word neither breaks nor mends anything, and what nobody saw did not change.
    case 'manual':
    case 'unknown':
    case 'not-checked':
      return undefined;
  }
};

/** An exception that ended covers nothing, whether or not its finding could be looked at. */
const lapsed = <Before extends Remembered>(
  before: Before,
  exception: Exception | undefined,
  now: Date,
): Before =>
  before.outcome === 'accepted' && (exception === undefined || !isInForce(exception, now))
    ? { ...before, outcome: 'fail' }
    : before;

/** Going blind on a finding or on a critical check is worth telling; what may pass by itself only when it lasts. */
const blindness = (
  verdict: Verdict,
  before: Remembered | undefined,
  now: Date,
): Blind | undefined => {
  if (verdict.outcome !== 'unknown') return undefined;
  const matters = verdict.severity === 'critical' || before?.outcome === 'fail';
  const lasts = verdict.isTransient !== true || before?.blind !== undefined;
  return {
    since: before?.blind?.since ?? toTheSecond(now),
    isTold: before?.blind?.isTold === true || (matters && lasts),
  };
};

interface Look {
  readonly exceptions: readonly Exception[];
  readonly now: Date;
}

const rememberSeen = (
  before: Remembered | undefined,
  verdict: Verdict,
  outcome: KnownOutcome,
  now: Date,
): Remembered => {
  const isFailure = outcome === 'fail' || outcome === 'accepted';
  const goesOn =
    before?.outcome === outcome || (isFailure && before !== undefined && hasFailed(before.outcome));
  const since = goesOn ? before.since : toTheSecond(now);
  if (!isFailure) return { outcome, since, severity: undefined, exposure: {} };
  const exposure =
    before !== undefined && hasFailed(before.outcome)
      ? carried(before.exposure, verdict.exposure)
      : verdict.exposure;
  return { outcome, since, severity: verdict.severity, exposure };
};

/** What to remember of a check from now on. */
const remember = (
  before: Remembered | undefined,
  verdict: Verdict,
  outcome: StandingOutcome,
  now: Date,
): Remembered | undefined => {
  switch (outcome) {
    case 'not-checked':
      return before;
    case 'unknown': {
      const known = before ?? {
        outcome,
        since: toTheSecond(now),
        severity: undefined,
        exposure: {},
      };
      return { ...known, blind: blindness(verdict, before, now) };
    }
    case 'manual':
      return hasFailed(before?.outcome) ? before : rememberSeen(before, verdict, outcome, now);
    default:
      return rememberSeen(before, verdict, outcome, now);
  }
};

interface Track {
  readonly tracked: TrackedVerdict;
  readonly change: Change | undefined;
  readonly next: Remembered | undefined;
}

/** A finding that could not be looked at is as bad as it was: memory may add, and here it must. */
const asBadAsItWas = (verdict: Verdict, { severity }: Remembered): Verdict =>
  severity === undefined ||
  !isWorse({ severity: verdict.severity, exposure: {} }, { severity, exposure: {} })
    ? verdict
    : { ...verdict, severity };

const track = (
  accountId: string,
  judged: Verdict,
  remembered: Remembered | undefined,
  { exceptions, now }: Look,
): Track => {
  const current = upToDate(judged, remembered, now);
  const exception = findException(exceptions, current.check.id, accountId);
  const acceptance = acceptanceOf(current, exception, now);
  const standing = standingOutcome(current, acceptance);
  const isUnseen = standing === 'unknown' || standing === 'not-checked';
  const before =
    remembered !== undefined && isUnseen ? lapsed(remembered, exception, now) : remembered;
  const isHeld = isUnseen && before?.outcome === 'fail';
  const verdict = isHeld ? asBadAsItWas(current, before) : current;
  const next = remember(before, verdict, standing, now);
  const lastKnown = lastKnownOf(before);
  const isToldOnlyNow = next?.blind?.isTold === true && remembered?.blind?.isTold !== true;
  // That an exception ended is certain, whatever could be read of its finding.
  const kind =
    before !== remembered
      ? 'regression'
      : isToldOnlyNow && isUnread({ verdict })
        ? 'blind'
        : changeKind(before, verdict, standing);
  const outcome = isHeld ? 'fail' : standing;
  return {
    tracked: {
      verdict,
      outcome,
      acceptance,
      since: isHeld ? before.since : isUnseen ? undefined : next?.since,
      lastKnown,
      unreadSince: isUnread({ verdict }) ? next?.blind?.since : undefined,
      isNewlyUnread: isUnread({ verdict }) && remembered?.blind === undefined,
    },
    change:
      kind === undefined
        ? undefined
        : {
            accountId,
            verdict,
            kind,
            to: standing,
            acceptance,
            from: lastKnown?.outcome ?? 'never seen',
            fromSince: lastKnown?.since,
          },
    next,
  };
};

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
    missing: [...(posture.missing ?? []), ...leftInWords(unread)],
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
