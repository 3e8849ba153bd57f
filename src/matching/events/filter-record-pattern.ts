import { type FilterPattern, leadsToMany } from './filter-pattern.ts';
import { matchesFilterPattern } from './filter-pattern-match.ts';
import { parseFilterPattern } from './filter-pattern-parser.ts';
import { filterVariants } from './filter-pattern-variants.ts';
import type { RecordPattern } from './record-pattern.ts';

// `$.*` looks at every field of a record.
const EVERY_FIELD = 1_000;

const wildSelectors = (pattern: FilterPattern): number =>
  'terms' in pattern
    ? pattern.terms.reduce((count, term) => count + wildSelectors(term), 0)
    : Number(leadsToMany(pattern.selector));

/** A metric filter's pattern, ready for records; `unparsable` where it is none for JSON, or not understood. */
export const readFilterPattern = (text: string): RecordPattern | 'unparsable' => {
  const pattern = parseFilterPattern(text);
  if (pattern === 'unparsable') return pattern;
  return {
    size: text.length + EVERY_FIELD * wildSelectors(pattern),
    matches: (record) => matchesFilterPattern(pattern, record),
    variants: (record, mayVary) => filterVariants(pattern, record, mayVary),
  };
};
