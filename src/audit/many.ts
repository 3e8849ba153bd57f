import type { AwsConnection } from '../aws/client.ts';
import { type Clock, collect, NOT_READ, withoutSession } from '../aws/collect.ts';
import { unavailable } from '../aws/failure.ts';
import type { OpenMember } from '../aws/session/member-session.ts';
import { createPace, type Pace } from './pace.ts';
import type { Session } from '../aws/session/session.ts';
import type { Check } from '../model/check.ts';
import type { Account, Evidence, Readings, SourceName } from '../model/evidence.ts';
import { judge } from '../checks/judge.ts';
import type { Outcome } from '../model/judgement.ts';
import type { AccountPosture } from '../model/posture.ts';
import type { Unavailable } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import { createReporter, type Listener } from './progress.ts';
import { failedBy, MAX_ROUNDS, pauseAfter, type Round, settled } from './rounds.ts';
import type { TimeLimit } from './deadline.ts';
import { createVerdictPool } from './verdict-pool.ts';

/** One account to audit, with what is known of it before anybody enters it. */
export interface Target {
  readonly account: Account;
  readonly name: string | undefined;
  readonly given: Partial<Readings>;
  /** Readings that hold for it only if it can be entered. */
  readonly givenInside?: Partial<Readings>;
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
  /** How long one round at an account may take. */
  readonly accountDeadlineMs: number;
  readonly startTimeLimit: (milliseconds: number) => TimeLimit;
  readonly listener: Listener;
}

/** A connection that broke once may hold the next time; one that never does is not worth more. */
const MAX_ROUNDS_OFFLINE = 2;

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

/** An account's evidence, and the sources that were asked for it. */
interface Read {
  readonly evidence: Evidence;
  readonly asked: readonly SourceName[];
}

const roundOf = ({ evidence: { readings }, asked }: Read): Round => ({ readings, asked });

const has = ({ verdicts }: AccountPosture, outcome: Outcome): boolean =>
  verdicts.some((verdict) => verdict.outcome === outcome);

const readOnce = async (
  { account, givenInside }: Target,
  given: Partial<Readings>,
  wanted: ReadonlySet<SourceName>,
  work: ManyAccounts,
): Promise<Evidence> => {
  const { caller, connection, settings, clock, accountDeadlineMs } = work;
  const limit = work.startTimeLimit(accountDeadlineMs);
  const late = limit.passed.then(() => tooSlow(accountDeadlineMs));
  const entering = async (): Promise<Session | Unavailable> => {
    try {
      return await work.open(account);
    } catch (error) {
      return unavailable(error);
    }
  };
  try {
    const entered = await Promise.race([entering(), late]);
    return 'state' in entered
      ? withoutSession(account, caller.caller, entered, given)
      : await collect(entered, wanted, {
          connection,
          settings: Promise.resolve(settings),
          clock,
          given: { ...given, ...givenInside },
          late,
        });
  } finally {
    limit.release();
  }
};

/** Reads an account until AWS no longer throttles it, a broken connection holds, or the run's time is over. */
const readPatiently = async (
  target: Target,
  wanted: ReadonlySet<SourceName>,
  work: ManyAccounts,
  pace: Pace,
): Promise<Read> => {
  const { clock, caller, deadline } = work;
  let { given } = target;
  const { givenInside = {} } = target;
  const missing = [...wanted].filter((name) => given[name] === undefined);
  const asked = missing.filter((name) => givenInside[name] === undefined);
  // What is known already, or said by people, needs nobody to enter the account.
  if (missing.length === 0) {
    return { evidence: withoutSession(target.account, caller.caller, NOT_READ, given), asked };
  }
  let read: Read | undefined;
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    await pace.enter();
    try {
      if (pace.isStopped() || clock.now() >= deadline) break;
      read = { evidence: await readOnce(target, given, wanted, work), asked };
    } finally {
      pace.leave();
    }
    const last = roundOf(read);
    const wasThrottled = failedBy(last, 'throttled');
    if (wasThrottled) pace.slow(clock.now());
    else pace.advance();
    const mayPass =
      wasThrottled || (round < MAX_ROUNDS_OFFLINE && failedBy(last, 'timed-out', 'unreachable'));
    if (!mayPass) break;
    given = { ...given, ...settled(last) };
    // Outside of its place, so that others may go on.
    if (round < MAX_ROUNDS) await clock.sleep(pauseAfter(round));
  }
  return read ?? { evidence: withoutSession(target.account, caller.caller, tooLate, given), asked };
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
    const read = await readPatiently(target, wanted, work, pace);
    const judged = judge(read.evidence, work.checks, work.settings, work.clock.now());
    const posture = {
      ...judged,
      alias: target.name ?? judged.alias,
      verdicts: judged.verdicts.map(pooled),
    };
    postures.push(posture);
    if (has(posture, 'fail')) failing += 1;
    if (has(posture, 'unknown') && failedBy(roundOf(read), 'denied')) denied += 1;
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
