import type { SessionCredentials } from '../../sandbox/aws/credentials.ts';
import type { AccountHandle, AccountScenario, SandboxAws } from '../../sandbox/aws/server.ts';
import { startAws } from '../../sandbox/aws/server.ts';

export const ID = '123456789012';
/** When the pretend AWS was started, by its own clock. */
export const NOW = new Date('2026-11-21T12:00:00Z');

interface Client {
  destroy(): void;
}

interface ClientOptions {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: SessionCredentials;
  readonly maxAttempts: number;
}

/** A pretend AWS with one account, and clients of a role session in it. */
export interface StartedAccount {
  readonly aws: SandboxAws;
  readonly account: AccountHandle;
  /** A client that asks once, in us-east-1 where no Region is named. */
  readonly connect: <Made extends Client>(
    service: new (options: ClientOptions) => Made,
    region?: string,
  ) => Made;
  /** Moves the clock of the pretend AWS. */
  readonly pass: (milliseconds: number) => void;
}

const open: (() => Promise<void>)[] = [];

/** Shuts down what `startAccount` started. */
export const closeAccounts = async (): Promise<void> => {
  for (const close of open.splice(0)) await close();
};

/** Starts an account of the scenario; what it leaves out is in good order. */
export const startAccount = async (
  scenario: Partial<AccountScenario> = {},
): Promise<StartedAccount> => {
  let now = NOW;
  const aws = await startAws({ accounts: [{ id: ID, ...scenario }], clock: () => now });
  const account = aws.account(ID);
  const credentials = account.credentials();
  const clients: Client[] = [];
  open.push(async () => {
    for (const client of clients) client.destroy();
    await aws.close();
  });
  return {
    aws,
    account,
    connect: (service, region = 'us-east-1') => {
      const client = new service({ endpoint: aws.url, region, credentials, maxAttempts: 1 });
      clients.push(client);
      return client;
    },
    pass: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds);
    },
  };
};
