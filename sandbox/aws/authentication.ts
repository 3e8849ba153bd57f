import type { Account } from './account.ts';
import type { LongLivedKey } from './accounts.ts';
import { AwsError } from './aws-error.ts';
import { partitionOfRegion } from './partition.ts';
import type { Principal } from './principal.ts';
import { principalArn } from './principal.ts';
import type { Cloud } from './cloud.ts';
import { checkScope, checkSignature, readSignature } from './signature.ts';
import type { WireRequest } from './wire.ts';
import { header } from './wire.ts';

/** Who made a signed request. */
export interface Caller {
  readonly account: Account;
  readonly principal: Principal;
  readonly arn: string;
  /** The Region of the signature's scope. */
  readonly region: string;
  /** Whom the request was addressed to. */
  readonly host: string;
}

interface KnownCredentials {
  readonly account: Account;
  readonly principal: Principal;
  /** undefined: any secret will do. */
  readonly secret: string | undefined;
}

const invalidClientToken = (): AwsError =>
  new AwsError(
    'InvalidClientTokenId',
    403,
    'The security token included in the request is invalid.',
  );

/** Finds out who signed a request for `service`, and refuses what AWS would refuse. */
export function authenticate(request: WireRequest, service: string, cloud: Cloud): Caller {
  const signature = readSignature(request);
  if (signature === undefined) {
    throw new AwsError(
      'MissingAuthenticationToken',
      403,
      'Request is missing Authentication Token',
    );
  }
  checkScope(signature, service);

  const token = header(request, 'x-amz-security-token');
  const { account, principal, secret } =
    token === undefined
      ? longLivedCredentials(signature.accessKeyId, cloud)
      : temporaryCredentials(signature.accessKeyId, token, cloud);
  // A partition knows nothing of another one's credentials.
  if (partitionOfRegion(signature.region) !== account.scenario.partition) {
    throw invalidClientToken();
  }
  if (secret !== undefined) checkSignature(request, signature, secret);
  const arn = principalArn(account.scenario, principal);
  return { account, principal, arn, region: signature.region, host: header(request, 'host') ?? '' };
}

/** Whose access key this is. */
export function holder(
  accessKeyId: string,
  { accounts, sessions }: Cloud,
): Pick<Caller, 'principal' | 'arn'> | undefined {
  const session = sessions.find(accessKeyId);
  const identity = session ? undefined : accounts.findAccessKey(accessKeyId);
  const account = identity?.account ?? (session && accounts.find(session.accountId));
  const principal = identity ? keyPrincipal(identity.key) : session?.principal;
  return account && principal && { principal, arn: principalArn(account.scenario, principal) };
}

const keyPrincipal = ({ identity }: LongLivedKey['key']): Principal =>
  identity === 'root' ? { kind: 'root' } : { kind: 'user', name: identity };

function longLivedCredentials(accessKeyId: string, { accounts }: Cloud): KnownCredentials {
  const found = accounts.findAccessKey(accessKeyId);
  if (found === undefined) throw invalidClientToken();
  return {
    account: found.account,
    principal: keyPrincipal(found.key),
    secret: found.key.secret,
  };
}

function temporaryCredentials(
  accessKeyId: string,
  token: string,
  { accounts, sessions, now }: Cloud,
): KnownCredentials {
  const session = sessions.find(accessKeyId);
  const account = session && accounts.find(session.accountId);
  if (account === undefined || session?.sessionToken !== token) throw invalidClientToken();
  if (now() >= session.expiration) {
    throw new AwsError(
      'ExpiredToken',
      403,
      'The security token included in the request is expired',
    );
  }
  return { account, principal: session.principal, secret: session.secretAccessKey };
}
