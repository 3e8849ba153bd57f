import { auditAws, type AuditWorld } from './audit/audit.ts';
import type { Audited } from './audit/audited.ts';
import { mergeReports } from './audit/merge/read.ts';
import type { Session } from './aws/session/session.ts';
import type { Config } from './config/config.ts';
import type { ConfigFile } from './config/file/config-file.ts';
import type { Privacy } from './config/privacy.ts';
import { joinSettings } from './config/settings.ts';
import type { OpenTracker, Recall } from './github/tracker/open-tracker.ts';
import type { TrackerOutcome } from './github/tracker/tracker.ts';
import type { Posture } from './model/posture.ts';
import { EVERY_ACCOUNT, type Settings } from './model/settings.ts';
import { compare, type Comparison } from './posture/changes.ts';
import { gate, type GateResult } from './posture/gate.ts';
import { noPast, type Past } from './posture/memory.ts';
import type { ReportOrigin } from './report/file/json.ts';
import { createDisplay, type Display } from './report/text/display.ts';
import { createView, type View } from './report/view/view.ts';

/** The outer ends of a run: a job on GitHub, or a terminal, which has no tracker. */
export interface World extends AuditWorld {
  /** Rejects with a `GuardError` that says why there are no credentials. */
  readonly openSession: () => Promise<Session>;
  /** Asks GitHub at once for all that does not depend on what is audited; `undefined` where there is no GitHub. */
  readonly openTracker: () => OpenTracker | undefined;
  /** Rejects with a `GuardError` where there is a file and it is broken or cannot be read. */
  readonly readConfigFile: () => Promise<ConfigFile>;
}

/** What a run found and did, for whoever presents it. */
export interface RunResult {
  readonly comparison: Comparison;
  readonly view: View;
  readonly display: Display;
  /** What the JSON report says it is about. */
  readonly origin: ReportOrigin;
  readonly gate: GateResult;
  readonly privacy: Privacy;
  /** Sentences the reader should see. */
  readonly warnings: readonly string[];
  /** What became of the issue. */
  readonly tracker: TrackerOutcome;
}

/** What was asked for at the start, and is awaited where it is needed. */
interface Opened {
  /** `undefined` where reports are merged instead. */
  readonly session: Promise<Session> | undefined;
  readonly tracker: OpenTracker | undefined;
  readonly configFile: Promise<ConfigFile>;
  readonly settings: Promise<Settings>;
}

const OPEN: Privacy = { showsDetails: true, mayWriteIssue: false, explanation: undefined };
const NOTHING_TO_RECALL: Recall = { past: noPast, warnings: [] };
const NO_TRACKER: TrackerOutcome = { issue: undefined, did: 'kept no issue', warnings: [] };

/** A promise that is awaited later: until then its failure is nobody's. */
const underWay = <Value>(promise: Promise<Value>): Promise<Value> => {
  promise.catch(() => undefined);
  return promise;
};

/** Asks AWS and GitHub at the same time. */
const open = (config: Config, world: World): Opened => {
  const session = config.reports === undefined ? underWay(world.openSession()) : undefined;
  const configFile = underWay(world.readConfigFile());
  const settings = configFile.then((file) => joinSettings(file.settings, config.inputSettings));
  return { session, tracker: world.openTracker(), configFile, settings: underWay(settings) };
};

const collectAndJudge = (config: Config, world: World, opened: Opened): Promise<Audited> => {
  const { session, settings } = opened;
  if (session !== undefined) return auditAws(config, world, session, settings);
  const { reports: patterns = [], accounts, checkIds } = config;
  const accountIds = accounts.choice.kind === 'list' ? accounts.choice.ids : [];
  return mergeReports({ patterns, accountIds }, checkIds, world.clock.now());
};

/** What the tracker remembers of the accounts that this run is about. */
const recall = async (
  tracker: OpenTracker | undefined,
  { partition, scope, accounts, skipped, isWhole }: Audited,
): Promise<Recall> => {
  const returning = skipped.filter(({ mayReturn }) => mayReturn === true);
  const accountIds = [
    ...accounts.map(({ account }) => account.id),
    ...returning.map(({ id }) => id),
  ];
  const wanted = { accountIds, keepsOthers: !isWhole };
  return (await tracker?.recall({ partition, name: scope }, wanted)) ?? NOTHING_TO_RECALL;
};

/** How accounts are shown, each told apart from the others. */
const displayOf = (
  { accountDisplay }: Config,
  { names, accounts, skipped }: Audited,
  { exceptions }: Settings,
): Display =>
  createDisplay(accountDisplay, names, [
    ...accounts.map(({ account }) => account.id),
    ...skipped.map(({ id }) => id),
    ...exceptions.flatMap(({ account }) => (account === EVERY_ACCOUNT ? [] : [account])),
  ]);

/** One audit, from the first request to the issue. Throws a `GuardError` when it could not run at all. */
export const run = async (config: Config, world: World): Promise<RunResult> => {
  const opened = open(config, world);
  const audited = await collectAndJudge(config, world, opened);
  const settings = await opened.settings;
  const { configuration, ...file } = await opened.configFile;
  const missing = [...audited.missing, ...file.missing];
  const posture: Posture = {
    judgedAt: world.clock.now(),
    ...audited,
    missing,
    leftOut: config.leftOutIds,
  };
  const recalled = await recall(opened.tracker, audited);

  const display = displayOf(config, audited, settings);
  const compareAndReport = ({ memory, unread }: Past) => {
    const comparison = compare(posture, memory, settings.exceptions, unread);
    return { comparison, view: createView(comparison, display, configuration) };
  };
  const compared = compareAndReport(recalled.past);
  const tracker = await opened.tracker?.keep(compared, compareAndReport);

  return {
    ...compared,
    display,
    origin: { scope: audited.scope, part: config.accounts.shard, configuration },
    gate: gate(compared.comparison, config.failOn, config.failOnUnknown),
    privacy: (await opened.tracker?.privacy) ?? OPEN,
    warnings: [...audited.warnings, ...file.warnings, ...recalled.warnings],
    tracker: tracker ?? NO_TRACKER,
  };
};
