import { severities } from '../../model/judgement.ts';
import type { Remembered } from '../../posture/memory.ts';
import { type Column, isFailing, isWell, secondsOf, type Table, type Test } from './table.ts';

/**
 * How much of a state was kept, the most first. Each keeps less than the one before it; all keep every outcome.
 *
 * - `full`: everything.
 * - `failures`: what does not fail counts from the earliest time of its check.
 * - `hours`, `days`: failures count from the beginning of their hour, of their day (UTC).
 * - `unmeasured`: no exposures.
 * - `timeless`: failures too count from the earliest time of their check, and so does what cannot be read.
 * - `outcomes`: failures have the worst severity of their check.
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

type Step = (column: Column) => Column;

const changing =
  (isSuch: Test, change: (remembered: Remembered) => Remembered): Step =>
  (column) =>
    column.map((remembered) => (isSuch(remembered) ? change(remembered) : remembered));

/** One time for all such: the earliest. */
const fromEarliest =
  (isSuch: Test): Step =>
  (column) => {
    const times = column.filter(isSuch).map(secondsOf);
    const earliest = times.reduce((left, right) => Math.min(left, right), Infinity);
    const since = new Date(earliest * 1000);
    return changing(isSuch, (remembered) => ({ ...remembered, since }))(column);
  };

const fromBeginningOf = (seconds: number): Step =>
  changing(isFailing, (remembered) => {
    const time = secondsOf(remembered);
    return { ...remembered, since: new Date((time - (time % seconds)) * 1000) };
  });

/** What cannot be read has not been readable since the earliest time of its check. */
const blindFromEarliest: Step = (column) => {
  const earliest = column
    .flatMap((remembered) => remembered?.blind?.since.getTime() ?? [])
    .reduce((left, right) => Math.min(left, right), Infinity);
  return column.map((remembered) =>
    remembered?.blind === undefined
      ? remembered
      : { ...remembered, blind: { ...remembered.blind, since: new Date(earliest) } },
  );
};

const unmeasured = (remembered: Remembered): Remembered => ({ ...remembered, exposure: {} });

const steps: Readonly<Record<Precision, Step>> = {
  full: (column) => column,
  failures: fromEarliest(isWell),
  hours: fromBeginningOf(3600),
  days: fromBeginningOf(24 * 3600),
  unmeasured: changing(isFailing, unmeasured),
  timeless: (column) =>
    blindFromEarliest(changing(isFailing, unmeasured)(fromEarliest(isFailing)(column))),
  outcomes: (column) => {
    const found = new Set(column.map((remembered) => remembered?.severity));
    const severity = severities.find((each) => found.has(each));
    return changing(isFailing, ({ outcome, since, blind }) => ({
      outcome,
      since,
      blind,
      severity,
      exposure: {},
    }))(column);
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
