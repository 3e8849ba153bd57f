import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { get } from 'node:https';
import { getOctokit } from '@actions/github';
import { createTls } from '../../sandbox/tls.ts';
import { failures, startGitHub } from '../../sandbox/github/server.ts';
import type { SandboxGitHub } from '../../sandbox/github/server.ts';

const at = { owner: 'acme', repo: 'guard' };

let github: SandboxGitHub;
beforeAll(async () => {
  github = await startGitHub({
    ...at,
    users: ['mallory'],
    repositories: [
      { owner: 'acme', repo: 'secret' },
      { owner: 'other', repo: 'open', private: false },
      { owner: 'acme', repo: 'audit', reachable: true, visibility: 'internal' },
    ],
  });
});
afterEach(() => github.reset());
afterAll(() => github.close());

const octokit = (token = github.token) => getOctokit(token, { baseUrl: github.url });
const rest = (token?: string) => octokit(token).rest;
const statusOf = (call: Promise<unknown>): Promise<number | undefined> =>
  call.then(
    () => undefined,
    (error: unknown) => (error as { status: number }).status,
  );

describe('issues', () => {
  test('are created by the workflow, with labels made on the way', async () => {
    const { data } = await rest().issues.create({
      ...at,
      title: 'Root',
      body: 'b',
      labels: ['root'],
    });
    expect(data.number).toBe(1);
    expect(data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    expect(data.author_association).toBe('NONE');
    expect(data.html_url).toBe(`${github.url}/acme/guard/issues/1`);
    expect(data.created_at).toMatch(/T\d\d:\d\d:\d\dZ$/);
    expect(await github.issues()).toMatchObject([
      {
        number: 1,
        title: 'Root',
        body: 'b',
        labels: ['root'],
        user: 'github-actions[bot]',
        state: 'open',
        comments: [],
      },
    ]);
  });

  test('are listed by creator, label and state over several pages', async () => {
    for (let n = 1; n <= 5; n += 1)
      await rest().issues.create({ ...at, title: `bot ${String(n)}`, labels: ['root'] });
    await rest().issues.create({ ...at, title: 'unlabelled' });
    await github.createIssueAs('mallory', { title: 'forged', labels: ['root'] });
    await github.asHuman().close(2, 'not_planned');
    const ask = { ...at, creator: 'github-actions[bot]', labels: 'root', per_page: 2 };
    const all = await octokit().paginate(octokit().rest.issues.listForRepo, {
      ...ask,
      state: 'all',
    });
    expect(all.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    const open = await octokit().paginate(octokit().rest.issues.listForRepo, ask);
    expect(open).toHaveLength(4);
    const byApp = await rest().issues.listForRepo({
      ...at,
      creator: 'app/github-actions',
      state: 'all',
    });
    expect(byApp.data).toHaveLength(6);
    expect(github.requests().filter(({ query }) => query['per_page'] === '2')).toHaveLength(5);
  });

  test('are found by `since` although times have no milliseconds', async () => {
    const { data } = await rest().issues.create({ ...at, title: 't' });
    expect((await rest().issues.listForRepo({ ...at, since: data.updated_at })).data).toHaveLength(
      1,
    );
  });

  test.each(['completed', 'not_planned', 'duplicate'] as const)(
    'close as %s and stay so',
    async (reason) => {
      await rest().issues.create({ ...at, title: 't' });
      await rest().issues.createComment({ ...at, issue_number: 1, body: 'done' });
      const { data } = await rest().issues.update({
        ...at,
        issue_number: 1,
        state: 'closed',
        state_reason: reason,
      });
      expect(data).toMatchObject({ state: 'closed', state_reason: reason });
      await rest().issues.update({ ...at, issue_number: 1, body: 'later' });
      expect(
        (await rest().issues.listForRepo({ ...at, state: 'closed' })).data[0]?.state_reason,
      ).toBe(reason);
      expect(await github.issues()).toMatchObject([
        {
          body: 'later',
          state_reason: reason,
          comments: [{ body: 'done', user: 'github-actions[bot]' }],
        },
      ]);
      await rest().issues.update({ ...at, issue_number: 1, state: 'open' });
      expect(await github.issues()).toMatchObject([{ state: 'open', state_reason: 'reopened' }]);
    },
  );

  test('may be worked on by people, unlogged', async () => {
    await rest().issues.create({ ...at, title: 't', body: 'a\nb' });
    const human = github.asHuman();
    await human.edit(1, { body: 'x\ny', inBrowser: true });
    await human.comment(1, 'mine');
    await human.close(1, 'not_planned');
    expect(await github.issues()).toMatchObject([
      {
        body: 'x\r\ny',
        state: 'closed',
        state_reason: 'not_planned',
        comments: [{ user: 'octocat', body: 'mine' }],
      },
    ]);
    await human.reopen(1);
    await github
      .asHuman({ login: 'mallory', repository: 'acme/secret' })
      .create({ title: 'there' });
    expect(await github.issues('acme/secret')).toMatchObject([{ user: 'mallory' }]);
    expect(github.writes().map(({ method }) => method)).toEqual(['POST']);
    expect(() => github.asHuman({ login: 'nobody' })).toThrow('nobody is unknown');
  });

  test('number without a gap when two are created at once', async () => {
    const made = await Promise.all(
      [1, 2, 3].map(() => rest().issues.create({ ...at, title: 't' })),
    );
    expect(made.map(({ data }) => data.number).sort()).toEqual([1, 2, 3]);
  });

  test('refuse what GitHub refuses', async () => {
    const body = 'x'.repeat(65_537);
    await expect(rest().issues.create({ ...at, title: 't', body })).rejects.toThrow(
      /body is too long \(maximum is 65536 characters\)/,
    );
    await rest().issues.create({ ...at, title: 't', body: body.slice(1) });
    await expect(rest().issues.update({ ...at, issue_number: 1, body })).rejects.toThrow(
      /body is too long/,
    );
    await expect(rest().issues.createComment({ ...at, issue_number: 1, body })).rejects.toThrow(
      /Body is too long/,
    );
    expect(await statusOf(rest().issues.create({ ...at, title: 'x'.repeat(257) }))).toBe(422);
    expect(
      await statusOf(rest().issues.create({ ...at, title: 't', labels: ['x'.repeat(51)] })),
    ).toBe(422);
    expect(await statusOf(rest().issues.create({ ...at, title: 't', assignees: ['nobody'] }))).toBe(
      422,
    );
    expect(await statusOf(rest().issues.get({ ...at, issue_number: 9 }))).toBe(404);
  });
});

describe('files', () => {
  const path = '.github/root-guard.yml';
  const read = async (ref?: string): Promise<unknown> =>
    (
      await octokit().request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...at,
        path,
        ...(ref === undefined ? {} : { ref }),
        headers: { accept: 'application/vnd.github.raw+json' },
      })
    ).data;

  test('are served as they stood at each commit, and on the default branch', async () => {
    expect(await statusOf(read())).toBe(404);
    const first = await github.asHuman().commit(path, 'severity: {} # ü\n');
    const second = await github.asHuman().commit(path, 'severity:\n');
    expect(await read(first)).toBe('severity: {} # ü\n');
    expect(await read(second)).toBe('severity:\n');
    expect(await read()).toBe('severity:\n');
    expect(await statusOf(read('0'.repeat(40)))).toBe(404);
    await github.reset();
    expect(await statusOf(read())).toBe(404);
  });
});

describe('access to the API', () => {
  test('knows who asks', async () => {
    await rest(github.tokenFor('mallory')).issues.create({ ...at, title: 't' });
    expect((await github.issues())[0]?.user).toBe('mallory');
    await expect(octokit().graphql('query { viewer { login } }')).resolves.toEqual({
      viewer: { login: 'github-actions[bot]' },
    });
    await expect(octokit().graphql('{ rateLimit { cost } }')).rejects.toThrow('answers only');
    expect(await statusOf(rest().users.getAuthenticated())).toBe(403);
    expect((await rest(github.tokenFor('octocat')).users.getAuthenticated()).data.login).toBe(
      'octocat',
    );
    await expect(rest('ghs_wrong').repos.get(at)).rejects.toThrow('Bad credentials');
    expect((await fetch(`${github.url}/repos/acme/guard`)).status).toBe(404);
  });

  test('finds a repository in any case', async () => {
    const { data } = await rest().repos.get({ owner: 'ACME', repo: 'Guard' });
    expect(data).toMatchObject({
      full_name: 'acme/guard',
      private: true,
      visibility: 'private',
      default_branch: 'main',
    });
    expect(data.id).toBe(github.repositoryId);
    expect((await rest().repos.get({ owner: 'acme', repo: 'audit' })).data.visibility).toBe(
      'internal',
    );
  });

  test('ends at other repositories for the workflow token', async () => {
    const open = { owner: 'other', repo: 'open' };
    expect(await statusOf(rest().repos.get({ owner: 'acme', repo: 'secret' }))).toBe(404);
    expect((await rest().repos.get(open)).data.visibility).toBe('public');
    await expect(rest().issues.create({ ...open, title: 't' })).rejects.toThrow(
      'Resource not accessible by integration',
    );
    await rest().issues.create({ owner: 'acme', repo: 'audit', title: 't' });
    expect(await github.issues('acme/audit')).toHaveLength(1);
  });

  test('follows settings that change', async () => {
    await github.change({ visibility: 'public', hasIssues: false });
    expect((await rest().repos.get(at)).data).toMatchObject({
      visibility: 'public',
      private: false,
      has_issues: false,
    });
    expect((await rest().issues.listForRepo(at)).data).toEqual([]);
    expect(await statusOf(rest().issues.create({ ...at, title: 't' }))).toBe(410);
    await github.reset();
    expect((await rest().repos.get(at)).data).toMatchObject({
      visibility: 'private',
      has_issues: true,
    });
  });
});

describe('a fault', () => {
  const create = () => rest().issues.create({ ...at, title: 't' });

  test.each([
    ['notAccessible', failures.notAccessible(), 403, 'Resource not accessible by integration'],
    ['issuesDisabled', failures.issuesDisabled(), 410, 'Issues has been disabled'],
    ['badCredentials', failures.badCredentials(), 401, 'Bad credentials'],
    ['notFound', failures.notFound(), 404, 'Not Found'],
    ['bodyTooLong', failures.bodyTooLong(), 422, 'body is too long'],
    ['secondaryLimit', failures.secondaryLimit(2), 403, 'secondary rate limit'],
    ['primaryLimit', failures.primaryLimit(2, 429), 429, 'API rate limit exceeded'],
    ['serverError 500', failures.serverError(500), 500, 'Server Error'],
    ['serverError 502', failures.serverError(502), 502, ''],
    ['serverError 503', failures.serverError(503), 503, ''],
  ])('of the name %s fails as GitHub does', async (_, failure, status, message) => {
    const fault = github.fault({ method: 'POST', path: /\/issues$/, times: 1, ...failure });
    const error: unknown = await create().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status });
    expect(String(error)).toContain(message);
    expect(fault.hits).toBe(1);
    await create();
    expect(github.writes().map((request) => request.status)).toEqual([status, 201]);
    expect(await github.issues()).toHaveLength(1);
  });

  test('that is a limit comes with its headers', async () => {
    github.fault({ path: '/repos/acme/guard', times: 1, ...failures.secondaryLimit(7, 429) });
    github.fault({ path: '/repos/acme/guard', ...failures.primaryLimit(60) });
    await expect(rest().repos.get(at)).rejects.toMatchObject({
      response: { headers: { 'retry-after': '7' } },
    });
    await expect(rest().repos.get(at)).rejects.toMatchObject({
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
  });

  test('may drop a connection before or after the work', async () => {
    github.fault({ path: /\/issues$/, times: 1, ...failures.dropped() });
    github.fault({ path: /\/issues$/, times: 1, ...failures.lost() });
    await expect(create()).rejects.toThrow();
    expect(await github.issues()).toHaveLength(0);
    await expect(create()).rejects.toThrow();
    expect(await github.issues()).toHaveLength(1);
    expect(github.requests().map(({ status }) => status)).toEqual([undefined, undefined]);
  });

  test('may wait, choose and be lifted', async () => {
    const fault = github.fault({
      method: ['GET'],
      path: /issues/,
      skip: 1,
      when: ({ query }) => query['page'] === '2',
      status: 503,
    });
    const page = (n: number) => rest().issues.listForRepo({ ...at, page: n });
    await page(1);
    await page(2);
    expect(await statusOf(page(2))).toBe(503);
    await page(1);
    fault.clear();
    await page(2);
    expect(fault.hits).toBe(1);
  });
});

test('the API is served over https, links to further pages included', async () => {
  const tls = await createTls();
  const secure = await startGitHub({ ...at, tls });
  await secure.asHuman().create({ title: 'a' });
  await secure.asHuman().create({ title: 'b' });
  const headers = { authorization: `Bearer ${secure.token}` };
  const link = await new Promise((resolve, reject) => {
    const url = `${secure.url}/repos/acme/guard/issues?per_page=1`;
    get(url, { ca: tls.cert, headers, agent: false }, (reply) => {
      resolve(reply.resume().headers['link']);
    }).on('error', reject);
  });
  expect(link).toContain(`<${secure.url}/repos/acme/guard/issues?per_page=1&page=2>; rel="next"`);
  await secure.close();
  await tls.remove();
});

describe('the log', () => {
  test('holds each request', async () => {
    await rest().issues.create({ ...at, title: 'hello' });
    expect(github.requests()).toMatchObject([
      {
        method: 'POST',
        path: '/repos/acme/guard/issues',
        query: {},
        body: { title: 'hello' },
        authorization: true,
        login: 'github-actions[bot]',
        status: 201,
      },
    ]);
    const [record] = github.requests();
    expect(record?.userAgent).toContain('octokit');
    expect(record?.end).toBeGreaterThanOrEqual(record?.start ?? Infinity);
    expect(JSON.stringify(github.requests())).not.toContain(github.token);
    github.clearRequests();
    expect(github.requests()).toEqual([]);
  });

  test('shows the latency', async () => {
    github.latencyMs = 60;
    await rest().repos.get(at);
    const [record] = github.requests();
    expect((record?.end ?? 0) - (record?.start ?? 0)).toBeGreaterThanOrEqual(55);
  });

  test('survives a body that is no JSON', async () => {
    const headers = { authorization: `token ${github.token}` };
    const reply = await fetch(`${github.url}/repos/acme/guard/issues`, {
      method: 'POST',
      headers,
      body: '{',
    });
    expect(reply.status).toBe(400);
  });
});
