import type { AccountRow } from './accounts-view.ts';
import { codeCell } from './markdown.ts';

/** An account's name in a table. */
export const accountCell = ({ name, isManagement }: AccountRow): string =>
  `${codeCell(name)}${isManagement ? ' (management)' : ''}`;
