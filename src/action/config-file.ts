import type { ConfigFile } from '../config/file/config-file.ts';
import type { ConfigFileError } from '../config/file/error.ts';
import type { FileSettings } from '../config/file/settings.ts';
import { GuardError } from '../model/errors.ts';
import type { Octokit } from '../github/api/octokit.ts';
import type { RepositoryFile } from '../github/api/repository-file.ts';
import type { Environment } from './environment.ts';
import type { Workflow } from './event.ts';
import { isWholeCheckout, readWorkspaceFile } from './workspace-file.ts';

/** Where the configuration file is unless an input names another. */
const USUAL_PATH = '.github/root-guard.yml';

/** How to ask GitHub for a file. */
export interface GitHubAccess {
  readonly token: string;
  /** Loads the client, which a run with a checkout may do without. */
  readonly open: () => Promise<Octokit>;
}

/** A file as it was found, or not; `where` as it follows the path. */
interface Find {
  readonly file: RepositoryFile;
  readonly where: string;
  readonly advice: string;
}

// On these events the author of a change decides what is checked out.
const isProposal = ({ event }: Workflow): boolean =>
  event.startsWith('pull_request') || event === 'merge_group';

const inRepository = async (
  path: string,
  workflow: Workflow,
  github: GitHubAccess | undefined,
): Promise<Find> => {
  const { repository, baseSha } = workflow;
  const found = (file: RepositoryFile): Find =>
    baseSha === undefined
      ? {
          file,
          where: ' of the default branch',
          advice: 'Correct it on the default branch; docs/configuration.md tells what it may hold.',
        }
      : {
          file,
          where: ` of base commit ${baseSha.slice(0, 7)}`,
          advice:
            'Correct it on the base branch: a change is judged by the file of its base, not by its own.',
        };
  if (repository === undefined) return { file: { state: 'missing' }, where: '', advice: '' };
  if (github === undefined) {
    const reason = `Could not read ${path}: github-token is empty.`;
    return found({ state: 'refused', reason });
  }
  const { readRepositoryFile } = await import('../github/api/repository-file.ts');
  const address = { repository, path, sha: baseSha };
  return found(await readRepositoryFile(await github.open(), address, github.token));
};

const find = async (
  path: string,
  workflow: Workflow,
  env: Environment,
  github: GitHubAccess | undefined,
): Promise<Find> => {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  if (!isProposal(workflow) && workspace !== '') {
    const file = await readWorkspaceFile(workspace, path);
    if (file.state !== 'missing' || (await isWholeCheckout(workspace))) {
      const advice = 'Correct the file; docs/configuration.md tells what it may hold.';
      return { file, where: '', advice };
    }
  }
  return inRepository(path, workflow, github);
};

// A log shows so many errors at once that the file can be put right, and no more than anyone reads.
const MAX_ERRORS = 50;

const listed = (errors: readonly ConfigFileError[]): string => {
  const shown = errors
    .slice(0, MAX_ERRORS)
    .map(({ line, message }) => `line ${String(line)}: ${message}`);
  const more = errors.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${String(more)} more`] : [])].join('; ');
};

const parsed = async (text: string, origin: string, advice: string): Promise<FileSettings> => {
  const { parseConfigFile } = await import('../config/file/config-file.ts');
  const result = parseConfigFile(text);
  if ('settings' in result) return result.settings;
  const { errors } = result;
  const count = errors.length === 1 ? '1 error' : `${String(errors.length)} errors`;
  throw new GuardError('config-invalid', `${origin} has ${count}: ${listed(errors)}.`, advice);
};

/**
 * Finds and reads the configuration file. A pull request and a merge group are judged by the file of their base
 * commit, so that none excuses itself; any other run by what is checked out, or by the default branch.
 * Throws a `GuardError` rather than lose an exception that the file may hold.
 */
export const loadConfigFile = async (
  given: string | undefined,
  workflow: Workflow,
  env: Environment,
  github: GitHubAccess | undefined,
): Promise<ConfigFile> => {
  const path = given ?? USUAL_PATH;
  const { file, where, advice } = await find(path, workflow, env, github);
  const none = (...warnings: readonly string[]): ConfigFile => ({
    settings: {},
    warnings,
    origin: undefined,
  });
  switch (file.state) {
    case 'read': {
      const origin = `${path}${where}`;
      return { settings: await parsed(file.text, origin, advice), warnings: [], origin };
    }
    case 'missing':
      return given === undefined
        ? none()
        : none(`There is no ${path}${where}, which config-file names: the defaults count.`);
    case 'refused':
      // Most repositories have no such file: they must not need another permission for it.
      if (given === undefined) {
        return none(`${file.reason} If the file is there, what it says does not count.`);
      }
      break;
    case 'failed':
  }
  throw new GuardError(
    'config-unreadable',
    file.reason,
    'Nothing was audited, because exceptions in the file would have been lost.',
  );
};
