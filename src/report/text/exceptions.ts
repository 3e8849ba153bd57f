import { SOON_DAYS } from '../../model/expiry.ts';
import { capitalized } from '../../model/text.ts';
import { day } from '../../model/time.ts';
import type { Acceptance } from '../../posture/acceptance.ts';
import { prose } from './markdown.ts';

/** Introduces a list of accepted findings. */
export const WHAT_EXCEPTIONS_DO =
  'Exceptions in the configuration file: they fail nothing until they expire or their facts get worse.';

/** For a finding that could not be read when its exception ended: that the exception ended is certain. */
export const endedRemark = 'Its exception is no longer in force.';

const END = 'Not accepted any more';

/** Replaces "New": a finding whose exception ended is not new, but it is no longer accepted. */
export const endTitle = `**${END}**`;

/** Why a finding is no longer accepted, as a paragraph of its own. */
export const endParagraph = (remark: string | undefined): string | undefined =>
  remark === undefined ? undefined : `> **${END}.** ${prose(remark)}`;

const EXPIRY = `within ${String(SOON_DAYS)} days`;

/** `expires within 14 days`, `expire within 14 days`. */
export const expirySoon = (count = 1): string => `${count === 1 ? 'expires' : 'expire'} ${EXPIRY}`;

/** The same as an eye-catching sentence. */
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
    case 'untold':
      return `Whether the exception by ${exception.owner} covers this could not be told this time, so it does not.`;
    case 'outgrown':
      if (unmatched.length > 0) {
        return `The exception by ${exception.owner} names what this finding does not have (covers: ${unmatched.join(', ')}), so it covers nothing.`;
      }
      return Object.keys(exception.covers).length === 0
        ? `The exception by ${exception.owner} names nothing under covers, so it covers nothing.`
        : `The exception by ${exception.owner} was given for less than this and does not cover it.`;
  }
};
