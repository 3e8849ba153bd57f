import { getIDToken, setSecret } from '@actions/core';
import { openAmbientSession } from '../aws/session/ambient-session.ts';
import type { AwsConnection } from '../aws/client.ts';
import type { Environment } from '../model/environment.ts';
import { assumeRole, type Session } from '../aws/session/session.ts';
import type { Config, RoleConfig } from '../config/config.ts';
import { GuardError } from '../model/errors.ts';
import { roleSessionName, type Workflow } from './event.ts';

const OUTSIDERS = {
  fork: 'a pull request from a fork',
  dependabot: 'a Dependabot pull request',
} as const;

/** True where GitHub offers this job an ID token: `id-token: write`, and not a fork's pull request. */
const offersIdToken = (env: Environment): boolean =>
  ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].every(
    (name) => (env[name] ?? '') !== '',
  );

const noIdToken = (workflow: Workflow): GuardError =>
  workflow.outsider === undefined
    ? new GuardError(
        'id-token-missing',
        'GitHub gave this job no ID token.',
        'Add "id-token: write" to the permissions of the job, or of the workflow that calls it.',
      )
    : new GuardError(
        'id-token-missing',
        `GitHub gives no ID token to ${OUTSIDERS[workflow.outsider]}.`,
        'The gate cannot judge such a run; set on-missing-credentials to skip to let it pass unaudited.',
      );

const requestIdToken = async (audience: string): Promise<string> => {
  try {
    return await getIDToken(audience);
  } catch (error) {
    throw new GuardError(
      'id-token-missing',
      'GitHub did not hand out an ID token when asked for one.',
      'Run the job again; if it stays, check the status page of GitHub Actions.',
      error,
    );
  }
};

const assume = async (
  role: RoleConfig,
  workflow: Workflow,
  env: Environment,
  connection: AwsConnection,
): Promise<Session> => {
  if (!offersIdToken(env)) throw noIdToken(workflow);
  const identity = {
    roleArn: role.arn,
    roleSessionName: role.sessionName ?? roleSessionName(workflow),
    audience: role.audience,
    idToken: await requestIdToken(role.audience),
  };
  return assumeRole(connection, identity, setSecret);
};

/** Opens the session that the inputs ask for. Throws a `GuardError` that says what is missing. */
export const openSession = async (
  { role }: Config,
  workflow: Workflow,
  env: Environment,
  connection: AwsConnection,
): Promise<Session> =>
  role === undefined
    ? openAmbientSession(env, connection, setSecret)
    : assume(role, workflow, env, connection);
