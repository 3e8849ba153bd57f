import type { ChangeKind } from '../../posture/changes.ts';
import { bulletList } from '../parts/bullet-list.ts';
import { inCharacters } from '../text/budget.ts';

/** A comment of more lines is read by nobody, and GitHub takes no more than 65,536 characters. */
const MAX_LINES = 60;
const MAX_CHARACTERS = 30_000;

/** True of what a comment tells: that something cannot be read any more is for the issue alone. */
export const isTold = (kind: ChangeKind): boolean => kind !== 'blind';

/** A list in a comment, which says where the rest is. */
export const commentList = <Item>(items: readonly Item[], line: (item: Item) => string): string =>
  bulletList({
    items,
    line,
    where: '; the issue and the job summary have them.',
    limit: MAX_LINES,
  })(MAX_CHARACTERS, inCharacters).text;
