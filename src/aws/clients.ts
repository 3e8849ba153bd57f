import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Agents } from '../agents.ts';

/** AWS credentials of one identity. Never logged; masked where they come into being. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** How to reach AWS. */
export interface AwsConnection {
  readonly region: string;
  readonly agents: Agents;
}

const CONNECT_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 15_000;

/** The settings every client is made with. */
export type ClientSettings = ReturnType<typeof settings> & {
  readonly credentials: AwsCredentials;
};

/** A client's class as its package exports it. */
export type ClientClass<Client> = new (settings: ClientSettings) => Client;

// Clients of many identities share their sockets: of their own each account would cost two TLS handshakes.
const handlers = new WeakMap<Agents, NodeHttpHandler>();

const handlerOf = (agents: Agents): NodeHttpHandler => {
  const found = handlers.get(agents);
  if (found !== undefined) return found;
  const handler = new NodeHttpHandler({
    httpAgent: agents.http,
    httpsAgent: agents.https,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    throwOnRequestTimeout: true,
  });
  handlers.set(agents, handler);
  return handler;
};

// Everything is given: what is left out the SDK looks up in files, or worse, at the metadata service.
const settings = ({ region, agents }: AwsConnection) => ({
  region,
  maxAttempts: 3,
  retryMode: 'standard',
  defaultsMode: 'standard' as const,
  requestHandler: handlerOf(agents),
});

/** A client that acts as one identity and no other. */
export const createIam = (connection: AwsConnection, credentials: AwsCredentials): IAMClient =>
  new IAMClient({ ...settings(connection), credentials });

/** Clients of any service that act as one identity and no other; one a service and Region. */
export const createConnect = (
  connection: AwsConnection,
  credentials: AwsCredentials,
): (<Client>(service: ClientClass<Client>, region: string) => Client) => {
  const made = new Map<unknown, Map<string, unknown>>();
  return (service, region) => {
    const ofService = made.get(service) ?? new Map<string, unknown>();
    made.set(service, ofService);
    const found = ofService.get(region);
    if (found instanceof service) return found;
    const client = new service({ ...settings({ ...connection, region }), credentials });
    ofService.set(region, client);
    return client;
  };
};

/** An STS client; without credentials it can only make the unsigned web identity call. */
export const createSts = (connection: AwsConnection, credentials?: AwsCredentials): STSClient =>
  new STSClient({
    ...settings(connection),
    credentials: credentials ?? { accessKeyId: '', secretAccessKey: '' },
  });
