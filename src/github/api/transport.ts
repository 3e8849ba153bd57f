import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Agents } from '../../aws/agents.ts';
import { readBody } from '../../wire.ts';

/** The part of `fetch` that Octokit asks of a request. */
interface RequestInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** The part of a `fetch` response that Octokit reads; a Map serves as headers. */
interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBufferLike>;
}

const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 3;
const REDIRECTS = [301, 302, 307, 308];

const send = async (url: URL, init: RequestInit, agents: Agents): Promise<IncomingMessage> => {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const secure = url.protocol === 'https:';
  const request = (secure ? httpsRequest : httpRequest)(url, {
    method: init.method ?? 'GET',
    headers: { ...init.headers },
    agent: secure ? agents.https : agents.http,
    timeout: TIMEOUT_MS,
    ...(init.signal === undefined ? {} : { signal: init.signal }),
  });
  request.on('response', resolve);
  request.on('error', reject);
  request.on('timeout', () => request.destroy(new Error('GitHub did not answer in time')));
  request.end(init.body);
  return promise;
};

const headersOf = (message: IncomingMessage): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(message.headersDistinct).map(([name, values]) => [
      name,
      (values ?? []).join(', '),
    ]),
  );

/**
 * A `fetch` for Octokit over node:https. The built-in one and undici cost every run 30 to 50 ms
 * to load and know nothing of the proxy variables that these agents honour.
 */
export const createFetch =
  (agents: Agents) =>
  async (target: string, init: RequestInit = {}): Promise<Answer> => {
    let url = new URL(target);
    for (let redirects = 0; ; redirects += 1) {
      const message = await send(url, init, agents);
      const status = message.statusCode ?? 0;
      const { location } = message.headers;
      const next = location === undefined ? undefined : new URL(location, url);
      // A renamed repository answers with a redirect. The token stays with the host it was meant for.
      if (
        REDIRECTS.includes(status) &&
        next?.origin === url.origin &&
        redirects < MAX_REDIRECTS &&
        ((init.method ?? 'GET') === 'GET' || status >= 307)
      ) {
        message.resume();
        url = next;
        continue;
      }
      const body = await readBody(message);
      return {
        status,
        statusText: message.statusMessage ?? '',
        url: url.href,
        headers: headersOf(message),
        text: () => Promise.resolve(body.toString('utf8')),
        arrayBuffer: () => Promise.resolve(new Uint8Array(body).buffer),
      };
    }
  };
