import leven from 'leven';

/** The option that is most like a word: the only one that begins with it, or else the nearest by its letters. */
export const nearest = (word: string, options: readonly string[]): string => {
  const [begun, another] = word === '' ? [] : options.filter((option) => option.startsWith(word));
  if (begun !== undefined && another === undefined) return begun;
  return [...options].sort((left, right) => leven(word, left) - leven(word, right))[0] ?? '';
};
