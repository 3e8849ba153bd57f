import { andMore } from '../../model/text.ts';
import { enumerated, type Part } from '../text/budget.ts';
import { bullet } from '../text/markdown.ts';

/** What is listed, a line each, and the words around the list. */
export interface BulletList<Item> {
  readonly items: readonly Item[];
  readonly line: (item: Item) => string;
  /** What the last line counts where some are left out: `and 3 more reasons`. */
  readonly noun?: string;
  /** Where those are, as the end of that line. */
  readonly where?: string;
  readonly around?: (list: string) => string;
  /** The most that are wanted, however much room there is. */
  readonly limit?: number;
}

/** A list with as many lines as fit, which says how many are left out. */
export const bulletList = <Item>({
  items,
  line,
  noun,
  where = '',
  around = String,
  limit = Infinity,
}: BulletList<Item>): Part =>
  enumerated({
    items,
    entry: (item) => bullet(line(item)),
    frame: (lines, left) =>
      around(
        [...lines, ...(left > 0 ? [bullet(`${andMore(left, noun)}${where}`)] : [])].join('\n'),
      ),
    limit,
  });
