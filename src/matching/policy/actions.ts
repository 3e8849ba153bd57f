import { includesWildcard, matchesWildcard, overlapsWildcard } from './wildcard.ts';

/** A set of IAM actions: those that match a pattern, or all but those. */
export interface ActionSet {
  readonly isAllBut: boolean;
  /** As the policy writes them; case does not count. */
  readonly patterns: readonly string[];
}

// `*:*` is how some write "every action".
const normalized = (pattern: string): string => {
  const short = pattern.replace(/\*{2,}/g, '*');
  return short === '*:*' ? '*' : short;
};

const includes = (general: string, special: string): boolean =>
  includesWildcard(general.toLowerCase(), special.toLowerCase());

const overlaps = (left: string, right: string): boolean =>
  overlapsWildcard(left.toLowerCase(), right.toLowerCase());

/** Each once, none that another one includes, in an order of their own: AWS lists policies in any. */
const reduced = (patterns: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  for (const pattern of patterns) {
    if (kept.some((each) => includes(each, pattern))) continue;
    const wider = kept.filter((each) => !includes(pattern, each));
    kept.splice(0, kept.length, ...wider, pattern);
  }
  return kept.sort();
};

export const NO_ACTIONS: ActionSet = { isAllBut: false, patterns: [] };

/** The actions that `Action` names. */
export const onlyActions = (given: readonly string[]): ActionSet => {
  const patterns = reduced(given.map(normalized));
  return patterns.includes('*') ? { isAllBut: true, patterns: [] } : { isAllBut: false, patterns };
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
export const hasAction = ({ isAllBut, patterns }: ActionSet, action: string): boolean =>
  isAllBut !==
  patterns.some((pattern) => matchesWildcard(pattern.toLowerCase(), action.toLowerCase()));

// Where two patterns only overlap, the whole of one stays: rather too much is called left out than too little.
const inBoth = (left: string, right: string): readonly string[] => {
  if (includes(left, right)) return [right];
  if (includes(right, left)) return [left];
  return overlaps(left, right) ? [left < right ? left : right] : [];
};

const union = (one: ActionSet, other: ActionSet): ActionSet => {
  if (one.isAllBut && other.isAllBut) {
    return allActionsBut(
      one.patterns.flatMap((left) => other.patterns.flatMap((right) => inBoth(left, right))),
    );
  }
  if (!one.isAllBut && !other.isAllBut) return onlyActions([...one.patterns, ...other.patterns]);
  const [allBut, only] = one.isAllBut ? [one, other] : [other, one];
  return allActionsBut(
    allBut.patterns.filter((left) => !only.patterns.some((added) => includes(added, left))),
  );
};

/** What at least one of the sets holds; never more than that. */
export const unionOfActions = (sets: readonly ActionSet[]): ActionSet => {
  // Those that leave out what they name come first: what is named by others is then taken out of little.
  const ordered = [...sets].sort((left, right) => Number(right.isAllBut) - Number(left.isAllBut));
  return ordered.reduce(union, NO_ACTIONS);
};
