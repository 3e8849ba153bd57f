import { amount } from '../../model/text.ts';
import { coverageLine } from '../parts/acceptance.ts';
import { acceptedAccounts, skippedAccounts, wellLine } from '../parts/account-groups.ts';
import { policyFold, neededInMany, unknownAccounts } from '../parts/blindness.ts';
import { changeLines } from '../parts/changes.ts';
import { checkRemedies, checksTable } from '../parts/checks-table.ts';
import { accountFindings, rowWords } from '../parts/findings.ts';
import { heatTable } from '../parts/heat-table.ts';
import { notCheckedPart } from '../parts/not-checked.ts';
import { KEEPS_OPEN, NOT_KNOWN } from '../text/blind-spots.ts';
import { fitParts, inCharacters, type Part, whole } from '../text/budget.ts';
import { blocks, code } from '../text/markdown.ts';
import type { AccountsView } from '../view/many.ts';
import { alert } from './alert.ts';
import { commentList } from './comment-list.ts';
import { bareIssue, frameIssue, ISSUE_CUT, type IssueContext } from './frame.ts';
import type { IssueText } from './issue-text.ts';
import { accountsStatements } from './statements.ts';
import { exposureChart } from './timeline.ts';

const REASONS = 3;
const HEAT_ROWS = { open: 15, folded: 85 };

/** With fewer characters than this, the chart and the wide table are omitted in favor of the findings. */
const WIDE = 12_000;

/** A chart with more bars than this is not readable. */
const MAX_BARS = 12;

const timeline = ({ tallies, judgedAt }: AccountsView): Part => {
  const failing = tallies.filter(({ failing: count }) => count > 0);
  if (failing.length > MAX_BARS) return whole(undefined);
  const bars = failing.flatMap(({ check, worst, oldest, failing: count }) =>
    oldest === undefined
      ? []
      : [
          {
            checkId: check.id,
            remark: amount(count, 'account'),
            severity: worst ?? check.severity,
            from: oldest,
            fixed: false,
          },
        ],
  );
  return whole(exposureChart(bars, judgedAt));
};

const body = (view: AccountsView, context: IssueContext, budget: number): string => {
  const accounts = amount(view.rows.length, 'account');
  const top = alert(view, {
    root: 'the root user of an account',
    roots: 'the root users',
    gaps: ` in ${String(view.failing.length)} of ${accounts}`,
    unchecked: '',
    checked: accounts,
    whatIsAccepted: 'what was accepted',
  });
  const frame = frameIssue(view, context, [top, ISSUE_CUT]);
  const wide = budget >= WIDE;
  const { text, isWhole } = fitParts([
    ...(wide ? [{ share: 30, part: heatTable(view, '### Accounts and checks', HEAT_ROWS) }] : []),
    { share: 20, part: checksTable(view.tallies, '### Checks') },
    ...(wide ? [{ share: 10, part: timeline(view) }] : []),
    {
      share: 40,
      part: accountFindings(view, '### Who needs someone', { reasons: wide ? REASONS : 0 }),
    },
    { share: 20, part: checkRemedies(view.tallies, '### How to fix') },
    { share: 20, part: unknownAccounts(view, `### ${NOT_KNOWN}`, KEEPS_OPEN) },
    { share: 10, part: acceptedAccounts(view) },
    { share: 3, part: wellLine(view) },
    { share: 3, part: notCheckedPart(view) },
    { share: 5, part: skippedAccounts(view) },
  ])(budget - inCharacters(frame) - 2, inCharacters);
  const issue = frameIssue(view, context, [top, text, isWhole ? undefined : ISSUE_CUT]);
  return issue.length <= budget ? issue : bareIssue(view, budget);
};

const stillAccepted = ({ coverages }: AccountsView): string | undefined =>
  coverages.length === 0
    ? undefined
    : blocks(
        'Accepted:',
        commentList(coverages, (each) => coverageLine(each)),
      );

/** The issue and its comments for many accounts. */
export const accountsIssue = (view: AccountsView): IssueText => ({
  statements: (context, display) => accountsStatements(view, context, display),
  body: (context, budget) => body(view, context, budget),
  news: () => commentList(changeLines(view), String),
  policy: () => policyFold(neededInMany(view), ' of these accounts'),
  stillOpen: () => commentList(view.failing, (row) => `${code(row.name)}: ${rowWords(row)}`),
  stillAccepted: () => stillAccepted(view),
  accountsMayGo: true,
});
