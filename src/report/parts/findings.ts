import type { TrackedVerdict } from '../../posture/tracked-verdict.ts';
import { acceptanceRemark } from '../text/acceptance-remark.ts';
import { type AccountRow, type AccountsView, failingRows } from '../view/many.ts';
import { amount } from '../text/amount.ts';
import { accountCell } from './account-cell.ts';
import { blocks, code, folded, prose } from '../text/markdown.ts';
import { enumerated, type Part } from '../text/budget.ts';
import { countSeverities, severityIcon } from '../text/severity.ts';
import { ago, day } from '../text/date.ts';

/** So many checks are named. */
const NAMED = 8;

const more = (rest: readonly TrackedVerdict[]): readonly string[] =>
  rest.length === 0
    ? []
    : [
        `and ${String(rest.length)} more: ${countSeverities(rest.map(({ verdict }) => verdict.severity))}`,
      ];

const notKnown = ({ unknowns }: AccountRow): readonly string[] =>
  unknowns.length === 0 ? [] : [`⚪ ${amount(unknowns.length, 'check')} not known`];

/** What an account has open, in a few words. */
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

/** One finding; what changes from day to day only where `now` is given. */
const finding = (tracked: TrackedVerdict, view: AccountsView, now: Date | undefined): string => {
  const { verdict, acceptance } = tracked;
  const text = (words: string): string => prose(view.display.text(words));
  const remark = acceptanceRemark(acceptance);
  const change = now === undefined || view.isAllNew ? undefined : view.changeOf(tracked);
  return [
    `${severityIcon(verdict.severity)} ${code(verdict.check.id)}: ${text(verdict.reason)}`,
    since(tracked.since, now),
    remark === undefined ? '' : ` ${text(remark)}`,
    now === undefined || verdict.note === undefined ? '' : ` _${text(verdict.note)}_`,
    change === undefined ? '' : ` **${change === 'regression' ? 'new' : change}**`,
  ].join('');
};

/** So many accounts are seen without unfolding anything. */
const OPEN = 10;

const HEAD = ['| Account | What fails |', '|---|---|'];

const table = (lines: readonly string[]): string => [...HEAD, ...lines].join('\n');

/** How the findings of an account are told. */
export interface FindingDetail {
  /** So many with their reasons, the others counted; none: all by their checks alone. */
  readonly reasons: number;
  /** Set where what changes from day to day may be told. */
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

/** The accounts in which something fails, each with its findings, the worst first. */
export const accountFindings = (view: AccountsView, title: string, detail: FindingDetail): Part =>
  enumerated({
    items: failingRows(view),
    entry: (row) => `| ${accountCell(row)} | ${openIn(row, view, detail)} |`,
    frame: (entries, left) => {
      const rest = entries.slice(OPEN);
      return blocks(
        title,
        table(entries.slice(0, OPEN)),
        rest.length === 0
          ? undefined
          : folded(`<b>${amount(rest.length, 'more account')}</b>`, table(rest)),
        left === 0 ? undefined : `_and ${amount(left, 'more account')} in the JSON report_`,
      );
    },
    spare: folded(`<b>${amount(10_000, 'more account')}</b>`, table([])),
  });
