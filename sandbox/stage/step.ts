import { join } from 'node:path';
import { schedule } from '../runner/events.ts';
import {
  type ActionResult,
  type ActionRun,
  type RunnerEvent,
  runAction,
} from '../runner/run-action.ts';
import type { Repository } from './repository.ts';

/** Between whom a step runs. */
export interface Surroundings extends Repository {
  readonly awsUrl: string;
  /** The role of the account that the jobs are about. */
  readonly roleArn: string;
}

/** A step of a job; what is left out is a scheduled run with GitHub's ID token. */
export interface Step extends Partial<Omit<ActionRun, 'inputs' | 'idToken'>> {
  /** On top of role and Region; undefined leaves an input out. */
  readonly inputs?: Readonly<Record<string, string | undefined>>;
  /** False: the job has no `id-token: write`. */
  readonly idToken?: boolean;
  /** Whose subject the ID token bears; follows the event. */
  readonly environment?: string;
  readonly subject?: 'classic' | 'immutable';
}

const ACTION_YML = join(import.meta.dirname, '../../action.yml');

/** The role of the audit, as the scenarios have it. */
export const roleIn = (account: string, partition = 'aws'): string =>
  `arn:${partition}:iam::${account}:role/root-guard`;

/** Runs a step: the bundle of action.yml, unless `main` names another program. */
export const runStep = async (
  { github, idToken, tls, awsUrl, roleArn }: Surroundings,
  step: Step = {},
): Promise<ActionResult & { readonly event: RunnerEvent }> => {
  const { inputs, idToken: offered = true, environment, subject, env, ...rest } = step;
  const event = step.event ?? schedule();
  idToken.job = {
    repository: step.repository ?? github.repository,
    event: event.name,
    ...(event.ref === undefined ? {} : { ref: event.ref }),
    ...(environment === undefined ? {} : { environment }),
    ...(subject === undefined ? {} : { subject }),
  };
  const result = await runAction({
    actionYml: ACTION_YML,
    event,
    repository: github.repository,
    apiUrl: github.url,
    token: github.token,
    ...(offered ? { idToken } : {}),
    ...(tls === undefined ? {} : { extraCa: tls.caPath }),
    ...rest,
    inputs: given({ 'role-to-assume': roleArn, 'aws-region': 'eu-west-1', ...inputs }),
    env: { AWS_ENDPOINT_URL: awsUrl, ...env },
  });
  return { ...result, event };
};

const given = (inputs: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
