import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeState, encodeState } from '../../../src/github/state/codec.ts';
import { everyKind, everyKindAndMore, remembered, states, turned } from './states.ts';

/** The same, as version 1.0.0 wrote it into an issue. */
const WRITTEN =
  'v1 402424683200c305 PcxbDoIwFIThvcxzSU4PFtpuwSUYHo61GCKIofUWwt4NaHycfJN/RoAHaS53pqqtk2M4xRYKT3i08RSO4mxdmV3JmqAg8DP+b9K87mkccyEhxJSKS3zDH9BC6doZNlwyKYSpy12QHmrGJb4TPCtIyN0j7rd5vff90qhvamhlbdy2BlnNlqhR6GQoztN4v6VVrz91jjeVnGPKxWu14WvOmoqoWZblAw==';

const encoded = encodeState(everyKind);

/** A state around any JSON, with everything right but the JSON. */
const around = (json: string): string => {
  const sum = createHash('sha256').update(json).digest('hex').slice(0, 16);
  return `v1 ${sum} ${deflateRawSync(json).toString('base64')}`;
};

const full = { precision: 'full' } as const;

describe('a state that was written is read back', () => {
  test('one entry of every kind', () => {
    expect(decodeState(encoded)).toEqual({ ...everyKind, ...full });
  });

  test('what stands accepted, and all kinds of numbers', () => {
    expect(decodeState(encodeState(everyKindAndMore))).toEqual({ ...everyKindAndMore, ...full });
  });

  test('one that was written long ago', () => {
    expect(decodeState(WRITTEN)).toEqual({ ...everyKind, ...full });
  });

  test('an empty one', () => {
    const empty = { content: '', written: '', accounts: new Map() };
    expect(decodeState(encodeState(empty))).toEqual({ ...empty, ...full });
  });

  test('whatever is remembered', () => {
    fc.assert(
      fc.property(states, (any) => {
        expect(encodeState(any)).toMatch(/^v1 /);
        expect(decodeState(encodeState(any))).toEqual({ ...any, ...full });
      }),
    );
  });

  test('and is written again as it was, whatever the order it was remembered in', () => {
    fc.assert(
      fc.property(states, (any) => {
        const text = encodeState(any);
        const read = decodeState(text);
        expect(read === 'lost' ? read : encodeState(read)).toBe(text);
        expect(encodeState(turned(any))).toBe(text);
      }),
    );
  });

  test('a time is kept to the second', () => {
    const at = new Date('2026-11-21T09:12:34.999Z');
    const one = { ...remembered('pass', '2026-11-21T09:12:34Z'), since: at };
    const read = decodeState(
      encodeState({ ...everyKind, accounts: new Map([['1', new Map([['a', one]])]]) }),
    );
    expect(read === 'lost' ? read : read.accounts.get('1')?.get('a')?.since).toEqual(
      new Date('2026-11-21T09:12:34Z'),
    );
  });
});

test('the text never holds what would end an HTML comment, nor breaks its line', () => {
  fc.assert(
    fc.property(states, (any) => {
      expect(encodeState(any)).toMatch(/^[\w+/= ]+$/);
    }),
  );
});

describe('a state that was touched is lost, or all that it was', () => {
  const isLostOrWhole = (text: string, whole = encoded): boolean => {
    const read = decodeState(text);
    return read === 'lost' || encodeState(read) === whole;
  };

  test('every byte replaced by every other', () => {
    const entries = new Map([['root-mfa', remembered('pass', '2026-10-01T00:00:00Z')]]);
    const whole = encodeState({ content: 'a', written: 'b', accounts: new Map([['1', entries]]) });
    for (let at = 0; at < whole.length; at += 1) {
      for (let code = 0; code < 256; code += 1) {
        const touched = whole.slice(0, at) + String.fromCharCode(code) + whole.slice(at + 1);
        if (!isLostOrWhole(touched, whole)) throw new Error(`${String(code)} at ${String(at)}`);
      }
    }
  });

  test('every bit of the packed part turned, the checksum as it was', () => {
    const [version = '', sum = '', packed = ''] = encoded.split(' ');
    const bytes = Buffer.from(packed, 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const turned = Buffer.from(bytes);
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(isLostOrWhole(`${version} ${sum} ${turned.toString('base64')}`)).toBe(true);
    }
  });

  test('every length it can be cut to, and every byte that can be missing', () => {
    for (let at = 0; at < encoded.length; at += 1) {
      expect(isLostOrWhole(encoded.slice(0, at))).toBe(true);
      expect(isLostOrWhole(encoded.slice(0, at) + encoded.slice(at + 1))).toBe(true);
    }
  });

  test('whatever is put in its place', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeState(text)).toBe('lost');
        expect(decodeState(`v1 0123456789abcdef ${text}`)).toBe('lost');
      }),
    );
  });

  test('whatever is put into it', () => {
    fc.assert(
      fc.property(fc.nat(encoded.length), fc.string({ minLength: 1 }), (at, text) =>
        isLostOrWhole(encoded.slice(0, at) + text + encoded.slice(at)),
      ),
    );
  });
});

describe('what is no state of ours is lost', () => {
  const [, sum = '', packed = ''] = encoded.split(' ');
  const good = { c: 'a', w: 'b', a: { '1': { x: ['p', 1] } } };

  test('a made-up state is read where nothing is wrong with it', () => {
    expect(decodeState(around(JSON.stringify(good)))).not.toBe('lost');
  });

  test.each<[string, string | undefined]>([
    ['none at all', undefined],
    ['an empty one', ''],
    ['another version', `v2 ${sum} ${packed}`],
    ['a version yet to come', `v3 ${sum} ${packed}`],
    ['no version', `${sum} ${packed}`],
    ['a version alone', 'v1'],
    ['nothing packed', `v1 ${sum}`],
    ['something more', `${encoded} more`],
    ['a space more', `v1  ${sum} ${packed}`],
    ['another checksum', `v1 ${'0'.repeat(16)} ${packed}`],
    ['a checksum cut short', `v1 ${sum.slice(0, 15)} ${packed}`],
    ['a checksum in capitals', `v1 ${sum.toUpperCase()} ${packed}`],
    [
      'the checksum of something else',
      `${around('{}').split(' ').slice(0, 2).join(' ')} ${packed}`,
    ],
    ['what is not packed', `v1 ${sum} ${Buffer.from('{}').toString('base64')}`],
  ])('%s', (_name, text) => {
    expect(decodeState(text)).toBe('lost');
  });

  test.each<[string, unknown]>([
    ['no object', 'text'],
    ['nothing', null],
    ['a list', []],
    ['no accounts', { c: 'a', w: 'b' }],
    ['no hashes', { a: {} }],
    ['a hash that is no text', { ...good, c: 1 }],
    ['a field more', { ...good, x: 1 }],
    ['accounts in a list', { ...good, a: ['x'] }],
    ['an account that is none', { ...good, a: { '1': 'x' } }],
    ['an unknown outcome', { ...good, a: { '1': { x: ['u', 1] } } }],
    ['an outcome in full', { ...good, a: { '1': { x: ['pass', 1] } } }],
    ['no time', { ...good, a: { '1': { x: ['p'] } } }],
    ['a time that is text', { ...good, a: { '1': { x: ['p', '1'] } } }],
    ['a time before all times', { ...good, a: { '1': { x: ['p', -1] } } }],
    ['a time after all times', { ...good, a: { '1': { x: ['p', 8_640_000_000_001] } } }],
    ['half a second', { ...good, a: { '1': { x: ['p', 1.5] } } }],
    ['a pass with a severity', { ...good, a: { '1': { x: ['p', 1, 'low'] } } }],
    ['a failure without severity', { ...good, a: { '1': { x: ['f', 1] } } }],
    ['a failure without exposure', { ...good, a: { '1': { x: ['f', 1, 'low'] } } }],
    ['a severity nobody knows', { ...good, a: { '1': { x: ['f', 1, 'worst', {}] } } }],
    ['an exposure in words', { ...good, a: { '1': { x: ['f', 1, 'low', { k: 'two' }] } } }],
    ['a failure with something more', { ...good, a: { '1': { x: ['f', 1, 'low', {}, 1] } } }],
  ])('%s, with the right checksum', (_name, stored) => {
    expect(decodeState(around(JSON.stringify(stored)))).toBe('lost');
  });

  test('what is no JSON, with the right checksum', () => {
    expect(decodeState(around('{"c":'))).toBe('lost');
  });

  test.each([
    [
      '100 MB of zeros',
      `v1 ${sum} ${deflateRawSync(Buffer.alloc(100_000_000)).toString('base64')}`,
    ],
    ['a state blown up to 100 MB', around(`${JSON.stringify(good)}${' '.repeat(100_000_000)}`)],
    ['a state blown up to 5 MB', around(`${JSON.stringify(good)}${' '.repeat(5_000_000)}`)],
  ])('a bomb: %s', (_name, text) => {
    expect(decodeState(text)).toBe('lost');
  });

  // No check and no account has such a name; half a state is no state all the same.
  test('an entry named like a part of every object is not left out in silence', () => {
    const accounts = new Map([['1', new Map([['constructor', remembered('pass', '2026-01-01')]])]]);
    const read = decodeState(encodeState({ ...everyKind, accounts }));
    expect(read === 'lost' || read.accounts.get('1')?.has('constructor')).toBe(true);
  });
});
