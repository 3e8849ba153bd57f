import { ANY_ACCOUNT, referenceIn } from '../../posture/memory.ts';
import { isPlain, type TrackerKey } from './key.ts';

const LETTERS = 'ghijklmnop';

// Hexadecimal digits that happen to be decimal would look like an account's id.
const lettered = (reference: string): string =>
  reference.replace(/\d/g, (digit) => LETTERS.charAt(Number(digit)));

/** How an account that something is unread in stands in an issue's source. */
export const unreadReference = (key: TrackerKey, id: string): string => {
  if (id === ANY_ACCOUNT) return id;
  const reference = referenceIn(id) ?? key.accountRef(id);
  return isPlain(key) ? reference : lettered(reference);
};
