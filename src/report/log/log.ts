import { headline } from '../parts/headline.ts';
import { accountScope, accountsScope } from '../parts/scope.ts';
import { foreign } from '../text/markdown.ts';
import type { View } from '../view/view.ts';
import { accountsTerminal } from './many.ts';
import { accountTerminal } from './one.ts';
import { harmless, type Palette, type TerminalOptions, type TerminalSection } from './section.ts';

/** The parts of a log that differ between one account and many. */
interface LogText {
  readonly scope: string;
  readonly sections: (palette: Palette, options: TerminalOptions) => readonly TerminalSection[];
}

const logText = (view: View): LogText => {
  switch (view.scope) {
    case 'account':
      return {
        scope: accountScope(view),
        sections: (palette, options) => accountTerminal(view, palette, options),
      };
    case 'accounts':
      return {
        scope: accountsScope(view),
        sections: (palette, options) => accountsTerminal(view, palette, options),
      };
  }
};

/** The answer in one line. */
export const terminalHeadline = (view: View, palette: Palette): string => {
  const { icon, text } = headline(view);
  const color = view.counts.fail > 0 ? palette.red : icon === '✅' ? palette.green : palette.yellow;
  return `${icon} ${palette.bold(color(text))}`;
};

/** What was audited, in a few words, and which configuration file judged it. */
export const auditedScope = (view: View): string =>
  [logText(view).scope, ...(view.judgedBy === undefined ? [] : [foreign(view.judgedBy)])].join(
    ', ',
  );

/** The report for a log or a terminal, without the answer itself. */
export const renderTerminal = (
  view: View,
  palette: Palette,
  options: TerminalOptions,
): readonly TerminalSection[] =>
  logText(view)
    .sections(palette, options)
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title: harmless(title), lines: lines.map(harmless) }));
