import { createAside } from './aside.ts';
import { auditAws } from './audit/audit.ts';
import type { Audited } from './audit/audited.ts';
import type { Config } from './config/config.ts';
import { joinSettings } from './config/join-settings.ts';
import type { Privacy } from './config/privacy.ts';
import type { CompareWith } from './github/open-tracker.ts';
import type { TrackerOutcome } from './github/tracker.ts';
import { compare } from './posture/changes.ts';
import { gate } from './posture/gate.ts';
import { emptyMemory } from './posture/memory.ts';
import { createDisplay } from './report/display.ts';
import { createView } from './report/view.ts';
import type { RunResult } from './run-result.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

const OPEN: Privacy = { showsDetails: true, mayWriteIssue: false, explanation: undefined };
const NO_TRACKER: TrackerOutcome = { issue: undefined, did: 'kept no issue', warnings: [] };

const expectedIds = ({ accounts: { choice } }: Config): readonly string[] =>
  choice.kind === 'list' ? choice.ids : [];

const findOut = async (
  config: Config,
  world: World,
  begin: () => void,
  settingsOf: () => Promise<Settings>,
): Promise<Audited> => {
  if (config.reports === undefined) return auditAws(config, world, begin, settingsOf);
  begin();
  const { mergeReports } = await import('./audit/reports.ts');
  return mergeReports(
    { patterns: config.reports, accountIds: expectedIds(config) },
    config.checks,
    world.clock.now(),
  );
};

/** Collect, judge, compare, publish: one audit. Throws a `GuardError` when it could not run at all. */
export const run = async (config: Config, world: World): Promise<RunResult> => {
  const aside = createAside(world);
  const settingsOf = async (): Promise<Settings> =>
    joinSettings((await aside.configFile())?.settings ?? {}, config.inputSettings);
  const audited = await findOut(config, world, aside.begin, settingsOf);
  const { accounts, skipped, missing, partition, scope, isWhole } = audited;
  const { exceptions } = await settingsOf();
  const posture = { judgedAt: world.clock.now(), accounts, skipped, missing };

  const tracker = await aside.tracker();
  const recall = await tracker?.recall(
    { partition, name: scope },
    { accountIds: accounts.map(({ account }) => account.id), keepsOthers: !isWhole },
  );
  const memory = recall?.memory ?? emptyMemory;

  const display = createDisplay(config.accountDisplay, audited.names, [
    ...accounts.map(({ account }) => account.id),
    ...skipped.map(({ id }) => id),
  ]);
  const compareWith: CompareWith = (remembered) => {
    const comparison = compare(posture, remembered, exceptions);
    return { comparison, view: createView(comparison, display) };
  };
  const { comparison, view } = compareWith(memory);
  const file = await aside.configFile();
  return {
    comparison,
    view,
    display,
    origin: { scope, part: config.accounts.shard },
    gate: gate(comparison, config.failOn, config.failOnUnknown),
    privacy: (await tracker?.privacy) ?? OPEN,
    warnings: [...audited.warnings, ...(file?.warnings ?? []), ...(recall?.warnings ?? [])],
    keeping: tracker?.keep(compareWith, memory) ?? Promise.resolve(NO_TRACKER),
  };
};
