import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as v from 'valibot';

// An AWS in front of the pretend one, in which some accounts lie: what they answer is the tests' to say.

/** A call of an account that lies. */
export interface LyingCall {
  /** Such as `ListRules`. */
  readonly action: string;
  readonly response: ServerResponse;
}

/** Answers a call, or leaves it to the pretend AWS with `false`. */
export type Lie = (call: LyingCall) => boolean;

const Address = v.object({ port: v.number() });

const actionOf = ({ headers }: IncomingMessage, body: string): string => {
  const target = headers['x-amz-target'];
  return typeof target === 'string'
    ? (target.split('.').at(-1) ?? '')
    : (new URLSearchParams(body).get('Action') ?? '');
};

const forward = (to: URL, incoming: IncomingMessage, body: Buffer, response: ServerResponse) => {
  const options = { method: incoming.method, headers: incoming.headers };
  const outgoing = request(new URL(incoming.url ?? '/', to), options, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', () => response.destroy());
  outgoing.end(body);
};

/** Starts it; `lies` says by access key whose calls are lied to. */
export const startLyingAws = async (
  truth: string,
  lies: (accessKeyId: string) => boolean,
  lie: Lie,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(incoming);
    const key = /Credential=([^/]+)/.exec(incoming.headers.authorization ?? '')?.[1] ?? '';
    const action = actionOf(incoming, body.toString('utf8'));
    if (lies(key) && lie({ action, response })) return;
    forward(new URL(truth), incoming, body, response);
  };
  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 600_000;
  const listening = Promise.withResolvers<undefined>();
  server.listen(0, '127.0.0.1', () => listening.resolve(undefined));
  await listening.promise;
  const { port } = v.parse(Address, server.address());
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      const closed = Promise.withResolvers<undefined>();
      server.close(() => closed.resolve(undefined));
      server.closeAllConnections();
      await closed.promise;
    },
  };
};

/** An answer that begins, never ends, and is never silent. */
export const drip = (response: ServerResponse, everyMs: number): true => {
  response.writeHead(200, { 'content-type': 'text/xml' });
  const timer = setInterval(() => response.write(' '), everyMs);
  response.on('close', () => clearInterval(timer));
  return true;
};

/** An answer in JSON. */
export const say = (response: ServerResponse, body: object): true => {
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(body));
  return true;
};
