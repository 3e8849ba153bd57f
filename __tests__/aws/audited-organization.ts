import { createAgents } from '../../src/aws/agents.ts';
import { collect } from '../../src/aws/collect.ts';
import { sources } from '../../src/aws/sources/index.ts';
import type { Evidence, Readings, SourceName } from '../../src/model/evidence.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import {
  type AccountScenario,
  type OrganizationScenario,
  type SandboxAws,
  startAws,
} from '../../sandbox/aws/server.ts';
import { NOW } from '../checks/evidence.ts';

export const MANAGEMENT = '100000000001';
export const DELEGATE = '100000000002';
export const MEMBER = '100000000003';
export const STRANGER = '100000000009';

export const MAIL = 'aws+payments@corp.example';

type Partition = NonNullable<AccountScenario['partition']>;

const REGIONS: Readonly<Record<Partition, string>> = {
  aws: 'eu-central-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-east-1',
  'aws-eusc': 'eusc-de-east-1',
};

/** A pretend AWS with an organisation, and readings of it as one of its accounts gets them. */
export interface AuditedOrganization {
  readonly aws: SandboxAws;
  readonly read: <Name extends SourceName>(name: Name, as?: string) => Promise<Readings[Name]>;
  readonly collect: (as: string, ...names: readonly SourceName[]) => Promise<Evidence>;
  /** `service:Action` of every request, in the order of arrival. */
  readonly called: () => readonly string[];
  /** How long each sleep was. */
  readonly slept: readonly number[];
}

const open: (() => Promise<void>)[] = [];

/** Shuts down what `auditOrganization` started. */
export const closeOrganizations = async (): Promise<void> => {
  for (const close of open.splice(0)) await close();
};

/** A management account, a delegated administrator for IAM, a member; and one account apart. */
export const auditOrganization = async (
  organization: Partial<OrganizationScenario> = {},
  management: Partial<AccountScenario> = {},
): Promise<AuditedOrganization> => {
  const partition = management.partition ?? 'aws';
  const aws = await startAws({
    accounts: [
      { ...management, id: MANAGEMENT },
      { id: STRANGER, partition },
    ],
    organization: {
      managementAccountId: MANAGEMENT,
      accounts: [
        { id: MANAGEMENT, email: MAIL },
        { id: DELEGATE, email: MAIL },
        { id: MEMBER, email: MAIL },
      ],
      delegatedAdministrators: { 'iam.amazonaws.com': [DELEGATE] },
      ...organization,
    },
    clock: () => NOW,
  });
  process.env['AWS_ENDPOINT_URL'] = aws.url;
  const agents = createAgents({});
  open.push(async () => {
    await aws.close();
    agents.http.destroy();
    agents.https.destroy();
  });
  const slept: number[] = [];
  const collectAs = async (as: string, ...names: readonly SourceName[]): Promise<Evidence> =>
    collect(
      {
        access: 'role',
        account: { id: as, partition, kind: 'unknown' },
        caller: {
          arn: `arn:${partition}:sts::${as}:assumed-role/root-guard/sandbox`,
          credentials: 'temporary',
        },
        credentials: aws.account(as).credentials(),
      },
      new Set(names.length > 0 ? names : sources.map(({ name }) => name)),
      {
        connection: { region: REGIONS[partition], agents },
        settings: Promise.resolve(defaultSettings),
        clock: {
          now: () => NOW,
          sleep: async (milliseconds) => {
            slept.push(milliseconds);
          },
        },
      },
    );
  return {
    aws,
    slept,
    collect: collectAs,
    read: async (name, as = MANAGEMENT) => (await collectAs(as, name)).readings[name],
    called: () => aws.requests.map(({ service, action }) => `${service}:${action}`),
  };
};
