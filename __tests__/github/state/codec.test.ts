import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeState } from '../../../src/github/state/codec.ts';
import { nothingUnread } from '../../../src/posture/memory.ts';
import { around, aroundBytes, aroundVersion1, summed } from './made-up.ts';
import {
  columns,
  denseColumns,
  encoded,
  everyKind,
  everyKindAndMore,
  readBack,
  remembered,
  states,
  turned,
} from './states.ts';

const full = { precision: 'full' } as const;

/** One entry of every kind, as version 1.0.0 wrote it into an issue. */
const VERSION_1 =
  'v1 402424683200c305 PcxbDoIwFIThvcxzSU4PFtpuwSUYHo61GCKIofUWwt4NaHycfJN/RoAHaS53pqqtk2M4xRYKT3i08RSO4mxdmV3JmqAg8DP+b9K87mkccyEhxJSKS3zDH9BC6doZNlwyKYSpy12QHmrGJb4TPCtIyN0j7rd5vff90qhvamhlbdy2BlnNlqhR6GQoztN4v6VVrz91jjeVnGPKxWu14WvOmoqoWZblAw==';

/** One entry of every kind and more, as each form of version 3 was first written. */
const VERSION_3: Readonly<Record<string, string>> = {
  records:
    'v3 12db72c1440b729e 0123456789abcdef fedcba9876543210 G6QCIJwFdjvTtzeYDA5Kn4st1ogZR/5gGSc43KXl/Ude3neTZP8GxRMsBHSO/PBXjcMBPy2iU4el62xOXTCiqap8IWTvCsBjBWiJnZzd9IQi3VQ8SvfNQzCqsfvKsvfP96V2ngBsSJxTlj5+lbxLioPUpqOWvySo3NDGKmUjqOL5nzgqljyyehbU+RlTmeFn6jh0/MFkij7W+vKFrJSs3hSXu6avAf16wttkKzB/NL3Vst6IhwItt0JXPDK2AECmALY7V/kI9rRzLxFMRSbG0SqG+X4srH4Bi6kVE1GoiQ6K08I7WKvxgdXlUBk9orVhHKzX+P8c4P1IGvqlxxENtacIZnyGnSzgxj04sBM/uzpFodoFoZQL6ok7+uK3ri7KPiSOWQQMNVj0faAgRwpTIUL0tOSRhHT4UREXe3LTXvfXtCzXfaQg5d4D',
  columns:
    'v3 9fbae86c37301967 0123456789abcdef fedcba9876543210 GzQDABwF7tbVWCfBFj45BwHMK/WLg0OBQ10C8NTpIuWnyactA6gTk2/kNUuXTt+rtX1U1NqTGBKEUFbuELMGjSjaKJEhJQvJfLdfCLrigmiwm2dfUufLT9/XumVm6C3BNbtZsC+hvIvLg6V02SQH0Ae13JOnOiNYFaL/CUdCV97qWYM6HehHs4O9qs9djeMDTa9mmtcss80x17QBj0WXoX7ICT0AbWGpBYKN2bK81ck7O4rvZFtuILWwiVGaaNpbpRQe4PGOpdi2Z5OKEdWzE3L35BdKx4C4kYfqXUzB8oTYkK+jIkAXjT5IUyZoL4c2U9dXiqvJzBeFYGhZPcCD0vyCBVyFt8W0H4OBHetf6QUFgnqDmiRGL9406cVQjU7cMbBgG/8TGwho19UrMmUhXfXH5fFCiP2U6SxZLNxG7x0AwUzA9W3b9sn06cSD1VeTJ0AzsE/5l03gq/C5ocJtYDu2TS7TgS5ayWx92zyKibxqrrng7UWXGnFCETsIcxHVfw==',
  dense:
    'v3 a7334383fc78e3fb 0123456789abcdef fedcba9876543210 㶍沗臀啕踟砧矎䮼瑰㸙漃箃䮴珧逯㢬兜䦧竐咾䚁䠗泇畋椢寳歗继沰蜘㪀磊櫡㟭鍡烚䈾閦粼楎䄇䢺莊遀㶶嵬䰒杏芛䃲牮懴㵢静燞郿梼璱譳褤㚾壾槉䢆膩䀕洽䁼堥怹䂈场㺀瞂鐻胊痁嗣㔨鵤涭屏訲䷗猶凑慺㱦腫䴀婩䳤尨臒㨱巉䣌靥蹅琸閮粉储㐠妺傈顴㖎渽娢唸沓鱓䍲謍㚵葸㠍㛣婝仴干榉㟚轇耗料灘䙦懾㦊俗劽酳䳁幂㜊唽瞚說䐠刟苣㖴㼑㞒窵赤钤虺戶跑櫽菒烊䲍侱忴䨁睧喕恨翋㞕繒㮮哶凱䭝忰䊒祡濷䛯㸯嚶㠏劁䌬淴蘗媤她䖷箼鑏讥邓㪿㠓㐫絠䣸㜣崸㪢赅葽能㜰迆瀅桎㥅椏魲㴓燽痋敿想㒽砀',
};

describe('a state that was written', () => {
  test('is read back', () => {
    expect(encoded(everyKindAndMore)).toMatch(/^v3 [0-9a-f]{16} [0-9a-f]{16} [0-9a-f]{16} \S+$/);
    expect(readBack(encoded(everyKindAndMore))).toEqual({ ...everyKindAndMore, ...full });
  });

  test.each(Object.entries(VERSION_3))('long ago is read back: %s', (_form, text) => {
    expect(decodeState(text)).toEqual({ ...everyKindAndMore, ...full });
  });

  test('by version 1.0.0 is read, which knew nothing of what is unread', () => {
    expect(decodeState(VERSION_1)).toEqual({ ...everyKind, ...full, unread: nothingUnread });
  });

  test('of nothing at all is read back', () => {
    const empty = { ...everyKind, unread: nothingUnread, accounts: new Map() };
    expect(readBack(encoded(empty))).toEqual({ ...empty, ...full });
  });

  test('is read back, whatever is remembered and unread', () => {
    fc.assert(
      fc.property(states, (any) => {
        expect(readBack(encoded(any))).toEqual({ ...any, ...full });
      }),
    );
  });

  test('is written again as it was, whatever the order it was remembered in', () => {
    fc.assert(
      fc.property(states, (any) => {
        const text = encoded(any);
        expect(encoded(readBack(text))).toBe(text);
        expect(encoded(turned(any))).toBe(text);
      }),
    );
  });

  test('keeps times to the second', () => {
    const at = new Date('2026-11-21T09:12:34.999Z');
    const one = { ...remembered('pass', '2026-11-21T09:12:34Z'), since: at };
    const state = { ...everyKind, accounts: new Map([['1', new Map([['a', one]])]]) };
    for (const text of [encoded(state), columns(state)]) {
      expect(readBack(text).accounts.get('1')?.get('a')?.since).toEqual(
        new Date('2026-11-21T09:12:34Z'),
      );
    }
  });

  // Another version of Node may come with another version of Brotli.
  test('is the same state, however it was compressed', () => {
    const json = JSON.stringify({
      precision: 'full',
      unread: { checkIds: ['root-mfa'], accountIds: ['*'] },
      records: { '1': { 'root-mfa': ['p', 1_790_000_000] } },
    });
    const [first = '', ...others] = [0, 5, 9, 11].map((quality) =>
      aroundBytes(
        brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
      ),
    );
    expect(new Set(others).has(first)).toBe(false);
    for (const text of others) expect(readBack(text)).toEqual(readBack(first));
  });

  test('never holds what would end an HTML comment, nor breaks its line', () => {
    fc.assert(
      fc.property(states, (any) => {
        expect(encoded(any)).toMatch(/^[\w+/= ]+$/);
        expect(denseColumns(any)).toMatch(/^[\w \u3400-\u9fff]+$/);
      }),
    );
  });
});

describe('a state that was touched', () => {
  const entries = new Map([['root-mfa', remembered('pass', '2026-10-01T00:00:00Z')]]);
  const small = encoded({ ...everyKind, accounts: new Map([['1', entries]]) });

  test('is lost, whichever byte was replaced by whichever other', () => {
    for (let at = 0; at < small.length; at += 1) {
      for (let code = 0; code < 256; code += 1) {
        if (code === small.charCodeAt(at)) continue;
        const touched = small.slice(0, at) + String.fromCharCode(code) + small.slice(at + 1);
        if (decodeState(touched) !== 'lost') throw new Error(`${String(code)} at ${String(at)}`);
      }
    }
  });

  test('is lost, whatever was put into it', () => {
    fc.assert(
      fc.property(
        fc.nat(small.length),
        fc.string({ minLength: 1 }),
        (at, text) => decodeState(small.slice(0, at) + text + small.slice(at)) === 'lost',
      ),
    );
  });

  test('and is of version 1 is lost, or all that it was', () => {
    const [version = '', sum = '', packed = ''] = VERSION_1.split(' ');
    const bytes = Buffer.from(packed, 'base64');
    const touched = [
      ...Array.from({ length: bytes.length * 8 }, (_, bit) => {
        const other = Buffer.from(bytes);
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        return `${version} ${sum} ${other.toString('base64')}`;
      }),
      ...Array.from(VERSION_1, (_, at) => VERSION_1.slice(0, at)),
      ...Array.from(VERSION_1, (_, at) => VERSION_1.slice(0, at) + VERSION_1.slice(at + 1)),
    ];
    for (const text of touched) {
      const read = decodeState(text);
      if (read !== 'lost') expect(read).toEqual(decodeState(VERSION_1));
    }
  });
});

describe('what is no state of ours is lost', () => {
  const [version = '', sum = '', content = '', written = '', packed = ''] =
    encoded(everyKind).split(' ');

  test.each<[string, string | undefined]>([
    ['none at all', undefined],
    ['an empty one', ''],
    ['a version that was never released', `v2 ${sum} ${packed}`],
    ['a version yet to come', `v4 ${sum} ${content} ${written} ${packed}`],
    ['no version', `${sum} ${content} ${written} ${packed}`],
    ['a version alone', version],
    ['nothing packed', `${version} ${sum} ${content} ${written}`],
    ['one hash', `${version} ${sum} ${content} ${packed}`],
    ['something more', `${version} ${sum} ${content} ${written} ${packed} more`],
    ['a space more', `${version}  ${sum} ${content} ${written} ${packed}`],
    ['another checksum', `${version} ${'0'.repeat(16)} ${content} ${written} ${packed}`],
    ['a checksum cut short', `${version} ${sum.slice(1)} ${content} ${written} ${packed}`],
    ['a checksum in capitals', `${version} ${sum.toUpperCase()} ${content} ${written} ${packed}`],
    ['the hashes the other way round', `${version} ${sum} ${written} ${content} ${packed}`],
    ['what is not compressed', summed(Buffer.from('{}').toString('base64'))],
    ['what is compressed otherwise', aroundBytes(deflateRawSync('{}'))],
    ['nothing, with the right checksum', summed('')],
    ['no JSON', around('{"precision":')],
  ])('%s', (_name, text) => {
    expect(decodeState(text)).toBe('lost');
  });

  test('whatever is put in its place', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeState(text)).toBe('lost');
        expect(decodeState(`v1 0123456789abcdef ${text}`)).toBe('lost');
        expect(decodeState(summed(text))).toBe('lost');
      }),
    );
  });
});

const good = {
  precision: 'full',
  unread: { checkIds: ['x'], accountIds: ['*'] },
  records: { '1': { x: ['p', 1] } },
};

test('records that somebody made up are read where nothing is wrong with them', () => {
  expect(readBack(around(JSON.stringify(good))).unread).toEqual(good.unread);
  const version1 = aroundVersion1(JSON.stringify({ c: 'a', w: 'b', a: good.records }));
  expect(readBack(version1).content).toBe('a');
});

describe('records with the right checksum are lost where they are', () => {
  test.each<[string, unknown]>([
    ['in a list', ['x']],
    ['of an account that is none', { '1': 'x' }],
    ['of an unknown outcome', { '1': { x: ['x', 1] } }],
    ['of an outcome in full', { '1': { x: ['pass', 1] } }],
    ['without a time', { '1': { x: ['p'] } }],
    ['of a time that is text', { '1': { x: ['p', '1'] } }],
    ['of a time before all times', { '1': { x: ['p', -1] } }],
    ['of a time after all times', { '1': { x: ['p', 8_640_000_000_001] } }],
    ['of half a second', { '1': { x: ['p', 1.5] } }],
    ['of a pass with a severity', { '1': { x: ['p', 1, 'low'] } }],
    ['of a failure without severity', { '1': { x: ['f', 1] } }],
    ['of a failure without exposure', { '1': { x: ['f', 1, 'low'] } }],
    ['of a severity nobody knows', { '1': { x: ['f', 1, 'worst', {}] } }],
    ['of an exposure in words', { '1': { x: ['f', 1, 'low', { k: 'two' }] } }],
    ['unread since text', { '1': { x: [['p', 1], '1', 0] } }],
    ['unread and told twice', { '1': { x: [['p', 1], 1, 2] } }],
    ['of a failure with something more', { '1': { x: ['f', 1, 'low', {}, 1] } }],
  ])('%s', (_name, records) => {
    expect(decodeState(around(JSON.stringify({ ...good, records })))).toBe('lost');
    const version1 = JSON.stringify({ c: 'a', w: 'b', a: records });
    expect(decodeState(aroundVersion1(version1))).toBe('lost');
  });

  test.each<[string, unknown]>([
    ['text', 'text'],
    ['nothing', null],
    ['a list', []],
    ['of no precision', { ...good, precision: undefined }],
    ['of a precision nobody knows', { ...good, precision: 'fine' }],
    ['less precise than records ever are', { ...good, precision: 'days' }],
    ['without what is unread', { ...good, unread: undefined }],
    ['of a number that is unread', { ...good, unread: { checkIds: [1], accountIds: [] } }],
    ['without accounts that are unread', { ...good, unread: { checkIds: [] } }],
    ['not there', { ...good, records: undefined }],
    ['beside columns', { ...good, columns: {} }],
    ['beside something more', { ...good, x: 1 }],
    ['in another order', Object.fromEntries(Object.entries(good).reverse())],
  ])('%s', (_name, stored) => {
    expect(decodeState(around(JSON.stringify(stored)))).toBe('lost');
  });

  test.each<[string, unknown]>([
    ['in version 1 without accounts', { c: 'a', w: 'b' }],
    ['in version 1 without hashes', { a: {} }],
    ['in version 1 beside a hash that is no text', { c: 1, w: 'b', a: {} }],
    ['in version 1 beside something more', { c: 'a', w: 'b', a: {}, x: 1 }],
  ])('%s', (_name, stored) => {
    expect(decodeState(aroundVersion1(JSON.stringify(stored)))).toBe('lost');
  });

  // JSON.parse makes own properties of such names, and a schema leaves them out.
  test.each(['__proto__', 'constructor', 'prototype'])('half read, being named %s', (name) => {
    const all = [
      `{"${name}":{"x":["p",1]}}`,
      `{"1":{"${name}":["p",1]}}`,
      `{"1":{"x":["f",1,"low",{"${name}":1}]}}`,
    ];
    const empty = JSON.stringify({ ...good, records: 0 });
    for (const records of all) {
      expect(decodeState(around(empty.replace(/0}$/, `${records}}`)))).toBe('lost');
      expect(decodeState(aroundVersion1(`{"c":"a","w":"b","a":${records}}`))).toBe('lost');
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
