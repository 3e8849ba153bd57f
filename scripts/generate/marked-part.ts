const marks = (name: string): readonly [start: string, end: string] => [
  `<!-- generated: ${name} (npm run generate) -->`,
  `<!-- end of generated: ${name} -->`,
];

/** Replaces what stands between the two marks of that name. Throws where they are not there, once and in order. */
export const replacePart = (text: string, name: string, content: string): string => {
  const [start, end] = marks(name);
  const [before, rest, ...more] = text.split(start);
  const [, after, ...others] = (rest ?? '').split(end);
  if (before === undefined || after === undefined || more.length > 0 || others.length > 0) {
    throw new Error(`the marks of the generated part "${name}" are missing:\n${start}\n${end}`);
  }
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
};
