import { GetAccountSummaryCommand, IAMClient } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import {
  loadConfig,
  nodeDualstackConfigSelectors,
  nodeFipsConfigSelectors,
} from '@smithy/core/config';
import type { Agents } from './agents.ts';
import type { AwsCredentials } from './session/credentials.ts';
import { APP_ID, HttpHandler } from './http-handler.ts';
import {
  createQueryClient,
  type QueryClient,
  type QueryService,
  queryServiceOf,
  RETRIES,
} from './query-client.ts';
import { QueryProtocol } from './query-protocol.ts';
import { Sha256 } from './sha256.ts';

/** How to reach AWS. */
export interface AwsConnection {
  readonly region: string;
  readonly agents: Agents;
}

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

// What clients of many identities share. Sockets of its own would cost each account two TLS handshakes, and
// asking the environment again for each what it says to all costs more than signing does.
const common = (agents: Agents) => ({
  requestHandler: new HttpHandler(agents),
  useDualstackEndpoint: orNot(loadConfig(nodeDualstackConfigSelectors)),
  useFipsEndpoint: orNot(loadConfig(nodeFipsConfigSelectors)),
});

interface Shared {
  readonly common: ReturnType<typeof common>;
  /** Looked up once, by service and Region. */
  readonly services: Map<string, Promise<QueryService>>;
}

const shared = new WeakMap<Agents, Shared>();

const sharedBy = (agents: Agents): Shared => {
  const found = shared.get(agents) ?? { common: common(agents), services: new Map() };
  shared.set(agents, found);
  return found;
};

const NOBODY: AwsCredentials = { accessKeyId: '', secretAccessKey: '' };

// Everything is given: what is left out the SDK looks up in files, or worse, at the metadata service.
const settings = ({ region, agents }: AwsConnection) => ({
  region,
  ...RETRIES,
  defaultsMode: 'standard' as const,
  authSchemePreference: [],
  userAgentAppId: APP_ID,
  sha256: Sha256,
  ...sharedBy(agents).common,
});

/** What a client of nobody knows of its service. */
const serviceOf = (
  connection: AwsConnection,
  name: 'iam' | 'sts',
): (() => Promise<QueryService>) => {
  const { services } = sharedBy(connection.agents);
  const settled = { ...settings(connection), credentials: NOBODY, protocol: QueryProtocol };
  const lookUp = (): Promise<QueryService> => {
    switch (name) {
      case 'iam':
        return queryServiceOf(new IAMClient(settled), GetAccountSummaryCommand, name);
      case 'sts':
        return queryServiceOf(new STSClient(settled), GetCallerIdentityCommand, name);
    }
  };
  return () => {
    const key = `${name} ${connection.region}`;
    const found = services.get(key) ?? lookUp();
    services.set(key, found);
    return found;
  };
};

/** Looks up where IAM is, for who has time before the first call. */
export const lookUpIam = async (connection: AwsConnection): Promise<void> => {
  await serviceOf(connection, 'iam')();
};

/** An IAM client that acts as one identity and no other. */
export const createIam = (connection: AwsConnection, credentials: AwsCredentials): QueryClient =>
  createQueryClient(serviceOf(connection, 'iam'), credentials);

/** An STS client; without credentials it can only make the unsigned web identity call. */
export const createSts = (connection: AwsConnection, credentials?: AwsCredentials): QueryClient =>
  createQueryClient(serviceOf(connection, 'sts'), credentials);

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
