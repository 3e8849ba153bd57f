import type { Check } from '../checks/check.ts';
import { severities } from '../checks/judgement.ts';
import type { TrackedVerdict } from '../posture/changes.ts';
import type { AccountRow } from './accounts-view.ts';
import { severityIcon } from './severity.ts';

/** How one check stands in one account, in a sign or two; nothing where the check was not judged. */
export const heatCell = (tracked: TrackedVerdict | undefined): string => {
  if (tracked === undefined) return '';
  const { outcome, verdict, lastKnown } = tracked;
  switch (outcome) {
    case 'fail':
      return severityIcon(verdict.severity);
    case 'unknown':
      return lastKnown?.outcome === 'fail'
        ? `⚪${severityIcon(lastKnown.severity ?? verdict.severity)}`
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

/** Accounts by checks: the rows as they were given, a cell for each column. */
export interface Heat {
  readonly columns: readonly Check[];
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

/** The checks that are not well in all of these accounts, the most severe first, and their cells. */
export const accountHeat = (rows: readonly AccountRow[]): Heat => {
  const columns = [...tellingChecks(rows)].sort((left, right) => rank(left) - rank(right));
  return {
    columns,
    cellsOf: ({ verdicts }) => {
      const byCheck = new Map(verdicts.map((tracked) => [tracked.verdict.check.id, tracked]));
      return columns.map(({ id }) => heatCell(byCheck.get(id)));
    },
  };
};
