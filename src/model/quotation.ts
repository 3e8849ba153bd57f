const LONGEST = 100;

/** A resource's name as sentences give it: on one line, and not too long. */
export const quoted = (name: string): string => {
  const line = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}”`;
};
