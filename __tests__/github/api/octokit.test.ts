import { afterEach, describe, expect, test } from '@jest/globals';
import { RequestError } from '@octokit/request-error';
import { connect, type Octokit } from '../../../src/github/api/octokit.ts';
import { type Answering, json, type Loopback, startLoopback } from './loopback.ts';

const TOKEN = 'ghs_secret';
const AUTHORIZATION = `token ${TOKEN}`;
const MOMENT_MS = 100;

let servers: Loopback[] = [];
const start = async (answer: Answering): Promise<Loopback> => {
  const server = await startLoopback(answer);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

/** GitHub at this address. What fails is asked for again in production, seconds later. */
const at = (apiUrl: string, timeLimitMs?: number): Octokit => {
  const limit = timeLimitMs === undefined ? {} : { timeLimitMs };
  const octokit = connect({ apiUrl, token: TOKEN, warn: () => undefined, ...limit });
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, retries: 0 };
  });
  return octokit;
};

const failure = async (asking: Promise<unknown>): Promise<RequestError> => {
  const error = await asking.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof RequestError) return error;
  throw new Error('GitHub’s failure was no failure of the request');
};

const ok: Answering = (_request, response) => json(response, 200, { ok: true });

describe('a request', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['GET', 'GET', {}, ''],
    ['POST with a body', 'POST', { title: 'Root 🔑' }, '{"title":"Root 🔑"}'],
    ['PATCH with a body', 'PATCH', { state: 'closed' }, '{"state":"closed"}'],
    ['POST without a body', 'POST', {}, ''],
    ['DELETE', 'DELETE', {}, ''],
  ])('goes out as it was asked for: %s', async (_name, method, parameters, body) => {
    const server = await start(ok);
    await at(server.url).request(`${method} /repos/a/b/labels?state=all&labels=a%20b`, parameters);
    expect(server.received).toMatchObject([
      {
        method,
        path: '/repos/a/b/labels?state=all&labels=a%20b',
        body,
        headers: { authorization: AUTHORIZATION, accept: 'application/vnd.github.v3+json' },
      },
    ]);
  });

  test('goes to a server whose API is below a path, as that of a company’s own GitHub is', async () => {
    const server = await start(ok);
    await at(`${server.url}/api/v3`).request('GET /user');
    expect(server.received.map(({ path }) => path)).toEqual(['/api/v3/user']);
  });

  test('reaches the server again over the connection there is', async () => {
    const ports = new Set<number | undefined>();
    const server = await start((_request, response) => {
      ports.add(response.socket?.remotePort);
      json(response, 200, {});
    });
    const octokit = at(server.url);
    await octokit.request('GET /a');
    await octokit.request('GET /b');
    expect(ports.size).toBe(1);
  });
});

describe('an answer', () => {
  const answering =
    (status: number): Answering =>
    (_request, response) => {
      response.writeHead(status, { 'x-kind': 'test', 'content-type': 'text/plain' });
      response.end(status === 204 || status === 304 ? undefined : 'körper');
    };

  test.each([200, 201, 202, 204])('with status %i is one', async (status) => {
    const server = await start(answering(status));
    const answer = await at(server.url).request('GET /a');
    expect(answer).toMatchObject({
      status,
      url: `${server.url}/a`,
      headers: { 'x-kind': 'test' },
      data: status === 204 ? '' : 'körper',
    });
  });

  test.each([304, 400, 401, 403, 404, 410, 422, 429, 500, 502])(
    'with status %i is a failure that keeps what was said',
    async (status) => {
      const server = await start(answering(status));
      const { status: failed, response } = await failure(at(server.url).request('GET /a'));
      expect(failed).toBe(status);
      expect(response).toMatchObject({
        headers: { 'x-kind': 'test' },
        data: status === 304 ? '' : 'körper',
      });
    },
  );

  test('has headers in lower case, joined where they came more than once', async () => {
    const server = await start((_request, response) => {
      response.writeHead(
        200,
        [
          ['Link', '<https://a>; rel="next"'],
          ['Link', '<https://b>; rel="last"'],
          ['X-RateLimit-Remaining', '0'],
        ].flat(),
      );
      response.end();
    });
    const { headers } = await at(server.url).request('GET /a');
    expect(headers).toMatchObject({
      link: '<https://a>; rel="next", <https://b>; rel="last"',
      'x-ratelimit-remaining': '0',
    });
  });

  test('is whole, however many parts it comes in, characters cut between them', async () => {
    const text = '🔑'.repeat(5_000);
    const bytes = Buffer.from(text);
    const server = await start((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
      for (let from = 0; from < bytes.length; from += 1_001)
        response.write(bytes.subarray(from, from + 1_001));
      response.end();
    });
    expect(await at(server.url).request('GET /a')).toMatchObject({ data: text });
  });
});

describe('a redirect', () => {
  const redirecting =
    (status: number, location: string): Answering =>
    ({ path }, response) => {
      if (path === '/new') json(response, 200, { here: true });
      else {
        response.writeHead(status, { location });
        response.end('moved');
      }
    };

  test.each<[number, string]>([
    [301, 'GET'],
    [302, 'GET'],
    [307, 'GET'],
    [308, 'GET'],
    [307, 'PATCH'],
    [308, 'POST'],
  ])('with status %i on the same host is followed by a %s', async (status, method) => {
    const server = await start(redirecting(status, '/new'));
    const body = method === 'GET' ? {} : { a: 1 };
    const answer = await at(server.url).request(`${method} /old`, body);
    expect(answer).toMatchObject({ status: 200, url: `${server.url}/new`, data: { here: true } });
    expect(server.received.at(-1)).toMatchObject({
      method,
      path: '/new',
      body: method === 'GET' ? '' : '{"a":1}',
      headers: { authorization: AUTHORIZATION },
    });
  });

  test('to an absolute address of the same host is followed', async () => {
    let origin = '';
    const server = await start((request, response) =>
      redirecting(301, `${origin}/new`)(request, response),
    );
    origin = server.url;
    expect(await at(server.url).request('GET /old')).toMatchObject({ data: { here: true } });
  });

  // GitHub says 307 where a write may be sent again; 301 and 302 would turn it into a read.
  test.each([
    [301, 'PATCH'],
    [302, 'POST'],
    [303, 'POST'],
  ])('with status %i never passes for a %s that was done', async (status, method) => {
    const server = await start(redirecting(status, '/new'));
    const { status: failed } = await failure(at(server.url).request(`${method} /old`, { a: 1 }));
    expect(failed).toBe(status);
    expect(server.received).toHaveLength(1);
  });

  test.each<[number, string]>([
    [301, 'GET'],
    [307, 'GET'],
    [308, 'GET'],
    [307, 'POST'],
  ])(
    'with status %i to another host is not followed by a %s, for the token must not go there',
    async (status, method) => {
      const other = await start(ok);
      const server = await start(redirecting(status, `${other.url}/new`));
      const { status: failed } = await failure(at(server.url).request(`${method} /old`));
      expect(failed).toBe(status);
      expect(other.received).toEqual([]);
    },
  );

  test.each([
    ['says nothing of where to go', {}],
    ['names no address', { location: 'https://[' }],
  ])('that %s is a failure', async (_name, headers) => {
    const server = await start((_request, response) => json(response, 301, {}, headers));
    expect((await failure(at(server.url).request('GET /old'))).status).toBe(301);
  });

  test('that never ends is given up', async () => {
    const server = await start(redirecting(302, '/again'));
    expect((await failure(at(server.url).request('GET /old'))).status).toBe(302);
    expect(server.received.length).toBeLessThan(10);
  });

  test('with status 201 is none, whatever its location', async () => {
    const server = await start((_request, response) =>
      json(response, 201, { made: true }, { location: '/new' }),
    );
    const answer = await at(server.url).request('POST /old');
    expect(answer).toMatchObject({ status: 201, data: { made: true } });
    expect(server.received).toHaveLength(1);
  });
});

describe('a listing', () => {
  const paging =
    (next: (origin: string) => string): Answering =>
    ({ path, headers }, response) => {
      const link = `<${next(`http://${headers.host ?? ''}`)}>; rel="next"`;
      json(response, 200, [path], path.includes('page=2') ? {} : { link });
    };

  test('is read to its last page', async () => {
    const server = await start(paging((origin) => `${origin}/list?page=2`));
    expect(await at(server.url).paginate('GET /list')).toEqual(['/list', '/list?page=2']);
  });

  test('whose next page is on another host fails, for the token must not go there', async () => {
    const other = await start(ok);
    const server = await start(paging(() => `${other.url}/list?page=2`));
    await failure(at(server.url).paginate('GET /list'));
    expect(other.received).toEqual([]);
  });
});

describe('a connection', () => {
  const NO_ANSWER = { status: 500, response: undefined };
  const half =
    (then: (drop: () => void) => void, headers = {}): Answering =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', ...headers });
      response.write('[1', () => then(() => response.socket?.destroy()));
    };

  test.each<[string, Answering]>([
    ['before any answer', (_request, response) => response.socket?.destroy()],
    ['in the middle of an answer of known length', half((drop) => drop(), { 'content-length': 9 })],
    ['in the middle of an answer in parts', half((drop) => drop())],
    [
      'in the middle of a text',
      half((drop) => drop(), { 'content-type': 'text/plain; charset=utf-8' }),
    ],
  ])('that is dropped %s is an error, never half an answer', async (_when, answer) => {
    const server = await start(answer);
    expect(await failure(at(server.url).request('GET /a'))).toMatchObject(NO_ANSWER);
  });

  test('to nowhere is an error', async () => {
    const server = await startLoopback(ok);
    await server.close();
    expect(await failure(at(server.url).request('GET /a'))).toMatchObject(NO_ANSWER);
  });

  const hanging: readonly (readonly [string, Answering])[] = [
    ['before any answer', () => undefined],
    ['in the middle of an answer', half(() => undefined)],
  ];

  test.each(hanging)('that hangs %s is given up in time', async (_when, answer) => {
    const server = await start(answer);
    const asking = at(server.url, MOMENT_MS).request('GET /a');
    expect(await failure(asking)).toMatchObject(NO_ANSWER);
  });

  test.each(hanging)('can be given up %s', async (_when, answer) => {
    const controller = new AbortController();
    const server = await start((request, response) => {
      answer(request, response);
      setTimeout(() => controller.abort(), 20);
    });
    const asking = at(server.url).request('GET /a', { request: { signal: controller.signal } });
    await expect(asking).rejects.toThrow();
  });

  test('that was given up before it began sends nothing', async () => {
    const server = await start(ok);
    const request = { signal: AbortSignal.abort() };
    await expect(at(server.url).request('GET /a', { request })).rejects.toThrow();
    expect(server.received).toEqual([]);
  });
});
