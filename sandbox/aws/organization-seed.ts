import type { LazyScenario } from './accounts.ts';
import type { AccountScenario } from './scenario.ts';
import type { OrganizationScenario } from './scenario/organization.ts';
import type { AccountTruth, SeedOptions } from './seed/account-truth.ts';
import { accountTruth } from './seed/account-truth.ts';
import { Random } from './seed/random.ts';
import type { UnitTree } from './seed/unit-tree.ts';
import { unitTree } from './seed/unit-tree.ts';

export type { AccountTruth, SeedOptions } from './seed/account-truth.ts';

/** A whole organisation, to be given to `startAws`, and what it is made to be like. */
export interface SeededOrganization {
  readonly organization: OrganizationScenario;
  readonly accounts: readonly LazyScenario[];
  /** One for each account, in the order in which AWS lists them. */
  readonly truth: readonly AccountTruth[];
}

const REGIONS = ['us-east-1', 'eu-central-1', 'ap-southeast-2'] as const;
const SERVICES = ['s3', 'ec2', 'iam'] as const;

/** Makes up an organisation of so many accounts, the management account among them: always the same for one seed. */
export function seedOrganization(
  seed: number,
  count: number,
  options: SeedOptions = {},
): SeededOrganization {
  const tree = unitTree(new Random(seed));
  const truth = Array.from({ length: Math.max(count, 1) }, (_, index) =>
    accountTruth(seed, index, tree, options),
  );
  return {
    organization: organization(seed, tree, truth),
    accounts: truth.map((account) => ({
      id: account.id,
      make: () => scenario(account, options),
    })),
    truth,
  };
}

function organization(
  seed: number,
  tree: UnitTree,
  truth: readonly AccountTruth[],
): OrganizationScenario {
  const [management, delegate] = truth;
  return {
    id: `o-${new Random(seed).text('abcdefghijklmnopqrstuvwxyz0123456789', 10)}`,
    managementAccountId: management?.id ?? '',
    root: { id: tree.rootId, units: [...tree.units] },
    accounts: truth.map(({ id, name, email, state, unitIds, tags, root }) => ({
      id,
      name,
      email,
      state,
      parent: unitIds.at(-1),
      joined: { daysAgo: root.createdDaysAgo },
      tags,
    })),
    delegatedAdministrators: delegate ? { 'iam.amazonaws.com': [delegate.id] } : {},
    policies: [
      rootDenied('p-denyroot', 'DenyRootUser', [...tree.denials.plain], {}),
      rootDenied('p-denyrootx', 'DenyRootUserExceptAssumeRoot', [...tree.denials.exempt], {
        Null: { 'aws:AssumedRoot': 'true' },
      }),
      {
        id: 'p-keeptrails',
        name: 'ProtectTrails',
        content: document({
          Action: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'organizations:Leave*'],
        }),
      },
    ],
  };
}

type Policy = NonNullable<OrganizationScenario['policies']>[number];

const rootDenied = (id: string, name: string, targets: string[], exemption: object): Policy => ({
  id,
  name,
  targets,
  content: document({
    Action: '*',
    Condition: { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' }, ...exemption },
  }),
});

const document = (statement: object): Record<string, unknown> => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Resource: '*', ...statement }],
});

function scenario(
  truth: AccountTruth,
  { roleName = 'root-guard', reports }: SeedOptions,
): AccountScenario {
  const { root } = truth;
  const random = new Random(Number(truth.id));
  const users = random.whole(0, 5);
  return {
    id: truth.id,
    aliases: [truth.name],
    root: {
      creationTime: { daysAgo: root.createdDaysAgo },
      password: {
        enabled: root.password,
        lastUsed: ago(root.passwordUsedDaysAgo),
        lastChanged: { daysAgo: root.createdDaysAgo },
      },
      mfaActive: root.mfaDevices.length > 0,
      mfaDevices: root.mfaDevices.map(({ serial }) => serial),
      keys: root.keys.map(({ active, createdDaysAgo, usedDaysAgo }) => ({
        active,
        lastRotated: { daysAgo: createdDaysAgo },
        lastUsedDate: ago(usedDaysAgo),
        region: usedDaysAgo === null ? null : random.pick(REGIONS),
        service: usedDaysAgo === null ? null : random.pick(SERVICES),
      })),
      certificates: root.certificates.map(({ active }) => ({ active })),
    },
    users,
    groups: users > 0 ? 1 : 0,
    roles: ['OrganizationAccountAccessRole', ...(truth.hasRole ? [roleName] : [])],
    denials: [...truth.denials],
    throttles: { ...truth.throttles },
    ...(reports && { credentialReport: reports }),
  };
}

const ago = (days: number | null): { daysAgo: number } | null =>
  days === null ? null : { daysAgo: days };
