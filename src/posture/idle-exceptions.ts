import { isUnread, type StandingOutcome, type TrackedAccount } from './tracked-verdict.ts';
import { EVERY_ACCOUNT, type Exception } from '../model/settings.ts';

/** Why an exception has no finding: who wrote it may have mistyped, or may take it out again. */
export type Idleness =
  'not looked at' | 'not known' | 'left to a person' | 'outdone' | 'not applicable' | 'well';

/** An exception that stands beside no finding of this run. */
export interface IdleException {
  readonly exception: Exception;
  readonly why: Idleness;
}

// What is known of the least well of its accounts.
const idleness = (outcomes: ReadonlySet<StandingOutcome>): Idleness => {
  if (outcomes.has('unknown')) return 'not known';
  if (outcomes.has('manual')) return 'left to a person';
  // Every failure there has an exception of its account's own.
  if (outcomes.has('fail') || outcomes.has('accepted')) return 'outdone';
  if (outcomes.size === 0) return 'not looked at';
  return outcomes.has('pass') ? 'well' : 'not applicable';
};

/** The exceptions that neither cover a finding nor are said to cover it no more, in the file's order. */
export const idleExceptions = (
  exceptions: readonly Exception[],
  accounts: readonly TrackedAccount[],
): readonly IdleException[] => {
  if (exceptions.length === 0) return [];
  const used = new Set<Exception>();
  const outcomesOf = new Map<string, Set<StandingOutcome>>();
  const note = (account: string, check: string, outcome: StandingOutcome): void => {
    const place = `${account} ${check}`;
    outcomesOf.set(place, (outcomesOf.get(place) ?? new Set()).add(outcome));
  };
  const excepted = new Set(exceptions.map(({ check }) => check));
  for (const { posture, verdicts } of accounts) {
    for (const tracked of verdicts) {
      const { verdict, acceptance } = tracked;
      const outcome = isUnread(tracked) ? 'unknown' : tracked.outcome;
      if (!excepted.has(verdict.check.id)) continue;
      if (acceptance !== undefined) used.add(acceptance.exception);
      note(posture.account.id, verdict.check.id, outcome);
      note(EVERY_ACCOUNT, verdict.check.id, outcome);
    }
  }
  return exceptions
    .filter((exception) => !used.has(exception))
    .map((exception) => ({
      exception,
      why: idleness(outcomesOf.get(`${exception.account} ${exception.check}`) ?? new Set()),
    }));
};
