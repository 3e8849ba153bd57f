import { loadScenario } from '../sandbox/aws/scenario.ts';
import { type SandboxAws, startAws } from '../sandbox/aws/server.ts';
import { startIdToken } from '../sandbox/github/id-token.ts';
import { startGitHub } from '../sandbox/github/server.ts';
import { createTls } from '../sandbox/tls.ts';
import type { Surroundings } from './measure.ts';
import { trafficOf } from './traffic.ts';

/** AWS and GitHub on loopback over TLS, with one exposed account that manages an organisation. */
export interface Stage extends Surroundings {
  readonly aws: SandboxAws;
  /** Milliseconds that every server waits before each answer. */
  readonly setLatency: (milliseconds: number) => void;
  readonly setUsers: (count: number) => void;
  /** One more virtual device of root's: a worse finding, so that the next run edits and comments. */
  readonly worsen: () => void;
  readonly close: () => Promise<void>;
}

const REPOSITORY = { owner: 'acme', repo: 'cloud-baseline' };

/** Sets the stage; `close` ends everything on it. */
export const setStage = async (): Promise<Stage> => {
  const tls = await createTls();
  // Dates that stand still: a use that is always three hours ago would be a worse finding every minute.
  const key = {
    active: true,
    lastRotated: '2021-06-01T08:00:00Z',
    lastUsedDate: new Date(Date.now() - 3 * 60 * 60 * 1000).toISOString(),
  };
  const root = { mfaActive: false, password: { enabled: true, lastUsed: null }, keys: [key] };
  const scenario = { ...loadScenario('exposed'), root };
  const fullName = `${REPOSITORY.owner}/${REPOSITORY.repo}`;
  const aws = await startAws({
    accounts: [scenario],
    organization: { managementAccountId: scenario.id },
    tls,
  });
  const github = await startGitHub({ ...REPOSITORY, tls });
  const idToken = await startIdToken({ repository: fullName });
  let devices = 0;
  return {
    aws,
    awsUrl: aws.url,
    github,
    idToken,
    tls,
    repository: fullName,
    roleArn: `arn:aws:iam::${scenario.id}:role/root-guard`,
    setLatency: (milliseconds) => {
      aws.setLatency(milliseconds);
      github.latencyMs = milliseconds;
      idToken.latencyMs = milliseconds;
    },
    setUsers: (count) => {
      aws.account(scenario.id).change({ users: count });
    },
    worsen: () => {
      devices += 1;
      aws.account(scenario.id).change({
        virtualMfaDevices: Array.from({ length: devices }, (_, index) => ({
          serial: `phone-${String(index)}`,
          assignedTo: 'root',
        })),
      });
    },
    clearLogs: () => {
      aws.requests.length = 0;
      github.clearRequests();
      idToken.reset();
    },
    traffic: () =>
      trafficOf([
        ...aws.requests.map(({ at, endedAt }) => ({ start: at, end: endedAt })),
        ...github.requests().map(({ start, end }) => ({ start, end: end ?? Infinity })),
        ...idToken.requests().map(({ at, endedAt }) => ({ start: at, end: endedAt })),
      ]),
    close: async () => {
      await Promise.all([aws.close(), github.close(), idToken.close()]);
      await tls.remove();
    },
  };
};
