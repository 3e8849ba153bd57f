import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseConfigFile } from '../../../src/config/file/config-file.ts';
import type { FileSettings } from '../../../src/config/file/settings.ts';
import { bad, good, whole } from './texts.ts';

const settingsOf = (text: string): FileSettings => {
  const parsed = parseConfigFile(text);
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  return parsed.settings;
};

/** As `line:column message`. */
const errorsOf = (text: string): readonly string[] => {
  const parsed = parseConfigFile(text);
  return 'errors' in parsed
    ? parsed.errors.map(
        ({ line, column, message }) => `${String(line)}:${String(column)} ${message}`,
      )
    : [];
};

describe('what a file may say', () => {
  test('nothing under the lists that empty with time', () => {
    expect(settingsOf('exceptions:\nattestations:\n')).toEqual(settingsOf('{}'));
    expect(errorsOf('iam-delegates:\n')).toHaveLength(1);
  });

  test.each([
    ['1763629800', 1_763_629_800],
    ['2026-11-20T09:10:30Z', Date.parse('2026-11-20T09:10:30Z') / 1000],
    // Messages show times to the minute.
    ['"2026-11-20T09:10Z"', Date.parse('2026-11-20T09:10:59Z') / 1000],
  ])('how far an exception reaches, as a number or a time: %s', (limit, seconds) => {
    const text = `exceptions:
  - check: root-credential-change
    account: all
    reason: r
    owner: o
    expires: 2027-01-01
    covers: { lastChange: ${limit} }`;
    expect(settingsOf(text)).toMatchObject({ exceptions: [{ covers: { lastChange: seconds } }] });
  });

  test.each(['2026-02-30T09:10Z', '2026-11-20T25:10Z', '1969-12-31T23:59Z'])(
    'but no time that the calendar does not have, or that is too early: %s',
    (limit) => {
      const text = `exceptions: [{check: root-mfa, account: all, reason: r, owner: o, expires: 2027-01-01, covers: {lastChange: "${limit}"}}]`;
      expect(errorsOf(text)).toHaveLength(1);
    },
  );

  test('every key', () => {
    expect(settingsOf(whole)).toEqual({
      rootUseWindowDays: 45,
      rootActivityWindowDays: 30,
      keyMaxAgeDays: 60,
      passwordPolicy: { minimumLength: 16, reusePrevention: 12 },
      guardDutyRegions: ['us-east-1', 'eusc-de-east-1'],
      activityRegions: ['eu-west-1'],
      rootEmailPattern: {
        source: '^aws-.*@example\\.com$',
        matches: expect.any(Function) as unknown,
      },
      iamDelegates: ['012345678901', '123456789012'],
      severities: { 'root-mfa-no-virtual': 'low', 'audit-identity': 'critical' },
      severitiesWhereRootIsDenied: { 'root-mfa': 'medium' },
      exceptions: [
        {
          check: 'root-access-key',
          account: '012345678901',
          reason: 'Break-glass key, rotated monthly',
          owner: '@octo-org/platform',
          expires: new Date('2027-03-31T23:59:59.999Z'),
          link: 'https://example.com/decisions/42?a=b#c',
          covers: { keys: 1, activeKeys: 0 },
        },
        {
          check: 'root-access-key',
          account: 'all',
          reason: 'Until the keys are gone',
          owner: 'Platform team',
          expires: new Date('2028-02-29T23:59:59.999Z'),
          link: undefined,
          covers: { keys: 2 },
        },
      ],
      attestations: [
        {
          practice: 'recovery-tested',
          account: '123456789012',
          by: '@mona',
          on: new Date('2026-10-01T00:00:00Z'),
          expires: new Date('2027-10-01T23:59:59.999Z'),
          link: 'https://example.com/records/7',
        },
        {
          practice: 'recovery-tested',
          account: 'all',
          by: '@hubot',
          on: new Date('2026-10-01T00:00:00Z'),
          expires: new Date('2026-10-01T23:59:59.999Z'),
          link: undefined,
        },
      ],
    });
  });

  test.each(good)('%s', (_name, text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\n'],
    ['comments', '# nothing yet\n'],
    ['a tilde', '~'],
    ['a mark of the byte order', '\ufeff'],
  ])('nothing at all: %s', (_name, text) => {
    expect(settingsOf(text)).toEqual({});
  });

  test('nothing of what it leaves out, and nobody may administer IAM is something', () => {
    expect(settingsOf('root-use-window-days: 7')).toEqual({
      rootUseWindowDays: 7,
      passwordPolicy: {},
    });
    expect(settingsOf('iam-delegates: []')).toMatchObject({ iamDelegates: [] });
  });

  test('the same thing twice by an alias', () => {
    const text = `exceptions:
  - &first { check: iam-groups, account: all, reason: r, owner: &team '@octo-org/platform', expires: 2027-01-01 }
attestations:
  - { practice: break-glass, by: *team, on: 2026-01-01, expires: 2027-01-01 }`;
    expect(settingsOf(text).attestations?.[0]?.by).toBe('@octo-org/platform');
  });
});

describe('what is wrong is told with its line', () => {
  test.each(bad)('%s', (_name, text, line, why) => {
    const parsed = parseConfigFile(text);
    const errors = 'errors' in parsed ? parsed.errors : [];
    expect(errors).toHaveLength(1);
    expect(errors[0]?.line).toBe(line);
    expect(errors[0]?.message).toMatch(why);
  });

  test.each<[string, string, string]>([
    [
      'a key twice',
      'severity:\n  root-mfa: low\n  root-mfa: high',
      '3:3 has the key "root-mfa" twice',
    ],
    [
      'an exception twice',
      `exceptions:
  - { check: root-mfa, account: all, reason: r, owner: o, expires: 2027-01-01 }
  - { check: root-mfa, account: '123456789012', reason: r, owner: o, expires: 2027-01-01 }
  - { check: root-mfa, account: 123456789012, reason: s, owner: p, expires: 2028-01-01 }`,
      '4:5 "exceptions" has two entries for "root-mfa" and account 123456789012; the other is number 2',
    ],
    [
      'an attestation twice, once by what is left out',
      `attestations:
  - { practice: break-glass, account: all, by: b, on: 2026-01-01, expires: 2027-01-01 }
  - { practice: break-glass, by: c, on: 2026-01-01, expires: 2027-01-01 }`,
      '3:5 "attestations" has two entries for "break-glass" and all accounts; the other is number 1',
    ],
    [
      'an end before the beginning',
      'attestations:\n  - practice: break-glass\n    by: b\n    expires: 2026-09-30\n    on: 2026-10-01',
      '4:14 "expires" is a day before "on"',
    ],
    [
      'a pattern that does not compile',
      "\nroot-email-pattern: '('",
      '2:21 "root-email-pattern" does not accept "(": it is no regular expression in RE2 syntax, which has no lookahead, lookbehind or backreference',
    ],
    [
      'a pattern that looks ahead',
      "root-email-pattern: '^(?!jane)'",
      '1:21 "root-email-pattern" does not accept "^(?!jane)": it is no regular expression in RE2 syntax, which has no lookahead, lookbehind or backreference',
    ],
    [
      'a pattern that refers back',
      "root-email-pattern: '(a)\\1'",
      '1:21 "root-email-pattern" does not accept "(a)\\1": it is no regular expression in RE2 syntax, which has no lookahead, lookbehind or backreference',
    ],
    [
      'an address that is none',
      "exceptions: [{ check: root-mfa, account: all, reason: r, owner: o, expires: 2027-01-01, link: 'https://a:b:c' }]",
      '1:95 "link" accepts an address that starts with https://',
    ],
    [
      'a tag',
      'severity: !!set { root-mfa }',
      '1:11 is not plain: Unresolved tag: tag:yaml.org,2002:set',
    ],
    [
      'an unknown directive',
      '%FOO x\n---\nseverity: {}',
      '1:1 is not plain: Unknown directive %FOO',
    ],
    [
      'a second document',
      'severity: {}\n---\nseverity: {}',
      '2:1 begins a second document, and there may be one',
    ],
    ['a key that is a list', '? [a]\n: b', '1:3 has a key that is no plain text'],
    ['an alias of nothing', 'severity: *x', '1:11 has no anchor for the alias "x"'],
    ['bytes that are no text', '# \ufffd\nseverity: {}', '1:3 is not UTF-8 text'],
    ['a tab', 'severity:\n\troot-mfa: low', '2:1 is no YAML: tabs are not allowed as indentation'],
    ['an open quote', "severity: 'x", "1:13 is no YAML: missing closing 'quote"],
    [
      'an open list',
      'iam-delegates: [',
      '1:17 is no YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      '256 kB and a byte',
      `#${'x'.repeat(256 * 1024)}`,
      '1:1 is part of a file of more than 256 kB',
    ],
  ])('%s', (_name, text, error) => {
    expect(errorsOf(text)).toContain(error);
  });

  test('all of it at once, in order, each once', () => {
    const text = `root-use-window-days: often
severity:
  root-mfs: low
  root-mfa: severe
severity: {}
exceptions:
  - check: root-mfa
    acount: all
    expires: soon
    reason: r
  - { check: iam-groups, account: all, reason: r, owner: o, expires: 2027-01-01, link: ftp://x }
  - { check: iam-groups, account: all, reason: r, owner: o, expires: 2027-01-01 }
atestations: []
`;
    // The later of two keys counts in YAML, which is why two are refused.
    expect(errorsOf(text)).toEqual([
      '1:23 "root-use-window-days" accepts a whole number from 1 to 9999',
      '5:1 has the key "severity" twice',
      '7:5 lacks the key "account"',
      '7:5 lacks the key "owner"',
      '8:5 does not know "acount"; did you mean "account"?',
      '9:14 "expires" accepts a day of the calendar such as 2027-03-31',
      '11:88 "link" accepts an address that starts with https://',
      '12:5 "exceptions" has two entries for "iam-groups" and all accounts; the other is number 2',
      '13:1 does not know "atestations"; did you mean "attestations"?',
    ]);
  });

  test('an error inside of what an alias stands for is told where the value is', () => {
    const text = 'severity: &s\n  root-mfa: severe\nseverity-where-root-is-denied: *s';
    expect(errorsOf(text)).toEqual(['2:13 "root-mfa" accepts critical, high, medium, low']);
  });
});

describe('what would cost the runner its memory or its time is refused', () => {
  const doubling = (rounds: number): string =>
    Array.from({ length: rounds }, (_, index) =>
      index === 0
        ? 'a0: &a0 [x, x]'
        : `a${String(index)}: &a${String(index)} [*a${String(index - 1)}, *a${String(index - 1)}]`,
    ).join('\n');

  test.each<[string, string, RegExp]>([
    ['aliases that double', doubling(20), /nested too deeply or repeats too much/],
    [
      'aliases without number',
      `a: &a x\nb: [${'*a,'.repeat(51)}]`,
      /^2:155 uses more than 50 aliases$/,
    ],
    ['a list inside of itself', 'exceptions: &a [*a]', /accepts keys/],
    ['lists in lists', '['.repeat(20_000), /is nested too deeply/],
    ['dashes in dashes', '- '.repeat(20_000), /is nested too deeply/],
    ['maps in maps', '{a: '.repeat(20_000), /is nested too deeply/],
  ])('%s', (_name, text, error) => {
    expect(errorsOf(text)).toContainEqual(expect.stringMatching(error));
  });

  test('a great many keys take no more than a moment', () => {
    const text = Array.from({ length: 10_000 }, (_, index) => `k${String(index)}: 1\n`).join('');
    const before = performance.now();
    expect(errorsOf(text)).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

describe('whatever the text', () => {
  const isSound = (text: string): boolean => {
    const parsed = parseConfigFile(text);
    if (!('errors' in parsed)) return true;
    const lines = text.split(/\r\n|\n/).length;
    return (
      parsed.errors.length > 0 &&
      parsed.errors.every(
        ({ line, column, message }) =>
          Number.isSafeInteger(line) &&
          line >= 1 &&
          line <= lines &&
          Number.isSafeInteger(column) &&
          column >= 1 &&
          /^["a-z][\x20-\x7e]{1,250}$/.test(message),
      )
    );
  };

  test('it never throws, and every error has its line and one short sentence', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isSound), { numRuns: 300 });
  });

  test('so it is with bits of YAML', () => {
    const bit = fc.constantFrom(
      ...[
        '\n',
        '  ',
        '- ',
        ': ',
        '{',
        '}',
        '[',
        ']',
        ',',
        '#',
        '&a ',
        '*a ',
        '!!x ',
        '? ',
        '|',
        '>',
        "'",
        '"',
      ],
      ...[
        '---\n',
        '...',
        '%YAML 1.1\n',
        '<<',
        '~',
        '1',
        '0x10',
        '.nan',
        '2027-01-01',
        'all',
        '__proto__',
      ],
      ...[
        'exceptions',
        'attestations',
        'check',
        'account',
        'root-mfa',
        'severity',
        'regions',
        'covers',
        'low',
      ],
    );
    const text = fc.array(bit, { maxLength: 40 }).map((bits) => bits.join(''));
    fc.assert(fc.property(text, isSound), { numRuns: 1000 });
  });

  test('so it is with a file in which one thing was changed', () => {
    const change = fc.tuple(
      fc.nat({ max: whole.length }),
      fc.nat({ max: 20 }),
      fc.oneof(
        fc.string({ maxLength: 5 }),
        fc.constantFrom('\n', '\t', ': ', '- ', '{', ']', '*a'),
      ),
    );
    fc.assert(
      fc.property(change, ([at, length, text]) =>
        isSound(whole.slice(0, at) + text + whole.slice(at + length)),
      ),
      { numRuns: 400 },
    );
  });

  test('so it is with any JSON under any key', () => {
    const key = fc.constantFrom(
      ...[
        'root-use-window-days',
        'password-policy',
        'regions',
        'root-email-pattern',
        'iam-delegates',
      ],
      ...['severity', 'severity-where-root-is-denied', 'exceptions', 'attestations', 'other'],
    );
    const file = fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(file, (value) => isSound(JSON.stringify(value, null, 2))),
      { numRuns: 200 },
    );
  });
});
