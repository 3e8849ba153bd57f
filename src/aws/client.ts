import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import type { Agents } from './agents.ts';
import { TimeLimitedHandler } from './request-handler.ts';
import type { AwsCredentials } from './session/credentials.ts';

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

const inCommon = ({ region, agents }: AwsConnection) => {
  // What is left out here the SDK looks up in files, or worse, at the metadata service.
  const given = {
    requestHandler: new TimeLimitedHandler(agents),
    maxAttempts: 3,
    retryMode: 'standard' as const,
    defaultsMode: 'standard' as const,
    authSchemePreference: [],
    cacheMiddleware: true,
    // CloudTrail shows it, in the members of an organization as well.
    userAgentAppId: 'aws-root-guard',
  };
  // One client looks up which kind of endpoint the environment asks for, and the others take its word.
  const { useDualstackEndpoint, useFipsEndpoint } = new STSClient({ ...given, region }).config;
  return { ...given, useDualstackEndpoint, useFipsEndpoint };
};

const shared = new WeakMap<Agents, ReturnType<typeof inCommon>>();

/**
 * Clients of different identities share the handler, and with it the connections: each account would otherwise
 * make two TLS handshakes of its own. They share nothing that knows credentials.
 */
const settings = (connection: AwsConnection) => {
  const found = shared.get(connection.agents) ?? inCommon(connection);
  shared.set(connection.agents, found);
  return { ...found, region: connection.region };
};

/** An IAM client that acts as one identity and no other. */
export const createIam = (connection: AwsConnection, credentials: AwsCredentials): IAMClient =>
  new IAMClient({ ...settings(connection), credentials });

/** An STS client; without credentials it can only make the unsigned web identity call. */
export const createSts = (connection: AwsConnection, credentials?: AwsCredentials): STSClient =>
  new STSClient({
    ...settings(connection),
    ...(credentials === undefined ? {} : { credentials }),
  });

/** Clients of any service that act as one identity and no other; one for each service and Region. */
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
