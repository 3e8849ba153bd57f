import type { Session } from './aws/session.ts';
import type { Config } from './config/config.ts';
import type { Privacy } from './config/privacy.ts';
import { GuardError } from './errors.ts';
import type { Evidence, SourceName } from './evidence.ts';
import type { CompareWith, OpenTracker } from './github/open-tracker.ts';
import type { TrackerOutcome } from './github/tracker.ts';
import { compare } from './posture/changes.ts';
import { gate } from './posture/gate.ts';
import { judge } from './posture/judge.ts';
import { emptyMemory } from './posture/memory.ts';
import { createDisplay } from './report/display.ts';
import { createView } from './report/view.ts';
import type { RunResult } from './run-result.ts';
import type { World } from './world.ts';

const OPEN: Privacy = { showsDetails: true, mayWriteIssue: false, explanation: undefined };
const NO_TRACKER: TrackerOutcome = { issue: undefined, did: 'kept no issue', warnings: [] };

// The alias names the account to people, whatever checks were chosen.
const wantedSources = ({ checks }: Config): ReadonlySet<SourceName> =>
  new Set<SourceName>([...checks.flatMap((check) => check.sources), 'account-alias']);

const refuseOtherAccounts = ({ allowedAccountIds }: Config, { account }: Session): void => {
  if (allowedAccountIds.length === 0 || allowedAccountIds.includes(account.id)) return;
  throw new GuardError(
    'account-refused',
    `The credentials belong to account ${account.id}, which allowed-account-ids does not list.`,
    'Check role-to-assume, or add the account to allowed-account-ids. Nothing was read in it.',
  );
};

// Only who asked for aliases misses one.
const aliasWarnings = ({ accountDisplay }: Config, { readings }: Evidence): readonly string[] => {
  const alias = readings['account-alias'];
  return accountDisplay === 'alias' && alias.state === 'unavailable'
    ? [`The account cannot be shown by its alias. ${alias.reason}`]
    : [];
};

/** Collect, judge, compare, publish: one audit. Throws a `GuardError` when it could not run at all. */
export const run = async (config: Config, world: World): Promise<RunResult> => {
  let tracking: Promise<OpenTracker> | undefined;
  // What comes next is loaded, and GitHub asked, while AWS has yet to answer.
  const session = await world.openSession(() => {
    tracking ??= world.openTracker?.();
    // A failure shows where the result is awaited, not here.
    tracking?.then(async () => import('./aws/collect.ts')).catch(() => undefined);
  });
  refuseOtherAccounts(config, session);

  tracking ??= world.openTracker?.();
  const { collect } = await import('./aws/collect.ts');
  const evidence = await collect(
    session,
    world.connection,
    wantedSources(config),
    config.settings,
    world.clock,
  );
  const judgedAt = world.clock.now();
  const posture = {
    judgedAt,
    accounts: [judge(evidence, config.checks, config.settings, judgedAt)],
  };

  const tracker = await tracking;
  const { id, partition } = session.account;
  const recall = await tracker?.recall({ accountId: id, partition });
  const memory = recall?.memory ?? emptyMemory;

  const aliases = new Map(
    posture.accounts.flatMap(({ account, alias }): readonly (readonly [string, string])[] =>
      alias === undefined ? [] : [[account.id, alias]],
    ),
  );
  const display = createDisplay(config.accountDisplay, aliases);
  const compareWith: CompareWith = (remembered) => {
    const comparison = compare(posture, remembered);
    return { comparison, view: createView(comparison, display) };
  };
  const { comparison, view } = compareWith(memory);
  return {
    comparison,
    view,
    display,
    gate: gate(comparison, config.failOn, config.failOnUnknown),
    privacy: (await tracker?.privacy) ?? OPEN,
    warnings: [...aliasWarnings(config, evidence), ...(recall?.warnings ?? [])],
    keeping: tracker?.keep(compareWith, memory) ?? Promise.resolve(NO_TRACKER),
  };
};
