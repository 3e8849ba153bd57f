import { themes } from '../../model/check.ts';
import { counted } from '../../model/text.ts';
import { ago, minute } from '../../model/time.ts';
import { acceptFold } from '../parts/accept.ts';
import { acceptedLine } from '../parts/acceptance.ts';
import { attestationFold } from '../parts/attestation-fold.ts';
import { unknownLine } from '../parts/blindness.ts';
import { changeLine } from '../parts/change-line.ts';
import { checkTitle } from '../parts/check-title.ts';
import { factList } from '../parts/fact-list.ts';
import { findingLine } from '../parts/finding-line.ts';
import { idleFold } from '../parts/idle-exceptions.ts';
import { listingTable } from '../parts/listing.ts';
import { notCheckedList } from '../parts/not-checked.ts';
import { policyFor } from '../parts/policy.ts';
import { remedy } from '../parts/remedy.ts';
import { accountScope } from '../parts/scope.ts';
import { ATTACH_POLICY, COUNTS_NEITHER_WAY } from '../text/blind-spots.ts';
import { changeMark } from '../text/change-words.ts';
import { endParagraph, WHAT_EXCEPTIONS_DO } from '../text/exceptions.ts';
import { blocks, bullets, code, fenced, folded, prose } from '../text/markdown.ts';
import { severityTitle } from '../text/severity.ts';
import type { AccountView, FindingView, UnknownView, WellView } from '../view/one.ts';
import { shortened, SINCE_LAST_TIME, type SummaryContext, summaryHead } from './head.ts';
import { ofTheme, themeTable, themeTitle } from './themes.ts';

const since = (at: Date | undefined, now: Date): string =>
  at === undefined ? '' : ` since **${minute(at)}** (${ago(at, now)})`;

const facts = (finding: FindingView): string | undefined => {
  const text = blocks(
    factList(finding.facts),
    finding.evidence.length === 0
      ? undefined
      : `Read from: ${finding.evidence.map(({ source, asOf }) => `${source.replaceAll('-', ' ')} as of ${minute(asOf)}`).join(', ')}.`,
  );
  return text === '' ? undefined : folded('Facts', text);
};

// A finding that was accepted until now is not new; the remark says so.
const mark = ({ change, remark }: FindingView): string =>
  change === undefined || (change === 'regression' && remark !== undefined)
    ? ''
    : ` · ${changeMark(change)}`;

const firstStep = ({ check: { remediation } }: FindingView): string | undefined => {
  const [first] = remediation.console;
  return first === undefined ? undefined : `**What to do first:** ${first}`;
};

const finding = (view: FindingView, account: AccountView): string =>
  blocks(
    `#### ${severityTitle(view.severity)}: ${prose(view.reason)}`,
    `${code(view.check.id)}${since(view.since, account.judgedAt)}${mark(view)}`,
    endParagraph(view.remark),
    view.check.why,
    view.listing === undefined ? undefined : listingTable(view.listing),
    view.note === undefined ? undefined : `> ${prose(view.note)}`,
    firstStep(view),
    folded('<b>All steps</b>', remedy(view.check)),
    facts(view),
    acceptFold(view, account),
  );

const spaced = (note: string | undefined): string => (note === undefined ? '' : ` ${prose(note)}`);

const unknown = (view: UnknownView): string => `${unknownLine(view)}${spaced(view.note)}`;

const unknowns = (view: AccountView): string | undefined =>
  view.unknowns.length === 0
    ? undefined
    : blocks(
        `## ⚪ Could not be read (${String(view.unknowns.length)})`,
        COUNTS_NEITHER_WAY,
        bullets(view.unknowns.map(unknown)),
        view.needs === undefined
          ? undefined
          : blocks(
              ATTACH_POLICY,
              fenced('json', policyFor(view.needs.actions, view.needs.memberRoles)),
            ),
      );

const unjudged = (view: AccountView): string | undefined =>
  view.unjudged.length === 0
    ? undefined
    : blocks(
        `## ⚪ Not checked this time (${String(view.unjudged.length)})`,
        bullets(
          view.unjudged.map(
            ({ checkId, since: at }) =>
              `${code(checkId)} has been failing since ${minute(at)}; this run did not check it.`,
          ),
        ),
      );

const findingsByTheme = (view: AccountView): readonly string[] => {
  // Findings are sorted worst first, so the theme with the worst finding is first.
  const order = [...new Set(view.findings.map(({ check }) => check.theme))];
  return order.map((theme) => {
    const own = ofTheme(view.findings, theme);
    return blocks(`### ${themeTitle(theme)}`, ...own.map((each) => finding(each, view)));
  });
};

const accepted = (view: AccountView): string | undefined =>
  view.accepted.length === 0
    ? undefined
    : blocks(
        `## 🤝 Accepted (${String(view.accepted.length)})`,
        WHAT_EXCEPTIONS_DO,
        bullets(view.accepted.map((each) => acceptedLine(each, view.judgedAt))),
      );

// A listing is worth a look even if the check passes: it shows who was root, and when.
const listings = (view: AccountView): readonly string[] =>
  [...view.accepted, ...view.unknowns, ...view.wells].flatMap(({ listing }) =>
    listing === undefined || listing.rows.length === 0 ? [] : [listingTable(listing)],
  );

const manuals = (view: AccountView): string | undefined => {
  const waiting = view.wells.filter(({ outcome }) => outcome === 'manual');
  return waiting.length === 0
    ? undefined
    : attestationFold(
        waiting.length,
        bullets(waiting.map(({ check, reason }) => `${checkTitle(check)}: ${prose(reason)}`)),
      );
};

const well = ({ check, outcome, reason, note }: WellView): string =>
  `${outcome === 'pass' ? '✅' : '➖'} ${checkTitle(check)}: ${prose(reason)}${spaced(note)}`;

const wells = (view: AccountView): string | undefined => {
  const shown = view.wells.filter(({ outcome }) => outcome !== 'manual');
  if (shown.length === 0) return undefined;
  const counts = counted([
    [view.counts.pass, 'passing'],
    [view.counts['not-applicable'], 'not applicable'],
  ]);
  return folded(
    `<b>${counts}</b>`,
    blocks(
      ...themes.map((theme) => {
        const own = ofTheme(shown, theme);
        return own.length === 0
          ? undefined
          : blocks(`**${themeTitle(theme)}**`, bullets(own.map(well)));
      }),
    ),
  );
};

// New findings are marked as new above, so a list with nothing else would repeat them.
const changes = (view: AccountView): string | undefined => {
  const marked = new Set(view.findings.map(({ check }) => check));
  return view.changes.every(({ kind, check }) => kind === 'regression' && marked.has(check))
    ? undefined
    : blocks(SINCE_LAST_TIME, bullets(view.changes.map((change) => changeLine(change))));
};

const byTheme = (view: AccountView): string | undefined => {
  const table = themeTable(view);
  const title = view.findings.length === 0 ? undefined : '## By theme';
  return table === undefined ? undefined : blocks(title, table);
};

/** How much of the posture a summary shows. */
export type Detail = 'everything' | 'a line each' | 'the answer';

const findings = (
  view: AccountView,
  context: SummaryContext,
  detail: Detail,
): readonly string[] => {
  switch (detail) {
    case 'everything':
      return findingsByTheme(view);
    case 'a line each':
      return [
        shortened(
          context,
          ': the findings are listed without their details, and what passes is left out',
        ),
        bullets(view.findings.map(findingLine)),
      ];
    case 'the answer':
      return [shortened(context, ': the findings are too many to list here')];
  }
};

/** The summary of a run over one account in the given detail. */
export const accountSummary = (
  view: AccountView,
  context: SummaryContext,
  detail: Detail,
): string => {
  const isShort = detail === 'the answer';
  return blocks(
    summaryHead(view, accountScope(view, code), context),
    ...findings(view, context, detail),
    byTheme(view),
    ...(isShort
      ? []
      : [
          unknowns(view),
          unjudged(view),
          accepted(view),
          notCheckedList(view),
          idleFold(view.idle, view.judgedAt),
        ]),
    ...(detail === 'everything' ? listings(view) : []),
    isShort ? undefined : changes(view),
    ...(detail === 'everything' ? [manuals(view), wells(view)] : []),
  );
};
