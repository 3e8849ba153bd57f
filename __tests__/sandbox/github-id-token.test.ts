import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { getIDToken } from '@actions/core';
import { readJwt, startIdToken } from '../../sandbox/github/id-token.ts';
import type { JobIdentity, SandboxIdToken } from '../../sandbox/github/id-token.ts';

let idToken: SandboxIdToken;
beforeEach(async () => {
  idToken = await startIdToken({ repository: 'acme/guard', repositoryId: '74', ownerId: '65' });
});
afterEach(() => idToken.close());

const request = (audience: string, token = idToken.requestToken): Promise<Response> =>
  fetch(`${idToken.url}&audience=${audience}`, { headers: { authorization: `Bearer ${token}` } });
const ask = async (audience = 'sts.amazonaws.com'): Promise<string> =>
  ((await (await request(audience)).json()) as { value: string }).value;

test('the ID token server serves the toolkit, which tries again', async () => {
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = idToken.url;
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = idToken.requestToken;
  const quiet = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  idToken.fail(2, 502);
  const jwt = await getIDToken('sts.amazonaws.com').finally(() => {
    quiet.mockRestore();
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  });
  expect(readJwt(jwt)['aud']).toBe('sts.amazonaws.com');
  expect(idToken.requests().map(({ status }) => status)).toEqual([502, 502, 200]);
});

test('the ID token server issues a token for the audience', async () => {
  const claims = readJwt(await ask());
  expect(claims).toMatchObject({
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.amazonaws.com',
    sub: 'repo:acme/guard:ref:refs/heads/main',
    repository: 'acme/guard',
    repository_id: '74',
    repository_owner_id: '65',
    job_workflow_ref: 'acme/guard/.github/workflows/root-guard.yml@refs/heads/main',
  });
  expect(Number(claims['exp'])).toBeGreaterThan(Date.now() / 1000);
  expect(idToken.requests()).toMatchObject([
    { audience: 'sts.amazonaws.com', authorized: true, status: 200, claims },
  ]);
});

const subjects: [string, Partial<JobIdentity>, string][] = [
  ['a pull request', { event: 'pull_request' }, 'repo:acme/guard:pull_request'],
  [
    'a ref of an immutable repository',
    { subject: 'immutable' },
    'repo:acme@65/guard@74:ref:refs/heads/main',
  ],
  [
    'a pull request of an immutable repository',
    { subject: 'immutable', event: 'pull_request' },
    'repo:acme@65/guard@74:pull_request',
  ],
  [
    'an environment, whatever the event,',
    { event: 'pull_request', environment: 'a:b' },
    'repo:acme/guard:environment:a%3Ab',
  ],
];
test.each(subjects)(
  'the ID token of %s has a subject as GitHub writes it',
  async (_, job, subject) => {
    idToken.job = { ...idToken.job, ...job };
    expect(readJwt(await ask())['sub']).toBe(subject);
  },
);

test('the ID token names the owner where no audience is asked for', async () => {
  const reply = await fetch(idToken.url, {
    headers: { authorization: `Bearer ${idToken.requestToken}` },
  });
  const { value } = (await reply.json()) as { value: string };
  expect(readJwt(value)['aud']).toBe('https://github.com/acme');
});

test('the ID token server refuses another bearer', async () => {
  expect((await request('sts.amazonaws.com', 'wrong')).status).toBe(401);
  expect(idToken.requests()).toMatchObject([{ authorized: false, status: 401, claims: undefined }]);
});
