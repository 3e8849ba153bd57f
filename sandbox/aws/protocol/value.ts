/** Bytes that are kept in base64, so that large ones are encoded once. */
export class Blob64 {
  readonly base64: string;

  constructor(base64: string) {
    this.base64 = base64;
  }
}

/** What an operation answers, before a protocol gives it its form. undefined is left out. */
export type Value =
  | string
  | number
  | boolean
  | Date
  | Blob64
  | undefined
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | Structure;

export interface Structure {
  readonly [member: string]: Value;
}

// Array.isArray and instanceof do not narrow the read-only types.
export const isList = (value: object): value is readonly Value[] => Array.isArray(value);
export const isMap = (value: object): value is ReadonlyMap<string, Value> => value instanceof Map;
