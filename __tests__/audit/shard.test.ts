import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isInShard } from '../../src/audit/shard.ts';

const accountId = fc
  .integer({ min: 0, max: 999_999_999_999 })
  .map((number) => String(number).padStart(12, '0'));

test('every account is in exactly one part', () => {
  fc.assert(
    fc.property(accountId, fc.integer({ min: 1, max: 40 }), (id, count) => {
      const parts = Array.from({ length: count }, (_, index) => index + 1).filter((index) =>
        isInShard(id, { index, count }),
      );
      expect(parts).toHaveLength(1);
    }),
  );
});

test('the parts are about equally large', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => String(100_000_000_000 + index));
  const sizes = [1, 2, 3, 4].map(
    (index) => ids.filter((id) => isInShard(id, { index, count: 4 })).length,
  );
  expect(Math.min(...sizes)).toBeGreaterThan(2_300);
  expect(Math.max(...sizes)).toBeLessThan(2_700);
});

test('an account stays where it is: jobs of different days and machines agree', () => {
  expect(
    ['111122223333', '123456789012', '999999999999'].map((id) =>
      Array.from({ length: 10 }, (_, index) => index + 1).find((index) =>
        isInShard(id, { index, count: 10 }),
      ),
    ),
  ).toEqual([3, 9, 7]);
});
