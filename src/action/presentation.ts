import { endGroup, error, info, startGroup, warning } from '@actions/core';
import type { Config } from '../config/config.ts';
import { GuardError } from '../model/errors.ts';
import { lowered } from '../model/text.ts';
import type { TrackerOutcome } from '../github/tracker/tracker.ts';
import { createAnnotations } from '../report/log/annotations.ts';
import { createDisplay, type Display } from '../report/text/display.ts';
import { reportText } from '../report/file/json.ts';
import { gateSentence } from '../report/text/sentences.ts';
import { renderSummary, renderWithheldSummary } from '../report/summary/summary.ts';
import { auditedScope, renderTerminal, terminalHeadline } from '../report/log/log.ts';
import { harmless, plainPalette } from '../report/log/section.ts';
import type { RunResult } from '../run.ts';
import type { Environment } from '../model/environment.ts';
import type { StepResult } from './step-result.ts';
import { writeSummary } from './step-summary.ts';
import { setOutputs } from './outputs.ts';
import { reportFile, writeReport } from '../files/report-file.ts';

const print = (line: string): void => info(harmless(line));

const group = (title: string, lines: readonly string[]): void => {
  startGroup(title);
  for (const line of lines) info(line);
  endGroup();
};

const printFindings = ({ view }: RunResult): void => {
  print(terminalHeadline(view, plainPalette));
  print(auditedScope(view));
  for (const { title, lines } of renderTerminal(view, plainPalette, { withSteps: false })) {
    group(title, lines);
  }
  for (const { level, title, message } of createAnnotations(view)) {
    if (level === 'error') error(message, { title });
    else warning(message, { title });
  }
};

const printTracker = ({ issue, did }: TrackerOutcome): void => {
  print(`Tracking issue: ${did}${issue === undefined ? '' : ` (${issue.url})`}.`);
};

const writeReportFile = async (
  path: string,
  { comparison, display, origin }: RunResult,
): Promise<string | undefined> => {
  try {
    await writeReport(path, reportText(comparison, display, origin));
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof GuardError)) throw thrown;
    return `${thrown.message} ${thrown.hint}`;
  }
};

/** How accounts are shown beside the findings; where these are withheld, no id may show however it was asked for. */
const displayOf = ({ privacy, display }: RunResult): Display =>
  privacy.showsDetails ? display : createDisplay('hidden', new Map());

/**
 * Shows a run: report, summary, outputs, log and annotations. A public repository gets only the gate's word.
 * Returns how the step ends, so that the sentence comes last.
 */
export const present = async (
  result: RunResult,
  config: Config,
  env: Environment,
): Promise<StepResult> => {
  const { privacy, view, tracker } = result;
  const display = displayOf(result);
  const sentence = gateSentence(result.gate, config.failOn, privacy.showsDetails);
  if (privacy.showsDetails) printFindings(result);
  const path = reportFile(config.reportPath, env);
  const unwritten = path === undefined ? undefined : await writeReportFile(path, result);
  const reportPath = unwritten === undefined ? path : undefined;

  setOutputs(result, reportPath);
  const warnings = [
    ...[...result.warnings, ...tracker.warnings].map((text) => display.text(text)),
    ...(privacy.explanation === undefined ? [] : [privacy.explanation]),
  ];
  if (privacy.showsDetails) {
    const context = { gate: sentence, issue: tracker.issue, warnings, reportPath };
    await writeSummary(renderSummary(view, context), env);
    printTracker(tracker);
  } else {
    await writeSummary(renderWithheldSummary(sentence, warnings), env);
  }
  for (const text of warnings) warning(text);
  return unwritten === undefined
    ? { failed: !result.gate.holds, sentence }
    : {
        failed: true,
        sentence: `The audit ran, but ${display.text(lowered(unwritten))} ${sentence}`,
      };
};
