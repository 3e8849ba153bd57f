import type { AwsConnection } from '../aws/clients.ts';
import { type Clock, collect } from '../aws/collect.ts';
import type { Session } from '../aws/session.ts';
import type { Check } from '../checks/check.ts';
import type { Readings, SourceName } from '../evidence.ts';
import { judge } from '../posture/judge.ts';
import type { AccountPosture } from '../posture/posture.ts';
import type { Settings } from '../settings.ts';

/** What one account is audited with. */
export interface OneAccount {
  readonly session: Session;
  readonly connection: AwsConnection;
  readonly checks: readonly Check[];
  readonly settingsOf: () => Promise<Settings>;
  readonly clock: Clock;
}

/** Reads and judges the caller's own account. The alias names it to people, whatever checks were chosen. */
export const auditOne = async (
  { session, connection, checks, settingsOf, clock }: OneAccount,
  given: Partial<Readings> = {},
): Promise<{ readonly posture: AccountPosture; readonly readings: Readings }> => {
  const wanted = new Set<SourceName>([
    ...checks.flatMap((check) => check.sources),
    'account-alias',
  ]);
  const [evidence, settings] = await Promise.all([
    collect(session, wanted, { connection, settingsOf, clock, given }),
    // Broken ones end the run: nothing is judged by others than those that were meant.
    settingsOf(),
  ]);
  return {
    posture: judge(evidence, checks, settings, clock.now()),
    readings: evidence.readings,
  };
};
