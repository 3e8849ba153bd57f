import type { Session } from '../aws/session.ts';
import type { Config } from '../config/config.ts';
import { GuardError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import type { Audited } from './audited.ts';

// Credentials of an assumed role last an hour unless the role says less; the rest is for telling.
const RUN_DEADLINE_MS = 50 * 60 * 1000;

const refuseOtherAccounts = ({ allowedAccountIds }: Config, { account }: Session): void => {
  if (allowedAccountIds.length === 0 || allowedAccountIds.includes(account.id)) return;
  throw new GuardError(
    'account-refused',
    `The credentials belong to account ${account.id}, which allowed-account-ids does not list.`,
    'Check role-to-assume, or add the account to allowed-account-ids. Nothing was read in it.',
  );
};

const one = async (
  { checks, accountDisplay }: Config,
  settings: Settings,
  session: Session,
  { connection, clock }: World,
): Promise<Audited> => {
  const { auditOne } = await import('./one-account.ts');
  const { posture, readings } = await auditOne({ session, connection, checks, settings, clock });
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
    isWhole: true,
  };
};

const several = async (
  config: Config,
  settings: Settings,
  session: Session,
  { connection, clock, say, memberSessionName }: World,
): Promise<Audited> => {
  const { auditOrganization } = await import('./organization.ts');
  return auditOrganization({
    session,
    connection,
    checks: config.checks,
    settings,
    clock,
    accounts: config.accounts,
    sessionName: memberSessionName,
    allowedAccountIds: config.allowedAccountIds,
    deadline: new Date(clock.now().getTime() + RUN_DEADLINE_MS),
    say,
  });
};

/** Reads and judges what the inputs choose. Throws a `GuardError` when it could not run at all. */
export const auditAws = async (
  config: Config,
  world: World,
  onWaiting: () => void,
  settingsOf: () => Promise<Settings>,
): Promise<Audited> => {
  const session = await world.openSession(() => {
    onWaiting();
    // What comes next is loaded while AWS has yet to answer.
    import('./one-account.ts').catch(() => undefined);
  });
  refuseOtherAccounts(config, session);
  const settings = await settingsOf();
  return config.accounts.choice.kind === 'self'
    ? one(config, settings, session, world)
    : several(config, settings, session, world);
};
