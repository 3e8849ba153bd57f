import { type Aside, createAside } from './aside.ts';
import { auditAws } from './audit/audit.ts';
import type { Audited } from './audit/audited.ts';
import type { Config } from './config/config.ts';
import { joinSettings } from './config/settings.ts';
import type { RunResult } from './run-result.ts';
import type { Settings } from './model/settings.ts';
import { preload } from './preload.ts';
import type { World } from './world.ts';

const expectedIds = ({ accounts: { choice } }: Config): readonly string[] =>
  choice.kind === 'list' ? choice.ids : [];

const findOut = async (
  config: Config,
  world: World,
  { begin }: Aside,
  settingsOf: () => Promise<Settings>,
): Promise<Audited> => {
  if (config.reports === undefined) {
    const waits = {
      forIdToken: begin,
      forSession: async () => {
        begin();
        await preload(import('./conclusion.ts'));
      },
    };
    return auditAws(config, world, waits, settingsOf);
  }
  begin();
  const { mergeReports } = await import('./audit/merge/read.ts');
  return mergeReports(
    { patterns: config.reports, accountIds: expectedIds(config) },
    config.checkIds,
    world.clock.now(),
  );
};

/** Collect, judge, compare, publish: one audit. Throws a `GuardError` when it could not run at all. */
export const run = async (config: Config, world: World): Promise<RunResult> => {
  const aside = createAside(world);
  const settingsOf = async (): Promise<Settings> =>
    joinSettings((await aside.configFile())?.settings ?? {}, config.inputSettings);
  const audited = await findOut(config, world, aside, settingsOf);
  const { exceptions } = await settingsOf();
  const judgedAt = world.clock.now();
  const [tracker, file] = await Promise.all([aside.tracker(), aside.configFile()]);
  const before = { tracker, exceptions, warnings: file?.warnings ?? [] };
  const { conclude } = await import('./conclusion.ts');
  return conclude(config, audited, before, judgedAt);
};
