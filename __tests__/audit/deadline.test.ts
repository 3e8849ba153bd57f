import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startTimeLimit, type TimeLimit } from '../../src/audit/deadline.ts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** Whether a limit has passed after each of the steps. */
const watch = async (
  limit: TimeLimit,
  ...steps: readonly (number | (() => void))[]
): Promise<readonly boolean[]> => {
  let hasPassed = false;
  void limit.passed.then(() => {
    hasPassed = true;
  });
  const seen: boolean[] = [];
  for (const step of steps) {
    if (typeof step === 'number') await jest.advanceTimersByTimeAsync(step);
    else step();
    seen.push(hasPassed);
  }
  return seen;
};

describe('a time limit', () => {
  test('passes when its time is over, and no sooner', async () => {
    expect(await watch(startTimeLimit(90_000), 89_999, 1)).toEqual([false, true]);
  });

  test('does not count what passes while it is paused', async () => {
    const limit = startTimeLimit(90_000);
    const steps = [60_000, limit.pause, 600_000, limit.resume, 29_999, 1];
    expect(await watch(limit, ...steps)).toEqual([false, false, false, false, false, true]);
  });

  test('never passes once it was let go of, and keeps no process alive', async () => {
    const limit = startTimeLimit(90_000);
    limit.release();
    expect(jest.getTimerCount()).toBe(0);
    expect(await watch(limit, 600_000)).toEqual([false]);
  });
});
