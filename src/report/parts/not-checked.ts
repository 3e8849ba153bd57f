import { amount, firstOf } from '../../model/text.ts';
import { NOT_CHECKED } from '../text/blind-spots.ts';
import { type Part, whole } from '../text/budget.ts';
import { blocks, bullets, prose } from '../text/markdown.ts';
import type { RunView } from '../view/run-view.ts';
import type { View } from '../view/view.ts';

/** The most checks that are named. */
const NAMED = 8;

const named = (ids: readonly string[]): string => firstOf(ids, NAMED);

const leftOutLine = ({ leftOut }: RunView): readonly string[] =>
  leftOut.length === 0
    ? []
    : [
        `${amount(leftOut.length, 'check was', 'checks were')} left out by the inputs checks and skip-checks: ${named(leftOut)}.`,
      ];

/** What was not checked, and why: plain sentences for every face. None of it ends a finding. */
export const notCheckedLines = (view: View): readonly string[] => [
  ...view.notChecked.map(({ checkIds, accounts, reason }) => {
    const where = view.scope === 'accounts' ? ` in ${amount(accounts, 'account')}` : '';
    return `${amount(checkIds.length, 'check was', 'checks were')} not made${where} (${named(checkIds)}): ${reason}`;
  }),
  ...leftOutLine(view),
];

/** The same as a list below a title; nothing where all was checked. */
export const notCheckedList = (view: View): string | undefined => {
  const lines = notCheckedLines(view);
  return lines.length === 0 ? undefined : blocks(NOT_CHECKED, bullets(lines.map(prose)));
};

/** The same as a part of a text that is cut to fit. */
export const notCheckedPart = (view: View): Part => whole(notCheckedList(view));
