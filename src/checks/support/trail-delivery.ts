import { parseArn } from '../../model/arn.ts';
import type { Trail, TrailStatus } from '../../model/monitoring/trail.ts';
import { quoted } from '../../model/text.ts';
import { DAY_MS, HOUR_MS, minute } from '../../model/time.ts';

/**
 * Whether a trail's files reach its bucket. `broken` goes on a sentence about the trail, `unclear` is a sentence of
 * its own.
 */
export type Delivery =
  | { readonly state: 'delivers' }
  | { readonly state: 'broken'; readonly gap: string }
  | { readonly state: 'unclear'; readonly reason: string };

/**
 * CloudTrail delivers minutes after an event, and every audit of the account makes some: a daily run, or the one after
 * a run that was missed, finds files of the last two days.
 */
const LONGEST_SILENCE_MS = 2 * DAY_MS;

/** How long a trail that was just started may take for its first file. */
const FIRST_DELIVERY_MS = HOUR_MS;

/** The error is over only where AWS says that the last attempt, or a later one, was a success. */
const isOver = ({ deliveryAttemptedAt, deliveredAt }: TrailStatus): boolean =>
  deliveryAttemptedAt !== undefined &&
  deliveredAt !== undefined &&
  deliveredAt >= deliveryAttemptedAt;

// A digest goes to the same bucket, and comes every hour though nothing happens.
const lastWritten = ({ deliveredAt, digestDeliveredAt }: TrailStatus): Date | undefined =>
  deliveredAt === undefined || (digestDeliveredAt !== undefined && digestDeliveredAt > deliveredAt)
    ? digestDeliveredAt
    : deliveredAt;

/** What AWS says of the files of a trail that logs. Of one that does not, `state` is `delivers`: it has another gap. */
export const deliveryOf = (trail: Trail, accountId: string, now: Date): Delivery => {
  const { status } = trail;
  if ('state' in status || !status.isLogging) return { state: 'delivers' };
  const { deliveryError, deliveredAt, startedAt } = status;
  if (deliveryError !== undefined && !isOver(status)) {
    const last =
      deliveredAt === undefined
        ? 'nothing was ever delivered'
        : `last delivery on ${minute(deliveredAt)}`;
    return { state: 'broken', gap: `cannot write to its bucket (${deliveryError}, ${last})` };
  }
  const written = lastWritten(status);
  if (written !== undefined) {
    return now.getTime() - written.getTime() <= LONGEST_SILENCE_MS
      ? { state: 'delivers' }
      : {
          state: 'broken',
          gap: `has delivered nothing to its bucket since ${minute(written)}`,
        };
  }
  if (trail.isOfOrganization && parseArn(trail.arn)?.accountId !== accountId) {
    return {
      state: 'unclear',
      reason: `AWS does not tell this account whether the organization’s trail ${quoted(trail.name)} reaches its bucket.`,
    };
  }
  if (startedAt !== undefined && now.getTime() - startedAt.getTime() <= FIRST_DELIVERY_MS) {
    return {
      state: 'unclear',
      reason: `The trail ${quoted(trail.name)} was started on ${minute(startedAt)} and has not delivered to its bucket yet.`,
    };
  }
  return { state: 'broken', gap: 'has never delivered anything to its bucket' };
};
