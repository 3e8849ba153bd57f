import { describe, expect, test } from '@jest/globals';
import { matchesFilterPattern } from '../../../src/matching/events/filter-pattern-match.ts';
import { parseFilterPattern } from '../../../src/matching/events/filter-pattern-parser.ts';

/** The example events of AWS's page on JSON filter patterns, and some more fields. */
const EVENT = {
  eventType: 'UpdateTrail',
  sourceIPAddress: '111.111.111.111',
  arrayKey: ['value', 'another value'],
  objectList: [
    { name: 'a', id: 1 },
    { name: 'b', id: 2 },
  ],
  SomeObject: null,
  ThisFlag: true,
  'cluster.name': 'c',
  count: 123,
  ratio: 12.34,
  number: '123',
  empty: '',
  twice: 'ab-ab',
  said: 'error "message"',
};

const USERS = {
  user: { id: 1, email: 'John.Stiles@example.com' },
  users: [
    { id: 2, email: 'John.Doe@example.com' },
    { id: 3, email: 'Jane.Doe@example.com' },
  ],
  actions: ['GET', 'PUT', 'DELETE'],
  coordinates: [
    [0, 1, 2],
    [4, 5, 6],
    [7, 8, 9],
  ],
};

const match = (pattern: string, event: Readonly<Record<string, unknown>>): string => {
  const parsed = parseFilterPattern(pattern);
  return parsed === 'unparsable' ? parsed : matchesFilterPattern(parsed, event);
};

describe('a filter pattern', () => {
  test.each([
    // As AWS's page has them.
    ['{ $.eventType = "UpdateTrail" }', 'yes'],
    ['{ $.sourceIPAddress != 123.123.* }', 'yes'],
    ['{ $.arrayKey[0] = "value" }', 'yes'],
    ['{ $.eventType = %Trail% }', 'yes'],
    ['{ $.arrayKey[*] = %val.{2}% }', 'yes'],
    ['{ $.* = %111\\.111\\.111\\.1[0-9]{1,2}% }', 'yes'],
    [`{ $.['cluster.name'] = "c" }`, 'yes'],
    // Regular expressions look anywhere, and case counts.
    ['{ $.eventType = %^Update[A-Z]% }', 'yes'],
    ['{ $.eventType = %^Trail% }', 'no'],
    ['{ $.eventType = %update% }', 'no'],
    ['{ $.eventType = %Delete|Trail$% }', 'yes'],
    ['{ $.eventType = %\\x55p\\w+% }', 'yes'],
    ['{ $.eventType = %.*.*.*.*l$% }', 'yes'],
    ['{ $.eventType = %.*.*.*.*x% }', 'no'],
    ['{ $.eventType = %Up{1,20}date.{0,100}% }', 'yes'],
    ['{ $.eventType != %Trail% }', 'no'],
    ['{ $.said = %\\"message\\"$% }', 'yes'],
    ['{ $.count = %^1.3$% }', 'yes'],
    ['{ $.SomeObject IS NULL }', 'yes'],
    ['{ $.SomeOtherObject NOT EXISTS }', 'yes'],
    ['{ $.ThisFlag IS TRUE }', 'yes'],
    ['{ $.objectList[1].id = 2 }', 'yes'],
    // As people saw TestMetricFilter answer.
    ['{ $.notExisted = "UpdateTrail" }', 'no'],
    ['{ $.notExisted != "UpdateTrail" }', 'no'],
    ['{ $.objectList = "x" }', 'no'],
    ['{ $.objectList != "x" }', 'no'],
    ['{ $.sourceIPAddress = "*" }', 'yes'],
    ['{ $.empty = "*" }', 'yes'],
    ['{ $.sourceIPAddress = 111* }', 'yes'],
    ['{ $.sourceIPAddress = *.111.111.111 }', 'yes'],
    ['{ $.sourceIPAddress != 222 }', 'yes'],
    ['{ $.count = 123.0 }', 'yes'],
    ['{ $.count = "123" }', 'yes'],
    ['{ $.count = "12*" }', 'yes'],
    ['{ $.ratio = *.34 }', 'yes'],
    ['{ $.count >= 123 }', 'yes'],
    ['{ $.eventType > 123 }', 'no'],
    ['{ $.eventType = 123 }', 'no'],
    ['{ $.eventType != 111 }', 'yes'],
    ['{ $.said = "error \\"message\\"" }', 'yes'],
    // Case counts, and so does the way to a field.
    ['{ $.eventType = updatetrail }', 'no'],
    ['{ $.EventType = UpdateTrail }', 'no'],
    ['{ $.arrayKey[2] = "value" }', 'no'],
    ['{ $.eventType[0] = "U" }', 'no'],
    ['{ $.objectList.id = 1 }', 'no'],
    ['{ $.eventType NOT EXISTS }', 'no'],
    ['{ $.eventType IS NULL }', 'no'],
    ['{ $.nothing IS NULL }', 'no'],
    ['{ $.ThisFlag IS FALSE }', 'no'],
    ['{ $.constructor NOT EXISTS }', 'yes'],
    ['{ $.sourceIPAddress = "*1.1*" }', 'yes'],
    ['{ $.number = 123 }', 'yes'],
    ['{ $.number > 5 }', 'maybe'],
    // Whatever can be meant in two ways that differ is no match to rely on.
    ['{ $.number = 123.0 }', 'maybe'],
    ['{ $.sourceIPAddress = "111*111" }', 'maybe'],
    ['{ $.sourceIPAddress = "11*2" }', 'no'],
    ['{ $.twice = "*ab" }', 'maybe'],
    ['{ $.twice != "*ab" }', 'maybe'],
    ['{ $.count = "123.0" }', 'maybe'],
    ['{ $.ThisFlag = "true" }', 'maybe'],
    ['{ $.ThisFlag != "x" }', 'maybe'],
    ['{ $.SomeObject != "x" }', 'maybe'],
    ['{ $.SomeObject NOT EXISTS }', 'maybe'],
    ['{ $.* = "nowhere" }', 'maybe'],
    ['{ $.* != "UpdateTrail" }', 'maybe'],
    ['{ $.* NOT EXISTS }', 'maybe'],
    ['{ $.arrayKey[*] NOT EXISTS }', 'maybe'],
    ['{ $.arrayKey[*] = "nothing" }', 'no'],
    ['{ $.arrayKey[*] != "value" }', 'maybe'],
    ['{ $.arrayKey[*] != "nothing" }', 'yes'],
    ['{ $.eventType = "UpdateTrail" || $.objectList = "x" }', 'maybe'],
    ['{ $.eventType = "DeleteTrail" || $.objectList = "x" }', 'no'],
  ])('%s: %s', (pattern, expected) => {
    expect(match(pattern, EVENT)).toBe(expected);
  });

  test.each([
    ['{ ($.user.id = 1) && ($.users[0].email = "John.Doe@example.com") }', 'yes'],
    ['{ ($.user.id = 2 && $.users[0].email = "nonmatch") || $.actions[2] = "GET" }', 'no'],
    [
      '{ $.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch" && $.actions[2] = "nonmatch" }',
      'yes',
    ],
    [
      '{ ($.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch") && $.actions[2] = "nonmatch" }',
      'no',
    ],
    ['{ $.coordinates[1][2] = 6 }', 'yes'],
  ])('of more than one term: %s: %s', (pattern, expected) => {
    expect(match(pattern, USERS)).toBe(expected);
  });

  test.each([
    '',
    'Root',
    '"Root"',
    '[ip, user = Root, ...]',
    '%Root%',
    '{}',
    '{ }',
    '{ $.a = 1',
    '$.a = 1 }',
    '{ $.a = 1 } }',
    '{ $.a = 1 } trailing',
    '{ $ = 1 }',
    '{ a = 1 }',
    '{ $.a }',
    '{ $.a = }',
    '{ $.a == 1 }',
    '{ $.a = 1 & $.b = 2 }',
    '{ $.a = 1 && }',
    '{ $.a = 1 AND $.b = 2 }',
    '{ $.a = 1 $.b = 2 }',
    '{ ($.a = 1 }',
    '{ $.a = 1) }',
    '{ !($.a = 1) }',
    '{ $.a = "open }',
    '{ $.a = "a\\nb" }',
    '{ $.a = %open }',
    '{ $.a = %(a)% }',
    '{ $.a = %a!% }',
    '{ $.a = %[% }',
    '{ $.a = %a{1,1000}% }',
    '{ $.a = %a{100}b{101}% }',
    '{ $.a = %[[:alpha:]]% }',
    '{ $.a = %[]a]% }',
    '{ $.a = %[^]% }',
    '{ $.a = %a**% }',
    '{ $.a = %a% && $.b = %b% && $.c = %c% }',
    `{ ${'('.repeat(101)}$.a = 1${')'.repeat(101)} }`,
    '{ $.a EXISTS }',
    '{ $.a IS NOT NULL }',
    '{ $.a is null }',
    '{ $.a not exists }',
    '{ $.a NOT EXISTSX }',
    '{ $.a > "1" }',
    '{ $.a > b }',
    '{ $.a >= 1* }',
    '{ $.a[x] = 1 }',
    '{ $.a. = 1 }',
    '{ $.a = b@c }',
  ])('that is no JSON pattern is unparsable: %s', (pattern) => {
    expect(parseFilterPattern(pattern)).toBe('unparsable');
  });

  test('does not say how deep a wildcard goes, so that what is deeper may match', () => {
    expect(match('{ $.* = "deep" }', { a: 'x', b: { c: 'deep' } })).toBe('maybe');
  });

  test('takes no text for two: *ab*ba is longer than aba', () => {
    expect(match('{ $.a = "*ab*ba" }', { a: 'aba' })).toBe('no');
  });

  test('may stand in any space there is', () => {
    expect(match('\n{($.a=x)&&\t($.b.c\n!=\r\n"y"||$.d  NOT \t EXISTS)}  ', { a: 'x' })).toBe(
      'yes',
    );
  });
});
