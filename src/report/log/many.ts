import { amount, andMore, counted, firstOf } from '../../model/text.ts';
import { day } from '../../model/time.ts';
import { neededInMany } from '../parts/blindness.ts';
import { notCheckedLines } from '../parts/not-checked.ts';
import { findingReason } from '../text/held.ts';
import { foreign } from '../text/markdown.ts';
import type { AccountRow } from '../view/account-row.ts';
import type { CheckTally } from '../view/check-tally.ts';
import type { Coverage } from '../view/coverage.ts';
import type { AccountsView } from '../view/many.ts';
import {
  acceptedBy,
  boundedSection,
  findingLines,
  gapSections,
  notCheckedSection,
  unknownLine,
} from './lines.ts';
import {
  type Palette,
  policyLines,
  severityMark,
  stepLines,
  type TerminalOptions,
  type TerminalSection,
} from './section.ts';

/** The most lines of findings. The report file has them all. */
const MAX_LINES = 200;
const NAMED = 5;

const checkLine = (tally: CheckTally, palette: Palette): string => {
  const { check, worst, failing, unknown, accepted } = tally;
  const mark = worst === undefined ? palette.yellow('unknown ') : severityMark(worst, palette);
  const counts = counted([
    [failing, 'failing'],
    [unknown, 'not known'],
    [accepted, 'accepted'],
  ]);
  return `${mark} ${check.id}: ${counts}`;
};

const checkLines = (
  tallies: readonly CheckTally[],
  palette: Palette,
  { withSteps }: TerminalOptions,
): readonly string[] =>
  tallies
    .filter(({ failing, unknown }) => failing + unknown > 0)
    .flatMap((tally) => [
      checkLine(tally, palette),
      ...(withSteps && tally.failing > 0 ? stepLines(tally.check) : []),
    ]);

const findingsOf = (row: AccountRow, view: AccountsView, palette: Palette): readonly string[] => [
  palette.bold(foreign(row.name)),
  ...row.findings.flatMap((tracked) => {
    const { verdict, since } = tracked;
    const { severity, check } = verdict;
    const shown = foreign(view.display.text(findingReason(tracked)));
    const finding = { severity, checkId: check.id, reason: shown, since };
    return findingLines(finding, day, view.judgedAt, palette);
  }),
];

/** The findings by account; those beyond the limit are counted. */
const findings = (view: AccountsView, palette: Palette): TerminalSection => {
  const rows = view.failing;
  const lines: string[] = [];
  let shown = 0;
  for (const row of rows) {
    if (lines.length + 1 + 2 * row.findings.length > MAX_LINES && shown > 0) break;
    lines.push(...findingsOf(row, view, palette).slice(0, MAX_LINES));
    shown += 1;
  }
  const left = rows.slice(shown);
  const leftFindings = left.reduce((sum, row) => sum + row.findings.length, 0);
  return {
    title: `Accounts that need someone (${String(rows.length)})`,
    lines: [
      ...lines,
      ...(left.length === 0
        ? []
        : [
            `${andMore(leftFindings, 'finding')} in ${amount(left.length, 'more account')}: see the JSON report`,
          ]),
    ],
  };
};

const unknowns = (view: AccountsView, palette: Palette): TerminalSection => {
  const { blindnesses, rows, display } = view;
  const reasons = blindnesses.map(({ checkIds, rows: blind, reason }) => {
    const names = firstOf(blind, NAMED, ({ name }) => foreign(name));
    const what = `${amount(checkIds.size, 'check')} in ${amount(blind.length, 'account')}: ${names}`;
    return `${unknownLine(display.text(reason), palette)} ${palette.dim(what)}`;
  });
  const unread = rows.filter((row) => row.unknowns.length > 0).length;
  const { title, lines } = boundedSection(
    `Could not be read in full (${String(unread)})`,
    reasons,
    'reason',
  );
  return { title, lines: [...lines, ...policyLines(neededInMany(view))] };
};

const coverageLine = ({ check, names, terms }: Coverage, palette: Palette): string => {
  const told = firstOf(names, NAMED, (name) => foreign(name));
  const where = `${amount(names.length, 'account')}: ${told}`;
  return `${palette.yellow('accepted')} ${check.id} in ${where}, ${palette.dim(acceptedBy(terms))}`;
};

const skippedLine = ([why, accounts]: readonly [string, AccountsView['skipped']]): string => {
  const names = firstOf(accounts, NAMED, ({ name }) => foreign(name));
  return `Because ${foreign(why)} (${String(accounts.length)}): ${names}`;
};

/** The report of a run over many accounts for a log or a terminal. Its length has a limit, whatever was found. */
export const accountsTerminal = (
  view: AccountsView,
  palette: Palette,
  options: TerminalOptions,
): readonly TerminalSection[] => {
  const { tallies, coverages, counts, wells, skipped } = view;
  return [
    { title: 'Checks', lines: checkLines(tallies, palette, options) },
    findings(view, palette),
    unknowns(view, palette),
    ...gapSections(view, ({ checkId, name }) => `${checkId} in ${foreign(name)}`, day),
    boundedSection(
      `Accepted (${String(counts.accepted)})`,
      coverages.map((each) => coverageLine(each, palette)),
      'exception',
    ),
    {
      title: 'Accounts that need nobody',
      lines: wells.map(({ text, rows }) => `${amount(rows.length, 'account')}: ${text}`),
    },
    notCheckedSection(notCheckedLines(view)),
    boundedSection(
      `Skipped (${String(skipped.length)})`,
      [...Map.groupBy(skipped, ({ why }) => why)].map(skippedLine),
      'reason',
    ),
  ];
};
