import type { OrganizationFeatures } from '../../src/aws/sources/organization-features.ts';
import type { Organization } from '../../src/aws/sources/organization.ts';
import type {
  DenyingPolicy,
  ServiceControlPolicies,
} from '../../src/aws/sources/service-control-policies.ts';
import type { DenialCoverage } from '../../src/aws/organization/root-denial-coverage.ts';
import type { Readings } from '../../src/model/evidence.ts';
import { ACCOUNT_ID } from '../sandbox/credential-report-csv.ts';
import { denied, known, throttled } from './evidence.ts';

export const MANAGEMENT = '999999999999';
export const DESCRIBE = 'organizations:DescribeOrganization';
export const FEATURES = 'iam:ListOrganizationsFeatures';

export const organizationOf = (
  managementAccountId: string,
  allFeatures = true,
): Readings['organization'] =>
  known<Organization>({ id: 'o-exampleorgid', managementAccountId, allFeatures });

export const featuresOf = (
  value: Exclude<OrganizationFeatures, object> | readonly string[],
  toldTo = ACCOUNT_ID,
): Readings['organization-features'] =>
  known<OrganizationFeatures>(typeof value === 'string' ? value : { features: value, toldTo });

export const BOTH = ['RootCredentialsManagement', 'RootSessions'];

type Place = Pick<Readings, 'organization' | 'organization-features'>;

export const STANDALONE: Place = {
  organization: known<Organization>('none'),
  'organization-features': featuresOf('no-organization'),
};

export const managementWith = (
  features: Parameters<typeof featuresOf>[0] = BOTH,
  allFeatures = true,
): Place => ({
  organization: organizationOf(ACCOUNT_ID, allFeatures),
  'organization-features': featuresOf(features),
});

export const delegateWith = (features: readonly string[] = BOTH): Place => ({
  organization: organizationOf(MANAGEMENT),
  'organization-features': featuresOf(features),
});

export const MEMBER: Place = {
  organization: organizationOf(MANAGEMENT),
  'organization-features': featuresOf('not-management-or-delegate'),
};

/** A member of which the features were read elsewhere, and handed on. */
export const informedMember = (features: readonly string[]): Place => ({
  organization: organizationOf(MANAGEMENT),
  'organization-features': featuresOf(features, MANAGEMENT),
});

/** Places of which nothing can be told, and what is said to be missing. */
export const UNKNOWN_PLACES: readonly {
  readonly name: string;
  readonly place: Place;
  readonly missing: readonly string[];
}[] = [
  {
    name: 'neither the organisation nor its features may be asked for',
    place: { organization: denied(DESCRIBE), 'organization-features': denied(FEATURES) },
    missing: [DESCRIBE, FEATURES],
  },
  {
    name: 'a member that may not ask for the features',
    place: { organization: organizationOf(MANAGEMENT), 'organization-features': denied(FEATURES) },
    missing: [FEATURES],
  },
  {
    name: 'an organisation that nobody may describe, with features',
    place: { organization: denied(DESCRIBE), 'organization-features': featuresOf(BOTH) },
    missing: [DESCRIBE],
  },
  {
    name: 'throttling',
    place: { organization: throttled(DESCRIBE), 'organization-features': throttled(FEATURES) },
    missing: [],
  },
  {
    name: 'IAM that knows of no organisation',
    place: {
      organization: organizationOf(MANAGEMENT),
      'organization-features': featuresOf('no-organization'),
    },
    missing: [],
  },
  {
    name: 'IAM that does not know the management account',
    place: managementWith('not-management-or-delegate'),
    missing: [],
  },
];

export const aPolicy = (parts: Partial<DenyingPolicy> = {}): DenyingPolicy => ({
  id: 'p-denyroot1',
  name: 'Deny root',
  targets: ['r-root'],
  aimsAtRoot: true,
  root: 'all',
  exemptsAssumedRoot: true,
  leavesOpen: [],
  ...parts,
});

export const policiesOf = (
  coverage: DenialCoverage,
  policies: readonly DenyingPolicy[] = [aPolicy()],
  nearMisses: ServiceControlPolicies['nearMisses'] = [],
): Readings['service-control-policies'] =>
  known<ServiceControlPolicies>({ isEnabled: true, policies, nearMisses, coverage });

export const DISABLED = known<ServiceControlPolicies>({
  isEnabled: false,
  policies: [],
  nearMisses: [],
  coverage: { elsewhere: { root: 'none', leavesOpen: ['every action'] }, accounts: {} },
});
