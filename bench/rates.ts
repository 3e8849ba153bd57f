import type { Tally } from '../sandbox/stage/order.ts';
import type { Cost } from './measure.ts';
import { median } from './statistics.ts';

/** What a run took, and what AWS counted of it. */
export type Figures = Cost & Tally;

/** The runs of one way through an organisation. */
export interface Measured {
  readonly name: string;
  /** How many of the accounts are entered. */
  readonly active: number;
  readonly runs: readonly Figures[];
}

/** What one run comes to, account by account. */
const rates = (active: number, figures: Figures) => ({
  accountsPerSecond: active / (figures.wallMs / 1000),
  cpuMs: figures.cpuMs / active,
  peakMb: figures.peakMb,
  liveMb: figures.liveMb,
  requests: figures.requests / active,
  busy: figures.busy * 100,
  serverCpuMs: figures.serverCpuMs / active,
  serverBusy: figures.serverBusy * 100,
});

/** One of the columns. */
export type Rate = keyof ReturnType<typeof rates>;

const all = ({ active, runs }: Measured, rate: Rate): readonly number[] =>
  runs.map((figures) => rates(active, figures)[rate]);

/** The median of the runs. */
export const rateOf = (measured: Measured, rate: Rate): number => median(all(measured, rate));

const COLUMNS = [
  'accounts listed',
  'entered',
  'accounts a second (best)',
  'CPU ms an account (least)',
  'peak MB',
  'requests an account',
  'busy %',
  'AWS: CPU ms an account',
  'AWS: busy %',
];

/** Prints a table, a line for each. */
export const printRates = (results: readonly Measured[]): void => {
  const line = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);
  line(COLUMNS);
  line(COLUMNS.map(() => '---'));
  for (const measured of results) {
    const of = (rate: Rate, digits: number): string => rateOf(measured, rate).toFixed(digits);
    const best = Math.max(...all(measured, 'accountsPerSecond'));
    const least = Math.min(...all(measured, 'cpuMs'));
    line([
      measured.name,
      String(measured.active),
      `${of('accountsPerSecond', 0)} (${best.toFixed(0)})`,
      `${of('cpuMs', 2)} (${least.toFixed(2)})`,
      of('peakMb', 0),
      of('requests', 2),
      of('busy', 0),
      of('serverCpuMs', 2),
      of('serverBusy', 0),
    ]);
  }
};
