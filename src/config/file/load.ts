import { createHash } from 'node:crypto';
import { type Configuration, shortCommit } from '../../model/configuration.ts';
import { GuardError } from '../../model/errors.ts';
import { amount, firstLines } from '../../model/text.ts';
import { type ConfigFile, parseConfigFile } from './config-file.ts';
import type { ConfigFileError } from './error.ts';
import type { FileSettings } from './settings.ts';

/** Where the configuration file is unless an input names another. */
const USUAL_PATH = '.github/root-guard.yml';

/** What was found at a path. `refused`: whoever asked may not look, so nobody knows whether there is a file. */
export type FileAnswer =
  | { readonly state: 'read'; readonly content: Uint8Array }
  | { readonly state: 'missing' }
  | { readonly state: 'refused' | 'failed'; readonly reason: string };

/** The file as it was found, or not. */
export interface FoundFile {
  readonly answer: FileAnswer;
  /** The branch and commit that were looked at; `undefined` for a local file. */
  readonly at: Configuration['at'];
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

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Said with every run that was judged without knowing what the owner's file says. */
const UNREAD =
  'The configuration file could not be read, so its thresholds and exceptions were not applied.';

/**
 * Reads the configuration file that an input names, or the usual one if it is there; `find` looks for it. A file
 * that nobody may look for keeps the run from being an all-clear. Throws a `GuardError` rather than lose an exception
 * that the file may hold.
 */
export const loadConfigFile = async (
  given: string | undefined,
  find: (path: string) => Promise<FoundFile>,
): Promise<ConfigFile> => {
  const path = given ?? USUAL_PATH;
  const { answer, at, advice } = await find(path);
  const where = at === undefined ? '' : ` of ${at.branch} at ${shortCommit(at.commit)}`;
  switch (answer.state) {
    case 'read': {
      const text = Buffer.from(answer.content).toString('utf8');
      const settings = settingsIn(text, `${path}${where}`, advice);
      const sha256 = hashOf(answer.content);
      const configuration = { path, state: 'read' as const, at, sha256 };
      return { settings, warnings: [], missing: [], configuration };
    }
    case 'missing':
      return {
        settings: {},
        warnings:
          given === undefined
            ? []
            : [`There is no ${path}${where}, which config-file names: the defaults apply.`],
        missing: [],
        configuration: { path, state: 'missing', at, sha256: undefined },
      };
    case 'refused':
      // Most repositories have no such file: without the permission a run goes on, and says what it does not know.
      if (given === undefined) {
        return {
          settings: {},
          warnings: [answer.reason],
          missing: [UNREAD],
          configuration: { path, state: 'unread', at: undefined, sha256: undefined },
        };
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
