import { isHeld, type TrackedVerdict } from '../../posture/tracked-verdict.ts';
import { day } from '../../model/time.ts';

/** What is wrong, in a sentence. A finding that nobody could look at again says so, and since when. */
export const findingReason = (tracked: TrackedVerdict): string => {
  const { verdict, unreadSince } = tracked;
  if (!isHeld(tracked)) return verdict.reason;
  const since = unreadSince === undefined ? '' : ` since ${day(unreadSince)}`;
  return `It failed when it was last read, and was not re-checked${since}. ${verdict.reason}`;
};
