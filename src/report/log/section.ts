import type { Check } from '../../model/check.ts';
import type { Listing, Severity } from '../../model/judgement.ts';
import { policyFor } from '../parts/policy.ts';
import { ATTACH_POLICY } from '../text/blind-spots.ts';
import { foreign } from '../text/markdown.ts';

/** How a terminal emphasises; each a no-op where there is no colour. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

const same = (text: string): string => text;

export const plainPalette: Palette = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
};

/** A titled part of the report: a group in a workflow's log, a heading on a laptop. */
export interface TerminalSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What is asked of the report for a log or a terminal. */
export interface TerminalOptions {
  /** What to do about each finding: for somebody who has no summary. */
  readonly withSteps: boolean;
}

/** A line that no runner takes for a command of its own, wherever its text came from. */
export const harmless = (line: string): string =>
  line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '# #[');

/** Below a line with a severity, in line with its text. */
export const INDENT = ' '.repeat(9);

/** A severity in its colour, as wide as any. */
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

/** The policy that is missing, ready to be copied; nothing where none is. */
export const policyLines = (
  actions: readonly string[],
  roles: readonly string[] = [],
): readonly string[] =>
  actions.length === 0 ? [] : [ATTACH_POLICY, ...policyFor(actions, roles).split('\n')];

/** What a verdict lists, a row a line. */
export const listingSection = (listing: Listing | undefined): readonly TerminalSection[] =>
  listing === undefined
    ? []
    : [
        {
          title: foreign(listing.title),
          lines: listing.rows.map((row) => foreign(row.filter((cell) => cell !== '').join(' · '))),
        },
      ];
