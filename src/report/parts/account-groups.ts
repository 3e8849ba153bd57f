import { amount, firstOf } from '../../model/text.ts';
import { enumerated, type Part, whole } from '../text/budget.ts';
import { expirySoon, WHAT_EXCEPTIONS_DO } from '../text/exceptions.ts';
import { blocks, bullet, code, folded, prose } from '../text/markdown.ts';
import type { AccountsView } from '../view/many.ts';
import { coverageLine } from './acceptance.ts';
import { attestationFold } from './attestation-fold.ts';
import { bulletList } from './bullet-list.ts';
import { checkTitle } from './check-title.ts';

/** The most accounts that are named in a group. */
const NAMED = 200;

const namesOf = (accounts: readonly { readonly name: string }[]): string =>
  firstOf(accounts, NAMED, ({ name }) => code(name));

/** The accepted findings, folded, one exception per line. The days left are shown only if `now` is given. */
export const acceptedAccounts = ({ coverages, counts }: AccountsView, now?: Date): Part => {
  const ending = coverages.filter(({ terms }) => terms.expiresSoon).length;
  const soon = ending === 0 ? '' : ` ⏳ ${amount(ending, 'exception')} ${expirySoon(ending)}`;
  const title = `<b>🤝 ${String(counts.accepted)} accepted</b>${soon}`;
  return bulletList({
    items: coverages,
    line: (each) => coverageLine(each, now),
    noun: 'exception',
    around: (list) => folded(title, blocks(WHAT_EXCEPTIONS_DO, list)),
  });
};

/** The accounts without findings: each group folded with its names. */
export const wellAccounts = ({ wells }: AccountsView): Part =>
  enumerated({
    items: wells,
    entry: ({ text, rows, isChecked }) =>
      folded(
        `<b>${isChecked ? '✅' : '⚪'} ${amount(rows.length, 'account')}: ${text}</b>`,
        namesOf(rows),
      ),
    frame: (entries) => blocks(...entries),
  });

/** The same groups in one line, without names. */
export const wellLine = ({ wells }: AccountsView): Part =>
  whole(wells.map(({ text, rows }) => `${amount(rows.length, 'account')}: ${text}.`).join(' '));

/** The practices that await attestation, and in how many accounts. */
export const waitingAttestations = ({ tallies, counts }: AccountsView): Part =>
  enumerated({
    items: tallies.filter(({ manual }) => manual > 0),
    entry: ({ check, manual }) => bullet(`${checkTitle(check)}: ${amount(manual, 'account')}`),
    frame: (entries) => attestationFold(counts.manual, entries.join('\n')),
  });

/** The accounts that were skipped, by reason. */
export const skippedAccounts = ({ skipped }: AccountsView): Part =>
  bulletList({
    items: [...Map.groupBy(skipped, ({ why }) => why)],
    line: ([why, accounts]) =>
      `Because ${prose(why)} (${String(accounts.length)}): ${namesOf(accounts)}`,
    noun: 'reason',
    around: (list) => folded(`<b>${amount(skipped.length, 'account')} skipped</b>`, list),
  });
