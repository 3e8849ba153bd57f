import { isJsonObject, type JsonObject } from '../json-object.ts';
import { type Change, combined, listed, NO_VARIANTS, type Variants } from './variant.ts';

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
    .filter(({ value }) => mayVary({ path: path.slice(1), value }));
  return { list: changes.map((change) => [change]), areAll: true };
};

const ofObject = (
  path: readonly string[],
  pattern: JsonObject,
  mayVary: (change: Change) => boolean,
): Variants =>
  listed(
    Object.entries(pattern).map(([key, value]) => {
      if (key === '$or' && Array.isArray(value)) {
        return combined(
          value.map((each: unknown) =>
            isJsonObject(each) ? ofObject(path, each, mayVary) : NO_VARIANTS,
          ),
        );
      }
      const inner = [...path, key];
      if (isJsonObject(value)) return ofObject(inner, value, mayVary);
      return inner[0] === 'detail' ? ofField(inner, value, mayVary) : NO_VARIANTS;
    }),
  );

/** Changes of an event on the bus after which a rule's pattern may no longer match. */
export const eventVariants = (
  pattern: JsonObject,
  mayVary: (change: Change) => boolean,
): Variants => ofObject([], pattern, mayVary);
