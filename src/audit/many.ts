import { judge } from '../checks/judge.ts';
import type { Check } from '../model/check.ts';
import type { Outcome } from '../model/judgement.ts';
import type { AccountPosture } from '../model/posture.ts';
import { createPace } from './pace.ts';
import { createReporter, type Listener } from './progress.ts';
import { workThrough } from './queue.ts';
import { failedBy, type Read, readInRounds } from './rounds.ts';
import type { Target } from './targets.ts';
import { createVerdictPool } from './verdict-pool.ts';
import type { Visiting } from './visit.ts';

/** What many accounts are audited with. */
export interface ManyAccounts extends Visiting {
  readonly checks: readonly Check[];
  /** How many accounts are asked at once, at most. */
  readonly concurrency: number;
  readonly listener: Listener;
}

/**
 * How many accounts are begun and not done, for each that is asked at once. One is asked for some 0.2 s in all and
 * waits some 3 s for AWS to make its report: with fewer, places would stay empty.
 */
const UNDER_WAY_FOR_EACH = 16;
/** As many as a runner of two cores can work off while one of them waits; more would take memory and no less time. */
const MOST_UNDER_WAY = 512;

/** Counts what has become of the accounts, and passes it on. */
const createTally = ({ listener, clock }: ManyAccounts) => {
  const report = createReporter(listener, clock.now);
  const counts = { done: 0, known: 0, isListed: false, failing: 0, denied: 0 };
  const has = ({ verdicts }: AccountPosture, outcome: Outcome): boolean =>
    verdicts.some((verdict) => verdict.outcome === outcome);
  return {
    listed: async function* (targets: AsyncIterable<Target>): AsyncGenerator<Target> {
      for await (const target of targets) {
        counts.known += 1;
        yield target;
      }
      counts.isListed = true;
    },
    done: (posture: AccountPosture, read: Read): void => {
      counts.done += 1;
      if (has(posture, 'fail')) counts.failing += 1;
      if (has(posture, 'unknown') && failedBy(read, 'denied')) counts.denied += 1;
      report(counts);
    },
  };
};

/**
 * Audits accounts as they are listed, many at once. One account's failure is its own verdicts only; no account
 * is left out. Of those that are done nothing but their verdicts is kept.
 */
export const auditMany = async (
  targets: AsyncIterable<Target>,
  work: ManyAccounts,
): Promise<readonly AccountPosture[]> => {
  const { checks, settings, clock, concurrency } = work;
  const wanted = new Set(checks.flatMap(({ sources }) => sources));
  const pace = createPace(concurrency);
  const tally = createTally(work);
  const pooled = createVerdictPool();
  const postures: AccountPosture[] = [];
  const underWay = Math.min(UNDER_WAY_FOR_EACH * concurrency, MOST_UNDER_WAY);
  try {
    await workThrough(tally.listed(targets), underWay, async (target) => {
      const read = await readInRounds(target, wanted, work, pace);
      const judged = judge(read.evidence, checks, settings, clock.now());
      const alias = target.name ?? judged.alias;
      const posture = { ...judged, alias, verdicts: judged.verdicts.map(pooled) };
      postures.push(posture);
      tally.done(posture, read);
    });
  } catch (error) {
    // Half a list is no audit: what has begun ends, and nothing more begins.
    pace.stop();
    throw error;
  }
  return postures;
};
