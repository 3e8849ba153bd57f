import { changeLine } from './change-line.ts';
import { headline, severityIcon } from './headline.ts';
import { blocks, code, prose } from './markdown.ts';
import { minute } from './time.ts';
import type { View } from './view.ts';

/** What happened to the issue that people should be told of. */
export type CommentOccasion = 'changed' | 'closed' | 'reopened' | 'reopened-against-decision';

const introduction = (occasion: CommentOccasion, view: View): string => {
  const { icon, text } = headline(view);
  switch (occasion) {
    case 'changed':
      return `${icon} ${text}.`;
    case 'closed':
      return `✅ Everything holds again, and everything could be read. ${text}.`;
    case 'reopened':
      return `${icon} Reopened: ${text}.`;
    case 'reopened-against-decision':
      return `${icon} This was closed as not planned, and that was respected. Now something is new or worse: ${text}.`;
  }
};

const stillOpen = (view: View): string =>
  view.findings
    .map(
      ({ severity, check, reason }) =>
        `- ${severityIcon(severity)} ${code(check.id)}: ${prose(reason)}`,
    )
    .join('\n');

/** A comment: what changed, in a few lines; the body has the rest. `warning` is said first. */
export const renderComment = (
  occasion: CommentOccasion,
  view: View,
  warning: string | undefined,
): string => {
  const news = view.changes.filter(({ kind }) => kind !== 'blind');
  return blocks(
    introduction(occasion, view),
    warning,
    news.length > 0 ? news.map((change) => `- ${changeLine(change)}`).join('\n') : stillOpen(view),
    `<sub>${minute(view.judgedAt)}</sub>`,
  );
};
