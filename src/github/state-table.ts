import { type Exposure, severities, type Severity } from '../checks/judgement.ts';
import type { AccountMemory, Remembered } from '../posture/memory.ts';

/** An exposure as columns hold it: one list of names serves all that have the same ones. */
export interface Measures {
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
}

export interface AcceptedMeasures {
  /** Names the exception. */
  readonly ref: string;
  readonly severity: number;
  readonly measures: Measures;
}

/** What is remembered of something that fails; its severity is an index into `severities`. */
export interface Failure {
  readonly severity: number;
  readonly measures: Measures;
  readonly accepted: AcceptedMeasures | undefined;
}

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

export const noMeasures: Measures = { names: [], values: [] };

type Measure = (exposure: Exposure) => Measures;

/** Turns exposures into measures, so that equal lists of names are one and the same. */
const createMeasure = (): Measure => {
  const lists = new Map<string, readonly string[]>([['[]', noMeasures.names]]);
  return (exposure) => {
    const sorted = Object.keys(exposure).sort();
    const key = JSON.stringify(sorted);
    const names = lists.get(key) ?? sorted;
    lists.set(key, names);
    return { names, values: names.map((name) => exposure[name] ?? null) };
  };
};

const severityIndex = (severity: Severity | undefined): number =>
  severities.indexOf(severity ?? 'critical');

const toFailure = (
  { outcome, severity, exposure, accepted }: Remembered,
  measure: Measure,
): Failure | undefined => {
  if (outcome !== 'fail' && outcome !== 'accepted') return undefined;
  return {
    severity: severityIndex(severity),
    measures: measure(exposure),
    accepted:
      accepted === undefined
        ? undefined
        : {
            ref: accepted.ref,
            severity: severityIndex(accepted.severity),
            measures: measure(accepted.exposure),
          },
  };
};

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
  const measure = createMeasure();
  // Account by account, as it is remembered: looking up every cell by itself takes several times as long.
  const columns = checks.map(() => emptyColumn(refs.length));
  const byCheck = new Map(checks.map((check, index) => [check, columns[index]]));
  for (const [account, ref] of refs.entries()) {
    for (const [check, remembered] of accounts.get(ref) ?? []) {
      const column = byCheck.get(check);
      if (column === undefined) continue;
      column.outcomes[account] = columnOutcomes.indexOf(remembered.outcome);
      column.seconds[account] = Math.floor(remembered.since.getTime() / 1000);
      column.failures[account] = toFailure(remembered, measure);
    }
  }
  return { refs, checks, columns };
};

const toExposure = ({ names, values }: Measures): Exposure =>
  Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));

const toSeverity = (index: number): Severity => severities[index] ?? 'critical';

const toRemembered = (column: Column, account: number): Remembered | undefined => {
  const outcome = columnOutcomes[column.outcomes[account] ?? NOTHING];
  if (outcome === undefined) return undefined;
  const since = new Date((column.seconds[account] ?? 0) * 1000);
  const failure = column.failures[account];
  if (failure === undefined) return { outcome, since, severity: undefined, exposure: {} };
  const { severity, measures, accepted } = failure;
  const remembered = {
    outcome,
    since,
    severity: toSeverity(severity),
    exposure: toExposure(measures),
  };
  if (accepted === undefined) return remembered;
  const facts = {
    ref: accepted.ref,
    severity: toSeverity(accepted.severity),
    exposure: toExposure(accepted.measures),
  };
  return { ...remembered, accepted: facts };
};

/** The memory that a table holds. */
export const fromTable = ({ refs, checks, columns }: Table): ReadonlyMap<string, AccountMemory> => {
  const memories = refs.map(() => new Map<string, Remembered>());
  for (const [index, check] of checks.entries()) {
    const column = columns[index];
    if (column === undefined) continue;
    for (const [account, memory] of memories.entries()) {
      const remembered = toRemembered(column, account);
      if (remembered !== undefined) memory.set(check, remembered);
    }
  }
  return new Map(refs.map((ref, account) => [ref, memories[account] ?? new Map()]));
};
