import { evaluateConditions } from './condition.ts';
import type { Condition, PolicyStatement } from './document.ts';
import { type Requester, type RequestContext, roleRequest, rootRequest } from './request.ts';

/** What a condition was compared with when it was found not to hold for root. */
interface Asked {
  readonly requester: Requester;
  readonly ofRoot: RequestContext;
}

const holds = (condition: Condition, context: RequestContext): boolean =>
  evaluateConditions([condition], context).holds === 'yes';

const fails = (condition: Condition, context: RequestContext): boolean =>
  evaluateConditions([condition], context).holds === 'no';

const isRootWord = (value: string): boolean =>
  /^(\*:)?<?root(_account|[ -]account)?>?$/i.test(value);

const isRootArn = (value: string): boolean => /[:/]root$/i.test(value);

const ACCOUNT_IN_ARN = /(?<=:)\d{12}(?=:)/;

/** Why a condition that names root's ARN does not hold for root; `undefined` where it only names another account's. */
const arnMiss = (condition: Condition, { requester, ofRoot }: Asked): string | undefined => {
  const values = condition.values.filter(isRootArn);
  if (values.length === 0) return undefined;
  // An account's own root is named rightly, though it is not the one that was asked for.
  const meant = values.map((value) => value.replace(ACCOUNT_IN_ARN, requester.accountId));
  if (!fails({ ...condition, values: meant }, ofRoot)) return undefined;
  return /^(?:\w+:)?StringEquals/i.test(condition.operator) &&
    values.some((value) => /[*?]/.test(value))
    ? 'StringEquals takes * and ? in aws:PrincipalArn literally; ArnLike or StringLike matches them'
    : `its value of aws:PrincipalArn is not root’s ARN, which is arn:${requester.partition}:iam::ACCOUNT:root`;
};

const isAimedAtRoot = (statement: PolicyStatement, { requester, ofRoot }: Asked): boolean =>
  statement.conditions.some(
    (condition) => holds(condition, ofRoot) && fails(condition, roleRequest(requester)),
  );

const assumedRootMiss = (
  condition: Condition,
  statement: PolicyStatement,
  asked: Asked,
): string | undefined => {
  if (/^Bool$/i.test(condition.operator) && condition.values.includes('false')) {
    return 'outside of central root sessions the key aws:AssumedRoot is absent, and Bool on an absent key never holds; "Null": {"aws:AssumedRoot": "true"} does';
  }
  // Whoever means central sessions alone does not name root beside.
  return isAimedAtRoot(statement, asked) && holds(condition, rootRequest(asked.requester, true))
    ? 'its condition on aws:AssumedRoot holds in central root sessions only'
    : undefined;
};

/** Why a condition that was meant for root does not hold for it; `undefined` where it was meant for others. */
const missOf = (
  condition: Condition,
  statement: PolicyStatement,
  asked: Asked,
): string | undefined => {
  const namesRoot = condition.values.some(isRootWord);
  switch (condition.key.toLowerCase()) {
    case 'aws:principaltype':
      return namesRoot ? 'aws:PrincipalType is never "Root": for root it is "Account"' : undefined;
    case 'aws:userid':
      return namesRoot ? 'aws:userid is never "root": for root it is the account ID' : undefined;
    case 'aws:username':
      return namesRoot ? 'root has no aws:username' : undefined;
    case 'aws:principalarn':
      return namesRoot
        ? `its value of aws:PrincipalArn is not root’s ARN, which is arn:${asked.requester.partition}:iam::ACCOUNT:root`
        : arnMiss(condition, asked);
    case 'aws:assumedroot':
      return assumedRootMiss(condition, statement, asked);
    default:
      return undefined;
  }
};

/**
 * Why the statements of a policy that look like a denial of root deny it nothing: one clause for each kind of
 * mistake. What was never meant for root is not named.
 */
export const nearMisses = (
  statements: readonly PolicyStatement[],
  requester: Requester,
): readonly string[] => {
  const asked = { requester, ofRoot: rootRequest(requester, false) };
  const misses = statements
    .filter(({ effect }) => effect === 'Deny')
    .flatMap((statement) =>
      statement.conditions
        .filter((condition) => fails(condition, asked.ofRoot))
        .flatMap((condition) => missOf(condition, statement, asked) ?? []),
    );
  return [...new Set(misses)];
};
