import { type Figures, measure } from './measure.ts';
import { setStage, type Stage } from './stage.ts';

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

/** A run of the bundle that edits its issue and comments: the longest path there is. */
const audit =
  (latencyMs: number, users: number) =>
  async (stage: Stage): Promise<Figures> => {
    at(latencyMs, users, stage);
    stage.worsen();
    return measure(stage, BUNDLE, { inputs: { 'fail-on': 'never' } });
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
  { name: 'full run, 0 ms', run: audit(0, 1) },
  { name: 'hand-signed, 0 ms', run: yardstick(0, 1) },
  { name: 'full run, 50 ms', run: audit(50, 1) },
  { name: 'hand-signed, 50 ms', run: yardstick(50, 1) },
  {
    name: 'no change, 50 ms',
    run: async (stage) => {
      at(50, 1, stage);
      return measure(stage, BUNDLE, { inputs: { 'fail-on': 'never' } });
    },
  },
  { name: '5,000 users, 0 ms', run: audit(0, 5000) },
];

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

const shuffled = <Item>(items: readonly Item[]): Item[] => {
  const left = [...items];
  const result: Item[] = [];
  while (left.length > 0) {
    result.push(...left.splice(Math.floor(Math.random() * left.length), 1));
  }
  return result;
};

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

const print = (figures: ReadonlyMap<string, readonly Figures[]>): void => {
  const floor = of(figures, 'empty script', 'wallMs');
  console.log('| | wall ms (min) | CPU ms | peak MB | requests | round trips | × empty script |');
  console.log('|---|---|---|---|---|---|---|');
  for (const [name, all] of figures) {
    const wall = of(figures, name, 'wallMs');
    const least = Math.min(...all.map(({ wallMs }) => wallMs));
    const cells = [
      name,
      `${wall.toFixed(0)} (${least.toFixed(0)})`,
      of(figures, name, 'cpuMs').toFixed(0),
      of(figures, name, 'peakMb').toFixed(0),
      of(figures, name, 'requests').toFixed(0),
      of(figures, name, 'roundTrips').toFixed(0),
      (wall / floor).toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
};

interface Must {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
}

const musts = (figures: ReadonlyMap<string, readonly Figures[]>): readonly Must[] => {
  const ratio = (latency: string): number =>
    of(figures, `full run, ${latency}`, 'wallMs') /
    of(figures, `hand-signed, ${latency}`, 'wallMs');
  return [
    {
      what: 'round trips of a run that writes an issue',
      value: of(figures, 'full run, 50 ms', 'roundTrips'),
      limit: 4,
    },
    {
      what: 'round trips of a run that writes nothing',
      value: of(figures, 'no change, 50 ms', 'roundTrips'),
      limit: 3,
    },
    { what: 'wall at 50 ms, × hand-signed', value: ratio('50 ms'), limit: 1.4 },
    { what: 'wall at 0 ms, × hand-signed', value: ratio('0 ms'), limit: 3.2 },
    {
      what: 'peak MB with 5,000 users',
      value: of(figures, '5,000 users, 0 ms', 'peakMb'),
      limit: 160,
    },
  ];
};

const main = async (): Promise<void> => {
  const count = Number(process.argv[2] ?? '15');
  const stage = await setStage();
  try {
    console.log(
      `Node ${process.version}, ${process.platform}-${process.arch}, TLS on loopback, medians of ${String(count)} interleaved runs\n`,
    );
    // The issue that every later run edits.
    await audit(0, 1)(stage);
    const figures = await rounds(stage, count);
    print(figures);
    console.log('');
    for (const { what, value, limit } of musts(figures)) {
      const holds = value <= limit;
      if (!holds) process.exitCode = 1;
      console.log(
        `${holds ? 'holds' : 'MISSED'}: ${what}: ${value.toFixed(2)} (at most ${String(limit)})`,
      );
    }
  } finally {
    await stage.close();
  }
};

await main();
