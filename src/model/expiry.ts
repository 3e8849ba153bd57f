import { DAY_MS, wholeDays } from './time.ts';

/** Something that is valid up to and including its last moment. */
export interface Expiring {
  readonly expires: Date;
}

/** True while its last moment has not passed. */
export const isInForce = ({ expires }: Expiring, now: Date): boolean => now <= expires;

/** The number of days before the end in which people are warned. */
export const SOON_DAYS = 14;

// The last day is valid to its end, so fourteen whole days may be almost fifteen.
const SOON_MS = (SOON_DAYS + 1) * DAY_MS;

/** True within fourteen days of the end, including the last day; false once it has ended. */
export const endsSoon = (expiring: Expiring, now: Date): boolean =>
  isInForce(expiring, now) && expiring.expires.getTime() - now.getTime() < SOON_MS;

/** Whole days left after today; 0 on the last day. */
export const daysLeft = ({ expires }: Expiring, now: Date): number => wholeDays(now, expires);
