import type { FoundFile } from '../config/file/load.ts';
import type { Octokit } from '../github/api/octokit.ts';
import { readRepositoryFile } from '../github/api/repository-file.ts';
import type { Workflow } from './event.ts';

const ADVICE =
  'Correct the file on the default branch: every run is judged by that one, whatever is checked out. docs/configuration.md tells what it may hold.';

const unasked = (path: string, why: string): FoundFile => ({
  answer: { state: 'refused', reason: `Could not read ${path}: ${why}` },
  at: undefined,
  advice: '',
});

/**
 * Looks for the configuration file of a job: always on the default branch of the workflow's repository, by GitHub's
 * API. What is checked out, or proposed, or pushed to another branch, could bring the exception that lets it pass.
 */
export const findConfigFile =
  ({ repository }: Workflow, octokit: Octokit | undefined) =>
  async (path: string): Promise<FoundFile> => {
    if (repository === undefined)
      return unasked(path, 'GITHUB_REPOSITORY does not name the repository of this workflow.');
    if (octokit === undefined) return unasked(path, 'github-token is empty.');
    const answer = await readRepositoryFile(octokit, repository, path);
    return { answer, at: 'at' in answer ? answer.at : undefined, advice: ADVICE };
  };
