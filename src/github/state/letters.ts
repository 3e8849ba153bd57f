// Five bits a letter, whatever they say; no digits, which count.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';

/** So many letters, of texts like `A5B` for `AAAAAB`; throws where there are not as many, before there are too many. */
const fromRuns = (runs: string, length: number): string => {
  let letters = '';
  for (const [, letter = '', digits = ''] of runs.matchAll(/(\D)(\d*)/g)) {
    const times = digits === '' ? 1 : Number(digits);
    if (letters.length + times > length) throw new RangeError('too many letters');
    letters += letter.repeat(times);
  }
  if (letters.length < length) throw new RangeError('too few letters');
  return letters;
};

/**
 * Natural numbers as letters, which compress well: one text for each place of the numbers, the highest first.
 * Nothing but zeros is no text at all.
 */
export const toPlaces = (numbers: readonly number[]): string[] => {
  const places: string[] = [];
  let left = numbers;
  while (left.some((number) => number > 0)) {
    const letters = left.map((number) => LETTERS.charAt(number % LETTERS.length)).join('');
    places.unshift(
      letters.replace(/(.)\1{2,}/g, (run, letter: string) => `${letter}${run.length}`),
    );
    left = left.map((number) => Math.floor(number / LETTERS.length));
  }
  return places;
};

/** The numbers, of which there have to be so many. */
export const fromPlaces = (places: readonly string[], length: number): readonly number[] =>
  places
    .map((place) => fromRuns(place, length))
    .reduce<readonly number[]>(
      (numbers, letters) =>
        numbers.map((number, at) => number * LETTERS.length + LETTERS.indexOf(letters.charAt(at))),
      new Array<number>(length).fill(0),
    );
