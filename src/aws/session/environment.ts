import type { Environment } from '../../model/environment.ts';
import type { AwsCredentials } from './credentials.ts';

const isGiven = (value: string | undefined): value is string => value !== undefined && value !== '';

/** The Region that the environment names, as the AWS CLI reads it. */
export const environmentRegion = (env: Environment): string | undefined =>
  [env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(isGiven);

/** Credentials as `aws-actions/configure-aws-credentials` sets them; a named profile goes before them. */
export const environmentCredentials = (env: Environment): AwsCredentials | undefined => {
  const accessKeyId = env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = env['AWS_SESSION_TOKEN'];
  if (isGiven(env['AWS_PROFILE']) || !isGiven(accessKeyId) || !isGiven(secretAccessKey)) {
    return undefined;
  }
  return {
    accessKeyId,
    secretAccessKey,
    ...(isGiven(sessionToken) ? { sessionToken } : {}),
  };
};
