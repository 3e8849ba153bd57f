import { minute } from '../../model/time.ts';
import { headline } from '../parts/headline.ts';
import { blocks } from '../text/markdown.ts';
import type { View } from '../view/view.ts';
import { issueText } from './issue.ts';

/** What happened to the issue that people should know. */
export type CommentOccasion = 'changed' | 'closed' | 'reopened' | 'reopened-against-decision';

/** Why findings are over: this run saw it, or their accounts are gone. */
type Cause = 'seen' | 'gone';

const introduction = (occasion: CommentOccasion, view: View, cause: Cause): string => {
  const { icon, text } = headline(view);
  switch (occasion) {
    case 'changed':
      return `${icon} ${text}.`;
    case 'closed': {
      const but = view.counts.accepted > 0 ? ', but for what is accepted' : '';
      const what =
        view.notChecked.length + view.leftOut.length > 0
          ? 'Everything that was checked'
          : 'Everything';
      return cause === 'seen'
        ? `✅ ${what} holds again${but}, and everything could be read. ${text}.`
        : `✅ Nothing is left that fails${but}, and everything could be read. Nothing was seen to be mended: what failed was in an account that is closed or has left the organisation. ${text}.`;
    }
    case 'reopened':
      return `${icon} Reopened: ${text}.`;
    case 'reopened-against-decision':
      return `${icon} This was closed as not planned, and that was respected. Now something is new, worse, or cannot be read any more: ${text}.`;
  }
};

/** A comment: what changed, in a few lines. The issue has the rest. `warning` comes first. */
export const renderComment = (
  occasion: CommentOccasion,
  view: View,
  warning: string | undefined,
): string => {
  const { news, stillOpen, stillAccepted, policy, accountsMayGo } = issueText(view);
  const told = news();
  // If the state was lost, nobody knows which accounts are gone.
  const isGone = told === '' && warning === undefined && accountsMayGo;
  return blocks(
    introduction(occasion, view, isGone ? 'gone' : 'seen'),
    warning,
    told === '' ? stillOpen() : told,
    view.changes.some(({ kind }) => kind === 'blind') ? policy() : undefined,
    occasion === 'closed' ? stillAccepted() : undefined,
    `<sub>${minute(view.judgedAt)}</sub>`,
  );
};
