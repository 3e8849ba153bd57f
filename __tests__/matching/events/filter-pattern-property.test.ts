import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesFilterPattern } from '../../../src/matching/events/filter-pattern-match.ts';
import { parseFilterPattern } from '../../../src/matching/events/filter-pattern-parser.ts';

/** A pattern as it is meant, not as it is written. */
type Meant =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Meant[] }
  | { readonly kind: 'equal' | 'differs'; readonly path: string; readonly text: string }
  | {
      readonly kind: 'order';
      readonly path: string;
      readonly sign: '<' | '<=' | '>' | '>=' | '=' | '!=';
      readonly number: number;
    }
  | { readonly kind: 'is'; readonly path: string; readonly value: null | boolean }
  | { readonly kind: 'missing'; readonly path: string };

type Scalar = string | number;
interface Event {
  readonly texts: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, null | boolean>>;
  readonly boxes: Readonly<Record<string, object>>;
}

const TEXTS = [
  'Root',
  'root',
  'Ro',
  'IAMUser',
  'AwsServiceEvent',
  '10.0.0.1',
  'x y',
  'a"b',
  '',
  'é',
];
const OPERANDS = [...TEXTS, 'Ro*', '*oot', '*', '*oo*', '10.*', 'Aws*', '*x*'];
const NUMBERS = [0, 1, -1, 42, 12.5, 1000];

const path = (group: keyof Event): fc.Arbitrary<string> =>
  fc.constantFrom('a', 'b', 'c', 'gone').map((name) => `$.${group}.${name}`);

const leaf: fc.Arbitrary<Meant> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('equal' as const, 'differs' as const),
    path: path('texts'),
    text: fc.constantFrom(...OPERANDS),
  }),
  fc.record({
    kind: fc.constant('order' as const),
    path: path('numbers'),
    sign: fc.constantFrom(
      '<' as const,
      '<=' as const,
      '>' as const,
      '>=' as const,
      '=' as const,
      '!=' as const,
    ),
    number: fc.constantFrom(...NUMBERS),
  }),
  fc.record({
    kind: fc.constant('is' as const),
    path: path('flags'),
    value: fc.constantFrom(null, true, false),
  }),
  fc.record({
    kind: fc.constant('missing' as const),
    path: fc.oneof(path('texts'), path('numbers'), path('boxes')),
  }),
  fc.record({
    kind: fc.constantFrom('equal' as const, 'differs' as const),
    path: path('boxes'),
    text: fc.constantFrom(...OPERANDS),
  }),
);

const meant: fc.Arbitrary<Meant> = fc.letrec<{ node: Meant }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      terms: fc.array(tie('node'), { minLength: 2, maxLength: 4 }),
    }),
  ),
})).node;

const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { noNullPrototype: true });

const event: fc.Arbitrary<Event> = fc.record({
  texts: some(fc.constantFrom(...TEXTS)),
  numbers: some(fc.constantFrom(...NUMBERS)),
  flags: some(fc.constantFrom(null, true, false)),
  boxes: some(fc.constantFrom<object>({}, { d: 1 }, [], ['x'])),
});

const at = (of: Event, where: string): unknown => {
  const [, group = '', name = ''] = where.split('.');
  return (of as unknown as Record<string, Record<string, unknown>>)[group]?.[name];
};

// By a regular expression: not the way it is done there.
const fits = (value: Scalar, text: string): boolean =>
  new RegExp(
    `^${text
      .split('*')
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]*')}$`,
  ).test(String(value));

const holds = (of: Event, node: Meant): boolean => {
  switch (node.kind) {
    case 'and':
      return node.terms.every((term) => holds(of, term));
    case 'or':
      return node.terms.some((term) => holds(of, term));
    case 'is':
      return at(of, node.path) === node.value;
    case 'missing':
      return at(of, node.path) === undefined;
    case 'equal':
    case 'differs': {
      const value = at(of, node.path);
      return typeof value === 'string' && fits(value, node.text) === (node.kind === 'equal');
    }
    case 'order': {
      const value = at(of, node.path);
      if (typeof value !== 'number') return false;
      const { number } = node;
      return {
        '<': value < number,
        '<=': value <= number,
        '>': value > number,
        '>=': value >= number,
        '=': value === number,
        '!=': value !== number,
      }[node.sign];
    }
  }
};

/** AWS says that it then does not apply a filter: no match to rely on. */
const looksAtBox = (of: Event, node: Meant): boolean =>
  'terms' in node
    ? node.terms.some((term) => looksAtBox(of, term))
    : typeof at(of, node.path) === 'object' && at(of, node.path) !== null;

/** Choices of how to write it, used up one after the other. */
type Choose = (most: number) => number;

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const written = (node: Meant, choose: Choose): string => {
  const gap = (): string => ['', ' ', '  ', '\n', '\t '][choose(5)] ?? '';
  const space = (): string => [' ', '  ', '\n', ' \t'][choose(4)] ?? ' ';
  const wrap = (text: string): string => (choose(4) === 0 ? `(${gap()}${text}${gap()})` : text);
  const selector = (where: string): string => {
    const [, group = '', name = ''] = where.split('.');
    return choose(4) === 0 ? `$.['${group}'].${name}` : where;
  };
  switch (node.kind) {
    case 'and':
    case 'or': {
      const terms = node.terms.map((term) => {
        const text = written(term, choose);
        return node.kind === 'and' && term.kind === 'or' ? `(${text})` : wrap(text);
      });
      if (choose(2) === 0) terms.reverse();
      return terms.join(`${gap()}${node.kind === 'and' ? '&&' : '||'}${gap()}`);
    }
    case 'is':
      return wrap(
        `${selector(node.path)}${space()}IS${space()}${String(node.value).toUpperCase()}`,
      );
    case 'missing':
      return wrap(`${selector(node.path)}${space()}NOT${space()}EXISTS`);
    case 'equal':
    case 'differs': {
      const isBare = /^[\w.*]+$/.test(node.text) && choose(2) === 0;
      const sign = node.kind === 'equal' ? '=' : '!=';
      return wrap(
        `${selector(node.path)}${gap()}${sign}${gap()}${isBare ? node.text : quoted(node.text)}`,
      );
    }
    case 'order': {
      const number = [
        String(node.number),
        node.number.toExponential(),
        `${node.number < 0 ? '' : '+'}${node.number}`,
      ];
      return wrap(`${selector(node.path)}${gap()}${node.sign}${gap()}${number[choose(3)] ?? '0'}`);
    }
  }
};

const chooser = (seeds: readonly number[]): Choose => {
  let next = 0;
  return (most) => (seeds[next++ % seeds.length] ?? 0) % most;
};

const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 50 });

describe('any filter pattern', () => {
  test('means what it says, however it is spaced, quoted, bracketed and ordered', () => {
    fc.assert(
      fc.property(meant, event, seeds, (node, of, how) => {
        const text = `{${written(node, chooser(how))}}`;
        const parsed = parseFilterPattern(text);
        expect({ text, parsed: parsed !== 'unparsable' }).toEqual({ text, parsed: true });
        if (parsed === 'unparsable') return;
        const expected = !holds(of, node) ? 'no' : looksAtBox(of, node) ? 'maybe' : 'yes';
        expect({ text, result: matchesFilterPattern(parsed, { ...of }) }).toEqual({
          text,
          result: expected,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test('and any text at all is either taken apart or unparsable', () => {
    const pieces = fc.constantFrom(
      ...'{ } ( ) $.a $.b[0] = != < >= && || " % * IS NULL NOT EXISTS Root "x" 1 \\ \n'.split(' '),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const parsed = parseFilterPattern(parts.join(''));
        if (parsed !== 'unparsable') matchesFilterPattern(parsed, { a: 'x', b: [1] });
      }),
      { numRuns: 2_000 },
    );
  });
});
