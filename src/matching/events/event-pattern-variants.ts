import { isJsonObject, type JsonObject } from '../json-object.ts';
import type { Truth } from '../truth.ts';
import { AS_IT_IS, type Change, combined, listed, NO_VARIANTS, type Variants } from './variant.ts';

const textsIn = (matcher: unknown): readonly string[] => {
  if (typeof matcher === 'string') return [matcher.replaceAll('*', 'x')];
  if (Array.isArray(matcher)) return matcher.flatMap(textsIn);
  return isJsonObject(matcher) ? Object.values(matcher).flatMap(textsIn) : [];
};

const ofField = (
  path: readonly string[],
  matchers: unknown,
  mayVary: (change: Change) => boolean,
): Variants => {
  const changes = [...new Set(['another', ...textsIn(matchers)])]
    .map((value) => ({ path, value }))
    .filter(mayVary);
  return { list: changes.map((change) => [change]), areAll: true };
};

/** Tells of a part of a pattern whether an object has what it asks for. */
export type PartTest = (pattern: JsonObject) => (part: JsonObject) => Truth;

interface Rules {
  readonly mayVary: (change: Change) => boolean;
  readonly testOf: PartTest;
}

const partOf = (part: JsonObject, key: string): JsonObject => {
  const inner = Object.hasOwn(part, key) ? part[key] : undefined;
  return isJsonObject(inner) ? inner : {};
};

/** What an event comes in; only its source hangs on what was done. */
const ENVELOPE = 'source';

const ofObject = (
  path: readonly string[],
  pattern: JsonObject,
  part: JsonObject,
  rules: Rules,
): Variants =>
  listed(
    Object.entries(pattern).map(([key, value]) => {
      if (key === '$or' && Array.isArray(value)) {
        return combined(
          value.map((each: unknown) => {
            if (!isJsonObject(each)) return NO_VARIANTS;
            // What does not match anyway takes no change.
            return rules.testOf(each)(part) === 'no' ? AS_IT_IS : ofObject(path, each, part, rules);
          }),
        );
      }
      const inner = [...path, key];
      if (isJsonObject(value)) return ofObject(inner, value, partOf(part, key), rules);
      const isOfRecord = inner[0] === 'detail' || (inner.length === 1 && key === ENVELOPE);
      return isOfRecord ? ofField(inner, value, rules.mayVary) : NO_VARIANTS;
    }),
  );

/** Changes of an event on the bus that matches, after which a rule's pattern may no longer match. */
export const eventVariants = (
  pattern: JsonObject,
  event: JsonObject,
  mayVary: (change: Change) => boolean,
  testOf: PartTest,
): Variants => ofObject([], pattern, event, { mayVary, testOf });
