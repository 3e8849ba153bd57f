import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimsOf, toJwt } from './claims.ts';
import type { Claims, JobIdentity } from './claims.ts';
import { listen, shut } from './listen.ts';
import { now } from './log.ts';
import { jsonReply } from './reply.ts';
import type { Reply } from './reply.ts';

export { readJwt } from './claims.ts';
export type { Claims, JobIdentity } from './claims.ts';

export interface IdTokenRequest {
  readonly at: number;
  readonly endedAt: number;
  readonly audience: string | undefined;
  readonly authorized: boolean;
  readonly status: number;
  /** What was issued, if anything. */
  readonly claims: Claims | undefined;
}

export interface SandboxIdToken {
  /** ACTIONS_ID_TOKEN_REQUEST_URL; as on GitHub it already holds a query. */
  readonly url: string;
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string;
  /** Whose job asks; may change between runs. */
  job: JobIdentity;
  /** Waited before each answer. */
  latencyMs: number;
  requests(): readonly IdTokenRequest[];
  /** The next answers are errors. */
  fail(times: number, status?: number): void;
  reset(): void;
  close(): Promise<void>;
}

/** GitHub's OIDC provider as a job sees it. */
export const startIdToken = async (job: JobIdentity): Promise<SandboxIdToken> => {
  const path = `/idtoken/${randomUUID()}/${randomUUID()}`;
  const requestToken = `sandbox-${randomUUID()}`;
  const requests: IdTokenRequest[] = [];
  let failures = { left: 0, status: 503 };

  const answer = (url: URL, authorization: string | undefined): Reply & { claims?: Claims } => {
    if (url.pathname !== path) return jsonReply(404, { message: 'Not Found' });
    if (authorization !== `Bearer ${requestToken}`)
      return jsonReply(401, { message: 'Unauthorized' });
    if (failures.left > 0) {
      failures.left -= 1;
      return jsonReply(failures.status, { message: 'Service unavailable' });
    }
    const audience = url.searchParams.get('audience') ?? undefined;
    const claims = claimsOf(sandbox.job, audience, Math.floor(Date.now() / 1000), randomUUID());
    return { ...jsonReply(200, { value: toJwt(claims) }), claims };
  };

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const at = now();
    const url = new URL(incoming.url ?? '/', 'http://runner.sandbox');
    const reply = answer(url, incoming.headers.authorization);
    if (sandbox.latencyMs > 0) await sleep(sandbox.latencyMs);
    requests.push({
      at,
      endedAt: now(),
      audience: url.searchParams.get('audience') ?? undefined,
      authorized: reply.status !== 401,
      status: reply.status,
      claims: reply.claims,
    });
    response.writeHead(reply.status, reply.headers);
    response.end(reply.text);
  };
  const server = createServer((incoming, response) => void serve(incoming, response));
  const port = await listen(server);

  const sandbox: SandboxIdToken = {
    url: `http://127.0.0.1:${String(port)}${path}?api-version=2.0`,
    requestToken,
    job,
    latencyMs: 0,
    requests: () => [...requests],
    fail: (times, status = 503) => {
      failures = { left: times, status };
    },
    reset: () => {
      requests.length = 0;
      failures = { left: 0, status: 503 };
      sandbox.job = job;
    },
    close: () => shut(server),
  };
  return sandbox;
};
