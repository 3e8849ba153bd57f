import { amount } from '../../model/text.ts';
import type { Enumeration } from '../text/budget.ts';
import { blocks, codeCell, cutLine, folded } from '../text/markdown.ts';
import type { AccountRow } from '../view/account-row.ts';

/** An account's name in a table. */
export const accountCell = ({ name, isManagement }: AccountRow): string =>
  `${codeCell(name)}${isManagement ? ' (management)' : ''}`;

/** What stands around the rows of a table of accounts. */
export interface AccountTable {
  readonly title: string;
  /** The first two lines: titles and alignment. */
  readonly head: readonly string[];
  /** So many rows are seen at once; the others lie in a fold. */
  readonly open: number;
  readonly below?: string;
}

/** A table of accounts, the first rows open and the others folded, that says how many are left out. */
export const accountTable = ({
  title,
  head,
  open,
  below,
}: AccountTable): Pick<Enumeration<AccountRow>, 'frame' | 'spare'> => {
  const table = (rows: readonly string[]): string => [...head, ...rows].join('\n');
  const fold = (rows: readonly string[], count: number): string =>
    folded(`<b>${amount(count, 'more account')}</b>`, table(rows));
  return {
    frame: (rows, left) => {
      const more = rows.slice(open);
      return blocks(
        title,
        table(rows.slice(0, open)),
        more.length === 0 ? undefined : fold(more, more.length),
        cutLine(left, 'account', ' in the JSON report'),
        below,
      );
    },
    spare: fold([], 10_000),
  };
};
