import { getIDToken, setSecret } from '@actions/core';
import type { AwsConnection } from '../aws/client.ts';
import type { AwsCredentials } from '../aws/session/credentials.ts';
import type { Session } from '../aws/session/session.ts';
import type { Config, RoleConfig } from '../config/config.ts';
import { GuardError } from '../model/errors.ts';
import { preload } from '../preload.ts';
import { whileWaiting } from '../wire.ts';
import type { Waits } from '../world.ts';
import { type Environment, environmentCredentials, offersIdToken } from './environment.ts';
import { roleSessionName, type Workflow } from './event.ts';

const OUTSIDERS = {
  fork: 'a pull request from a fork',
  dependabot: 'a Dependabot pull request',
} as const;

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

// What AWS is asked with comes first, then what GitHub is.
const duringIdToken =
  ({ forIdToken }: Waits): (() => void) =>
  () => {
    void preload(import('../aws/session/session.ts')).then(forIdToken);
  };

const duringSession =
  ({ forSession }: Waits): (() => void) =>
  () => {
    void forSession();
  };

const assume = async (
  role: RoleConfig,
  workflow: Workflow,
  env: Environment,
  connection: AwsConnection,
  waits: Waits,
): Promise<Session> => {
  if (!offersIdToken(env)) throw noIdToken(workflow);
  const idToken = await whileWaiting(
    async () => requestIdToken(role.audience),
    duringIdToken(waits),
  );
  const { assumeRole } = await import('../aws/session/session.ts');
  const identity = {
    roleArn: role.arn,
    roleSessionName: role.sessionName ?? roleSessionName(workflow),
    audience: role.audience,
    idToken,
  };
  return whileWaiting(() => assumeRole(connection, identity, setSecret), duringSession(waits));
};

const maskCredentials = (credentials: AwsCredentials, mask: (secret: string) => void): void => {
  for (const secret of [credentials.secretAccessKey, credentials.sessionToken]) {
    if (secret !== undefined) mask(secret);
  }
};

/** A session on the credentials that are there: the environment's, or those of a profile and its kin. */
export const openAmbientSession = async (
  env: Environment,
  connection: AwsConnection,
  mask: (secret: string) => void,
  waits: Waits,
): Promise<Session> => {
  const { identify } = await import('../aws/session/session.ts');
  const found = environmentCredentials(env);
  if (found !== undefined) {
    maskCredentials(found, mask);
    return whileWaiting(() => identify(connection, found), duringSession(waits));
  }
  // The instance metadata service is never asked: on a hosted runner it is another cloud's, and it hangs.
  process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
  const { credentialsFromFiles } = await import('../aws/session/shared-config-credentials.ts');
  const credentials = await credentialsFromFiles(env['AWS_PROFILE'], connection);
  maskCredentials(credentials, mask);
  return whileWaiting(() => identify(connection, credentials), duringSession(waits));
};

/** Opens the session the inputs ask for. Throws a `GuardError` that says what is missing. */
export const openSession = async (
  { role }: Config,
  workflow: Workflow,
  env: Environment,
  connection: AwsConnection,
  waits: Waits,
): Promise<Session> =>
  role === undefined
    ? openAmbientSession(env, connection, setSecret, waits)
    : assume(role, workflow, env, connection, waits);
