import { checkRemedies, checksTable } from '../parts/checks-table.ts';
import { accountFindings } from '../parts/findings.ts';
import { heatTable } from '../parts/heat-table.ts';
import { acceptedAccounts, skippedAccounts, wellLine } from '../parts/account-groups.ts';
import { unknownAccounts } from '../parts/unknown.ts';
import { type AccountsView, failingRows } from '../view/many.ts';
import { amount } from '../text/amount.ts';
import { type CheckTally, checkTallies } from '../view/check-tally.ts';
import { alarm, bareIssue, butFor, frameIssue, ISSUE_CUT, type IssueContext } from './frame.ts';
import { blocks } from '../text/markdown.ts';
import { fitParts, inCharacters, type Part, whole } from '../text/budget.ts';
import { renderTimeline } from '../parts/timeline.ts';

const REASONS = 3;
const HEAT_ROWS = { open: 15, folded: 85 };

/** With less room than this, pictures and the wide table give way to what fails where. */
const WIDE = 12_000;

/** More bars than this are no picture any more. */
const MAX_BARS = 12;

const alert = (view: AccountsView): string => {
  const failing = failingRows(view).length;
  const { counts, rows } = view;
  if (failing > 0) {
    return alarm(
      'CAUTION',
      `The root user of an account can do anything in it, and no policy in the account can hold it back. What protects it has gaps in ${String(failing)} of ${amount(rows.length, 'account')}:`,
    );
  }
  if (counts.unknown + view.unjudged.length + view.missing.length > 0) {
    return alarm(
      'WARNING',
      'Nothing is known to be wrong with the root users right now, but not everything could be read.',
    );
  }
  if (counts.pass + counts['not-applicable'] + counts.accepted === 0) {
    return alarm('WARNING', 'Nothing was checked.');
  }
  return alarm(
    'NOTE',
    `Every check of ${amount(rows.length, 'account')} holds${butFor(view, 'what was accepted')}.`,
  );
};

const timeline = (tallies: readonly CheckTally[], at: Date): Part => {
  const failing = tallies.filter(({ failing: count }) => count > 0);
  if (failing.length > MAX_BARS) return whole(undefined);
  const chart = renderTimeline(
    failing.flatMap(({ check, worst, oldest, failing: count }) =>
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
    ),
    at,
  );
  return whole(chart === undefined ? undefined : blocks('### Exposure', chart));
};

const UNREAD =
  'This issue stays open until these can be read: what cannot be read is not taken for well.';

/** The issue of a run over many accounts within `budget` characters; what does not fit is cut, and it says so. */
export const accountsIssue = (
  view: AccountsView,
  context: IssueContext,
  budget: number,
): string => {
  const tallies = checkTallies(view);
  const frame = frameIssue(view, context, [alert(view), ISSUE_CUT]);
  const wide = budget >= WIDE;
  const { text, isWhole } = fitParts([
    ...(wide ? [{ share: 30, part: heatTable(view, '### Accounts and checks', HEAT_ROWS) }] : []),
    { share: 20, part: checksTable(tallies, '### Checks') },
    ...(wide ? [{ share: 10, part: timeline(tallies, view.judgedAt) }] : []),
    {
      share: 40,
      part: accountFindings(view, '### Who needs someone', { reasons: wide ? REASONS : 0 }),
    },
    { share: 20, part: checkRemedies(tallies, '### How to fix') },
    { share: 20, part: unknownAccounts(view, '### ⚪ Not known', UNREAD) },
    { share: 10, part: acceptedAccounts(view) },
    { share: 3, part: wellLine(view) },
    { share: 5, part: skippedAccounts(view) },
  ])(budget - inCharacters(frame) - 2, inCharacters);
  const issue = frameIssue(view, context, [alert(view), text, isWhole ? undefined : ISSUE_CUT]);
  return issue.length <= budget ? issue : bareIssue(view, budget);
};
