import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { GuardError } from '../../model/errors.ts';
import type { AwsConnection } from '../client.ts';
import type { AwsCredentials } from './credentials.ts';
import { TimeLimitedHandler } from '../request-handler.ts';

/**
 * Credentials from shared config files: a profile, SSO, a process, a token file, or a container's endpoint.
 * The instance metadata service is never asked: the caller switches it off for this process beforehand.
 */
export const credentialsFromFiles = async (
  profile: string | undefined,
  connection: AwsConnection,
): Promise<AwsCredentials> => {
  try {
    // A profile may need AWS itself, for SSO or another role: over the same proxy as everything else.
    const { agents, region } = connection;
    const requestHandler = new TimeLimitedHandler(agents);
    const found = await defaultProvider({
      ...(profile === undefined ? {} : { profile }),
      clientConfig: { region, requestHandler },
    })();
    return {
      accessKeyId: found.accessKeyId,
      secretAccessKey: found.secretAccessKey,
      ...(found.sessionToken === undefined ? {} : { sessionToken: found.sessionToken }),
    };
  } catch (error) {
    throw new GuardError(
      'credentials-missing',
      profile === undefined
        ? 'No AWS credentials were found.'
        : `No AWS credentials were found in the profile "${profile}".`,
      'Set role-to-assume (with "id-token: write" in the job’s permissions), or run aws-actions/configure-aws-credentials before this step; on a laptop sign in first, for example with "aws sso login".',
      error,
    );
  }
};
