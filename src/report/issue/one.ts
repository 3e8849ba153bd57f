import { acceptedLine } from '../parts/accepted.ts';
import type { AccountView, FindingView, UnknownView } from '../view/one.ts';
import { recoveryWords } from '../text/change-line.ts';
import { alarm, bareIssue, butFor, frameIssue, ISSUE_CUT, type IssueContext } from './frame.ts';
import { listingTable } from '../parts/listing.ts';
import { blocks, code, fenced, folded, prose, unbroken } from '../text/markdown.ts';
import { policyFor } from '../parts/policy.ts';
import { remedy } from '../parts/remedy.ts';
import { severityIcon, severityWord } from '../text/severity.ts';
import { minute } from '../text/date.ts';
import { renderTimeline, type TimelineBar } from '../parts/timeline.ts';
import type { AccountDisplay } from '../../model/account-display.ts';

/**
 * All that the issue says, as text, the time of the run left out: the same text means that there is
 * nothing to write. Notes and evidence times stay out too; they change without anything changing.
 */
export const accountFingerprint = (
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

const table = (view: AccountView): string | undefined =>
  view.findings.length === 0
    ? undefined
    : [
        '| | Finding | Check | Failing since |',
        '|---|---|---|---|',
        ...view.findings.map(
          ({ check, severity, reason, since }) =>
            `| ${unbroken(`${severityIcon(severity)} ${severityWord(severity)}`)} | ${prose(reason)} | ${code(check.id)} | ${since === undefined ? '' : unbroken(minute(since))} |`,
        ),
      ].join('\n');

const bars = (view: AccountView): readonly TimelineBar[] => [
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
  ...view.changes.flatMap(({ kind, to, check, fromSince }) =>
    kind === 'recovery' && fromSince !== undefined
      ? [
          {
            checkId: check.id,
            remark: recoveryWords(to).within,
            severity: check.severity,
            from: fromSince,
            fixed: true,
          },
        ]
      : [],
  ),
];

const timeline = (view: AccountView): string | undefined => {
  const chart = renderTimeline(bars(view), view.judgedAt);
  return chart === undefined ? undefined : blocks('### Exposure', chart);
};

const finding = ({ check, severity, reason, remark, facts, listing }: FindingView): string =>
  blocks(
    `### ${severityIcon(severity)} ${prose(reason)}`,
    `${severityWord(severity)} · ${code(check.id)} · ${check.why}`,
    remark === undefined ? undefined : `> **Not accepted any more.** ${prose(remark)}`,
    listing === undefined ? undefined : listingTable(listing),
    folded('<b>How to fix</b>', remedy(check)),
    facts.length === 0
      ? undefined
      : folded('Facts', facts.map(({ label, value }) => `- ${label}: ${code(value)}`).join('\n')),
  );

const unknown = ({ check, reason, lastKnown }: UnknownView): string =>
  `- **${check.title}** (${code(check.id)}): ${prose(reason)}${lastKnown === undefined ? '' : ` Last known: **${lastKnown.outcome}**, since ${minute(lastKnown.since)}.`}`;

const unreadable = (view: AccountView): string | undefined =>
  view.unknowns.length + view.unjudged.length + view.missing.length === 0
    ? undefined
    : blocks(
        '### ⚪ Not known',
        'This issue stays open until these can be read: what cannot be read is not taken for well.',
        [
          ...view.unknowns.map(unknown),
          ...view.unjudged.map(
            ({ checkId, since }) =>
              `- ${code(checkId)} was failing since ${minute(since)}, and this run did not check it.`,
          ),
          ...view.missing.map((sentence) => `- ${prose(sentence)}`),
        ].join('\n'),
        view.missingPermissions.length === 0
          ? undefined
          : folded(
              'Policy to attach to the audit role',
              fenced('json', policyFor(view.missingPermissions)),
            ),
      );

const accepted = (view: AccountView): string | undefined =>
  view.accepted.length === 0
    ? undefined
    : blocks(
        `### 🤝 Accepted (${String(view.accepted.length)})`,
        'Exceptions in the configuration file; they keep no issue open until they expire or their facts get worse.',
        view.accepted.map((each) => `- ${acceptedLine(each)}`).join('\n'),
      );

const alert = (view: AccountView): string => {
  const account = `the root user of AWS account ${view.accounts.map(code).join(', ')}`;
  const { counts } = view;
  if (view.findings.length > 0) {
    return alarm(
      'CAUTION',
      `T${account.slice(1)} can do anything in it, and no policy in the account can hold it back. What protects it has gaps:`,
    );
  }
  if (view.unknowns.length + view.unjudged.length + view.missing.length > 0) {
    return alarm(
      'WARNING',
      `Nothing is known to be wrong with ${account} right now, but not everything could be read.`,
    );
  }
  if (counts.pass + counts['not-applicable'] + counts.accepted === 0) {
    return alarm('WARNING', `Nothing was checked of ${account}.`);
  }
  return alarm(
    'NOTE',
    `Every check of ${account} holds${butFor(view, 'what its owner accepted')}.`,
  );
};

/** The issue of a run over one account within `budget` characters; what does not fit is cut, and it says so. */
export const accountIssue = (view: AccountView, context: IssueContext, budget: number): string => {
  const levels = [
    [table(view), timeline(view), ...view.findings.map(finding), unreadable(view), accepted(view)],
    [table(view), timeline(view), unreadable(view), accepted(view), ISSUE_CUT],
    [table(view), ISSUE_CUT],
    [ISSUE_CUT],
  ];
  for (const level of levels) {
    const text = frameIssue(view, context, [alert(view), ...level]);
    if (text.length <= budget) return text;
  }
  return bareIssue(view, budget);
};
