import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checksum } from '../../../src/github/state/checksum.ts';
import { fromColumns, toColumns } from '../../../src/github/state/columns.ts';
import { fromTable, toTable } from '../../../src/github/state/table.ts';
import {
  columns,
  denseColumns,
  encoded,
  everyKindAndMore,
  readBack,
  remembered,
  states,
  turned,
} from './states.ts';

const full = { ...everyKindAndMore, precision: 'full' } as const;

describe('a state in columns', () => {
  test('is read back, in both alphabets', () => {
    expect(columns(full)).toMatch(/^v3 [0-9a-f ]+ [\w+/=]+$/);
    expect(denseColumns(full)).toMatch(/^v3 [0-9a-f ]+ [\u3400-\u9fff]+$/);
    expect(readBack(columns(full))).toEqual(full);
    expect(readBack(denseColumns(full))).toEqual(full);
  });

  test('is read back where nothing is remembered, or nothing of an account', () => {
    for (const accounts of [new Map(), new Map([['123456789012', new Map()]])]) {
      expect(readBack(columns({ ...full, accounts }))).toEqual({ ...full, accounts });
    }
  });

  test('is read back and written again as it was, whatever is remembered and in whatever order', () => {
    fc.assert(
      fc.property(states, (any) => {
        const text = columns(any);
        expect(readBack(text)).toEqual({ ...any, precision: 'full' });
        expect(columns(readBack(text))).toBe(text);
        expect(columns(turned(any))).toBe(text);
      }),
    );
  });

  test('has none where JSON can hold no number', () => {
    const exposure = { a: NaN, b: Infinity, c: -0 };
    const facts = { severity: 'low', exposure } as const;
    const entry = { ...remembered('fail', '2026-10-01'), ...facts };
    const odd = { ...full, accounts: new Map([['1', new Map([['x', entry]])]]) };
    const state = readBack(columns(odd));
    expect(state).toEqual(readBack(encoded(odd)));
    expect(state.accounts.get('1')?.get('x')?.exposure).toEqual({ a: null, b: null, c: 0 });
  });

  test('takes a name like a part of every object for a name', () => {
    const entry = remembered('fail', '2026-10-01');
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const odd = { ...full, accounts: new Map([[name, new Map([[name, entry]])]]) };
      expect(readBack(columns(odd)).accounts.get(name)?.has(name)).toBe(true);
    }
  });

  test('is as long whatever its two hashes are', () => {
    const { length } = columns(full);
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{16}$/), (hash) => {
        expect(columns({ ...full, content: hash, written: hash })).toHaveLength(length);
      }),
    );
  });
});

describe('the columns of a table', () => {
  const at = (day: number) => `2026-10-0${String(day)}T00:00:00Z`;
  const accounts = new Map([
    [
      'a',
      new Map([
        ['x', remembered('pass', at(1))],
        ['y', remembered('pass', at(1))],
      ]),
    ],
    [
      'b',
      new Map([
        ['x', remembered('pass', at(2))],
        ['y', remembered('pass', at(3))],
      ]),
    ],
    ['c', new Map([['y', remembered('manual', at(2))]])],
  ] as const);

  test('say once what is remembered, and of each account what and since when', () => {
    const table = toTable(accounts);
    const written = toColumns(table);
    expect(written).toEqual({
      refs: ['abc'],
      times: [1, 2, 3].map((day) => Date.parse(at(day)) / 1000),
      since: ['ABB'],
      checks: ['x', 'y'],
      kinds: [
        [['p', 0]],
        [
          ['p', 0],
          ['m', 0],
        ],
      ],
      cells: [['BCA'], ['BCB']],
      begun: [[], ['ADA']],
    });
    if (written === undefined) throw new Error('too large');
    expect(fromTable(fromColumns(written))).toEqual(accounts);
  });
});

describe('which form a state has', () => {
  const accounts = (count: number) =>
    new Map(
      Array.from({ length: count }, (_, index) => [
        checksum(String(index)).slice(0, 12),
        new Map([['root-mfa', remembered('pass', '2026-10-01T00:00:00Z')]]),
      ]),
    );

  test('depends on how much is remembered: records are few', () => {
    const few = { ...full, accounts: accounts(1000) };
    const many = { ...full, accounts: accounts(1001) };
    expect(encoded(few)).not.toBe(columns(few));
    expect(encoded(many)).toBe(columns(many));
  });

  test('depends on the room where columns need less of it', () => {
    const state = { ...full, accounts: accounts(900) };
    const room = encoded(state).length;
    expect(readBack(encoded(state, room))).toEqual(state);
    const smaller = encoded(state, Math.floor(room / 2));
    expect(smaller.length).toBeLessThanOrEqual(room / 2);
    expect(readBack(smaller).accounts.size).toBe(900);
  });
});
