import { describe, expect, test } from '@jest/globals';
import { type Exposure, severities } from '../../../src/model/judgement.ts';
import { checksum } from '../../../src/github/state/checksum.ts';
import {
  decodeState,
  encodeState,
  MAX_STATE_CHARACTERS,
  type StateToKeep,
  type TrackerState,
} from '../../../src/github/state/codec.ts';
import type { Precision } from '../../../src/github/state/precision.ts';
import { parseBody } from '../../../src/github/tracker/body.ts';
import { MAX_BODY_CHARACTERS, NoRoomLeft } from '../../../src/github/tracker/text.ts';
import type { Remembered } from '../../../src/posture/memory.ts';
import { eventful } from '../../report/views.ts';
import { contentOf, keyFor, written } from '../tracker/trackers.ts';

const ACCOUNTS = 5000;
const CHECKS = 40;
const FIRST_RUN = 1_790_000_137;
const WEEK = 7 * 86_400;

// What is global is slow to look up in a test.
const { floor, imul } = Math;

/** The same numbers from 0 to 1 every time (mulberry32). */
const createRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Everything that a state is made of, by chance. */
const createChance = (seed: number) => {
  const random = createRandom(seed);
  const upTo = (count: number): number => floor(random() * count);
  const hex = (digits: number): string =>
    floor(random() * 16 ** (digits / 2))
      .toString(16)
      .padStart(digits / 2, '0') +
    floor(random() * 16 ** (digits / 2))
      .toString(16)
      .padStart(digits / 2, '0');
  const one = <Item>(first: Item, ...others: readonly Item[]): Item =>
    [first, ...others][upTo(others.length + 1)] ?? first;
  return { random, upTo, hex, one, severity: () => one(...severities) };
};
type Chance = ReturnType<typeof createChance>;

const at = (seconds: number): Date => new Date(seconds * 1000);

const well = (outcome: 'pass' | 'not-applicable' | 'manual', since: Date): Remembered => ({
  outcome,
  since,
  severity: undefined,
  exposure: {},
});

type Entries = (chance: Chance, check: number) => Remembered | undefined;
type Refs = (chance: Chance) => string;

const salted: Refs = ({ hex }) => hex(12);
const plain: Refs = ({ upTo }) => String(upTo(10 ** 12)).padStart(12, '0');

const stateOf = (entry: Entries, ref: Refs = salted): StateToKeep => {
  const chance = createChance(1);
  const accounts = new Map<string, ReadonlyMap<string, Remembered>>();
  while (accounts.size < ACCOUNTS) {
    const memory = new Map<string, Remembered>();
    for (let check = 0; check < CHECKS; check += 1) {
      const remembered = entry(chance, check);
      if (remembered !== undefined) memory.set(`check-of-root-${String(check)}`, remembered);
    }
    accounts.set(ref(chance), memory);
  }
  return { content: '0123456789abcdef', written: 'fedcba9876543210', accounts };
};

const allWell: Entries = () => well('pass', at(FIRST_RUN));

const realisticExposure = ({ random, upTo }: Chance, check: number): Exposure => {
  switch (check % 4) {
    case 0:
      return { keys: 1 + upTo(2), activeKeys: random() < 0.2 ? null : upTo(2) };
    case 1:
      return { lastUsedAt: FIRST_RUN - upTo(90 * 86_400) };
    case 2:
      return { weaknesses: 1 + upTo(6) };
    default:
      return {};
  }
};

/** Eight runs that changed something; one entry in twenty fails, one in ten began after the first run. */
const realistic: Entries = (chance, check) => {
  const { random, upTo } = chance;
  const run = (): Date => at(FIRST_RUN + upTo(8) * WEEK);
  if (random() < 0.05) {
    return {
      outcome: 'fail',
      since: run(),
      severity: severities[check % 4] ?? 'low',
      exposure: realisticExposure(chance, check),
    };
  }
  const outcome = check > 34 ? 'manual' : check % 7 === 6 ? 'not-applicable' : 'pass';
  return well(outcome, random() < 0.9 ? at(FIRST_RUN) : run());
};

const anyOutcome: Entries = ({ one, upTo, severity }) => {
  const since = at(FIRST_RUN + upTo(8) * WEEK);
  const outcome = one('pass', 'not-applicable', 'manual', 'fail', 'accepted', 'nothing');
  if (outcome === 'nothing') return undefined;
  return outcome === 'fail' || outcome === 'accepted'
    ? { outcome, since, severity: severity(), exposure: { count: upTo(4) } }
    : well(outcome, since);
};

const anyExposure = ({ random, upTo }: Chance): Exposure =>
  Object.fromEntries(
    ['a', 'b', 'c']
      .filter(() => random() < 0.7)
      .map((name) => [
        name,
        random() < 0.2 ? null : random() < 0.5 ? upTo(2 ** 40) : random() * 1e9,
      ]),
  );

const anyTime = ({ upTo }: Chance): Date => at(upTo(2 ** 31));

const allFailing: Entries = (chance) => ({
  outcome: 'fail',
  since: anyTime(chance),
  severity: chance.severity(),
  exposure: anyExposure(chance),
});

const allAccepted: Entries = (chance) => ({
  outcome: chance.one('fail', 'accepted'),
  since: anyTime(chance),
  severity: chance.severity(),
  exposure: anyExposure(chance),
  accepted: { ref: chance.hex(8), severity: chance.severity(), exposure: anyExposure(chance) },
});

/** With how precise they become, and a short hash of the text: the same everywhere and always. */
const cases: readonly [string, Entries, Refs, Precision, string][] = [
  ['all well', allWell, salted, 'full', 'd81c3d2be63869f0'],
  ['realistic, ids shown', realistic, plain, 'full', 'cd8bed125e0daf61'],
  ['realistic, ids hidden', realistic, salted, 'full', '54da53b05e46178d'],
  ['any outcome anywhere', anyOutcome, salted, 'outcomes', '0a9666c49b9f7c0b'],
  ['everything failing in its own way', allFailing, salted, 'timeless', 'af9199b12828c747'],
  ['everything accepted in its own way', allAccepted, salted, 'outcomes', 'd295422b8705a899'],
];

describe('5,000 accounts and 40 checks', () => {
  test('leave 10,000 characters for people', () => {
    expect(MAX_BODY_CHARACTERS - MAX_STATE_CHARACTERS).toBeGreaterThan(10_000);
  });

  test.each(cases)('%s', (_name, entries, refs, precision, hash) => {
    const state = stateOf(entries, refs);
    const started = process.threadCpuUsage();
    const text = encodeState(state);
    const encoded = process.threadCpuUsage(started);
    const read = decodeState(text);
    const both = process.threadCpuUsage(started);
    if (read === 'lost') throw new Error('lost');

    expect(text.length).toBeLessThanOrEqual(MAX_STATE_CHARACTERS);
    expect([read.precision, checksum(text)]).toEqual([precision, hash]);
    expect(encodeState(read) === text).toBe(true);
    for (const [ref, memory] of state.accounts) {
      const other = read.accounts.get(ref);
      if (other?.size !== memory.size) throw new Error(`not as many of ${ref}`);
      for (const [check, { outcome }] of memory) {
        if (other.get(check)?.outcome !== outcome) throw new Error(`another ${check} of ${ref}`);
      }
    }
    // Far more than it takes: a busy machine is slower, and a step that squares the work is slower still.
    expect(encoded.user / 1e6).toBeLessThan(3);
    expect((both.user - encoded.user) / 1e6).toBeLessThan(3);
  });
});

describe('the body of an issue about 5,000 accounts', () => {
  const { accounts } = stateOf(realistic, plain);
  const body = async (people: number): Promise<TrackerState | 'lost'> => {
    const content = { ...contentOf(eventful()), memory: accounts };
    const before = 'x'.repeat(people);
    const text = written(content, await keyFor(), before);
    expect(text.length).toBeLessThanOrEqual(MAX_BODY_CHARACTERS);
    const read = parseBody(text);
    expect(read?.before === before).toBe(true);
    expect(read?.managed).toMatch(/^## /);
    return decodeState(read?.state);
  };

  test.each([
    [0, 'full'],
    [20_000, 'full'],
    [30_000, 'failures'],
    [38_000, 'unmeasured'],
    [41_000, 'timeless'],
    // As before, but with no more than a headline of the report.
    [48_000, 'unmeasured'],
  ])('leaves people %i characters of their own', async (people, precision) => {
    expect(await body(people)).toMatchObject({ precision });
  });

  test('says so where people leave it no room', async () => {
    await expect(body(60_000)).rejects.toThrow(NoRoomLeft);
  });
});
