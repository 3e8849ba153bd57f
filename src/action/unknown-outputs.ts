import { setOutput } from '@actions/core';

/** The outputs of a run that judged nothing. */
export const setUnknownOutputs = (): void => {
  setOutput('outcome', 'unknown');
  for (const name of ['failed', 'unknown', 'regressions', 'recoveries']) setOutput(name, 0);
  setOutput('changes', '[]');
  for (const name of ['issue-number', 'issue-url', 'report-path', 'account-ids']) {
    setOutput(name, '');
  }
};
