import { accountCell } from './account-cell.ts';
import { accountHeat, isOfAll } from '../view/heat.ts';
import { type AccountsView, rowsInNeed } from '../view/many.ts';
import { amount } from '../text/amount.ts';
import { blocks, folded } from '../text/markdown.ts';
import { enumerated, type Part } from '../text/budget.ts';

const LEGEND =
  '🔴 critical · 🟠 high · 🟡 medium · 🔵 low · ⚪ not known, ⚪🔴 not known and failing when last read · 🤝 accepted · ✍️ to attest · ✅ holds · ➖ not applicable';

const JUDGED_ONCE = ' · org: the organisation, judged once for all';

/** How many rows are seen at once, and how many more lie in a fold. */
export interface HeatRows {
  readonly open: number;
  readonly folded: number;
}

/** The table of accounts and checks: worst accounts first, a column for each check that is not well everywhere. */
export const heatTable = (view: AccountsView, title: string, limits: HeatRows): Part => {
  const rows = rowsInNeed(view);
  const { columns, cellsOf } = accountHeat(rows);
  if (columns.length === 0) return () => ({ text: '', isWhole: true });
  const head = [
    `| Account | ${columns.map(({ title: name }) => `<sub>${name.replaceAll('-', '<br>')}</sub>`).join(' | ')} |`,
    `|---|${columns.map(() => ':-:|').join('')}`,
  ];
  const table = (lines: readonly string[]): string => [...head, ...lines].join('\n');
  return enumerated({
    items: rows,
    entry: (row) => `| ${accountCell(row)} | ${cellsOf(row).join(' | ')} |`,
    frame: (entries, left) => {
      const more = entries.slice(limits.open);
      return blocks(
        title,
        table(entries.slice(0, limits.open)),
        more.length === 0
          ? undefined
          : folded(`<b>${amount(more.length, 'more account')}</b>`, table(more)),
        left === 0 ? undefined : `_and ${amount(left, 'more account')} in the JSON report_`,
        `<sub>${LEGEND}${columns.some(isOfAll) ? JUDGED_ONCE : ''}</sub>`,
      );
    },
    spare: folded(`<b>${amount(10_000, 'more account')}</b>`, table([])),
    limit: limits.open + limits.folded,
  });
};
