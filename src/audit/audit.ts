import type { Session } from '../aws/session/session.ts';
import type { Config } from '../config/config.ts';
import { GuardError } from '../model/errors.ts';
import type { Settings } from '../model/settings.ts';
import { preload } from '../preload.ts';
import type { Waits, World } from '../world.ts';
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
  { checkIds, accountDisplay }: Config,
  settingsOf: () => Promise<Settings>,
  session: Session,
  { connection, clock }: World,
): Promise<Audited> => {
  const { auditOne } = await import('./one.ts');
  const { checksOf } = await import('../checks/index.ts');
  const checks = checksOf(checkIds);
  const { posture, readings } = await auditOne({
    session,
    connection,
    checks,
    settings: settingsOf(),
    clock,
  });
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
  settingsOf: () => Promise<Settings>,
  session: Session,
  { connection, clock, listener, memberSessionName }: World,
): Promise<Audited> => {
  const { auditOrganization } = await import('./organization.ts');
  const { checksOf } = await import('../checks/index.ts');
  const settings = await settingsOf();
  return auditOrganization({
    session,
    connection,
    checks: checksOf(config.checkIds),
    settings,
    clock,
    accounts: config.accounts,
    sessionName: memberSessionName,
    allowedAccountIds: config.allowedAccountIds,
    deadline: new Date(clock.now().getTime() + RUN_DEADLINE_MS),
    listener,
  });
};

/** Reads and judges what the inputs choose. Throws a `GuardError` when it could not run at all. */
export const auditAws = async (
  config: Config,
  world: World,
  waits: Waits,
  settingsOf: () => Promise<Settings>,
): Promise<Audited> => {
  const session = await world.openSession({
    ...waits,
    forSession: async () => {
      // What is needed first is loaded first.
      await preload(
        import('./one.ts'),
        import('../checks/index.ts'),
        import('../aws/client.ts').then(({ lookUpIam }) => lookUpIam(world.connection)),
      );
      await waits.forSession();
    },
  });
  refuseOtherAccounts(config, session);
  return config.accounts.choice.kind === 'self'
    ? one(config, settingsOf, session, world)
    : several(config, settingsOf, session, world);
};
