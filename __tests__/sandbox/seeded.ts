import { NodeHttpHandler } from '@smithy/node-http-handler';

import type { SeededOrganization, SeedOptions } from '../../sandbox/aws/organization-seed.ts';
import { seedOrganization } from '../../sandbox/aws/organization-seed.ts';
import type { SandboxAws } from '../../sandbox/aws/server.ts';
import { startAws } from '../../sandbox/aws/server.ts';
import { NOW } from './organization.ts';

/** What is open, in a test or here. */
export const closers: (() => Promise<void>)[] = [];

/** Shuts down what a test has started. */
export const closeSeeded = async (): Promise<void> => {
  for (const close of closers.splice(0)) await close();
};

type Credentials = ReturnType<ReturnType<SandboxAws['account']>['credentials']>;

/** A seeded organisation in the sandbox. */
export interface StartedSeed extends SeededOrganization {
  readonly aws: SandboxAws;
  readonly client: <Client>(
    Client: new (options: {
      endpoint: string;
      region: string;
      maxAttempts: number;
      credentials: Credentials;
      requestHandler: NodeHttpHandler;
    }) => Client,
    credentials?: Credentials,
  ) => Client;
}

/** The seeded organisation, and clients of its management account that share their connections. */
export const start = async (
  seed: number,
  count: number,
  options?: SeedOptions,
): Promise<StartedSeed> => {
  const seeded = seedOrganization(seed, count, options);
  const aws = await startAws({ ...seeded, clock: () => NOW });
  const requestHandler = new NodeHttpHandler({ socketAcquisitionWarningTimeout: 60_000 });
  closers.push(async () => {
    requestHandler.destroy();
    await aws.close();
  });
  const management = aws.account(seeded.truth[0]?.id ?? '');
  return {
    ...seeded,
    aws,
    client: (Client, credentials = management.credentials('root-guard')) =>
      new Client({
        endpoint: aws.url,
        region: 'us-east-1',
        maxAttempts: 1,
        credentials,
        requestHandler,
      }),
  };
};

interface Issued {
  Credentials?:
    | {
        AccessKeyId: string | undefined;
        SecretAccessKey: string | undefined;
        SessionToken: string | undefined;
        Expiration: Date | undefined;
      }
    | undefined;
}

export const issued = ({ Credentials: found }: Issued): Credentials => ({
  accessKeyId: found?.AccessKeyId ?? '',
  secretAccessKey: found?.SecretAccessKey ?? '',
  sessionToken: found?.SessionToken ?? '',
  expiration: found?.Expiration ?? new Date(0),
});

export const counts = (items: readonly string[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const item of items) found[item] = (found[item] ?? 0) + 1;
  return found;
};

export const daysAgo = (days: number | null): Date | undefined =>
  days === null ? undefined : new Date(NOW.getTime() - days * 86_400_000);
