import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packColumns, StateTooLarge } from '../../../src/github/state/codec.ts';
import { coarsenTo, type Precision, precisions } from '../../../src/github/state/precision.ts';
import { fromTable, toTable } from '../../../src/github/state/table.ts';
import type { Memory } from '../../../src/posture/memory.ts';
import { columns, encoded, everyKindAndMore, readBack, states } from './states.ts';

const precision = fc.constantFrom(...precisions);

/** What is left of memory at each precision, said once more in the plainest way. */
const expected = (accounts: Memory, wanted: Precision): Memory => {
  const keeps = (least: Precision) => precisions.indexOf(wanted) < precisions.indexOf(least);
  const all = [...accounts.values()].flatMap((memory) => [...memory]);
  const fails = (outcome: string): boolean => outcome === 'fail' || outcome === 'accepted';
  const such = (check: string, failing: boolean) =>
    all.flatMap(([id, entry]) => (id === check && fails(entry.outcome) === failing ? [entry] : []));
  const earliestBlind = (check: string): Date =>
    new Date(
      Math.min(
        ...all.flatMap(([id, entry]) =>
          id === check && entry.blind !== undefined ? [entry.blind.since.getTime()] : [],
        ),
      ),
    );
  const unit = keeps('hours') ? 1 : keeps('days') ? 3600 : 86_400;
  const cut = (since: Date) => Math.floor(since.getTime() / 1000 / unit) * unit * 1000;
  const order = ['critical', 'high', 'medium', 'low'] as const;
  return new Map(
    [...accounts].map(([ref, memory]) => [
      ref,
      new Map(
        [...memory].map(([check, entry]) => {
          const alike = such(check, fails(entry.outcome));
          const earliest = new Date(Math.min(...alike.map(({ since }) => since.getTime())));
          const blind = entry.blind && {
            ...entry.blind,
            since: keeps('timeless') ? entry.blind.since : earliestBlind(check),
          };
          if (!fails(entry.outcome)) {
            return [check, { ...entry, blind, since: keeps('failures') ? entry.since : earliest }];
          }
          const worst = order.find((each) => alike.some(({ severity }) => severity === each));
          return [
            check,
            {
              outcome: entry.outcome,
              since: new Date(cut(keeps('timeless') ? entry.since : earliest)),
              severity: keeps('outcomes') ? entry.severity : worst,
              exposure: keeps('unmeasured') ? entry.exposure : {},
              blind,
            },
          ];
        }),
      ),
    ]),
  );
};

const coarsened = (accounts: Memory, wanted: Precision): Memory =>
  fromTable(coarsenTo(toTable(accounts), wanted));

describe('a memory for which there is too little room', () => {
  test.each(precisions)('keeps what it can: %s', (wanted) => {
    fc.assert(
      fc.property(states, ({ accounts }) => {
        expect(coarsened(accounts, wanted)).toEqual(expected(accounts, wanted));
      }),
    );
  });

  test('loses no more when it is made less precise once more', () => {
    fc.assert(
      fc.property(states, precision, precision, ({ accounts }, first, second) => {
        const later = Math.max(precisions.indexOf(first), precisions.indexOf(second));
        const twice = coarsened(coarsened(accounts, first), precisions[later] ?? first);
        expect(twice).toEqual(expected(accounts, precisions[later] ?? first));
      }),
    );
  });
});

describe('a state for which there is too little room', () => {
  test('says how precise it is, holds just that, and is written again as it was', () => {
    fc.assert(
      fc.property(states, fc.double({ min: 0.2, max: 1, noNaN: true }), (any, part) => {
        const room = Math.floor((packColumns(any, Infinity)?.length ?? 0) * part);
        const packed = packColumns(any, room);
        if (packed === undefined) return;
        expect(packed.length).toBeLessThanOrEqual(room);
        const text = columns(any, room);
        const state = readBack(text);
        expect(state.accounts).toEqual(expected(any.accounts, state.precision));
        expect(readBack(columns(state, room)).accounts).toEqual(state.accounts);
      }),
    );
  });

  test('is as precise as it can be', () => {
    const found = new Set<string>();
    for (let room = columns(everyKindAndMore).length; room > 0; room -= 1) {
      const packed = packColumns(everyKindAndMore, room);
      if (packed === undefined) continue;
      const { precision } = readBack(columns(everyKindAndMore, room));
      found.add(precision);
      // With a character more it is no less precise.
      const { precision: roomier } = readBack(columns(everyKindAndMore, room + 1));
      expect(precisions.indexOf(roomier)).toBeLessThanOrEqual(precisions.indexOf(precision));
    }
    expect([...found][0]).toBe('full');
    expect([...found].at(-1)).toBe('outcomes');
    expect(found.size).toBeGreaterThan(3);
  });

  test('keeps every outcome and all that is unread, to the last', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 0, max: 600 }), (any, budget) => {
        let text: string;
        try {
          text = encoded(any, budget);
        } catch (error) {
          expect(error).toBeInstanceOf(StateTooLarge);
          return;
        }
        expect(text.length).toBeLessThanOrEqual(budget);
        const outcomes = (accounts: Memory) =>
          new Map(
            [...accounts].map(([ref, memory]) => [
              ref,
              new Map([...memory].map(([check, { outcome }]) => [check, outcome])),
            ]),
          );
        const read = readBack(text);
        expect(outcomes(read.accounts)).toEqual(outcomes(any.accounts));
        expect(read.unread).toEqual(any.unread);
      }),
    );
  });

  test('is not written at all where not even its outcomes have room', () => {
    expect(() => encoded(everyKindAndMore, 60)).toThrow(StateTooLarge);
    expect(() => encoded(everyKindAndMore, 0)).toThrow(StateTooLarge);
    expect(() => encoded(everyKindAndMore, -1)).toThrow(StateTooLarge);
  });
});
