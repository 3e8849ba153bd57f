import {
  type ActionSet,
  isEveryAction,
  isNoAction,
  NO_ACTIONS,
  onlyActions,
  unionOfActions,
} from './actions.ts';
import { AUDIT_ACTIONS, createAuditDenial } from './audit-denial.ts';
import { evaluateConditions } from './condition.ts';
import { createEffort } from '../effort.ts';
import type { PolicyStatement } from './document.ts';
import { type RequestContext, type Requester, roleRequest, rootRequest } from './request.ts';
import { all, holdsForSome, some, type Truth } from '../truth.ts';

/** What policies deny the root user of one account. */
export interface RootDenial {
  /** Denied to root whatever the circumstances. */
  readonly denied: ActionSet;
  /** True where something is denied to root that others may do. */
  readonly aimsAtRoot: boolean;
  /** What decides whether root is denied still more: condition keys, or the resource. */
  readonly dependsOn: readonly string[];
  /** Whether a central root session that audits the account is denied anything it needs. */
  readonly deniesAudit: Truth;
  /** False where a policy could not be understood. */
  readonly isClear: boolean;
}

/** How much of root's actions is denied; `unclear` where a policy could not be understood. */
export type DenialExtent = 'all' | 'some' | 'none' | 'unclear';

/** A denial in words and in one of four kinds. */
export interface DenialSummary {
  readonly root: DenialExtent;
  readonly exemptsAssumedRoot: boolean | 'unknown';
  /** What root may still do, the harmless only where there is nothing else. */
  readonly leavesOpen: readonly string[];
}

/**
 * With these alone root can do no harm: it sees itself. Registering MFA is not among them: whoever took root over
 * would lock its owner out with a device of their own.
 */
const HARMLESS = onlyActions([
  ...AUDIT_ACTIONS,
  'iam:GetMFADevice',
  'iam:ListVirtualMFADevices',
  'iam:ResyncMFADevice',
  'sts:GetCallerIdentity',
  'sts:GetSessionToken',
]);

const THE_RESOURCE = 'the resource';

interface Applies {
  readonly holds: Truth;
  readonly dependsOn: readonly string[];
}

const appliesTo = (statement: PolicyStatement, context: RequestContext): Applies => {
  const { holds, dependsOn } = evaluateConditions(statement.conditions, context);
  const isForAll = statement.isForEveryResource && !statement.namesPrincipals;
  const together = all([holds, isForAll ? 'yes' : 'maybe']);
  return {
    holds: together,
    dependsOn: together === 'maybe' ? [...dependsOn, ...(isForAll ? [] : [THE_RESOURCE])] : [],
  };
};

// Whose request it is: where this cannot be told, nor can it whom a statement means.
const isOfIdentity = (key: string): boolean =>
  ['aws:principalarn', 'aws:principaltype', 'aws:userid'].includes(key.toLowerCase());

// Root may do only what is allowed as well: what is allowed to others alone is not evaluated further.
const allowsOthersAlone = (
  statements: readonly PolicyStatement[],
  ofRoot: RequestContext,
  ofRole: RequestContext,
): boolean => {
  const allows = statements.filter(({ effect }) => effect === 'Allow');
  const toRoot = (statement: PolicyStatement): boolean =>
    appliesTo(statement, ofRoot).holds === 'yes';
  if (allows.some((each) => isEveryAction(each.actions) && toRoot(each))) return false;
  return (
    (allows.length > 0 && !allows.some(toRoot)) ||
    allows.some((each) => !toRoot(each) && appliesTo(each, ofRole).holds === 'yes')
  );
};

/** What no policy at all denies. */
export const NOTHING_DENIED: RootDenial = {
  denied: NO_ACTIONS,
  aimsAtRoot: false,
  dependsOn: [],
  deniesAudit: 'no',
  isClear: true,
};

/** What a policy denies that could not be understood: perhaps nothing. */
export const UNCLEAR_DENIAL: RootDenial = {
  ...NOTHING_DENIED,
  deniesAudit: 'maybe',
  isClear: false,
};

/** Comparisons of patterns for one set of policies: less than a quarter of a second. */
const MOST_COMPARISONS = 5_000_000;

/** Prepares the statements of one policy; the answer is what they deny the root user of one account. */
export const createRootDenial = (
  statements: readonly PolicyStatement[],
  effort = createEffort(MOST_COMPARISONS),
): ((requester: Requester) => RootDenial) => {
  const denials = statements.filter(
    ({ effect, actions }) => effect === 'Deny' && !isNoAction(actions),
  );
  const auditDenials = denials.map(createAuditDenial);
  // Accounts to whom the same statements apply are denied the same.
  const unions = new Map<string, ActionSet | undefined>();
  const unionOf = (which: readonly boolean[]): ActionSet | undefined => {
    const key = which.map(Number).join('');
    if (!unions.has(key)) {
      const sets = denials.flatMap(({ actions }, at) => (which[at] === true ? [actions] : []));
      unions.set(key, unionOfActions(sets, effort));
    }
    return unions.get(key);
  };
  return (requester) => {
    const ofRoot = rootRequest(requester, false);
    const ofRole = roleRequest(requester);
    const applied = denials.map((statement) => {
      const { holds, dependsOn } = appliesTo(statement, ofRoot);
      const isAimed = holds !== 'no' && appliesTo(statement, ofRole).holds === 'no';
      return { holds, dependsOn, isAimed };
    });
    const denied = unionOf(applied.map(({ holds }) => holds === 'yes'));
    if (denied === undefined) return UNCLEAR_DENIAL;
    return {
      denied,
      aimsAtRoot: applied.some(({ isAimed }) => isAimed),
      dependsOn: [...new Set(applied.flatMap((each) => (each.isAimed ? each.dependsOn : [])))],
      deniesAudit: holdsForSome(auditDenials, (denies) => denies(requester)),
      isClear:
        !applied.some(({ isAimed, dependsOn }) => !isAimed && dependsOn.some(isOfIdentity)) &&
        !allowsOthersAlone(statements, ofRoot, ofRole),
    };
  };
};

/** What the statements of one policy deny the root user of one account. */
export const rootDenial = (
  statements: readonly PolicyStatement[],
  requester: Requester,
): RootDenial => createRootDenial(statements)(requester);

/** What several policies deny that all apply to one account. */
export const combinedDenial = (
  denials: readonly RootDenial[],
  effort = createEffort(MOST_COMPARISONS),
): RootDenial => {
  const denied = unionOfActions(
    denials.map((each) => each.denied),
    effort,
  );
  if (denied === undefined) return UNCLEAR_DENIAL;
  return {
    denied,
    aimsAtRoot: denials.some(({ aimsAtRoot }) => aimsAtRoot),
    dependsOn: [...new Set(denials.flatMap(({ dependsOn }) => dependsOn))],
    deniesAudit: some(denials.map(({ deniesAudit }) => deniesAudit)),
    isClear: denials.every(({ isClear }) => isClear),
  };
};

const isHarmless = (pattern: string): boolean =>
  HARMLESS.patterns.some((each) => each.toLowerCase() === pattern.toLowerCase());

const extentOf = ({ denied, aimsAtRoot, isClear }: RootDenial): DenialExtent => {
  if (denied.isAllBut && denied.patterns.every(isHarmless)) return 'all';
  if (!isClear) return 'unclear';
  return aimsAtRoot ? 'some' : 'none';
};

const leftOpen = ({ denied, dependsOn }: RootDenial): readonly string[] => {
  const { isAllBut, patterns } = denied;
  if (isAllBut) {
    const harmful = patterns.filter((each) => !isHarmless(each));
    return harmful.length > 0 ? harmful : patterns;
  }
  const but = patterns.length === 0 ? '' : ` but ${patterns.join(', ')}`;
  const depending =
    dependsOn.length === 0 ? '' : `, depending on ${[...dependsOn].sort().join(' and ')}`;
  return [`every action${but}${depending}`];
};

/** The denial in the words of verdicts. */
export const summarizeDenial = (denial: RootDenial): DenialSummary => ({
  root: extentOf(denial),
  exemptsAssumedRoot: denial.deniesAudit === 'maybe' ? 'unknown' : denial.deniesAudit === 'no',
  leavesOpen: leftOpen(denial),
});
