import * as v from 'valibot';
import { echo } from '../inputs/given-value.ts';
import { nearest } from '../suggestion.ts';

const NO_KEYS = 'accepts keys with values under it';

const hasKeys = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/**
 * A part of the file with keys of its own. Valibot's strict object stops at the first key that it does not
 * know, and takes a list for an object; here every unknown key is told, with the nearest that there is.
 */
export const section = <const Entries extends v.ObjectEntries>(entries: Entries) => {
  const strict = v.strictObject(entries);
  const parts = v.object(entries, ({ expected }) => `lacks the key ${expected}`);
  const keys = Object.keys(entries);
  return v.lazy((input) => {
    // Without an input there is nothing to parse: a JSON Schema is made of it.
    if (input === undefined) return strict;
    if (!hasKeys(input)) return v.never(NO_KEYS);
    return v.pipe(
      parts,
      v.rawCheck(({ addIssue }) => {
        for (const [key, value] of Object.entries(input)) {
          if (Object.hasOwn(entries, key)) continue;
          addIssue({
            message: `does not know "${echo(key)}"; did you mean "${nearest(key.slice(0, 80), keys)}"?`,
            path: [{ type: 'object', origin: 'key', input, key, value }],
          });
        }
      }),
    );
  });
};

/** A part of the file whose keys nobody can list beforehand, only describe. */
export const freeSection = <Value extends v.GenericSchema>(
  key: RegExp,
  accepts: string,
  value: Value,
) => {
  const record = v.record(v.pipe(v.string(), v.regex(key, accepts)), value);
  return v.lazy((input) => {
    if (input !== undefined && !hasKeys(input)) return v.never(NO_KEYS);
    // Valibot passes over this one key without a word.
    return input !== undefined && Object.hasOwn(input, '__proto__') ? v.never(accepts) : record;
  });
};

const nothing = v.pipe(
  v.null(),
  v.transform((): undefined => undefined),
);

/** A list whose key may have nothing under it: who takes out the last entry often leaves the key. */
export const orNone = <List extends v.GenericSchema>(list: List) =>
  v.lazy((input) => (input === null ? nothing : list));
