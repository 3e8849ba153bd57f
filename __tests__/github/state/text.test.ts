import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BYTES_PER_CHARACTER, fromText, toText } from '../../../src/github/state/text.ts';
import { composeBody, parseBody } from '../../../src/github/tracker/body.ts';

const inBase64 = (bytes: Uint8Array): string => toText(Buffer.from(bytes), Infinity) ?? '';

/** With too little room for base64. */
const inDense = (bytes: Uint8Array): string =>
  toText(Buffer.from(bytes), Math.max(6, inBase64(bytes).length - 1)) ?? '';

const bytes = fc.uint8Array({ minLength: 6, maxLength: 100 });

describe.each([
  ['base64', inBase64, /^[\w+/=]*$/],
  ['the dense alphabet', inDense, /^[\u3400-\u9fff]+$/],
])('bytes in %s', (_name, write, letters) => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(bytes, (any) => {
        expect(write(any)).toMatch(letters);
        expect([...fromText(write(any))]).toEqual([...any]);
      }),
    );
  });

  test('come back though they end with zeros, or with the half byte that ends them', () => {
    for (const end of [[0], [0, 0, 0, 0, 0, 0], [8], [0x80], [0x88, 0], [0x08, 0x80, 0]]) {
      for (let length = 6; length < 20; length += 1) {
        const any = [...Array<number>(length).fill(1), ...end];
        expect([...fromText(write(Uint8Array.from(any)))]).toEqual(any);
      }
    }
  });

  test('stand in a comment of an issue’s body', () => {
    fc.assert(
      fc.property(bytes, (any) => {
        const state = `v3 0123456789abcdef 0123456789abcdef 0123456789abcdef ${write(any)}`;
        const parts = { key: 'aws:123456789012', before: '', managed: 'Text.', after: '\n' };
        expect(parseBody(composeBody({ ...parts, state }))?.state).toBe(state);
      }),
    );
  });
});

describe('the text of some bytes', () => {
  const any = Buffer.alloc(3000, 0xff);

  test('is base64 where it has room, dense where that has not, and none where nothing has', () => {
    expect(toText(any, 4000)).toMatch(/^[\w+/=]{4000}$/);
    expect(toText(any, 3999)).toMatch(/^[\u3400-\u9fff]{1638}$/);
    expect(toText(any, 1638)).toBe(toText(any, 3999));
    expect(toText(any, 1637)).toBeUndefined();
    expect(toText(any, -1)).toBeUndefined();
  });

  test('holds no more than is said', () => {
    expect(any.length / 1638).toBeLessThanOrEqual(BYTES_PER_CHARACTER);
    expect(any.length / 1638).toBeGreaterThan(BYTES_PER_CHARACTER - 0.01);
  });
});

describe('the dense alphabet', () => {
  const characters = Array.from({ length: 0xa000 - 0x3400 }, (_, digit) =>
    String.fromCharCode(0x3400 + digit),
  );

  test('is all that is written', () => {
    const every = Uint8Array.from({ length: 2 ** 16 }, (_, index) => (index * 40_503) >>> 8);
    expect(inDense(every)).toMatch(/^[\u3400-\u9fff]+$/);
    expect(inDense(new Uint8Array(16).fill(0xff))).toMatch(/^[\u3400-\u9fff]{9}$/);
    expect(inDense(new Uint8Array(16))).toMatch(/^㐀{8}[^㐀]$/);
  });

  test.each(['NFC', 'NFD', 'NFKC', 'NFKD'])('stands %s, alone and together', (form) => {
    expect(characters.filter((character) => character.normalize(form) !== character)).toEqual([]);
    const rows = [characters, [...characters].reverse()].map((row) => row.join(''));
    for (const row of rows) expect(row.normalize(form) === row).toBe(true);
  });

  test('has letters and symbols alone, one code unit and one code point each', () => {
    for (const character of characters) {
      expect(/^[\p{Lo}\p{So}]$/u.test(character)).toBe(true);
      if (/[\p{M}\p{C}\p{Z}\p{P}]/u.test(character)) throw new Error(character);
    }
    expect(characters.join('').toLowerCase()).toBe(characters.join('').toUpperCase());
  });

  test('is read, whatever text it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromText(`㐀${text}`).length).toBeLessThanOrEqual((text.length + 1) * 16);
      }),
    );
  });
});
