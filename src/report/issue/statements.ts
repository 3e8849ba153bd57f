import type { AccountDisplay } from '../../model/account-display.ts';
import type { TrackedVerdict } from '../../posture/tracked-verdict.ts';
import { ACCOUNT_ID } from '../text/display.ts';
import { acceptanceRemark } from '../text/exceptions.ts';
import type { AccountRow } from '../view/account-row.ts';
import type { AccountsView } from '../view/many.ts';
import type { AccountView } from '../view/one.ts';
import type { IssueContext } from './frame.ts';

/**
 * All that the issue says of one account. Notes and times of evidence stay out: they change without anything
 * changing.
 */
export const accountStatements = (
  view: AccountView,
  context: IssueContext,
  display: AccountDisplay,
): string =>
  JSON.stringify([
    // The account's name is left out: its alias may be unreadable for once, and back the next day.
    display,
    view.findings.map(({ check, severity, reason, remark, since, facts, listing }) => [
      check.id,
      severity,
      reason,
      remark,
      since,
      facts,
      listing?.rows,
    ]),
    // Which facts the file lacks is for the summary alone.
    view.accepted.map(({ check, severity, reason, terms }) => [
      check.id,
      severity,
      reason,
      { ...terms, unwritten: undefined },
    ]),
    view.unknowns.map(({ check, reason, missingPermissions, lastKnown }) => [
      check.id,
      reason,
      missingPermissions,
      lastKnown?.outcome,
      lastKnown?.since,
    ]),
    view.unjudged.map(({ checkId, since }) => [checkId, since]),
    view.missing,
    view.wells.map(({ check, outcome }) => [check.id, outcome]),
    context.assignees,
  ]);

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

type Statement = readonly unknown[];

/** What is said of one account, by its reference. */
function* rowStatements(
  { id, findings, unknowns, accepted }: AccountRow,
  reference: (id: string) => string,
): Generator<Statement> {
  const own = reference(id);
  const plain = (text: string): string => text.replace(ACCOUNT_ID, reference);
  const remarkOf = ({ acceptance }: TrackedVerdict): string | undefined => {
    const remark = acceptanceRemark(acceptance);
    return remark === undefined ? undefined : plain(remark);
  };
  for (const finding of findings) {
    const { check, severity, reason } = finding.verdict;
    yield [own, check.id, severity, plain(reason), remarkOf(finding)];
  }
  for (const { verdict, lastKnown } of unknowns) {
    const { check, reason, missingPermissions } = verdict;
    yield [own, check.id, plain(reason), missingPermissions, lastKnown?.outcome];
  }
  for (const { verdict, acceptance } of accepted) {
    if (acceptance === undefined) continue;
    const { owner, reason, link = '', expires } = acceptance.exception;
    yield [own, verdict.check.id, verdict.severity, acceptance.expiresSoon, expires];
    yield [plain(owner), plain(reason), plain(link)];
  }
}

function* statements(
  view: AccountsView,
  context: IssueContext,
  display: AccountDisplay,
): Generator<Statement> {
  const reference = references(view, display);
  yield [display, context.assignees, view.rows.length];
  // How the rows are ordered depends on what is remembered of their severities, and the state may keep less of that.
  const rows = view.rows.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  for (const row of rows) yield* rowStatements(row, reference);
  for (const { id, checkId } of view.unjudged) yield [reference(id), checkId];
  yield view.skipped
    .map(({ id, why }) => [reference(id), why.replace(ACCOUNT_ID, reference)])
    .sort();
  yield view.missing;
  yield view.wells.map(({ text, rows: own }) => [text, own.length]);
}

/**
 * All that the issue says of many accounts, one statement after another: in one text they would be megabytes. Times
 * and facts stay out: the state may keep times to the day only, or none, and what was known to the second would
 * differ from that without any change.
 */
export function* accountsStatements(
  view: AccountsView,
  context: IssueContext,
  display: AccountDisplay,
): Generator<string> {
  for (const statement of statements(view, context, display)) {
    yield `${JSON.stringify(statement)}\n`;
  }
}
