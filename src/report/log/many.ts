import { type Covered, coveredAccounts } from '../view/accepted-accounts.ts';
import { wellGroups } from '../parts/account-groups.ts';
import { blindnesses, missingPermissions, rolesThatRefused } from '../parts/unknown.ts';
import { type AccountRow, type AccountsView, failingRows } from '../view/many.ts';
import { amount, firstOf } from '../text/amount.ts';
import { type CheckTally, checkTallies } from '../view/check-tally.ts';
import { foreign } from '../text/markdown.ts';
import type { TerminalOptions } from './log.ts';
import {
  INDENT,
  type Palette,
  policyLines,
  severityMark,
  stepLines,
  type TerminalSection,
} from './section.ts';
import { ago, day } from '../text/date.ts';

/** Nobody reads more lines of a log; the report file has everything. */
const MAX_LINES = 200;
const NAMED = 5;

const bounded = (lines: readonly string[], noun: string, limit = MAX_LINES): readonly string[] =>
  lines.length > limit
    ? [...lines.slice(0, limit), `and ${amount(lines.length - limit, `more ${noun}`)}`]
    : lines;

const checkLine = (tally: CheckTally, palette: Palette): string => {
  const { check, worst, failing, unknown, accepted } = tally;
  const mark = worst === undefined ? palette.yellow('unknown ') : severityMark(worst, palette);
  const counts = [
    [failing, 'failing'] as const,
    [unknown, 'not known'] as const,
    [accepted, 'accepted'] as const,
  ].filter(([count]) => count > 0);
  return `${mark} ${check.id}: ${counts.map(([count, word]) => `${String(count)} ${word}`).join(', ')}`;
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
  ...row.findings.flatMap(({ verdict, since }) => [
    `${severityMark(verdict.severity, palette)} ${foreign(view.display.text(verdict.reason))}`,
    palette.dim(
      `${INDENT}${verdict.check.id}${since === undefined ? '' : `, since ${day(since)} (${ago(since, view.judgedAt)})`}`,
    ),
  ]),
];

/** The findings account by account, up to the bound; beyond it they are counted. */
const findings = (view: AccountsView, palette: Palette): TerminalSection => {
  const rows = failingRows(view);
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
            `and ${amount(leftFindings, 'more finding')} in ${amount(left.length, 'more account')}: see the JSON report`,
          ]),
    ],
  };
};

const unknowns = (view: AccountsView, palette: Palette): readonly TerminalSection[] => {
  const found = blindnesses(view);
  const reasons = found.map(({ checkIds, rows, reason }) => {
    const names = firstOf(
      rows.slice(0, NAMED).map(({ name }) => foreign(name)),
      rows.length,
    );
    return `${palette.yellow('unknown ')} ${foreign(view.display.text(reason))} ${palette.dim(`${amount(checkIds.size, 'check')} in ${amount(rows.length, 'account')}: ${names}`)}`;
  });
  const unread = view.rows.filter((row) => row.unknowns.length > 0).length;
  return [
    {
      title: `Could not be read in full (${String(unread)})`,
      lines: [
        ...bounded(reasons, 'reason', 50),
        ...policyLines(missingPermissions(view), rolesThatRefused(found)),
      ],
    },
    {
      title: `Not checked this time (${String(view.unjudged.length)})`,
      lines: bounded(
        view.unjudged.map(
          ({ checkId, name, since }) =>
            `${checkId} in ${foreign(name)} was failing since ${day(since)}`,
        ),
        'earlier finding',
        50,
      ),
    },
    {
      title: `Not looked at (${String(view.missing.length)})`,
      lines: bounded(
        view.missing.map((each) => foreign(each)),
        'sentence',
        50,
      ),
    },
  ];
};

const coveredLine = ({ check, names, terms }: Covered, palette: Palette): string => {
  const soon = terms.expiresSoon ? ': expires within 14 days' : '';
  const where = `${amount(names.length, 'account')}: ${firstOf(
    names.slice(0, NAMED).map((name) => foreign(name)),
    names.length,
  )}`;
  return `${palette.yellow('accepted')} ${check.id} in ${where}, ${palette.dim(`by ${foreign(terms.owner)} until ${day(terms.expires)}${soon}`)}`;
};

/** The report of a run over many accounts for a log or a terminal: bounded, whatever was found. */
export const accountsTerminal = (
  view: AccountsView,
  palette: Palette,
  options: TerminalOptions,
): readonly TerminalSection[] => {
  const tallies = checkTallies(view);
  const skipped = [...Map.groupBy(view.skipped, ({ why }) => why)];
  return [
    { title: 'Checks', lines: checkLines(tallies, palette, options) },
    findings(view, palette),
    ...unknowns(view, palette),
    {
      title: `Accepted (${String(view.counts.accepted)})`,
      lines: bounded(
        coveredAccounts(view).map((each) => coveredLine(each, palette)),
        'exception',
        50,
      ),
    },
    {
      title: `Accounts that need nobody`,
      lines: wellGroups(view).map(({ text, rows }) => `${amount(rows.length, 'account')}: ${text}`),
    },
    {
      title: `Skipped (${String(view.skipped.length)})`,
      lines: bounded(
        skipped.map(([why, accounts]) => {
          const names = accounts.slice(0, NAMED).map(({ name }) => foreign(name));
          return `Because ${foreign(why)} (${String(accounts.length)}): ${firstOf(names, accounts.length)}`;
        }),
        'reason',
        50,
      ),
    },
  ];
};
