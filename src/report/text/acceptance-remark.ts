import type { Acceptance } from '../../posture/acceptance.ts';
import { day } from './date.ts';

/** Said where an exception ended and its finding could not be read: that much is certain. */
export const endedRemark = 'Its exception is no longer in force.';

/** Why an exception does not cover its finding; `undefined` while it does. */
export const acceptanceRemark = (acceptance: Acceptance | undefined): string | undefined => {
  if (acceptance === undefined) return undefined;
  const { exception, state, unmatched } = acceptance;
  switch (state) {
    case 'covers':
      return undefined;
    case 'expired':
      return `The exception by ${exception.owner} expired on ${day(exception.expires)}.`;
    case 'outgrown':
      if (unmatched.length > 0) {
        return `The exception by ${exception.owner} names what this finding does not have (covers: ${unmatched.join(', ')}), so it covers nothing.`;
      }
      return `The exception by ${exception.owner} was given for less than this and does not cover it.`;
  }
};
