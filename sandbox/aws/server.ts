import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';

import type { TlsCertificate } from '../tls.ts';
import type { AccountHandle } from './account.ts';
import { holder } from './authentication.ts';
import type { Cloud, CloudScenario } from './cloud.ts';
import { createCloud } from './cloud.ts';
import type { Outcome, Route } from './dispatch.ts';
import { dispatch, route } from './dispatch.ts';
import type { OrganizationHandle } from './organization.ts';
import type { LoggedRequest } from './request-log.ts';
import { logRequest, preciseNow } from './request-log.ts';
import { readScope } from './signature.ts';
import type { WireRequest } from './wire.ts';

export type { AccountHandle } from './account.ts';
export type { LazyScenario } from './accounts.ts';
export type { OrganizationHandle } from './organization.ts';
export type { LoggedRequest } from './request-log.ts';
export type { AccountScenario } from './scenario.ts';
export type { OrganizationScenario } from './scenario/organization.ts';

/** Milliseconds before an answer: the same for all, or by request. */
export type Latency =
  number | ((request: Pick<LoggedRequest, 'service' | 'action' | 'params'>) => number);

export interface SandboxAwsOptions extends CloudScenario {
  readonly latencyMs?: Latency;
  /** Serves https with it. */
  readonly tls?: Pick<TlsCertificate, 'key' | 'cert'>;
  /** Left out: any free port. */
  readonly port?: number;
  /** The sandbox's idea of now: ages, expirations, relative dates. */
  readonly clock?: () => Date;
}

/** A pretend AWS that listens on loopback. */
export interface SandboxAws {
  /** To be given to clients as their endpoint, for every service (`AWS_ENDPOINT_URL`). */
  readonly url: string;
  /** What was asked so far, in the order of arrival. */
  readonly requests: LoggedRequest[];
  /** Throws when there is no such account. */
  account(id: string): AccountHandle;
  /** Throws when there is none. */
  organization(): OrganizationHandle;
  setLatency(latencyMs: Latency): void;
  /** Accounts and organisation as they were given, and nothing asked yet. */
  reset(): void;
  /** Ends every connection at once. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
/** Longer than any test, so that no client meets a connection closed under its hands. */
const KEEP_ALIVE_MS = 600_000;

export async function startAws(options: SandboxAwsOptions): Promise<SandboxAws> {
  const now = options.clock ?? (() => new Date());
  const cloud = createCloud(options, now);
  const requests: LoggedRequest[] = [];
  const closing = new AbortController();
  let latency: Latency = options.latencyMs ?? 0;

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const at = preciseNow();
    const routed = route(await readRequest(incoming));
    const subject = logSubject(routed);
    const wait = typeof latency === 'number' ? latency : latency(subject);
    if (wait > 0) await delay(wait, undefined, { signal: closing.signal });

    const { reply, ...facts } = dispatch(routed, cloud);
    const status = reply === 'drop' ? 0 : reply.status;
    const endedAt = preciseNow();
    logRequest(requests, {
      at,
      endedAt,
      ...subject,
      ...facts,
      ...asker(subject, facts, cloud),
      status,
    });
    write(response, reply);
  };
  const listener = (incoming: IncomingMessage, response: ServerResponse): void => {
    serve(incoming, response).catch((error: unknown) => {
      // Only a mistake in the sandbox, or its closing, ends here.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  };

  const server = options.tls
    ? createTlsServer({ key: options.tls.key, cert: options.tls.cert }, listener)
    : createServer(listener);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const port = await listen(server, options.port ?? 0);

  return {
    url: `${options.tls ? 'https' : 'http'}://${HOST}:${port}`,
    requests,
    account(id) {
      const account = cloud.accounts.find(id);
      if (account === undefined) throw new Error(`the sandbox has no account ${id}`);
      return account;
    },
    organization() {
      if (cloud.organization === undefined) throw new Error('the sandbox has no organisation');
      return cloud.organization;
    },
    setLatency(latencyMs) {
      latency = latencyMs;
    },
    reset() {
      cloud.accounts.reset();
      cloud.organization?.reset();
      requests.length = 0;
    },
    close() {
      closing.abort();
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}

async function readRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const [path = '/', query = ''] = (incoming.url ?? '/').split('?', 2);
  return {
    method: incoming.method ?? '',
    path,
    query,
    headers: incoming.headers,
    body: await buffer(incoming),
  };
}

type LogSubject = Pick<
  LoggedRequest,
  'service' | 'action' | 'params' | 'input' | 'accessKeyId' | 'region' | 'userAgent'
>;

function logSubject({ request, service, call }: Route): LogSubject {
  const scope = readScope(request);
  const userAgent = request.headers['user-agent'];
  return {
    service: service?.name ?? 'unknown',
    action: call.action,
    params: call.params,
    ...(call.input !== undefined && { input: call.input }),
    ...(scope && { accessKeyId: scope.accessKeyId, region: scope.region }),
    ...(userAgent !== undefined && { userAgent }),
  };
}

/** Who asked, where the credentials were found good. */
function asker(
  { accessKeyId }: LogSubject,
  { accountId }: Pick<Outcome, 'accountId'>,
  cloud: Cloud,
): Pick<LoggedRequest, 'principal' | 'rootTask'> {
  const found = accountId && accessKeyId ? holder(accessKeyId, cloud) : undefined;
  if (found === undefined) return {};
  const task = found.principal.kind === 'root' ? found.principal.task : undefined;
  return { principal: found.arn, ...(task && { rootTask: task }) };
}

function write(response: ServerResponse, reply: Outcome['reply']): void {
  if (reply === 'drop') {
    response.destroy();
    return;
  }
  response.writeHead(reply.status, {
    ...reply.headers,
    'content-length': Buffer.byteLength(reply.body),
  });
  response.end(reply.body);
}
