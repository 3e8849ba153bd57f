import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import { Socket } from 'node:net';
import type { HttpRequest } from '@smithy/types';
import { listen, shut } from '../../sandbox/github/listen.ts';
import { type Agents, createAgents } from '../../src/aws/agents.ts';
import { HttpHandler } from '../../src/aws/http-handler.ts';
import { version } from '../../src/model/version.ts';

const SOON = { connectMs: 50, silenceMs: 50 };

let server: Server | undefined;
let agents: Agents = createAgents({});
afterEach(async () => {
  agents.http.destroy();
  agents = createAgents({});
  if (server !== undefined) await shut(server);
  server = undefined;
});

const request = (port: number, parts: Partial<HttpRequest> = {}): HttpRequest => ({
  protocol: 'http:',
  hostname: '127.0.0.1',
  port,
  method: 'POST',
  path: '/',
  query: {},
  headers: { 'content-type': 'text/plain' },
  body: 'asked',
  ...parts,
});

const serve = async (listener: RequestListener): Promise<number> => {
  server = createServer(listener);
  return listen(server);
};

const send = async (port: number, parts?: Partial<HttpRequest>) =>
  new HttpHandler(agents, SOON).handle(request(port, parts));

describe('a request', () => {
  test('goes out as it is, in the name of this tool, and its answer is read whole', async () => {
    const seen: unknown[] = [];
    const port = await serve((incoming, response) => {
      const { method, url, headers } = incoming;
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () => {
        seen.push({ method, url, headers, body: Buffer.concat(parts).toString() });
        response.writeHead(202, { 'X-Amzn-RequestId': 'r', 'set-cookie': ['a', 'b'] });
        response.write('first, ');
        setImmediate(() => response.end('second'));
      });
    });
    const { response } = await send(port, { path: '/a', query: { b: ['1', '2'], c: 'x y' } });
    expect(seen).toEqual([
      {
        method: 'POST',
        url: '/a?b=1&b=2&c=x%20y',
        headers: expect.objectContaining({
          'content-type': 'text/plain',
          'user-agent': `aws-root-guard/${version} app/aws-root-guard`,
        }),
        body: 'asked',
      },
    ]);
    expect(response).toMatchObject({
      statusCode: 202,
      headers: { 'x-amzn-requestid': 'r', 'set-cookie': 'a,b' },
    });
    expect(Buffer.from(response.body).toString()).toBe('first, second');
  });

  test('uses a connection again', async () => {
    const sockets = new Set<Socket>();
    const port = await serve((incoming, response) => {
      sockets.add(incoming.socket);
      response.end('x');
    });
    for (let call = 0; call < 3; call += 1) await send(port);
    expect(sockets.size).toBe(1);
  });
});

describe('an answer that is not as HTTP has it', () => {
  /** Answers with these bytes as they are. */
  const answering = async (...lines: readonly string[]): Promise<number> =>
    serve(({ socket }) => {
      socket.on('error', () => undefined);
      socket.end(lines.join('\r\n'));
    });
  const CHUNKED = ['HTTP/1.1 200 OK', 'transfer-encoding: chunked', ''];

  test.each<[string, readonly string[]]>([
    ['a chunk whose size is none', [...CHUNKED, '4', 'half', 'ZZ', '']],
    ['a chunk longer than it says', [...CHUNKED, '3', 'abcdef', '0', '', '']],
    ['a broken line at its end', [...CHUNKED, '4', 'half', '0', 'no header', '', '']],
  ])('breaks off by %s, and may be asked for again', async (_, lines) => {
    await expect(send(await answering(...lines))).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  const STRAY = [' ', '\0', '<!-- -->', 'HTTP/1.1 408 Request Timeout\r\n\r\n'];
  test.each(STRAY.flatMap((stray) => [[stray, 'keep-alive'] as const, [stray, 'close'] as const]))(
    'is whole, whatever comes behind it: %j (%s)',
    async (stray, connection) => {
      const head = ['HTTP/1.1 403 Forbidden', 'content-length: 5', `connection: ${connection}`];
      const { response } = await send(await answering(...head, '', `whole${stray}`));
      expect([response.statusCode, String(response.body)]).toEqual([403, 'whole']);
    },
  );

  test('is malformed where its head is none', async () => {
    await expect(send(await answering('HTTP/1.1 what', '', ''))).rejects.toMatchObject({
      code: expect.stringMatching(/^HPE_/),
    });
  });
});

describe('a request is given up', () => {
  test.each<[string, RequestListener]>([
    ['no answer comes', () => undefined],
    [
      'an answer stops half-way',
      (_, response) => {
        response.write('half');
      },
    ],
  ])('when %s in time', async (_, listener) => {
    await expect(send(await serve(listener))).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('when no connection comes about in time', async () => {
    agents.http.createConnection = () => {
      const socket = new Socket();
      Object.defineProperty(socket, 'connecting', { value: true });
      return socket;
    };
    const patient = new HttpHandler(agents, { ...SOON, silenceMs: 60_000 });
    await expect(patient.handle(request(1))).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test.each<[string, RequestListener]>([
    ['before an answer', ({ socket }) => socket.destroy()],
    [
      'within an answer',
      (_, response) => {
        response.writeHead(200, { 'content-length': '10' });
        response.write('half', () => response.destroy());
      },
    ],
  ])('when the connection breaks %s', async (_, listener) => {
    await expect(send(await serve(listener))).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});
