import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checksum } from '../../../src/github/state/checksum.ts';
import { decodeState, encodeState } from '../../../src/github/state/codec.ts';
import {
  columns,
  denseColumns,
  everyKindAndMore,
  readBack,
  remembered,
  states,
  turned,
} from './states.ts';

const full = { ...everyKindAndMore, precision: 'full' } as const;

/** As it was first written, in both alphabets. */
const WRITTEN =
  'v2 5e8d3973852786ea WyIwMTIzNDU2Nzg5YWJjZGVmIiwiZmVkY2JhOTg3NjU0MzIxMCJdCj1zUjAZX3dgQJNHS2ZYEQttZw59cxIT9+rT2pC2+w/UVoDNLsaVSOe9rXec+xO85rj865341ujat7OL/3ibGIJGudhGlS4QNqlZ7FkODMr2aM3rnzD5ya4hR7BdH/S6qSe/Vg/Ge/rrYhSIM/Prfaw28Ry6WL+9hqxMjU5Eoo8fXEt0xMzMzMoBj9pzoslIEaR7zx4fz////+blbY0QZN0S4KYeAusJ27E=';
const WRITTEN_DENSE =
  'v2 d940d0b2a767f97a 吀蛽謣䘀晇眸䠦悀橆剕茓剦垛㐎爓柍䷕贴䗺摸阥組憃䈰㳨麓㐉䙫聚鐑㠃咙迗䕀翆雓胀纄㓽䱟淀拆桬构廗廆穧糦瓶䌍鞍嫒猈螋趶暈尤姊擳䔮㦱熮櫅曠圐橨籏飄鎜橣藿偝㼸覺乻訫䡛䯺蚨獼朿䨆儦拱㸖瑨俘奾天㙄洕谍粷介來磊㒌惎蘬栦嗑菏㺔䆡䟿赘鰠䄐坫校剡芹笍鎱';

describe('a state in columns is read back', () => {
  test('one entry of every kind, in both alphabets', () => {
    expect(columns(full)).toMatch(/^v2 [0-9a-f]{16} [\w+/=]+$/);
    expect(denseColumns(full)).toMatch(/^v2 [0-9a-f]{16} [\u3400-\u9fff]+$/);
    expect(readBack(columns(full))).toEqual(full);
    expect(readBack(denseColumns(full))).toEqual(full);
  });

  test('one that was written long ago, in both alphabets', () => {
    expect(decodeState(WRITTEN)).toEqual(full);
    expect(decodeState(WRITTEN_DENSE)).toEqual(full);
    expect([columns(full), denseColumns(full)]).toEqual([WRITTEN, WRITTEN_DENSE]);
  });

  test('an empty one', () => {
    const empty = { content: '', written: '', accounts: new Map() };
    expect(readBack(columns(empty))).toEqual({ ...empty, precision: 'full' });
  });

  test('whatever is remembered, and written again as it was, whatever its order', () => {
    fc.assert(
      fc.property(states, (any) => {
        const text = columns(any);
        expect(readBack(text)).toEqual({ ...any, precision: 'full' });
        expect(columns(readBack(text))).toBe(text);
        expect(columns(turned(any))).toBe(text);
      }),
    );
  });

  test('what JSON cannot hold is none, as it is there', () => {
    const exposure = { a: NaN, b: Infinity, c: -0 };
    const facts = { severity: 'low', exposure } as const;
    const accepted = { ref: '0badcafe', ...facts };
    const entry = { ...remembered('fail', '2026-10-01'), ...facts, accepted };
    const odd = { ...full, accounts: new Map([['1', new Map([['x', entry]])]]) };
    const state = readBack(columns(odd));
    expect(state).toEqual(readBack(encodeState(odd)));
    expect(state.accounts.get('1')?.get('x')?.exposure).toEqual({ a: null, b: null, c: 0 });
  });

  test('a name like a part of every object is a name', () => {
    const exposure = Object.fromEntries(['__proto__', 'constructor'].map((name) => [name, 1]));
    const entry = { ...remembered('fail', '2026-10-01'), severity: 'low', exposure } as const;
    const memory = new Map([['__proto__', entry]]);
    const odd = { ...full, accounts: new Map([['__proto__', memory]]) };
    const kept = readBack(columns(odd)).accounts.get('__proto__')?.get('__proto__');
    expect(Object.entries(kept?.exposure ?? {}).sort()).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
    ]);
  });

  test('its two hashes change nothing of its length, nor of its columns', () => {
    const length = columns(full).length;
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{16}$/), (hash) => {
        expect(columns({ ...full, written: hash })).toHaveLength(length);
      }),
    );
  });
});

describe('which format it is', () => {
  test('JSON for what is small, columns for what is large', () => {
    const accounts = (count: number) =>
      new Map(
        Array.from({ length: count }, (_, index) => [
          checksum(String(index)).slice(0, 12),
          new Map([['root-mfa', remembered('pass', '2026-10-01T00:00:00Z')]]),
        ]),
      );
    const texts = [10, 100, 500, 1000, 2000].map((count) =>
      encodeState({ ...full, accounts: accounts(count) }),
    );
    expect(texts.map((text) => text.slice(0, 2))).toEqual(['v1', 'v1', 'v1', 'v1', 'v2']);
    expect(texts.every(({ length }) => length <= 14_000)).toBe(true);
  });

  test('columns for what is small and not full, so that it says so', () => {
    expect(encodeState({ ...full, precision: 'failures' })).toMatch(/^v2 /);
  });

  test('hangs on neither of the two hashes', () => {
    const room = encodeState(full).length;
    for (let budget = room - 100; budget < room + 100; budget += 9) {
      const formats = new Set(
        ['0123456789abcdef', '0000000000000000', 'fedcba9876543210'].map((written) =>
          encodeState({ ...full, written }, budget).slice(0, 2),
        ),
      );
      expect(formats.size).toBe(1);
    }
  });
});
