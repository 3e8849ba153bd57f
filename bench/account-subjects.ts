import { roundTripsOf } from '../sandbox/round-trips.ts';
import type { StepResult } from '../sandbox/stage/stage.ts';
import { coreChecks } from '../scripts/generate/permissions.ts';
import type { AccountStage } from './exposed-account.ts';
import { type Cost, measure, type MeasuredStep } from './measure.ts';
import { type Bundle, EMPTY, YARDSTICK } from './program.ts';

/** What a run took, and what AWS, GitHub and the runner saw of it. */
export interface Figures extends Cost {
  readonly requests: number;
  readonly roundTrips: number;
}

/** One thing that is measured. */
export type Subject = (stage: AccountStage) => Promise<Figures>;

/** Root's own credentials, which every run used to be about; or all there is to check. */
type CheckSet = 'core' | 'full';

const inputsFor = (set: CheckSet): Readonly<Record<string, string>> => ({
  'fail-on': 'never',
  ...(set === 'core' ? { checks: coreChecks.map(({ id }) => id).join(' ') } : {}),
});

const trafficOf = ({ aws, github, idTokens }: StepResult): Omit<Figures, keyof Cost> => {
  const intervals = [
    ...[...aws, ...idTokens].map(({ at, endedAt }) => ({ start: at, end: endedAt })),
    ...github.map(({ start, end }) => ({ start, end: end ?? Infinity })),
  ];
  return { requests: intervals.length, roundTrips: roundTripsOf(intervals) };
};

const run = async (
  stage: AccountStage,
  step: MeasuredStep,
): Promise<{ readonly figures: Figures; readonly result: StepResult }> => {
  const { cost, result } = await measure(stage, step);
  return { figures: { ...cost, ...trafficOf(result) }, result };
};

/** A run of the bundle that edits its issue and comments: the longest path there is. */
export const audit =
  (set: CheckSet, latencyMs: number, users = 1) =>
  ({ main }: Bundle): Subject =>
  async (stage) => {
    stage.setLatency(latencyMs);
    stage.setUsers(users);
    stage.worsen();
    return (await run(stage, { main, inputs: inputsFor(set) })).figures;
  };

/** A run that finds everything as it was. */
export const again =
  (set: CheckSet, latencyMs: number) =>
  ({ main }: Bundle): Subject =>
  async (stage) => {
    stage.setLatency(0);
    stage.setUsers(1);
    // Other subjects left the issue as they found the account.
    await stage.run({ main, inputs: inputsFor(set) });
    stage.setLatency(latencyMs);
    const { figures, result } = await run(stage, { main, inputs: inputsFor(set) });
    const [write] = result.writes;
    if (write !== undefined) throw new Error(`Nothing had changed: ${write.method} ${write.path}`);
    return figures;
  };

/** What it takes to come up, and to refuse an input. */
export const start =
  ({ main }: Bundle): Subject =>
  async (stage) =>
    (await run(stage, { main, inputs: { 'fail-on': 'nothing' } })).figures;

/** The same requests as an audit of the core that edits and comments, signed by hand. */
export const handSigned =
  (latencyMs: number): Subject =>
  async (stage) => {
    stage.setLatency(latencyMs);
    stage.setUsers(1);
    return (await run(stage, { main: YARDSTICK.account })).figures;
  };

/** What Node itself costs. */
export const nothing: Subject = async (stage) => (await run(stage, { main: EMPTY })).figures;
