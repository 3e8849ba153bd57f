import type { Structure, Value } from './value.ts';
import { Blob64, isList, isMap } from './value.ts';

/** JSON with each date written as `writeDate` has it; what is undefined is left out. */
export function writeDocument(
  structure: Structure,
  writeDate: (date: Date) => string | number,
): string {
  const plain = (value: Value): unknown => {
    if (typeof value !== 'object') return value;
    if (value instanceof Date) return writeDate(value);
    if (value instanceof Blob64) return value.base64;
    if (isList(value)) return value.map(plain);
    const entries = isMap(value) ? [...value] : Object.entries(value);
    return Object.fromEntries(entries.map(([name, item]) => [name, plain(item)]));
  };
  return JSON.stringify(plain(structure));
}

/** The JSON document in a body; undefined when there is none, or what there is is no JSON. */
export function readDocument(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
