import { accountFingerprint, accountIssue } from './one.ts';
import { accountsFingerprint } from './fingerprint.ts';
import { accountsIssue } from './many.ts';
import type { IssueContext } from './frame.ts';
import type { View } from '../view/view.ts';
import type { AccountDisplay } from '../../model/account-display.ts';

/** What the issue says, as one text without the time of the run: the same text means that there is nothing to write. */
export const issueFingerprint = (
  view: View,
  context: IssueContext,
  display: AccountDisplay = 'full',
): string => {
  switch (view.scope) {
    case 'account':
      return accountFingerprint(view, context, display);
    case 'accounts':
      return accountsFingerprint(view, context, display);
  }
};

/** Our part of the issue's body within `budget` characters; what does not fit is cut, and it says so. */
export const renderIssue = (view: View, context: IssueContext, budget: number): string => {
  switch (view.scope) {
    case 'account':
      return accountIssue(view, context, budget);
    case 'accounts':
      return accountsIssue(view, context, budget);
  }
};
