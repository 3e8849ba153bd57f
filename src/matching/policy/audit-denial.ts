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

/** A call of the audit, and what it is about: the task policy allows all but the summary on the root user alone. */
interface AuditCall {
  readonly action: string;
  readonly resource: string;
}

const auditCalls = ({ partition, accountId }: Requester): readonly AuditCall[] =>
  AUDIT_ACTIONS.map((action) => ({
    action,
    resource: action === 'iam:GetAccountSummary' ? '*' : `arn:${partition}:iam::${accountId}:root`,
  }));

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

/** Whether a statement that denies something denies a central root session any call that the audit needs. */
export const deniesAudit = (statement: PolicyStatement, requester: Requester): Truth => {
  const asked = auditCalls(requester).filter(({ action }) => hasAction(statement.actions, action));
  if (asked.length === 0) return 'no';
  const context = rootRequest(requester, true);
  return all([
    evaluateConditions(statement.conditions, context).holds,
    // No policy of an organization may name principals: what one would mean nobody can say.
    statement.namesPrincipals ? 'maybe' : 'yes',
    holdsForSome(asked, ({ resource }) => isAbout(statement.resources, resource, context)),
  ]);
};
