import type { RootMatch } from './root-match.ts';

/** What a rule gets of what CloudTrail records: nothing while it is disabled, and reads only where it asks for all. */
export type RuleHearing = 'nothing' | 'writes' | 'all';

/** A rule that matches something of root. */
export interface EventRule {
  readonly name: string;
  readonly hears: RuleHearing;
  /** The AWS service that made the rule for its own purposes. */
  readonly managedBy: string | undefined;
  /** Names of people may stand in it: it is shown to nobody. */
  readonly pattern: string;
  /** What it matches of what it hears; of everything where it hears nothing. */
  readonly root: RootMatch;
  /** The services of its targets, such as `sns`, each once; read where the rule is enabled and meant for root. */
  readonly targets: readonly string[];
  /** The ARNs of those that are topics. */
  readonly topics: readonly string[];
}
