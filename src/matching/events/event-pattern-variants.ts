import { isJsonObject, type JsonObject, parseJsonObject } from '../json-object.ts';
import { type Change, combined, listed, type Variant } from './variant.ts';

const textsIn = (matcher: unknown): readonly string[] => {
  if (typeof matcher === 'string') return [matcher.replaceAll('*', 'x')];
  if (Array.isArray(matcher)) return matcher.flatMap(textsIn);
  return isJsonObject(matcher) ? Object.values(matcher).flatMap(textsIn) : [];
};

const ofField = (
  path: readonly string[],
  matchers: unknown,
  mayVary: (change: Change) => boolean,
): readonly Variant[] =>
  [...new Set(['another', ...textsIn(matchers)])]
    .map((value) => ({ path, value }))
    .filter(({ value }) => mayVary({ path: path.slice(1), value }))
    .map((change) => [change]);

const ofObject = (
  path: readonly string[],
  pattern: JsonObject,
  mayVary: (change: Change) => boolean,
): readonly Variant[] | undefined =>
  listed(
    Object.entries(pattern).map(([key, value]) => {
      if (key === '$or' && Array.isArray(value)) {
        return combined(
          value.map((each: unknown) => (isJsonObject(each) ? ofObject(path, each, mayVary) : [])),
        );
      }
      const inner = [...path, key];
      if (isJsonObject(value)) return ofObject(inner, value, mayVary);
      return inner[0] === 'detail' ? ofField(inner, value, mayVary) : [];
    }),
  );

/** Changes of an event on the bus after which a rule's pattern may no longer match; see the filter patterns'. */
export const eventVariantsAgainst = (
  pattern: string,
  mayVary: (change: Change) => boolean,
): readonly Variant[] | undefined => ofObject([], parseJsonObject(pattern) ?? {}, mayVary);
