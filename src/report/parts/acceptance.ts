import { daysLeft } from '../../model/expiry.ts';
import { amount, firstOf } from '../../model/text.ts';
import { day } from '../../model/time.ts';
import { expiryWarning } from '../text/exceptions.ts';
import { anchor, code, prose } from '../text/markdown.ts';
import { severityIcon } from '../text/severity.ts';
import type { Coverage } from '../view/coverage.ts';
import type { AcceptedView } from '../view/one.ts';
import type { AcceptedTerms } from '../view/terms.ts';
import { findingLine } from './finding-line.ts';

const leftText = (terms: AcceptedTerms, now: Date): string => {
  const days = daysLeft(terms, now);
  if (days < 0) return ' (ended)';
  if (days < 1) return ' (its last day)';
  return ` (${amount(days, 'day')} left)`;
};

/**
 * Who accepted a finding, until when and why. The days left are shown only if `now` is given: they would change the
 * text of an issue every day.
 */
export const termsText = (terms: AcceptedTerms, now?: Date): string => {
  const { owner, expires, expiresSoon, why, link } = terms;
  const left = now === undefined ? '' : leftText(terms, now);
  const soon = expiresSoon ? ` ${expiryWarning}` : '';
  const where = link === undefined ? '' : ` ${anchor('Decision', link)}`;
  return `Accepted by ${prose(owner)} until **${day(expires)}**${left}: ${prose(why)}${where}${soon}`;
};

/** An accepted finding in one line. */
export const acceptedLine = (view: AcceptedView, now?: Date): string =>
  `${findingLine(view)} ${termsText(view.terms, now)}`;

const NAMED = 5;

/** An exception and the accounts it covers in one line. */
export const coverageLine = ({ check, severity, names, terms }: Coverage, now?: Date): string => {
  const told = firstOf(names, NAMED, code);
  const where = names.length === 1 ? told : `${amount(names.length, 'account')} (${told})`;
  return `${severityIcon(severity)} ${code(check.id)} in ${where}. ${termsText(terms, now)}`;
};
