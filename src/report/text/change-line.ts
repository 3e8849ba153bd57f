import { termsText } from '../parts/accepted.ts';
import type { ChangeView } from '../view/one.ts';
import type { ChangeKind } from '../../posture/changes.ts';
import type { StandingOutcome } from '../../posture/tracked-verdict.ts';
import { code, prose } from './markdown.ts';
import { minute } from './date.ts';

/** The kinds in the order in which they are told. */
export const changeKinds: readonly ChangeKind[] = [
  'regression',
  'worsened',
  'recovery',
  'accepted',
  'blind',
];

/** How a finding that is over is told: mended, or what it was about is gone, for better or worse. */
export const recoveryWords = (
  to: StandingOutcome,
): { readonly first: string; readonly within: string } =>
  to === 'not-applicable'
    ? { first: 'Not applicable any more', within: 'not applicable any more' }
    : { first: 'Fixed', within: 'fixed' };

/** One change as one line of Markdown; `where` names the account where there are several. */
export const changeLine = (change: ChangeView, where = ''): string => {
  const { kind, to, check, reason, remark, terms, fromSince } = change;
  const what = `${code(check.id)}${where}: ${prose(reason)}`;
  const why = remark === undefined ? '' : ` ${prose(remark)}`;
  switch (kind) {
    case 'regression':
      // A finding whose exception ended is not new: nobody accepts it any longer.
      return `**${remark === undefined ? 'New' : 'Not accepted any more'}** ${what}${why}`;
    case 'worsened':
      return `**Worse** ${what}${why}`;
    case 'recovery':
      return `**${recoveryWords(to).first}** ${what}${fromSince === undefined ? '' : ` It had been failing since ${minute(fromSince)}.`}`;
    case 'blind':
      return `**Not readable** ${what} What was last known still counts.`;
    case 'accepted':
      return `**Accepted** ${what}${terms === undefined ? '' : ` ${termsText(terms)}`}`;
  }
};
