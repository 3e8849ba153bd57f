import type { Comparison } from '../../posture/changes.ts';
import { type AccountView, createAccountView } from './one.ts';
import { type AccountsView, createAccountsView } from './many.ts';
import type { Display } from '../text/display.ts';

/** What is shown of a run, over one account or over many. It is created once, and faces read nothing else. */
export type View = AccountView | AccountsView;

/** True if other accounts than the audited one must be mentioned. */
const isAboutMany = ({ accounts, skipped, unjudged }: Comparison): boolean => {
  const [first] = accounts;
  return (
    accounts.length > 1 ||
    skipped.length > 0 ||
    unjudged.some(({ accountId }) => accountId !== first?.posture.account.id)
  );
};

/** Prepares a comparison for people. */
export const createView = (comparison: Comparison, display: Display): View =>
  isAboutMany(comparison)
    ? createAccountsView(comparison, display)
    : createAccountView(comparison, display);
