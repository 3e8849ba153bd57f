import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import type { RepositoryName } from '../../config/config.ts';
import { describeFailure, isRateLimit } from './failure.ts';
import type { Octokit } from './octokit.ts';

/** The head of a repository's default branch. */
export interface DefaultBranch {
  readonly branch: string;
  readonly commit: string;
}

/** What GitHub says of a file on the default branch. `refused`: this token may not look, so nobody knows whether there is one. */
export type RepositoryFile =
  | { readonly state: 'read'; readonly content: Uint8Array; readonly at: DefaultBranch }
  | { readonly state: 'missing'; readonly at: DefaultBranch }
  | { readonly state: 'refused' | 'failed'; readonly reason: string };

type Unanswered = Extract<RepositoryFile, { readonly reason: string }>;

const Repository = v.object({ default_branch: v.pipe(v.string(), v.minLength(1)) });
// SHA-1, or the longer hash that Git may use instead.
const Branch = v.object({
  commit: v.object({ sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/)) }),
});
// A server that does not know the raw media type answers with the file wrapped up.
const Wrapped = v.object({ encoding: v.literal('base64'), content: v.string() });

const contentOf = (data: unknown): Uint8Array | undefined => {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  if (data instanceof ArrayBuffer) return Buffer.from(data);
  return v.is(Wrapped, data) ? Buffer.from(data.content, 'base64') : undefined;
};

const isStatus = (error: unknown, ...statuses: readonly number[]): boolean =>
  error instanceof RequestError && statuses.includes(error.status);

const failureOf = (error: unknown, path: string): Unanswered => {
  if (error instanceof v.ValiError)
    return { state: 'failed', reason: `Could not read ${path}: GitHub's answer is incomplete.` };
  const reason = describeFailure(error, { what: `read ${path}`, permission: 'contents: read' });
  const isRefusal =
    error instanceof RequestError &&
    (error.status === 401 || (error.status === 403 && !isRateLimit(error)));
  return { state: isRefusal ? 'refused' : 'failed', reason };
};

/** Where the default branch is now, or why this token is not told. */
const askDefaultBranch = async (
  octokit: Octokit,
  { owner, name: repo }: RepositoryName,
  path: string,
): Promise<DefaultBranch | Unanswered> => {
  let branch: string | undefined;
  try {
    const repository = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo });
    branch = v.parse(Repository, repository.data).default_branch;
    // Not `commits/{ref}`: a tag of the same name would go before the branch.
    const head = await octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', {
      owner,
      repo,
      branch,
    });
    return { branch, commit: v.parse(Branch, head.data).commit.sha };
  } catch (error) {
    // To a token without access GitHub says 404, as if there were nothing.
    if (!isStatus(error, 404)) return failureOf(error, path);
    const what = branch === undefined ? `the repository ${owner}/${repo}` : `the branch ${branch}`;
    const reason = `Could not read ${path}: GitHub does not show github-token ${what}. Give the token "contents: read" there.`;
    return { state: 'refused', reason };
  }
};

/**
 * Reads a file as it is at the head of the repository's default branch. Only a 404 for the file itself means that
 * there is none: who cannot see repository or branch is told 404 as well. Never rejects.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export const readRepositoryFile = async (
  octokit: Octokit,
  repository: RepositoryName,
  path: string,
): Promise<RepositoryFile> => {
  const at = await askDefaultBranch(octokit, repository, path);
  if ('state' in at) return at;
  try {
    const { data }: { readonly data: unknown } = await octokit.request(
      'GET /repos/{owner}/{repo}/contents/{path}',
      {
        owner: repository.owner,
        repo: repository.name,
        path,
        ref: at.commit,
        headers: { accept: 'application/vnd.github.raw+json' },
      },
    );
    const content = contentOf(data);
    return content === undefined
      ? { state: 'failed', reason: `Could not read ${path}: it is a folder or a link.` }
      : { state: 'read', content, at };
  } catch (error) {
    return isStatus(error, 404) ? { state: 'missing', at } : failureOf(error, path);
  }
};
