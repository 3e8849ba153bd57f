import type { OrganizationsClient, PolicySummary, Root } from '@aws-sdk/client-organizations';
import { parsePolicyDocument } from '../../matching/policy/document.ts';
import { nearMisses } from '../../matching/policy/near-misses.ts';
import {
  type DenialSummary,
  type RootDenial,
  summarizeDenial,
} from '../../matching/policy/root-denial.ts';
import { type RootDenials, rootDenials } from '../../matching/policy/root-denials.ts';
import { some } from '../../matching/truth.ts';
import { allInOrder, mapBounded } from '../concurrency.ts';
import { required } from '../failure.ts';
import { authoritySources, requireAuthority } from '../organization/authority.ts';
import { ORGANIZATIONS_AT_ONCE, readPages } from '../organization/pages.ts';
import { organizationsRegion } from '../organization/region.ts';
import { patientCall } from '../throttled-call.ts';
import {
  type Children,
  coverageOf,
  type DenialCoverage,
} from '../organization/root-denial-coverage.ts';
import { defineSource, type SourceContext } from '../source.ts';

/** A policy that denies root something or the central audit what it needs, or that may do so. */
export interface DenyingPolicy extends DenialSummary {
  readonly id: string;
  readonly name: string;
  /** Ids of roots, organisational units and accounts. */
  readonly targets: readonly string[];
  /** True where it denies root what it does not deny others. */
  readonly aimsAtRoot: boolean;
}

/** What the organisation's service control policies deny the root users of its members. */
export interface ServiceControlPolicies {
  readonly isEnabled: boolean;
  /** Those that deny root something; their documents are left where they are. */
  readonly policies: readonly DenyingPolicy[];
  /** Attached policies that look like a denial of root and deny it nothing. */
  readonly nearMisses: readonly NearMiss[];
  readonly coverage: DenialCoverage;
}

/** A policy that misses root, and why: a clause without a full stop. */
export interface NearMiss {
  readonly id: string;
  readonly why: string;
}

interface ReadPolicy {
  readonly id: string;
  readonly name: string;
  readonly denials: RootDenials;
  readonly misses: readonly string[];
  readonly targets: readonly string[];
}

const TYPE = 'SERVICE_CONTROL_POLICY';

const DISABLED: ServiceControlPolicies = {
  isEnabled: false,
  policies: [],
  nearMisses: [],
  coverage: { elsewhere: { root: 'none', leavesOpen: ['every action'] }, accounts: {} },
};

const createReader = async (
  context: Pick<SourceContext, 'call'>,
  organizations: OrganizationsClient,
) => {
  const {
    DescribePolicyCommand,
    ListChildrenCommand,
    ListPoliciesCommand,
    ListRootsCommand,
    ListTargetsForPolicyCommand,
  } = await import('@aws-sdk/client-organizations');
  const childrenOf = async (
    ParentId: string,
    ChildType: 'ACCOUNT' | 'ORGANIZATIONAL_UNIT',
  ): Promise<readonly string[]> => {
    const children = await readPages(context.call, 'organizations:ListChildren', async (next) => {
      const command = new ListChildrenCommand({ ParentId, ChildType, ...next });
      const answer = await organizations.send(command);
      return { items: answer.Children, next: answer.NextToken };
    });
    return children.map(({ Id }) => required(Id, 'Id'));
  };
  return {
    policies: async (): Promise<readonly PolicySummary[]> =>
      readPages(context.call, 'organizations:ListPolicies', async (next) => {
        const answer = await organizations.send(new ListPoliciesCommand({ Filter: TYPE, ...next }));
        return { items: answer.Policies, next: answer.NextToken };
      }),
    roots: async (): Promise<readonly Root[]> =>
      readPages(context.call, 'organizations:ListRoots', async (next) => {
        const answer = await organizations.send(new ListRootsCommand(next));
        return { items: answer.Roots, next: answer.NextToken };
      }),
    document: async (PolicyId: string): Promise<string> =>
      context.call('organizations:DescribePolicy', async () => {
        const answer = await organizations.send(new DescribePolicyCommand({ PolicyId }));
        return required(required(answer.Policy, 'Policy').Content, 'Content');
      }),
    targets: async (PolicyId: string): Promise<readonly string[]> => {
      const targets = await readPages(
        context.call,
        'organizations:ListTargetsForPolicy',
        async (next) => {
          const answer = await organizations.send(
            new ListTargetsForPolicyCommand({ PolicyId, ...next }),
          );
          return { items: answer.Targets, next: answer.NextToken };
        },
      );
      return targets.map(({ TargetId }) => required(TargetId, 'TargetId')).sort();
    },
    children: async (parent: string): Promise<Children> => {
      const [accounts, units] = await allInOrder([
        childrenOf(parent, 'ACCOUNT'),
        childrenOf(parent, 'ORGANIZATIONAL_UNIT'),
      ]);
      return { accounts, units };
    },
  };
};

const hasPolicies = (root: Root): boolean =>
  required(root.PolicyTypes, 'PolicyTypes').some(
    ({ Type, Status }) => Type === TYPE && Status === 'ENABLED',
  );

const denialsOf = ({ usual, byAccount }: RootDenials): readonly RootDenial[] => [
  usual,
  ...byAccount.values(),
];

const deniesRoot = (denial: RootDenial): boolean => summarizeDenial(denial).root !== 'none';

// A policy that means some accounts only is told by what it denies those, and by the worst it does to the audit.
const denying = ({ id, name, denials, targets }: ReadPolicy): readonly DenyingPolicy[] => {
  const all = denialsOf(denials);
  const deniesAudit = some(all.map((each) => each.deniesAudit));
  const denial = all.find(deniesRoot) ?? (deniesAudit === 'no' ? undefined : all[0]);
  if (denial === undefined) return [];
  const summary = summarizeDenial({ ...denial, deniesAudit });
  return [{ id, name, targets, aimsAtRoot: denial.aimsAtRoot, ...summary }];
};

const missing = ({ id, denials, targets, misses }: ReadPolicy): readonly NearMiss[] =>
  misses.length === 0 || targets.length === 0 || denialsOf(denials).some(deniesRoot)
    ? []
    : [{ id, why: misses.join('; ') }];

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'service-control-policies': ServiceControlPolicies;
  }
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html */
export const serviceControlPolicies = defineSource({
  name: 'service-control-policies',
  title: 'Service control policies',
  actions: [
    'organizations:ListPolicies',
    'organizations:ListRoots',
    'organizations:DescribePolicy',
    'organizations:ListTargetsForPolicy',
    'organizations:ListChildren',
  ],
  after: authoritySources,
  read: async (context) => {
    const { OrganizationsClient } = await import('@aws-sdk/client-organizations');
    const { id: organizationId, managementAccountId } = await requireAuthority(context);
    const reader = await createReader(
      { call: patientCall(context) },
      context.connect(OrganizationsClient, organizationsRegion(context.target.partition)),
    );
    const [listed, [root]] = await allInOrder([reader.policies(), reader.roots()]);
    const top = required(root, 'Root');
    const known = (value: ServiceControlPolicies) => ({
      state: 'known' as const,
      value,
      asOf: context.now(),
    });
    if (!hasPolicies(top)) return known(DISABLED);
    // AWS's own policies deny nothing.
    const own = listed.filter(({ AwsManaged }) => AwsManaged !== true);
    const policies = await mapBounded(
      own,
      ORGANIZATIONS_AT_ONCE,
      async ({ Id, Name }): Promise<ReadPolicy> => {
        const id = required(Id, 'Id');
        const [text, targets] = await allInOrder([reader.document(id), reader.targets(id)]);
        const statements = parsePolicyDocument(text);
        const { accountId, partition } = context.target;
        const organization = { partition, organizationId, iamRegion: context.signInRegion };
        return {
          id,
          name: Name ?? '',
          denials: rootDenials(statements, organization),
          misses: nearMisses(statements ?? [], { ...organization, accountId }),
          targets,
        };
      },
    );
    const coverage = await coverageOf(policies, {
      root: required(top.Id, 'Id'),
      managementAccountId,
      childrenOf: reader.children,
    });
    const sorted = [...policies].sort((left, right) => (left.id < right.id ? -1 : 1));
    return known({
      isEnabled: true,
      policies: sorted.flatMap(denying),
      nearMisses: sorted.flatMap(missing),
      coverage,
    });
  },
});
