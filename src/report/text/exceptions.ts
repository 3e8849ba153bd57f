import { SOON_DAYS } from '../../model/expiry.ts';
import { capitalized } from '../../model/text.ts';
import { day } from '../../model/time.ts';
import type { Acceptance } from '../../posture/acceptance.ts';
import { prose } from './markdown.ts';

/** What exceptions do, above a list of them. */
export const WHAT_EXCEPTIONS_DO =
  'Exceptions in the configuration file: they fail nothing until they expire or their facts get worse.';

/** Said where an exception ended and its finding could not be read: that much is certain. */
export const endedRemark = 'Its exception is no longer in force.';

const END = 'Not accepted any more';

/** Stands in place of "new": a finding whose exception ended was there before, but nobody accepts it any longer. */
export const endTitle = `**${END}**`;

/** Why a finding is not accepted any more, as a paragraph of its own. */
export const endParagraph = (remark: string | undefined): string | undefined =>
  remark === undefined ? undefined : `> **${END}.** ${prose(remark)}`;

const EXPIRY = `within ${String(SOON_DAYS)} days`;

/** `expires within 14 days`, `expire within 14 days`. */
export const expirySoon = (count = 1): string => `${count === 1 ? 'expires' : 'expire'} ${EXPIRY}`;

/** The same as a sentence that catches the eye. */
export const expiryWarning = `⏳ **${capitalized(expirySoon())}.**`;

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
