import { describe, expect, test } from '@jest/globals';
import { parseJsonObject } from '../../src/matching/json-object.ts';

const nested = (depth: number, open: string, close: string): string =>
  `{"a":${open.repeat(depth)}1${close.repeat(depth)}}`;

describe('a JSON object', () => {
  test('is read with all that is in it', () => {
    expect(parseJsonObject('{"a": [1, {"b": null}]}')).toEqual({ a: [1, { b: null }] });
  });

  test.each(['', '[]', 'null', '"a"', '{'])('is not: %s', (text) => {
    expect(parseJsonObject(text)).toBeUndefined();
  });

  test.each([
    ['objects', '{"b":', '}'],
    ['lists', '[', ']'],
  ])('of %s deeper than anybody nests them is not read', (_, open, close) => {
    expect(parseJsonObject(nested(50, open, close))).toBeDefined();
    expect(parseJsonObject(nested(101, open, close))).toBeUndefined();
    expect(parseJsonObject(nested(5_000, open, close))).toBeUndefined();
  });
});
