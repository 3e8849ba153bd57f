import type { JsonObject } from '../json-object.ts';
import { matchesFilterPattern } from './filter-pattern-match.ts';
import type { FilterPattern, Operand, SelectorStep } from './filter-pattern.ts';
import { AS_IT_IS, type Change, combined, listed, NO_VARIANTS, type Variants } from './variant.ts';

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

/** Changes of a record that matches, after which a filter's pattern may no longer match. */
export const filterVariants = (
  pattern: FilterPattern,
  record: JsonObject,
  mayVary: (change: Change) => boolean,
): Variants => {
  if ('terms' in pattern) {
    const { kind, terms } = pattern;
    if (kind === 'and') return listed(terms.map((term) => filterVariants(term, record, mayVary)));
    return combined(
      terms.map((term) =>
        matchesFilterPattern(term, record) === 'no'
          ? AS_IT_IS
          : filterVariants(term, record, mayVary),
      ),
    );
  }
  const path = pathOf(pattern.selector);
  if (path === undefined) return NO_VARIANTS;
  const change = { path, value: valueAgainst(pattern) };
  return mayVary(change) ? { list: [[change]], areAll: true } : NO_VARIANTS;
};
