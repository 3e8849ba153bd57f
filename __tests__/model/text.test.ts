import { describe, expect, test } from '@jest/globals';
import {
  amount,
  amountOrNo,
  andMore,
  capitalized,
  counted,
  firstFew,
  firstLines,
  firstOf,
  listed,
  lowered,
  quoted,
} from '../../src/model/text.ts';

describe('an amount', () => {
  test.each([
    [0, '0 accounts'],
    [1, '1 account'],
    [2, '2 accounts'],
    [10_000, '10000 accounts'],
  ])('of %i is in the singular only where it is one', (count, words) => {
    expect(amount(count, 'account')).toBe(words);
  });

  test('takes a plural that is more than an s', () => {
    expect(amount(1, 'check is', 'checks are')).toBe('1 check is');
    expect(amount(2, 'check is', 'checks are')).toBe('2 checks are');
  });
});

test('an amount of none may be told as no', () => {
  expect([0, 1, 2].map((count) => amountOrNo(count, 'key'))).toEqual([
    'no keys',
    '1 key',
    '2 keys',
  ]);
});

test('counts leave out what there is none of', () => {
  expect(
    counted([
      [2, 'failing'],
      [0, 'not known'],
      [1, 'accepted'],
    ]),
  ).toBe('2 failing, 1 accepted');
  expect(counted([[0, 'failing']])).toBe('');
});

describe('a list in a sentence', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('of %j ends in "and"', (items, words) => {
    expect(listed(items)).toBe(words);
    expect(firstFew(items)).toBe(words);
  });

  test('names five, and counts the others', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(firstFew(names.slice(0, 5))).toBe('a, b, c, d and e');
    expect(firstFew(names.slice(0, 6))).toBe('a, b, c, d, e and 1 more');
    expect(firstFew(names)).toBe('a, b, c, d, e and 2 more');
  });
});

describe('the first ones of a list', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a, b'],
    [['a', 'b', 'c'], 'a, b and 1 more'],
    [['a', 'b', 'c', 'd'], 'a, b and 2 more'],
  ])('of %j are as many as asked for', (items, words) => {
    expect(firstOf(items, 2)).toBe(words);
  });

  test('alone are put into words, however long the list is', () => {
    const asked: number[] = [];
    const word = (item: number): string => {
      asked.push(item);
      return `#${String(item)}`;
    };
    expect(firstOf([1, 2, 3, 4], 2, word)).toBe('#1, #2 and 2 more');
    expect(asked).toEqual([1, 2]);
  });

  test('may be lines, the last of which counts what is left out', () => {
    expect(firstLines(['a', 'b'], 2, 'reason')).toEqual(['a', 'b']);
    expect(firstLines(['a', 'b', 'c'], 2, 'reason')).toEqual(['a', 'b', 'and 1 more reason']);
    expect(firstLines(['a', 'b', 'c'], 1)).toEqual(['a', 'and 2 more']);
  });
});

test('what is left out may be counted by its noun', () => {
  expect(andMore(3)).toBe('and 3 more');
  expect(andMore(1, 'account')).toBe('and 1 more account');
  expect(andMore(3, 'account')).toBe('and 3 more accounts');
});

test('the first letter alone becomes large or small', () => {
  expect(capitalized('the alarm “x” IS on')).toBe('The alarm “x” IS on');
  expect(lowered('The report IS there')).toBe('the report IS there');
  expect(capitalized('')).toBe('');
  expect(lowered('')).toBe('');
});

describe('a quoted name', () => {
  test('stands on one line', () => {
    expect(quoted(' root\n\talarm\u0000 ')).toBe('“root alarm”');
  });

  test('is cut where it is long', () => {
    expect(quoted('x'.repeat(100))).toBe(`“${'x'.repeat(100)}”`);
    expect(quoted('x'.repeat(101))).toBe(`“${'x'.repeat(99)}…”`);
  });
});
