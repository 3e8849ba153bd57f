import type { CheckTally } from '../view/check-tally.ts';
import { blocks, code, cutLine, folded, tableRow, unbroken } from '../text/markdown.ts';
import { remedy } from './remedy.ts';
import { NOT_KNOWN } from '../text/blind-spots.ts';
import { enumerated, type Part } from '../text/budget.ts';
import { severityIcon, severityTitle } from '../text/severity.ts';
import { amount } from '../../model/text.ts';
import { day } from '../../model/time.ts';

const number = (count: number): string => (count === 0 ? '' : String(count));

const row = ({ check, worst, failing, unknown, accepted, oldest }: CheckTally): string => {
  const sign = worst === undefined ? NOT_KNOWN : severityTitle(worst);
  return tableRow([
    unbroken(sign),
    code(check.id),
    number(failing),
    number(unknown),
    number(accepted),
    oldest === undefined ? '' : unbroken(day(oldest)),
  ]);
};

/** The number of accounts in which each check fails, and since when; worst first. */
export const checksTable = (tallies: readonly CheckTally[], title: string): Part =>
  enumerated({
    items: tallies.filter(({ failing, unknown }) => failing + unknown > 0),
    entry: row,
    frame: (entries, left) =>
      blocks(
        title,
        [
          '| | Check | Failing | Not known | Accepted | Oldest |',
          '|---|---|--:|--:|--:|---|',
          ...entries,
        ].join('\n'),
        cutLine(left, 'check'),
      ),
  });

/** The remediation of each failing check, folded, once for all accounts. */
export const checkRemedies = (tallies: readonly CheckTally[], title: string): Part =>
  enumerated({
    items: tallies.filter(({ failing }) => failing > 0),
    entry: ({ check, worst, failing, oldest }) =>
      folded(
        `${severityIcon(worst ?? check.severity)} <b>${check.id}</b> in ${amount(failing, 'account')}${oldest === undefined ? '' : `, since ${day(oldest)}`}`,
        blocks(check.why, remedy(check)),
      ),
    frame: (entries, left) =>
      blocks(title, ...entries, cutLine(left, 'check', ': see the documentation')),
  });
