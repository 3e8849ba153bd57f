/** A limit that has to hold. */
export interface Must {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  /** What the limit is to the value; `at most` unless told. */
  readonly kind?: 'at most' | 'at least';
}

const holds = ({ value, limit, kind = 'at most' }: Must): boolean =>
  kind === 'at most' ? value <= limit : value >= limit;

/** Prints which limits hold; the process fails where one does not. */
export const judge = (musts: readonly Must[]): void => {
  for (const must of musts) {
    const { what, value, limit, kind = 'at most' } = must;
    const word = holds(must) ? 'holds' : 'MISSED';
    if (!holds(must)) process.exitCode = 1;
    console.log(`${word}: ${what}: ${value.toFixed(2)} (${kind} ${String(limit)})`);
  }
};
