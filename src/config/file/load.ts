import { GuardError } from '../../model/errors.ts';
import { amount, firstLines } from '../../model/text.ts';
import { type ConfigFile, parseConfigFile } from './config-file.ts';
import type { ConfigFileError } from './error.ts';
import type { FileSettings } from './settings.ts';

/** Where the configuration file is unless an input names another. */
const USUAL_PATH = '.github/root-guard.yml';

/** What was found at a path. `refused`: whoever asked may not look, so nobody knows whether there is a file. */
export type FileAnswer =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'missing' }
  | { readonly state: 'refused' | 'failed'; readonly reason: string };

/** The file as it was found, or not. */
export interface FoundFile {
  readonly answer: FileAnswer;
  /** Where that was, as it follows the path in a sentence: ` of the default branch`. */
  readonly where: string;
  /** What to do about errors in it. */
  readonly advice: string;
}

// A log shows so many errors at once that the file can be put right, and no more than anyone reads.
const MAX_ERRORS = 50;

const errorList = (errors: readonly ConfigFileError[]): string =>
  firstLines(
    errors.map(({ line, message }) => `line ${String(line)}: ${message}`),
    MAX_ERRORS,
  ).join('; ');

const settingsIn = (text: string, origin: string, advice: string): FileSettings => {
  const result = parseConfigFile(text);
  if ('settings' in result) return result.settings;
  const { errors } = result;
  const message = `${origin} has ${amount(errors.length, 'error')}: ${errorList(errors)}.`;
  throw new GuardError('config-invalid', message, advice);
};

/**
 * Reads the configuration file that an input names, or the usual one if it is there; `find` looks for it.
 * Throws a `GuardError` rather than lose an exception that the file may hold.
 */
export const loadConfigFile = async (
  given: string | undefined,
  find: (path: string) => Promise<FoundFile>,
): Promise<ConfigFile> => {
  const path = given ?? USUAL_PATH;
  const { answer, where, advice } = await find(path);
  const none = (...warnings: readonly string[]): ConfigFile => ({
    settings: {},
    warnings,
    origin: undefined,
  });
  switch (answer.state) {
    case 'read': {
      const origin = `${path}${where}`;
      return { settings: settingsIn(answer.text, origin, advice), warnings: [], origin };
    }
    case 'missing':
      return given === undefined
        ? none()
        : none(`There is no ${path}${where}, which config-file names: the defaults count.`);
    case 'refused':
      // Most repositories have no such file: they must not need another permission for it.
      if (given === undefined) {
        return none(`${answer.reason} If the file is there, what it says does not count.`);
      }
      break;
    case 'failed':
  }
  throw new GuardError(
    'config-unreadable',
    answer.reason,
    'Nothing was audited, because exceptions in the file would have been lost.',
  );
};
