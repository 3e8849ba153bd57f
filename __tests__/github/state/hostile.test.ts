import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readColumns } from '../../../src/github/state/binary.ts';
import { checksum } from '../../../src/github/state/checksum.ts';
import { decodeState } from '../../../src/github/state/codec.ts';
import {
  BoundExceeded,
  createModel,
  createReader,
  createWriter,
} from '../../../src/github/state/coder.ts';
import { codeInteger, createNumberModel } from '../../../src/github/state/number.ts';
import { packTable } from '../../../src/github/state/pack.ts';
import { precisions } from '../../../src/github/state/precision.ts';
import { toTable } from '../../../src/github/state/table.ts';
import { base64, dense } from '../../../src/github/state/text.ts';
import { columns, denseColumns, everyKindAndMore, readBack } from './states.ts';

const full = { ...everyKindAndMore, precision: 'full' } as const;

/** With the right checksum. */
const summed = (packed: string): string => `v2 ${checksum(packed)} ${packed}`;

const HASHES = Buffer.from('["a","b"]\n');

const around = (packed: Uint8Array, alphabet = base64): string =>
  summed(alphabet.write(Buffer.concat([HASHES, packed])));

describe('a state in columns that was touched is lost', () => {
  const texts = [columns(full), denseColumns(full)];

  test('every character replaced', () => {
    for (const text of texts) {
      for (let at = 0; at < text.length; at += 1) {
        for (const other of [
          'A',
          '0',
          '=',
          '+',
          ' ',
          '\n',
          '-',
          'é',
          '㐀',
          '鿿',
          '가',
          '\u{20000}',
        ]) {
          if (other === text[at]) continue;
          expect(decodeState(text.slice(0, at) + other + text.slice(at + 1))).toBe('lost');
        }
      }
    }
  });

  test('cut anywhere, a character missing, a character doubled, two of them swapped', () => {
    for (const text of texts) {
      for (let at = 0; at < text.length; at += 1) {
        const [before, here, next, after] = [
          text.slice(0, at),
          text[at],
          text[at + 1],
          text.slice(at + 2),
        ];
        expect(decodeState(before)).toBe('lost');
        expect(decodeState(`${before}${next ?? ''}${after}`)).toBe('lost');
        expect(decodeState(`${before}${here ?? ''}${here ?? ''}${next ?? ''}${after}`)).toBe(
          'lost',
        );
        if (here === next || next === undefined) continue;
        expect(decodeState(`${before}${next}${here ?? ''}${after}`)).toBe('lost');
      }
    }
  });

  test('anything before, in or after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(400),
        fc.string({ minLength: 1 }),
        (text, at, more) => {
          expect(decodeState(text.slice(0, at) + more + text.slice(at))).toBe('lost');
        },
      ),
    );
  });

  test.each(['NFC', 'NFD', 'NFKC', 'NFKD'])('but not by %s', (form) => {
    for (const text of texts) expect(readBack(text.normalize(form))).toEqual(full);
  });
});

describe('a state in columns that somebody made up is lost, or one that we could have written', () => {
  const isLostOrOurs = (text: string): boolean => {
    const state = decodeState(text);
    if (state === 'lost') return true;
    return (/[\u3400-\u9fff]/.test(text) ? denseColumns(state) : columns(state)) === text;
  };

  test('every bit turned, with the right checksum', () => {
    const entries = [...everyKindAndMore.accounts].slice(1);
    const texts = [columns, denseColumns].map((write) =>
      write({ content: 'a', written: 'b', accounts: new Map(entries) }),
    );
    for (const text of texts) {
      const alphabet = text === texts[0] ? base64 : dense;
      const bytes = alphabet.read(text.split(' ')[2] ?? '');
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const other = Uint8Array.from(bytes);
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(isLostOrOurs(summed(alphabet.write(other)))).toBe(true);
      }
    }
  });

  test('any columns at all, with the right checksum', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(base64, dense),
        (bytes, alphabet) => {
          expect(isLostOrOurs(around(bytes, alphabet))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('any text at all, with the right checksum', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) =>
        isLostOrOurs(summed(text.replaceAll(' ', ''))),
      ),
    );
  });

  const [, , packed = ''] = columns(full).split(' ');
  const bytes = base64.read(packed);
  const end = Buffer.from(bytes).indexOf('\n') + 1;
  const withHashes = (hashes: string): string =>
    summed(base64.write(Buffer.concat([Buffer.from(hashes), bytes.subarray(end)])));

  test('with other hashes it is another state', () => {
    expect(readBack(withHashes('["a","b"]\n'))).toEqual({ ...full, content: 'a', written: 'b' });
  });

  test.each([
    ['no hashes', ''],
    ['one hash', '["a"]\n'],
    ['three hashes', '["a","b","c"]\n'],
    ['a hash that is a number', '["a",1]\n'],
    ['hashes by name', '{"c":"a","w":"b"}\n'],
    ['no JSON', 'a,b\n'],
    ['more space than we write', '["a", "b"]\n'],
    ['a letter written otherwise', '["\\u0061","b"]\n'],
  ])('%s', (_name, hashes) => {
    expect(decodeState(withHashes(hashes))).toBe('lost');
  });

  test('bytes that are no text', () => {
    const odd = Buffer.from('["\xff","b"]\n', 'latin1');
    const text = summed(base64.write(Buffer.concat([odd, bytes.subarray(end)])));
    expect(decodeState(text)).toBe('lost');
  });

  test('a zero more', () => {
    const more = Buffer.concat([bytes, Buffer.alloc(1)]);
    expect(decodeState(summed(base64.write(more)))).toBe('lost');
    expect(decodeState(summed(dense.write(Buffer.concat([bytes, Buffer.alloc(6)]))))).toBe('lost');
  });

  test('times that are more precise than they say', () => {
    const table = toTable(full.accounts);
    for (const claimed of precisions) {
      const bytes = packTable({ table, precision: claimed }, Infinity) ?? Buffer.alloc(0);
      const state = decodeState(around(bytes));
      expect([claimed, state !== 'lost']).toEqual([
        claimed,
        claimed === 'full' || claimed === 'failures',
      ]);
    }
  });

  test.each([
    ['accounts twice', { refs: ['000000000001', '000000000001'], checks: [], columns: [] }],
    ['accounts in another order', { refs: ['b', 'a'], checks: [], columns: [] }],
    ['checks twice', { refs: [], checks: ['a', 'a'], columns: [] }],
    ['checks in another order', { refs: [], checks: ['b', 'a'], columns: [] }],
  ])('%s', (_name, table) => {
    expect(() => packTable({ table, precision: 'full' }, Infinity)).toThrow(RangeError);
  });
});

describe('a bomb is lost, and soon', () => {
  const milliseconds = (work: () => void): number => {
    const { user } = process.threadCpuUsage();
    work();
    return (process.threadCpuUsage().user - user) / 1000;
  };

  test.each([0x00, 0x01, 0x55, 0x7f, 0x80, 0xaa, 0xfe, 0xff])(
    '60,000 characters of the same byte: %i',
    (byte) => {
      const texts = [
        around(Buffer.alloc(45_000, byte)),
        around(Buffer.alloc(110_000, byte), dense),
        summed(base64.write(Buffer.alloc(45_000, byte))),
      ];
      for (const text of texts) {
        expect(milliseconds(() => expect(decodeState(text)).toBe('lost'))).toBeLessThan(3000);
      }
    },
  );

  test.each([
    ['accounts', [1, 2 ** 50]],
    ['accounts, within the bound of a list', [1, 2 ** 16]],
    ['checks', [1, 0, 2 ** 50]],
    ['times', [1, 0, 0, 2 ** 50]],
  ])('a list of very many %s', (_name, counts) => {
    const writer = createWriter(Infinity);
    for (const count of counts) codeInteger(writer, createNumberModel(0), count);
    const text = around(writer.finish());
    expect(milliseconds(() => expect(decodeState(text)).toBe('lost'))).toBeLessThan(3000);
  });

  const list = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => String(index).padStart(12, '0'));

  test('what could not be read back is not written', () => {
    const packed = (accounts: number, checks: number) =>
      packTable(
        { table: { refs: list(accounts), checks: list(checks), columns: [] }, precision: 'full' },
        Infinity,
      );
    expect(packed(2 ** 16, 0)).toBeDefined();
    expect(packed(2 ** 16 + 1, 0)).toBeUndefined();
    expect(packed(0, 2 ** 10)).toBeDefined();
    expect(packed(0, 2 ** 10 + 1)).toBeUndefined();
    expect(packed(2 ** 16, 9)).toBeUndefined();
  });

  test('a few bytes cannot be made very much of, neither writing nor reading', () => {
    const millions = 17;
    const writer = createWriter(Infinity);
    for (const coder of [writer, createReader(writer.finish())]) {
      const model = createModel(1);
      const code = (count: number): void => {
        for (let bit = 0; bit < count * 1_000_000; bit += 1) coder.bit(model, 0, 0);
      };
      code(millions - 1);
      expect(() => code(1)).toThrow(BoundExceeded);
    }
  });
});

test('columns that are read by hand are refused with an error', () => {
  expect(() => readColumns('0123456789abcdef', 'AAAA')).toThrow('not as it was written');
});
