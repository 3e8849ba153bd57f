import { RE2JS } from 're2js';
import type { RegexTest } from './filter-pattern.ts';

// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/regex-expressions.html
const ALLOWED =
  /^(?:[A-Za-z0-9 :_#=@/;,^$?[\]{}|*+.-]|\\(?:[dDsSwW]|x[0-9A-Fa-f]{2}|[^A-Za-z0-9]))+$/;
const ESCAPED = /\\(?:x[0-9A-Fa-f]{2}|.)/g;
// A class that begins with its own end, or names another: engines differ, and AWS does not say.
const STRANGE_CLASS = /\[\^?\]|\[:\^?\w+:\]/;
const REPETITION = /\{(\d+)(?:,(\d*))?\}/g;

// Every repetition is written out before anything is looked for.
const MOST_REPETITIONS = 200;

const repetitions = (bare: string): number =>
  [...bare.matchAll(REPETITION)]
    .map(([, least = '0', most = '']) => Math.max(Number(least), Number(most)))
    .reduce((sum, times) => sum + times, 0);

const compiled = (regex: string): RE2JS | undefined => {
  try {
    return RE2JS.compile(regex);
  } catch {
    return undefined;
  }
};

/**
 * Reads what stands between `%` and `%`; `undefined` for what AWS does not know. Whoever may write a metric filter
 * must not be able to hold the audit up: RE2 takes time in proportion to the text, whatever the expression.
 */
export const parseFilterRegex = (regex: string): RegexTest | undefined => {
  const bare = regex.replace(ESCAPED, 'x');
  if (!ALLOWED.test(regex) || STRANGE_CLASS.test(bare)) return undefined;
  if (repetitions(bare) > MOST_REPETITIONS) return undefined;
  const expression = compiled(regex);
  if (expression === undefined) return undefined;
  // The same few values come again with every variant of a record.
  const looked = new Map<string, boolean>();
  return (text) => {
    const found = looked.get(text) ?? expression.test(text);
    looked.set(text, found);
    return found;
  };
};
