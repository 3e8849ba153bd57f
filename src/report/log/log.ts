import { accountTerminal } from './one.ts';
import { accountsTerminal } from './many.ts';
import { headline } from '../text/headline.ts';
import { harmless, type Palette, type TerminalSection } from './section.ts';
import type { View } from '../view/view.ts';

/** The answer in one line. */
export const terminalHeadline = (view: View, palette: Palette): string => {
  const { icon, text } = headline(view);
  const colour =
    view.counts.fail > 0 ? palette.red : icon === '✅' ? palette.green : palette.yellow;
  return `${icon} ${palette.bold(colour(text))}`;
};

/** What is asked of the report for a log or a terminal. */
export interface TerminalOptions {
  /** What to do about each finding: for somebody who has no summary. */
  readonly withSteps: boolean;
}

const sections = (
  view: View,
  palette: Palette,
  options: TerminalOptions,
): readonly TerminalSection[] => {
  switch (view.scope) {
    case 'account':
      return accountTerminal(view, palette, options);
    case 'accounts':
      return accountsTerminal(view, palette, options);
  }
};

/** The report for a log or a terminal, without the answer itself. */
export const renderTerminal = (
  view: View,
  palette: Palette,
  options: TerminalOptions,
): readonly TerminalSection[] =>
  sections(view, palette, options)
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title: harmless(title), lines: lines.map(harmless) }));
