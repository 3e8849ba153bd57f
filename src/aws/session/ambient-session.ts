import type { AwsConnection } from '../client.ts';
import type { Environment } from '../../model/environment.ts';
import { environmentCredentials } from './environment.ts';
import { identify, type Session } from './session.ts';
import { credentialsFromFiles } from './shared-config-credentials.ts';

/**
 * A session on the credentials that are there already: the environment's, or those of a profile and its kin.
 * `mask` is called with each secret. Throws a `GuardError` where there are none or AWS refuses them.
 */
export const openAmbientSession = async (
  env: Environment,
  connection: AwsConnection,
  mask: (secret: string) => void,
): Promise<Session> => {
  const credentials =
    environmentCredentials(env) ?? (await credentialsFromFiles(env['AWS_PROFILE'], connection));
  for (const secret of [credentials.secretAccessKey, credentials.sessionToken]) {
    if (secret !== undefined) mask(secret);
  }
  return identify(connection, credentials);
};
