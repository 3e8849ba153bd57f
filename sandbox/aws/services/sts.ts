import type { Account } from '../account.ts';
import type { RoleArn } from '../arn.ts';
import { oidcProviderArn, parseRoleArn } from '../arn.ts';
import { accessDenied, constraintViolation, validationError } from '../aws-error.ts';
import type { RoleSession } from '../credentials.ts';
import { principalArn, principalId } from '../principal.ts';
import type { Call } from '../protocol/protocol.ts';
import { queryProtocol } from '../protocol/query.ts';
import type { Structure } from '../protocol/value.ts';
import { checkTrust, noProvider, readWebIdentityToken } from '../web-identity.ts';
import { assumeRoot, assumeRootAuthorization } from './assume-root.ts';
import { integerParameter, requiredParameter } from './parameter.ts';
import type { Cloud } from '../cloud.ts';
import type { Service, SignedCall, SignedOperation, UnsignedOperation } from './service.ts';

const SHORTEST_SESSION_SECONDS = 900;
const LONGEST_SESSION_SECONDS = 43_200;
const DEFAULT_SESSION_SECONDS = 3600;
/** The limit of a session that was itself started from a session. */
const CHAINED_SESSION_SECONDS = 3600;

function assumeRoleWithWebIdentity(call: Call, cloud: Cloud): Structure {
  const role = roleParameter(call);
  const sessionName = sessionNameParameter(call);
  const identity = readWebIdentityToken(requiredParameter(call, 'WebIdentityToken'));
  const account = cloud.accounts.find(role.accountId);
  if (account === undefined) throw noProvider(identity.issuer);
  checkPartition(role, account);
  checkTrust(identity, account.scenario, role.roleName, cloud.now());

  const session = startSession(account, role, sessionName, durationParameter(call, account), cloud);
  return {
    ...sessionAnswer(account, session),
    SubjectFromWebIdentityToken: identity.subject,
    Audience: account.scenario.trust.audience ?? identity.audiences[0],
    Provider: oidcProviderArn(account.scenario, identity.issuer),
  };
}

function assumeRole(call: SignedCall, cloud: Cloud): Structure {
  const role = roleParameter(call);
  const sessionName = sessionNameParameter(call);
  const { caller } = call;
  if (caller.principal.kind === 'root') {
    throw accessDenied('Roles may not be assumed by root accounts.');
  }
  const account = cloud.accounts.find(role.accountId);
  // Nobody gets into an account that is suspended, closing or closed.
  const { state = 'ACTIVE' } = cloud.organization?.member(role.accountId) ?? {};
  if (account === undefined || state !== 'ACTIVE' || !trusts(account, role, call)) {
    throw accessDenied(
      `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${call.params['RoleArn'] ?? ''}`,
    );
  }
  checkPartition(role, account);
  const seconds = durationParameter(call, account);
  if (caller.principal.kind === 'role-session' && seconds > CHAINED_SESSION_SECONDS) {
    throw validationError(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  return sessionAnswer(account, startSession(account, role, sessionName, seconds, cloud));
}

function trusts({ scenario }: Account, { roleName }: RoleArn, { params }: Call): boolean {
  const { externalId } = scenario.trust;
  const isKnown = externalId === undefined || externalId === params['ExternalId'];
  return isKnown && scenario.roles?.includes(roleName) !== false;
}

const getCallerIdentity = ({ caller, account }: SignedCall): Structure => ({
  Arn: caller.arn,
  UserId: principalId(account.scenario, caller.principal),
  Account: account.id,
});

function roleParameter(call: Call): RoleArn {
  const role = parseRoleArn(requiredParameter(call, 'RoleArn'));
  if (role === undefined) throw validationError('Request ARN is invalid');
  return role;
}

function checkPartition(role: RoleArn, account: Account): void {
  if (role.partition !== account.scenario.partition) {
    throw validationError('Request ARN is invalid');
  }
}

function sessionNameParameter(call: Call): string {
  const name = requiredParameter(call, 'RoleSessionName');
  if (!/^[\w+=,.@-]{2,64}$/.test(name)) {
    throw constraintViolation(
      `'${name}'`,
      'roleSessionName',
      'Member must satisfy regular expression pattern: [\\w+=,.@-]*',
    );
  }
  return name;
}

function durationParameter(call: Call, account: Account): number {
  const bounds = { min: SHORTEST_SESSION_SECONDS, max: LONGEST_SESSION_SECONDS };
  const seconds = integerParameter(call, 'DurationSeconds', bounds) ?? DEFAULT_SESSION_SECONDS;
  if (seconds > account.scenario.maxSessionSeconds) {
    throw validationError(
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  return seconds;
}

function startSession(
  account: Account,
  { roleName }: RoleArn,
  sessionName: string,
  seconds: number,
  { sessions, now }: Cloud,
): RoleSession {
  const expiration = new Date(now().getTime() + seconds * 1000);
  return sessions.issue(account.id, { kind: 'role-session', roleName, sessionName }, expiration);
}

const sessionAnswer = ({ scenario }: Account, session: RoleSession): Structure => ({
  AssumedRoleUser: {
    AssumedRoleId: principalId(scenario, session.principal),
    Arn: principalArn(scenario, session.principal),
  },
  Credentials: {
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey,
    SessionToken: session.sessionToken,
    Expiration: session.expiration,
  },
});

export const sts: Service = {
  name: 'sts',
  protocol: queryProtocol('2011-06-15', 'https://sts.amazonaws.com/doc/2011-06-15/'),
  operations: new Map<string, SignedOperation>([
    ['AssumeRole', assumeRole],
    ['AssumeRoot', assumeRoot],
    ['GetCallerIdentity', getCallerIdentity],
  ]),
  unsignedOperations: new Map<string, UnsignedOperation>([
    ['AssumeRoleWithWebIdentity', assumeRoleWithWebIdentity],
  ]),
  authorizations: new Map([
    ['AssumeRole', ({ params }) => ({ resource: params['RoleArn'] ?? '*' })],
    ['AssumeRoot', assumeRootAuthorization],
  ]),
};
