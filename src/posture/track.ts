import { isInForce } from '../model/expiry.ts';
import { isWorse } from '../model/exposure.ts';
import type { Exposure } from '../model/judgement.ts';
import type { Verdict } from '../model/posture.ts';
import type { Exception } from '../model/settings.ts';
import { type Acceptance, acceptanceOf, findException } from './acceptance.ts';
import type { Change, ChangeKind } from './change.ts';
import { type Blind, type KnownOutcome, lastKnownOf, type Remembered } from './memory.ts';
import { upToDate } from './report-dates.ts';
import { isUnread, type StandingOutcome, type TrackedVerdict } from './tracked-verdict.ts';

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
export const lapsed = <Before extends Remembered>(
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

/** What verdicts are held against besides memory. */
export interface Look {
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

/** One verdict held against what was remembered of it. */
export interface Track {
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

/** Holds one verdict against what was remembered and accepted of it. */
export const track = (
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
