import * as v from 'valibot';

import { moment } from '../moment.ts';

export const ACCOUNT_STATES = [
  'PENDING_ACTIVATION',
  'ACTIVE',
  'SUSPENDED',
  'PENDING_CLOSURE',
  'CLOSED',
] as const;

/** What IAM can do to members' root users from the management account. */
export const ROOT_FEATURES = ['RootSessions', 'RootCredentialsManagement'] as const;

export type RootFeature = (typeof ROOT_FEATURES)[number];

export const POLICY_TYPES = [
  'SERVICE_CONTROL_POLICY',
  'RESOURCE_CONTROL_POLICY',
  'TAG_POLICY',
  'BACKUP_POLICY',
  'AISERVICES_OPT_OUT_POLICY',
] as const;

const accountId = v.pipe(v.string(), v.regex(/^\d{12}$/, 'an account id has twelve digits'));
const rootId = v.pipe(v.string(), v.regex(/^r-[0-9a-z]{4,32}$/));
const unitId = v.pipe(v.string(), v.regex(/^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/));
const policyId = v.pipe(v.string(), v.regex(/^p-[0-9a-zA-Z_]{8,128}$/));
const servicePrincipal = v.pipe(v.string(), v.regex(/^[\w.-]+\.amazonaws\.com$/));
const tags = v.optional(v.record(v.string(), v.string()), {});

interface UnitInput {
  readonly id: string;
  readonly name: string;
  readonly units?: UnitInput[] | undefined;
  readonly tags?: Record<string, string> | undefined;
}

/** An organizational unit, and those under it. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly units: Unit[];
  readonly tags: Record<string, string>;
}

const unit: v.GenericSchema<UnitInput, Unit> = v.strictObject({
  id: unitId,
  name: v.string(),
  units: v.optional(v.array(v.lazy(() => unit)), []),
  tags,
});

export const FULL_AWS_ACCESS = 'p-FullAWSAccess';

/** Denies root everything, but for what the management account does through AssumeRoot. */
const ROOT_DENIED = {
  id: 'p-denyroot1',
  name: 'DenyRootUser',
  content: {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'DenyRootUser',
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: {
          ArnLike: { 'aws:PrincipalArn': 'arn:*:iam::*:root' },
          Null: { 'aws:AssumedRoot': 'true' },
        },
      },
    ],
  },
};

const DEFAULT_ROOT_ID = 'r-rg01';

/** The schema of an organisation; relative dates count back from `now`. */
export const organizationSchema = (now: Date) => {
  const time = moment(now);

  const member = v.strictObject({
    id: accountId,
    /** The id of the unit it is in; left out: directly under the root. */
    parent: v.optional(v.union([unitId, rootId])),
    name: v.optional(v.string()),
    email: v.optional(v.string()),
    state: v.optional(v.picklist(ACCOUNT_STATES), 'ACTIVE'),
    joinedMethod: v.optional(v.picklist(['INVITED', 'CREATED']), 'CREATED'),
    joined: v.optional(time, { daysAgo: 1500 }),
    tags,
  });

  const policy = v.strictObject({
    id: policyId,
    name: v.string(),
    description: v.optional(v.string(), ''),
    type: v.optional(v.picklist(POLICY_TYPES), 'SERVICE_CONTROL_POLICY'),
    /** The document, or its text as it stands here. */
    content: v.union([v.string(), v.record(v.string(), v.unknown())]),
    /** Ids of the root, units and accounts it is attached to; left out: to the root. */
    targets: v.optional(v.array(v.union([rootId, unitId, accountId]))),
    awsManaged: v.optional(v.boolean(), false),
  });

  return v.strictObject({
    id: v.optional(v.pipe(v.string(), v.regex(/^o-[a-z0-9]{10,32}$/)), 'o-rootguard1'),
    managementAccountId: accountId,
    featureSet: v.optional(v.picklist(['ALL', 'CONSOLIDATED_BILLING']), 'ALL'),
    root: v.optional(
      v.strictObject({
        id: v.optional(rootId, DEFAULT_ROOT_ID),
        name: v.optional(v.string(), 'Root'),
        units: v.optional(v.array(unit), []),
        tags,
      }),
      {},
    ),
    /**
     * The members; the management account is one without being named.
     * Left out: every account of the sandbox. One without a scenario of its own is in good order.
     */
    accounts: v.optional(v.array(member)),
    /** By service principal. */
    delegatedAdministrators: v.optional(v.record(servicePrincipal, v.array(accountId)), {}),
    /** Left out: Account Management, IAM, and whatever has a delegated administrator. */
    trustedServices: v.optional(v.array(servicePrincipal)),
    rootFeatures: v.optional(v.array(v.picklist(ROOT_FEATURES)), [...ROOT_FEATURES]),
    /** FullAWSAccess is attached everywhere, unless `p-FullAWSAccess` is here with other targets. */
    policies: v.optional(v.array(policy), [ROOT_DENIED]),
    /** The policy types that are enabled in the root. */
    policyTypes: v.optional(v.array(v.picklist(POLICY_TYPES)), ['SERVICE_CONTROL_POLICY']),
    /** Whether accounts are listed with State, with the Status of old, or with both. */
    accountStatus: v.optional(v.picklist(['both', 'state', 'status']), 'both'),
    /** The most items one page of a list has, whatever MaxResults asks for. */
    pageSize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 20),
    /** Every page is preceded by an empty one that has a NextToken, as AWS reserves itself to do. */
    emptyPages: v.optional(v.boolean(), false),
  });
};

/** An organisation as a test describes it. What is left out is in good order. */
export type OrganizationScenario = v.InferInput<ReturnType<typeof organizationSchema>>;

/** An organisation with nothing left out that has a default, and every date absolute. */
export type CompleteOrganization = v.InferOutput<ReturnType<typeof organizationSchema>>;

export type MemberScenario = NonNullable<CompleteOrganization['accounts']>[number];
export type OrganizationPolicy = CompleteOrganization['policies'][number];

/** Fills an organisation in; relative dates count back from `now`. Throws a list of what is wrong. */
export function completeOrganization(scenario: unknown, now: Date): CompleteOrganization {
  const result = v.safeParse(organizationSchema(now), scenario);
  if (!result.success) throw new Error(`not an organisation:\n${v.summarize(result.issues)}`);
  return result.output;
}
