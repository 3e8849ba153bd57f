import { amount } from '../../model/text.ts';
import type { AccountsView } from '../view/many.ts';
import type { AccountView } from '../view/one.ts';

/** `Account 111122223333`; `nameOf` formats the name. */
export const accountScope = (
  { accounts }: AccountView,
  nameOf: (name: string) => string = String,
): string => `Account ${accounts.map(nameOf).join(', ')}`;

/** `812 accounts audited, 9 skipped`. */
export const accountsScope = ({ rows, judged, skipped }: AccountsView): string => {
  const unjudged = rows.length - judged;
  return [
    `${amount(judged, 'account')} audited`,
    ...(unjudged === 0 ? [] : [`${unjudged} without a check`]),
    ...(skipped.length === 0 ? [] : [`${skipped.length} skipped`]),
  ].join(', ');
};
