import type { ArnAccount } from './arn.ts';
import type { AwsError } from './aws-error.ts';
import { accessDenied } from './aws-error.ts';
import type { Cloud } from './cloud.ts';
import type { ConditionContext } from './condition.ts';
import type { Principal } from './principal.ts';
import { principalArn } from './principal.ts';
import { ROOT_TASKS } from './root-task.ts';
import { guard } from './service-control-policy.ts';
import type { Authorization, Service, SignedCall } from './services/service.ts';

/** The one call that nothing takes away. */
const ALWAYS_ALLOWED = 'sts:GetCallerIdentity';

/** Refuses what no identity policy could allow: what the organisation denies, and what a root session is not for. */
export function checkGuardrails(
  action: string,
  call: SignedCall,
  { authorizations }: Service,
  { organization }: Cloud,
): void {
  if (action === ALWAYS_ALLOWED) return;
  const { account, caller } = call;
  const authorization = authorizations?.get(call.action)?.(call) ?? { resource: '*' };
  const refuse = (because: string): AwsError =>
    accessDenied(
      `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${authorization.resource} ${because}`,
    );

  if (organization?.member(account.id) !== undefined) {
    const { resource } = authorization;
    const context = conditionContext(call, authorization, organization.scenario.id);
    switch (guard(organization, account.id, { action, resource, context })) {
      case 'explicitly-denied':
        throw refuse('with an explicit deny in a service control policy');
      case 'not-allowed':
        throw refuse(`because no service control policy allows the ${action} action`);
      case 'allowed':
    }
  }
  const { principal } = caller;
  if (principal.kind !== 'root' || principal.task === undefined) return;
  const allowed: readonly string[] = ROOT_TASKS[principal.task].actions;
  if (!allowed.includes(action)) throw refuse('with an explicit deny in a session policy');
}

function conditionContext(
  { account, caller, region }: SignedCall,
  { conditions = {} }: Authorization,
  organizationId: string,
): ConditionContext {
  const { principal } = caller;
  const isRootSession = principal.kind === 'root' && principal.task !== undefined;
  const keys = {
    'aws:PrincipalArn': conditionArn(account.scenario, principal),
    'aws:PrincipalAccount': account.id,
    'aws:PrincipalOrgID': organizationId,
    'aws:RequestedRegion': region,
    'aws:PrincipalIsAWSService': 'false',
    'aws:ViaAWSService': 'false',
    // It exists in sessions of AssumeRoot only.
    ...(isRootSession && { 'aws:AssumedRoot': 'true' }),
    ...conditions,
  };
  return new Map(Object.entries(keys).map(([key, value]) => [key.toLowerCase(), value]));
}

/** As `aws:PrincipalArn` has it: of a session the role. */
const conditionArn = (account: ArnAccount, principal: Principal): string =>
  principal.kind === 'role-session'
    ? `arn:${account.partition}:iam::${account.id}:role/${principal.roleName}`
    : principalArn(account, principal);
