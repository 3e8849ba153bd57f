import { DAY_MS, wholeDays } from './time.ts';

/** Something that counts to its last moment and no longer. */
export interface Expiring {
  readonly expires: Date;
}

/** True while its last moment has not passed. */
export const isInForce = ({ expires }: Expiring, now: Date): boolean => now <= expires;

/** How many days before its end something ends soon. */
export const SOON_DAYS = 14;

// The last day counts to its end: with fourteen whole days left, this is what there is at most.
const SOON_MS = (SOON_DAYS + 1) * DAY_MS;

/** True within fourteen days of its end, its last day included; what has ended already does not end soon. */
export const endsSoon = (expiring: Expiring, now: Date): boolean =>
  isInForce(expiring, now) && expiring.expires.getTime() - now.getTime() < SOON_MS;

/** Whole days left after today; 0 on its last day. */
export const daysLeft = ({ expires }: Expiring, now: Date): number => wholeDays(now, expires);
