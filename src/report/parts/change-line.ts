import { minute } from '../../model/time.ts';
import { changeTitle } from '../text/change-words.ts';
import { endTitle } from '../text/exceptions.ts';
import { code, prose } from '../text/markdown.ts';
import type { ChangeView } from '../view/one.ts';
import { termsText } from './acceptance.ts';

/** The end of the line, after the reason. */
const ending = ({ kind, remark, terms, from, fromSince }: ChangeView): string => {
  switch (kind) {
    case 'regression':
    case 'worsened':
      return remark === undefined ? '' : ` ${prose(remark)}`;
    case 'recovery':
      return fromSince === undefined ? '' : ` It had been failing since ${minute(fromSince)}.`;
    case 'blind':
      return from === 'fail'
        ? ' It failed when it was last read, and still counts as failing.'
        : '';
    case 'accepted':
      return terms === undefined ? '' : ` ${termsText(terms)}`;
  }
};

/** A change in one line of Markdown. `where` names the account if there are several. */
export const changeLine = (change: ChangeView, where = ''): string => {
  const { kind, check, reason, remark } = change;
  const title =
    kind === 'regression' && remark !== undefined ? endTitle : `**${changeTitle(change)}**`;
  return `${title} ${code(check.id)}${where}: ${prose(reason)}${ending(change)}`;
};
