import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readColumns, writeColumns } from '../../src/github/state-binary.ts';
import { checksum } from '../../src/github/state-checksum.ts';
import {
  decodeState,
  encodeState,
  type StateToKeep,
  StateTooLarge,
  type TrackerState,
} from '../../src/github/state-codec.ts';
import {
  BoundExceeded,
  createModel,
  createReader,
  createWriter,
} from '../../src/github/state-coder.ts';
import { codeInteger, createNumberModel } from '../../src/github/state-number.ts';
import { packTable } from '../../src/github/state-pack.ts';
import { type Precision, precisions } from '../../src/github/state-precision.ts';
import { base64, dense } from '../../src/github/state-text.ts';
import { toTable } from '../../src/github/state-table.ts';
import { everyKindAndMore, remembered, states, turned } from './state-codec-states.ts';

const full = { ...everyKindAndMore, precision: 'full' } as const;

/** As base64 where `room` is left out. */
const columns = (state: StateToKeep, room = Infinity): string => {
  const text = writeColumns(state, room);
  if (text === undefined) throw new Error('too large');
  return `v2 ${text}`;
};

/** In the dense alphabet: with more room than that takes, but less than base64 does. */
const denseColumns = (state: StateToKeep): string =>
  columns(state, Math.floor(columns(state).length * 0.6));

const read = (text: string): TrackerState => {
  const state = decodeState(text);
  if (state === 'lost') throw new Error('lost');
  return state;
};

const precision = fc.constantFrom(...precisions);

/** The text that version 1.0.0 wrote, in both alphabets. */
const WRITTEN =
  'v2 5e8d3973852786ea WyIwMTIzNDU2Nzg5YWJjZGVmIiwiZmVkY2JhOTg3NjU0MzIxMCJdCj1zUjAZX3dgQJNHS2ZYEQttZw59cxIT9+rT2pC2+w/UVoDNLsaVSOe9rXec+xO85rj865341ujat7OL/3ibGIJGudhGlS4QNqlZ7FkODMr2aM3rnzD5ya4hR7BdH/S6qSe/Vg/Ge/rrYhSIM/Prfaw28Ry6WL+9hqxMjU5Eoo8fXEt0xMzMzMoBj9pzoslIEaR7zx4fz////+blbY0QZN0S4KYeAusJ27E=';
const WRITTEN_DENSE =
  'v2 d940d0b2a767f97a 吀蛽謣䘀晇眸䠦悀橆剕茓剦垛㐎爓柍䷕贴䗺摸阥組憃䈰㳨麓㐉䙫聚鐑㠃咙迗䕀翆雓胀纄㓽䱟淀拆桬构廗廆穧糦瓶䌍鞍嫒猈螋趶暈尤姊擳䔮㦱熮櫅曠圐橨籏飄鎜橣藿偝㼸覺乻訫䡛䯺蚨獼朿䨆儦拱㸖瑨俘奾天㙄洕谍粷介來磊㒌惎蘬栦嗑菏㺔䆡䟿赘鰠䄐坫校剡芹笍鎱';

describe('a state in columns is read back', () => {
  test('one entry of every kind, in both alphabets', () => {
    expect(columns(full)).toMatch(/^v2 [0-9a-f]{16} [\w+/=]+$/);
    expect(denseColumns(full)).toMatch(/^v2 [0-9a-f]{16} [\u3400-\u9fff]+$/);
    expect(read(columns(full))).toEqual(full);
    expect(read(denseColumns(full))).toEqual(full);
  });

  test('one that was written long ago, in both alphabets', () => {
    expect(decodeState(WRITTEN)).toEqual(full);
    expect(decodeState(WRITTEN_DENSE)).toEqual(full);
    expect([columns(full), denseColumns(full)]).toEqual([WRITTEN, WRITTEN_DENSE]);
  });

  test('an empty one', () => {
    const empty = { content: '', written: '', accounts: new Map() };
    expect(read(columns(empty))).toEqual({ ...empty, precision: 'full' });
  });

  test('whatever is remembered, and written again as it was, whatever its order', () => {
    fc.assert(
      fc.property(states, (any) => {
        const text = columns(any);
        expect(read(text)).toEqual({ ...any, precision: 'full' });
        expect(columns(read(text))).toBe(text);
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
    const state = read(columns(odd));
    expect(state).toEqual(read(encodeState(odd)));
    expect(state.accounts.get('1')?.get('x')?.exposure).toEqual({ a: null, b: null, c: 0 });
  });

  test('a name like a part of every object is a name', () => {
    const exposure = Object.fromEntries(['__proto__', 'constructor'].map((name) => [name, 1]));
    const entry = { ...remembered('fail', '2026-10-01'), severity: 'low', exposure } as const;
    const memory = new Map([['__proto__', entry]]);
    const odd = { ...full, accounts: new Map([['__proto__', memory]]) };
    const kept = read(columns(odd)).accounts.get('__proto__')?.get('__proto__');
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

/** What a state of each precision holds, said once more in the plainest way. */
const expected = (state: StateToKeep, wanted: Precision): TrackerState => {
  const keeps = (least: Precision) => precisions.indexOf(wanted) < precisions.indexOf(least);
  const all = [...state.accounts.values()].flatMap((memory) => [...memory]);
  const fails = (outcome: string): boolean => outcome === 'fail' || outcome === 'accepted';
  const such = (check: string, failing: boolean) =>
    all.flatMap(([id, entry]) => (id === check && fails(entry.outcome) === failing ? [entry] : []));
  const unit = keeps('hours') ? 1 : keeps('days') ? 3600 : 86_400;
  const cut = (since: Date) => Math.floor(since.getTime() / 1000 / unit) * unit * 1000;
  const order = ['critical', 'high', 'medium', 'low'] as const;
  return {
    ...state,
    precision: wanted,
    accounts: new Map(
      [...state.accounts].map(([ref, memory]) => [
        ref,
        new Map(
          [...memory].map(([check, entry]) => {
            const alike = such(check, fails(entry.outcome));
            const earliest = new Date(Math.min(...alike.map(({ since }) => since.getTime())));
            if (!fails(entry.outcome)) {
              return [check, { ...entry, since: keeps('failures') ? entry.since : earliest }];
            }
            const worst = order.find((each) => alike.some(({ severity }) => severity === each));
            const { accepted } = entry;
            return [
              check,
              {
                outcome: entry.outcome,
                since: new Date(cut(keeps('timeless') ? entry.since : earliest)),
                severity: keeps('outcomes') ? entry.severity : worst,
                exposure: keeps('unmeasured') ? entry.exposure : {},
                ...(accepted === undefined || !keeps('outcomes')
                  ? {}
                  : {
                      accepted: keeps('timeless') ? accepted : { ...accepted, exposure: {} },
                    }),
              },
            ];
          }),
        ),
      ]),
    ),
  };
};

describe('a state for which there is too little room', () => {
  test.each(precisions)('keeps what it can: %s', (wanted) => {
    fc.assert(
      fc.property(states, (any) => {
        const text = columns({ ...any, precision: wanted });
        expect(read(text)).toEqual(expected(any, wanted));
        expect(columns(read(text))).toBe(text);
      }),
    );
  });

  test('is as precise as it can be, and written again as it was', () => {
    fc.assert(
      fc.property(states, precision, fc.nat(4), (any, wanted, less) => {
        const room = columns({ ...any, precision: wanted }).length - 'v2 '.length - less;
        const text = writeColumns(any, room);
        if (text === undefined) return;
        expect(text.length).toBeLessThanOrEqual(room);
        const state = read(`v2 ${text}`);
        expect(state).toEqual(expected(any, state.precision));
        if (less === 0) {
          expect(precisions.indexOf(state.precision)).toBeLessThanOrEqual(
            precisions.indexOf(wanted),
          );
        }
        expect(writeColumns(state, room)).toBe(text);
      }),
    );
  });

  test('never becomes more precise than it was', () => {
    fc.assert(
      fc.property(states, precision, precision, (any, first, second) => {
        const later = Math.max(precisions.indexOf(first), precisions.indexOf(second));
        const once = read(columns({ ...any, precision: first }));
        const twice = read(columns({ ...once, precision: precisions[later] ?? first }));
        expect(twice).toEqual(expected(any, precisions[later] ?? first));
      }),
    );
  });

  test('keeps every outcome, to the last', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 0, max: 600 }), (any, budget) => {
        let text: string;
        try {
          text = encodeState(any, budget);
        } catch (error) {
          expect(error).toBeInstanceOf(StateTooLarge);
          return;
        }
        expect(text.length).toBeLessThanOrEqual(budget);
        const outcomes = ({ accounts }: StateToKeep) =>
          new Map(
            [...accounts].map(([ref, memory]) => [
              ref,
              new Map([...memory].map(([check, { outcome }]) => [check, outcome])),
            ]),
          );
        expect(outcomes(read(text))).toEqual(outcomes(any));
      }),
    );
  });

  test('is not written at all where not even its outcomes have room', () => {
    expect(() => encodeState(full, 60)).toThrow(StateTooLarge);
    expect(() => encodeState(full, 0)).toThrow(StateTooLarge);
    expect(() => encodeState(full, -1)).toThrow(
      'the state of 3 accounts does not fit into -1 characters',
    );
  });
});

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
    for (const text of texts) expect(read(text.normalize(form))).toEqual(full);
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
    expect(read(withHashes('["a","b"]\n'))).toEqual({ ...full, content: 'a', written: 'b' });
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
