import { themes } from '../../model/check.ts';
import { acceptedLine } from '../parts/accepted.ts';
import type { AccountView, FindingView, UnknownView, WellView } from '../view/one.ts';
import { changeLine } from '../text/change-line.ts';
import { idleFold } from '../parts/idle-exceptions.ts';
import { listingTable } from '../parts/listing.ts';
import { blocks, code, fenced, folded, prose } from '../text/markdown.ts';
import { policyFor } from '../parts/policy.ts';
import { remedy } from '../parts/remedy.ts';
import { severityIcon, severityWord } from '../text/severity.ts';
import { type SummaryContext, summaryHead } from './head.ts';
import { ofTheme, themeTable, themeTitle } from '../text/theme.ts';
import { ago, minute } from '../text/date.ts';

const since = (at: Date | undefined, now: Date): string =>
  at === undefined ? '' : ` since **${minute(at)}** (${ago(at, now)})`;

const facts = (finding: FindingView): string | undefined => {
  const text = blocks(
    finding.facts.map(({ label, value }) => `- ${label}: ${code(value)}`).join('\n'),
    finding.evidence.length === 0
      ? undefined
      : `Read from: ${finding.evidence.map(({ source, asOf }) => `${source.replaceAll('-', ' ')} as of ${minute(asOf)}`).join(', ')}.`,
  );
  return text === '' ? undefined : folded('Facts', text);
};

// What was accepted until now is not new, and a remark says so.
const mark = ({ change, remark }: FindingView): string => {
  if (change === undefined || (change === 'regression' && remark !== undefined)) return '';
  return ` · **${change === 'regression' ? 'new' : change}**`;
};

const firstStep = ({ check: { remediation } }: FindingView): string | undefined => {
  const [first] = remediation.console;
  return first === undefined ? undefined : `**What to do first:** ${first}`;
};

const finding = (view: FindingView, now: Date): string =>
  blocks(
    `#### ${severityIcon(view.severity)} ${severityWord(view.severity)}: ${prose(view.reason)}`,
    `${code(view.check.id)}${since(view.since, now)}${mark(view)}`,
    view.remark === undefined ? undefined : `> **Not accepted any more.** ${prose(view.remark)}`,
    view.check.why,
    view.listing === undefined ? undefined : listingTable(view.listing),
    view.note === undefined ? undefined : `> ${prose(view.note)}`,
    firstStep(view),
    folded('<b>All steps</b>', remedy(view.check)),
    facts(view),
  );

const lastKnown = ({ lastKnown: last }: UnknownView): string =>
  last === undefined ? '' : ` Last known: **${last.outcome}**, since ${minute(last.since)}.`;

const unknown = (view: UnknownView): string => {
  const note = view.note === undefined ? '' : ` ${prose(view.note)}`;
  return `- **${view.check.title}** (${code(view.check.id)}): ${prose(view.reason)}${lastKnown(view)}${note}`;
};

const unknowns = (view: AccountView): string | undefined =>
  view.unknowns.length === 0
    ? undefined
    : blocks(
        `## ⚪ Could not be read (${String(view.unknowns.length)})`,
        'These are neither passes nor failures, and they close nothing.',
        view.unknowns.map((each) => unknown(each)).join('\n'),
        view.missingPermissions.length === 0
          ? undefined
          : blocks(
              'Attach this policy to the audit role:',
              fenced('json', policyFor(view.missingPermissions)),
            ),
      );

const unjudged = (view: AccountView): string | undefined =>
  view.unjudged.length === 0
    ? undefined
    : blocks(
        `## ⚪ Not checked this time (${String(view.unjudged.length)})`,
        view.unjudged
          .map(
            ({ checkId, since: at }) =>
              `- ${code(checkId)} has been failing since ${minute(at)}; this run did not check it.`,
          )
          .join('\n'),
      );

const findingsByTheme = (view: AccountView): readonly string[] => {
  // The theme with the worst finding first; findings come worst first.
  const order = [...new Set(view.findings.map(({ check }) => check.theme))];
  return order.map((theme) => {
    const own = ofTheme(view.findings, theme);
    return blocks(`### ${themeTitle(theme)}`, ...own.map((each) => finding(each, view.judgedAt)));
  });
};

const accepted = (view: AccountView): string | undefined =>
  view.accepted.length === 0
    ? undefined
    : blocks(
        `## 🤝 Accepted (${String(view.accepted.length)})`,
        'Exceptions in the configuration file: they fail nothing until they expire or their facts get worse.',
        view.accepted.map((each) => `- ${acceptedLine(each, view.judgedAt)}`).join('\n'),
      );

// What a check lists is worth a look even where it passes: who was root, and when.
const listings = (view: AccountView): readonly string[] =>
  [...view.accepted, ...view.unknowns, ...view.wells].flatMap(({ listing }) =>
    listing === undefined || listing.rows.length === 0 ? [] : [listingTable(listing)],
  );

const manuals = (view: AccountView): string | undefined => {
  const waiting = view.wells.filter(({ outcome }) => outcome === 'manual');
  return waiting.length === 0
    ? undefined
    : folded(
        `<b>✍️ ${String(waiting.length)} for a person to attest</b>`,
        waiting
          .map(({ check, reason }) => `- **${check.title}** (${code(check.id)}): ${prose(reason)}`)
          .join('\n'),
      );
};

const well = (view: WellView): string =>
  `- ${view.outcome === 'pass' ? '✅' : '➖'} **${view.check.title}** (${code(view.check.id)}): ${prose(view.reason)}${view.note === undefined ? '' : ` ${prose(view.note)}`}`;

const wells = (view: AccountView): string | undefined => {
  const shown = view.wells.filter(({ outcome }) => outcome !== 'manual');
  if (shown.length === 0) return undefined;
  const counted = [
    [view.counts.pass, 'passing'] as const,
    [view.counts['not-applicable'], 'not applicable'] as const,
  ].filter(([count]) => count > 0);
  return folded(
    `<b>${counted.map(([count, word]) => `${String(count)} ${word}`).join(', ')}</b>`,
    blocks(
      ...themes.map((theme) => {
        const own = ofTheme(shown, theme);
        return own.length === 0
          ? undefined
          : blocks(`**${themeTitle(theme)}**`, own.map(well).join('\n'));
      }),
    ),
  );
};

// Findings that are new are marked as such above: a list of nothing else says nothing more.
const changes = (view: AccountView): string | undefined => {
  const marked = new Set(view.findings.map(({ check }) => check));
  return view.changes.every(({ kind, check }) => kind === 'regression' && marked.has(check))
    ? undefined
    : blocks(
        '## Since last time',
        view.changes.map((change) => `- ${changeLine(change)}`).join('\n'),
      );
};

const byTheme = (view: AccountView): string | undefined => {
  const table = themeTable(view);
  const title = view.findings.length === 0 ? undefined : '## By theme';
  return table === undefined ? undefined : blocks(title, table);
};

/** How much of the posture a summary tells. */
export type Detail = 'everything' | 'a line each' | 'the answer';

const CUT = '_Shortened to fit GitHub’s limit of 1 MiB: ';

const shortened = (view: AccountView, detail: Detail, where: string): readonly string[] => {
  switch (detail) {
    case 'everything':
      return findingsByTheme(view);
    case 'a line each':
      return [
        `${CUT}the findings are listed without their details, and what passes is left out._${where}`,
        view.findings
          .map(
            ({ severity, check, reason }) =>
              `- ${severityIcon(severity)} ${code(check.id)}: ${prose(reason)}`,
          )
          .join('\n'),
      ];
    case 'the answer':
      return [`${CUT}the findings are too many to list here._${where}`];
  }
};

/** The summary of a run over one account, in as much detail as is asked for. */
export const accountSummary = (
  view: AccountView,
  context: SummaryContext,
  detail: Detail,
): string => {
  const { reportPath } = context;
  const where = reportPath === undefined ? '' : ` The whole report is in ${code(reportPath)}.`;
  const scope = `Account ${view.accounts.map((account) => code(account)).join(', ')}`;
  const isShort = detail === 'the answer';
  return blocks(
    summaryHead(view, scope, context),
    ...shortened(view, detail, where),
    byTheme(view),
    ...(isShort
      ? []
      : [unknowns(view), unjudged(view), accepted(view), idleFold(view.idle, view.judgedAt)]),
    ...(detail === 'everything' ? listings(view) : []),
    isShort ? undefined : changes(view),
    ...(detail === 'everything' ? [manuals(view), wells(view)] : []),
  );
};
