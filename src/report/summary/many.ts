import { changeLines } from '../parts/changes.ts';
import { checkRemedies } from '../parts/checks-table.ts';
import { accountFindings } from '../parts/findings.ts';
import { heatTable } from '../parts/heat-table.ts';
import {
  acceptedAccounts,
  skippedAccounts,
  waitingAttestations,
  wellAccounts,
} from '../parts/account-groups.ts';
import { unknownAccounts } from '../parts/unknown.ts';
import { accountsScope, type AccountsView } from '../view/many.ts';
import { amount } from '../text/amount.ts';
import { checkTallies } from '../view/check-tally.ts';
import { idleFold } from '../parts/idle-exceptions.ts';
import { blocks, code } from '../text/markdown.ts';
import { enumerated, fitParts, inBytes, type Part, whole } from '../text/budget.ts';
import { type SummaryContext, summaryHead } from './head.ts';

const HEAT_ROWS = { open: 20, folded: 1000 };
const CHANGES = 60;
const REASONS = 10;

const changed = (view: AccountsView): Part =>
  enumerated({
    // Where everything is new, what changed is what follows.
    items: view.isAllNew ? [] : changeLines(view),
    entry: (line) => `- ${line}`,
    frame: (entries, left) =>
      blocks(
        '## Since last time',
        [...entries, ...(left === 0 ? [] : [`- and ${amount(left, 'more change')}`])].join('\n'),
      ),
    limit: CHANGES,
  });

/** The summary of a run over many accounts, as much of it as fits into so many bytes. */
export const accountsSummary = (
  view: AccountsView,
  context: SummaryContext,
  budget: number,
): string => {
  const { reportPath } = context;
  const now = view.judgedAt;
  const tallies = checkTallies(view);
  const head = summaryHead(view, accountsScope(view), context);
  const where = reportPath === undefined ? '' : ` The whole report is in ${code(reportPath)}.`;
  const cut = `_Shortened to fit GitHub’s limit of 1 MiB._${where}`;
  const { text, isWhole } = fitParts([
    { share: 10, part: changed(view) },
    { share: 30, part: heatTable(view, '## Accounts and checks', HEAT_ROWS) },
    { share: 40, part: accountFindings(view, '## Who needs someone', { reasons: REASONS, now }) },
    { share: 20, part: checkRemedies(tallies, '## What to do') },
    {
      share: 10,
      part: unknownAccounts(
        view,
        '## ⚪ Not known',
        'These are neither passes nor failures, and they close nothing.',
      ),
    },
    { share: 10, part: acceptedAccounts(view, now) },
    { share: 5, part: whole(idleFold(view.idle, now)) },
    { share: 5, part: waitingAttestations(tallies, view.counts.manual) },
    { share: 5, part: wellAccounts(view) },
    { share: 5, part: skippedAccounts(view) },
  ])(budget - inBytes(blocks(head, cut, ' ')), inBytes);
  return blocks(head, isWhole ? undefined : cut, text);
};
