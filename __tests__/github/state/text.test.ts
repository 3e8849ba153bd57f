import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Alphabet, base64, dense, isDense } from '../../../src/github/state/text.ts';
import { composeBody, parseBody } from '../../../src/github/tracker/body.ts';

const alphabets: readonly [string, Alphabet][] = [
  ['base64', base64],
  ['dense', dense],
];

const bytes = fc.uint8Array({ maxLength: 100 });

describe.each(alphabets)('bytes as text: %s', (_name, alphabet) => {
  test('come back, with zeros behind them perhaps', () => {
    fc.assert(
      fc.property(bytes, (any) => {
        const read = alphabet.read(alphabet.write(any));
        expect([...read.slice(0, any.length)]).toEqual([...any]);
        expect(read.slice(any.length).every((byte) => byte === 0)).toBe(true);
      }),
    );
  });

  test('take the room they are said to take', () => {
    for (let room = 0; room < 200; room += 1) {
      const most = alphabet.capacity(room);
      expect(alphabet.write(new Uint8Array(most).fill(0xff)).length).toBeLessThanOrEqual(room);
      expect(alphabet.write(new Uint8Array(most + 1).fill(0xff)).length).toBeGreaterThan(room);
    }
  });

  test('stand in a comment of an issue’s body', () => {
    fc.assert(
      fc.property(bytes, (any) => {
        const state = `v2 0123456789abcdef ${alphabet.write(any)}`;
        const parts = {
          key: 'aws:123456789012',
          before: '',
          managed: 'Text.',
          unread: { checkIds: [], references: [] },
          after: '\n',
        };
        expect(parseBody(composeBody({ ...parts, state }))?.state).toBe(state);
      }),
    );
  });
});

describe('the dense alphabet', () => {
  const characters = Array.from({ length: 0xa000 - 0x3400 }, (_, digit) =>
    String.fromCharCode(0x3400 + digit),
  );

  test('writes nothing else', () => {
    const every = Uint8Array.from({ length: 2 ** 16 }, (_, index) => (index * 40_503) >>> 8);
    expect(dense.write(every)).toMatch(/^[\u3400-\u9fff]+$/);
    expect(dense.write(new Uint8Array(11).fill(0xff))).toMatch(/^[\u3400-\u9fff]{6}$/);
    expect(dense.write(new Uint8Array(11))).toBe('㐀'.repeat(6));
    expect(isDense(dense.write(every))).toBe(true);
    expect(isDense(base64.write(every))).toBe(false);
    expect(isDense('')).toBe(false);
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

  test('reads whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(dense.read(text).length).toBeLessThanOrEqual(text.length * 16);
      }),
    );
  });
});
