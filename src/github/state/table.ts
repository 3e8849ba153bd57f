import { type Exposure, severities } from '../../model/judgement.ts';
import type { AccountMemory, Remembered } from '../../posture/memory.ts';

/** What is remembered of something that fails, besides its outcome and time. */
export type Failure = Pick<Remembered, 'severity' | 'exposure' | 'accepted'>;

/** One check over all accounts, in their order. */
export interface Column {
  /** Indices into `columnOutcomes`. */
  readonly outcomes: readonly number[];
  /** Since when, in Unix seconds. */
  readonly seconds: readonly number[];
  readonly failures: readonly (Failure | undefined)[];
}

/** What is remembered, turned from accounts into columns; accounts and checks are sorted. */
export interface Table {
  readonly refs: readonly string[];
  readonly checks: readonly string[];
  readonly columns: readonly Column[];
}

/** How an outcome stands in a column: the likeliest first, those that fail last; `undefined` is not remembered. */
export const columnOutcomes = [
  'pass',
  'not-applicable',
  undefined,
  'manual',
  'fail',
  'accepted',
] as const;

export const NOTHING = columnOutcomes.indexOf(undefined);
const FIRST_FAILING = columnOutcomes.indexOf('fail');

export const isFailing = (outcome = NOTHING): boolean => outcome >= FIRST_FAILING;

export const isWell = (outcome = NOTHING): boolean => outcome !== NOTHING && !isFailing(outcome);

/** One for all that have none, so that they are soon told. */
export const noExposure: Exposure = {};

/** How a severity stands in a column; a failure whose severity nobody knows has the worst. */
export const severityIndex = (severity: Failure['severity']): number =>
  severities.indexOf(severity ?? 'critical');

const emptyColumn = (accounts: number) => ({
  outcomes: new Array<number>(accounts).fill(NOTHING),
  seconds: new Array<number>(accounts).fill(0),
  failures: new Array<Failure | undefined>(accounts).fill(undefined),
});

/** The same memory gives the same table, in whatever order it was remembered. */
export const toTable = (accounts: ReadonlyMap<string, AccountMemory>): Table => {
  const refs = [...accounts.keys()].sort();
  const known = new Set<string>();
  for (const memory of accounts.values()) for (const check of memory.keys()) known.add(check);
  const checks = [...known].sort();
  const columns = checks.map(() => emptyColumn(refs.length));
  const byCheck = new Map(checks.map((check, index) => [check, columns[index]]));
  // Account by account, as it is remembered: looking up every cell by itself takes several times as long.
  refs.forEach((ref, account) => {
    accounts.get(ref)?.forEach((remembered, check) => {
      const column = byCheck.get(check);
      if (column === undefined) return;
      const outcome = columnOutcomes.indexOf(remembered.outcome);
      column.outcomes[account] = outcome;
      column.seconds[account] = Math.floor(remembered.since.getTime() / 1000);
      if (isFailing(outcome)) column.failures[account] = remembered;
    });
  });
  return { refs, checks, columns };
};

const toRemembered = (column: Column, account: number): Remembered | undefined => {
  const outcome = columnOutcomes[column.outcomes[account] ?? NOTHING];
  if (outcome === undefined) return undefined;
  const since = new Date((column.seconds[account] ?? 0) * 1000);
  const failure = column.failures[account];
  return failure === undefined
    ? { outcome, since, severity: undefined, exposure: {} }
    : { outcome, since, ...failure };
};

/** The memory that a table holds. */
export const fromTable = ({ refs, checks, columns }: Table): ReadonlyMap<string, AccountMemory> =>
  new Map(
    refs.map((ref, account) => {
      const memory = new Map<string, Remembered>();
      columns.forEach((column, index) => {
        const check = checks[index];
        const remembered = toRemembered(column, account);
        if (check !== undefined && remembered !== undefined) memory.set(check, remembered);
      });
      return [ref, memory];
    }),
  );
