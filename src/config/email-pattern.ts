import { RE2JS } from 're2js';
import type { EmailPattern } from '../model/settings.ts';

/**
 * Reads a regular expression for e-mail addresses, upper and lower case alike; `undefined` for what is none in RE2's
 * syntax. RE2 takes time in proportion to the address, so that no pattern can hold the audit up.
 * https://github.com/google/re2/wiki/Syntax
 */
export const parseEmailPattern = (source: string): EmailPattern | undefined => {
  try {
    const expression = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    return { source, matches: (address) => expression.test(address) };
  } catch {
    return undefined;
  }
};
