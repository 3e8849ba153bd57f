import type { Severity } from '../checks/judgement.ts';
import { headline } from './headline.ts';
import { foreign } from './markdown.ts';
import { policyFor } from './policy.ts';
import { ago, minute } from './time.ts';
import type { FindingView, View } from './view.ts';

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

const emphasis = (severity: Severity, palette: Palette): ((text: string) => string) => {
  switch (severity) {
    case 'critical':
    case 'high':
      return palette.red;
    case 'medium':
    case 'low':
      return palette.yellow;
  }
};

const finding = (view: FindingView, now: Date, palette: Palette): readonly string[] => [
  `${emphasis(view.severity, palette)(view.severity.padEnd(8))} ${palette.bold(foreign(view.reason))}`,
  palette.dim(
    `         ${view.check.id}${view.since === undefined ? '' : `, since ${minute(view.since)} (${ago(view.since, now)})`}`,
  ),
  ...(view.note === undefined ? [] : [palette.dim(`         ${foreign(view.note)}`)]),
];

/** A line that no runner takes for a command of its own, wherever its text came from. */
export const harmless = (line: string): string =>
  line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '# #[');

const section = (title: string, lines: readonly string[]): readonly TerminalSection[] =>
  lines.length === 0 ? [] : [{ title, lines: lines.map(harmless) }];

/** The answer in one line. */
export const terminalHeadline = (view: View, palette: Palette): string => {
  const { icon, text } = headline(view);
  const colour =
    view.findings.length > 0 ? palette.red : icon === '✅' ? palette.green : palette.yellow;
  return `${icon} ${palette.bold(colour(text))}`;
};

/** The report for a log or a terminal, without the answer itself. Steps are left out unless asked for. */
export const renderTerminal = (
  view: View,
  palette: Palette,
  options: { readonly withSteps: boolean },
): readonly TerminalSection[] => [
  ...section(
    `Findings (${String(view.findings.length)})`,
    view.findings.flatMap((each) => [
      ...finding(each, view.judgedAt, palette),
      ...(options.withSteps
        ? [
            ...each.check.remediation.console.map(
              (step, index) => `         ${String(index + 1)}. ${step.replace(/\*\*|`/g, '')}`,
            ),
            '',
          ]
        : []),
    ]),
  ),
  ...section(`Could not be read (${String(view.unknowns.length)})`, [
    ...view.unknowns.flatMap(({ check, reason, note }) => [
      `${palette.yellow('unknown ')} ${foreign(reason)}`,
      palette.dim(`         ${check.id}`),
      ...(note === undefined ? [] : [palette.dim(`         ${foreign(note)}`)]),
    ]),
    ...(view.missingPermissions.length === 0
      ? []
      : [
          'Attach this policy to the audit role:',
          ...policyFor(view.missingPermissions).split('\n'),
        ]),
  ]),
  ...section(
    `Not checked this time (${String(view.unjudged.length)})`,
    view.unjudged.map(({ checkId, since }) => `${checkId} was failing since ${minute(since)}`),
  ),
  ...section(
    `Passing (${String(view.counts.pass)}), not applicable (${String(view.counts['not-applicable'])})`,
    view.wells.map(({ check, outcome, reason, note }) => {
      const mark = outcome === 'pass' ? palette.green('pass') : palette.dim('n/a ');
      return `${mark}     ${foreign(reason)} ${palette.dim(`${check.id}${note === undefined ? '' : `. ${foreign(note)}`}`)}`;
    }),
  ),
];
