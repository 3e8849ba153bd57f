import { amount } from './text.ts';

/** Durations in milliseconds. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The number of full days between two times; negative if `to` is the earlier one. */
export const wholeDays = (from: Date, to: Date): number =>
  Math.floor((to.getTime() - from.getTime()) / DAY_MS);

/** `2026-11-21` in UTC. */
export const day = (at: Date): string => at.toISOString().slice(0, 10);

/** `2026-11-21 09:12`, in UTC, for places that state the time zone themselves. */
export const stamp = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ');

/** `2026-11-21 09:12 UTC`: the form of a time in every sentence. */
export const minute = (at: Date): string => `${stamp(at)} UTC`;

/** The age of something in its largest full unit: `3 days ago`, `5 hours ago`; `just now` within the first minute. */
export const ago = (at: Date, now: Date): string => {
  const elapsed = Math.max(0, now.getTime() - at.getTime());
  if (elapsed < MINUTE_MS) return 'just now';
  if (elapsed < HOUR_MS) return `${amount(Math.floor(elapsed / MINUTE_MS), 'minute')} ago`;
  if (elapsed < DAY_MS) return `${amount(Math.floor(elapsed / HOUR_MS), 'hour')} ago`;
  return `${amount(wholeDays(at, now), 'day')} ago`;
};
