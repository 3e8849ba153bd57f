import type { Memory, Remembered } from '../../posture/memory.ts';

/** What is remembered of one check, account by account in their order; `undefined` where that is nothing. */
export type Column = readonly (Remembered | undefined)[];

/** What is remembered, turned from accounts into columns; accounts and checks are sorted. */
export interface Table {
  readonly refs: readonly string[];
  readonly checks: readonly string[];
  readonly columns: readonly Column[];
}

/** Tells what is remembered to be so. */
export type Test = (remembered: Remembered | undefined) => remembered is Remembered;

/** Tells what fails, accepted or not. */
export const isFailing: Test = (remembered): remembered is Remembered =>
  remembered?.outcome === 'fail' || remembered?.outcome === 'accepted';

/** Tells what does not fail. */
export const isWell: Test = (remembered): remembered is Remembered =>
  remembered !== undefined && !isFailing(remembered);

/** When something began, in Unix seconds: memory is kept to the second. */
export const secondsOf = ({ since }: Pick<Remembered, 'since'>): number =>
  Math.floor(since.getTime() / 1000);

/** The same memory gives the same table, in whatever order it was remembered. */
export const toTable = (accounts: Memory): Table => {
  const sorted = [...accounts].sort(([left], [right]) => (left < right ? -1 : 1));
  const checks = [...new Set(sorted.flatMap(([, memory]) => [...memory.keys()]))].sort();
  const nothing = new Array<Remembered | undefined>(sorted.length).fill(undefined);
  const columns = new Map(checks.map((check) => [check, [...nothing]]));
  // Account by account, as it is remembered: looking up every cell by itself takes several times as long.
  sorted.forEach(([, memory], account) => {
    memory.forEach((each, check) => columns.get(check)?.fill(each, account, account + 1));
  });
  return { refs: sorted.map(([ref]) => ref), checks, columns: [...columns.values()] };
};

/** The memory that a table holds. */
export const fromTable = ({ refs, checks, columns }: Table): Memory => {
  const rows = refs.map((_, account) =>
    checks.flatMap((check, index): (readonly [string, Remembered])[] => {
      const remembered = columns[index]?.[account];
      return remembered === undefined ? [] : [[check, remembered]];
    }),
  );
  return new Map(refs.map((ref, account) => [ref, new Map(rows[account])]));
};
