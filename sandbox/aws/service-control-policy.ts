import * as v from 'valibot';

import type { ConditionContext, Conditions } from './condition.ts';
import { conditionsHold } from './condition.ts';
import type { Organization } from './organization.ts';
import type { OrganizationPolicy } from './scenario/organization.ts';
import { matchesWildcard } from './wildcard.ts';

/** What a guardrail is asked. */
export interface GuardedCall {
  readonly action: string;
  readonly resource: string;
  readonly context: ConditionContext;
}

interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly covers: (call: GuardedCall) => boolean;
}

const texts = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((text) => [text]),
  ),
]);
const values = v.pipe(
  v.union([v.array(v.union([v.string(), v.boolean()])), v.string(), v.boolean()]),
  v.transform((value) => [value].flat().map(String)),
);

const statement = v.object({
  Effect: v.picklist(['Allow', 'Deny']),
  Action: v.optional(texts),
  NotAction: v.optional(texts),
  Resource: v.optional(texts, ['*']),
  NotResource: v.optional(texts),
  Condition: v.optional(v.record(v.string(), v.record(v.string(), values)), {}),
});

const document = v.object({ Statement: v.union([v.array(v.unknown()), v.looseObject({})]) });

/**
 * What the organisation's policies say about a call in a member account: a Deny anywhere between the root
 * and the account decides; else each level has to have an Allow.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export function guard(
  organization: Organization,
  accountId: string,
  call: GuardedCall,
): 'allowed' | 'not-allowed' | 'explicitly-denied' {
  if (organization.isManagement(accountId)) return 'allowed';
  const { featureSet, policyTypes } = organization.scenario;
  if (featureSet !== 'ALL' || !policyTypes.includes('SERVICE_CONTROL_POLICY')) return 'allowed';
  const levels = organization
    .pathTo(accountId)
    .map((id) => organization.attachedTo(id).flatMap(statementsOf))
    .map((statements) => statements.filter(({ covers }) => covers(call)));
  if (levels.flat().some(({ effect }) => effect === 'Deny')) return 'explicitly-denied';
  return levels.every((level) => level.length > 0) ? 'allowed' : 'not-allowed';
}

const read = new WeakMap<OrganizationPolicy, readonly Statement[]>();

/** What nobody can read as a statement does nothing. */
function statementsOf(policy: OrganizationPolicy): readonly Statement[] {
  if (policy.type !== 'SERVICE_CONTROL_POLICY') return [];
  const known = read.get(policy);
  if (known !== undefined) return known;
  const parsed = v.safeParse(document, contentOf(policy));
  const statements = parsed.success ? [parsed.output.Statement].flat().flatMap(readStatement) : [];
  read.set(policy, statements);
  return statements;
}

function contentOf({ content }: OrganizationPolicy): unknown {
  if (typeof content !== 'string') return content;
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function readStatement(written: unknown): Statement[] {
  const parsed = v.safeParse(statement, written);
  if (!parsed.success) return [];
  const { Effect, Action, NotAction, Resource, NotResource, Condition } = parsed.output;
  const conditions: Conditions = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, wanted]) => [operator, key.toLowerCase(), wanted] as const),
  );
  const covers = ({ action, resource, context }: GuardedCall): boolean =>
    (Action ? names(Action, action) : !names(NotAction ?? [], action)) &&
    (NotResource ? !matchesAny(NotResource, resource) : matchesAny(Resource, resource)) &&
    conditionsHold(conditions, context);
  return [{ effect: Effect, covers }];
}

const matchesAny = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => matchesWildcard(pattern, text));

/** The names of actions are not case-sensitive. */
const names = (patterns: readonly string[], action: string): boolean =>
  matchesAny(
    patterns.map((pattern) => pattern.toLowerCase()),
    action.toLowerCase(),
  );
