import { describe, expect, test } from '@jest/globals';
import { daysLeft, endsSoon, isInForce } from '../../src/model/expiry.ts';
import { DAY_MS } from '../../src/model/time.ts';
import { NOW } from '../posture/verdicts.ts';

describe('what expires', () => {
  const ending = (milliseconds: number) => ({ expires: new Date(NOW.getTime() + milliseconds) });

  test('counts to its last moment', () => {
    expect(isInForce(ending(0), NOW)).toBe(true);
    expect(isInForce(ending(-1), NOW)).toBe(false);
  });

  test.each([
    [15 * DAY_MS, false],
    [15 * DAY_MS - 1, true],
    [0, true],
    [-1, false],
  ])('ends soon within fourteen days, its last day included: %i ms', (left, soon) => {
    expect(endsSoon(ending(left), NOW)).toBe(soon);
  });

  test('has no day left on its last day', () => {
    expect(daysLeft(ending(DAY_MS - 1), NOW)).toBe(0);
    expect(daysLeft(ending(DAY_MS), NOW)).toBe(1);
    expect(daysLeft(ending(-1), NOW)).toBe(-1);
  });
});
