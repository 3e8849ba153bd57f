import type { ChangeKind } from '../../posture/changes.ts';
import { acceptedLine } from '../parts/accepted.ts';
import { coveredAccounts, coveredLine } from '../view/accepted-accounts.ts';
import { changeLines } from '../parts/changes.ts';
import { rowWords } from '../parts/findings.ts';
import { failingRows } from '../view/many.ts';
import { changeLine } from '../text/change-line.ts';
import { headline } from '../text/headline.ts';
import { blocks, code, prose } from '../text/markdown.ts';
import { enumerated, inCharacters } from '../text/budget.ts';
import { severityIcon } from '../text/severity.ts';
import { minute } from '../text/date.ts';
import type { View } from '../view/view.ts';

/** What happened to the issue that people should be told of. */
export type CommentOccasion = 'changed' | 'closed' | 'reopened' | 'reopened-against-decision';

/** What led to the occasion: seen by this run, or not. */
type Cause = 'seen' | 'gone';

const introduction = (occasion: CommentOccasion, view: View, cause: Cause): string => {
  const { icon, text } = headline(view);
  switch (occasion) {
    case 'changed':
      return `${icon} ${text}.`;
    case 'closed': {
      const but = view.counts.accepted > 0 ? ', but for what is accepted' : '';
      return cause === 'seen'
        ? `✅ Everything holds again${but}, and everything could be read. ${text}.`
        : `✅ Nothing is left that fails${but}, and everything could be read. Nothing was seen to be mended: what failed was in an account that is closed or has left the organisation. ${text}.`;
    }
    case 'reopened':
      return `${icon} Reopened: ${text}.`;
    case 'reopened-against-decision':
      return `${icon} This was closed as not planned, and that was respected. Now something is new or worse: ${text}.`;
  }
};

/** A comment of more lines is read by nobody, and GitHub takes no more than 65,536 characters. */
const MAX_LINES = 60;
const MAX_CHARACTERS = 30_000;

const listed = <Item>(items: readonly Item[], entry: (item: Item) => string): string =>
  enumerated({
    items,
    entry: (item) => `- ${entry(item)}`,
    frame: (entries, left) =>
      [
        ...entries,
        ...(left === 0
          ? []
          : [`- and ${String(left)} more; the issue and the job summary have them.`]),
      ].join('\n'),
    limit: MAX_LINES,
  })(MAX_CHARACTERS, inCharacters).text;

const isNews = (kind: ChangeKind): boolean => kind !== 'blind';

const news = (view: View): string => {
  switch (view.scope) {
    case 'account':
      return listed(
        view.changes.filter(({ kind }) => isNews(kind)),
        (change) => changeLine(change),
      );
    case 'accounts':
      return listed(changeLines(view, isNews), (line) => line);
  }
};

const stillOpen = (view: View): string => {
  switch (view.scope) {
    case 'account':
      return listed(
        view.findings,
        ({ severity, check, reason }) =>
          `${severityIcon(severity)} ${code(check.id)}: ${prose(reason)}`,
      );
    case 'accounts':
      return listed(failingRows(view), (row) => `${code(row.name)}: ${rowWords(row)}`);
  }
};

/** What stays accepted while the issue is closed: whoever reads that it is closed has to know. */
const stillAccepted = (view: View): string | undefined => {
  switch (view.scope) {
    case 'account': {
      const told = view.changes.filter(({ kind }) => kind === 'accepted');
      const others = view.accepted.filter(
        ({ check }) => !told.some((change) => change.check === check),
      );
      return others.length === 0
        ? undefined
        : blocks(
            'Still accepted:',
            listed(others, (each) => acceptedLine(each)),
          );
    }
    case 'accounts': {
      const covered = coveredAccounts(view);
      return covered.length === 0
        ? undefined
        : blocks(
            'Accepted:',
            listed(covered, (each) => coveredLine(each)),
          );
    }
  }
};

/** A comment: what changed, in a few lines; the body has the rest. `warning` is said first. */
export const renderComment = (
  occasion: CommentOccasion,
  view: View,
  warning: string | undefined,
): string => {
  const told = news(view);
  // Who lost the state, and who has one account only, knows of nobody who is gone.
  const isGone = told === '' && warning === undefined && view.scope === 'accounts';
  return blocks(
    introduction(occasion, view, isGone ? 'gone' : 'seen'),
    warning,
    told === '' ? stillOpen(view) : told,
    occasion === 'closed' ? stillAccepted(view) : undefined,
    `<sub>${minute(view.judgedAt)}</sub>`,
  );
};
