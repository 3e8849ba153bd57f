import type { ChangeKind } from '../posture/changes.ts';
import { changeLine } from './change-line.ts';
import { capitalised, headline, severityIcon } from './headline.ts';
import { blocks, code, fenced, folded, prose, steps } from './markdown.ts';
import { policyFor } from './policy.ts';
import { ago, minute } from './time.ts';
import type { FindingView, UnknownView, View, WellView } from './view.ts';

/** What the summary says besides the posture. */
export interface SummaryContext {
  readonly gate: string;
  readonly issue: { readonly number: number; readonly url: string } | undefined;
  /** Sentences the reader should see: lost state, an issue that could not be written. */
  readonly warnings: readonly string[];
  readonly reportPath: string | undefined;
}

/** GitHub refuses a step summary over 1 MiB; room is left for what other steps' tools append. */
export const SUMMARY_BUDGET_BYTES = 1_000_000;

const since = (at: Date | undefined, now: Date): string =>
  at === undefined ? '' : `since **${minute(at)}** (${ago(at, now)})`;

const remediation = ({ check }: FindingView): string =>
  blocks(
    steps(check.remediation.console),
    '**With the AWS CLI**',
    fenced('sh', check.remediation.cli.join('\n')),
    `Read more: ${check.references.map(({ title, url }) => `[${title}](${url})`).join(' · ')}`,
  );

const evidence = (finding: FindingView): string =>
  blocks(
    finding.facts.map(({ label, value }) => `- ${label}: ${code(value)}`).join('\n'),
    finding.evidence.length === 0
      ? undefined
      : `Read from: ${finding.evidence.map(({ source, asOf }) => `${source.replaceAll('-', ' ')} as of ${minute(asOf)}`).join(', ')}.`,
  );

const finding = (view: FindingView, now: Date): string =>
  blocks(
    `### ${severityIcon(view.severity)} ${capitalised(view.severity)}: ${prose(view.reason)}`,
    `${code(view.check.id)} ${since(view.since, now)}${view.change === undefined ? '' : ` · **${view.change === 'regression' ? 'new' : view.change}**`}`,
    view.check.why,
    view.note === undefined ? undefined : `> ${prose(view.note)}`,
    folded('<b>What to do</b>', remediation(view)),
    folded('Evidence', evidence(view)),
  );

const lastKnown = ({ lastKnown: last }: UnknownView): string =>
  last === undefined ? '' : ` Last known: **${last.outcome}**, since ${minute(last.since)}.`;

const unknown = (view: UnknownView): string => {
  const note = view.note === undefined ? '' : ` ${prose(view.note)}`;
  return `- **${view.check.title}** (${code(view.check.id)}): ${prose(view.reason)}${lastKnown(view)}${note}`;
};

const unknowns = (view: View): string | undefined =>
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

const unjudged = (view: View): string | undefined =>
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

const well = (view: WellView): string =>
  `- ${view.outcome === 'pass' ? '✅' : '➖'} **${view.check.title}** (${code(view.check.id)}): ${prose(view.reason)}${view.note === undefined ? '' : ` ${prose(view.note)}`}`;

const wells = (view: View): string | undefined =>
  view.wells.length === 0
    ? undefined
    : folded(
        `<b>${String(view.counts.pass)} passing, ${String(view.counts['not-applicable'])} not applicable</b>`,
        view.wells.map(well).join('\n'),
      );

// Findings that are new are marked as such above: a list of nothing else says nothing more.
const changes = (view: View): string | undefined =>
  view.changes.every(({ kind }) => kind === 'regression')
    ? undefined
    : blocks(
        '## Since last time',
        view.changes.map((change) => `- ${changeLine(change)}`).join('\n'),
      );

const changeWords: readonly (readonly [ChangeKind, string])[] = [
  ['regression', 'new'],
  ['worsened', 'worse'],
  ['recovery', 'fixed'],
  ['blind', 'no longer readable'],
];

const changeCounts = (view: View): string =>
  changeWords
    .map(([kind, word]) => ({
      word,
      count: view.changes.filter((change) => change.kind === kind).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${String(count)} ${word}`)
    .join(', ') || 'nothing changed';

const byline = (view: View, context: SummaryContext): string =>
  [
    `read ${minute(view.judgedAt)}`,
    `since last time: **${changeCounts(view)}**`,
    ...(context.issue === undefined
      ? []
      : [`[issue #${String(context.issue.number)}](${context.issue.url})`]),
  ].join(' · ');

const accounts = (view: View): string =>
  `Account ${view.accounts.map((account) => code(account)).join(', ')}`;

const compose = (view: View, context: SummaryContext, findings: readonly string[]): string => {
  const { icon, text } = headline(view);
  return `${blocks(
    `# ${icon} ${text}`,
    `${accounts(view)} · ${byline(view, context)}`,
    `**${context.gate}**`,
    ...context.warnings.map((warning) => `> [!WARNING]\n> ${prose(warning)}`),
    ...findings,
    unknowns(view),
    unjudged(view),
    wells(view),
    changes(view),
  )}\n`;
};

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The job summary. Over its budget the findings shrink to a line each, and it says so. */
export const renderSummary = (
  view: View,
  context: SummaryContext,
  budget = SUMMARY_BUDGET_BYTES,
): string => {
  const full = compose(
    view,
    context,
    view.findings.map((each) => finding(each, view.judgedAt)),
  );
  if (bytes(full) <= budget) return full;
  const where =
    context.reportPath === undefined ? '' : ` The whole report is in ${code(context.reportPath)}.`;
  const lines = view.findings.map(
    (each) => `- ${severityIcon(each.severity)} ${code(each.check.id)}: ${prose(each.reason)}`,
  );
  const note = `_Shortened to fit GitHub's limit of 1 MiB: the findings are listed without their details, and what passes is left out._${where}`;
  const brief = compose({ ...view, wells: [] }, context, [note, lines.join('\n')]);
  if (bytes(brief) <= budget) return brief;
  const cut = `_Shortened to fit GitHub's limit of 1 MiB: the findings are too many to list here._${where}`;
  return compose(
    { ...view, wells: [], findings: [], unknowns: [], unjudged: [], changes: [] },
    context,
    [cut],
  ).replace(/^#[^\n]*/, `# ${headline(view).icon} ${headline(view).text}`);
};

// Two code spans side by side would run into one.
const spaced = (part: string): string =>
  part === ''
    ? ' '
    : `${part.startsWith(' ') ? ' ' : ''}${prose(part)}${part.endsWith(' ') ? ' ' : ''}`;

// What a sentence quotes is there to be copied, so it stands as it is, in a code span.
const withQuotes = (sentence: string): string =>
  sentence
    .split('"')
    .map((part, index) => (index % 2 === 0 ? spaced(part) : code(part)))
    .join('');

/** Why there is no posture to show. The sentence may hold what GitHub or a branch's author chose. */
export const renderFailureSummary = (sentence: string): string =>
  `# ⚪ AWS Root Guard: not audited\n\n${withQuotes(sentence)}\n`;

/** What a public repository's summary may say: that the gate held or not, and where the rest is not. */
export const renderWithheldSummary = (gate: string, why: string): string =>
  `${blocks('# 🔒 AWS Root Guard', gate, `> [!NOTE]\n> ${why}`)}\n`;
