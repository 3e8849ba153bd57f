import type { AccountRow, AccountsView } from '../view/many.ts';
import { amount, firstOf } from '../text/amount.ts';
import { blocks, code, fenced, folded, prose } from '../text/markdown.ts';
import { memberRolesIn, policyFor } from './policy.ts';
import { enumerated, fitParts, type Part, titled, whole } from '../text/budget.ts';
import { day } from '../text/date.ts';

/** What could not be read for one and the same reason. */
export interface Blindness {
  readonly reason: string;
  readonly checkIds: ReadonlySet<string>;
  readonly rows: readonly AccountRow[];
}

/** Why things could not be read, the reason that blinds most accounts first. */
export const blindnesses = ({ rows }: AccountsView): readonly Blindness[] => {
  const reasons = new Map<string, { checkIds: Set<string>; rows: Set<AccountRow> }>();
  for (const row of rows) {
    for (const { verdict } of row.unknowns) {
      const same = reasons.get(verdict.reason) ?? { checkIds: new Set(), rows: new Set() };
      reasons.set(verdict.reason, same);
      same.checkIds.add(verdict.check.id);
      same.rows.add(row);
    }
  }
  return [...reasons]
    .map(([reason, { checkIds, rows: blind }]) => ({ reason, checkIds, rows: [...blind] }))
    .sort((left, right) => right.rows.length - left.rows.length);
};

/** Every permission that is missing somewhere. */
export const missingPermissions = ({ rows }: AccountsView): readonly string[] => [
  ...new Set(
    rows.flatMap(({ unknowns }) => unknowns.flatMap(({ verdict }) => verdict.missingPermissions)),
  ),
];

const NAMED = 5;
const LISTED_CHECKS = 3;

/** What one reason keeps from being known: in a few words. */
const blindWhat = ({ checkIds }: Blindness): string =>
  checkIds.size > LISTED_CHECKS
    ? amount(checkIds.size, 'check')
    : [...checkIds].map(code).join(', ');

const line = (blindness: Blindness, { display }: AccountsView): string => {
  const { rows, reason } = blindness;
  const names = firstOf(
    rows.slice(0, NAMED).map(({ name }) => code(name)),
    rows.length,
  );
  return `- **${blindWhat(blindness)}** in ${amount(rows.length, 'account')} (${names}): ${prose(display.text(reason))}`;
};

/** What could not be read in which accounts and why, what was not looked at, and the policy that is missing. */
export const unknownAccounts = (view: AccountsView, title: string, because: string): Part => {
  const actions = missingPermissions(view);
  const found = blindnesses(view);
  if (found.length + view.unjudged.length + view.missing.length === 0) return whole(undefined);
  const parts = fitParts([
    {
      share: 2,
      part: enumerated({
        items: view.missing,
        entry: (sentence) => `- ${prose(sentence)}`,
        frame: (entries, left) => [...entries, ...more(left, 'sentence')].join('\n'),
      }),
    },
    {
      share: 10,
      part: enumerated({
        items: found,
        entry: (blindness) => line(blindness, view),
        frame: (entries, left) => [...entries, ...more(left, 'reason')].join('\n'),
      }),
    },
    {
      share: 5,
      part: enumerated({
        items: view.unjudged,
        entry: ({ name, checkId, since }) =>
          `- ${code(checkId)} in ${code(name)} was failing since ${day(since)}, and this run did not check it.`,
        frame: (entries, left) => [...entries, ...more(left, 'earlier finding')].join('\n'),
        limit: 50,
      }),
    },
    {
      share: 10,
      part: whole(
        actions.length === 0
          ? undefined
          : folded(
              'Policy to attach to the audit role of these accounts',
              fenced('json', policyFor(actions, rolesThatRefused(found))),
            ),
      ),
    },
  ]);
  return titled(blocks(title, because), parts);
};

/** The roles in members that the audit could not assume. */
export const rolesThatRefused = (found: readonly Blindness[]): readonly string[] =>
  memberRolesIn(found.map(({ reason }) => reason));

const more = (left: number, noun: string): readonly string[] =>
  left === 0 ? [] : [`- and ${amount(left, `more ${noun}`)}`];
