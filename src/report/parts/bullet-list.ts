import { andMore } from '../../model/text.ts';
import { enumerated, type Part } from '../text/budget.ts';
import { bullet } from '../text/markdown.ts';

/** A list with one line per item, and the text around it. */
export interface BulletList<Item> {
  readonly items: readonly Item[];
  readonly line: (item: Item) => string;
  /** What the last line counts if some items are omitted: `and 3 more reasons`. */
  readonly noun?: string;
  /** Where the omitted items can be found, as the end of that line. */
  readonly where?: string;
  readonly around?: (list: string) => string;
  /** The most items to show, however much room there is. */
  readonly limit?: number;
}

/** A list with as many items as fit. It says how many are omitted. */
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
