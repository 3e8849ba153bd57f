import type { AccountDisplay } from '../../model/account-display.ts';
import { isHeld, type TrackedVerdict } from '../../posture/tracked-verdict.ts';
import { ACCOUNT_ID } from '../text/display.ts';
import { acceptanceRemark } from '../text/exceptions.ts';
import type { AccountRow } from '../view/account-row.ts';
import type { AccountsView } from '../view/many.ts';
import type { AccountView } from '../view/one.ts';
import type { IssueContext } from './frame.ts';

/**
 * Everything that the issue says about one account. Notes and the times of the evidence are omitted: they differ from
 * run to run.
 */
export const accountStatements = (
  view: AccountView,
  context: IssueContext,
  display: AccountDisplay,
): string =>
  JSON.stringify([
    // The account's name is omitted: its alias may be unreadable one day and readable the next.
    display,
    view.findings.map(({ check, severity, reason, isHeld, remark, since, facts, listing }) => [
      check.id,
      isHeld ? 'held' : severity,
      reason,
      remark,
      since,
      facts,
      listing?.rows,
    ]),
    view.accepted.map(({ check, severity, reason, terms }) => [check.id, severity, reason, terms]),
    view.unknowns.map(({ check, reason, missingPermissions, lastKnown }) => [
      check.id,
      reason,
      missingPermissions,
      lastKnown?.outcome,
      lastKnown?.since,
    ]),
    view.unjudged.map(({ checkId, since }) => [checkId, since]),
    view.missing,
    view.notChecked,
    view.leftOut,
    view.wells.map(({ check, outcome }) => [check.id, outcome]),
    context.assignees,
  ]);

/**
 * How an account is identified: by its id if ids are shown. An id could be guessed from its hash, so otherwise it is
 * the account's place among all accounts; a name may be unreadable one day.
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

/** Everything about one of many accounts. */
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
    // What is remembered of a severity may be kept less precisely than it was.
    const told = isHeld(finding) ? 'held' : severity;
    yield [own, check.id, told, plain(reason), remarkOf(finding)];
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
  // The order of the rows depends on remembered severities, and the state may keep those less precisely.
  const rows = view.rows.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  for (const row of rows) yield* rowStatements(row, reference);
  for (const { id, checkId } of view.unjudged) yield [reference(id), checkId];
  yield view.skipped
    .map(({ id, why }) => [reference(id), why.replace(ACCOUNT_ID, reference)])
    .sort();
  yield view.missing;
  yield view.notChecked.map(({ reason, checkIds, accounts }) => [reason, checkIds, accounts]);
  yield view.leftOut;
  yield view.wells.map(({ text, rows: own }) => [text, own.length]);
}

/**
 * Everything that the issue says about many accounts, one statement at a time: as one text it could be megabytes.
 * Times and facts are omitted: the state may keep times only to the day, or not at all, so that they would differ
 * without any change.
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
