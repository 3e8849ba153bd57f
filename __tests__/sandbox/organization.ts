import type { SandboxAws, SandboxAwsOptions } from '../../sandbox/aws/server.ts';
import { startAws } from '../../sandbox/aws/server.ts';

export const MANAGEMENT = '100000000001';
export const DELEGATE = '100000000002';
export const MEMBER = '100000000003';
export const SUSPENDED = '100000000004';
export const STRANGER = '100000000009';

export const NOW = new Date('2026-11-21T12:00:00Z');

/** An error as a client names it. */
export interface Refusal {
  readonly name: string;
  readonly status: number | undefined;
  readonly message: string;
}

interface ClientOptions {
  endpoint: string;
  region: string;
  maxAttempts: number;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken: string };
}

export interface StartedOrganization {
  readonly aws: SandboxAws;
  /** A client of a role session in this account. */
  readonly client: <Client extends { destroy(): void }>(
    Client: new (options: ClientOptions) => Client,
    accountId: string,
    options?: Partial<ClientOptions>,
  ) => Client;
}

const open: (() => Promise<void>)[] = [];

export const closeOrganizations = async (): Promise<void> => {
  for (const close of open.splice(0)) await close();
};

/** A management account, an administrator for IAM, a member, a suspended one; and one account apart. */
export const startOrganization = async (
  organization: Partial<NonNullable<SandboxAwsOptions['organization']>> = {},
  accounts: SandboxAwsOptions['accounts'] = [],
): Promise<StartedOrganization> => {
  const described = new Set(accounts.map(({ id }) => id));
  const aws = await startAws({
    accounts: [...accounts, ...[{ id: STRANGER }].filter(({ id }) => !described.has(id))],
    organization: {
      managementAccountId: MANAGEMENT,
      accounts: [
        { id: DELEGATE, name: 'security' },
        { id: MEMBER, name: 'payments', email: 'aws+payments@example.com' },
        { id: SUSPENDED, state: 'SUSPENDED' },
      ],
      delegatedAdministrators: { 'iam.amazonaws.com': [DELEGATE] },
      ...organization,
    },
    clock: () => NOW,
  });
  const clients: { destroy(): void }[] = [];
  open.push(async () => {
    for (const client of clients) client.destroy();
    await aws.close();
  });
  return {
    aws,
    client: (Client, accountId, options = {}) => {
      const client = new Client({
        endpoint: aws.url,
        region: 'us-east-1',
        maxAttempts: 1,
        credentials: aws.account(accountId).credentials(),
        ...options,
      });
      clients.push(client);
      return client;
    },
  };
};

/** What an error says, so that it can be compared as a whole. */
export const refusalOf = async (answer: Promise<unknown>): Promise<Refusal> => {
  try {
    await answer;
  } catch (error) {
    const { name, message, $metadata } = error as Refusal & {
      $metadata?: { httpStatusCode?: number };
    };
    return { name, status: $metadata?.httpStatusCode, message };
  }
  throw new Error('it was not refused');
};
