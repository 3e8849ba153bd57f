/** What is made of each of the first so many numbers. */
export const upTo = <Each>(count: number, make: (index: number) => Each): readonly Each[] =>
  Array.from({ length: count }, (_, index) => make(index));
