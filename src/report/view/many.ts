import type { Change, ChangeKind } from '../../posture/change.ts';
import type { Comparison } from '../../posture/changes.ts';
import type { TrackedVerdict } from '../../posture/tracked-verdict.ts';
import type { Display } from '../text/display.ts';
import { type AccountRow, accountRows } from './account-row.ts';
import { type Blindness, blindnesses, missingPermissions } from './blindness.ts';
import { type CheckTally, checkTallies } from './check-tally.ts';
import { type Coverage, coverages } from './coverage.ts';
import { accountHeat, type Heat } from './heat.ts';
import { createRunView, type RunView } from './run-view.ts';
import { waitingView } from './unjudged.ts';
import { type WellGroup, wellGroups } from './well-groups.ts';

/** What is shown of a run over many accounts. A passing verdict takes no extra memory. */
export interface AccountsView extends RunView {
  readonly scope: 'accounts';
  readonly display: Display;
  /** Every audited account, worst first. */
  readonly rows: readonly AccountRow[];
  /** The number of accounts with any verdict. A run with only the organization's checks has one. */
  readonly judged: number;
  /** The accounts with findings. */
  readonly failing: readonly AccountRow[];
  /** The accounts with findings or unread checks, each with a symbol per check. */
  readonly heat: Heat;
  readonly wells: readonly WellGroup[];
  readonly skipped: readonly { readonly id: string; readonly name: string; readonly why: string }[];
  /** The checks that do not pass everywhere, worst first. */
  readonly tallies: readonly CheckTally[];
  /** The exceptions that cover a finding, the most severe first. */
  readonly coverages: readonly Coverage[];
  /** The reasons why something could not be read; first the one that affects most accounts. */
  readonly blindnesses: readonly Blindness[];
  readonly missingPermissions: readonly string[];
  readonly changes: readonly Change[];
  /** True if every finding is new, as in a first run: then the mark "new" says nothing. */
  readonly isAllNew: boolean;
  readonly changeOf: (tracked: TrackedVerdict) => ChangeKind | undefined;
}

/** Prepares a comparison of many accounts for people. */
export const createAccountsView = (comparison: Comparison, display: Display): AccountsView => {
  const { changes, skipped } = comparison;
  const rows = accountRows(comparison, display);
  const waiting = rows.flatMap(({ id, verdicts }) =>
    verdicts.flatMap((tracked) => waitingView(id, tracked, display)),
  );
  const run = createRunView(comparison, display, waiting);
  const kinds = new Map(changes.map(({ verdict, kind }) => [verdict, kind]));
  return {
    ...run,
    scope: 'accounts',
    display,
    rows,
    judged: rows.filter(({ verdicts }) => verdicts.length > 0).length,
    failing: rows.filter(({ findings }) => findings.length > 0),
    heat: accountHeat(
      rows.filter(({ findings, unknowns }) => findings.length + unknowns.length > 0),
    ),
    wells: wellGroups(rows),
    skipped: skipped.map(({ id, why }) => ({
      id,
      name: display.name(id),
      why: display.text(why),
    })),
    tallies: checkTallies(rows),
    coverages: coverages(rows, display),
    blindnesses: blindnesses(rows),
    missingPermissions: missingPermissions(rows),
    changes,
    isAllNew:
      changes.length === run.counts.fail && changes.every(({ kind }) => kind === 'regression'),
    changeOf: ({ verdict }) => kinds.get(verdict),
  };
};
