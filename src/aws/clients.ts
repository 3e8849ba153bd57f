import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import {
  loadConfig,
  nodeDualstackConfigSelectors,
  nodeFipsConfigSelectors,
} from '@smithy/core/config';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Agents } from '../agents.ts';
import { version } from '../version.ts';
import { QueryProtocol } from './query-protocol.ts';
import { Sha256 } from './sha256.ts';

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
const APP_ID = 'aws-root-guard';
/** Stands in the members' CloudTrail. */
const USER_AGENT = `${APP_ID}/${version} app/${APP_ID}`;

/** The settings every client is made with. */
export type ClientSettings = ReturnType<typeof settings> & {
  readonly credentials: AwsCredentials;
};

/** A client's class as its package exports it. */
export type ClientClass<Client> = new (settings: ClientSettings) => Client;

const orNot =
  (load: () => Promise<boolean | undefined>): (() => Promise<boolean>) =>
  async () =>
    (await load()) ?? false;

/** Names this tool in every request, whichever client it comes from. */
class NamedHandler extends NodeHttpHandler {
  override async handle(
    ...[request, options]: Parameters<NodeHttpHandler['handle']>
  ): ReturnType<NodeHttpHandler['handle']> {
    request.headers['user-agent'] = USER_AGENT;
    return super.handle(request, options);
  }
}

// What clients of many identities share. Sockets of its own would cost each account two TLS handshakes, and
// asking the environment again for each what it says to all costs more than signing does.
const common = (agents: Agents) => ({
  requestHandler: new NamedHandler({
    httpAgent: agents.http,
    httpsAgent: agents.https,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    throwOnRequestTimeout: true,
  }),
  useDualstackEndpoint: orNot(loadConfig(nodeDualstackConfigSelectors)),
  useFipsEndpoint: orNot(loadConfig(nodeFipsConfigSelectors)),
});

interface Shared {
  readonly common: ReturnType<typeof common>;
  /** The endpoint of IAM that environment or profile name; looked up once. */
  iamEndpoint?: Promise<string | undefined>;
}

const shared = new WeakMap<Agents, Shared>();

const sharedBy = (agents: Agents): Shared => {
  const found = shared.get(agents) ?? { common: common(agents) };
  shared.set(agents, found);
  return found;
};

// Everything is given: what is left out the SDK looks up in files, or worse, at the metadata service.
const settings = ({ region, agents }: AwsConnection) => ({
  region,
  maxAttempts: 3,
  retryMode: 'standard',
  defaultsMode: 'standard' as const,
  authSchemePreference: [],
  userAgentAppId: APP_ID,
  sha256: Sha256,
  ...sharedBy(agents).common,
});

const NOBODY: AwsCredentials = { accessKeyId: '', secretAccessKey: '' };

const iamEndpoint = async (connection: AwsConnection): Promise<string | undefined> => {
  const ours = sharedBy(connection.agents);
  if (ours.iamEndpoint === undefined) {
    const { config } = new IAMClient({ ...settings(connection), credentials: NOBODY });
    ours.iamEndpoint = config.serviceConfiguredEndpoint?.() ?? Promise.resolve(undefined);
  }
  return ours.iamEndpoint;
};

interface Stacked {
  readonly middlewareStack: { readonly remove: (name: string) => boolean };
}

/**
 * What the SDK does on every call, and what hundreds of accounts need not pay for: to log it to nobody it copies
 * request and answer without their secrets, it looks for the trace of a Lambda function, and it spells its user
 * agent anew.
 */
const trimmed = <Client extends Stacked>(client: Client): Client => {
  for (const name of [
    'loggerMiddleware',
    'recursionDetectionMiddleware',
    'getUserAgentMiddleware',
  ]) {
    client.middlewareStack.remove(name);
  }
  return client;
};

/**
 * A client that acts as one identity and no other. It brings a signer along: the SDK would make one of a copy
 * of its whole configuration for each request.
 */
export const createIam = async (
  connection: AwsConnection,
  credentials: AwsCredentials,
): Promise<IAMClient> => {
  const endpoint = await iamEndpoint(connection);
  const { region } = connection;
  return trimmed(
    new IAMClient({
      ...settings(connection),
      credentials,
      protocol: QueryProtocol,
      signer: new SignatureV4({ service: 'iam', region, credentials, sha256: Sha256 }),
      ignoreConfiguredEndpointUrls: true,
      ...(endpoint === undefined ? {} : { endpoint }),
    }),
  );
};

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
  trimmed(
    new STSClient({
      ...settings(connection),
      protocol: QueryProtocol,
      cacheMiddleware: true,
      credentials: credentials ?? NOBODY,
    }),
  );
