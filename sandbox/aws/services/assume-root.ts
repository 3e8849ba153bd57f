import type { Account } from '../account.ts';
import { AwsError, accessDenied, constraintViolation, validationError } from '../aws-error.ts';
import type { Cloud } from '../cloud.ts';
import type { Organization } from '../organization.ts';
import type { Structure } from '../protocol/value.ts';
import type { RootTaskName } from '../root-task.ts';
import { ROOT_TASKS, rootTaskOf } from '../root-task.ts';
import type { RootFeature } from '../scenario/organization.ts';
import { integerParameter, requiredParameter } from './parameter.ts';
import type { Authorization, SignedCall } from './service.ts';

const IAM = 'iam.amazonaws.com';
const LONGEST_SESSION_SECONDS = 900;
/** It plays no part in AssumeRoot: Regional endpoints only. */
const GLOBAL_HOST = /^sts\.amazonaws\.com(:\d+)?$/;

const FEATURE_NAMES: Readonly<Record<RootFeature, string>> = {
  RootCredentialsManagement: 'Root credentials management',
  RootSessions: 'Root sessions',
};

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html */
export function assumeRoot(call: SignedCall, cloud: Cloud): Structure {
  if (GLOBAL_HOST.test(call.caller.host)) {
    throw new AwsError('InvalidAction', 400, 'Unknown Operation');
  }
  const bounds = { min: 0, max: LONGEST_SESSION_SECONDS };
  const seconds = integerParameter(call, 'DurationSeconds', bounds) ?? LONGEST_SESSION_SECONDS;
  const accountId = targetParameter(call);
  const task = taskParameter(call);

  const { account, organization } = target(accountId, call, cloud);
  if (!organization.trusts(IAM)) {
    throw accessDenied('Service not enabled for AWS Organizations.');
  }
  const { feature } = ROOT_TASKS[task];
  if (!organization.scenario.rootFeatures.includes(feature)) {
    throw accessDenied(
      `${FEATURE_NAMES[feature]} feature is not enabled for your AWS Organization.`,
    );
  }
  const expiration = new Date(cloud.now().getTime() + seconds * 1000);
  const session = cloud.sessions.issue(account.id, { kind: 'root', task }, expiration);
  return {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: session.expiration,
    },
  };
}

/** The account whose root is meant; its organisation, where the caller may become it. */
function target(
  accountId: string,
  call: SignedCall,
  { accounts, organization }: Cloud,
): { readonly account: Account; readonly organization: Organization } {
  const { account: own, principal, arn } = call.caller;
  const mayAssume =
    principal.kind !== 'root' &&
    (organization?.isManagement(own.id) === true ||
      organization?.isDelegatedAdministrator(own.id, IAM) === true);
  const isTarget =
    organization?.member(accountId)?.state === 'ACTIVE' && !organization.isManagement(accountId);
  const account = isTarget ? accounts.find(accountId) : undefined;
  if (!mayAssume || !account?.scenario.root) {
    throw accessDenied(
      `User: ${arn} is not authorized to perform: sts:AssumeRoot on resource: ${targetArn(accountId, call)}`,
    );
  }
  return { account, organization };
}

const targetArn = (accountId: string, { account }: SignedCall): string =>
  `arn:${account.scenario.partition}:iam::${accountId}:root`;

/** An account id, or the ARN of its root. */
function targetParameter(call: SignedCall): string {
  const text = requiredParameter(call, 'TargetPrincipal');
  const [, id] = /^(?:arn:[a-z-]+:iam::)?(\d{12})(?::root)?$/.exec(text) ?? [];
  if (id === undefined || (text !== id && text !== targetArn(id, call))) {
    throw validationError('Request must contain a valid target principal');
  }
  return id;
}

function taskParameter({ params }: SignedCall): RootTaskName {
  const policyArn = params['TaskPolicyArn.arn'];
  if (policyArn === undefined || policyArn === '') {
    throw constraintViolation('null', 'taskPolicyArn', 'Member must not be null');
  }
  const task = rootTaskOf(policyArn);
  if (task === undefined) {
    throw validationError('Request must contain valid AWS managed task policy ARN');
  }
  return task;
}

/** What identity policies allow is the root of certain accounts, for certain tasks. */
export function assumeRootAuthorization(call: SignedCall): Authorization {
  const { TargetPrincipal = '', 'TaskPolicyArn.arn': policyArn } = call.params;
  return {
    resource: /^\d{12}$/.test(TargetPrincipal) ? targetArn(TargetPrincipal, call) : TargetPrincipal,
    ...(policyArn !== undefined && { conditions: { 'sts:TaskPolicyArn': policyArn } }),
  };
}
