import type { Structure, Value } from './value.ts';
import { Blob64, isList, isMap } from './value.ts';

/** A structure with each member's name beginning large, as most services write them and no scenario does. */
export const capitalized = (structure: Structure): Structure =>
  Object.fromEntries(
    Object.entries(structure).map(([name, value]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      inner(value),
    ]),
  );

function inner(value: Value): Value {
  if (typeof value !== 'object' || value instanceof Date || value instanceof Blob64) return value;
  if (isList(value)) return value.map(inner);
  return isMap(value) ? value : capitalized(value);
}
