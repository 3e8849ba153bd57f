import * as v from 'valibot';
import { type IdentityPolicy, identityPolicy } from '../../sandbox/aws/scenario/identity-policy.ts';
import { judge } from '../../src/checks/judge.ts';
import type { Check } from '../../src/model/check.ts';
import { checks } from '../../src/checks/index.ts';
import type { Verdict } from '../../src/model/posture.ts';
import { policyFor } from '../../src/report/parts/policy.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type {
  AccountScenario,
  OrganizationScenario,
  SandboxAws,
} from '../../sandbox/aws/server.ts';
import {
  auditOrganization,
  closeOrganizations,
  DELEGATE,
  MANAGEMENT,
  MEMBER,
} from '../aws/audited-organization.ts';
import { NOW } from '../checks/evidence.ts';
import { emailPattern } from '../config/email-patterns.ts';

/** An account that is so placed, and in such a state, that the actions it is for are really needed. */
export interface Standing {
  readonly name: string;
  readonly aws: SandboxAws;
  /** The account as it was, and these actions allowed in it. */
  readonly enter: (actions: readonly string[]) => Promise<void>;
  /** Reads and judges it anew. */
  readonly audit: (
    actions: readonly string[],
    chosen?: readonly Check[],
  ) => Promise<readonly Verdict[]>;
}

interface Plan {
  readonly name: string;
  readonly as: string;
  readonly account: Partial<AccountScenario>;
  readonly organization: Partial<OrganizationScenario>;
}

const UNIT = 'ou-rg01-11111111';

/** Denies root in one unit, so that the tree has to be walked. */
const BELOW_THE_ROOT: Partial<OrganizationScenario> = {
  root: { units: [{ id: UNIT, name: 'Workloads' }] },
  policies: [
    {
      id: 'p-denyroot1',
      name: 'DenyRoot',
      targets: [UNIT],
      content: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Deny',
            Action: '*',
            Resource: '*',
            Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } },
          },
        ],
      },
    },
  ],
};

/** A key whose age the report tells, a weak password policy, and a finding to be read. */
const TROUBLED: Partial<AccountScenario> = {
  root: { keys: [{ lastRotated: { daysAgo: 10 } }] },
  passwordPolicy: { MinimumPasswordLength: 8 },
  guardDuty: {
    regions: { 'us-east-1': { findings: [{}] }, 'eu-central-1': { findings: [{}] } },
  },
};

const plans: readonly Plan[] = [
  {
    name: 'the management account, told of root by an alarm',
    as: MANAGEMENT,
    account: {
      ...TROUBLED,
      eventRules: [],
      alarmMuteRules: [{ name: 'nightly', alarmNames: ['cpu'] }],
    },
    organization: BELOW_THE_ROOT,
  },
  {
    // What is on could be known to be on without knowing where the account stands.
    name: 'the management account without central root access, told of root by a rule',
    as: MANAGEMENT,
    account: {
      ...TROUBLED,
      credentialReport: { state: 'absent' },
      alarms: [],
      eventRules: [
        {
          name: 'root',
          state: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
          eventPattern: { detail: { userIdentity: { type: ['Root'] } } },
        },
      ],
    },
    organization: { ...BELOW_THE_ROOT, rootFeatures: [] },
  },
  {
    // Only by its features is it told from a plain member.
    name: 'the delegated administrator for IAM',
    as: DELEGATE,
    account: {
      ...TROUBLED,
      eventRules: [],
      alarmMuteRules: [{ name: 'nightly', alarmNames: ['cpu'] }],
    },
    organization: BELOW_THE_ROOT,
  },
  {
    name: 'a plain member',
    as: MEMBER,
    account: { ...TROUBLED, eventRules: [] },
    organization: BELOW_THE_ROOT,
  },
  {
    // Only where there is no user is it asked whom the identity providers serve.
    name: 'a plain member without IAM users',
    as: MEMBER,
    account: { ...TROUBLED, eventRules: [], users: 0 },
    organization: BELOW_THE_ROOT,
  },
];

/** The policy that is documented for these actions, as the sandbox reads one. */
const granted = (actions: readonly string[]): IdentityPolicy =>
  v.parse(identityPolicy, JSON.parse(policyFor(actions)));

const settings = { ...defaultSettings, rootEmailPattern: emailPattern('@corp\\.example$') };

const open = async ({ name, as, account, organization }: Plan): Promise<Standing> => {
  const { aws, collect } = await auditOrganization(organization);
  const enter = async (actions: readonly string[]): Promise<void> => {
    // The SDK takes its endpoint from here.
    process.env['AWS_ENDPOINT_URL'] = aws.url;
    aws.account(as).replace({ ...account, id: as, identityPolicy: granted(actions) });
  };
  return {
    name,
    aws,
    enter,
    audit: async (actions, chosen = checks) => {
      await enter(actions);
      const evidence = await collect(as, ...new Set(chosen.flatMap(({ sources }) => sources)));
      return judge(evidence, chosen, settings, NOW).verdicts;
    },
  };
};

/** The standings in which, taken together, every action is needed by whatever check reads it. */
export const openStandings = async (): Promise<readonly [Standing, ...Standing[]]> => {
  const [first, ...others] = plans;
  if (first === undefined) throw new Error('no standing');
  return [await open(first), ...(await Promise.all(others.map(open)))];
};

export const closeStandings = closeOrganizations;
