import type { Exposure } from '../model/judgement.ts';
import { isInForce } from '../model/expiry.ts';
import type { Exception } from '../model/settings.ts';
import { type Acceptance, acceptanceOf, acceptedFacts, findException } from './acceptance.ts';
import { idleExceptions, type IdleException } from './idle-exceptions.ts';
import { leftOutByName } from './left-out-by-name.ts';
import {
  type AccountMemory,
  type KnownOutcome,
  type Memory,
  nothingUnread,
  type Remembered,
  referenceIn,
  type UnreadMemory,
} from './memory.ts';
import { upToDate } from './report-dates.ts';
import type { AccountPosture, Posture, SkippedAccount, Verdict } from '../model/posture.ts';
import type { StandingOutcome, TrackedAccount, TrackedVerdict } from './tracked-verdict.ts';
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
  readonly changes: readonly Change[];
  readonly unjudged: readonly Unjudged[];
  /** What was accepted where nothing fails, or where nobody looked. */
  readonly idle: readonly IdleException[];
  /** What to remember from now on. */
  readonly memory: Memory;
  /** What is unread from now on, and what of it this run did not look at again. */
  readonly unread: Unread;
}

const hasFailed = (outcome: KnownOutcome | undefined): boolean =>
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

const changeKind = (
  before: Remembered | undefined,
  verdict: Verdict,
  outcome: StandingOutcome,
): ChangeKind | undefined => {
  switch (outcome) {
    case 'unknown':
      return before === undefined ? undefined : 'blind';
    case 'fail':
      if (before?.outcome !== 'fail') return 'regression';
      return isWorse(before, verdict) ? 'worsened' : undefined;
    case 'accepted':
      return before?.outcome === 'accepted' ? undefined : 'accepted';
    case 'pass':
    case 'not-applicable':
      return hasFailed(before?.outcome) ? 'recovery' : undefined;
    // A person's missing word neither breaks nor mends anything.
    case 'manual':
      return undefined;
  }
};

/** An exception that ended covers nothing, whether or not its finding could be looked at. */
const lapsed = (before: Remembered, exception: Exception | undefined, now: Date): Remembered =>
  before.outcome === 'accepted' && (exception === undefined || !isInForce(exception, now))
    ? { ...before, outcome: 'fail' }
    : before;

const remember = (
  before: Remembered | undefined,
  tracked: Pick<TrackedVerdict, 'verdict' | 'outcome' | 'acceptance'>,
  now: Date,
): Remembered | undefined => {
  const { verdict, outcome, acceptance } = tracked;
  if (outcome === 'unknown') return before;
  if (outcome === 'manual' && hasFailed(before?.outcome)) return before;
  const isFailure = outcome === 'fail' || outcome === 'accepted';
  const goesOn =
    before?.outcome === outcome || (isFailure && before !== undefined && hasFailed(before.outcome));
  const since = goesOn ? before.since : toTheSecond(now);
  if (!isFailure) return { outcome, since, severity: undefined, exposure: {} };
  const exposure =
    before !== undefined && hasFailed(before.outcome)
      ? carried(before.exposure, verdict.exposure)
      : verdict.exposure;
  const accepted = acceptedFacts(verdict, acceptance, before);
  return {
    outcome,
    since,
    severity: verdict.severity,
    exposure,
    ...(accepted === undefined ? {} : { accepted }),
  };
};

interface AccountComparison {
  readonly tracked: TrackedAccount;
  readonly changes: readonly Change[];
  readonly unjudged: readonly Unjudged[];
  readonly memory: AccountMemory;
}

interface Look {
  readonly exceptions: readonly Exception[];
  readonly now: Date;
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

/** As severe as it was, where it could not be told whether what eased it still holds. */
const eased = (verdict: Verdict, before: Remembered | undefined): Verdict => {
  const { outcome, severityIfDenied } = verdict;
  if (outcome !== 'fail' || severityIfDenied === undefined) return verdict;
  return hasFailed(before?.outcome) && before?.severity === severityIfDenied
    ? { ...verdict, severity: severityIfDenied }
    : verdict;
};

interface Track {
  readonly tracked: TrackedVerdict;
  readonly change: Change | undefined;
  readonly next: Remembered | undefined;
  readonly unjudged: readonly Unjudged[];
}

const track = (
  accountId: string,
  judged: Verdict,
  before: Remembered | undefined,
  { exceptions, now }: Look,
): Track => {
  const verdict = eased(upToDate(judged, before, now), before);
  const exception = findException(exceptions, verdict.check.id, accountId);
  const acceptance = acceptanceOf(verdict, exception, before, now);
  const outcome = standingOutcome(verdict, acceptance);
  // By another way into the account it failed, and this one cannot ask.
  const isLeft = verdict.isNotAsked === true && hasFailed(before?.outcome);
  const lastKnown =
    before !== undefined && (outcome === 'unknown' || isLeft)
      ? lapsed(before, exception, now)
      : before;
  const next = isLeft ? lastKnown : remember(lastKnown, { verdict, outcome, acceptance }, now);
  const change = isLeft ? undefined : changeKind(before, verdict, outcome);
  // That an exception ended is certain, whatever could be read of its finding.
  const kind = lastKnown === before ? change : 'regression';
  const checkId = verdict.check.id;
  return {
    tracked: {
      verdict,
      outcome,
      acceptance,
      since: outcome === 'unknown' || isLeft ? undefined : next?.since,
      lastKnown,
    },
    change:
      kind === undefined
        ? undefined
        : {
            accountId,
            verdict,
            kind,
            to: outcome,
            acceptance,
            from: lastKnown?.outcome ?? 'never seen',
            fromSince: lastKnown?.since,
          },
    next,
    unjudged:
      isLeft && lastKnown?.outcome === 'fail'
        ? [{ accountId, checkId, remembered: lastKnown }]
        : [],
  };
};

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
    unjudged: [...compared.flatMap(({ unjudged }) => unjudged), ...failuresIn(id, leftOut)],
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
