import type { AwsConnection } from '../aws/client.ts';
import { type Clock, collect } from '../aws/collect.ts';
import type { Session } from '../aws/session/session.ts';
import { judge } from '../checks/judge.ts';
import type { Check } from '../model/check.ts';
import type { Readings, SourceName } from '../model/evidence.ts';
import type { AccountPosture } from '../model/posture.ts';
import type { Unavailable } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';

/** What one account is audited with. */
export interface OneAccount {
  readonly session: Session;
  readonly connection: AwsConnection;
  readonly checks: readonly Check[];
  /** The configuration file may still be on its way. */
  readonly settings: Promise<Settings>;
  readonly clock: Clock;
  /** Resolves when the time of the run is over, with what to say of what is not read by then. */
  readonly late?: Promise<Unavailable>;
}

/** Reads and judges the caller's own account. The alias names it to people, whatever checks were chosen. */
export const auditOne = async ({
  session,
  connection,
  checks,
  settings,
  clock,
  late,
}: OneAccount): Promise<{ readonly posture: AccountPosture; readonly readings: Readings }> => {
  const wanted = new Set<SourceName>([
    ...checks.flatMap(({ sources }) => sources),
    'account-alias',
  ]);
  const [evidence, judgedBy] = await Promise.all([
    collect(session, wanted, {
      connection,
      settings,
      clock,
      ...(late === undefined ? {} : { late }),
    }),
    // Broken ones end the run: nothing is judged by others than those that were meant.
    settings,
  ]);
  return {
    posture: judge(evidence, checks, judgedBy, clock.now()),
    readings: evidence.readings,
  };
};
