import { hasAction } from './actions.ts';
import { evaluateConditions } from './condition.ts';
import type { PolicyStatement, ResourceSet } from './document.ts';
import { type RequestContext, type Requester, rootRequest } from './request.ts';
import { all, holdsForSome, type Truth, truth } from '../truth.ts';
import { withVariables } from './variable.ts';
import { matchesWildcard } from './wildcard.ts';

/**
 * What a root session for an audit may do.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/security-iam-awsmanpol.html#security-iam-awsmanpol-IAMAuditRootUserCredentials
 */
export const AUDIT_ACTIONS = [
  'iam:GetAccessKeyLastUsed',
  'iam:GetAccountSummary',
  'iam:GetLoginProfile',
  'iam:GetUser',
  'iam:ListAccessKeys',
  'iam:ListMFADevices',
  'iam:ListSigningCertificates',
];

// The task policy allows all but the summary on the root user alone.
const resourceOf = (action: string, { partition, accountId }: Requester): string =>
  action === 'iam:GetAccountSummary' ? '*' : `arn:${partition}:iam::${accountId}:root`;

const isAbout = (
  { isAllBut, patterns, takesVariables }: ResourceSet,
  resource: string,
  context: RequestContext,
): Truth => {
  const named = holdsForSome(patterns, (written) => {
    const pattern = takesVariables ? withVariables(written, context) : written;
    return pattern === undefined ? 'maybe' : truth(matchesWildcard(pattern, resource));
  });
  if (!isAllBut) return named;
  return named === 'maybe' ? 'maybe' : truth(named === 'no');
};

/**
 * Prepares a statement that denies something; the answer is whether it denies a central root session in one account
 * any call that the audit needs.
 */
export const createAuditDenial = (
  statement: PolicyStatement,
): ((requester: Requester) => Truth) => {
  // Which of the calls it is about hangs on no account.
  const asked = AUDIT_ACTIONS.filter((action) => hasAction(statement.actions, action));
  if (asked.length === 0) return () => 'no';
  return (requester) => {
    const context = rootRequest(requester, true);
    return all([
      evaluateConditions(statement.conditions, context).holds,
      // No policy of an organization may name principals: what one would mean nobody can say.
      statement.namesPrincipals ? 'maybe' : 'yes',
      holdsForSome(asked, (action) =>
        isAbout(statement.resources, resourceOf(action, requester), context),
      ),
    ]);
  };
};
