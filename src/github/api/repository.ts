import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import type { RepositoryName } from '../../config/config.ts';
import type { Publicity } from '../../config/privacy.ts';
import type { Octokit } from './octokit.ts';

const Viewer = v.object({ viewer: v.object({ login: v.string() }) });

/** Asks GitHub who may read a repository. Throws what Octokit throws. */
export const readPublicity = async (
  octokit: Octokit,
  { owner, name }: RepositoryName,
): Promise<Publicity> => {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo: name });
  if (data.visibility === 'public') return 'public';
  return data.private || data.visibility === 'internal' ? 'not-public' : 'public';
};

const isRefusal = (error: unknown): boolean =>
  !(error instanceof RequestError) ||
  ([401, 403, 404].includes(error.status) &&
    error.response?.headers['x-ratelimit-remaining'] !== '0' &&
    error.response?.headers['retry-after'] === undefined);

const askViewer = async (octokit: Octokit): Promise<string> =>
  v.parse(Viewer, await octokit.graphql('query { viewer { login } }')).viewer.login;

const askUser = async (octokit: Octokit): Promise<string> => {
  const { data } = await octokit.request('GET /user');
  return data.login;
};

/**
 * The login that issues are authored by with this token. An installation's token, such as the workflow's
 * own, may not ask `GET /user`: GraphQL's viewer answers for those.
 */
export const readLogin = async (octokit: Octokit, token: string): Promise<string> => {
  const ways = token.startsWith('ghs_') ? [askViewer, askUser] : [askUser, askViewer];
  for (const way of ways) {
    try {
      return await way(octokit);
    } catch (error) {
      // The other way may still know; some GitHub-compatible servers have no GraphQL. But a fault that
      // passes must not make this token pass for another: its tracker would not be found.
      if (!isRefusal(error)) throw error;
    }
  }
  return 'github-actions[bot]';
};
