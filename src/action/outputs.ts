import { setOutput } from '@actions/core';
import { reportChanges } from '../report/file/json.ts';
import { countOutcomes, countUnread, runOutcome } from '../posture/outcomes.ts';
import type { RunResult } from '../run.ts';

const count = ({ comparison }: RunResult, ...kinds: readonly string[]): number =>
  comparison.changes.filter(({ kind }) => kinds.includes(kind)).length;

// GitHub takes a megabyte of outputs from a job; the report has every change.
const MAX_CHANGES = 1_000;

/** Sets every output of the public contract (`outputs` of action.yml). */
export const setOutputs = (result: RunResult, reportPath: string | undefined): void => {
  const { comparison, display, tracker } = result;
  const counts = countOutcomes(comparison);
  setOutput('outcome', runOutcome(comparison));
  setOutput('failed', counts.fail);
  setOutput('unknown', counts.unknown);
  setOutput('unread', countUnread(comparison));
  setOutput(
    'not-checked',
    counts['not-checked'] + comparison.leftOut.length * comparison.accounts.length,
  );

  setOutput('regressions', count(result, 'regression', 'worsened'));
  setOutput('recoveries', count(result, 'recovery'));
  const changes = comparison.changes.slice(0, MAX_CHANGES);
  setOutput('changes', JSON.stringify(reportChanges(changes, display)));
  setOutput('issue-number', tracker.issue?.number ?? '');
  setOutput('issue-url', tracker.issue?.url ?? '');
  setOutput('report-path', reportPath ?? '');
  setOutput(
    'account-ids',
    comparison.accounts.map(({ posture }) => display.account(posture.account.id)).join(','),
  );
};

/** The outputs of a run that judged nothing. */
export const setUnknownOutputs = (): void => {
  setOutput('outcome', 'unknown');
  for (const name of ['failed', 'unknown', 'unread', 'not-checked', 'regressions', 'recoveries'])
    setOutput(name, 0);
  setOutput('changes', '[]');
  for (const name of ['issue-number', 'issue-url', 'report-path', 'account-ids']) {
    setOutput(name, '');
  }
};
