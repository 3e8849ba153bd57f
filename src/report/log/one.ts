import { minute } from '../../model/time.ts';
import { notCheckedLines } from '../parts/not-checked.ts';
import { foreign } from '../text/markdown.ts';
import type { AccountView, FindingView, WellView } from '../view/one.ts';
import { acceptedBy, findingLines, gapSections, notCheckedSection, unknownLine } from './lines.ts';
import {
  INDENT,
  listingSection,
  type Palette,
  policyLines,
  stepLines,
  type TerminalOptions,
  type TerminalSection,
} from './section.ts';

const below = (text: string | undefined, palette: Palette): readonly string[] =>
  text === undefined ? [] : [palette.dim(`${INDENT}${foreign(text)}`)];

const finding = (view: FindingView, now: Date, palette: Palette): readonly string[] => {
  const { severity, check, since } = view;
  const reason = palette.bold(foreign(view.reason));
  return [
    ...findingLines({ severity, checkId: check.id, reason, since }, minute, now, palette),
    ...below(view.remark, palette),
    ...below(view.note, palette),
  ];
};

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

const unknowns = (view: AccountView, palette: Palette): TerminalSection => ({
  title: `Could not be read (${String(view.unknowns.length)})`,
  lines: [
    ...view.unknowns.flatMap(({ check, reason, note }) => [
      unknownLine(reason, palette),
      ...below(check.id, palette),
      ...below(note, palette),
    ]),
    ...policyLines(view.needs),
  ],
});

const accepted = (view: AccountView, palette: Palette): TerminalSection => ({
  title: `Accepted (${String(view.accepted.length)})`,
  lines: view.accepted.map(
    ({ check, reason, terms }) =>
      `${palette.yellow('accepted')} ${foreign(reason)} ${palette.dim(`${check.id}, ${acceptedBy(terms)}`)}`,
  ),
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
    unknowns(view, palette),
    ...gapSections(view, ({ checkId }) => checkId, minute),
    accepted(view, palette),
    notCheckedSection(notCheckedLines(view)),
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
