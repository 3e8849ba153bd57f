import type { Severity } from '../../model/judgement.ts';
import { firstLines } from '../../model/text.ts';
import { ago, day } from '../../model/time.ts';
import { wasFailing } from '../text/blind-spots.ts';
import { expirySoon } from '../text/exceptions.ts';
import { foreign } from '../text/markdown.ts';
import type { RunView } from '../view/run-view.ts';
import type { AcceptedTerms } from '../view/terms.ts';
import type { UnjudgedView } from '../view/unjudged.ts';
import { INDENT, type Palette, severityMark, type TerminalSection } from './section.ts';

/** Nobody reads more lines of one section. The report file has them all. */
const MAX_LINES = 50;

/** A section that shows its first lines and counts the rest. */
export const boundedSection = (
  title: string,
  lines: readonly string[],
  noun: string,
): TerminalSection => ({ title, lines: firstLines(lines, MAX_LINES, noun) });

/** A finding as the log shows it. */
export interface LoggedFinding {
  readonly severity: Severity;
  readonly checkId: string;
  readonly reason: string;
  readonly since: Date | undefined;
}

/** The finding, and below it the check's id and since when it fails; `timeText` formats that time. */
export const findingLines = (
  { severity, checkId, reason, since }: LoggedFinding,
  timeText: (at: Date) => string,
  now: Date,
  palette: Palette,
): readonly string[] => {
  const age = since === undefined ? '' : `, since ${timeText(since)} (${ago(since, now)})`;
  return [`${severityMark(severity, palette)} ${reason}`, palette.dim(`${INDENT}${checkId}${age}`)];
};

/** Why something could not be read. */
export const unknownLine = (reason: string, palette: Palette): string =>
  `${palette.yellow('unknown ')} ${foreign(reason)}`;

/** Who accepted something, and until when. */
export const acceptedBy = ({ owner, expires, expiresSoon }: AcceptedTerms): string =>
  `by ${foreign(owner)} until ${day(expires)}${expiresSoon ? `: ${expirySoon()}` : ''}`;

/** What the way into the accounts cannot ask, and what the user left out. */
export const notCheckedSection = (lines: readonly string[]): TerminalSection =>
  boundedSection('Not checked', lines.map(foreign), 'reason');

/** The earlier findings that this run did not check, and what it should have audited but did not. */
export const gapSections = (
  { unjudged, missing }: RunView,
  what: (finding: UnjudgedView) => string,
  timeText: (at: Date) => string,
): readonly TerminalSection[] => [
  boundedSection(
    `Not checked this time (${String(unjudged.length)})`,
    unjudged.map((finding) => wasFailing(what(finding), timeText(finding.since))),
    'earlier finding',
  ),
  boundedSection(
    `Not looked at (${String(missing.length)})`,
    missing.map((sentence) => foreign(sentence)),
    'sentence',
  ),
];
