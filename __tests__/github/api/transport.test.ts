import { afterEach, describe, expect, test } from '@jest/globals';
import { createFetch } from '../../../src/github/api/transport.ts';
import { type Answering, json, type Loopback, plainAgents, startLoopback } from './loopback.ts';

const agents = plainAgents();
const fetch = createFetch(agents);

let servers: Loopback[] = [];
const start = async (answer: Answering): Promise<Loopback> => {
  const server = await startLoopback(answer);
  servers.push(server);
  return server;
};
afterEach(async () => {
  agents.http.destroy();
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

const ok: Answering = (_request, response) => json(response, 200, { ok: true });

describe('a request', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['GET when nothing is said', undefined, undefined],
    ['GET', 'GET', undefined],
    ['POST with a body', 'POST', '{"title":"Root 🔑"}'],
    ['PATCH with a body', 'PATCH', '{"state":"closed"}'],
    ['POST without a body', 'POST', undefined],
    ['DELETE', 'DELETE', undefined],
  ])('goes out as it was asked for: %s', async (_name, method, body) => {
    const server = await start(ok);
    await fetch(`${server.url}/repos/a/b/issues?state=all&labels=a%20b`, {
      headers: { authorization: 'token x', accept: 'application/json' },
      ...(method === undefined ? {} : { method }),
      ...(body === undefined ? {} : { body }),
    });
    expect(server.received).toMatchObject([
      {
        method: method ?? 'GET',
        path: '/repos/a/b/issues?state=all&labels=a%20b',
        body: body ?? '',
        headers: { authorization: 'token x', accept: 'application/json' },
      },
    ]);
  });

  test('reaches the server again over the connection there is', async () => {
    const ports = new Set<number | undefined>();
    const server = await start((_request, response) => {
      ports.add(response.socket?.remotePort);
      json(response, 200, {});
    });
    await fetch(server.url);
    await fetch(server.url);
    expect(ports.size).toBe(1);
  });
});

describe('an answer', () => {
  test.each([200, 201, 204, 304, 401, 403, 404, 410, 422, 429, 500, 502])(
    'with status %i is no error of the transport’s',
    async (status) => {
      const server = await start((_request, response) => {
        response.writeHead(status, { 'x-kind': 'test' });
        response.end(status === 204 || status === 304 ? undefined : 'körper');
      });
      const answer = await fetch(`${server.url}/a`);
      expect(answer.status).toBe(status);
      expect(answer.url).toBe(`${server.url}/a`);
      expect(answer.headers.get('x-kind')).toBe('test');
      expect(await answer.text()).toBe(status === 204 || status === 304 ? '' : 'körper');
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
    const { headers } = await fetch(server.url);
    expect(headers.get('link')).toBe('<https://a>; rel="next", <https://b>; rel="last"');
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    expect(headers.get('X-RateLimit-Remaining')).toBeUndefined();
  });

  test('is whole, however many parts it comes in, characters cut between them', async () => {
    const text = '🔑'.repeat(5_000);
    const bytes = Buffer.from(text);
    const server = await start((_request, response) => {
      response.writeHead(200);
      for (let at = 0; at < bytes.length; at += 1_001)
        response.write(bytes.subarray(at, at + 1_001));
      response.end();
    });
    const answer = await fetch(server.url);
    expect(await answer.text()).toBe(text);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
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

  test.each<[string, number, string]>([
    ['301', 301, 'GET'],
    ['302', 302, 'GET'],
    ['307', 307, 'GET'],
    ['308', 308, 'GET'],
    ['307', 307, 'PATCH'],
    ['308', 308, 'POST'],
  ])('with status %s on the same host is followed', async (_name, status, method) => {
    const server = await start(redirecting(status, '/new'));
    const body = method === 'GET' ? {} : { body: '{"a":1}' };
    const answer = await fetch(`${server.url}/old`, {
      method,
      headers: { authorization: 'x' },
      ...body,
    });
    expect(answer.status).toBe(200);
    expect(answer.url).toBe(`${server.url}/new`);
    expect(server.received.at(-1)).toMatchObject({
      method,
      path: '/new',
      body: method === 'GET' ? '' : '{"a":1}',
      headers: { authorization: 'x' },
    });
  });

  test('to an absolute address of the same host is followed', async () => {
    let origin = '';
    const server = await start((request, response) =>
      redirecting(301, `${origin}/new`)(request, response),
    );
    origin = server.url;
    expect((await fetch(`${server.url}/old`)).status).toBe(200);
  });

  // GitHub says 307 where a write may be sent again; 301 and 302 would turn it into a read.
  test.each([301, 302])('with status %i never sends a write again', async (status) => {
    const server = await start(redirecting(status, '/new'));
    const answer = await fetch(`${server.url}/old`, { method: 'PATCH', body: '{}' });
    expect(answer.status).toBe(status);
    expect(server.received).toHaveLength(1);
  });

  test.each([301, 307, 308])(
    'with status %i to another host is not followed, for the token must not go there',
    async (status) => {
      const other = await start(ok);
      const server = await start(redirecting(status, `${other.url}/new`));
      const answer = await fetch(`${server.url}/old`, { headers: { authorization: 'secret' } });
      expect(answer.status).toBe(status);
      expect(other.received).toEqual([]);
    },
  );

  test('that says nothing of where to go is an answer like any other', async () => {
    const server = await start((_request, response) => json(response, 301, {}));
    expect((await fetch(server.url)).status).toBe(301);
  });

  test('that never ends is given up', async () => {
    const server = await start(redirecting(302, '/again'));
    expect((await fetch(`${server.url}/old`)).status).toBe(302);
    expect(server.received.length).toBeLessThan(10);
  });

  test('with status 304 or 201 is none, whatever its location', async () => {
    const server = await start((_request, response) => {
      response.writeHead(201, { location: '/new' });
      response.end('made');
    });
    expect(await (await fetch(server.url, { method: 'POST' })).text()).toBe('made');
    expect(server.received).toHaveLength(1);
  });
});

describe('a connection', () => {
  test.each<[string, Answering]>([
    ['before any answer', (_request, response) => response.socket?.destroy()],
    [
      'in the middle of an answer of known length',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('half', () => response.socket?.destroy());
      },
    ],
    [
      'in the middle of an answer in parts',
      (_request, response) => {
        response.writeHead(200);
        response.write('half', () => response.socket?.destroy());
      },
    ],
  ])('that is dropped %s is an error, never half an answer', async (_when, answer) => {
    const server = await start(answer);
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test('to nowhere is an error', async () => {
    const server = await startLoopback(ok);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow(/ECONNREFUSED/);
  });

  test.each<[string, Answering]>([
    ['before any answer', () => undefined],
    [
      'in the middle of an answer',
      (_request, response) => {
        response.writeHead(200);
        response.write('half');
      },
    ],
  ])('can be given up %s', async (_when, answer) => {
    const controller = new AbortController();
    const server = await start((request, response) => {
      answer(request, response);
      setTimeout(() => controller.abort(), 20);
    });
    await expect(fetch(server.url, { signal: controller.signal })).rejects.toThrow(/abort/i);
  });

  test('that was given up before it began sends nothing', async () => {
    const server = await start(ok);
    await expect(fetch(server.url, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(server.received).toEqual([]);
  });
});
