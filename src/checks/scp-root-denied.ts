import type { DenialCoverage } from '../aws/organization/root-denial-coverage.ts';
import type { NearMiss, ServiceControlPolicies } from '../aws/sources/service-control-policies.ts';
import type { Check } from '../model/check.ts';
import {
  fail,
  type Judgement,
  type Listing,
  notApplicable,
  pass,
  unknown,
  unreadable,
} from '../model/judgement.ts';
import { withoutSay } from './support/organization-position.ts';
import { NO_ROOT } from './support/root-facts.ts';
import { amount, firstFew } from '../model/text.ts';

const NEVER_COVERED = 'The management account’s own root is never covered.';
const NOT_UNDERSTOOD = 'a service control policy could not be understood';

const MAX_ROWS = 200;

/** A reason with more of them is hard to read. */
const MAX_MISSES = 3;

/** In every account there is, and in those to come. */
const EVERYWHERE = 1_000_000;

/** In how many accounts root is denied nothing, and in how many something is left to it. */
const exposure = (open: number, leftSomething: number) => ({ open, leftSomething });

const openAccounts = ({ accounts }: DenialCoverage): Listing | undefined => {
  const rows = Object.entries(accounts)
    .filter(([, { root }]) => root !== 'unclear')
    .map(([id, { leavesOpen }]) => [id, firstFew(leavesOpen)])
    .sort();
  return rows.length === 0
    ? undefined
    : {
        title: 'Accounts in which root is not denied every action',
        columns: ['Account', 'Root may still do'],
        rows: rows.slice(0, MAX_ROWS),
      };
};

/** A failing verdict that also names the policies that were meant to deny root, and why they do not. */
const failing = (
  reason: string,
  nearMisses: readonly NearMiss[],
  details: Parameters<typeof fail>[1],
): Judgement => {
  const sentences = nearMisses
    .slice(0, MAX_MISSES)
    .map(({ id, why }) => `The policy ${id} denies root nothing: ${why}.`);
  const more = nearMisses.length - sentences.length;
  const rest =
    more > 0 ? [`${amount(more, 'more policy misses', 'more policies miss')} root.`] : [];
  return fail([reason, ...sentences, ...rest].join(' '), details);
};

const judgeCoverage = ({ policies, nearMisses, coverage }: ServiceControlPolicies): Judgement => {
  const named = Object.entries(coverage.accounts).sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  const ofKind = (kind: string): readonly string[] =>
    named.filter(([, { root }]) => root === kind).map(([id]) => id);
  const [open, partly, unclear] = [ofKind('none'), ofKind('some'), ofKind('unclear')];
  const { elsewhere } = coverage;
  const facts = {
    policies:
      policies
        .filter(({ root }) => root !== 'none')
        .map(({ id }) => id)
        .join(', ') || 'none',
    openAccounts: elsewhere?.root === 'none' ? null : open.length,
    partlyOpenAccounts: elsewhere?.root === 'some' ? null : partly.length,
  };
  if (elsewhere?.root === 'none') {
    return failing(
      `No service control policy denies root’s actions in member accounts. ${NEVER_COVERED}`,
      nearMisses,
      { facts, exposure: exposure(EVERYWHERE, EVERYWHERE) },
    );
  }
  if (elsewhere?.root === 'some') {
    return failing(
      `Service control policies deny root some actions only; in every member account it may still do ${firstFew(elsewhere.leavesOpen)}. ${NEVER_COVERED}`,
      nearMisses,
      { facts, exposure: exposure(open.length, EVERYWHERE) },
    );
  }
  if (open.length + partly.length > 0) {
    const left = [
      ...new Set(partly.flatMap((id) => coverage.accounts[id]?.leavesOpen ?? [])),
    ].sort();
    const parts = [
      ...(open.length === 0
        ? []
        : [`deny root nothing in ${amount(open.length, 'account')} (${firstFew(open)})`]),
      ...(partly.length === 0
        ? []
        : [
            `leave root ${firstFew(left)} in ${amount(partly.length, 'account')} (${firstFew(partly)})`,
          ]),
    ];
    return failing(
      `Service control policies ${parts.join(' and ')}. ${NEVER_COVERED}`,
      nearMisses,
      {
        facts,
        exposure: exposure(open.length, open.length + partly.length),
        listing: openAccounts(coverage),
      },
    );
  }
  if (elsewhere?.root === 'unclear' || unclear.length > 0) {
    const where = unclear.length === 0 ? 'member accounts' : firstFew(unclear);
    return unknown(
      `Whether root’s actions are denied in ${where} could not be told: ${NOT_UNDERSTOOD}.`,
      { facts },
    );
  }
  if (elsewhere === undefined) {
    return notApplicable('The organisation has no member account.', { facts });
  }
  const harmless =
    elsewhere.leavesOpen.length === 0
      ? ''
      : ` but for the harmless ${firstFew(elsewhere.leavesOpen)}`;
  return pass(
    `Service control policies deny root’s actions in every member account${harmless}. ${NEVER_COVERED}`,
    { facts },
  );
};

export const scpRootDenied: Check = {
  id: 'scp-root-denied',
  title: 'A service control policy denies root’s actions in member accounts',
  theme: 'organization',
  severity: 'medium',
  exposes: ['open', 'leftSomething'],
  judges:
    'The attached service control policies together deny root every action in every member account, but for a few that are harmless, such as to see its own credentials. Registering MFA is none of these: whoever took root over would lock its owner out with a device of their own. Resource control policies and sign-in policies are not judged here, nor the few tasks that service control policies do not reach, such as choosing a support plan. They never cover the management account.',
  why: 'No identity-based policy applies to root. A service control policy does: whoever gets hold of a member’s root user, by its mailbox or an old key, then holds an identity that may do next to nothing.',
  remediation: {
    console: [
      'In the management account open **AWS Organizations → Policies → Service control policies** and enable them if they are not.',
      'Create a policy that denies `*` on `*` where `aws:PrincipalArn` is like `arn:*:iam::*:root` and `aws:AssumedRoot` is absent (`"Null": {"aws:AssumedRoot": "true"}`).',
      'Attach it to an organisational unit of a few accounts first, then to the root of the organisation.',
    ],
    cli: [
      `aws organizations create-policy --name DenyRootUser --description "Denies root its actions" --type SERVICE_CONTROL_POLICY --content '{"Version":"2012-10-17","Statement":[{"Sid":"DenyRootUser","Effect":"Deny","Action":"*","Resource":"*","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:*:iam::*:root"},"Null":{"aws:AssumedRoot":"true"}}}]}'`,
      "aws organizations list-roots --query 'Roots[].Id'",
      'aws organizations list-organizational-units-for-parent --parent-id r-examplerootid',
      '# To an organizational unit of a few accounts first, with the policy’s id from above:',
      'aws organizations attach-policy --policy-id p-examplepolicyid --target-id ou-exampleroot-exampleou1',
      '# When nothing broke there for some days, to the root of the organization:',
      'aws organizations attach-policy --policy-id p-examplepolicyid --target-id r-examplerootid',
    ],
  },
  references: [
    {
      title: 'Service control policies',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
    },
    {
      title: 'Restrict the use of the root user',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html#ru-bp-organizations',
    },
  ],
  frameworks: { cis: { '7.0': '2.1.2' }, securityHub: [], config: [], prowler: [] },
  isJudgedOnce: true,
  sources: ['organization', 'organization-features', 'service-control-policies'],
  judge: (evidence) => {
    if (evidence.account.partition === 'aws-cn') return notApplicable(NO_ROOT);
    const elsewhere = withoutSay(evidence);
    if (elsewhere !== undefined) return elsewhere;
    const { organization } = evidence.readings;
    if (
      organization.state === 'known' &&
      organization.value !== 'none' &&
      !organization.value.allFeatures
    ) {
      return notApplicable(
        'The organisation has consolidated billing only, and no service control policies.',
      );
    }
    const policies = evidence.readings['service-control-policies'];
    if (policies.state !== 'known') return unreadable(policies);
    return policies.value.isEnabled
      ? judgeCoverage(policies.value)
      : fail(
          `Service control policies are not enabled in the organisation: nothing denies root’s actions in member accounts. ${NEVER_COVERED}`,
          { facts: { policies: 'none' }, exposure: exposure(EVERYWHERE, EVERYWHERE) },
        );
  },
};
