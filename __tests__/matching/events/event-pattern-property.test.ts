import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEventPattern } from '../../../src/matching/events/event-pattern.ts';

type Leaf = string | number | boolean | null;

/** One of the matchers of a field, as it is meant. */
type Matcher =
  | { readonly kind: 'value'; readonly value: Leaf }
  | {
      readonly kind: 'text';
      readonly how: 'prefix' | 'suffix';
      readonly text: string;
      readonly ignoresCase: boolean;
    }
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'wildcard'; readonly pieces: readonly string[] }
  | {
      readonly kind: 'but';
      readonly how: 'value' | 'prefix' | 'suffix';
      readonly texts: readonly string[];
    }
  | { readonly kind: 'numeric'; readonly above: number; readonly upTo: number }
  | { readonly kind: 'exists'; readonly wanted: boolean }
  | { readonly kind: 'unheard-of' };

/** A pattern as it is meant: every field one of its matchers, all fields, and of alternatives one. */
interface Meant {
  readonly fields: Readonly<Record<string, readonly Matcher[]>>;
  readonly inner: Readonly<Record<string, Meant>>;
  readonly alternatives: readonly Meant[];
}

const TEXTS = ['Root', 'root', 'aws.iam', 'aws.', 'IAM', 'x', ''];
const NUMBERS = [0, 1, 5, -3, 2.5];
const NAMES = ['a', 'b', 'c'];
const BOXES = ['d', 'e'];

const text = fc.constantFrom(...TEXTS);
const number = fc.constantFrom(...NUMBERS);

const matcher: fc.Arbitrary<Matcher> = fc.oneof(
  fc.record({
    kind: fc.constant('value' as const),
    value: fc.oneof(text, number, fc.constantFrom(true, false, null)),
  }),
  fc.record({
    kind: fc.constant('text' as const),
    how: fc.constantFrom('prefix' as const, 'suffix' as const),
    text,
    ignoresCase: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('same' as const), text }),
  fc.record({
    kind: fc.constant('wildcard' as const),
    pieces: fc.array(fc.constantFrom('R', 'oo', 'aws', '*', '\\', 't'), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({
    kind: fc.constant('but' as const),
    how: fc.constantFrom('value' as const, 'prefix' as const, 'suffix' as const),
    texts: fc.uniqueArray(fc.constantFrom('Root', 'ro', 'aws.', 't'), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({ kind: fc.constant('numeric' as const), above: number, upTo: number }),
  fc.record({ kind: fc.constant('exists' as const), wanted: fc.boolean() }),
  fc.constant({ kind: 'unheard-of' as const }),
);

const dictionary = <Value>(
  names: readonly string[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> =>
  fc.dictionary(fc.constantFrom(...names), value, { noNullPrototype: true, maxKeys: 2 });

const fields = dictionary(NAMES, fc.array(matcher, { minLength: 1, maxLength: 3 }));

const meant: fc.Arbitrary<Meant> = fc.letrec<{ node: Meant }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fields.map((own) => ({ fields: own, inner: {}, alternatives: [] })),
    fc.record({
      fields,
      inner: dictionary(BOXES, tie('node')),
      alternatives: fc.oneof(
        fc.constant([]),
        fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
      ),
    }),
  ),
})).node;

const leaf: fc.Arbitrary<Leaf> = fc.oneof(text, number, fc.constantFrom(true, false, null));
const part: fc.Arbitrary<unknown> = fc.oneof(leaf, fc.array(leaf, { minLength: 1, maxLength: 3 }));
const event: fc.Arbitrary<Record<string, unknown>> = fc.letrec<{ node: Record<string, unknown> }>(
  (tie) => ({
    node: fc
      .tuple(
        dictionary(NAMES, part),
        fc.oneof({ maxDepth: 3 }, fc.constant({}), dictionary(BOXES, tie('node'))),
      )
      .map(([leaves, boxes]) => ({ ...leaves, ...boxes })),
  }),
).node;

const isEmpty = ({ fields: own, inner, alternatives }: Meant): boolean =>
  Object.keys(own).length === 0 && Object.keys(inner).length === 0 && alternatives.length === 0;

const hasEmpty = (node: Meant): boolean =>
  isEmpty(node) || Object.values(node.inner).some(hasEmpty) || node.alternatives.some(hasEmpty);

const holdsFor = (value: unknown, one: Matcher): boolean => {
  switch (one.kind) {
    case 'value':
      return value === one.value;
    case 'same':
      return (
        typeof value === 'string' &&
        new RegExp(`^${one.text.replace('.', '\\.')}$`, 'i').test(value)
      );
    case 'text': {
      if (typeof value !== 'string') return false;
      const [given, wanted] = one.ignoresCase
        ? [value.toLowerCase(), one.text.toLowerCase()]
        : [value, one.text];
      const length = wanted.length;
      return (
        (one.how === 'prefix' ? given.slice(0, length) : given.slice(given.length - length)) ===
        wanted
      );
    }
    case 'wildcard': {
      const expression = one.pieces.map((piece) =>
        piece === '*' ? '.*' : piece.replace('\\', '\\\\'),
      );
      return typeof value === 'string' && new RegExp(`^${expression.join('')}$`).test(value);
    }
    case 'but':
      return (
        typeof value === 'string' &&
        one.texts.every((each) => {
          const at = value.lastIndexOf(each);
          if (one.how === 'value') return value !== each;
          return one.how === 'prefix'
            ? !value.startsWith(each)
            : at < 0 || at + each.length < value.length;
        })
      );
    case 'numeric':
      return typeof value === 'number' && value > one.above && value <= one.upTo;
    case 'exists':
    case 'unheard-of':
      return false;
  }
};

const isStrange = (one: Matcher, values: readonly unknown[]): boolean =>
  one.kind === 'unheard-of' ||
  (one.kind === 'wildcard' && one.pieces.join('').includes('**')) ||
  (one.kind === 'but' && values.some((value) => typeof value !== 'string'));

/** Whether it matches, if everything that is not known here fits, or if nothing of it does. */
const holds = (node: Meant, of: Record<string, unknown>, strangersFit: boolean): boolean => {
  const own = Object.entries(node.fields).every(([name, matchers]) => {
    const value = of[name];
    const values = value === undefined ? [] : [value].flat();
    return matchers.some((one) => {
      if (one.kind === 'exists') return one.wanted === values.length > 0;
      if (one.kind === 'unheard-of' || (one.kind === 'wildcard' && isStrange(one, values))) {
        return strangersFit;
      }
      return values.some((each) =>
        one.kind === 'but' && typeof each !== 'string' ? strangersFit : holdsFor(each, one),
      );
    });
  });
  const inner = Object.entries(node.inner).every(([name, each]) => {
    const value = of[name];
    const box = typeof value === 'object' && value !== null ? value : {};
    return holds(each, box as Record<string, unknown>, strangersFit);
  });
  const { alternatives } = node;
  const either =
    alternatives.length === 0 || alternatives.some((each) => holds(each, of, strangersFit));
  return own && inner && either;
};

const writtenMatcher = (one: Matcher): unknown => {
  switch (one.kind) {
    case 'value':
      return one.value;
    case 'same':
      return { 'equals-ignore-case': one.text };
    case 'text':
      return { [one.how]: one.ignoresCase ? { 'equals-ignore-case': one.text } : one.text };
    case 'wildcard':
      return { wildcard: one.pieces.map((piece) => (piece === '\\' ? '\\\\' : piece)).join('') };
    case 'but': {
      const texts = one.texts.length === 1 ? one.texts[0] : one.texts;
      return { 'anything-but': one.how === 'value' ? texts : { [one.how]: texts } };
    }
    case 'numeric':
      return { numeric: ['>', one.above, '<=', one.upTo] };
    case 'exists':
      return { exists: one.wanted };
    case 'unheard-of':
      return { 'sounds-like': 'x' };
  }
};

const written = (node: Meant): Record<string, unknown> => ({
  ...(node.alternatives.length > 0 ? { $or: node.alternatives.map(written) } : {}),
  ...Object.fromEntries(
    Object.entries(node.fields).map(([name, matchers]) => [name, matchers.map(writtenMatcher)]),
  ),
  ...Object.fromEntries(Object.entries(node.inner).map(([name, each]) => [name, written(each)])),
});

describe('any event pattern', () => {
  test('means what it says, and what nobody knows never makes a match', () => {
    fc.assert(
      fc.property(meant, event, (node, of) => {
        fc.pre(!hasEmpty(node));
        const pattern = JSON.stringify(written(node));
        const least = holds(node, of, false);
        const expected = least ? 'yes' : holds(node, of, true) ? 'maybe' : 'no';
        expect({ pattern, result: readEventPattern(pattern).matches(of) }).toEqual({
          pattern,
          result: expected,
        });
      }),
      { numRuns: 3_000 },
    );
  });

  test('and any JSON at all is judged without a fault', () => {
    fc.assert(
      fc.property(fc.json(), event, (pattern, of) => {
        expect(['yes', 'no', 'maybe']).toContain(readEventPattern(pattern).matches(of));
      }),
      { numRuns: 1_000 },
    );
  });
});
