/** `1 account`, `3 accounts`. Any other plural is passed in: `1 check is`, `2 checks are`. */
export const amount = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** `no keys`, `1 key`, `2 keys`. */
export const amountOrNo = (count: number, one: string): string =>
  count === 0 ? `no ${one}s` : amount(count, one);

/** `2 failing, 1 accepted`. Counts of zero are omitted. */
export const counted = (parts: readonly (readonly [count: number, word: string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${String(count)} ${word}`)
    .join(', ');

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${String(items.at(-1))}`;

/** `and 7 more`, `and 1 more account`: the end of a list that is cut. */
export const andMore = (left: number, noun?: string): string =>
  `and ${noun === undefined ? `${String(left)} more` : amount(left, `more ${noun}`)}`;

/** `a, b, c and 7 more`. Only the items shown are formatted, so a long list costs no more than a short one. */
export const firstOf = <Item>(
  items: readonly Item[],
  most: number,
  word: (item: Item) => string = String,
): string => {
  const shown = items.slice(0, most).map(word).join(', ');
  return items.length > most ? `${shown} ${andMore(items.length - most)}` : shown;
};

/** The first lines, followed by one that counts the rest: `and 7 more reasons`. */
export const firstLines = (
  lines: readonly string[],
  most: number,
  noun?: string,
): readonly string[] =>
  lines.length > most ? [...lines.slice(0, most), andMore(lines.length - most, noun)] : lines;

// A sentence with more names is hard to read.
const FEW = 5;

/** Names in a sentence: `a, b and c`, or `a, b, c, d, e and 12 more`. */
export const firstFew = (names: readonly string[]): string =>
  names.length > FEW ? firstOf(names, FEW) : listed(names);

/** The same text with its first letter in upper case. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same text with its first letter in lower case. */
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const LONGEST_NAME = 100;

/** A resource's name in a sentence: in quotes, on one line, shortened if it is long. */
export const quoted = (name: string): string => {
  const line = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `“${line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line}”`;
};
