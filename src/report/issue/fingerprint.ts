import { createHash } from 'node:crypto';
import type { TrackedVerdict } from '../../posture/tracked-verdict.ts';
import { acceptanceRemark } from '../text/acceptance-remark.ts';
import { wellGroups } from '../parts/account-groups.ts';
import type { AccountsView } from '../view/many.ts';
import type { IssueContext } from './frame.ts';
import type { AccountDisplay } from '../../model/account-display.ts';

const ACCOUNT_ID = /(?<!\d)\d{12}(?!\d)/g;

/**
 * What names an account: its id where ids are shown. A hash that holds an id can be tried out, so elsewhere it
 * is the account's place among all; a name would not do, for it may be unreadable for once.
 */
const references = (
  { rows, skipped, unjudged }: AccountsView,
  display: AccountDisplay,
): ((id: string) => string) => {
  if (display === 'full') return (id) => id;
  const ids = [...rows, ...skipped, ...unjudged].map(({ id }) => id);
  const places = new Map([...new Set(ids)].sort().map((id, place) => [id, String(place)]));
  return (id) => places.get(id) ?? '';
};

/**
 * All that the issue says about many accounts, as a hash. Times and facts stay out: the state may keep times
 * to the day only, or none, and what was known to the second would differ from that without any change.
 */
export const accountsFingerprint = (
  view: AccountsView,
  context: IssueContext,
  display: AccountDisplay,
): string => {
  const hash = createHash('sha256');
  const add = (...parts: readonly unknown[]): void =>
    void hash.update(`${JSON.stringify(parts)}\n`);
  const reference = references(view, display);
  const plain = (text: string): string => text.replace(ACCOUNT_ID, reference);
  const open = (id: string, { verdict, acceptance }: TrackedVerdict): void => {
    const remark = acceptanceRemark(acceptance);
    add(
      reference(id),
      verdict.check.id,
      verdict.severity,
      plain(verdict.reason),
      remark === undefined ? undefined : plain(remark),
    );
  };

  add(display, context.assignees, view.rows.length);
  // How the rows are ordered hangs on what is remembered of their severities, and the state may keep less of that.
  const rows = view.rows.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  for (const { id, findings, unknowns, accepted } of rows) {
    for (const tracked of findings) open(id, tracked);
    for (const { verdict, lastKnown } of unknowns) {
      add(
        reference(id),
        verdict.check.id,
        plain(verdict.reason),
        verdict.missingPermissions,
        lastKnown?.outcome,
      );
    }
    for (const { verdict, acceptance } of accepted) {
      if (acceptance === undefined) continue;
      const { owner, reason, link = '', expires } = acceptance.exception;
      add(reference(id), verdict.check.id, verdict.severity, acceptance.expiresSoon, expires);
      add(plain(owner), plain(reason), plain(link));
    }
  }
  for (const { id, checkId } of view.unjudged) add(reference(id), checkId);
  add(view.skipped.map(({ id, why }) => [reference(id), plain(why)]).sort());
  add(view.missing);
  add(wellGroups(view).map(({ text, rows }) => [text, rows.length]));
  return hash.digest('hex');
};
