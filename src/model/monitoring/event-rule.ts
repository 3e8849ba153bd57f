import type { RuleMatch } from './root-match.ts';

/** A rule that matches root's sign-ins, all or some; without its pattern, in which names of people may stand. */
export interface EventRule {
  readonly name: string;
  readonly enabled: boolean;
  /** The AWS service that made the rule for its own purposes. */
  readonly managedBy: string | undefined;
  readonly root: RuleMatch;
  /** The services of its targets, such as `sns`, each once; read where the rule is enabled and matches all sign-ins. */
  readonly targets: readonly string[];
}
