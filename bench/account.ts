import {
  again,
  audit,
  type Figures,
  handSigned,
  nothing,
  start,
  type Subject,
} from './account-subjects.ts';
import { type AccountStage, setAccountStage } from './exposed-account.ts';
import { judge, type Must } from './must.ts';
import { type Bundle, named } from './program.ts';
import { median, shuffled } from './statistics.ts';

/** What is measured of every bundle, by the name of its figures. */
const OF_BUNDLES = {
  'wrong input': start,
  'core, 50 ms': audit('core', 50),
  'core, no change, 50 ms': again('core', 50),
  'full set, 50 ms': audit('full', 50),
  'full set, no change, 50 ms': again('full', 50),
  'core, 5,000 users, 0 ms': audit('core', 0, 5000),
};

/** What they are held against. */
const EMPTY = 'empty script';
const HAND_SIGNED = 'hand-signed, 50 ms';

/** Chains of requests are counted where an answer takes so long that what can go together does. */
const COUNTING_MS = 400;

/** A bundle on a stage of its own: another one might not read the state in its issue. */
interface Player {
  readonly bundle: Bundle;
  readonly stage: AccountStage;
}

interface Turn {
  readonly name: string;
  readonly stage: AccountStage;
  readonly subject: Subject;
}

const turnsOf = (players: readonly Player[]): readonly Turn[] =>
  players.flatMap(({ bundle, stage }, index) => [
    ...(index > 0
      ? []
      : [
          { name: EMPTY, stage, subject: nothing },
          { name: HAND_SIGNED, stage, subject: handSigned(50) },
        ]),
    ...Object.entries(OF_BUNDLES).map(([name, subject]) => ({
      name: named(name, bundle),
      stage,
      subject: subject(bundle),
    })),
  ]);

type AllFigures = ReadonlyMap<string, readonly Figures[]>;

/** Runs of each subject: interleaved and shuffled, so that a slow minute slows them all. */
const playRounds = async (turns: readonly Turn[], count: number): Promise<AllFigures> => {
  const figures = new Map(turns.map(({ name }): [string, Figures[]] => [name, []]));
  for (let round = 0; round <= count; round += 1) {
    for (const { name, stage, subject } of shuffled(turns)) {
      const measured = await subject(stage);
      // The first round warms the servers up.
      if (round > 0) figures.get(name)?.push(measured);
    }
    process.stderr.write(`\rround ${String(round)} of ${String(count)} `);
  }
  process.stderr.write('\n');
  return figures;
};

const of = (figures: AllFigures, name: string, what: keyof Figures): number =>
  median((figures.get(name) ?? []).map((each) => each[what]));

const print = (figures: AllFigures): void => {
  const floor = of(figures, EMPTY, 'wallMs');
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

/** How many requests had to wait for one another in a run that writes, in one that does not, and beyond the core. */
const countChains = async ({ bundle, stage }: Player) => {
  const trips = async (subject: (bundle: Bundle) => Subject): Promise<number> =>
    (await subject(bundle)(stage)).roundTrips;
  const writing = await trips(audit('core', COUNTING_MS));
  const core = await trips(again('core', COUNTING_MS));
  const full = await trips(again('full', COUNTING_MS));
  return { writing, core, beyond: full - core };
};

const mustsOf = async (
  players: readonly Player[],
  figures: AllFigures,
): Promise<readonly Must[]> => {
  const chains = [];
  for (const player of players) chains.push(await countChains(player));
  const each = (value: (name: (subject: keyof typeof OF_BUNDLES) => string) => number) =>
    players.map(({ bundle }) => value((subject) => named(subject, bundle)));
  const must = (what: string, limit: number, values: readonly number[]): Must => ({
    what,
    limit,
    values,
    kind: 'at most',
  });
  return [
    must(
      'round trips of the core that writes an issue',
      4,
      chains.map(({ writing }) => writing),
    ),
    must(
      'round trips of the core that writes nothing',
      3,
      chains.map(({ core }) => core),
    ),
    must(
      'round trips of the full set beyond the core',
      3,
      chains.map(({ beyond }) => beyond),
    ),
    must(
      'core at 50 ms, × hand-signed',
      1.8,
      each(
        (name) => of(figures, name('core, 50 ms'), 'wallMs') / of(figures, HAND_SIGNED, 'wallMs'),
      ),
    ),
    must(
      'CPU of the start-up, × empty script',
      4.5,
      each((name) => of(figures, name('wrong input'), 'cpuMs') / of(figures, EMPTY, 'cpuMs')),
    ),
    must(
      'peak MB with 5,000 users',
      160,
      each((name) => of(figures, name('core, 5,000 users, 0 ms'), 'peakMb')),
    ),
  ];
};

/** Measures audits of one account, and what they are held against. */
export const benchAccount = async (bundles: readonly Bundle[], rounds: number): Promise<void> => {
  const players: Player[] = [];
  try {
    for (const bundle of bundles) players.push({ bundle, stage: await setAccountStage() });
    // The issue that every later run edits.
    for (const { bundle, stage } of players) await audit('full', 0)(bundle)(stage);
    console.log(`One account, medians of ${String(rounds)} interleaved runs\n`);
    const figures = await playRounds(turnsOf(players), rounds);
    print(figures);
    console.log();
    judge(await mustsOf(players, figures));
  } finally {
    await Promise.all(players.map(({ stage }) => stage.close()));
  }
};
