import { createAgents } from '../../src/aws/agents.ts';
import type { AwsConnection } from '../../src/aws/client.ts';
import { collect, type Clock } from '../../src/aws/collect.ts';
import { sources } from '../../src/aws/sources/index.ts';
import type { Evidence, Readings, SourceName } from '../../src/model/evidence.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import type { Latency } from '../../sandbox/aws/server.ts';
import {
  startAws,
  type AccountHandle,
  type AccountScenario,
  type SandboxAws,
} from '../../sandbox/aws/server.ts';
import { ACCOUNT_ID } from '../sandbox/credential-report-csv.ts';
import { NOW } from '../checks/evidence.ts';

/** A clock that only sleeping moves, and at once. */
export interface FakeClock extends Clock {
  /** How long each sleep was. */
  readonly slept: readonly number[];
  /** All the sleeps together. */
  readonly waited: () => number;
}

const startClock = (): FakeClock => {
  let now = NOW.getTime();
  const slept: number[] = [];
  return {
    slept,
    waited: () => now - NOW.getTime(),
    now: () => new Date(now),
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
};

/** An account of the pretend AWS, and a role session that audits it. */
export interface AuditedAccount {
  readonly aws: SandboxAws;
  readonly account: AccountHandle;
  readonly clock: FakeClock;
  /** Reads the sources as a run does, with real SDK clients; all of them where none is named. */
  readonly collect: (...wanted: readonly SourceName[]) => Promise<Evidence>;
  readonly read: <Name extends SourceName>(name: Name) => Promise<Readings[Name]>;
  /** The IAM actions that were called, in the order of arrival. */
  readonly called: () => readonly string[];
}

const open: (() => Promise<void>)[] = [];

/** Shuts down what `auditAccount` started. */
export const closeAccounts = async (): Promise<void> => {
  for (const close of open.splice(0)) await close();
};

const REGIONS: Readonly<Record<string, string>> = {
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
};

/** So long that requests made at once do not look as if they had waited for one another, however busy the machine. */
export const ROUND_TRIP_MS = 600;

/** Starts a pretend AWS with one account. What the scenario leaves out is in good order. */
export const auditAccount = async (
  scenario: Partial<AccountScenario> = {},
  latencyMs: Latency = 0,
  settings: Partial<Settings> = {},
): Promise<AuditedAccount> => {
  const id = scenario.id ?? ACCOUNT_ID;
  const partition = scenario.partition ?? 'aws';
  const clock = startClock();
  const aws = await startAws({ accounts: [{ ...scenario, id }], clock: clock.now, latencyMs });
  // The SDK takes its endpoint from here, as it does in a run.
  process.env['AWS_ENDPOINT_URL'] = aws.url;
  const account = aws.account(id);
  const agents = createAgents({});
  open.push(async () => {
    await aws.close();
    agents.http.destroy();
    agents.https.destroy();
  });
  const connection: AwsConnection = { region: REGIONS[partition] ?? 'us-east-1', agents };
  const session = {
    access: 'role' as const,
    account: { id, partition, kind: 'unknown' as const },
    caller: {
      arn: `arn:${partition}:sts::${id}:assumed-role/root-guard/sandbox`,
      credentials: 'temporary' as const,
    },
    credentials: account.credentials(),
  };
  const collectNow = async (...wanted: readonly SourceName[]): Promise<Evidence> => {
    const names = wanted.length > 0 ? wanted : sources.map(({ name }) => name);
    return collect(session, new Set(names), {
      connection,
      settings: Promise.resolve({ ...defaultSettings, ...settings }),
      clock,
    });
  };
  return {
    aws,
    account,
    clock,
    collect: collectNow,
    read: async (name) => (await collectNow(name)).readings[name],
    called: () => aws.requests.map(({ action }) => action),
  };
};
