import http from 'node:http';
import { createEmulator } from 'emulate';
import type { Reply } from './reply.ts';
import type { Repository } from './repositories.ts';
import type { Identity } from './tokens.ts';

export interface EmulatorRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly accept: string | undefined;
  readonly token: string | undefined;
}

export interface Emulator {
  send(request: EmulatorRequest): Promise<Reply>;
  reset(): void;
  close(): Promise<void>;
}

/**
 * emulate allows a token 5,000 requests, and no reset gives them back. Taking turns with aliases keeps long
 * property tests from meeting a limit that nobody asked for.
 */
const ALIASES = 40;
const alias = (token: string, turn: number): string => `${token}.${String(turn % ALIASES)}`;

/** Everyone belongs to every organisation: emulate refuses private repositories to all others. */
const seedOf = (identities: readonly Identity[], repositories: readonly Repository[]) => ({
  tokens: Object.fromEntries(
    identities.flatMap(({ token, login }) =>
      Array.from({ length: ALIASES }, (_, index) => [
        alias(token, index),
        { login, scopes: ['repo'] },
      ]),
    ),
  ),
  github: {
    users: identities.map(({ login }) => ({ login })),
    orgs: [...new Set(repositories.map(({ owner }) => owner))].map((login) => ({
      login,
      members: identities.map((identity) => ({ login: identity.login, role: 'admin' })),
    })),
    repos: repositories.map((repository) => ({
      owner: repository.owner,
      name: repository.name,
      private: repository.visibility !== 'public',
      default_branch: repository.defaultBranch,
      // A workflow runs from a commit: there is always one.
      auto_init: true,
    })),
  },
});

const KEPT_HEADERS = /^(?:content-type|link|location|x-ratelimit-.*)$/;

const exchange = (url: URL, agent: http.Agent, request: EmulatorRequest): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const text = request.body === undefined ? '' : JSON.stringify(request.body);
    const target = `${request.path}${request.query.size > 0 ? `?${request.query.toString()}` : ''}`;
    const headers: Record<string, string> = {
      host: url.host,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text)),
    };
    if (request.accept !== undefined) headers['accept'] = request.accept;
    if (request.token !== undefined) headers['authorization'] = `token ${request.token}`;
    // emulate listens on 127.0.0.1 but calls itself localhost, which may resolve to ::1.
    const to = {
      host: '127.0.0.1',
      port: url.port,
      path: target,
      method: request.method,
      agent,
      headers,
    };
    const outgoing = http.request(to, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const kept = Object.entries(incoming.headers).filter(([name]) => KEPT_HEADERS.test(name));
        resolve({
          status: incoming.statusCode ?? 500,
          headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(text);
  });

/** `publicUrl` replaces emulate's own address in everything it answers. */
export const startEmulator = async (
  identities: readonly Identity[],
  repositories: readonly Repository[],
  publicUrl: string,
): Promise<Emulator> => {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: seedOf(identities, repositories),
  });
  const url = new URL(emulator.url);
  let turn = 0;
  const agent = new http.Agent({ keepAlive: true });
  const publish = (text: string): string => text.replaceAll(emulator.url, publicUrl);
  return {
    send: async (request) => {
      turn += 1;
      const token = request.token === undefined ? undefined : alias(request.token, turn);
      const reply = await exchange(url, agent, { ...request, token });
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(reply.headers)) headers[name] = publish(value);
      return { ...reply, headers, text: publish(reply.text) };
    },
    reset: () => {
      emulator.reset();
    },
    close: async () => {
      agent.destroy();
      await emulator.close();
    },
  };
};
