import { amount } from '../../model/text.ts';
import type { Enumeration } from '../text/budget.ts';
import { blocks, codeCell, cutLine, folded } from '../text/markdown.ts';
import type { AccountRow } from '../view/account-row.ts';

/** An account's name in a table cell. */
export const accountCell = ({ name, isManagement }: AccountRow): string =>
  `${codeCell(name)}${isManagement ? ' (management)' : ''}`;

/** The parts of a table of accounts besides its rows. */
export interface AccountTable {
  readonly title: string;
  /** The first two lines: titles and alignment. */
  readonly head: readonly string[];
  /** The number of rows outside the fold. */
  readonly open: number;
  readonly below?: string;
}

/** A table of accounts with its first rows open and the others folded. It says how many are omitted. */
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
