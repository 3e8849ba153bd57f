import {
  type OrganizationStage,
  setOrganizationStage,
} from '../sandbox/stage/organization-stage.ts';
import { judge, type Must } from './must.ts';
import { type Access, audit, CONCURRENCY, handSigned } from './organization-run.ts';
import { type Bundle, named } from './program.ts';
import { type Figures, type Measured, printRates, type Rate, rateOf } from './rates.ts';
import { shuffled } from './statistics.ts';

/** Organisations that are measured. */
interface Size {
  readonly count: number;
  readonly accesses: readonly Access[];
  /** As a daily audit finds them, and how long AWS takes to make one; fresh where nothing is said. */
  readonly reports?: { readonly state: 'expired'; readonly makingMs: number };
  readonly isHandSigned?: boolean;
  /** Run once, however many rounds were asked for: what it shows is the memory. */
  readonly isLong?: boolean;
  /** One more run, which tells what stays in use. */
  readonly tellsLive?: boolean;
}

interface Turn {
  readonly name: string;
  readonly run: () => Promise<Figures>;
}

const SEED = 7;
const LATENCY_MS = 60;
const EXPIRED = { state: 'expired', makingMs: 2500 } as const;

const SIZES: readonly Size[] = [
  { count: 300, accesses: ['assume-role'], reports: EXPIRED },
  {
    count: 1_000,
    accesses: ['assume-role', 'assume-root'],
    isHandSigned: true,
    tellsLive: true,
  },
  { count: 10_000, accesses: ['assume-role'], isLong: true, tellsLive: true },
];

const nameOf = (count: number, way: string): string => `${count.toLocaleString('en')}, ${way}`;
const LIVE = 'all rubbish taken out';

const turnsOf = (
  { count, accesses, isHandSigned = false }: Size,
  stage: OrganizationStage,
  bundles: readonly Bundle[],
): readonly Turn[] => [
  ...bundles.flatMap((bundle) =>
    accesses.map((access) => ({
      name: named(nameOf(count, access), bundle),
      run: () => audit(stage, bundle, access),
    })),
  ),
  ...(isHandSigned ? [{ name: nameOf(count, 'hand-signed'), run: () => handSigned(stage) }] : []),
];

/** Runs of each way: interleaved and shuffled, so that a slow minute slows them all. */
const playRounds = async (
  turns: readonly Turn[],
  { count, isLong = false }: Size,
  asked: number,
): Promise<ReadonlyMap<string, readonly Figures[]>> => {
  const rounds = isLong ? 1 : asked;
  const runs = new Map(turns.map(({ name }): [string, Figures[]] => [name, []]));
  // The first round warms the server up.
  for (let round = isLong ? 1 : 0; round <= rounds; round += 1) {
    for (const { name, run } of shuffled(turns)) {
      const figures = await run();
      if (round > 0) runs.get(name)?.push(figures);
    }
    process.stderr.write(`\r${String(count)} accounts: ${String(round)} of ${String(rounds)} `);
  }
  process.stderr.write('\n');
  return runs;
};

/** What is measured of an organisation of one size; `live` are the runs that tell what stays in use. */
const measureSize = async (
  size: Size,
  bundles: readonly Bundle[],
  rounds: number,
): Promise<{ readonly measured: readonly Measured[]; readonly live: readonly Measured[] }> => {
  const { count, reports } = size;
  const stage = await setOrganizationStage({ seed: SEED, count, latencyMs: LATENCY_MS, reports });
  const { active } = stage;
  try {
    const runs = await playRounds(turnsOf(size, stage, bundles), size, rounds);
    const live: Measured[] = [];
    for (const bundle of size.tellsLive === true ? bundles : []) {
      const figures = await audit(stage, bundle, 'assume-role', true);
      live.push({ name: named(nameOf(count, LIVE), bundle), active, runs: [figures] });
    }
    return { measured: [...runs].map(([name, each]) => ({ name, active, runs: each })), live };
  } finally {
    await stage.close();
  }
};

const mustsOf = (results: readonly Measured[], bundles: readonly Bundle[]): readonly Must[] => {
  const find = (name: string): Measured | undefined => results.find((each) => each.name === name);
  const of = (name: string, rate: Rate): number => {
    const found = find(name);
    return found === undefined ? NaN : rateOf(found, rate);
  };
  const must = (
    what: string,
    kind: Must['kind'],
    limit: number,
    value: (bundle: Bundle) => number,
  ): Must => ({ what, kind, limit, values: bundles.map(value) });
  const byRole = (count: number, rate: Rate) => (bundle: Bundle) =>
    of(named(nameOf(count, 'assume-role'), bundle), rate);
  const timesHandSigned = (rate: Rate) => (bundle: Bundle) =>
    byRole(1_000, rate)(bundle) / of(nameOf(1_000, 'hand-signed'), rate);
  const liveKbPerAccount = (bundle: Bundle): number => {
    const [few, many] = [1_000, 10_000].map((count) => find(named(nameOf(count, LIVE), bundle)));
    if (few === undefined || many === undefined) return NaN;
    const grown = rateOf(many, 'liveMb') - rateOf(few, 'liveMb');
    return (grown * 1024) / (many.active - few.active);
  };
  return [
    must(
      'accounts a second of 300, every report expired',
      'at least',
      50,
      byRole(300, 'accountsPerSecond'),
    ),
    must('requests an account, every report expired', 'at most', 7, byRole(300, 'requests')),
    must(
      'accounts a second of 1,000, × hand-signed',
      'at least',
      0.55,
      timesHandSigned('accountsPerSecond'),
    ),
    must('CPU an account of 1,000, × hand-signed', 'at most', 3.5, timesHandSigned('cpuMs')),
    must('peak MB with 1,000 accounts', 'at most', 320, byRole(1_000, 'peakMb')),
    must('peak MB with 10,000 accounts', 'at most', 450, byRole(10_000, 'peakMb')),
    must('kB that stay in use for one account more', 'at most', 4, liveKbPerAccount),
  ];
};

/** Measures audits of whole organisations; `only` are the sizes, all of them where none is given. */
export const benchOrganization = async (
  bundles: readonly Bundle[],
  rounds: number,
  only: readonly number[] = [],
): Promise<void> => {
  const unknown = only.find((wanted) => !SIZES.some(({ count }) => count === wanted));
  if (unknown !== undefined) throw new Error(`No organisation of ${String(unknown)} is measured.`);
  console.log(
    `Organisations, ${String(LATENCY_MS)} ms a request, ${CONCURRENCY} accounts at once, medians of ${String(rounds)} runs;` +
      ` with 300 every report is expired and takes ${String(EXPIRED.makingMs)} ms to make\n`,
  );
  const results: Measured[] = [];
  const live: Measured[] = [];
  for (const size of SIZES) {
    if (only.length > 0 && !only.includes(size.count)) continue;
    const found = await measureSize(size, bundles, rounds);
    results.push(...found.measured);
    live.push(...found.live);
  }
  printRates(results);
  for (const each of live)
    console.log(`In use, ${each.name}: ${rateOf(each, 'liveMb').toFixed(1)} MB`);
  console.log();
  judge(mustsOf([...results, ...live], bundles));
};
