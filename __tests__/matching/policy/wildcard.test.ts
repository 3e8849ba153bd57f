import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  includesWildcard,
  matchesWildcard,
  overlapsWildcard,
} from '../../../src/matching/policy/wildcard.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 7 });
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', ':', '*', '?'), maxLength: 6 });

const expression = (of: string): RegExp =>
  new RegExp(`^${of.replaceAll('*', '.*').replaceAll('?', '.')}$`);

/** Every text of up to five of three letters: enough to show what patterns of that size have in common. */
const TEXTS = Array.from({ length: 6 }, (_, length) => length).flatMap((length) =>
  Array.from({ length: 3 ** length }, (__, index) =>
    Array.from({ length }, (___, at) => 'ab:'.charAt(Math.floor(index / 3 ** at) % 3)).join(''),
  ),
);

describe('a pattern with wildcards', () => {
  test('matches what the like regular expression matches', () => {
    fc.assert(
      fc.property(pattern, text, (one, given) => {
        expect(matchesWildcard(one, given)).toBe(expression(one).test(given));
      }),
      { numRuns: 5_000 },
    );
  });

  test('includes only what it matches all of', () => {
    fc.assert(
      fc.property(pattern, pattern, text, (general, special, given) => {
        if (!includesWildcard(general, special) || !matchesWildcard(special, given)) return;
        expect(matchesWildcard(general, given)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['*', 'iam:*', true],
    ['iam:*', 'iam:Create*', true],
    ['iam:*', 'iam:CreateUser', true],
    ['iam:*', 'iam:*', true],
    ['iam:Create*', 'iam:*', false],
    ['?3:*', 's3:Get*', true],
    ['s?:*', '*', false],
    ['?', '*', false],
  ])('%s includes %s: %s', (general, special, expected) => {
    expect(includesWildcard(general, special)).toBe(expected);
  });

  test('overlaps with another exactly where both match something', () => {
    const small = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 4 });
    fc.assert(
      fc.property(small, small, (left, right) => {
        const both = TEXTS.some(
          (each) => expression(left).test(each) && expression(right).test(each),
        );
        // What two such patterns have in common shows in no more letters than both have together.
        if (left.length + right.length <= 5) expect(overlapsWildcard(left, right)).toBe(both);
        else if (both) expect(overlapsWildcard(left, right)).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  test('is never slow', () => {
    const slow = `${'*a'.repeat(200)}b`;
    expect(matchesWildcard(slow, 'a'.repeat(20_000))).toBe(false);
    expect(overlapsWildcard('*a'.repeat(100), '*b'.repeat(100))).toBe(false);
  });
});
