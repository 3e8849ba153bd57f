import { afterEach, describe, expect, test } from '@jest/globals';
import { connect, type Octokit } from '../../../src/github/api/octokit.ts';
import { readViewer } from '../../../src/github/api/viewer.ts';
import { type Answering, json, type Loopback, startLoopback } from './loopback.ts';

const BOT = 'github-actions[bot]';
const ASKED = { repository: { owner: 'acme', name: 'guard' }, label: 'aws-root-guard' };
const AT = '2026-11-30T10:00:00Z';

let server: Loopback | undefined;
afterEach(async () => {
  await server?.close();
});

const octokitFor = async (answer: Answering): Promise<Octokit> => {
  server = await startLoopback(answer);
  return connect({ apiUrl: server.url, token: 'ghs_test', warn: () => undefined });
};

describe('this token’s own login', () => {
  const asking =
    (user: number, graphql: number): Answering =>
    ({ path }, response) => {
      const [status, body] =
        path === '/graphql'
          ? [graphql, { data: { viewer: { login: 'by-graphql' } } }]
          : [user, { login: 'by-rest' }];
      json(response, status, status === 200 ? body : { message: 'no' });
    };

  test.each<[string, string, number, number, string]>([
    ['a person’s token is asked by REST', 'ghp_x', 200, 200, 'by-rest'],
    ['a workflow’s own token is asked by GraphQL', 'ghs_x', 403, 200, 'by-graphql'],
    ['a token that may not ask REST is asked by GraphQL', 'ghp_x', 403, 200, 'by-graphql'],
    ['a server without GraphQL is asked by REST', 'ghs_x', 200, 404, 'by-rest'],
    ['a token that may ask nothing is taken for the workflow’s', 'ghs_x', 403, 403, BOT],
  ])('%s', async (_sentence, token, user, graphql, login) => {
    const octokit = await octokitFor(asking(user, graphql));
    expect((await readViewer(octokit, token, ASKED)).login).toBe(login);
  });
});

describe('who edited the tracking issue last', () => {
  const answering =
    (repository: unknown, errors?: readonly object[]): Answering =>
    ({ path }, response) =>
      path === '/graphql'
        ? json(response, 200, { data: { viewer: { login: BOT }, repository }, errors })
        : json(response, 200, { login: 'mona' });
  const one = (issue: object): unknown => ({ issues: { nodes: [{ number: 7, ...issue }] } });

  test.each<[string, unknown, unknown]>([
    ['nobody', one({ lastEditedAt: null, editor: null }), []],
    [
      'a person',
      one({ lastEditedAt: AT, editor: { __typename: 'User', login: 'mona' } }),
      [[7, { login: 'mona', at: new Date(AT) }]],
    ],
    [
      'an app, which REST calls by another name',
      one({ lastEditedAt: AT, editor: { __typename: 'Bot', login: 'github-actions' } }),
      [[7, { login: BOT, at: new Date(AT) }]],
    ],
    [
      'somebody who is gone',
      one({ lastEditedAt: AT, editor: null }),
      [[7, { login: 'ghost', at: new Date(AT) }]],
    ],
    ['nonsense, which names nobody', one({ lastEditedAt: 'yesterday', editor: 3 }), []],
    ['no repository, which names nobody', null, []],
  ])('%s', async (_, repository, edits) => {
    for (const token of ['ghs_x', 'ghp_x']) {
      const octokit = await octokitFor(answering(repository));
      const viewer = await readViewer(octokit, token, ASKED);
      expect([...viewer.edits]).toEqual(edits);
      expect(viewer.login).toBe(token === 'ghs_x' ? BOT : 'mona');
      await server?.close();
    }
  });

  test('is not needed to know who the token is', async () => {
    const errors = [{ type: 'NOT_FOUND', message: 'Could not resolve to a Repository' }];
    const octokit = await octokitFor(answering(null, errors));
    expect(await readViewer(octokit, 'ghs_x', ASKED)).toEqual({ login: BOT, edits: new Map() });
  });
});
