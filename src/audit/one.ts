import type { AwsConnection } from '../aws/client.ts';
import { type Clock, collect } from '../aws/collect.ts';
import type { Session } from '../aws/session/session.ts';
import type { Check } from '../model/check.ts';
import type { Readings, SourceName } from '../model/evidence.ts';
import { judge } from '../checks/judge.ts';
import type { AccountPosture } from '../model/posture.ts';
import type { Settings } from '../model/settings.ts';
import { failedBy, MAX_ROUNDS, pauseAfter, settled } from './rounds.ts';

/** What one account is audited with. */
export interface OneAccount {
  readonly session: Session;
  readonly connection: AwsConnection;
  readonly checks: readonly Check[];
  readonly settings: Promise<Settings>;
  readonly clock: Clock;
}

const sourcesOf = ({ checks }: Pick<OneAccount, 'checks'>): ReadonlySet<SourceName> =>
  new Set<SourceName>([...checks.flatMap(({ sources }) => sources), 'account-alias']);

/** Reads and judges the caller's own account. The alias names it to people, whatever checks were chosen. */
export const auditOne = async (
  { session, connection, checks, settings, clock }: OneAccount,
  given: Partial<Readings> = {},
): Promise<{ readonly posture: AccountPosture; readonly readings: Readings }> => {
  const wanted = sourcesOf({ checks });
  const [evidence, judgedBy] = await Promise.all([
    collect(session, wanted, { connection, settings, clock, given }),
    // Broken ones end the run: nothing is judged by others than those that were meant.
    settings,
  ]);
  return {
    posture: judge(evidence, checks, judgedBy, clock.now()),
    readings: evidence.readings,
  };
};

/** The same, again and again while AWS throttles it: for what is still missing only. */
export const auditPatiently = async (
  work: OneAccount,
  given: Partial<Readings> = {},
): ReturnType<typeof auditOne> => {
  const asked = [...sourcesOf(work)].filter((name) => given[name] === undefined);
  let known = given;
  for (let round = 1; ; round += 1) {
    const audit = await auditOne(work, known);
    const last = { readings: audit.readings, asked };
    if (round === MAX_ROUNDS || !failedBy(last, 'throttled')) return audit;
    known = { ...known, ...settled(last) };
    await work.clock.sleep(pauseAfter(round));
  }
};
