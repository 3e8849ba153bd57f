import type { Effort } from '../effort.ts';
import { includesWildcard, matchesWildcard, overlapsWildcard } from './wildcard.ts';

/** A set of IAM actions: those that match a pattern, or all but those. */
export interface ActionSet {
  readonly isAllBut: boolean;
  /** As the policy writes them; case does not count. */
  readonly patterns: readonly string[];
}

/** A pattern as it is written, and as it is compared. */
interface Pattern {
  readonly written: string;
  readonly lower: string;
}

// `*:*` is how some write "every action".
const normalized = (pattern: string): string => {
  const short = pattern.replace(/\*{2,}/g, '*');
  return short === '*:*' ? '*' : short;
};

const toPattern = (written: string): Pattern => ({ written, lower: written.toLowerCase() });

const isGeneral = ({ lower }: Pattern): boolean => lower.includes('*') || lower.includes('?');

const includes = (general: Pattern, special: Pattern): boolean =>
  includesWildcard(general.lower, special.lower);

/**
 * Patterns to be looked through. Most name one action, and are found by their name; only those with a wildcard
 * have to be compared one by one.
 */
interface Patterns {
  readonly all: ReadonlyMap<string, Pattern>;
  readonly general: readonly Pattern[];
}

const toPatterns = (written: readonly string[]): Patterns => {
  const all = new Map<string, Pattern>();
  for (const pattern of written.map(toPattern)) {
    if (!all.has(pattern.lower)) all.set(pattern.lower, pattern);
  }
  return { all, general: [...all.values()].filter(isGeneral) };
};

const isIncluded = (pattern: Pattern, { all, general }: Patterns): boolean =>
  all.has(pattern.lower) || general.some((each) => includes(each, pattern));

/** Those that no other one includes, the first of those that include each other. */
const widest = (general: readonly Pattern[]): readonly Pattern[] => {
  let kept: readonly Pattern[] = [];
  for (const pattern of general) {
    if (kept.some((each) => includes(each, pattern))) continue;
    kept = [...kept.filter((each) => !includes(pattern, each)), pattern];
  }
  return kept;
};

/** Each once, none that another one includes, in an order of their own: AWS lists policies in any. */
const reduced = (given: readonly string[]): readonly string[] => {
  const { all, general } = toPatterns(given);
  const wide = widest(general);
  const single = [...all.values()].filter(
    (each) => !isGeneral(each) && !wide.some((other) => includes(other, each)),
  );
  return [...wide, ...single].map(({ written }) => written).sort();
};

/** The empty set. */
export const NO_ACTIONS: ActionSet = { isAllBut: false, patterns: [] };

const EVERY_ACTION: ActionSet = { isAllBut: true, patterns: [] };

/** The actions that `Action` names. */
export const onlyActions = (given: readonly string[]): ActionSet => {
  const patterns = reduced(given.map(normalized));
  return patterns.includes('*') ? EVERY_ACTION : { isAllBut: false, patterns };
};

/** The actions that `NotAction` leaves. */
export const allActionsBut = (given: readonly string[]): ActionSet => {
  const patterns = reduced(given.map(normalized));
  return patterns.includes('*') ? NO_ACTIONS : { isAllBut: true, patterns };
};

/** Whether nothing is left out. */
export const isEveryAction = ({ isAllBut, patterns }: ActionSet): boolean =>
  isAllBut && patterns.length === 0;

/** Whether the set is empty, as that of `NotAction: *` is. */
export const isNoAction = ({ isAllBut, patterns }: ActionSet): boolean =>
  !isAllBut && patterns.length === 0;

/** Whether the set holds an action. */
export const hasAction = ({ isAllBut, patterns }: ActionSet, action: string): boolean => {
  const lower = action.toLowerCase();
  return isAllBut !== patterns.some((pattern) => matchesWildcard(pattern.toLowerCase(), lower));
};

// Comparing so many pairs of characters takes as long as seeing that two patterns begin in different ways.
const CHARACTERS_A_STEP = 8;

// Where two patterns only overlap, the whole of one stays: rather too much is called left out than too little.
const inBoth = (left: Pattern, right: Pattern, effort: Effort): Pattern | undefined => {
  if (includes(left, right)) return right;
  if (includes(right, left)) return left;
  effort.spend(Math.ceil((left.lower.length * right.lower.length) / CHARACTERS_A_STEP));
  if (!overlapsWildcard(left.lower, right.lower)) return undefined;
  return left.written < right.written ? left : right;
};

/** What two sets of patterns have in common, or a little more. */
const inBothSets = (
  one: Patterns,
  other: Patterns,
  effort: Effort,
): readonly string[] | undefined => {
  const found = new Set<string>();
  const collect = (own: Patterns, others: Patterns): void => {
    for (const each of own.all.values()) {
      if (!isGeneral(each) && isIncluded(each, others)) found.add(each.written);
    }
  };
  collect(other, one);
  collect(one, other);
  for (const left of one.general) {
    if (!effort.spend(other.general.length)) return undefined;
    for (const right of other.general) {
      const common = inBoth(left, right, effort);
      if (common !== undefined) found.add(common.written);
    }
  }
  return [...found];
};

/** What it takes to compare all of the patterns with those that have wildcards. */
const comparisons = ({ all, general }: Patterns): number => all.size * (general.length + 1);

/**
 * What at least one of the sets holds; never more than that. `undefined` where it would take too long to find out,
 * as no policy does that somebody wrote to be read.
 */
export const unionOfActions = (
  sets: readonly ActionSet[],
  effort: Effort,
): ActionSet | undefined => {
  const named = sets.filter(({ isAllBut }) => !isAllBut).flatMap(({ patterns }) => patterns);
  const only = toPatterns(named);
  if (!effort.spend(comparisons(only))) return undefined;
  const [first, ...others] = sets.filter(({ isAllBut }) => isAllBut);
  if (first === undefined) return onlyActions(named);
  let leftOut = first.patterns;
  for (const { patterns } of others) {
    if (!effort.spend(comparisons(toPatterns([...leftOut, ...patterns])))) return undefined;
    const common = inBothSets(toPatterns(leftOut), toPatterns(patterns), effort);
    if (common === undefined) return undefined;
    leftOut = reduced(common);
  }
  if (!effort.spend(leftOut.length * (only.general.length + 1))) return undefined;
  return allActionsBut(leftOut.filter((each) => !isIncluded(toPattern(each), only)));
};
