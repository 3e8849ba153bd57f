import { GuardError } from '../errors.ts';
import type { AwsCredentials } from './clients.ts';

/**
 * Credentials from shared config files: a profile, SSO, a process, a token file, or a container's endpoint.
 * The instance metadata service is never asked: the caller switches it off for this process beforehand.
 */
export const credentialsFromFiles = async (
  profile: string | undefined,
): Promise<AwsCredentials> => {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  try {
    const found = await defaultProvider(profile === undefined ? {} : { profile })();
    return {
      accessKeyId: found.accessKeyId,
      secretAccessKey: found.secretAccessKey,
      ...(found.sessionToken === undefined ? {} : { sessionToken: found.sessionToken }),
    };
  } catch (error) {
    throw new GuardError(
      'credentials-missing',
      'No AWS credentials were found.',
      'Set role-to-assume (with "id-token: write" in the job’s permissions), or run aws-actions/configure-aws-credentials before this step; on a laptop sign in first, for example with "aws sso login".',
      error,
    );
  }
};
