import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { GuardError } from '../model/errors.ts';
import type { Environment } from '../model/environment.ts';

/** Where the JSON report goes: as the input says, or into the runner's own temporary folder. */
export const reportFile = (path: string | undefined, env: Environment): string | undefined => {
  if (path !== undefined) return resolve(env['GITHUB_WORKSPACE'] ?? '.', path);
  const folder = env['RUNNER_TEMP'];
  return folder === undefined || folder === ''
    ? undefined
    : join(folder, 'aws-root-guard-report.json');
};

const PIECE_LENGTH = 64 * 1024;

/** The same text in fewer pieces: each of them is one write. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE_LENGTH) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Writes the JSON report as it is told. Throws a `GuardError` where the path cannot be written. */
export const writeReport = async (path: string, report: Iterable<string>): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, gathered(report));
  } catch (error) {
    throw new GuardError(
      'report-unwritable',
      `The JSON report could not be written to ${path}.`,
      'Check report-path: the folder must be writable for the runner.',
      error,
    );
  }
};
