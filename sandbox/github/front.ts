import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { replyOf } from './faults.ts';
import type { Faults } from './faults.ts';
import { parseJson } from './json.ts';
import { listen, shut } from './listen.ts';
import { now } from './log.ts';
import type { RequestRecord } from './log.ts';
import { errorReply } from './reply.ts';
import type { Reply } from './reply.ts';
import { bearer } from './tokens.ts';

export interface FrontRequest {
  readonly record: RequestRecord;
  readonly query: URLSearchParams;
  readonly token: string | undefined;
  readonly accept: string | undefined;
}

export interface FrontOptions {
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  readonly port?: number | undefined;
  readonly faults: Faults;
  readonly log: RequestRecord[];
  readonly latencyMs: () => number;
  readonly loginOf: (token: string) => string | undefined;
  readonly answer: (request: FrontRequest) => Promise<Reply>;
}

export interface Front {
  readonly url: string;
  close(): Promise<void>;
}

const read = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += String(piece);
  return text;
};

const write = (response: ServerResponse, reply: Reply, id: number): void => {
  response.writeHead(reply.status, {
    ...reply.headers,
    'content-length': String(Buffer.byteLength(reply.text)),
    'x-github-request-id': `0400:1A2B3C:${id.toString(16).toUpperCase().padStart(6, '0')}`,
  });
  response.end(reply.text);
};

/** The socket the world talks to: it logs, waits, fails on request, and lets `answer` do the rest. */
export const startFront = async (options: FrontOptions): Promise<Front> => {
  const { faults, log } = options;

  const toRequest = async (request: IncomingMessage): Promise<FrontRequest & { text: string }> => {
    const start = now();
    const target = new URL(request.url ?? '/', 'http://github.sandbox');
    const token = bearer(request.headers.authorization);
    const text = await read(request);
    const record: RequestRecord = {
      start,
      end: undefined,
      method: request.method ?? 'GET',
      path: target.pathname,
      query: Object.fromEntries(target.searchParams),
      body: parseJson(text),
      authorization: token !== undefined,
      login: token === undefined ? undefined : options.loginOf(token),
      userAgent: request.headers['user-agent'] ?? '',
      status: undefined,
    };
    log.push(record);
    const { accept } = request.headers;
    return { record, query: target.searchParams, token, accept, text };
  };

  const replyTo = (request: FrontRequest, text: string): Promise<Reply> =>
    text !== '' && request.record.body === undefined
      ? Promise.resolve(errorReply(400, 'Problems parsing JSON'))
      : options.answer(request);

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { text, ...request } = await toRequest(incoming);
    const { record } = request;
    if (options.latencyMs() > 0) await sleep(options.latencyMs());
    const fault = faults.strike(record);
    const happens = fault === undefined || fault.connection === 'lose';
    const reply = happens ? await replyTo(request, text) : replyOf(fault);
    record.end = now();
    if (fault?.connection !== undefined) {
      response.destroy();
      return;
    }
    record.status = reply.status;
    write(response, reply, log.length);
  };

  const listener = (incoming: IncomingMessage, response: ServerResponse): void => {
    handle(incoming, response).catch((error: unknown) => {
      if (!response.headersSent)
        write(response, errorReply(500, `The sandbox broke: ${String(error)}`), 0);
      else response.destroy();
    });
  };
  const server = options.tls
    ? createHttpsServer({ ...options.tls }, listener)
    : createHttpServer(listener);
  const port = await listen(server, options.port);
  return {
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${String(port)}`,
    close: () => shut(server),
  };
};
