import { type Answering, json } from './loopback.ts';

// A repository whose file is asked for: GitHub's three answers, each of which a test may replace.

export const BRANCH = 'trunk';
export const COMMIT = '0ddba11000000000000000000000000000000000';

/** How the repository, its default branch and the file answer; left out, the file is not there. */
export interface RepositoryAnswers {
  readonly repository?: Answering;
  readonly branch?: Answering;
  readonly file?: Answering;
}

/** A file as it is. */
export const raw =
  (text: string, type = 'application/vnd.github.raw+json; charset=utf-8'): Answering =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(text);
  };

export const refusing =
  (status: number, headers = {}): Answering =>
  (_request, response) =>
    json(response, status, { message: 'no' }, headers);

export const telling =
  (body: unknown): Answering =>
  (_request, response) =>
    json(response, 200, body);

/** Answers as the repository acme/guard does. */
export const answering =
  ({
    repository = telling({ default_branch: BRANCH }),
    branch = telling({ name: BRANCH, commit: { sha: COMMIT } }),
    file = refusing(404),
  }: RepositoryAnswers): Answering =>
  (request, response) => {
    const { pathname } = new URL(request.path, 'http://github');
    if (pathname === '/repos/acme/guard') repository(request, response);
    else if (pathname === `/repos/acme/guard/branches/${BRANCH}`) branch(request, response);
    else if (pathname.startsWith('/repos/acme/guard/contents/')) file(request, response);
    else json(response, 500, { message: `nobody should ask ${pathname}` });
  };
