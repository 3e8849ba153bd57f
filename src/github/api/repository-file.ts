import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import type { RepositoryName } from '../../config/config.ts';
import { describeFailure, isRateLimit } from './failure.ts';
import type { Octokit } from './octokit.ts';

/** A file of a repository at a commit; without one, at the head of the default branch. */
export interface FileAddress {
  readonly repository: RepositoryName;
  readonly path: string;
  readonly sha: string | undefined;
}

/** What GitHub says of a file. `refused`: this token may not look, so nobody knows whether there is one. */
export type RepositoryFile =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'missing' }
  | { readonly state: 'refused' | 'failed'; readonly reason: string };

// A server that does not know the raw media type answers with the file wrapped up.
const Wrapped = v.object({ encoding: v.literal('base64'), content: v.string() });

const textOf = (data: unknown): string | undefined => {
  if (typeof data === 'string') return data;
  if (data instanceof ArrayBuffer) return Buffer.from(data).toString('utf8');
  return v.is(Wrapped, data) ? Buffer.from(data.content, 'base64').toString('utf8') : undefined;
};

const ask = async (octokit: Octokit, { repository, path, sha }: FileAddress): Promise<unknown> => {
  const { data }: { readonly data: unknown } = await octokit.request(
    'GET /repos/{owner}/{repo}/contents/{path}',
    {
      owner: repository.owner,
      repo: repository.name,
      path,
      ...(sha === undefined ? {} : { ref: sha }),
      headers: { accept: 'application/vnd.github.raw+json' },
    },
  );
  return data;
};

const failureOf = (error: unknown, { path }: FileAddress): RepositoryFile => {
  const reason = describeFailure(error, { what: `read ${path}`, permission: 'contents: read' });
  const isRefusal =
    error instanceof RequestError &&
    (error.status === 401 || (error.status === 403 && !isRateLimit(error)));
  return { state: isRefusal ? 'refused' : 'failed', reason };
};

/**
 * To a personal token without access to the files GitHub says 404, as if there were none; to the workflow's own
 * it says 403. A commit can only be seen by who can see the files.
 */
const tellMissing = async (
  octokit: Octokit,
  address: FileAddress,
  token: string,
): Promise<RepositoryFile> => {
  if (token.startsWith('ghs_')) return { state: 'missing' };
  const { repository, path, sha } = address;
  try {
    await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
      owner: repository.owner,
      repo: repository.name,
      ref: sha ?? 'HEAD',
      headers: { accept: 'application/vnd.github.sha' },
    });
    return { state: 'missing' };
  } catch (error) {
    const isHidden = error instanceof RequestError && [404, 422].includes(error.status);
    if (!isHidden) return failureOf(error, address);
    const reason = `Could not read ${path}: GitHub does not show this token the files of the repository. Give it "contents: read".`;
    return { state: 'refused', reason };
  }
};

/**
 * Reads one file of a repository. Never rejects.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export const readRepositoryFile = async (
  octokit: Octokit,
  address: FileAddress,
  token: string,
): Promise<RepositoryFile> => {
  try {
    const text = textOf(await ask(octokit, address));
    return text === undefined
      ? { state: 'failed', reason: `Could not read ${address.path}: it is a folder or a link.` }
      : { state: 'read', text };
  } catch (error) {
    return error instanceof RequestError && error.status === 404
      ? tellMissing(octokit, address, token)
      : failureOf(error, address);
  }
};
