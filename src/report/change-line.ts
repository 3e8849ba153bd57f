import { code, prose } from './markdown.ts';
import { minute } from './time.ts';
import type { ChangeView } from './view.ts';

/** One change as one line of Markdown. */
export const changeLine = ({ kind, check, reason, fromSince }: ChangeView): string => {
  const id = code(check.id);
  switch (kind) {
    case 'regression':
      return `**New** ${id}: ${prose(reason)}`;
    case 'worsened':
      return `**Worse** ${id}: ${prose(reason)}`;
    case 'recovery':
      return `**Fixed** ${id}: ${prose(reason)}${fromSince === undefined ? '' : ` It had been failing since ${minute(fromSince)}.`}`;
    case 'blind':
      return `**Not readable** ${id}: ${prose(reason)} What was last known still counts.`;
  }
};
