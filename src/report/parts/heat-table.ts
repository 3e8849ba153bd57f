import { enumerated, type Part } from '../text/budget.ts';
import { tableRow } from '../text/markdown.ts';
import { isOfAll } from '../view/heat.ts';
import type { AccountsView } from '../view/many.ts';
import { accountCell, accountTable } from './account-table.ts';

const LEGEND =
  '🔴 critical · 🟠 high · 🟡 medium · 🔵 low · ⚪ not known, ⚪🔴 not known and failing when last read · ▫️ not checked · 🤝 accepted · ✍️ to attest · ✅ holds · ➖ not applicable';

const JUDGED_ONCE = ' · org: the organisation, judged once for all';

/** The number of rows outside the fold, and the most inside. */
export interface HeatRows {
  readonly open: number;
  readonly folded: number;
}

/** The table of accounts and checks: the worst accounts first, one column per check that does not pass everywhere. */
export const heatTable = (view: AccountsView, title: string, limits: HeatRows): Part => {
  const { rows, columns, cellsOf } = view.heat;
  if (columns.length === 0) return () => ({ text: '', isWhole: true });
  const head = [
    `| Account | ${columns.map(({ title: name }) => `<sub>${name.replaceAll('-', '<br>')}</sub>`).join(' | ')} |`,
    `|---|${columns.map(() => ':-:|').join('')}`,
  ];
  return enumerated({
    items: rows,
    entry: (row) => tableRow([accountCell(row), ...cellsOf(row)]),
    ...accountTable({
      title,
      head,
      open: limits.open,
      below: `<sub>${LEGEND}${columns.some(isOfAll) ? JUDGED_ONCE : ''}</sub>`,
    }),
    limit: limits.open + limits.folded,
  });
};
