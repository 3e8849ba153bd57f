import * as v from 'valibot';

import { DAY_MS, HOUR_MS, MINUTE_MS } from './duration.ts';
import { timestamp } from './timestamp.ts';

const MILLISECONDS = {
  daysAgo: DAY_MS,
  hoursAgo: HOUR_MS,
  minutesAgo: MINUTE_MS,
  secondsAgo: 1_000,
};

const units = v.strictObject({
  daysAgo: v.optional(v.number(), 0),
  hoursAgo: v.optional(v.number(), 0),
  minutesAgo: v.optional(v.number(), 0),
  secondsAgo: v.optional(v.number(), 0),
});

const absolute = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)),
    'not a timestamp such as 2026-01-31T12:00:00Z',
  ),
);

/**
 * A point in time in a scenario: a timestamp, or `{ "daysAgo": 200 }` counted back from `now`,
 * which is when the scenario is handed to the sandbox. It ages from then on like any other date.
 */
export const moment = (now: Date) =>
  v.pipe(
    v.union([absolute, units]),
    v.transform((value) => {
      if (typeof value === 'string') return timestamp(new Date(value));
      const ago =
        value.daysAgo * MILLISECONDS.daysAgo +
        value.hoursAgo * MILLISECONDS.hoursAgo +
        value.minutesAgo * MILLISECONDS.minutesAgo +
        value.secondsAgo * MILLISECONDS.secondsAgo;
      return timestamp(new Date(now.getTime() - ago));
    }),
  );
