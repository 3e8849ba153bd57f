import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeColumns } from '../../../src/github/state/binary.ts';
import {
  encodeState,
  type StateToKeep,
  StateTooLarge,
  type TrackerState,
} from '../../../src/github/state/codec.ts';
import { type Precision, precisions } from '../../../src/github/state/precision.ts';
import { columns, everyKindAndMore, readBack, states } from './states.ts';

const precision = fc.constantFrom(...precisions);

/** What a state of each precision holds, said once more in the plainest way. */
const expected = (state: StateToKeep, wanted: Precision): TrackerState => {
  const keeps = (least: Precision) => precisions.indexOf(wanted) < precisions.indexOf(least);
  const all = [...state.accounts.values()].flatMap((memory) => [...memory]);
  const fails = (outcome: string): boolean => outcome === 'fail' || outcome === 'accepted';
  const such = (check: string, failing: boolean) =>
    all.flatMap(([id, entry]) => (id === check && fails(entry.outcome) === failing ? [entry] : []));
  const unit = keeps('hours') ? 1 : keeps('days') ? 3600 : 86_400;
  const cut = (since: Date) => Math.floor(since.getTime() / 1000 / unit) * unit * 1000;
  const order = ['critical', 'high', 'medium', 'low'] as const;
  return {
    ...state,
    precision: wanted,
    accounts: new Map(
      [...state.accounts].map(([ref, memory]) => [
        ref,
        new Map(
          [...memory].map(([check, entry]) => {
            const alike = such(check, fails(entry.outcome));
            const earliest = new Date(Math.min(...alike.map(({ since }) => since.getTime())));
            if (!fails(entry.outcome)) {
              return [check, { ...entry, since: keeps('failures') ? entry.since : earliest }];
            }
            const worst = order.find((each) => alike.some(({ severity }) => severity === each));
            const { accepted } = entry;
            return [
              check,
              {
                outcome: entry.outcome,
                since: new Date(cut(keeps('timeless') ? entry.since : earliest)),
                severity: keeps('outcomes') ? entry.severity : worst,
                exposure: keeps('unmeasured') ? entry.exposure : {},
                ...(accepted === undefined || !keeps('outcomes')
                  ? {}
                  : {
                      accepted: keeps('timeless') ? accepted : { ...accepted, exposure: {} },
                    }),
              },
            ];
          }),
        ),
      ]),
    ),
  };
};

describe('a state for which there is too little room', () => {
  test.each(precisions)('keeps what it can: %s', (wanted) => {
    fc.assert(
      fc.property(states, (any) => {
        const text = columns({ ...any, precision: wanted });
        expect(readBack(text)).toEqual(expected(any, wanted));
        expect(columns(readBack(text))).toBe(text);
      }),
    );
  });

  test('is as precise as it can be, and written again as it was', () => {
    fc.assert(
      fc.property(states, precision, fc.nat(4), (any, wanted, less) => {
        const room = columns({ ...any, precision: wanted }).length - 'v2 '.length - less;
        const text = writeColumns(any, room);
        if (text === undefined) return;
        expect(text.length).toBeLessThanOrEqual(room);
        const state = readBack(`v2 ${text}`);
        expect(state).toEqual(expected(any, state.precision));
        if (less === 0) {
          expect(precisions.indexOf(state.precision)).toBeLessThanOrEqual(
            precisions.indexOf(wanted),
          );
        }
        expect(writeColumns(state, room)).toBe(text);
      }),
    );
  });

  test('never becomes more precise than it was', () => {
    fc.assert(
      fc.property(states, precision, precision, (any, first, second) => {
        const later = Math.max(precisions.indexOf(first), precisions.indexOf(second));
        const once = readBack(columns({ ...any, precision: first }));
        const twice = readBack(columns({ ...once, precision: precisions[later] ?? first }));
        expect(twice).toEqual(expected(any, precisions[later] ?? first));
      }),
    );
  });

  test('keeps every outcome, to the last', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 0, max: 600 }), (any, budget) => {
        let text: string;
        try {
          text = encodeState(any, budget);
        } catch (error) {
          expect(error).toBeInstanceOf(StateTooLarge);
          return;
        }
        expect(text.length).toBeLessThanOrEqual(budget);
        const outcomes = ({ accounts }: StateToKeep) =>
          new Map(
            [...accounts].map(([ref, memory]) => [
              ref,
              new Map([...memory].map(([check, { outcome }]) => [check, outcome])),
            ]),
          );
        expect(outcomes(readBack(text))).toEqual(outcomes(any));
      }),
    );
  });

  test('is not written at all where not even its outcomes have room', () => {
    expect(() => encodeState(everyKindAndMore, 60)).toThrow(StateTooLarge);
    expect(() => encodeState(everyKindAndMore, 0)).toThrow(StateTooLarge);
    expect(() => encodeState(everyKindAndMore, -1)).toThrow(
      'the state of 3 accounts does not fit into -1 characters',
    );
  });
});
