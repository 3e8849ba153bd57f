import type { AwsConnection } from '../aws/client.ts';
import type { Clock } from '../aws/collect.ts';
import type { Session } from '../aws/session/session.ts';
import { unavailable } from '../aws/failure.ts';
import { checksOf } from '../checks/index.ts';
import type { Config } from '../config/config.ts';
import { GuardError } from '../model/errors.ts';
import type { Settings } from '../model/settings.ts';
import { MINUTE_MS } from '../model/time.ts';
import type { Audited } from './audited.ts';
import { startTimeLimit, tooLate } from './deadline.ts';
import { neededInMany, neededInOne } from './needed-access.ts';
import { auditOne } from './one.ts';
import { auditOrganization } from './organization.ts';
import type { Listener } from './progress.ts';

/** What an audit needs of the world besides a session. */
export interface AuditWorld {
  readonly clock: Clock;
  readonly connection: AwsConnection;
  /** What role sessions in other accounts are called. */
  readonly memberSessionName: string;
  /** Hears how an audit of many accounts goes on. */
  readonly listener: Listener;
}

// Credentials of an assumed role last an hour unless the role says less; the rest is for telling.
const RUN_DEADLINE_MS = 50 * MINUTE_MS;

const refuseOtherAccounts = ({ allowedAccountIds }: Config, { account }: Session): void => {
  if (allowedAccountIds.length === 0 || allowedAccountIds.includes(account.id)) return;
  throw new GuardError(
    'account-refused',
    `The credentials belong to account ${account.id}, which allowed-account-ids does not list.`,
    'Check role-to-assume, or add the account to allowed-account-ids. Nothing was read in it.',
  );
};

const one = async (
  { checkIds, accountDisplay }: Config,
  settings: Promise<Settings>,
  session: Session,
  { connection, clock }: AuditWorld,
): Promise<Audited> => {
  const checks = checksOf(checkIds);
  const limit = startTimeLimit(RUN_DEADLINE_MS);
  const { posture, readings } = await auditOne({
    session,
    connection,
    checks,
    settings,
    clock,
    late: limit.passed.then(() => tooLate),
  }).finally(limit.release);
  const alias = readings['account-alias'];
  const { id } = posture.account;
  return {
    partition: session.account.partition,
    accounts: [posture],
    skipped: [],
    scope: id,
    names: new Map(posture.alias === undefined ? [] : [[id, posture.alias]]),
    // Only who asked for aliases misses one.
    warnings:
      accountDisplay === 'alias' && alias.state === 'unavailable'
        ? [`The account cannot be shown by its alias. ${alias.reason}`]
        : [],
    missing: [],
    needs: neededInOne(checks),
    isWhole: true,
  };
};

const several = async (
  { accounts, checkIds, allowedAccountIds }: Config,
  settings: Settings,
  session: Session,
  { connection, clock, listener, memberSessionName }: AuditWorld,
): Promise<Audited> => {
  const checks = checksOf(checkIds);
  try {
    return await auditOrganization({
      session,
      connection,
      checks,
      settings,
      clock,
      accounts,
      sessionName: memberSessionName,
      allowedAccountIds,
      deadline: new Date(clock.now().getTime() + RUN_DEADLINE_MS),
      listener,
    });
  } catch (error) {
    // Whoever has to allow one action is told of all that follow: one round of it has to be enough.
    throw error instanceof GuardError && unavailable(error.cause).cause === 'denied'
      ? error.needing(neededInMany(checks, accounts, settings.accountFilter))
      : error;
  }
};

/**
 * Reads and judges what the inputs choose: the caller's own account, which is read while the settings are still on
 * their way, or several. Throws a `GuardError` when it could not run at all.
 */
export const auditAws = async (
  config: Config,
  world: AuditWorld,
  opening: Promise<Session>,
  settings: Promise<Settings>,
): Promise<Audited> => {
  const session = await opening;
  refuseOtherAccounts(config, session);
  return config.accounts.choice.kind === 'self'
    ? one(config, settings, session, world)
    : several(config, await settings, session, world);
};
