import { type Exposure, severities, type Severity } from '../checks/judgement.ts';
import type { AccountMemory, KnownOutcome, Memory, Remembered } from './memory.ts';
import type { AccountPosture, Posture, Verdict } from './posture.ts';

/** How a verdict differs from the last known one. */
export type ChangeKind = 'regression' | 'worsened' | 'recovery' | 'blind';

export interface Change {
  readonly accountId: string;
  readonly verdict: Verdict;
  readonly kind: ChangeKind;
  readonly from: KnownOutcome | 'never seen';
  /** When the outcome before this one began, where there was one. */
  readonly fromSince: Date | undefined;
}

/** A verdict together with when its outcome began; for an unknown one, what was last known. */
export interface TrackedVerdict {
  readonly verdict: Verdict;
  readonly since: Date | undefined;
  readonly lastKnown: Remembered | undefined;
}

/** A finding that is remembered, but that no check judged this time. */
export interface Unjudged {
  readonly accountId: string;
  readonly checkId: string;
  readonly remembered: Remembered;
}

export interface TrackedAccount {
  readonly posture: AccountPosture;
  readonly verdicts: readonly TrackedVerdict[];
}

/** A posture held against the memory of the one before. */
export interface Comparison {
  readonly judgedAt: Date;
  readonly accounts: readonly TrackedAccount[];
  readonly changes: readonly Change[];
  readonly unjudged: readonly Unjudged[];
  /** What to remember from now on. */
  readonly memory: Memory;
}

const isWell = (outcome: KnownOutcome): boolean => outcome !== 'fail';

const rank = (severity: Severity | undefined): number =>
  severity === undefined ? severities.length : severities.indexOf(severity);

/** Numbers compare only where both runs could tell; a fact seen for the first time is not a worse fact. */
const isWorse = (before: Remembered, verdict: Verdict): boolean =>
  rank(verdict.severity) < rank(before.severity) ||
  Object.entries(verdict.exposure).some(([name, now]) => {
    const then = before.exposure[name];
    return typeof now === 'number' && typeof then === 'number' && now > then;
  });

/** What could not be told this time stays as it was remembered. */
const carried = (before: Exposure, now: Exposure): Exposure =>
  Object.fromEntries(
    Object.entries(now).map(([name, value]) => [name, value ?? before[name] ?? null]),
  );

const toTheSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000);

const changeKind = (before: Remembered | undefined, verdict: Verdict): ChangeKind | undefined => {
  switch (verdict.outcome) {
    case 'unknown':
      return before === undefined ? undefined : 'blind';
    case 'fail':
      if (before === undefined || isWell(before.outcome)) return 'regression';
      return isWorse(before, verdict) ? 'worsened' : undefined;
    case 'pass':
    case 'not-applicable':
      return before?.outcome === 'fail' ? 'recovery' : undefined;
    // A person's missing word neither breaks nor mends anything.
    case 'manual':
      return undefined;
  }
};

const remember = (
  before: Remembered | undefined,
  verdict: Verdict,
  now: Date,
): Remembered | undefined => {
  const { outcome } = verdict;
  if (outcome === 'unknown') return before;
  if (outcome === 'manual' && before?.outcome === 'fail') return before;
  const since = before?.outcome === outcome ? before.since : toTheSecond(now);
  if (outcome !== 'fail') return { outcome, since, severity: undefined, exposure: {} };
  const exposure =
    before?.outcome === 'fail' ? carried(before.exposure, verdict.exposure) : verdict.exposure;
  return { outcome, since, severity: verdict.severity, exposure };
};

interface AccountComparison {
  readonly tracked: TrackedAccount;
  readonly changes: readonly Change[];
  readonly unjudged: readonly Unjudged[];
  readonly memory: AccountMemory;
}

const failuresIn = (accountId: string, memory: AccountMemory): readonly Unjudged[] =>
  [...memory]
    .filter(([, { outcome }]) => outcome === 'fail')
    .map(([checkId, remembered]) => ({ accountId, checkId, remembered }));

const compareAccount = (
  posture: AccountPosture,
  before: AccountMemory,
  now: Date,
): AccountComparison => {
  const memory = new Map(before);
  const changes: Change[] = [];
  const verdicts: TrackedVerdict[] = [];
  for (const verdict of posture.verdicts) {
    const { id } = verdict.check;
    const last = before.get(id);
    const kind = changeKind(last, verdict);
    if (kind !== undefined) {
      changes.push({
        accountId: posture.account.id,
        verdict,
        kind,
        from: last?.outcome ?? 'never seen',
        fromSince: last?.since,
      });
    }
    const next = remember(last, verdict, now);
    if (next !== undefined) memory.set(id, next);
    verdicts.push({
      verdict,
      since: verdict.outcome === 'unknown' ? undefined : next?.since,
      lastKnown: last,
    });
  }
  const judged = new Set(posture.verdicts.map(({ check }) => check.id));
  const unjudged = failuresIn(posture.account.id, before).filter(
    ({ checkId }) => !judged.has(checkId),
  );
  return { tracked: { posture, verdicts }, changes, unjudged, memory };
};

/** The findings of accounts that are remembered, and that this run did not audit. */
const unaudited = ({ accounts }: Posture, memory: Memory): readonly Unjudged[] => {
  const audited = new Set(accounts.map(({ account }) => account.id));
  return [...memory]
    .filter(([accountId]) => !audited.has(accountId))
    .flatMap(([accountId, remembered]) => failuresIn(accountId, remembered));
};

/** Holds a posture against what was remembered. Pure: the clock is the posture's. */
export const compare = (posture: Posture, memory: Memory): Comparison => {
  const compared = posture.accounts.map((account) =>
    compareAccount(account, memory.get(account.account.id) ?? new Map(), posture.judgedAt),
  );
  return {
    judgedAt: posture.judgedAt,
    accounts: compared.map(({ tracked }) => tracked),
    changes: compared.flatMap(({ changes }) => changes),
    unjudged: [...compared.flatMap(({ unjudged }) => unjudged), ...unaudited(posture, memory)],
    memory: new Map([
      ...memory,
      ...compared.map(({ tracked, memory: next }) => [tracked.posture.account.id, next] as const),
    ]),
  };
};
