import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { GetAccountSummaryCommand, IAMClient } from '@aws-sdk/client-iam';
import type { RequestListener } from 'node:http';
import { Socket } from 'node:net';
import type { Agents } from '../../src/aws/agents.ts';
import { CallFailure, unavailable } from '../../src/aws/failure.ts';
import { TimeLimitedHandler } from '../../src/aws/request-handler.ts';
import { acceptErrorsOfNode, closeAll, errorXml, openAgents, serve, SUMMARY } from './loopback.ts';

const PATIENT = { connectMs: 5_000, silenceMs: 5_000, answerMs: 60_000 };
const SOON = { ...PATIENT, connectMs: 50, silenceMs: 50 };

beforeAll(acceptErrorsOfNode);
beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await closeAll();
});

/** Asks as the product does: by the SDK's own client, which tries again. */
const ask = async (
  port: number,
  limits = PATIENT,
  agents: Agents = openAgents(),
): Promise<unknown> => {
  const iam = new IAMClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret' },
    endpoint: `http://127.0.0.1:${port}`,
    maxAttempts: 3,
    requestHandler: new TimeLimitedHandler(agents, limits),
  });
  return (await iam.send(new GetAccountSummaryCommand({}))).SummaryMap;
};

/** What the audit says where there is no answer. */
const causeOf = async (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'answered',
    (error: unknown) => unavailable(new CallFailure('iam:GetAccountSummary', error)).cause,
  );

const page =
  (status: number, body: string): RequestListener =>
  (_, response) => {
    response.writeHead(status);
    response.end(body);
  };

/** Answers with these bytes as they are. */
const bytes =
  (...lines: readonly string[]): RequestListener =>
  ({ socket }) => {
    socket.on('error', () => undefined);
    socket.end(lines.join('\r\n'));
  };

/** Sends a bit more again and again, until nobody listens. */
const trickling =
  (bit: string, begin: RequestListener): RequestListener =>
  (incoming, response) => {
    begin(incoming, response);
    const { socket } = incoming;
    socket.on('error', () => undefined);
    const timer = setInterval(() => socket.write(bit), 10);
    socket.on('close', () => clearInterval(timer));
  };

const half: RequestListener = (_, response) => {
  response.write(SUMMARY.slice(0, 40));
};

test('connections are kept for the calls that follow', async () => {
  const sockets = new Set<Socket>();
  const { port } = await serve((incoming, response) => {
    sockets.add(incoming.socket);
    response.end(SUMMARY);
  });
  const agents = openAgents();
  for (let call = 0; call < 3; call += 1) await ask(port, PATIENT, agents);
  expect(sockets.size).toBe(1);
});

describe('a call that AWS leaves without an answer is given up as timed out', () => {
  test.each<[string, RequestListener]>([
    ['nothing comes back', () => undefined],
    ['the answer stops half-way', half],
    [
      'a denial stops half-way',
      (incoming, response) => {
        response.writeHead(403);
        half(incoming, response);
      },
    ],
  ])('where %s, after three tries', async (_, listener) => {
    const { port, arrived } = await serve(listener);
    expect(await causeOf(ask(port, SOON))).toBe('timed-out');
    expect(arrived).toHaveLength(3);
  });

  test.each<[string, number, RequestListener]>([
    ['a body', 1, trickling('1\r\n \r\n', half)],
    ['a header', 3, trickling('x', ({ socket }) => socket.write('HTTP/1.1 200 OK\r\nx: '))],
    ['"continue"', 3, trickling('HTTP/1.1 100 Continue\r\n\r\n', () => undefined)],
  ])('where %s trickles in without end', async (_, tries, listener) => {
    const { port, arrived } = await serve(listener);
    expect(await causeOf(ask(port, { ...PATIENT, answerMs: 200 }))).toBe('timed-out');
    expect(arrived).toHaveLength(tries);
  });

  test('where no connection comes about', async () => {
    const agents = openAgents();
    agents.http.createConnection = () => {
      const socket = new Socket();
      Object.defineProperty(socket, 'connecting', { value: true });
      return socket;
    };
    expect(await causeOf(ask(1, { ...PATIENT, connectMs: 50 }, agents))).toBe('timed-out');
  });
});

describe('a connection that breaks', () => {
  const CHUNKED = ['HTTP/1.1 200 OK', 'transfer-encoding: chunked', ''];
  const cases: readonly (readonly [string, RequestListener])[] = [
    ['before the answer', ({ socket }) => socket.destroy()],
    [
      'within the answer',
      (_, response) => {
        response.writeHead(200, { 'content-length': '10' });
        response.write('half', () => response.destroy());
      },
    ],
    [
      'where nothing but the end is missing',
      (_, response) => {
        response.write(SUMMARY, () => response.destroy());
      },
    ],
    ['by a chunk whose size is none', bytes(...CHUNKED, '4', 'half', 'ZZ', '')],
    ['by a chunk longer than it says', bytes(...CHUNKED, '3', 'abcdef', '0', '', '')],
    ['by a broken line at its end', bytes(...CHUNKED, '4', 'half', '0', 'no header', '', '')],
  ];

  test.each(cases)('%s is asked again, and is unreachable if it stays', async (_, listener) => {
    const { port, arrived } = await serve(listener);
    expect(await causeOf(ask(port))).toBe('unreachable');
    expect(arrived).toHaveLength(3);
  });

  test.each(cases)('%s once leaves the call with its answer', async (_, listener) => {
    const { port, arrived } = await serve((incoming, response) => {
      if (arrived.length === 1) listener(incoming, response);
      else response.end(SUMMARY);
    });
    expect(await ask(port)).toEqual({ Users: 3 });
  });
});

describe('an answer that is whole', () => {
  const STRAY = [' ', '\0', '<!-- -->', 'HTTP/1.1 408 Request Timeout\r\n\r\n'];
  test.each(STRAY.flatMap((stray) => [[stray, 'keep-alive'] as const, [stray, 'close'] as const]))(
    'is read, whatever comes behind it: %j (%s)',
    async (stray, connection) => {
      const head = ['HTTP/1.1 403 Forbidden', `content-length: ${errorXml('AccessDenied').length}`];
      const { port } = await serve(
        bytes(...head, `connection: ${connection}`, '', `${errorXml('AccessDenied')}${stray}`),
      );
      expect(await causeOf(ask(port))).toBe('denied');
    },
  );
});

describe('an answer that is not AWS’s', () => {
  test.each<[string, RequestListener, string, number]>([
    ['a sign-in page', page(200, '<html><hr>Sign in'), 'malformed', 1],
    ['a page without a document', page(200, 'upstream connect error'), 'malformed', 1],
    ['half of one', page(200, SUMMARY.slice(0, 100)), 'malformed', 1],
    ['one that lacks its last tag', page(200, SUMMARY.slice(0, -28)), 'malformed', 1],
    ['no HTTP', bytes('HTTP/1.1 what', '', ''), 'malformed', 1],
    ['a redirect', page(302, ''), 'malformed', 1],
    ['a denial without a body', page(403, ''), 'denied', 1],
    ['a denial by a proxy', page(403, '<html><hr>No'), 'denied', 1],
    ['a proxy that wants a password', page(407, 'Who are you?'), 'failed', 1],
    ['a page that nobody finds', page(404, '<html><hr>No'), 'failed', 1],
    ['a gateway’s page', page(502, '<html><hr>Bad Gateway'), 'failed', 3],
    ['a server error without a body', page(500, ''), 'failed', 3],
  ])('%s', async (_, listener, cause, tries) => {
    const { port, arrived } = await serve(listener);
    expect(await causeOf(ask(port))).toBe(cause);
    expect(arrived).toHaveLength(tries);
  });

  // Sources refuse it then: what every true answer holds is missing.
  test.each([
    ['nothing at all', ''],
    ['a well-formed page', '<html><body>Sign in</body></html>'],
  ])('%s holds nothing', async (_, body) => {
    const { port } = await serve(page(200, body));
    expect(await ask(port)).toBeUndefined();
  });
});
