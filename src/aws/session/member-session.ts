import { AssumeRoleCommand, AssumeRootCommand, type Credentials } from '@aws-sdk/client-sts';
import type { Account } from '../../model/evidence.ts';
import type { Unavailable } from '../../model/reading.ts';
import { type AwsConnection, createSts } from '../client.ts';
import type { AwsCredentials } from './credentials.ts';
import { CallFailure, errorCodes, required, SourceUnavailable, unavailable } from '../failure.ts';
import type { Session } from './session.ts';
import { actionOf, type MemberAccess, type RootSessionObstacle } from './member-access.ts';
import { type Refusal, refusalOf } from '../denial-message.ts';

/** The one task policy this tool ever asks for: reading root's credentials. */
const AUDIT_TASK = 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials';
// The most AWS allows a root session; the least it allows a role session. Neither is needed for longer.
const SESSION_SECONDS = 900;

const toCredentials = (answer: Credentials | undefined): AwsCredentials => {
  const credentials = required(answer, 'Credentials');
  return {
    accessKeyId: required(credentials.AccessKeyId, 'AccessKeyId'),
    secretAccessKey: required(credentials.SecretAccessKey, 'SecretAccessKey'),
    sessionToken: required(credentials.SessionToken, 'SessionToken'),
  };
};

const refused = (reason: string, missingPermissions: readonly string[]): Unavailable => ({
  state: 'unavailable',
  cause: 'denied',
  reason,
  missingPermissions,
});

const noRootSession = (why: Refusal | RootSessionObstacle | undefined): Unavailable => {
  switch (why) {
    case 'central-root-access':
      return refused(
        'Central root access is off in the organisation, so no root session can begin.',
        [],
      );
    case 'service-control-policy':
      return refused(
        'A service control policy keeps the caller from calling sts:AssumeRoot, so no root session can begin.',
        [],
      );
    case 'not-delegated':
      return refused(
        'The account of the caller is neither the management account nor a delegated administrator of IAM, so no root session can begin.',
        [],
      );
    case 'identity-policy':
      return refused(
        'The caller is not allowed to call sts:AssumeRoot with the audit task policy, so no root session can begin.',
        ['sts:AssumeRoot'],
      );
    case undefined:
      return refused(
        'AWS did not allow a root session in this account: the caller may not call sts:AssumeRoot with the audit task policy, or a service control policy forbids it.',
        ['sts:AssumeRoot'],
      );
  }
};

/** Why nobody came in. What AWS answers does not tell a missing permission from a missing trust. */
const explain = (failure: CallFailure, access: MemberAccess): Unavailable => {
  const codes = errorCodes(failure);
  const plain = unavailable(failure);
  switch (access.kind) {
    case 'assume-role':
      return plain.cause === 'denied'
        ? refused(
            `The audit could not assume the role ${access.roleName} here: the role is missing, does not trust the caller, or the caller may not call sts:AssumeRole.`,
            ['sts:AssumeRole'],
          )
        : plain;
    case 'assume-root':
      if (codes.has('InvalidAction')) {
        return {
          state: 'unavailable',
          cause: 'failed',
          reason: 'AWS STS offers no root sessions at this endpoint: it takes a Regional one.',
        };
      }
      if (codes.has('RegionDisabled')) {
        return {
          state: 'unavailable',
          cause: 'failed',
          reason: 'AWS STS is switched off in the Region of the run, so no root session can begin.',
        };
      }
      if (plain.cause !== 'denied') return plain;
      return noRootSession(refusalOf(failure) ?? access.obstacle);
  }
};

/** Opens sessions in members, as one identity. */
export type OpenMember = (account: Account) => Promise<Session>;

/**
 * Opens sessions in members by a role there or as their root. Throws `SourceUnavailable` with a reason
 * that holds for the whole account.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html
 */
export const memberOpener = (
  caller: Session,
  connection: AwsConnection,
  access: MemberAccess,
): OpenMember => {
  const sts = createSts(connection, caller.credentials);
  const send = async (account: Account): Promise<AwsCredentials> => {
    switch (access.kind) {
      case 'assume-role': {
        const answer = await sts.send(
          new AssumeRoleCommand({
            RoleArn: `arn:${account.partition}:iam::${account.id}:role/${access.roleName}`,
            RoleSessionName: access.sessionName,
            DurationSeconds: SESSION_SECONDS,
            ...(access.externalId === undefined ? {} : { ExternalId: access.externalId }),
          }),
        );
        return toCredentials(answer.Credentials);
      }
      case 'assume-root': {
        const answer = await sts.send(
          new AssumeRootCommand({
            TargetPrincipal: account.id,
            TaskPolicyArn: { arn: AUDIT_TASK },
            DurationSeconds: SESSION_SECONDS,
          }),
        );
        return toCredentials(answer.Credentials);
      }
    }
  };
  return async (account) => {
    try {
      return {
        access: access.kind === 'assume-root' ? 'root-session' : 'role',
        account,
        caller: caller.caller,
        credentials: await send(account),
      };
    } catch (error) {
      throw new SourceUnavailable(explain(new CallFailure(actionOf(access), error), access));
    }
  };
};
