import { auditIdentity } from './audit-identity.ts';
import type { Check } from './check.ts';
import { iamGroups } from './iam-groups.ts';
import { iamIdentities } from './iam-identities.ts';
import { iamPasswordPolicy } from './iam-password-policy.ts';
import { rootAccessKey } from './root-access-key.ts';
import { rootAccessKeyAge } from './root-access-key-age.ts';
import { rootMfa } from './root-mfa.ts';
import { rootMfaNoVirtual } from './root-mfa-no-virtual.ts';
import { rootRecentUse } from './root-recent-use.ts';
import { rootSigningCertificate } from './root-signing-certificate.ts';

/** Every check there is, in the order of the documentation. Adding one is its file and its line here. */
export const checks: readonly Check[] = [
  rootAccessKey,
  rootMfa,
  rootMfaNoVirtual,
  rootSigningCertificate,
  rootAccessKeyAge,
  rootRecentUse,
  auditIdentity,
  iamIdentities,
  iamGroups,
  iamPasswordPolicy,
];
