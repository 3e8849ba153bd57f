import { amount } from './amount.ts';

/** `2026-11-21` in UTC. */
export const day = (at: Date): string => at.toISOString().slice(0, 10);

/** `2026-11-21 09:12 UTC`. */
export const minute = (at: Date): string =>
  `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long ago, in the largest unit that fits: `3 days`, `5 hours`; `just now` under a minute. */
export const ago = (at: Date, now: Date): string => {
  const elapsed = Math.max(0, now.getTime() - at.getTime());
  if (elapsed < MINUTE_MS) return 'just now';
  if (elapsed < HOUR_MS) return `${amount(Math.floor(elapsed / MINUTE_MS), 'minute')} ago`;
  if (elapsed < DAY_MS) return `${amount(Math.floor(elapsed / HOUR_MS), 'hour')} ago`;
  return `${amount(Math.floor(elapsed / DAY_MS), 'day')} ago`;
};
