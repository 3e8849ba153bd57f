import type { AwsConnection } from '../aws/clients.ts';
import { type Clock, collect, withoutSession } from '../aws/collect.ts';
import { unavailable } from '../aws/failure.ts';
import type { OpenMember } from '../aws/member-session.ts';
import { createPace, type Pace } from '../aws/pace.ts';
import type { Session } from '../aws/session.ts';
import type { Check } from '../checks/check.ts';
import type { Account, Evidence, Readings, SourceName } from '../evidence.ts';
import { judge } from '../posture/judge.ts';
import type { Outcome } from '../checks/judgement.ts';
import type { AccountPosture } from '../posture/posture.ts';
import type { Unavailable, UnavailableCause } from '../reading.ts';
import type { Settings } from '../settings.ts';
import { createReporter, type Listener } from './progress.ts';
import { createVerdictPool } from './verdict-pool.ts';

/** One account to audit, with what is known of it before anybody enters it. */
export interface Target {
  readonly account: Account;
  readonly name: string | undefined;
  readonly given: Partial<Readings>;
}

/** What an audit of many accounts is done with. */
export interface ManyAccounts {
  readonly caller: Session;
  readonly connection: AwsConnection;
  readonly open: OpenMember;
  readonly checks: readonly Check[];
  readonly settings: Settings;
  readonly clock: Clock;
  /** How many accounts at once, at most. */
  readonly concurrency: number;
  /** After this nothing more is begun, and what is missing is unknown. */
  readonly deadline: Date;
  /** How long one account may take. */
  readonly accountDeadlineMs: number;
  readonly listener: Listener;
}

const MAX_ROUNDS = 5;
/** A connection that broke once may hold the next time; one that never does is not worth more. */
const MAX_ROUNDS_OFFLINE = 2;
const FIRST_PAUSE_MS = 1_000;

const tooLate: Unavailable = {
  state: 'unavailable',
  cause: 'timed-out',
  reason: 'The time of the run was over before this account could be read.',
};
const tooSlow = (milliseconds: number): Unavailable => ({
  state: 'unavailable',
  cause: 'timed-out',
  reason: `The account did not answer within ${String(milliseconds / 1000)} seconds.`,
});

const failedBy = ({ readings }: Evidence, ...causes: readonly UnavailableCause[]): boolean =>
  Object.values(readings).some(
    (reading) => reading.state === 'unavailable' && causes.includes(reading.cause),
  );

const has = ({ verdicts }: AccountPosture, outcome: Outcome): boolean =>
  verdicts.some((verdict) => verdict.outcome === outcome);

/** Waits for an answer, but no longer than an account may take; the clock is let go of either way. */
const within = async <Answer>(
  answer: Promise<Answer>,
  late: () => Answer,
  milliseconds: number,
): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(late()), milliseconds);
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
  }
};

const readOnce = async (
  { account, given }: Target,
  wanted: ReadonlySet<SourceName>,
  work: ManyAccounts,
): Promise<Evidence> => {
  const { caller, connection, settings, clock } = work;
  const nothing = (why: Unavailable): Evidence =>
    withoutSession(account, caller.caller, why, given);
  const reading = async (): Promise<Evidence> => {
    let session: Session;
    try {
      session = await work.open(account);
    } catch (error) {
      return nothing(unavailable(error));
    }
    return collect(session, connection, wanted, () => Promise.resolve(settings), clock, given);
  };
  const { accountDeadlineMs } = work;
  return within(reading(), () => nothing(tooSlow(accountDeadlineMs)), accountDeadlineMs);
};

/** Reads an account until AWS no longer throttles it, a broken connection holds, or the run's time is over. */
const readPatiently = async (
  target: Target,
  wanted: ReadonlySet<SourceName>,
  work: ManyAccounts,
  pace: Pace,
): Promise<Evidence> => {
  const { clock, caller, deadline } = work;
  const unread = (): Evidence =>
    withoutSession(target.account, caller.caller, tooLate, target.given);
  let evidence: Evidence | undefined;
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    await pace.enter();
    try {
      if (pace.isStopped() || clock.now() >= deadline) break;
      evidence = await readOnce(target, wanted, work);
    } finally {
      pace.leave();
    }
    const wasThrottled = failedBy(evidence, 'throttled');
    if (wasThrottled) pace.slow(clock.now());
    else pace.advance();
    const mayPass =
      wasThrottled ||
      (round < MAX_ROUNDS_OFFLINE && failedBy(evidence, 'timed-out', 'unreachable'));
    if (!mayPass) break;
    // Outside of its place, so that others may go on.
    if (round < MAX_ROUNDS) await clock.sleep(FIRST_PAUSE_MS * 2 ** (round - 1));
  }
  return evidence ?? unread();
};

/**
 * Audits accounts as they are listed, many at once. One account's failure is its own verdicts only; no account
 * is left out. Of those that are done nothing but their verdicts is kept.
 */
export const auditMany = async (
  targets: AsyncIterable<Target>,
  work: ManyAccounts,
): Promise<readonly AccountPosture[]> => {
  const pace = createPace(work.concurrency);
  const wanted = new Set(work.checks.flatMap(({ sources }) => sources));
  const report = createReporter(work.listener, work.clock.now);
  const pooled = createVerdictPool();
  const postures: AccountPosture[] = [];
  let known = 0;
  let failing = 0;
  let denied = 0;
  let isListed = false;
  const auditOne = async (target: Target): Promise<void> => {
    const evidence = await readPatiently(target, wanted, work, pace);
    const judged = judge(evidence, work.checks, work.settings, work.clock.now());
    const posture = {
      ...judged,
      alias: target.name ?? judged.alias,
      verdicts: judged.verdicts.map(pooled),
    };
    postures.push(posture);
    if (has(posture, 'fail')) failing += 1;
    if (has(posture, 'unknown') && failedBy(evidence, 'denied')) denied += 1;
    report({ done: postures.length, known, isListed, failing, denied });
  };
  const under: Promise<void>[] = [];
  try {
    for await (const target of targets) {
      known += 1;
      under.push(auditOne(target));
    }
  } catch (error) {
    // Half a list is no audit: what has begun ends, and nothing more begins.
    pace.stop();
    throw error;
  }
  isListed = true;
  await Promise.all(under);
  return postures.sort((left, right) => (left.account.id < right.account.id ? -1 : 1));
};
