/** A limit that has to hold. */
export interface Must {
  readonly what: string;
  /** Of the bundle of this tree, and of the one that it is held against. */
  readonly values: readonly number[];
  readonly limit: number;
  readonly kind: 'at most' | 'at least';
}

const holds = (value: number, { limit, kind }: Must): boolean =>
  kind === 'at most' ? value <= limit : value >= limit;

const shown = (value: number): string => value.toFixed(2);

/** Prints which limits hold; the process fails where one does not. A limit whose figures were not asked for is left out. */
export const judge = (musts: readonly Must[]): void => {
  for (const must of musts) {
    const [value, other] = must.values;
    if (value === undefined || Number.isNaN(value)) continue;
    const isMet = holds(value, must);
    if (!isMet) process.exitCode = 1;
    const against = other === undefined ? '' : `, against ${shown(other)}`;
    const limit = `(${must.kind} ${String(must.limit)}${against})`;
    console.log(`${isMet ? 'holds' : 'MISSED'}: ${must.what}: ${shown(value)} ${limit}`);
  }
};
