import type { TrackedVerdict } from '../../posture/tracked-verdict.ts';
import { amount, andMore } from '../../model/text.ts';
import { ago, day } from '../../model/time.ts';
import { enumerated, type Part } from '../text/budget.ts';
import { changeMark } from '../text/change-words.ts';
import { acceptanceRemark } from '../text/exceptions.ts';
import { findingReason } from '../text/held.ts';
import { code, prose, tableRow } from '../text/markdown.ts';
import { countSeverities, severityIcon } from '../text/severity.ts';
import type { AccountRow } from '../view/account-row.ts';
import type { AccountsView } from '../view/many.ts';
import { accountCell, accountTable } from './account-table.ts';
import { findingLine } from './finding-line.ts';

/** The most checks that are named. */
const NAMED = 8;

const more = (rest: readonly TrackedVerdict[]): readonly string[] =>
  rest.length === 0
    ? []
    : [`${andMore(rest.length)}: ${countSeverities(rest.map(({ verdict }) => verdict.severity))}`];

const notKnown = ({ unknowns }: AccountRow): readonly string[] =>
  unknowns.length === 0 ? [] : [`⚪ ${amount(unknowns.length, 'check')} not known`];

/** The findings of an account in a few words. */
export const rowWords = (row: AccountRow): string =>
  [
    ...row.findings
      .slice(0, NAMED)
      .map(({ verdict: { severity, check } }) => `${severityIcon(severity)} ${code(check.id)}`),
    ...more(row.findings.slice(NAMED)),
    ...notKnown(row),
  ].join(' · ');

const since = (at: Date | undefined, now: Date | undefined): string => {
  if (at === undefined) return '';
  return ` Since **${day(at)}**${now === undefined ? '' : ` (${ago(at, now)})`}.`;
};

/** One finding. What changes from day to day is shown only if `now` is given. */
const finding = (tracked: TrackedVerdict, view: AccountsView, now: Date | undefined): string => {
  const { verdict, acceptance } = tracked;
  const { check, severity, note } = verdict;
  const shown = (words: string): string => view.display.text(words);
  const remark = acceptanceRemark(acceptance);
  const change = now === undefined || view.isAllNew ? undefined : view.changeOf(tracked);
  return [
    findingLine({ severity, check, reason: shown(findingReason(tracked)) }),
    since(tracked.since, now),
    remark === undefined ? '' : ` ${prose(shown(remark))}`,
    now === undefined || note === undefined ? '' : ` _${prose(shown(note))}_`,
    change === undefined ? '' : ` ${changeMark(change)}`,
  ].join('');
};

/** The number of accounts outside the fold. */
const OPEN = 10;

const HEAD = ['| Account | What fails |', '|---|---|'];

/** How the findings of an account are shown. */
export interface FindingDetail {
  /** The number of findings shown with their reasons; the others are counted. With 0, only the checks are named. */
  readonly reasons: number;
  /** Set if the text may change from day to day. */
  readonly now?: Date;
}

const openIn = (row: AccountRow, view: AccountsView, { reasons, now }: FindingDetail): string =>
  reasons === 0
    ? rowWords(row)
    : [
        ...row.findings.slice(0, reasons).map((each) => finding(each, view, now)),
        ...more(row.findings.slice(reasons)),
        ...notKnown(row),
      ].join('<br>');

/** The accounts with findings, worst first. */
export const accountFindings = (view: AccountsView, title: string, detail: FindingDetail): Part =>
  enumerated({
    items: view.failing,
    entry: (row) => tableRow([accountCell(row), openIn(row, view, detail)]),
    ...accountTable({ title, head: HEAD, open: OPEN }),
  });
