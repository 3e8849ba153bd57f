import type { AwsCredentials } from '../aws/session/credentials.ts';

/** The process's environment, read in this folder and nowhere else. */
export type Environment = Readonly<Record<string, string | undefined>>;

const given = (value: string | undefined): value is string => value !== undefined && value !== '';

/** The Region the environment names, where the input does not. */
export const ambientRegion = (env: Environment): string | undefined =>
  [env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(given);

/** True where GitHub offers this job an ID token: `id-token: write`, and not a fork's pull request. */
export const offersIdToken = (env: Environment): boolean =>
  given(env['ACTIONS_ID_TOKEN_REQUEST_URL']) && given(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);

/** Credentials as `aws-actions/configure-aws-credentials` leaves them; a named profile goes before them. */
export const environmentCredentials = (env: Environment): AwsCredentials | undefined => {
  const accessKeyId = env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = env['AWS_SESSION_TOKEN'];
  if (given(env['AWS_PROFILE']) || !given(accessKeyId) || !given(secretAccessKey)) return undefined;
  return { accessKeyId, secretAccessKey, ...(given(sessionToken) ? { sessionToken } : {}) };
};
