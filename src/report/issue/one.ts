import { minute } from '../../model/time.ts';
import { acceptedLine } from '../parts/acceptance.ts';
import { policyFold, unknownLine } from '../parts/blindness.ts';
import { changeLine } from '../parts/change-line.ts';
import { factList } from '../parts/fact-list.ts';
import { findingLine } from '../parts/finding-line.ts';
import { listingTable } from '../parts/listing.ts';
import { remedy } from '../parts/remedy.ts';
import { notCheckedList } from '../parts/not-checked.ts';
import { KEEPS_OPEN, NOT_KNOWN, notCheckedAgain } from '../text/blind-spots.ts';
import { changeWord } from '../text/change-words.ts';
import { endParagraph } from '../text/exceptions.ts';
import { blocks, bullets, code, folded, prose, tableRow, unbroken } from '../text/markdown.ts';
import { severityIcon, severityTitle, severityWord } from '../text/severity.ts';
import type { AccountView, FindingView } from '../view/one.ts';
import { alert } from './alert.ts';
import { commentList } from './comment-list.ts';
import { bareIssue, frameIssue, ISSUE_CUT, type IssueContext } from './frame.ts';
import type { IssueText } from './issue-text.ts';
import { accountStatements } from './statements.ts';
import { exposureChart, type TimelineBar } from './timeline.ts';

const table = (view: AccountView): string | undefined =>
  view.findings.length === 0
    ? undefined
    : [
        '| | Finding | Check | Failing since |',
        '|---|---|---|---|',
        ...view.findings.map(({ check, severity, reason, since }) =>
          tableRow([
            unbroken(severityTitle(severity)),
            prose(reason),
            code(check.id),
            since === undefined ? '' : unbroken(minute(since)),
          ]),
        ),
      ].join('\n');

const bars = (view: AccountView): readonly TimelineBar[] => [
  ...view.findings.map(({ check, severity, since, isHeld }) => ({
    checkId: check.id,
    remark: isHeld ? 'last known' : undefined,
    severity,
    from: since ?? view.judgedAt,
    fixed: false,
  })),
  ...view.changes.flatMap(({ kind, to, check, fromSince }) =>
    kind === 'recovery' && fromSince !== undefined
      ? [
          {
            checkId: check.id,
            remark: changeWord({ kind, to }),
            severity: check.severity,
            from: fromSince,
            fixed: true,
          },
        ]
      : [],
  ),
];

const finding = ({ check, severity, reason, remark, facts, listing }: FindingView): string =>
  blocks(
    `### ${severityIcon(severity)} ${prose(reason)}`,
    `${severityWord(severity)} · ${code(check.id)} · ${check.why}`,
    endParagraph(remark),
    listing === undefined ? undefined : listingTable(listing),
    folded('<b>How to fix</b>', remedy(check)),
    facts.length === 0 ? undefined : folded('Facts', factList(facts)),
  );

const unreadable = (view: AccountView): string | undefined =>
  view.unknowns.length + view.unjudged.length + view.missing.length === 0
    ? undefined
    : blocks(
        `### ${NOT_KNOWN}`,
        KEEPS_OPEN,
        bullets([
          ...view.unknowns.map(unknownLine),
          ...view.unjudged.map(({ checkId, since }) =>
            notCheckedAgain(code(checkId), minute(since)),
          ),
          ...view.missing.map((sentence) => prose(sentence)),
        ]),
        policyFold(view.needs),
      );

const accepted = (view: AccountView): string | undefined =>
  view.accepted.length === 0
    ? undefined
    : blocks(
        `### 🤝 Accepted (${String(view.accepted.length)})`,
        'Exceptions in the configuration file; they keep no issue open until they expire or their facts get worse.',
        bullets(view.accepted.map((each) => acceptedLine(each))),
      );

const body = (view: AccountView, context: IssueContext, budget: number): string => {
  const root = `the root user of AWS account ${view.accounts.map(code).join(', ')}`;
  const top = alert(view, {
    root,
    roots: root,
    gaps: '',
    unchecked: ` of ${root}`,
    checked: root,
    whatIsAccepted: 'what its owner accepted',
  });
  const chart = exposureChart(bars(view), view.judgedAt);
  const levels = [
    [
      table(view),
      chart,
      ...view.findings.map(finding),
      unreadable(view),
      accepted(view),
      notCheckedList(view),
    ],
    [table(view), chart, unreadable(view), accepted(view), notCheckedList(view), ISSUE_CUT],
    [table(view), ISSUE_CUT],
    [ISSUE_CUT],
  ];
  for (const level of levels) {
    const text = frameIssue(view, context, [top, ...level]);
    if (text.length <= budget) return text;
  }
  return bareIssue(view, budget);
};

const stillAccepted = (view: AccountView): string | undefined => {
  const told = view.changes.filter(({ kind }) => kind === 'accepted');
  const others = view.accepted.filter(
    ({ check }) => !told.some((change) => change.check === check),
  );
  return others.length === 0
    ? undefined
    : blocks(
        'Still accepted:',
        commentList(others, (each) => acceptedLine(each)),
      );
};

/** The issue and its comments for one account. */
export const accountIssue = (view: AccountView): IssueText => ({
  statements: (context, display) => [accountStatements(view, context, display)],
  body: (context, budget) => body(view, context, budget),
  news: () => commentList(view.changes, (change) => changeLine(change)),
  policy: () => policyFold(view.needs),
  stillOpen: () => commentList(view.findings, findingLine),
  stillAccepted: () => stillAccepted(view),
  accountsMayGo: false,
});
