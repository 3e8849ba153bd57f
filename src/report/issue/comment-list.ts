import { bulletList } from '../parts/bullet-list.ts';
import { inCharacters } from '../text/budget.ts';

/** Nobody reads a longer comment, and GitHub accepts at most 65,536 characters. */
const MAX_LINES = 60;
const MAX_CHARACTERS = 30_000;

/** A list in a comment. It says where the omitted lines are. */
export const commentList = <Item>(items: readonly Item[], line: (item: Item) => string): string =>
  bulletList({
    items,
    line,
    where: '; the issue and the job summary have them.',
    limit: MAX_LINES,
  })(MAX_CHARACTERS, inCharacters).text;
