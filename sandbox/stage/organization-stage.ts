import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ActionResult } from '../runner/run-action.ts';
import { createTls } from '../tls.ts';
import { Opening, type Order, Tally } from './order.ts';
import { startRepository } from './repository.ts';
import { roleIn, runStep, type Step, type Surroundings } from './step.ts';

/** A finished step, with what AWS counted of it. */
export interface CountedResult extends ActionResult {
  readonly tally: Tally;
}

/**
 * A whole organisation over TLS, its AWS in a process of its own: what AWS has to do for a run takes no time from
 * GitHub's side, and the process that measures stays small.
 */
export interface OrganizationStage extends Surroundings {
  /** How many accounts an audit enters. */
  readonly active: number;
  /** In how many of them a root session may read nothing. */
  readonly withoutRootSessions: number;
  /** Every run finds AWS as it was when the stage was set. */
  run(step?: Step): Promise<CountedResult>;
  close(): Promise<void>;
}

const SERVER = join(import.meta.dirname, 'aws-process.ts');

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
  order: Omit<Order, 'key' | 'cert'>,
): Promise<OrganizationStage> => {
  const tls = await createTls();
  const server = fork(SERVER);
  const opening = v.parse(Opening, await ask(server, { ...order, key: tls.key, cert: tls.cert }));
  const repository = await startRepository({ tls });
  repository.setLatency(order.latencyMs);
  const stage: OrganizationStage = {
    ...repository,
    awsUrl: opening.url,
    roleArn: roleIn(opening.managementAccountId),
    active: opening.active,
    withoutRootSessions: opening.withoutRootSessions,
    run: async (step) => {
      await ask(server, 'reset');
      const result = await runStep(stage, step);
      return { ...result, tally: v.parse(Tally, await ask(server, 'tally')) };
    },
    close: async () => {
      const ended = once(server, 'exit');
      server.disconnect();
      await Promise.all([ended, repository.close()]);
      await tls.remove();
    },
  };
  return stage;
};
