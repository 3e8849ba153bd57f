import { describe, expect, test } from '@jest/globals';
import { type Exposure, severities } from '../../../src/model/judgement.ts';
import {
  decodeState,
  encodeState,
  MAX_STATE_CHARACTERS,
  packMemory,
  type StateMemory,
  type TrackerState,
} from '../../../src/github/state/codec.ts';
import { toRecords } from '../../../src/github/state/json.ts';
import type { Precision } from '../../../src/github/state/precision.ts';
import { parseBody } from '../../../src/github/tracker/body.ts';
import { MAX_BODY_CHARACTERS, NoRoomLeft } from '../../../src/github/tracker/text.ts';
import { nothingUnread, type Remembered } from '../../../src/posture/memory.ts';
import { eventful } from '../../report/views.ts';
import { contentOf, keyFor, written } from '../tracker/trackers.ts';
import type { StateToKeep } from './states.ts';

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

const forgotten = { since: new Date(0), severity: undefined, exposure: {} };

type Entries = (chance: Chance, check: number) => Remembered | undefined;
type Refs = (chance: Chance) => string;

const salted: Refs = ({ hex }) => hex(12);
const plain: Refs = ({ upTo }) => String(upTo(10 ** 12)).padStart(12, '0');

const stateOf = (entry: Entries, ref: Refs = salted, size = ACCOUNTS): StateToKeep => {
  const chance = createChance(1);
  const accounts = new Map<string, ReadonlyMap<string, Remembered>>();
  while (accounts.size < size) {
    const memory = new Map<string, Remembered>();
    for (let check = 0; check < CHECKS; check += 1) {
      const remembered = entry(chance, check);
      if (remembered !== undefined) memory.set(`check-of-root-${String(check)}`, remembered);
    }
    accounts.set(ref(chance), memory);
  }
  return {
    content: '0123456789abcdef',
    written: 'fedcba9876543210',
    unread: nothingUnread,
    accounts,
  };
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

/** A role that lost its permissions for good in every tenth account, on eight days. */
const blindInPart: Entries = (chance, check) => {
  const entry = realistic(chance, check);
  return entry === undefined || chance.upTo(10) > 0
    ? entry
    : { ...entry, blind: { since: at(FIRST_RUN + chance.upTo(8) * WEEK), isTold: true } };
};

/** Nothing was ever read: no member could be entered. */
const neverRead: Entries = () => ({
  ...well('pass', at(FIRST_RUN)),
  outcome: 'unknown',
  blind: { since: at(FIRST_RUN), isTold: true },
});

const allBlind: Entries = (chance) => ({
  outcome: chance.one('fail', 'accepted'),
  since: anyTime(chance),
  severity: chance.severity(),
  exposure: anyExposure(chance),
  blind: { since: anyTime(chance), isTold: chance.random() < 0.5 },
});

/** All that is remembered, as one text: two are soon compared. */
const saidOf = ({ accounts }: StateMemory): string => JSON.stringify(toRecords(accounts));
const outcomesOf = ({ accounts }: StateMemory): string =>
  saidOf({
    unread: nothingUnread,
    accounts: new Map(
      [...accounts].map(([ref, memory]) => [
        ref,
        new Map([...memory].map(([check, { outcome }]) => [check, { ...forgotten, outcome }])),
      ]),
    ),
  });

/** With how precise they become, and the characters that may be needed for that. */
const cases: readonly [string, Entries, Refs, Precision, number][] = [
  ['all well', allWell, salted, 'full', 35_000],
  ['realistic, ids shown', realistic, plain, 'full', 38_500],
  ['realistic, ids hidden', realistic, salted, 'full', 41_500],
  ['any outcome anywhere', anyOutcome, salted, 'outcomes', MAX_STATE_CHARACTERS],
  ['any outcome anywhere, ids shown', anyOutcome, plain, 'outcomes', MAX_STATE_CHARACTERS],
  ['everything failing in its own way', allFailing, salted, 'timeless', MAX_STATE_CHARACTERS],
  ['realistic, and a tenth of it blind', blindInPart, salted, 'full', MAX_STATE_CHARACTERS],
  ['never read', neverRead, salted, 'full', 41_500],
  [
    'everything failing and blind in its own way',
    allBlind,
    salted,
    'outcomes',
    MAX_STATE_CHARACTERS,
  ],
];

describe('a state of 5,000 accounts and 40 checks', () => {
  test('leaves 10,000 characters for people', () => {
    expect(MAX_BODY_CHARACTERS - MAX_STATE_CHARACTERS).toBeGreaterThan(10_000);
  });

  test.each(cases)(
    'fits, is read back, and is written by the next run as it was: %s',
    (_name, entries, refs, precision, most) => {
      const state = stateOf(entries, refs);
      const text = encodeState(state, packMemory(state));
      expect(text.length).toBeLessThanOrEqual(most);
      const read = decodeState(text);
      if (read === 'lost') throw new Error('lost');
      expect(read.precision).toBe(precision);
      expect(outcomesOf(read) === outcomesOf(state)).toBe(true);
      if (precision === 'full') expect(saidOf(read) === saidOf(state)).toBe(true);
      const next = decodeState(encodeState(read, packMemory(read)));
      if (next === 'lost') throw new Error('lost');
      expect(saidOf(next) === saidOf(read)).toBe(true);
    },
    240_000,
  );

  test('takes about five times as long as one of 1,000', () => {
    const cpu = (size: number): number => {
      const state = stateOf(realistic, salted, size);
      const { user } = process.threadCpuUsage();
      const read = decodeState(encodeState(state, packMemory(state)));
      expect(read === 'lost' ? 0 : read.accounts.size).toBe(size);
      return process.threadCpuUsage().user - user;
    };
    // A step that squares the work would take twenty-five times as long.
    expect(cpu(ACCOUNTS) / cpu(ACCOUNTS / 5)).toBeLessThan(15);
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
    [44_500, 'unmeasured'],
    // With no more than a headline of the report.
    [48_000, 'timeless'],
  ])('leaves people %i characters of their own', async (people, precision) => {
    expect(await body(people)).toMatchObject({ precision });
  });

  test('says so where people leave it no room', async () => {
    await expect(body(60_000)).rejects.toThrow(NoRoomLeft);
  });
});
