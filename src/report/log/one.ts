import type { AccountView, FindingView, WellView } from '../view/one.ts';
import { foreign } from '../text/markdown.ts';
import type { TerminalOptions } from './log.ts';
import {
  INDENT,
  listingSection,
  type Palette,
  policyLines,
  severityMark,
  stepLines,
  type TerminalSection,
} from './section.ts';
import { ago, day, minute } from '../text/date.ts';

const finding = (view: FindingView, now: Date, palette: Palette): readonly string[] => [
  `${severityMark(view.severity, palette)} ${palette.bold(foreign(view.reason))}`,
  palette.dim(
    `${INDENT}${view.check.id}${view.since === undefined ? '' : `, since ${minute(view.since)} (${ago(view.since, now)})`}`,
  ),
  ...[view.remark, view.note].flatMap((text) =>
    text === undefined ? [] : [palette.dim(`${INDENT}${foreign(text)}`)],
  ),
];

const findings = (
  view: AccountView,
  palette: Palette,
  { withSteps }: TerminalOptions,
): readonly TerminalSection[] => [
  {
    title: `Findings (${String(view.findings.length)})`,
    lines: view.findings.flatMap((each) => [
      ...finding(each, view.judgedAt, palette),
      ...(withSteps ? stepLines(each.check) : []),
    ]),
  },
  ...view.findings.flatMap(({ listing }) => listingSection(listing)),
];

const unknowns = (view: AccountView, palette: Palette): readonly TerminalSection[] => [
  {
    title: `Could not be read (${String(view.unknowns.length)})`,
    lines: [
      ...view.unknowns.flatMap(({ check, reason, note }) => [
        `${palette.yellow('unknown ')} ${foreign(reason)}`,
        palette.dim(`${INDENT}${check.id}`),
        ...(note === undefined ? [] : [palette.dim(`${INDENT}${foreign(note)}`)]),
      ]),
      ...policyLines(view.missingPermissions),
    ],
  },
  {
    title: `Not checked this time (${String(view.unjudged.length)})`,
    lines: view.unjudged.map(
      ({ checkId, since }) => `${checkId} was failing since ${minute(since)}`,
    ),
  },
  {
    title: `Not looked at (${String(view.missing.length)})`,
    lines: view.missing.map((each) => foreign(each)),
  },
];

const accepted = (view: AccountView, palette: Palette): TerminalSection => ({
  title: `Accepted (${String(view.accepted.length)})`,
  lines: view.accepted.map(({ check, reason, terms: { owner, expires, expiresSoon } }) => {
    const soon = expiresSoon ? ': expires within 14 days' : '';
    const terms = `${check.id}, by ${foreign(owner)} until ${day(expires)}${soon}`;
    return `${palette.yellow('accepted')} ${foreign(reason)} ${palette.dim(terms)}`;
  }),
});

const well = ({ check, outcome, reason, note }: WellView, palette: Palette): string => {
  const mark = outcome === 'pass' ? palette.green('pass') : palette.dim('n/a ');
  const remark = note === undefined ? '' : `. ${foreign(note)}`;
  return `${mark}     ${foreign(reason)} ${palette.dim(`${check.id}${remark}`)}`;
};

/** The report of a run over one account for a log or a terminal. */
export const accountTerminal = (
  view: AccountView,
  palette: Palette,
  options: TerminalOptions,
): readonly TerminalSection[] => {
  const { counts } = view;
  const waiting = view.wells.filter(({ outcome }) => outcome === 'manual');
  return [
    ...findings(view, palette, options),
    ...unknowns(view, palette),
    accepted(view, palette),
    ...[...view.accepted, ...view.unknowns, ...view.wells].flatMap(({ listing }) =>
      listingSection(listing),
    ),
    {
      title: `For a person to attest (${String(counts.manual)})`,
      lines: waiting.map(
        ({ check, reason }) =>
          `${palette.dim('manual')}   ${foreign(reason)} ${palette.dim(check.id)}`,
      ),
    },
    {
      title: `Passing (${String(counts.pass)}), not applicable (${String(counts['not-applicable'])})`,
      lines: view.wells
        .filter(({ outcome }) => outcome !== 'manual')
        .map((each) => well(each, palette)),
    },
  ];
};
