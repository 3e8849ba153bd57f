import { conditionsHold } from './condition.ts';
import type { IdentityPolicy, Statement } from './scenario/identity-policy.ts';
import type { Authorization } from './services/service.ts';
import { matchesWildcard } from './wildcard.ts';

/** What a policy is asked: may this be done to that? */
export interface PolicyQuestion extends Authorization {
  readonly action: string;
}

export type Decision = 'allowed' | 'not-allowed' | 'explicitly-denied';

/**
 * What IAM decides on one question: a Deny outweighs every Allow, and silence is no.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(policies: IdentityPolicy, question: PolicyQuestion): Decision {
  const matching = list(policies)
    .flatMap(({ Statement }) => list(Statement))
    .filter((statement) => applies(statement, question));
  if (matching.some(({ Effect }) => Effect === 'Deny')) return 'explicitly-denied';
  return matching.length > 0 ? 'allowed' : 'not-allowed';
}

function applies(
  { Action, NotAction = [], Resource, Condition = {} }: Statement,
  { action, resource, conditions = {} }: PolicyQuestion,
): boolean {
  // Neither the names of actions nor those of condition keys are case-sensitive.
  const names = (patterns: string | readonly string[]): boolean =>
    list(patterns).some((pattern) => matchesWildcard(pattern.toLowerCase(), action.toLowerCase()));
  const wanted = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(
      ([key, values]) => [operator, key.toLowerCase(), list(values).map(String)] as const,
    ),
  );
  const context = new Map(
    Object.entries(conditions).map(([key, value]) => [key.toLowerCase(), value]),
  );
  return (
    (Action === undefined ? !names(NotAction) : names(Action)) &&
    list(Resource).some((pattern) => matchesWildcard(pattern, resource)) &&
    conditionsHold(wanted, context)
  );
}

function list<Item>(items: Item | readonly Item[]): readonly Item[] {
  return isList(items) ? items : [items];
}

// Array.isArray does not narrow the read-only types.
const isList = <Item>(items: Item | readonly Item[]): items is readonly Item[] =>
  Array.isArray(items);
