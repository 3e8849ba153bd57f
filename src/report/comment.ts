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

/** A comment of more lines is read by nobody, and GitHub takes no more than 65,536 characters. */
const MAX_LINES = 60;

const listed = (lines: readonly string[]): string =>
  [
    ...lines.slice(0, MAX_LINES),
    ...(lines.length > MAX_LINES
      ? [`- and ${String(lines.length - MAX_LINES)} more; the issue and the job summary have them.`]
      : []),
  ].join('\n');

const stillOpen = (view: View): string =>
  listed(
    view.findings.map(
      ({ severity, check, reason }) =>
        `- ${severityIcon(severity)} ${code(check.id)}: ${prose(reason)}`,
    ),
  );

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
    news.length > 0 ? listed(news.map((change) => `- ${changeLine(change)}`)) : stillOpen(view),
    `<sub>${minute(view.judgedAt)}</sub>`,
  );
};
