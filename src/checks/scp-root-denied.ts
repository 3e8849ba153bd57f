import type { DenialCoverage } from '../aws/organization/root-denial-coverage.ts';
import type { ServiceControlPolicies } from '../aws/sources/service-control-policies.ts';
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

const judgeCoverage = ({ policies, coverage }: ServiceControlPolicies): Judgement => {
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
    return fail(
      `No service control policy denies root’s actions in member accounts. ${NEVER_COVERED}`,
      { facts, exposure: exposure(EVERYWHERE, EVERYWHERE) },
    );
  }
  if (elsewhere?.root === 'some') {
    return fail(
      `Service control policies deny root some actions only; in every member account it may still do ${firstFew(elsewhere.leavesOpen)}. ${NEVER_COVERED}`,
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
    return fail(`Service control policies ${parts.join(' and ')}. ${NEVER_COVERED}`, {
      facts,
      exposure: exposure(open.length, open.length + partly.length),
      listing: openAccounts(coverage),
    });
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
    'The attached service control policies together deny root every action in every member account, but for a few that are harmless, such as to see its own credentials and to give itself MFA. They never cover the management account.',
  why: 'Root of a member cannot be limited from within the account. A service control policy can: whoever gets hold of a member’s root user, by its mailbox or an old key, then holds an identity that may do nothing.',
  remediation: {
    console: [
      'In the management account open **AWS Organizations → Policies → Service control policies** and enable them if they are not.',
      'Create a policy that denies `*` on `*` where `aws:PrincipalArn` is like `arn:*:iam::*:root` and `aws:AssumedRoot` is absent (`"Null": {"aws:AssumedRoot": "true"}`).',
      'Attach it to an organisational unit of a few accounts first, then to the root of the organisation.',
    ],
    cli: [
      `aws organizations create-policy --name DenyRootUser --description "Denies root its actions" --type SERVICE_CONTROL_POLICY --content '{"Version":"2012-10-17","Statement":[{"Sid":"DenyRootUser","Effect":"Deny","Action":"*","Resource":"*","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:*:iam::*:root"},"Null":{"aws:AssumedRoot":"true"}}}]}'`,
      'aws organizations list-roots --query Roots[].Id',
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
