import type { Check } from '../../model/check.ts';
import { severities } from '../../model/judgement.ts';
import { hadFailed, type TrackedVerdict } from '../../posture/tracked-verdict.ts';
import type { AccountRow } from './account-row.ts';
import { severityIcon } from '../text/severity.ts';

/** How one check stands in one account, in a sign or two; nothing where the check was not judged. */
export const heatCell = (tracked: TrackedVerdict | undefined): string => {
  if (tracked === undefined) return '';
  const { outcome, verdict, lastKnown } = tracked;
  switch (outcome) {
    case 'fail':
      return severityIcon(verdict.severity);
    case 'unknown':
      return hadFailed(tracked)
        ? `⚪${severityIcon(lastKnown?.severity ?? verdict.severity)}`
        : '⚪';
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

/** One column: a check, or those that are judged once for all accounts. */
export interface HeatColumn {
  readonly title: string;
  readonly checks: readonly Check[];
}

/** Accounts by checks: the rows as they were given, a cell for each column. */
export interface Heat {
  readonly rows: readonly AccountRow[];
  readonly columns: readonly HeatColumn[];
  readonly cellsOf: (row: AccountRow) => readonly string[];
}

// What is unknown in an account that is dark altogether says nothing about any one check.
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

// One account has them all, and a column each would be empty for the others.
const toColumns = (checks: readonly Check[]): readonly HeatColumn[] => {
  const once = checks.filter(isOnce);
  return [
    ...checks
      .filter((check) => !isOnce(check))
      .map((check) => ({ title: check.id, checks: [check] })),
    ...(once.length === 0 ? [] : [{ title: 'org', checks: once }]),
  ];
};

/** True for the column of what is judged once. */
export const isOfAll = ({ checks }: HeatColumn): boolean => checks.every(isOnce);

/** The checks that are not well in all of these accounts, the most severe first, and their cells. */
export const accountHeat = (rows: readonly AccountRow[]): Heat => {
  const columns = toColumns(
    [...tellingChecks(rows)].sort((left, right) => rank(left) - rank(right)),
  );
  return {
    rows,
    columns,
    cellsOf: ({ findings, unknowns, accepted, verdicts }) => {
      // What fails comes first, so that of several checks the worst is shown.
      const ordered = [...findings, ...unknowns, ...accepted, ...verdicts];
      return columns.map(({ checks }) =>
        heatCell(ordered.find(({ verdict }) => checks.some(({ id }) => id === verdict.check.id))),
      );
    },
  };
};
