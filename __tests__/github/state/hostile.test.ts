import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeState, packColumns } from '../../../src/github/state/codec.ts';
import { toColumns } from '../../../src/github/state/columns.ts';
import { precisions } from '../../../src/github/state/precision.ts';
import { toTable } from '../../../src/github/state/table.ts';
import { fromText } from '../../../src/github/state/text.ts';
import { nothingUnread, type Remembered } from '../../../src/posture/memory.ts';
import { around, aroundBytes, aroundVersion1, summed } from './made-up.ts';
import {
  columns,
  denseColumns,
  encoded,
  everyKind,
  everyKindAndMore,
  readBack,
  remembered,
} from './states.ts';

const full = { ...everyKindAndMore, precision: 'full' } as const;
const texts = [encoded(full), columns(full), denseColumns(full)];

describe('a state that was touched is lost', () => {
  test('where a character was replaced', () => {
    for (const text of texts) {
      for (let at = 0; at < text.length; at += 1) {
        const others = ['A', '0', '=', '+', ' ', '\n', '-', 'é', '㐀', '鿿', '가', '\u{20000}'];
        for (const other of others) {
          if (other === text[at]) continue;
          expect(decodeState(text.slice(0, at) + other + text.slice(at + 1))).toBe('lost');
        }
      }
    }
  });

  test('where it was cut, or a character is missing, doubled or swapped with the next', () => {
    for (const text of texts) {
      for (let at = 0; at < text.length; at += 1) {
        const [before, here = '', next, after] = [
          text.slice(0, at),
          text[at],
          text[at + 1],
          text.slice(at + 2),
        ];
        expect(decodeState(before)).toBe('lost');
        expect(decodeState(`${before}${next ?? ''}${after}`)).toBe('lost');
        expect(decodeState(`${before}${here}${here}${next ?? ''}${after}`)).toBe('lost');
        if (here === next || next === undefined) continue;
        expect(decodeState(`${before}${next}${here}${after}`)).toBe('lost');
      }
    }
  });

  test('where anything came before, in or after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(400),
        fc.string({ minLength: 1 }),
        (text, at, more) => {
          expect(decodeState(text.slice(0, at) + more + text.slice(at))).toBe('lost');
        },
      ),
    );
  });
});

test.each(['NFC', 'NFD', 'NFKC', 'NFKD'])('a state survives %s', (form) => {
  for (const text of texts) expect(readBack(text.normalize(form))).toEqual(full);
});

describe('a state that somebody made up is lost, or one that we could have written', () => {
  const isLostOrOurs = (text: string): boolean => {
    const state = decodeState(text);
    if (state === 'lost') return true;
    expect(readBack(columns(state))).toEqual({ ...state, precision: 'full' });
    return true;
  };

  test('where a bit of the compressed bytes was turned', () => {
    for (const text of [encoded(everyKind), columns(everyKind)]) {
      const bytes = fromText(text.split(' ')[4] ?? '');
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const other = Buffer.from(bytes);
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(isLostOrOurs(aroundBytes(other))).toBe(true);
      }
    }
  });

  test('where the compressed bytes were cut', () => {
    for (const text of [encoded(full), columns(full)]) {
      const bytes = fromText(text.split(' ')[4] ?? '');
      for (let at = 0; at < bytes.length; at += 1) {
        expect(decodeState(aroundBytes(bytes.subarray(0, at)))).toBe('lost');
      }
    }
  });

  test('where they are any bytes, any text or any JSON at all', () => {
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map(aroundBytes),
      fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'grapheme' })).map(summed),
      fc.json().map(around),
    );
    fc.assert(fc.property(any, isLostOrOurs), { numRuns: 1000 });
  });

  test('where a letter of its JSON was replaced', () => {
    const json = JSON.stringify({
      precision: 'full',
      unread: everyKindAndMore.unread,
      columns: toColumns(toTable(full.accounts)),
    });
    expect(readBack(around(json)).accounts).toEqual(full.accounts);
    const characters = fc.constantFrom(...Array.from('ABC019-+.e"[]{},: é\\'));
    fc.assert(
      fc.property(fc.nat(json.length - 1), characters, (at, other) =>
        isLostOrOurs(around(json.slice(0, at) + other + json.slice(at + 1))),
      ),
      { numRuns: 2000 },
    );
  });
});

describe('columns with the right checksum are lost where', () => {
  const accounts = new Map<string, ReadonlyMap<string, Remembered>>([
    ['aaaaaaaaaaa1', new Map([['x', remembered('pass', '2026-10-01')]])],
    [
      'aaaaaaaaaaa2',
      new Map([
        ['x', { ...remembered('fail', '2026-10-02T10:11:12Z'), severity: 'low' }],
        ['y', remembered('pass', '2026-10-02')],
      ]),
    ],
  ]);
  const good = {
    precision: 'full',
    unread: nothingUnread,
    columns: {
      refs: [...Array<string>(11).fill('aa'), '12'],
      times: [1_790_812_800, 1_790_899_200, 1_790_935_872],
      since: ['AB'],
      checks: ['x', 'y'],
      kinds: [
        [
          ['p', 0],
          ['f', 0, 'low', {}],
        ],
        [['p', 0]],
      ],
      cells: [['BB'], ['AB']],
      begun: [['AD'], []],
    },
  };
  const changed = (change: Readonly<Record<string, unknown>>): string =>
    around(JSON.stringify({ ...good, columns: { ...good.columns, ...change } }));

  test('nothing but that is wrong', () => {
    expect(readBack(changed({})).accounts).toEqual(accounts);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['there are no references', { refs: [] }],
    ['there are references less', { refs: [...Array<string>(11).fill('a'), '1'] }],
    ['there are references more', { refs: [...Array<string>(11).fill('aaa'), '123'] }],
    ['references are not of one length', { refs: [...Array<string>(11).fill('aa'), '1'] }],
    ['an account is there twice', { refs: [...Array<string>(11).fill('aa'), '11'] }],
    ['accounts are not in order', { refs: [...Array<string>(11).fill('aa'), '21'] }],
    ['a reference is a number', { refs: [1] }],
    ['a check is there twice', { checks: ['x', 'x'] }],
    ['checks are not in order', { checks: ['y', 'x'] }],
    ['there is a check less', { checks: ['x'] }],
    ['there is a check more', { checks: ['x', 'y', 'z'] }],
    ['a time is not asked for', { times: [...good.columns.times, 1_790_935_873] }],
    ['a time is missing', { times: good.columns.times.slice(0, 2) }],
    ['times are not in order', { times: [...good.columns.times].reverse() }],
    ['a time is before all times', { times: [-1, ...good.columns.times.slice(1)] }],
    ['a time is after all times', { times: [...good.columns.times.slice(0, 2), 8.64e12 + 1] }],
    ['a time is half a second', { times: [1.5, ...good.columns.times.slice(1)] }],
    ['accounts begin after the last time', { since: ['AD'] }],
    ['accounts begin before one began', { since: [] }],
    ['too few accounts begin', { since: ['A'] }],
    ['too many accounts begin', { since: ['ABA'] }],
    [
      'a kind is not asked for',
      { kinds: [[...(good.columns.kinds[0] ?? []), ['n', 0]], [['p', 0]]] },
    ],
    ['a kind is missing', { kinds: [[['p', 0]], [['p', 0]]] }],
    [
      'a kind is there twice',
      {
        kinds: [
          [
            ['p', 0],
            ['p', 0],
          ],
          [['p', 0]],
        ],
      },
    ],
    [
      'a kind has a time',
      {
        kinds: [
          [
            ['p', 1],
            ['f', 0, 'low', {}],
          ],
          [['p', 0]],
        ],
      },
    ],
    ['a column of kinds is missing', { kinds: [good.columns.kinds[0]] }],
    ['a column of kinds is more', { kinds: [...good.columns.kinds, []] }],
    ['cells are too few', { cells: [['B'], ['AB']] }],
    ['cells are too many', { cells: [['BBA'], ['AB']] }],
    ['cells are too many in a run', { cells: [['B5'], ['AB']] }],
    ['cells are written without a run', { cells: [['BB'], ['A', 'AB']] }],
    ['cells begin with a number', { cells: [['2BB'], ['AB']] }],
    ['a cell is no letter of ours', { cells: [['Bz'], ['AB']] }],
    ['a cell points to nothing', { cells: [['BD'], ['AB']] }],
    ['a cell points to what comes later', { cells: [['DB'], ['AB']] }],
    ['cells have too many places', { cells: [['BB', 'BB', 'BB', 'BB', 'BB'], ['AB']] }],
    ['a column of cells is missing', { cells: [['BB']] }],
    ['a column of cells is more', { cells: [...good.columns.cells, []] }],
    ['too few began', { begun: [['A'], []] }],
    ['too many began', { begun: [['ADA'], []] }],
    ['one began at no time', { begun: [['AE'], []] }],
    ['one is said to have begun though it is as its account', { begun: [['BD'], []] }],
    ['a column of beginnings is missing', { begun: [['AD']] }],
    ['something is there that we know nothing of', { more: [] }],
  ])('%s', (_name, change) => {
    expect(decodeState(changed(change))).toBe('lost');
  });

  test('times are more precise than they say', () => {
    const claimed = precisions.filter(
      (precision) => decodeState(around(JSON.stringify({ ...good, precision }))) !== 'lost',
    );
    expect(claimed).toEqual(['full', 'failures']);
  });
});

test('what could not be read back is not written', () => {
  const entry = remembered('pass', '2026-10-01');
  const state = (accounts: number, checks: number) => {
    const memory = new Map(Array.from({ length: checks }, (_, check) => [String(check), entry]));
    const refs = Array.from({ length: accounts }, (_, account) => String(account));
    return { unread: nothingUnread, accounts: new Map(refs.map((ref) => [ref, memory])) };
  };
  expect(packColumns(state(2 ** 16, 0), Infinity)).toBeDefined();
  expect(packColumns(state(2 ** 16 + 1, 0), Infinity)).toBeUndefined();
  expect(packColumns(state(2, 2 ** 19 + 1), Infinity)).toBeUndefined();
  const long = { unread: nothingUnread, accounts: new Map([['x'.repeat(65), new Map()]]) };
  expect(packColumns(long, Infinity)).toBeUndefined();
});

describe('a bomb is lost, and soon', () => {
  const cpu = (work: () => void): number => {
    const { user } = process.threadCpuUsage();
    work();
    return process.threadCpuUsage().user - user;
  };

  /** What it takes to read what there really is, at the worst. */
  let real = 0;
  beforeAll(() => {
    const failing = (number: number): Remembered => ({
      ...remembered('fail', '2026-10-01'),
      severity: 'low',
      exposure: { number },
    });
    const accounts = new Map(
      Array.from({ length: 5000 }, (_, account) => [
        String(account),
        new Map(
          Array.from({ length: 40 }, (__, check) => [String(check), failing((account * 7) % 97)]),
        ),
      ]),
    );
    const text = encoded({ ...everyKindAndMore, accounts });
    expect(readBack(text).accounts.size).toBe(5000);
    real = cpu(() => decodeState(text));
  });

  const million = (text: string): string => `[${Array<string>(1_000_000).fill(text).join(',')}]`;
  const around3 = (parts: Readonly<Record<string, string>>): string => {
    const fields = {
      refs: '[]',
      times: '[]',
      since: '[]',
      checks: '[]',
      kinds: '[]',
      cells: '[]',
      begun: '[]',
    };
    const all = Object.entries({ ...fields, ...parts }).map(([name, json]) => `"${name}":${json}`);
    return around(
      `{"precision":"full","unread":{"checkIds":[],"accountIds":[]},"columns":{${all.join(',')}}}`,
    );
  };
  const accounts = JSON.stringify(['a'.repeat(65_536)]);

  test.each<[string, () => string]>([
    ['100 MB of zeros', () => aroundBytes(brotliCompressSync(Buffer.alloc(100_000_000)))],
    ['100 MB of spaces behind a state', () => around(`{}${' '.repeat(100_000_000)}`)],
    ['5 MB of spaces', () => around(' '.repeat(5_000_000))],
    ['5 MB of spaces in version 1', () => aroundVersion1(' '.repeat(5_000_000))],
    ['a million brackets', () => around('['.repeat(1_000_000))],
    ['a million nested lists', () => around('['.repeat(1_000_000) + ']'.repeat(1_000_000))],
    ['a million columns', () => around3({ begun: million('[]'), cells: million('[]') })],
    ['a million checks', () => around3({ checks: million('""'), refs: accounts })],
    ['a million times', () => around3({ times: million('1') })],
    ['a million times that are none', () => around3({ times: million('-1') })],
    ['a million kinds', () => around3({ kinds: `[${million('[]')}]` })],
    ['a million kinds of a kind', () => around3({ kinds: `[${million('["p",0]')}]` })],
    ['a million references', () => around3({ refs: million('"a"') })],
    [
      'a reference of a million characters',
      () => around3({ refs: `["${'a'.repeat(4_000_000)}"]` }),
    ],
    [
      'a million records that are none',
      () =>
        around(
          `{"precision":"full","unread":{"checkIds":[],"accountIds":[]},"records":{"1":{${Array.from({ length: 300_000 }, (_, at) => `"${at}":[]`).join(',')}}}}`,
        ),
    ],
    ['a run of very many letters', () => around3({ refs: accounts, since: '["A99999999999999"]' })],
    [
      'a run as long as a number can be',
      () => around3({ refs: accounts, since: `["A${'9'.repeat(4_000_000)}"]` }),
    ],
    ['runs of nothing', () => around3({ refs: accounts, since: `["${'A0'.repeat(2_000_000)}"]` })],
    [
      'more cells than there is room for',
      () => {
        const of = (json: string): string => `[${Array<string>(1000).fill(json).join(',')}]`;
        const checks = JSON.stringify(Array.from({ length: 1000 }, (_, check) => String(check)));
        const cells = of('["C65536"]');
        return around3({ refs: accounts, checks, kinds: of('[["p",0]]'), cells, begun: of('[]') });
      },
    ],
    [
      'as many cells as there is room for',
      () => {
        const of = (json: string): string => `[${Array<string>(16).fill(json).join(',')}]`;
        const checks = JSON.stringify(Array.from({ length: 16 }, (_, check) => String(check)));
        const cells = of('["BC65535"]');
        return around3({
          refs: accounts,
          times: '[1]',
          checks,
          kinds: of('[["p",0]]'),
          cells,
          begun: of('[]'),
        });
      },
    ],
  ])('%s', (_name, make) => {
    const text = make();
    // Ten times as long as a real one: no more than that can come of so few characters.
    expect(cpu(() => expect(decodeState(text)).toBe('lost'))).toBeLessThan(10 * real);
  });
});
