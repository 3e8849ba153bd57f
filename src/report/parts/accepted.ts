import { daysLeft } from '../../model/expiry.ts';
import type { AcceptedView } from '../view/one.ts';
import type { AcceptedTerms } from '../view/accepted-terms.ts';
import { severityIcon } from '../text/severity.ts';
import { anchor, code, prose } from '../text/markdown.ts';
import { day } from '../text/date.ts';

const leftText = (terms: AcceptedTerms, now: Date): string => {
  const days = daysLeft(terms, now);
  if (days < 0) return ' (ended)';
  if (days < 1) return ' (its last day)';
  return ` (${String(days)} ${days === 1 ? 'day' : 'days'} left)`;
};

/**
 * Who accepted something, until when and why. Days left only where `now` is given: in an issue they would
 * change its text every day.
 */
export const termsText = (terms: AcceptedTerms, now?: Date): string => {
  const { owner, expires, expiresSoon, why, link } = terms;
  const left = now === undefined ? '' : leftText(terms, now);
  const soon = expiresSoon ? ' ⏳ **Expires within 14 days.**' : '';
  const where = link === undefined ? '' : ` ${anchor('Decision', link)}`;
  return `Accepted by ${prose(owner)} until **${day(expires)}**${left}: ${prose(why)}${where}${soon}`;
};

/** What an exception's file lacks, below its line in a list. */
export const unwrittenLine = ({ unwritten }: AcceptedTerms): string =>
  unwritten === undefined
    ? ''
    : `\n  <br>Only the issue remembers the facts it was given for. To write them down, add ${code(unwritten)} to it.`;

/** One accepted finding in a line; for a summary, which tells `now`, with what its exception lacks. */
export const acceptedLine = (
  { severity, check, reason, terms }: AcceptedView,
  now?: Date,
): string =>
  `${severityIcon(severity)} ${code(check.id)}: ${prose(reason)} ${termsText(terms, now)}${now === undefined ? '' : unwrittenLine(terms)}`;
