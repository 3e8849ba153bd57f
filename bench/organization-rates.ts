import type { Figures } from './measure.ts';
import type { Tally } from './organization-order.ts';
import { median } from './statistics.ts';

/** How the accounts are entered; `hand-signed` is the yardstick, by a role too. */
export type Way = 'assume-role' | 'assume-root' | 'hand-signed';

/** The runs of one way through an organisation of one size. */
export interface Measured {
  readonly count: number;
  readonly way: Way;
  /** How many of the accounts are entered. */
  readonly active: number;
  readonly runs: readonly Figures<Tally>[];
}

/** What one run comes to, account by account. */
const rates = (active: number, figures: Figures<Tally>) => ({
  accountsPerSecond: active / (figures.wallMs / 1000),
  cpuMs: figures.cpuMs / active,
  peakMb: figures.peakMb,
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
      `${measured.count.toLocaleString('en')}, ${measured.way}`,
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
