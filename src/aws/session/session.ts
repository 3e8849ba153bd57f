import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { GuardError } from '../../model/errors.ts';
import type { Account, Caller } from '../../model/evidence.ts';
import type { Access } from './access.ts';
import { credentialKind, knownPartitions, parseArn } from '../../model/arn.ts';
import { type AwsConnection, createSts } from '../client.ts';
import type { AwsCredentials } from './credentials.ts';
import { diagnoseAssume, diagnoseCaller } from './diagnosis.ts';
import { readClaims } from './id-token.ts';

/** An identity in one account, and the credentials to read as it. */
export interface Session {
  readonly access: Access;
  readonly account: Account;
  readonly caller: Caller;
  readonly credentials: AwsCredentials;
}

/** What assuming a role with GitHub's ID token takes. */
export interface WebIdentity {
  readonly roleArn: string;
  readonly roleSessionName: string;
  readonly audience: string;
  readonly idToken: string;
}

const session = (arn: string | undefined, credentials: AwsCredentials): Session => {
  const parsed = arn === undefined ? undefined : parseArn(arn);
  if (arn === undefined || parsed === undefined) {
    throw new GuardError(
      'caller-unknown',
      'AWS did not say in which account these credentials act.',
      'Run the job again; if it stays, report it with the endpoint you use.',
    );
  }
  if (!knownPartitions.includes(parsed.partition)) {
    throw new GuardError(
      'partition-unknown',
      `The account is in the partition ${parsed.partition}, which this audit does not know: what it says there could be wrong.`,
      `Audit accounts in ${knownPartitions.join(', ')} only.`,
    );
  }
  return {
    access: 'role',
    account: { id: parsed.accountId, partition: parsed.partition, kind: 'unknown' },
    caller: { arn, credentials: credentialKind(credentials.accessKeyId) },
    credentials,
  };
};

/**
 * Assumes a role with GitHub's ID token; account and identity are the answer's own word.
 * `mask` is called with each secret before anything else can see it. Throws a diagnosed `GuardError`.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export const assumeRole = async (
  connection: AwsConnection,
  identity: WebIdentity,
  mask: (secret: string) => void,
): Promise<Session> => {
  const sts = createSts(connection);
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: identity.roleArn,
    RoleSessionName: identity.roleSessionName,
    WebIdentityToken: identity.idToken,
  });
  const answer = await sts.send(command).catch((error: unknown) => {
    throw diagnoseAssume(error, {
      roleArn: identity.roleArn,
      partition: parseArn(identity.roleArn)?.partition ?? 'aws',
      region: connection.region,
      audience: identity.audience,
      claims: readClaims(identity.idToken),
    });
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
  for (const secret of [SecretAccessKey, SessionToken, AccessKeyId]) {
    if (secret !== undefined && secret !== '') mask(secret);
  }
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
    throw new GuardError(
      'role-refused',
      `AWS STS answered without credentials for ${identity.roleArn}.`,
      'Run the job again; if it stays, report it with the endpoint you use.',
    );
  }
  return session(answer.AssumedRoleUser?.Arn, {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
  });
};

/** Asks AWS whose credentials these are. Throws a diagnosed `GuardError`. */
export const identify = async (
  connection: AwsConnection,
  credentials: AwsCredentials,
): Promise<Session> => {
  const sts = createSts(connection, credentials);
  const answer = await sts.send(new GetCallerIdentityCommand({})).catch((error: unknown) => {
    throw diagnoseCaller(error, connection.region);
  });
  return session(answer.Arn, credentials);
};
