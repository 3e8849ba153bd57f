/** `1 account`, `3 accounts`. */
export const amount = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** `a, b, c and 7 more`: the first ones of so many. */
export const firstOf = (first: readonly string[], total: number): string =>
  total > first.length
    ? `${first.join(', ')} and ${String(total - first.length)} more`
    : first.join(', ');
