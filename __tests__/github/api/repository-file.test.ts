import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/github/api/octokit.ts';
import {
  readRepositoryFile,
  type RepositoryFile,
} from '../../../src/github/api/repository-file.ts';
import { type Answering, type Loopback, startLoopback } from './loopback.ts';
import {
  answering,
  BRANCH,
  COMMIT,
  raw,
  refusing,
  type RepositoryAnswers,
  telling,
} from './repository-server.ts';

const PATH = '.github/root-guard.yml';
const CONTENTS = '/repos/acme/guard/contents';
const AT = { branch: BRANCH, commit: COMMIT };

const servers: Loopback[] = [];
let server: Loopback | undefined;
afterEach(async () => {
  await Promise.all(servers.splice(0).map((each) => each.close()));
});

const read = async (answers: RepositoryAnswers, path = PATH): Promise<RepositoryFile> => {
  server = await startLoopback(answering(answers));
  servers.push(server);
  const octokit = connect({ apiUrl: server.url, token: 'ghs_workflow', warn: () => undefined });
  // What fails is asked for again in production, seconds later.
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, retries: 0 };
  });
  return readRepositoryFile(octokit, { owner: 'acme', name: 'guard' }, path);
};

const textOf = (file: RepositoryFile): string | undefined =>
  file.state === 'read' ? Buffer.from(file.content).toString('utf8') : undefined;

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
      telling({
        type: 'file',
        encoding: 'base64',
        content: Buffer.from('severity: {} # ü\n').toString('base64').replace(/.{8}/g, '$&\n'),
      }),
    ],
  ])('is read: %s', async (_name, file) => {
    const answer = await read({ file });
    expect(textOf(answer)).toBe('severity: {} # ü\n');
    expect(answer).toMatchObject({ state: 'read', at: AT });
  });

  test('may be empty', async () => {
    expect(textOf(await read({ file: raw('') }))).toBe('');
  });

  test('is asked for at the commit that the default branch is at, and nowhere else', async () => {
    await read({ file: raw('') });
    expect(requests()).toEqual([
      '/repos/acme/guard',
      `/repos/acme/guard/branches/${BRANCH}`,
      `${CONTENTS}/.github%2Froot-guard.yml?ref=${COMMIT}`,
    ]);
    expect(server?.received[2]?.headers.accept).toBe('application/vnd.github.raw+json');
  });

  test('cannot lead elsewhere by its name', async () => {
    await read({ file: raw('') }, 'a b?ref=x#y');
    expect(requests()[2]).toBe(`${CONTENTS}/a%20b%3Fref%3Dx%23y?ref=${COMMIT}`);
  });
});

test('a file is missing only where repository and branch can be seen', async () => {
  expect(await read({ file: refusing(404) })).toEqual({ state: 'missing', at: AT });
});

const GIVE = 'Give the token "contents: read" there.';

describe('a file that cannot be read', () => {
  test.each<[string, RepositoryAnswers, RepositoryFile]>([
    [
      'is out of reach where the repository is not shown',
      { repository: refusing(404) },
      {
        state: 'refused',
        reason: `Could not read ${PATH}: GitHub does not show github-token the repository acme/guard. ${GIVE}`,
      },
    ],
    [
      'is out of reach where the branch is not shown',
      { branch: refusing(404) },
      {
        state: 'refused',
        reason: `Could not read ${PATH}: GitHub does not show github-token the branch trunk. ${GIVE}`,
      },
    ],
    ...(['repository', 'branch', 'file'] as const).map(
      (place): [string, RepositoryAnswers, RepositoryFile] => [
        `is refused where the permission is missing for the ${place}`,
        { [place]: refusing(403) },
        {
          state: 'refused',
          reason: `Could not read ${PATH}: the token is not allowed to. Add "contents: read" to the job's permissions.`,
        },
      ],
    ),
    [
      'is refused where the token is not accepted',
      { repository: refusing(401) },
      {
        state: 'refused',
        reason: `Could not read ${PATH}: GitHub does not accept the token. Check github-token.`,
      },
    ],
    [
      'is not refused by a rate limit',
      {
        branch: refusing(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' }),
      },
      {
        state: 'failed',
        reason: `Could not read ${PATH}: GitHub's rate limit is used up. Run the job again later.`,
      },
    ],
    [
      'is none where it is a folder',
      { file: telling([{ type: 'file', name: 'x' }]) },
      { state: 'failed', reason: `Could not read ${PATH}: it is a folder or a link.` },
    ],
    [
      'is none where it is a submodule',
      { file: telling({ type: 'submodule' }) },
      { state: 'failed', reason: `Could not read ${PATH}: it is a folder or a link.` },
    ],
    [
      'has failed where GitHub names no default branch',
      { repository: telling({}) },
      { state: 'failed', reason: `Could not read ${PATH}: GitHub's answer is incomplete.` },
    ],
    [
      'has failed where the branch has no commit',
      { branch: telling({ commit: { sha: '../../other' } }) },
      { state: 'failed', reason: `Could not read ${PATH}: GitHub's answer is incomplete.` },
    ],
    [
      'has failed where GitHub cannot be reached',
      { file: (_request, response) => response.destroy() },
      {
        state: 'failed',
        reason: `Could not read ${PATH}: GitHub could not be reached. Check the network and, behind a proxy, HTTPS_PROXY and NO_PROXY.`,
      },
    ],
    [
      'has failed where GitHub fails',
      { file: refusing(503) },
      {
        state: 'failed',
        reason: `Could not read ${PATH}: GitHub answered with HTTP 503. Run the job again.`,
      },
    ],
  ])('%s', async (_sentence, answers, file) => {
    expect(await read(answers)).toEqual(file);
  });
});
