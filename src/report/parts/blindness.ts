import { amount, firstOf } from '../../model/text.ts';
import { day, minute } from '../../model/time.ts';
import { notCheckedAgain, POLICY_TITLE } from '../text/blind-spots.ts';
import { fitParts, type Part, titled, whole } from '../text/budget.ts';
import { blocks, code, fenced, folded, prose } from '../text/markdown.ts';
import type { Blindness } from '../view/blindness.ts';
import type { AccountsView } from '../view/many.ts';
import type { UnknownView } from '../view/one.ts';
import type { NeededAccess } from '../../model/posture.ts';
import { bulletList } from './bullet-list.ts';
import { checkTitle } from './check-title.ts';
import { memberRolesIn, policyFor } from './policy.ts';

/** A check that could not be judged: why, and its last known outcome. */
export const unknownLine = ({ check, reason, lastKnown }: UnknownView): string => {
  const last =
    lastKnown === undefined
      ? ''
      : ` Last known: **${lastKnown.outcome}**, since ${minute(lastKnown.since)}.`;
  return `${checkTitle(check)}: ${prose(reason)}${last}`;
};

/** The whole policy, folded; nothing while no permission is missing. `whose` says which audit role it is for. */
export const policyFold = (needs: NeededAccess | undefined, whose = ''): string | undefined =>
  needs === undefined
    ? undefined
    : folded(
        `${POLICY_TITLE}${whose}`,
        fenced('json', policyFor(needs.actions, needs.memberRoles)),
      );

/** What is needed in many accounts. Of merged reports only the reasons tell the roles that could not be assumed. */
export const neededInMany = ({ blindnesses, needs }: AccountsView): NeededAccess | undefined =>
  needs === undefined || needs.memberRoles.length > 0
    ? needs
    : { ...needs, memberRoles: memberRolesIn(blindnesses.map(({ reason }) => reason)) };

const NAMED = 5;
const LISTED_CHECKS = 3;

/** The checks that one reason affects, in a few words. */
const blindWhat = ({ checkIds }: Blindness): string =>
  checkIds.size > LISTED_CHECKS
    ? amount(checkIds.size, 'check')
    : [...checkIds].map(code).join(', ');

const line = (blindness: Blindness, { display }: AccountsView): string => {
  const { rows, reason } = blindness;
  const names = firstOf(rows, NAMED, ({ name }) => code(name));
  return `**${blindWhat(blindness)}** in ${amount(rows.length, 'account')} (${names}): ${prose(display.text(reason))}`;
};

/** What could not be read, in which accounts and why; what was not audited; and the policy that is missing. */
export const unknownAccounts = (view: AccountsView, title: string, because: string): Part => {
  const { blindnesses, unjudged, missing } = view;
  if (blindnesses.length + unjudged.length + missing.length === 0) return whole(undefined);
  const policy = policyFold(neededInMany(view), ' of these accounts');
  const parts = fitParts([
    { share: 2, part: bulletList({ items: missing, line: prose, noun: 'sentence' }) },
    {
      share: 10,
      part: bulletList({
        items: blindnesses,
        line: (blindness) => line(blindness, view),
        noun: 'reason',
      }),
    },
    {
      share: 5,
      part: bulletList({
        items: unjudged,
        line: ({ name, checkId, since }) =>
          notCheckedAgain(`${code(checkId)} in ${code(name)}`, day(since)),
        noun: 'earlier finding',
        limit: 50,
      }),
    },
    { share: 10, part: whole(policy) },
  ]);
  return titled(blocks(title, because), parts);
};
