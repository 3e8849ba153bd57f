import type { Environment } from '../model/environment.ts';
import type { FileAnswer, FoundFile } from '../config/file/load.ts';
import { isWholeCheckout, readWorkspaceFile } from '../files/workspace-file.ts';
import type { Octokit } from '../github/api/octokit.ts';
import { readRepositoryFile } from '../github/api/repository-file.ts';
import type { Workflow } from './event.ts';

/** How to ask GitHub for a file. */
export interface GitHubAccess {
  readonly token: string;
  readonly octokit: Octokit;
}

// On these events the author of a change decides what is checked out.
const isProposal = ({ event }: Workflow): boolean =>
  event.startsWith('pull_request') || event === 'merge_group';

const inRepository = async (
  path: string,
  { repository, baseSha }: Workflow,
  github: GitHubAccess | undefined,
): Promise<FoundFile> => {
  const found = (answer: FileAnswer): FoundFile =>
    baseSha === undefined
      ? {
          answer,
          where: ' of the default branch',
          advice: 'Correct it on the default branch; docs/configuration.md tells what it may hold.',
        }
      : {
          answer,
          where: ` of base commit ${baseSha.slice(0, 7)}`,
          advice:
            'Correct it on the base branch: a change is judged by the file of its base, not by its own.',
        };
  if (repository === undefined) return { answer: { state: 'missing' }, where: '', advice: '' };
  if (github === undefined) {
    const reason = `Could not read ${path}: github-token is empty.`;
    return found({ state: 'refused', reason });
  }
  const address = { repository, path, sha: baseSha };
  return found(await readRepositoryFile(github.octokit, address, github.token));
};

/**
 * Looks for the configuration file of a job. A pull request and a merge group are judged by the file of their base
 * commit, so that none excuses itself; any other run by what is checked out, or by the default branch.
 */
export const findConfigFile =
  (workflow: Workflow, env: Environment, github: GitHubAccess | undefined) =>
  async (path: string): Promise<FoundFile> => {
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    if (!isProposal(workflow) && workspace !== '') {
      const answer = await readWorkspaceFile(workspace, path);
      if (answer.state !== 'missing' || (await isWholeCheckout(workspace))) {
        const advice = 'Correct the file; docs/configuration.md tells what it may hold.';
        return { answer, where: '', advice };
      }
    }
    return inRepository(path, workflow, github);
  };
