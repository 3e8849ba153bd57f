import { termsText } from './accepted.ts';
import type { ChangeView } from './account-view.ts';
import { code, prose } from './markdown.ts';
import { minute } from './time.ts';

/** One change as one line of Markdown; `where` names the account where there are several. */
export const changeLine = (change: ChangeView, where = ''): string => {
  const { kind, check, reason, remark, terms, fromSince } = change;
  const what = `${code(check.id)}${where}: ${prose(reason)}`;
  const why = remark === undefined ? '' : ` ${prose(remark)}`;
  switch (kind) {
    case 'regression':
      // A finding whose exception ended is not new: nobody accepts it any longer.
      return `**${remark === undefined ? 'New' : 'Not accepted any more'}** ${what}${why}`;
    case 'worsened':
      return `**Worse** ${what}${why}`;
    case 'recovery':
      return `**Fixed** ${what}${fromSince === undefined ? '' : ` It had been failing since ${minute(fromSince)}.`}`;
    case 'blind':
      return `**Not readable** ${what} What was last known still counts.`;
    case 'accepted':
      return `**Accepted** ${what}${terms === undefined ? '' : ` ${termsText(terms)}`}`;
  }
};
