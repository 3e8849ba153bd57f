import type { Audited } from './audit/audited.ts';
import type { Config } from './config/config.ts';
import type { Privacy } from './config/privacy.ts';
import type { Compared, OpenTracker } from './github/tracker/open-tracker.ts';
import type { TrackerOutcome } from './github/tracker/tracker.ts';
import { compare } from './posture/changes.ts';
import { gate } from './posture/gate.ts';
import { noPast, type Past } from './posture/memory.ts';
import { createDisplay } from './report/text/display.ts';
import { createView } from './report/view/view.ts';
import type { RunResult } from './run-result.ts';
import { EVERY_ACCOUNT, type Exception } from './model/settings.ts';
import { whileWaiting } from './wire.ts';

const OPEN: Privacy = { showsDetails: true, mayWriteIssue: false, explanation: undefined };
const NO_TRACKER: TrackerOutcome = { issue: undefined, did: 'kept no issue', warnings: [] };

/** What an audit is held against, and what else the reader should see. */
export interface Before {
  readonly tracker: OpenTracker | undefined;
  readonly exceptions: readonly Exception[];
  readonly warnings: readonly string[];
}

/** Starts keeping, and lets it send what it has to send: showing the run first would hold it up. */
const begin = async (
  keep: () => Promise<TrackerOutcome>,
): Promise<{ readonly outcome: Promise<TrackerOutcome> }> => {
  const sent = Promise.withResolvers<undefined>();
  const outcome = whileWaiting(keep, () => {
    // A comment leaves right behind the edit.
    setImmediate(sent.resolve, undefined);
  });
  await Promise.race([sent.promise, Promise.allSettled([outcome])]);
  return { outcome };
};

/** Compares what was audited with what the tracker remembers, and has it kept. */
export const conclude = async (
  config: Config,
  audited: Audited,
  { tracker, exceptions, warnings }: Before,
  judgedAt: Date,
): Promise<RunResult> => {
  const { accounts, skipped, missing, partition, scope, isWhole } = audited;
  const posture = { judgedAt, accounts, skipped, missing };
  const recall = await tracker?.recall(
    { partition, name: scope },
    {
      accountIds: [
        ...accounts.map(({ account }) => account.id),
        ...skipped.filter(({ mayReturn }) => mayReturn === true).map(({ id }) => id),
      ],
      keepsOthers: !isWhole,
    },
  );
  const past = recall?.past ?? noPast;
  const display = createDisplay(config.accountDisplay, audited.names, [
    ...accounts.map(({ account }) => account.id),
    ...skipped.map(({ id }) => id),
    ...exceptions.flatMap(({ account }) => (account === EVERY_ACCOUNT ? [] : [account])),
  ]);
  const compareWith = ({ memory, unread }: Past): Compared => {
    const comparison = compare(posture, memory, exceptions, unread);
    return { comparison, view: createView(comparison, display) };
  };
  const compared = compareWith(past);
  const { comparison, view } = compared;
  const keeping = await begin(
    () => tracker?.keep(compared, compareWith) ?? Promise.resolve(NO_TRACKER),
  );
  return {
    comparison,
    view,
    display,
    origin: { scope, part: config.accounts.shard },
    gate: gate(comparison, config.failOn, config.failOnUnknown),
    privacy: (await tracker?.privacy) ?? OPEN,
    warnings: [...audited.warnings, ...warnings, ...(recall?.warnings ?? [])],
    keeping: keeping.outcome,
  };
};
