import type { AccountDisplay } from '../../model/account-display.ts';
import type { View } from '../view/view.ts';
import type { IssueContext } from './frame.ts';
import type { IssueText } from './issue-text.ts';
import { accountsIssue } from './many.ts';
import { accountIssue } from './one.ts';

/** What issue and comment say, of one account or of many. */
export const issueText = (view: View): IssueText => {
  switch (view.scope) {
    case 'account':
      return accountIssue(view);
    case 'accounts':
      return accountsIssue(view);
  }
};

/**
 * All that the issue says, without the time of the run, piece by piece: the same pieces mean that there is
 * nothing to write.
 */
export const issueStatements = (
  view: View,
  context: IssueContext,
  display: AccountDisplay = 'full',
): Iterable<string> => issueText(view).statements(context, display);

/** Our part of the issue's body within `budget` characters; what does not fit is cut, and it says so. */
export const renderIssue = (view: View, context: IssueContext, budget: number): string =>
  issueText(view).body(context, budget);
