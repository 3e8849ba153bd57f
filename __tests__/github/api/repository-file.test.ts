import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/github/api/octokit.ts';
import {
  readRepositoryFile,
  type RepositoryFile,
} from '../../../src/github/api/repository-file.ts';
import { type Answering, json, type Loopback, startLoopback } from './loopback.ts';

const SHA = '0ddba11000000000000000000000000000000000';
const PATH = '.github/root-guard.yml';
const WORKFLOW = 'ghs_workflow';
const PERSONAL = 'github_pat_personal';

const servers: Loopback[] = [];
let server: Loopback | undefined;
afterEach(async () => {
  await Promise.all(servers.splice(0).map((each) => each.close()));
});

const read = async (
  answer: Answering,
  { sha, token = WORKFLOW, path = PATH }: { sha?: string; token?: string; path?: string } = {},
): Promise<RepositoryFile> => {
  server = await startLoopback(answer);
  servers.push(server);
  const octokit = connect({ apiUrl: server.url, token, warn: () => undefined });
  // What fails is asked for again in production, seconds later.
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, retries: 0 };
  });
  const repository = { owner: 'acme', name: 'guard' };
  return readRepositoryFile(octokit, { repository, path, sha }, token);
};

const raw =
  (text: string, type = 'application/vnd.github.raw+json; charset=utf-8'): Answering =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(text);
  };

const refusing =
  (status: number, headers = {}): Answering =>
  (_request, response) =>
    json(response, status, { message: 'no' }, headers);

const requests = (): readonly string[] => server?.received.map(({ path }) => path) ?? [];

describe('a file that is there', () => {
  test.each<[string, Answering]>([
    ['as it is', raw('severity: {} # ü\n')],
    [
      'in the older media type',
      raw('severity: {} # ü\n', 'application/vnd.github.v3.raw; charset=utf-8'),
    ],
    ['as bytes', raw('severity: {} # ü\n', 'application/octet-stream')],
    [
      'wrapped up, by a server that knows no other way',
      (_request, response) =>
        json(response, 200, {
          type: 'file',
          encoding: 'base64',
          content: Buffer.from('severity: {} # ü\n').toString('base64').replace(/.{8}/g, '$&\n'),
        }),
    ],
  ])('is read: %s', async (_name, answer) => {
    expect(await read(answer)).toEqual({ state: 'read', text: 'severity: {} # ü\n' });
  });

  test('may be empty', async () => {
    expect(await read(raw(''))).toEqual({ state: 'read', text: '' });
  });

  test('is asked for at its commit, and nowhere else', async () => {
    await read(raw(''), { sha: SHA });
    expect(requests()).toEqual([`/repos/acme/guard/contents/.github%2Froot-guard.yml?ref=${SHA}`]);
    expect(server?.received[0]?.headers.accept).toBe('application/vnd.github.raw+json');
  });

  test('is asked for at the head of the default branch where no commit is named', async () => {
    await read(raw(''));
    expect(requests()).toEqual(['/repos/acme/guard/contents/.github%2Froot-guard.yml']);
  });

  test('cannot lead elsewhere by its name', async () => {
    await read(raw(''), { path: 'a b?ref=x#y' });
    expect(requests()).toEqual(['/repos/acme/guard/contents/a%20b%3Fref%3Dx%23y']);
  });
});

describe('a file that is not there', () => {
  test('is missing to the workflow’s own token, which would be told that it may not look', async () => {
    expect(await read(refusing(404))).toEqual({ state: 'missing' });
    expect(requests()).toHaveLength(1);
  });

  const hidden =
    (status: number): Answering =>
    (request, response) =>
      request.path.includes('/commits/')
        ? raw(SHA, 'application/vnd.github.sha; charset=utf-8')(request, response)
        : json(response, status, { message: 'Not Found' });

  test('is missing to another token that sees the commits', async () => {
    expect(await read(hidden(404), { token: PERSONAL, sha: SHA })).toEqual({ state: 'missing' });
    expect(requests()[1]).toBe(`/repos/acme/guard/commits/${SHA}`);
    expect(await read(hidden(404), { token: PERSONAL })).toEqual({ state: 'missing' });
    expect(requests()[1]).toBe('/repos/acme/guard/commits/HEAD');
  });

  test.each([404, 422])(
    'is out of reach to another token that sees no commits: %i',
    async (status) => {
      const answer: Answering = (request, response) =>
        json(response, request.path.includes('/commits/') ? status : 404, { message: 'Not Found' });
      expect(await read(answer, { token: PERSONAL })).toEqual({
        state: 'refused',
        reason: `Could not read ${PATH}: GitHub does not show this token the files of the repository. Give it "contents: read".`,
      });
    },
  );

  test('is out of reach where the commits are refused', async () => {
    const answer: Answering = (request, response) =>
      json(response, request.path.includes('/commits/') ? 403 : 404, { message: 'no' });
    expect(await read(answer, { token: PERSONAL })).toMatchObject({ state: 'refused' });
  });
});

describe('a file that cannot be read', () => {
  test.each<[string, Answering, RepositoryFile]>([
    [
      'is refused where the permission is missing',
      refusing(403),
      {
        state: 'refused',
        reason: `Could not read ${PATH}: the token is not allowed to. Add "contents: read" to the job's permissions.`,
      },
    ],
    [
      'is refused where the token is not accepted',
      refusing(401),
      {
        state: 'refused',
        reason: `Could not read ${PATH}: GitHub does not accept the token. Check github-token.`,
      },
    ],
    [
      'is not refused by a rate limit',
      refusing(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' }),
      {
        state: 'failed',
        reason: `Could not read ${PATH}: GitHub's rate limit is used up. Run the job again later.`,
      },
    ],
    [
      'is none where it is a folder',
      (_request, response) => json(response, 200, [{ type: 'file', name: 'x' }]),
      { state: 'failed', reason: `Could not read ${PATH}: it is a folder or a link.` },
    ],
    [
      'is none where it is a submodule',
      (_request, response) => json(response, 200, { type: 'submodule' }),
      { state: 'failed', reason: `Could not read ${PATH}: it is a folder or a link.` },
    ],
    [
      'has failed where GitHub cannot be reached',
      (_request, response) => response.destroy(),
      {
        state: 'failed',
        reason: `Could not read ${PATH}: GitHub could not be reached. Check the network and, behind a proxy, HTTPS_PROXY and NO_PROXY.`,
      },
    ],
    [
      'has failed where GitHub fails',
      refusing(503),
      {
        state: 'failed',
        reason: `Could not read ${PATH}: GitHub answered with HTTP 503. Run the job again.`,
      },
    ],
  ])('%s', async (_sentence, answer, file) => {
    expect(await read(answer)).toEqual(file);
  });
});
