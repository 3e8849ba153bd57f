import type { AccountDisplay } from './display.ts';
import { capitalised, headline, severityIcon } from './headline.ts';
import { blocks, code, fenced, folded, prose, steps } from './markdown.ts';
import { policyFor } from './policy.ts';
import { minute } from './time.ts';
import { renderTimeline, type TimelineBar } from './timeline.ts';
import type { FindingView, UnknownView, View } from './view.ts';

/** What the issue says besides the posture. */
export interface IssueContext {
  readonly assignees: readonly string[];
}

/**
 * All that the issue says, as text, the time of the run left out: the same text means that there is
 * nothing to write. Notes and evidence times stay out too; they change without anything changing.
 */
export const issueFingerprint = (
  view: View,
  context: IssueContext,
  display: AccountDisplay = 'full',
): string =>
  JSON.stringify([
    // The account's name is left out: its alias may be unreadable for once, and back the next day.
    display,
    view.findings.map(({ check, severity, reason, since, facts }) => [
      check.id,
      severity,
      reason,
      since,
      facts,
    ]),
    view.unknowns.map(({ check, reason, missingPermissions, lastKnown }) => [
      check.id,
      reason,
      missingPermissions,
      lastKnown?.outcome,
      lastKnown?.since,
    ]),
    view.unjudged.map(({ checkId, since }) => [checkId, since]),
    view.wells.map(({ check, outcome }) => [check.id, outcome]),
    context.assignees,
  ]);

// A narrow column breaks at every space and hyphen, but for the no-break ones.
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

const table = (view: View): string | undefined =>
  view.findings.length === 0
    ? undefined
    : [
        '| | Finding | Check | Failing since |',
        '|---|---|---|---|',
        ...view.findings.map(
          ({ check, severity, reason, since }) =>
            `| ${unbroken(`${severityIcon(severity)} ${capitalised(severity)}`)} | ${prose(reason)} | ${code(check.id)} | ${since === undefined ? '' : unbroken(minute(since))} |`,
        ),
      ].join('\n');

const bars = (view: View): readonly TimelineBar[] => [
  ...view.findings.map(({ check, severity, since }) => ({
    checkId: check.id,
    remark: undefined,
    severity,
    from: since ?? view.judgedAt,
    fixed: false,
  })),
  ...view.unknowns.flatMap(({ check, lastKnown }) =>
    lastKnown?.outcome === 'fail'
      ? [
          {
            checkId: check.id,
            remark: 'last known',
            severity: check.severity,
            from: lastKnown.since,
            fixed: false,
          },
        ]
      : [],
  ),
  ...view.changes.flatMap(({ kind, check, fromSince }) =>
    kind === 'recovery' && fromSince !== undefined
      ? [
          {
            checkId: check.id,
            remark: 'fixed',
            severity: check.severity,
            from: fromSince,
            fixed: true,
          },
        ]
      : [],
  ),
];

const timeline = (view: View): string | undefined => {
  const chart = renderTimeline(bars(view), view.judgedAt);
  return chart === undefined ? undefined : blocks('### Exposure', chart);
};

const finding = ({ check, severity, reason, facts }: FindingView): string =>
  blocks(
    `### ${severityIcon(severity)} ${prose(reason)}`,
    `${capitalised(severity)} · ${code(check.id)} · ${check.why}`,
    folded(
      '<b>How to fix</b>',
      blocks(
        steps(check.remediation.console),
        '**With the AWS CLI**',
        fenced('sh', check.remediation.cli.join('\n')),
        `Read more: ${check.references.map(({ title, url }) => `[${title}](${url})`).join(' · ')}`,
      ),
    ),
    facts.length === 0
      ? undefined
      : folded('Facts', facts.map(({ label, value }) => `- ${label}: ${code(value)}`).join('\n')),
  );

const unknown = ({ check, reason, lastKnown }: UnknownView): string =>
  `- **${check.title}** (${code(check.id)}): ${prose(reason)}${lastKnown === undefined ? '' : ` Last known: **${lastKnown.outcome}**, since ${minute(lastKnown.since)}.`}`;

const unreadable = (view: View): string | undefined =>
  view.unknowns.length === 0 && view.unjudged.length === 0
    ? undefined
    : blocks(
        '### ⚪ Not known',
        'This issue stays open until these can be read: what cannot be read is not taken for well.',
        [
          ...view.unknowns.map(unknown),
          ...view.unjudged.map(
            ({ checkId, since }) =>
              `- ${code(checkId)} was failing since ${minute(since)} and is not among the checks that ran.`,
          ),
        ].join('\n'),
        view.missingPermissions.length === 0
          ? undefined
          : folded(
              'Policy to attach to the audit role',
              fenced('json', policyFor(view.missingPermissions)),
            ),
      );

const alert = (view: View): string => {
  const account = view.accounts.map(code).join(', ');
  if (view.findings.length > 0) {
    return `> [!CAUTION]\n> The root user of AWS account ${account} can do anything in it, and no policy in the account can hold it back. What protects it has gaps:`;
  }
  if (view.unknowns.length > 0 || view.unjudged.length > 0) {
    return `> [!WARNING]\n> Nothing is known to be wrong with the root user of AWS account ${account} right now, but not everything could be read.`;
  }
  return `> [!NOTE]\n> Every check of the root user of AWS account ${account} holds.`;
};

const HOW_IT_WORKS =
  '**Accept it?** If this is a risk you take, say why in a comment and close the issue as *not planned*. It stays closed until something new or worse is found. Otherwise leave it: it is edited when something changes and closed when everything is fixed.';

const mentions = ({ assignees }: IssueContext): string =>
  assignees.length === 0
    ? 'Nobody is named for this issue; the input `issue-assignees` names people.'
    : `For: ${assignees.map((login) => `@${login}`).join(' ')}`;

const compose = (
  view: View,
  context: IssueContext,
  body: readonly (string | undefined)[],
): string =>
  blocks(
    `## ${headline(view).icon} ${headline(view).text}`,
    alert(view),
    ...body,
    view.findings.length === 0 ? undefined : HOW_IT_WORKS,
    mentions(context),
    `<sub>As of the last change, ${minute(view.judgedAt)}. Text above and below this report is yours and is kept.</sub>`,
  );

const CUT =
  '_Shortened to fit an issue: the whole report is in the job summary and the JSON report of the run._';

/** Our part of the issue's body within `budget` characters; what does not fit is cut, and it says so. */
export const renderIssue = (view: View, context: IssueContext, budget: number): string => {
  const levels = [
    [table(view), timeline(view), ...view.findings.map(finding), unreadable(view)],
    [table(view), timeline(view), unreadable(view), CUT],
    [table(view), CUT],
    [CUT],
  ];
  for (const level of levels) {
    const text = compose(view, context, level);
    if (text.length <= budget) return text;
  }
  return `## ${headline(view).icon} ${headline(view).text}`.slice(0, Math.max(0, budget));
};
