import { info, setFailed } from '@actions/core';

/** How a step ends: what the last line says, and whether the step fails. */
export interface StepResult {
  readonly failed: boolean;
  readonly sentence: string;
}

/** Says the last line. Failing is an error annotation and the exit code. */
export const end = ({ failed, sentence }: StepResult): void => {
  if (failed) setFailed(sentence);
  else info(sentence);
};
