import leven from 'leven';

/** The word of a list that is most like the one that is not in it; an empty text for an empty list. */
export const nearest = (word: string, words: readonly string[]): string =>
  words.reduce(
    (best, each) => (leven(word, each) < leven(word, best) ? each : best),
    words[0] ?? '',
  );
