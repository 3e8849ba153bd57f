import { describe, expect, test } from '@jest/globals';
import { parseEmailPattern } from '../../src/config/email-pattern.ts';

describe('a pattern for e-mail addresses', () => {
  test.each([
    ['^aws-.*@example\\.com$', 'aws-root@example.com', true],
    ['^aws-.*@example\\.com$', 'AWS-Root@Example.COM', true],
    ['^aws-.*@example\\.com$', 'jane@example.com', false],
    ['^aws-.*@example\\.com$', 'aws-root@example.com.evil.example', false],
    ['@example', 'anybody@example.com', true],
    ['^(root|aws)[+.-]\\w{2,}@', 'root+prod@example.com', true],
    ['^(?:root|aws)\\d*@', 'aws12@example.com', true],
  ])('%s: %s (%s)', (source, address, expected) => {
    const pattern = parseEmailPattern(source);
    expect(pattern?.source).toBe(source);
    // Twice: it remembers nothing.
    expect([pattern?.matches(address), pattern?.matches(address)]).toEqual([expected, expected]);
  });

  test.each(['(', '[', 'a**', '(?=aws)', '(?!jane)', '(?<=x)y', '(?<!x)y', '(a)\\1', '\\'])(
    'is not: %s',
    (source) => {
      expect(parseEmailPattern(source)).toBeUndefined();
    },
  );

  // With these an engine that tries one way after the other would not end in anybody's life.
  test.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(.*a){20}$', '^(([a-z])+.)+[A-Z]([a-z])+$'])(
    'ends, whatever it is: %s',
    (source) => {
      expect(parseEmailPattern(source)?.matches(`${'a'.repeat(64)}!`)).toBe(false);
    },
  );
});
