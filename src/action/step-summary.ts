import { summary, warning } from '@actions/core';
import type { Environment } from '../model/environment.ts';

/** Writes the job summary; one that cannot be written costs nothing else. */
export const writeSummary = async (text: string, env: Environment): Promise<void> => {
  if ((env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  try {
    await summary.addRaw(text).write();
  } catch {
    warning('The job summary could not be written.');
  }
};
