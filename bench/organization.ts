import type { ActionResult } from '../sandbox/runner/run-action.ts';
import { load, machine } from './machine.ts';
import { type Figures, measure } from './measure.ts';
import { judge, type Must } from './must.ts';
import type { Tally } from './organization-order.ts';
import { type Measured, printRates, type Rate, rateOf, type Way } from './organization-rates.ts';
import { type OrganizationStage, setOrganizationStage } from './organization-stage.ts';
import { shuffled } from './statistics.ts';

/** Organisations of one size. */
interface Size {
  readonly count: number;
  readonly ways: readonly Way[];
  /** Run once, however many rounds were asked for: what it shows is the memory. */
  readonly isLong?: boolean;
}

const SEED = 7;
const LATENCY_MS = 20;
const CONCURRENCY = '32';
const TIMEOUT_MS = 10 * 60 * 1000;

const sizes: readonly Size[] = [
  { count: 100, ways: ['assume-role'] },
  { count: 1_000, ways: ['assume-role', 'assume-root', 'hand-signed'] },
  { count: 10_000, ways: ['assume-role'], isLong: true },
];

/** Together they ask four times in an account: to get in, for the summary, and twice for the report. */
const CHECKS = [
  'root-access-key',
  'root-mfa',
  'root-signing-certificate',
  'root-access-key-age',
  'root-recent-use',
];

/** Throws unless every account was entered, and judged where that can be. */
const inspect =
  ({ active, withoutRootSessions }: OrganizationStage, way: Way) =>
  ({ outputs, log, timedOut }: ActionResult): void => {
    const audited = (outputs['account-ids'] ?? '').split(/[\s,]+/).filter((id) => id !== '').length;
    const expected = way === 'assume-root' ? withoutRootSessions * CHECKS.length : 0;
    if (!timedOut && audited === active && outputs['unknown'] === String(expected)) return;
    const found = `${String(audited)} of ${String(active)} accounts, ${outputs['unknown'] ?? 'no'} unknown`;
    throw new Error(`The run was not whole (${found}):\n${log.slice(-2000)}`);
  };

const run = async (stage: OrganizationStage, way: Way): Promise<Figures<Tally>> => {
  const options = { timeoutMs: TIMEOUT_MS };
  if (way === 'hand-signed') {
    const inputs = { concurrency: CONCURRENCY };
    return measure(stage, 'bench/organization-yardstick.cjs', { ...options, inputs });
  }
  const inputs = {
    accounts: 'organization',
    'member-access': way,
    concurrency: CONCURRENCY,
    checks: CHECKS.join(' '),
    issue: 'never',
    'fail-on': 'never',
  };
  return measure(stage, 'dist/index.js', { ...options, inputs, inspect: inspect(stage, way) });
};

const measureSize = async (
  { count, ways, isLong = false }: Size,
  asked: number,
): Promise<readonly Measured[]> => {
  const stage = await setOrganizationStage({ seed: SEED, count, latencyMs: LATENCY_MS });
  const rounds = isLong ? 1 : asked;
  try {
    const runs = new Map(ways.map((way): [Way, Figures<Tally>[]] => [way, []]));
    // The first round warms the server up.
    for (let round = isLong ? 1 : 0; round <= rounds; round += 1) {
      for (const way of shuffled(ways)) {
        const figures = await run(stage, way);
        if (round > 0) runs.get(way)?.push(figures);
      }
      process.stderr.write(`\r${String(count)} accounts: ${String(round)} of ${String(rounds)} `);
    }
    process.stderr.write('\n');
    return [...runs].map(([way, figures]) => ({ count, way, active: stage.active, runs: figures }));
  } finally {
    await stage.close();
  }
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** The machine that the limits were set on did the hand-signed calls at this rate. */
const YARDSTICK = { accountsPerSecond: 463, cpuMs: 1.7 };

const musts = (results: readonly Measured[]): readonly Must[] => {
  const of = (count: number, rate: Rate, wanted: Way = 'assume-role'): number => {
    const found = results.find(({ count: size, way }) => size === count && way === wanted);
    return found === undefined ? NaN : rateOf(found, rate);
  };
  const times = (rate: Rate): number => of(1_000, rate) / of(1_000, rate, 'hand-signed');
  const memory = of(1_000, 'peakMb');
  const all: readonly Must[] = [
    {
      what: 'accounts a second of 1,000',
      value: of(1_000, 'accountsPerSecond'),
      limit: 250,
      kind: 'at least',
    },
    { what: 'CPU ms an account of 1,000', value: of(1_000, 'cpuMs'), limit: 4 },
    // The same two, whatever the machine.
    {
      what: 'accounts a second of 1,000, × hand-signed',
      value: times('accountsPerSecond'),
      limit: round(250 / YARDSTICK.accountsPerSecond),
      kind: 'at least',
    },
    {
      what: 'CPU an account of 1,000, × hand-signed',
      value: times('cpuMs'),
      limit: round(4 / YARDSTICK.cpuMs),
    },
    { what: 'peak MB with 1,000 accounts', value: memory, limit: 260 },
    {
      what: 'peak MB with 10,000 accounts, × 1,000',
      value: of(10_000, 'peakMb') / memory,
      limit: 1.5,
    },
  ];
  return all.filter(({ value }) => !Number.isNaN(value));
};

/** Measures audits of whole organisations; `only` are the sizes, all of them where none is given. */
export const benchOrganization = async (rounds: number, only: readonly number[]): Promise<void> => {
  console.log(
    `${machine()}, TLS on loopback, ${String(LATENCY_MS)} ms a request, ${CONCURRENCY} accounts at once, medians of ${String(rounds)} runs\n`,
  );
  const results: Measured[] = [];
  for (const size of sizes) {
    if (only.length > 0 && !only.includes(size.count)) continue;
    results.push(...(await measureSize(size, rounds)));
  }
  printRates(results);
  console.log(`\nload ${load()} at the end\n`);
  judge(musts(results));
};
