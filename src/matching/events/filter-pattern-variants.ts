import type { FilterPattern, Operand, SelectorStep } from './filter-pattern.ts';
import { type Change, combined, listed, type Variant } from './variant.ts';

const ANOTHER = 'another';
// No comparison holds for an object.
const INCOMPARABLE = {};

const pathOf = (selector: readonly SelectorStep[]): readonly string[] | undefined => {
  const names = selector.flatMap((step) => (step.kind === 'field' ? [step.name] : []));
  return names.length === selector.length ? names : undefined;
};

const equalTo = (operand: Operand): unknown =>
  operand.kind === 'regex' ? INCOMPARABLE : operand.text.replaceAll('*', 'x');

type Condition = Exclude<FilterPattern, { readonly terms: unknown }>;

const valueAgainst = (condition: Condition): unknown => {
  switch (condition.kind) {
    case 'comparison':
      if (condition.operator === '!=') return equalTo(condition.operand);
      return condition.operator === '=' ? ANOTHER : INCOMPARABLE;
    case 'is':
      return typeof condition.value === 'boolean' ? !condition.value : ANOTHER;
    case 'not-exists':
      return ANOTHER;
  }
};

/**
 * Changes after which a pattern may no longer match, as long as only fields change that `mayVary` allows:
 * samples alone do not show what a pattern leaves out. `undefined` where there are too many.
 */
export const variantsAgainst = (
  pattern: FilterPattern,
  mayVary: (change: Change) => boolean,
): readonly Variant[] | undefined => {
  if ('terms' in pattern) {
    const terms = pattern.terms.map((term) => variantsAgainst(term, mayVary));
    return pattern.kind === 'and' ? listed(terms) : combined(terms);
  }
  const path = pathOf(pattern.selector);
  if (path === undefined) return [];
  const change = { path, value: valueAgainst(pattern) };
  return mayVary(change) ? [[change]] : [];
};
