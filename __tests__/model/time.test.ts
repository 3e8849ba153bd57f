import { describe, expect, test } from '@jest/globals';
import { ago, day, DAY_MS, minute, stamp, wholeDays } from '../../src/model/time.ts';
import { NOW } from '../posture/verdicts.ts';

test.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [60_000, '1 minute ago'],
  [59 * 60_000, '59 minutes ago'],
  [60 * 60_000, '1 hour ago'],
  [24 * 60 * 60_000 - 1, '23 hours ago'],
  [24 * 60 * 60_000, '1 day ago'],
  [90 * 24 * 60 * 60_000, '90 days ago'],
  [-5_000, 'just now'],
])('%i milliseconds are %s', (elapsed, words) => {
  expect(ago(new Date(NOW.getTime() - elapsed), NOW)).toBe(words);
});

describe('a time in a sentence', () => {
  const at = new Date('2026-11-21T02:12:59.999+05:00');

  test('is told to the minute, in UTC', () => {
    expect(minute(at)).toBe('2026-11-20 21:12 UTC');
  });

  test('has no zone where the place says it', () => {
    expect(stamp(at)).toBe('2026-11-20 21:12');
  });

  test('may be told to the day, in UTC', () => {
    expect(day(at)).toBe('2026-11-20');
  });
});

test.each([
  [0, 0],
  [DAY_MS - 1, 0],
  [DAY_MS, 1],
  [2 * DAY_MS - 1, 1],
  [-1, -1],
])('%i milliseconds are %i whole days', (elapsed, days) => {
  expect(wholeDays(NOW, new Date(NOW.getTime() + elapsed))).toBe(days);
});
