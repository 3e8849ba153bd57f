import { userCount } from './iam-users.ts';
import { otherMfaCount, virtualMfaDevices } from './root-mfa.ts';
import type { CompleteScenario } from './scenario.ts';
import { assigneeArn } from './virtual-mfa.ts';

/** The quotas and counters that root has no part in, as a live commercial account shows them. */
const BACKGROUND = {
  GroupPolicySizeQuota: 5120,
  InstanceProfilesQuota: 1000,
  Policies: 4,
  GroupsPerUserQuota: 10,
  InstanceProfiles: 0,
  AttachedPoliciesPerUserQuota: 10,
  PoliciesQuota: 1500,
  AccessKeysPerUserQuota: 2,
  AssumeRolePolicySizeQuota: 2048,
  PolicyVersionsInUseQuota: 10000,
  GlobalEndpointTokenVersion: 1,
  VersionsPerPolicyQuota: 5,
  AttachedPoliciesPerGroupQuota: 10,
  PolicySizeQuota: 6144,
  UsersQuota: 5000,
  ServerCertificatesQuota: 20,
  UserPolicySizeQuota: 2048,
  PolicyVersionsInUse: 7,
  ServerCertificates: 0,
  RolesQuota: 1000,
  SigningCertificatesPerUserQuota: 2,
  RolePolicySizeQuota: 10240,
  AttachedPoliciesPerRoleQuota: 20,
  GroupsQuota: 300,
};

const ROLES_WHERE_ANY_MAY_BE = 8;

/** The counters of GetAccountSummary: what follows from the scenario, then what it overrides. */
export function accountSummary(scenario: CompleteScenario): Map<string, number> {
  const { root } = scenario;
  const assignees = virtualMfaDevices(scenario).map((device) => assigneeArn(scenario, device));
  const assigned = assignees.filter((arn) => arn !== undefined);
  const notVirtual = otherMfaCount(scenario);

  const counters = new Map<string, number>(
    Object.entries({
      ...BACKGROUND,
      Users: userCount(scenario),
      Groups: scenario.groups,
      Providers: scenario.providers.saml.length + scenario.providers.oidc.length,
      Roles: scenario.roles?.length ?? ROLES_WHERE_ANY_MAY_BE,
      MFADevices: assignees.length + notVirtual,
      MFADevicesInUse: assigned.length + notVirtual,
      AccountMFAEnabled: root?.mfaActive ? 1 : 0,
      // Inactive keys and certificates count: they are present.
      AccountAccessKeysPresent: root?.keys.length ? 1 : 0,
      AccountPasswordPresent: root?.password.enabled ? 1 : 0,
      AccountSigningCertificatesPresent: root?.certificates.length ? 1 : 0,
    }),
  );
  for (const [name, value] of Object.entries(scenario.summary)) {
    if (value === null) counters.delete(name);
    else counters.set(name, value);
  }
  return counters;
}
