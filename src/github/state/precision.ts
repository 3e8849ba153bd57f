import { severities } from '../../model/judgement.ts';
import {
  type Column,
  type Failure,
  isFailing,
  isWell,
  noExposure,
  severityIndex,
  type Table,
} from './table.ts';

/**
 * How much of a state was kept, the most first. Each keeps less than the one before it; all keep every outcome.
 *
 * - `full`: everything.
 * - `failures`: what does not fail counts from the earliest time of its check.
 * - `hours`, `days`: failures count from the beginning of their hour, of their day (UTC).
 * - `unmeasured`: no exposures but those that exceptions were given for: none covers more than it did.
 * - `timeless`: failures too count from the earliest time of their check; no exposures at all.
 * - `outcomes`: failures have the worst severity of their check; of exceptions nothing is kept.
 */
export const precisions = [
  'full',
  'failures',
  'hours',
  'days',
  'unmeasured',
  'timeless',
  'outcomes',
] as const;
export type Precision = (typeof precisions)[number];

const HOUR = 3600;
const DAY = 24 * HOUR;

type Step = (column: Column) => Column;

const least = (numbers: readonly number[]): number =>
  numbers.reduce((soFar, number) => Math.min(soFar, number), Infinity);

/** One time for all whose outcome is such a one: the earliest. */
const fromEarliest =
  (isSuch: (outcome: number) => boolean): Step =>
  (column) => {
    const such = column.outcomes.map(isSuch);
    const earliest = least(column.seconds.filter((_, index) => such[index]));
    const seconds = column.seconds.map((own, index) => (such[index] === true ? earliest : own));
    return { ...column, seconds };
  };

const fromBeginningOf =
  (unit: number): Step =>
  (column) => ({
    ...column,
    seconds: column.seconds.map((seconds, index) =>
      isFailing(column.outcomes[index]) ? seconds - (seconds % unit) : seconds,
    ),
  });

const withFailures = (column: Column, change: (failure: Failure) => Failure): Column => ({
  ...column,
  failures: column.failures.map((failure) => (failure === undefined ? undefined : change(failure))),
});

const steps: Readonly<Record<Precision, Step>> = {
  full: (column) => column,
  failures: fromEarliest(isWell),
  hours: fromBeginningOf(HOUR),
  days: fromBeginningOf(DAY),
  unmeasured: (column) =>
    withFailures(column, ({ severity, accepted }) => ({
      severity,
      exposure: noExposure,
      ...(accepted === undefined ? {} : { accepted }),
    })),
  timeless: (column) =>
    withFailures(fromEarliest(isFailing)(column), ({ severity, accepted }) => ({
      severity,
      exposure: noExposure,
      ...(accepted === undefined ? {} : { accepted: { ...accepted, exposure: noExposure } }),
    })),
  outcomes: (column) => {
    const found = column.failures.flatMap((failure) =>
      failure === undefined ? [] : severityIndex(failure.severity),
    );
    const worst = { severity: severities[least(found)], exposure: noExposure };
    return withFailures(column, () => worst);
  },
};

/** Takes a table of the precision before this one down to this one. */
export const coarsen = (table: Table, precision: Precision): Table => ({
  ...table,
  columns: table.columns.map(steps[precision]),
});

/** Takes any table down to this precision; one that is there already stays as it is. */
export const coarsenTo = (table: Table, precision: Precision): Table =>
  precisions.slice(0, precisions.indexOf(precision) + 1).reduce(coarsen, table);
