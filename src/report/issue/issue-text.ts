import type { AccountDisplay } from '../../model/account-display.ts';
import type { IssueContext } from './frame.ts';

/** The parts of issue and comments that differ between one account and many. */
export interface IssueText {
  /** Everything that the issue says, except the time of the run, one statement at a time. */
  readonly statements: (context: IssueContext, display: AccountDisplay) => Iterable<string>;
  /** The issue in at most `budget` characters. What does not fit is omitted, and the issue says so. */
  readonly body: (context: IssueContext, budget: number) => string;
  /** The list of changes for a comment; empty if there are none. */
  readonly news: () => string;
  /** The list of open findings. */
  readonly stillOpen: () => string;
  /** What is still accepted when the issue is closed: readers must know that it is not fixed. */
  readonly stillAccepted: () => string | undefined;
  /** The policy that lets the audit read again; `undefined` where no permission is missing. */
  readonly policy: () => string | undefined;
  /** True if a finding may be over because its account is gone. */
  readonly accountsMayGo: boolean;
}
