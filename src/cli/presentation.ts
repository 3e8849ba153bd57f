import { styleText } from 'node:util';
import { auditedScope, renderTerminal, terminalHeadline } from '../report/log/log.ts';
import type { Palette } from '../report/log/section.ts';
import type { RunResult } from '../run.ts';

type Style = Parameters<typeof styleText>[0];

const coloured = (style: Style, text: string): string =>
  // It honours NO_COLOR itself, and a stream that is no terminal.
  styleText(style, text, { stream: process.stdout });

/** How a terminal emphasises. */
export const palette: Palette = {
  bold: (text) => coloured('bold', text),
  dim: (text) => coloured('dim', text),
  red: (text) => coloured('red', text),
  yellow: (text) => coloured('yellow', text),
  green: (text) => coloured('green', text),
};

/** Prints a line. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Prints what a run found, with the steps that mend it. */
export const present = ({ view }: RunResult): void => {
  print(`\n${terminalHeadline(view, palette)}`);
  print(palette.dim(auditedScope(view)));
  for (const { title, lines } of renderTerminal(view, palette, { withSteps: true })) {
    print(`\n${palette.bold(title)}`);
    for (const line of lines) print(`  ${line}`);
  }
};
