import type { AccountDisplay } from '../../model/account-display.ts';
import type { IssueContext } from './frame.ts';

/** What issue and comment say differently of one account and of many. */
export interface IssueText {
  /**
   * All that the issue says, without the time of the run, piece by piece: the same pieces mean that there is
   * nothing to write.
   */
  readonly statements: (context: IssueContext, display: AccountDisplay) => Iterable<string>;
  /** The issue within `budget` characters; what does not fit is cut, and it says so. */
  readonly body: (context: IssueContext, budget: number) => string;
  /** The list of what changed, but for what cannot be read any more; empty where nothing did. */
  readonly news: () => string;
  /** The list of what fails. */
  readonly stillOpen: () => string;
  /** What stays accepted while the issue is closed: whoever reads that it is closed has to know. */
  readonly stillAccepted: () => string | undefined;
  /** True where a finding may be over because its account is gone. */
  readonly accountsMayGo: boolean;
}
