import { coreChecks } from '../scripts/generate/permissions.ts';
import { load, machine } from './machine.ts';
import { type Figures, measure } from './measure.ts';
import { judge, type Must } from './must.ts';
import { setStage, type Stage } from './stage.ts';
import { median, shuffled } from './statistics.ts';

/** One thing that is measured, and how the stage is set for it. */
interface Subject {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<Figures>;
}

const BUNDLE = 'dist/index.js';
const YARDSTICK = 'bench/yardstick.cjs';

const at = (latencyMs: number, users: number, stage: Stage): void => {
  stage.setLatency(latencyMs);
  stage.setUsers(users);
};

/** Root's own credentials, which every run used to be about; or all there is to check. */
type CheckSet = 'core' | 'full';

const inputsFor = (set: CheckSet): Readonly<Record<string, string>> => ({
  'fail-on': 'never',
  ...(set === 'core' ? { checks: coreChecks.map(({ id }) => id).join(' ') } : {}),
});

/** A run of the bundle that edits its issue and comments: the longest path there is. */
const audit =
  (set: CheckSet, latencyMs: number, users = 1) =>
  async (stage: Stage): Promise<Figures> => {
    at(latencyMs, users, stage);
    stage.worsen();
    return measure(stage, BUNDLE, { inputs: inputsFor(set) });
  };

/** A run that finds everything as it was. */
const again =
  (set: CheckSet, latencyMs: number) =>
  async (stage: Stage): Promise<Figures> => {
    at(0, 1, stage);
    // Other subjects left the issue as they found the account.
    await measure(stage, BUNDLE, { inputs: inputsFor(set) });
    stage.setLatency(latencyMs);
    const figures = await measure(stage, BUNDLE, { inputs: inputsFor(set) });
    const [write] = stage.github.writes();
    if (write !== undefined) throw new Error(`Nothing had changed: ${write.method} ${write.path}`);
    return figures;
  };

const yardstick =
  (latencyMs: number, users: number) =>
  async (stage: Stage): Promise<Figures> => {
    at(latencyMs, users, stage);
    return measure(stage, YARDSTICK, { writes: true });
  };

const subjects: readonly Subject[] = [
  { name: 'empty script', run: async (stage) => measure(stage, 'bench/empty.cjs') },
  {
    name: 'bundle, wrong input',
    run: async (stage) => measure(stage, BUNDLE, { inputs: { 'fail-on': 'nothing' } }),
  },
  { name: 'core, 0 ms', run: audit('core', 0) },
  { name: 'hand-signed, 0 ms', run: yardstick(0, 1) },
  { name: 'core, 50 ms', run: audit('core', 50) },
  { name: 'hand-signed, 50 ms', run: yardstick(50, 1) },
  { name: 'core, no change, 50 ms', run: again('core', 50) },
  { name: 'full set, 50 ms', run: audit('full', 50) },
  { name: 'full set, no change, 50 ms', run: again('full', 50) },
  { name: 'core, 5,000 users, 0 ms', run: audit('core', 0, 5000) },
];

/** Runs of each subject: interleaved and shuffled, so that a slow minute slows them all. */
const rounds = async (stage: Stage, count: number): Promise<Map<string, Figures[]>> => {
  const figures = new Map(subjects.map(({ name }): [string, Figures[]] => [name, []]));
  for (let round = 0; round <= count; round += 1) {
    for (const { name, run } of shuffled(subjects)) {
      const measured = await run(stage);
      // The first round warms the servers up.
      if (round > 0) figures.get(name)?.push(measured);
    }
    process.stderr.write(`\rround ${String(round)} of ${String(count)} `);
  }
  process.stderr.write('\n');
  return figures;
};

const of = (
  figures: ReadonlyMap<string, readonly Figures[]>,
  name: string,
  what: keyof Figures,
): number => median((figures.get(name) ?? []).map((each) => each[what]));

/** Chains of requests, counted where an answer takes so long that what can go together does. */
interface Chains {
  readonly writing: number;
  readonly core: number;
  readonly full: number;
}

const COUNTING_MS = 400;

const countChains = async (stage: Stage): Promise<Chains> => ({
  writing: (await audit('core', COUNTING_MS)(stage)).roundTrips,
  core: (await again('core', COUNTING_MS)(stage)).roundTrips,
  full: (await again('full', COUNTING_MS)(stage)).roundTrips,
});

const print = (figures: ReadonlyMap<string, readonly Figures[]>): void => {
  const floor = of(figures, 'empty script', 'wallMs');
  console.log('| | wall ms (min) | CPU ms | peak MB | requests | × empty script |');
  console.log('|---|---|---|---|---|---|');
  for (const [name, all] of figures) {
    const wall = of(figures, name, 'wallMs');
    const least = Math.min(...all.map(({ wallMs }) => wallMs));
    const cells = [
      name,
      `${wall.toFixed(0)} (${least.toFixed(0)})`,
      of(figures, name, 'cpuMs').toFixed(0),
      of(figures, name, 'peakMb').toFixed(0),
      of(figures, name, 'requests').toFixed(0),
      (wall / floor).toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
};

const musts = (
  figures: ReadonlyMap<string, readonly Figures[]>,
  chains: Chains,
): readonly Must[] => {
  const wall = (name: string, other: string): number =>
    of(figures, name, 'wallMs') / of(figures, other, 'wallMs');
  return [
    // What the core does not use must not be loaded for it: until checks beyond it came this was 2.55.
    {
      what: 'CPU of the start-up, × empty script',
      value: of(figures, 'bundle, wrong input', 'cpuMs') / of(figures, 'empty script', 'cpuMs'),
      limit: 2.7,
    },
    {
      what: 'round trips of the core that writes an issue',
      value: chains.writing,
      limit: 4,
    },
    {
      what: 'round trips of the core that writes nothing',
      value: chains.core,
      limit: 3,
    },
    {
      what: 'round trips of the full set beyond the core',
      value: chains.full - chains.core,
      limit: 3,
    },
    {
      what: 'core at 50 ms, × hand-signed',
      value: wall('core, 50 ms', 'hand-signed, 50 ms'),
      limit: 1.4,
    },
    {
      what: 'core at 0 ms, × hand-signed',
      value: wall('core, 0 ms', 'hand-signed, 0 ms'),
      limit: 3.2,
    },
    {
      what: 'peak MB with 5,000 users',
      value: of(figures, 'core, 5,000 users, 0 ms', 'peakMb'),
      limit: 160,
    },
  ];
};

/** Measures audits of one account, and what they are held against. */
export const benchAccount = async (count: number): Promise<void> => {
  const stage = await setStage();
  try {
    console.log(`${machine()}, TLS on loopback, medians of ${String(count)} interleaved runs\n`);
    // The issue that every later run edits.
    await audit('full', 0)(stage);
    const figures = await rounds(stage, count);
    print(figures);
    console.log(`\nload ${load()} at the end\n`);
    judge(musts(figures, await countChains(stage)));
  } finally {
    await stage.close();
  }
};
