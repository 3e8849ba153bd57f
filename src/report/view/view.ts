import type { Configuration } from '../../model/configuration.ts';
import type { Comparison } from '../../posture/changes.ts';
import { type AccountView, createAccountView } from './one.ts';
import { type AccountsView, createAccountsView } from './many.ts';
import { judgedBy } from '../text/configuration.ts';
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

/** Prepares a comparison for people; `configuration` is the file that it was judged by. */
export const createView = (
  comparison: Comparison,
  display: Display,
  configuration?: Configuration,
): View => {
  const view = isAboutMany(comparison)
    ? createAccountsView(comparison, display)
    : createAccountView(comparison, display);
  return configuration === undefined ? view : { ...view, judgedBy: judgedBy(configuration) };
};
