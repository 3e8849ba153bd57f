/** The middle of the values, which one slow run does not move. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

/** The same items in an order of chance. */
export const shuffled = <Item>(items: readonly Item[]): Item[] => {
  const left = [...items];
  const result: Item[] = [];
  while (left.length > 0) {
    result.push(...left.splice(Math.floor(Math.random() * left.length), 1));
  }
  return result;
};
