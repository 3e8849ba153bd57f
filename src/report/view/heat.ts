import type { Check } from '../../model/check.ts';
import { severities } from '../../model/judgement.ts';
import { isHeld, type TrackedVerdict } from '../../posture/tracked-verdict.ts';
import type { AccountRow } from './account-row.ts';
import { severityIcon } from '../text/severity.ts';

/** The result of one check in one account as one or two symbols; empty if the check was not judged. */
export const heatCell = (tracked: TrackedVerdict | undefined): string => {
  if (tracked === undefined) return '';
  const { outcome, verdict } = tracked;
  switch (outcome) {
    case 'fail':
      return `${isHeld(tracked) ? '⚪' : ''}${severityIcon(verdict.severity)}`;
    case 'unknown':
      return '⚪';
    case 'not-checked':
      return '▫️';
    case 'accepted':
      return '🤝';
    case 'manual':
      return '✍️';
    case 'pass':
      return '✅';
    case 'not-applicable':
      return '➖';
  }
};

/** One column: a check, or all checks that are judged once for all accounts. */
export interface HeatColumn {
  readonly title: string;
  readonly checks: readonly Check[];
}

/** A table of accounts and checks: the rows in the given order, with one cell per column. */
export interface Heat {
  readonly rows: readonly AccountRow[];
  readonly columns: readonly HeatColumn[];
  readonly cellsOf: (row: AccountRow) => readonly string[];
}

// An account that could hardly be read says nothing about any single check.
const tellingChecks = (rows: readonly AccountRow[]): ReadonlySet<Check> =>
  new Set(
    rows
      .flatMap(({ findings, accepted, unknowns, isDark }) => [
        ...findings,
        ...accepted,
        ...(isDark ? [] : unknowns),
      ])
      .map(({ verdict }) => verdict.check),
  );

const rank = ({ severity }: Check): number => severities.indexOf(severity);

const isOnce = ({ isJudgedOnce }: Check): boolean => isJudgedOnce === true;

// Only one account has results of checks that are judged once: a column for each would be empty for all others.
const toColumns = (checks: readonly Check[]): readonly HeatColumn[] => {
  const once = checks.filter(isOnce);
  return [
    ...checks
      .filter((check) => !isOnce(check))
      .map((check) => ({ title: check.id, checks: [check] })),
    ...(once.length === 0 ? [] : [{ title: 'org', checks: once }]),
  ];
};

/** True for the column of checks that are judged once. */
export const isOfAll = ({ checks }: HeatColumn): boolean => checks.every(isOnce);

/** The checks that do not pass in all of these accounts, the most severe first, and their cells. */
export const accountHeat = (rows: readonly AccountRow[]): Heat => {
  const columns = toColumns(
    [...tellingChecks(rows)].sort((left, right) => rank(left) - rank(right)),
  );
  return {
    rows,
    columns,
    cellsOf: ({ findings, unknowns, accepted, verdicts }) => {
      // Failures come first, so that a column with several checks shows the worst.
      const ordered = [...findings, ...unknowns, ...accepted, ...verdicts];
      return columns.map(({ checks }) =>
        heatCell(ordered.find(({ verdict }) => checks.some(({ id }) => id === verdict.check.id))),
      );
    },
  };
};
