import type { Check } from '../../model/check.ts';
import type { NeededAccess } from '../../model/posture.ts';
import type { Listing, Severity } from '../../model/judgement.ts';
import { policyFor } from '../parts/policy.ts';
import { ATTACH_POLICY } from '../text/blind-spots.ts';
import { foreign } from '../text/markdown.ts';

/** How a terminal emphasizes text. Without color, each function returns its text unchanged. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

const same = (text: string): string => text;

/** The palette without color. */
export const plainPalette: Palette = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
};

/** A part of the report with a title: a group in a workflow's log, a heading in a terminal. */
export interface TerminalSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Options of the report for a log or a terminal. */
export interface TerminalOptions {
  /** Show the remediation steps of each finding: a terminal has no summary that shows them. */
  readonly withSteps: boolean;
}

/** The same line, changed where the runner would read it as a workflow command. */
export const harmless = (line: string): string =>
  line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '# #[');

/** Indents a line to the text of the line above it, which begins with a severity. */
export const INDENT = ' '.repeat(9);

/** A severity in its color, padded to the width of the longest. */
export const severityMark = (severity: Severity, palette: Palette): string => {
  const word = severity.padEnd(8);
  switch (severity) {
    case 'critical':
    case 'high':
      return palette.red(word);
    case 'medium':
    case 'low':
      return palette.yellow(word);
  }
};

/** The steps of a remedy, numbered. */
export const stepLines = ({ remediation }: Check): readonly string[] => [
  ...remediation.console.map(
    (step, index) => `${INDENT}${String(index + 1)}. ${step.replace(/\*\*|`/g, '')}`,
  ),
  '',
];

/** The missing policy, ready to copy; no lines if no permission is missing. */
export const policyLines = (needs: NeededAccess | undefined): readonly string[] =>
  needs === undefined
    ? []
    : [ATTACH_POLICY, ...policyFor(needs.actions, needs.memberRoles).split('\n')];

/** The listing of a verdict, one row per line. */
export const listingSection = (listing: Listing | undefined): readonly TerminalSection[] =>
  listing === undefined
    ? []
    : [
        {
          title: foreign(listing.title),
          lines: listing.rows.map((row) => foreign(row.filter((cell) => cell !== '').join(' · '))),
        },
      ];
