import {
  acceptedAccounts,
  skippedAccounts,
  waitingAttestations,
  wellAccounts,
} from '../parts/account-groups.ts';
import { unknownAccounts } from '../parts/blindness.ts';
import { bulletList } from '../parts/bullet-list.ts';
import { changeLines } from '../parts/changes.ts';
import { checkRemedies } from '../parts/checks-table.ts';
import { accountFindings } from '../parts/findings.ts';
import { heatTable } from '../parts/heat-table.ts';
import { notCheckedPart } from '../parts/not-checked.ts';
import { idleFold } from '../parts/idle-exceptions.ts';
import { accountsScope } from '../parts/scope.ts';
import { COUNTS_NEITHER_WAY, NOT_KNOWN } from '../text/blind-spots.ts';
import { fitParts, inBytes, type Part, whole } from '../text/budget.ts';
import { blocks } from '../text/markdown.ts';
import type { AccountsView } from '../view/many.ts';
import { shortened, SINCE_LAST_TIME, type SummaryContext, summaryHead } from './head.ts';

const HEAT_ROWS = { open: 20, folded: 1000 };
const CHANGES = 60;
const REASONS = 10;

const changed = (view: AccountsView): Part =>
  bulletList({
    // If everything is new, the changes are the findings below.
    items: view.isAllNew ? [] : changeLines(view),
    line: String,
    noun: 'change',
    around: (list) => blocks(SINCE_LAST_TIME, list),
    limit: CHANGES,
  });

/** The summary of a run over many accounts, cut to `budget` bytes. */
export const accountsSummary = (
  view: AccountsView,
  context: SummaryContext,
  budget: number,
): string => {
  const now = view.judgedAt;
  const head = summaryHead(view, accountsScope(view), context);
  const cut = shortened(context);
  const { text, isWhole } = fitParts([
    { share: 10, part: changed(view) },
    { share: 30, part: heatTable(view, '## Accounts and checks', HEAT_ROWS) },
    { share: 40, part: accountFindings(view, '## Who needs someone', { reasons: REASONS, now }) },
    { share: 20, part: checkRemedies(view.tallies, '## What to do') },
    { share: 10, part: unknownAccounts(view, `## ${NOT_KNOWN}`, COUNTS_NEITHER_WAY) },
    { share: 10, part: acceptedAccounts(view, now) },
    { share: 5, part: whole(idleFold(view.idle, now)) },
    { share: 5, part: waitingAttestations(view) },
    { share: 5, part: wellAccounts(view) },
    { share: 3, part: notCheckedPart(view) },
    { share: 5, part: skippedAccounts(view) },
  ])(budget - inBytes(blocks(head, cut, ' ')), inBytes);
  return blocks(head, isWhole ? undefined : cut, text);
};
