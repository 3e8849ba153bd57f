import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { listen, shut } from './github/listen.ts';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export interface ProxyOptions {
  /** Basic credentials; without them everybody may pass. */
  readonly auth?: { readonly user: string; readonly password: string };
  /** Leads a name of the outside world to a server of the sandbox. */
  readonly route?: (target: Endpoint) => Endpoint | undefined;
}

export interface ProxyRequest {
  readonly method: string;
  /** `host:port` of a tunnel, or the whole URL of a plain request. */
  readonly target: string;
  readonly authorized: boolean;
  readonly status: number;
}

export interface SandboxProxy {
  /** For HTTPS_PROXY and HTTP_PROXY, with the credentials if there are any. */
  readonly url: string;
  requests(): readonly ProxyRequest[];
  reset(): void;
  close(): Promise<void>;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost']);
const HOP_BY_HOP = new Set(['proxy-authorization', 'proxy-connection', 'connection']);

const REASONS: Readonly<Record<number, string>> = {
  200: 'Connection Established',
  403: 'Forbidden',
  407: 'Proxy Authentication Required',
  502: 'Bad Gateway',
};

/** A forward proxy that reaches nothing but loopback: what is routed nowhere gets 403. */
export const startProxy = async ({ auth, route }: ProxyOptions = {}): Promise<SandboxProxy> => {
  const requests: ProxyRequest[] = [];
  const sockets = new Set<Socket>();
  const expected =
    auth && `Basic ${Buffer.from(`${auth.user}:${auth.password}`).toString('base64')}`;

  const track = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A client that hangs up is nothing to report.
    socket.on('error', () => socket.destroy());
  };

  const judge = (incoming: IncomingMessage, target: Endpoint): { status: number; to: Endpoint } => {
    const to = route?.(target) ?? target;
    if (expected !== undefined && incoming.headers['proxy-authorization'] !== expected)
      return { status: 407, to };
    return { status: LOOPBACK.has(to.host) ? 200 : 403, to };
  };

  const record = (incoming: IncomingMessage, status: number): void => {
    requests.push({
      method: incoming.method ?? '',
      target: incoming.url ?? '',
      authorized: status !== 407,
      status,
    });
  };

  const refuse = (response: ServerResponse, status: number): void => {
    response.writeHead(
      status,
      status === 407 ? { 'proxy-authenticate': 'Basic realm="sandbox"' } : {},
    );
    response.end(REASONS[status]);
  };

  const forward = (incoming: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(incoming.url ?? '', 'http://unroutable.invalid');
    const { status, to } = judge(incoming, { host: url.hostname, port: Number(url.port || 80) });
    if (status !== 200) {
      record(incoming, status);
      refuse(response, status);
      return;
    }
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).filter(([name]) => !HOP_BY_HOP.has(name)),
    );
    const path = `${url.pathname}${url.search}`;
    const outgoing = httpRequest(
      { ...to, path, method: incoming.method, headers, agent: false },
      (reply) => {
        record(incoming, reply.statusCode ?? 502);
        response.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(response);
      },
    );
    outgoing.on('socket', track);
    outgoing.on('error', () => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      record(incoming, 502);
      refuse(response, 502);
    });
    incoming.pipe(outgoing);
  };

  const tunnel = (incoming: IncomingMessage, client: Socket, head: Buffer): void => {
    const { hostname, port } = new URL(`http://${incoming.url ?? ''}`);
    const { status, to } = judge(incoming, { host: hostname, port: Number(port || 80) });
    const answer = (code: number): void => {
      record(incoming, code);
      const challenge = code === 407 ? 'Proxy-Authenticate: Basic realm="sandbox"\r\n' : '';
      client.write(`HTTP/1.1 ${String(code)} ${REASONS[code] ?? ''}\r\n${challenge}\r\n`);
    };
    if (status !== 200) {
      answer(status);
      client.end();
      return;
    }
    const server = connect(to.port, to.host);
    track(server);
    let open = false;
    server.once('connect', () => {
      open = true;
      answer(200);
      server.write(head);
      client.pipe(server).pipe(client);
    });
    server.once('error', () => {
      if (!open) answer(502);
      client.end();
    });
    client.once('close', () => server.destroy());
    server.once('close', () => client.destroy());
  };

  const proxy = createServer(forward);
  proxy.on('connection', track);
  proxy.on('connect', tunnel);
  const port = await listen(proxy);
  const credentials = auth
    ? `${encodeURIComponent(auth.user)}:${encodeURIComponent(auth.password)}@`
    : '';
  return {
    url: `http://${credentials}127.0.0.1:${String(port)}`,
    requests: () => [...requests],
    reset: () => {
      requests.length = 0;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await shut(proxy);
    },
  };
};
