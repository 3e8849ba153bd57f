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

// Everything is given: what is left out the SDK looks up in files, or worse, at the metadata service.
const settings = ({ region, agents }: AwsConnection) => ({
  region,
  maxAttempts: 3,
  retryMode: 'standard',
  defaultsMode: 'standard' as const,
  requestHandler: new NodeHttpHandler({
    httpAgent: agents.http,
    httpsAgent: agents.https,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    throwOnRequestTimeout: true,
  }),
});

/** A client that acts as one identity and no other. */
export const createIam = (connection: AwsConnection, credentials: AwsCredentials): IAMClient =>
  new IAMClient({ ...settings(connection), credentials });

/** An STS client; without credentials it can only make the unsigned web identity call. */
export const createSts = (connection: AwsConnection, credentials?: AwsCredentials): STSClient =>
  new STSClient({
    ...settings(connection),
    credentials: credentials ?? { accessKeyId: '', secretAccessKey: '' },
  });
