import type { Account } from './account.ts';
import type { AwsError } from './aws-error.ts';
import { accessDenied } from './aws-error.ts';
import { decide } from './identity-policy.ts';
import type { Service, SignedCall } from './services/service.ts';
import { notAuthorized } from './web-identity.ts';
import { matchesWildcard } from './wildcard.ts';

/** The one call that no identity policy can take away. */
const ALWAYS_ALLOWED = 'sts:GetCallerIdentity';

/** Refuses a call that the scenario denies, or that the identity policy of its role does not allow. */
export function authorize(
  action: string,
  { scenario }: Account,
  { authorizations }: Service,
  call: SignedCall | undefined,
): void {
  const isDenied = scenario.denials.some((pattern) => matchesWildcard(pattern, action));
  if (call === undefined) {
    if (isDenied) throw notAuthorized();
    return;
  }
  const authorization = authorizations?.get(call.action)?.(call) ?? { resource: '*' };
  const refuse = (because: string): AwsError =>
    accessDenied(
      `User: ${call.caller.arn} is not authorized to perform: ${action} on resource: ${authorization.resource} ${because}`,
    );
  const notAllowed = `because no identity-based policy allows the ${action} action`;
  if (isDenied) throw refuse(notAllowed);

  const { identityPolicy } = scenario;
  const isRole = call.caller.principal.kind === 'role-session';
  if (identityPolicy === undefined || !isRole || action === ALWAYS_ALLOWED) return;
  switch (decide(identityPolicy, { action, ...authorization })) {
    case 'allowed':
      return;
    case 'not-allowed':
      throw refuse(notAllowed);
    case 'explicitly-denied':
      throw refuse('with an explicit deny in an identity-based policy');
  }
}
