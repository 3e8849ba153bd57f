import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aVerdict, daysAfter } from '../../posture/verdicts.ts';
import { accountOf, CHECKS, idOf, manyViewOf, mixed, runOver } from '../many.ts';

const { critical, high, medium, low } = CHECKS;

describe('the rows of accounts', () => {
  test('come worst first: more of the most severe, then more of the next', () => {
    const fails = (...checks: readonly (typeof high)[]) =>
      checks.map((check) => aVerdict(check, 'fail'));
    const view = manyViewOf(
      runOver([
        accountOf(0, [aVerdict(high, 'pass')]),
        accountOf(1, fails(low, medium)),
        accountOf(2, fails(high, medium, low)),
        accountOf(3, [aVerdict(high, 'unknown')]),
        accountOf(4, fails(high, medium)),
        accountOf(5, fails(critical)),
        accountOf(6, fails(medium)),
        accountOf(7, fails(critical)),
      ]),
    );
    expect(view.rows.map(({ id }) => id)).toEqual([5, 7, 2, 4, 1, 6, 3, 0].map(idOf));
    expect(view.heat.rows.map(({ id }) => id)).toEqual([5, 7, 2, 4, 1, 6, 3].map(idOf));
  });

  test('count what failed when it was last read', () => {
    const before = runOver([accountOf(0, [aVerdict(critical, 'fail')]), accountOf(1, [])]);
    const now = runOver(
      [accountOf(0, [aVerdict(critical, 'unknown')]), accountOf(1, [aVerdict(high, 'fail')])],
      { memory: before.memory, judgedAt: daysAfter(1) },
    );
    expect(manyViewOf(now).rows.map(({ id }) => id)).toEqual([idOf(0), idOf(1)]);
  });

  test('do not hang on the order in which accounts were audited', () => {
    const { accounts, ...rest } = mixed();
    const order = (comparison: ReturnType<typeof mixed>): readonly string[] =>
      manyViewOf(comparison).rows.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...accounts], { minLength: accounts.length }),
        (shuffled) => {
          expect(order({ ...rest, accounts: shuffled })).toEqual(order(mixed()));
        },
      ),
    );
  });
});
