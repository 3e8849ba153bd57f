import { amount } from './text.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** How many days have passed in full; below zero where `to` comes first. */
export const wholeDays = (from: Date, to: Date): number =>
  Math.floor((to.getTime() - from.getTime()) / DAY_MS);

/** `2026-11-21` in UTC. */
export const day = (at: Date): string => at.toISOString().slice(0, 10);

/** `2026-11-21 09:12`, for a place that says itself that its times are in UTC. */
export const stamp = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ');

/** `2026-11-21 09:12 UTC`, the one form in which sentences give a time. */
export const minute = (at: Date): string => `${stamp(at)} UTC`;

/** How long ago, in the largest unit that fits: `3 days ago`, `5 hours ago`; `just now` within a minute. */
export const ago = (at: Date, now: Date): string => {
  const elapsed = Math.max(0, now.getTime() - at.getTime());
  if (elapsed < MINUTE_MS) return 'just now';
  if (elapsed < HOUR_MS) return `${amount(Math.floor(elapsed / MINUTE_MS), 'minute')} ago`;
  if (elapsed < DAY_MS) return `${amount(Math.floor(elapsed / HOUR_MS), 'hour')} ago`;
  return `${amount(wholeDays(at, now), 'day')} ago`;
};
