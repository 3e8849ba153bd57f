import type { AccountRow } from '../view/many.ts';
import { codeCell } from '../text/markdown.ts';

/** An account's name in a table. */
export const accountCell = ({ name, isManagement }: AccountRow): string =>
  `${codeCell(name)}${isManagement ? ' (management)' : ''}`;
