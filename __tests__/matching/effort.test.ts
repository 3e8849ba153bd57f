import { expect, test } from '@jest/globals';
import { createEffort } from '../../src/matching/effort.ts';

test('effort is spent until there is none left, and stays so', () => {
  const effort = createEffort(10);
  expect([effort.spend(4), effort.spend(6), effort.spend(1), effort.spend(0)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(effort.spent()).toBe(11);
});
