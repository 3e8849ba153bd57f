import type { TrackedVerdict } from '../posture/changes.ts';
import { acceptanceRemark } from './acceptance-remark.ts';
import { type AccountRow, type AccountsView, failingRows } from './accounts-view.ts';
import { amount } from './amount.ts';
import { accountCell } from './account-cell.ts';
import { blocks, code, folded, prose } from './markdown.ts';
import { enumerated, type Part } from './room.ts';
import { severityIcon } from './severity.ts';
import { ago, day } from './time.ts';

/** What a row's account has open, in a few words. */
export const rowWords = ({ findings, unknowns }: AccountRow): string =>
  [
    ...findings.map(
      ({ verdict: { severity, check } }) => `${severityIcon(severity)} ${code(check.id)}`,
    ),
    ...(unknowns.length === 0 ? [] : [`⚪ ${String(unknowns.length)} not known`]),
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
  const change = now === undefined ? undefined : view.changeOf(tracked);
  return [
    `${severityIcon(verdict.severity)} ${code(verdict.check.id)}: ${text(verdict.reason)}`,
    since(tracked.since, now),
    remark === undefined ? '' : ` ${text(remark)}`,
    now === undefined || verdict.note === undefined ? '' : ` _${text(verdict.note)}_`,
    change === undefined ? '' : ` **${change === 'regression' ? 'new' : change}**`,
  ].join('');
};

const unknowns = ({ unknowns: blind }: AccountRow): readonly string[] =>
  blind.length === 0
    ? []
    : [`⚪ ${blind.length > FEW ? amount(blind.length, 'check') : blind.map(({ verdict }) => code(verdict.check.id)).join(', ')} not known`];

/** So many unknown checks are named. */
const FEW = 3;

/** So many accounts are seen without unfolding anything. */
const OPEN = 10;

const HEAD = ['| Account | What fails |', '|---|---|'];

const table = (lines: readonly string[]): string => [...HEAD, ...lines].join('\n');

/** The accounts in which something fails, each with its findings, the worst first. */
export const accountFindings = (view: AccountsView, title: string, now?: Date): Part =>
  enumerated({
    items: failingRows(view),
    entry: (row) => {
      const lines = [...row.findings.map((each) => finding(each, view, now)), ...unknowns(row)];
      return `| ${accountCell(row)} | ${lines.join('<br>')} |`;
    },
    frame: (entries, left) => {
      const more = entries.slice(OPEN);
      return blocks(
        title,
        table(entries.slice(0, OPEN)),
        more.length === 0
          ? undefined
          : folded(`<b>${amount(more.length, 'more account')}</b>`, table(more)),
        left === 0 ? undefined : `_and ${amount(left, 'more account')} in the JSON report_`,
      );
    },
    spare: folded(`<b>${amount(10_000, 'more account')}</b>`, table([])),
  });
