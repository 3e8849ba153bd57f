// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
const ALLOWED =
  /^(?:[A-Za-z0-9 :_#=@/;,^$?[\]{}|*+.-]|\\(?:[dDsSwW]|x[0-9A-Fa-f]{2}|[^A-Za-z0-9]))+$/;
const ESCAPED = /\\(?:x[0-9A-Fa-f]{2}|.)/g;
const CLASS = /\[[^\]]*\]/g;
const QUANTIFIER = /[*+?]|\{(\d+)(?:,(\d*))?\}/g;

// Whoever writes a pattern must not be able to hold the audit up: repetitions multiply.
const MOST_REPETITIONS = 6;
const MOST_UNBOUNDED = 3;
const LONGEST_BOUND = 20;

const isHarmless = (regex: string): boolean => {
  const bare = regex.replace(ESCAPED, 'x').replace(CLASS, 'x');
  const found = [...bare.matchAll(QUANTIFIER)];
  const unbounded = found.filter(([all, , most]) => all === '*' || all === '+' || most === '');
  const bounds = found.map(([, least = '0', most = least]) => Number(most));
  return (
    found.length <= MOST_REPETITIONS &&
    unbounded.length <= MOST_UNBOUNDED &&
    bounds.every((bound) => bound <= LONGEST_BOUND)
  );
};

/** Reads what stands between `%` and `%`; `undefined` for what AWS does not know, or what could take forever. */
export const parseFilterRegex = (regex: string): RegExp | undefined => {
  if (!ALLOWED.test(regex) || !isHarmless(regex)) return undefined;
  try {
    return new RegExp(regex);
  } catch {
    return undefined;
  }
};
