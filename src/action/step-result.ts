import { info, setFailed } from '@actions/core';

/** How a run ends: what the last line says, and whether the step fails. */
export interface Ending {
  readonly failed: boolean;
  readonly sentence: string;
}

/** Says the last line. Failing is an error annotation and the exit code. */
export const end = ({ failed, sentence }: Ending): void => {
  if (failed) setFailed(sentence);
  else info(sentence);
};
