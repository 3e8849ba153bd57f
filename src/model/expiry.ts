const DAY_MS = 24 * 60 * 60 * 1000;

// The last day counts to its end: with fourteen whole days left, this is what there is at most.
const SOON_MS = 15 * DAY_MS;

/** Something that counts to its last moment and no longer. */
export interface Expiring {
  readonly expires: Date;
}

/** True while its last moment has not passed. */
export const isInForce = ({ expires }: Expiring, now: Date): boolean => now <= expires;

/** True within fourteen days of its end, its last day included; what has ended already does not end soon. */
export const endsSoon = (expiring: Expiring, now: Date): boolean =>
  isInForce(expiring, now) && expiring.expires.getTime() - now.getTime() < SOON_MS;

/** Whole days left after today; 0 on its last day. */
export const daysLeft = ({ expires }: Expiring, now: Date): number =>
  Math.floor((expires.getTime() - now.getTime()) / DAY_MS);
