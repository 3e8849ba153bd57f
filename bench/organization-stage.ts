import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as v from 'valibot';
import { startIdToken } from '../sandbox/github/id-token.ts';
import { startGitHub } from '../sandbox/github/server.ts';
import { createTls } from '../sandbox/tls.ts';
import type { Surroundings } from './measure.ts';
import { Opening, type Order, Tally } from './organization-order.ts';

/** An organisation on loopback over TLS, its AWS in a process of its own. */
export interface OrganizationStage extends Surroundings<Tally> {
  /** How many accounts an audit enters. */
  readonly active: number;
  /** In how many of them a root session may read nothing. */
  readonly withoutRootSessions: number;
  readonly close: () => Promise<void>;
}

const SERVER = join(import.meta.dirname, 'organization-aws.ts');
const REPOSITORY = { owner: 'acme', repo: 'cloud-baseline' };

const ask = async (server: ChildProcess, message: object | string): Promise<unknown> => {
  const gone = new AbortController();
  const onExit = (): void => gone.abort(new Error('the pretend AWS ended'));
  server.once('exit', onExit);
  try {
    const answer = once(server, 'message', { signal: gone.signal });
    server.send(message);
    const told: readonly unknown[] = await answer;
    return told[0];
  } finally {
    server.off('exit', onExit);
  }
};

/** Sets the stage; `close` ends everything on it. */
export const setOrganizationStage = async (
  shape: Pick<Order, 'seed' | 'count' | 'latencyMs'>,
): Promise<OrganizationStage> => {
  const tls = await createTls();
  const fullName = `${REPOSITORY.owner}/${REPOSITORY.repo}`;
  const { latencyMs } = shape;
  const server = fork(SERVER);
  const opening = v.parse(Opening, await ask(server, { ...shape, key: tls.key, cert: tls.cert }));
  const github = await startGitHub({ ...REPOSITORY, tls, latencyMs });
  const idToken = await startIdToken({ repository: fullName });
  idToken.latencyMs = latencyMs;
  return {
    awsUrl: opening.url,
    github,
    idToken,
    tls,
    repository: fullName,
    roleArn: `arn:aws:iam::${opening.managementAccountId}:role/root-guard`,
    active: opening.active,
    withoutRootSessions: opening.withoutRootSessions,
    clearLogs: async () => {
      github.clearRequests();
      idToken.reset();
      await ask(server, 'clear');
    },
    traffic: async () => v.parse(Tally, await ask(server, 'tally')),
    close: async () => {
      const ended = once(server, 'exit');
      server.disconnect();
      await Promise.all([ended, github.close(), idToken.close()]);
      await tls.remove();
    },
  };
};
