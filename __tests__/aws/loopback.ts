import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http';
import { type Agents, createAgents } from '../../src/aws/agents.ts';
import { listen, shut } from '../../sandbox/github/listen.ts';

/** What arrived of one request. */
export interface Arrived {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export const SUMMARY =
  '<GetAccountSummaryResponse><GetAccountSummaryResult><SummaryMap><entry><key>Users</key><value>3</value></entry></SummaryMap></GetAccountSummaryResult></GetAccountSummaryResponse>';

/** An error as IAM and STS write it. */
export const errorXml = (code: string): string =>
  `<ErrorResponse><Error><Code>${code}</Code><Message>No.</Message></Error></ErrorResponse>`;

/**
 * In Jest, the errors of Node's own modules come from another realm, and the SDK takes them for something else than
 * an `Error`: their codes are lost. After this it knows them, as it does in a run.
 */
export const acceptErrorsOfNode = (): void => {
  const kindOf = (thrown: unknown): string => Object.prototype.toString.call(thrown);
  Object.defineProperty(Error, Symbol.hasInstance, {
    value(this: unknown, thrown: unknown): boolean {
      return this === Error
        ? kindOf(thrown) === '[object Error]'
        : Function.prototype[Symbol.hasInstance].call(this, thrown);
    },
  });
};

const servers: Server[] = [];
const opened: Agents[] = [];

/** Agents that `closeAll` closes. */
export const openAgents = (): Agents => {
  const agents = createAgents({});
  opened.push(agents);
  return agents;
};

/** Serves on loopback, once the whole request is there; returns the port and what arrived so far. */
export const serve = async (
  listener: RequestListener,
): Promise<{ readonly port: number; readonly arrived: readonly Arrived[] }> => {
  const arrived: Arrived[] = [];
  const server = createServer((incoming, response) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const { headers, url = '' } = incoming;
      arrived.push({ path: url, headers, body: Buffer.concat(parts) });
      listener(incoming, response);
    });
  });
  servers.push(server);
  return { port: await listen(server), arrived };
};

/** After each test. */
export const closeAll = async (): Promise<void> => {
  for (const { http, https } of opened.splice(0)) {
    http.destroy();
    https.destroy();
  }
  for (const server of servers.splice(0)) await shut(server);
};
