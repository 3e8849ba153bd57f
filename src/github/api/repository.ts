import type { RepositoryName } from '../../config/config.ts';
import type { Publicity } from '../../config/privacy.ts';
import type { Octokit } from './octokit.ts';

/** Asks GitHub who may read a repository. Throws what Octokit throws. */
export const readPublicity = async (
  octokit: Octokit,
  { owner, name }: RepositoryName,
): Promise<Publicity> => {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo: name });
  if (data.visibility === 'public') return 'public';
  return data.private || data.visibility === 'internal' ? 'not-public' : 'public';
};
