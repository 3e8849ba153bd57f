import type { JsonObject } from '../json-object.ts';
import type { Truth } from '../truth.ts';
import type { Change, Variants } from './variant.ts';

/** Somebody's pattern, taken apart once to be held against many records. */
export interface RecordPattern {
  /** About how many characters have to be looked at to hold it against one record. */
  readonly size: number;
  /** Whether a record matches; only `yes` may be relied on. */
  readonly matches: (record: JsonObject) => Truth;
  /**
   * Changes of a record that matches after which the pattern may no longer match, as long as only fields change that
   * `mayVary` allows: samples alone do not show what a pattern leaves out.
   */
  readonly variants: (record: JsonObject, mayVary: (change: Change) => boolean) => Variants;
}
