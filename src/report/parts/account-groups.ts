import { coveredAccounts, coveredLine } from '../view/accepted-accounts.ts';
import type { AccountRow, AccountsView } from '../view/many.ts';
import { amount, firstOf } from '../text/amount.ts';
import type { CheckTally } from '../view/check-tally.ts';
import { blocks, code, folded, prose } from '../text/markdown.ts';
import { enumerated, type Part, whole } from '../text/budget.ts';

/** What was accepted, an exception a line, folded; days left only where `now` is given. */
export const acceptedAccounts = (view: AccountsView, now?: Date): Part => {
  const covered = coveredAccounts(view);
  const ending = covered.filter(({ terms }) => terms.expiresSoon).length;
  const soon =
    ending === 0
      ? ''
      : ` ⏳ ${amount(ending, 'exception')} ${ending === 1 ? 'expires' : 'expire'} within 14 days`;
  return enumerated({
    items: covered,
    entry: (each) => `- ${coveredLine(each, now)}`,
    frame: (entries, left) =>
      folded(
        `<b>🤝 ${String(view.counts.accepted)} accepted</b>${soon}`,
        blocks(
          'Exceptions in the configuration file: they fail nothing until they expire or their facts get worse.',
          [...entries, ...(left === 0 ? [] : [`- and ${amount(left, 'more exception')}`])].join(
            '\n',
          ),
        ),
      ),
  });
};

/** Accounts that need nobody, and what is to be said of all of them. */
export interface WellGroup {
  readonly text: string;
  readonly rows: readonly AccountRow[];
}

const isJudgedOnceAlone = ({ verdicts }: AccountRow): boolean =>
  verdicts.every(({ verdict }) => verdict.check.isJudgedOnce === true);

/** The accounts that need nobody, by how well they are. */
export const wellGroups = ({ rows }: AccountsView): readonly WellGroup[] => {
  const well = rows.filter(({ findings, unknowns }) => findings.length + unknowns.length === 0);
  // The caller's own account, where it was left out.
  const only = well.filter((row) => row.judged > 0 && isJudgedOnceAlone(row));
  const judged = well.filter((row) => row.judged > 0 && !isJudgedOnceAlone(row));
  return [
    { text: 'every check holds', rows: judged.filter(({ accepted }) => accepted.length === 0) },
    {
      text: 'every check holds, but for what was accepted',
      rows: judged.filter(({ accepted }) => accepted.length > 0),
    },
    { text: 'checked only for what holds for the whole organisation', rows: only },
    { text: 'nothing was checked', rows: well.filter((row) => row.judged === 0) },
  ].filter((group) => group.rows.length > 0);
};

const NAMED = 200;

/** The accounts that need nobody: each group folded with its names. */
export const wellAccounts = (view: AccountsView): Part =>
  enumerated({
    items: wellGroups(view),
    entry: ({ text, rows }) =>
      folded(
        `<b>${text === 'nothing was checked' ? '⚪' : '✅'} ${amount(rows.length, 'account')}: ${text}</b>`,
        firstOf(
          rows.slice(0, NAMED).map(({ name }) => code(name)),
          rows.length,
        ),
      ),
    frame: (entries) => blocks(...entries),
  });

/** The same in one line, without a name. */
export const wellLine = (view: AccountsView): Part =>
  whole(
    wellGroups(view)
      .map(({ text, rows }) => `${amount(rows.length, 'account')}: ${text}.`)
      .join(' '),
  );

/** What waits for a person's word, and in how many accounts. */
export const waitingAttestations = (tallies: readonly CheckTally[], total: number): Part =>
  enumerated({
    items: tallies.filter(({ manual }) => manual > 0),
    entry: ({ check, manual }) =>
      `- **${check.title}** (${code(check.id)}): ${amount(manual, 'account')}`,
    frame: (entries) =>
      folded(`<b>✍️ ${String(total)} for a person to attest</b>`, entries.join('\n')),
  });

/** Who was left out, by why. */
export const skippedAccounts = ({ skipped }: AccountsView): Part =>
  enumerated({
    items: [...Map.groupBy(skipped, ({ why }) => why)],
    entry: ([why, accounts]) =>
      `- Because ${prose(why)} (${String(accounts.length)}): ${firstOf(
        accounts.slice(0, NAMED).map(({ name }) => code(name)),
        accounts.length,
      )}`,
    frame: (entries, left) =>
      folded(
        `<b>${amount(skipped.length, 'account')} skipped</b>`,
        [...entries, ...(left === 0 ? [] : [`- and ${amount(left, 'more reason')}`])].join('\n'),
      ),
  });
