import type { AccountDisplay } from '../../model/account-display.ts';
import type { View } from '../view/view.ts';
import type { IssueContext } from './frame.ts';
import type { IssueText } from './issue-text.ts';
import { accountsIssue } from './many.ts';
import { accountIssue } from './one.ts';

/** The texts of issue and comments: the one place that distinguishes one account from many. */
export const issueText = (view: View): IssueText => {
  switch (view.scope) {
    case 'account':
      return accountIssue(view);
    case 'accounts':
      return accountsIssue(view);
  }
};

/** Everything that the issue says, except the time of the run. If it has not changed, there is nothing to write. */
export const issueStatements = (
  view: View,
  context: IssueContext,
  display: AccountDisplay = 'full',
): Iterable<string> => issueText(view).statements(context, display);

/** Our part of the issue's body in at most `budget` characters. What does not fit is omitted, and the issue says so. */
export const renderIssue = (view: View, context: IssueContext, budget: number): string =>
  issueText(view).body(context, budget);
