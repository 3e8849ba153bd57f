import { accountContacts } from './account-contacts.ts';
import { attestBreakGlass } from './attest-break-glass.ts';
import { attestGroupMailbox } from './attest-group-mailbox.ts';
import { attestMfaStorage } from './attest-mfa-storage.ts';
import { attestNotShared } from './attest-not-shared.ts';
import { attestPasswordStrength } from './attest-password-strength.ts';
import { attestPeriodicAssessment } from './attest-periodic-assessment.ts';
import { attestRecoveryTested } from './attest-recovery-tested.ts';
import { auditIdentity } from './audit-identity.ts';
import type { Check } from '../model/check.ts';
import { cloudtrailLogging } from './cloudtrail-logging.ts';
import { guardDutyEnabled } from './guardduty-enabled.ts';
import { guardDutyRootFinding } from './guardduty-root-finding.ts';
import { iamGroups } from './iam-groups.ts';
import { iamIdentities } from './iam-identities.ts';
import { iamPasswordPolicy } from './iam-password-policy.ts';
import { orgRootDelegate } from './org-root-delegate.ts';
import { orgRootManagement } from './org-root-management.ts';
import { orgRootSessions } from './org-root-sessions.ts';
import { rootAccessKey } from './root-access-key.ts';
import { rootAccessKeyAge } from './root-access-key-age.ts';
import { rootActivity } from './root-activity.ts';
import { rootActivityAlarm } from './root-activity-alarm.ts';
import { rootCredentialChange } from './root-credential-change.ts';
import { rootEmail } from './root-email.ts';
import { rootMfa } from './root-mfa.ts';
import { rootMfaNoVirtual } from './root-mfa-no-virtual.ts';
import { rootMfaRedundancy } from './root-mfa-redundancy.ts';
import { rootPassword } from './root-password.ts';
import { rootRecentUse } from './root-recent-use.ts';
import { rootSignInMfa } from './root-sign-in-mfa.ts';
import { rootSigningCertificate } from './root-signing-certificate.ts';
import { scpRootAuditExempt } from './scp-root-audit-exempt.ts';
import { scpRootDenied } from './scp-root-denied.ts';
import { securityContact } from './security-contact.ts';

/** Every check there is, in the order of the documentation. */
export const checks: readonly Check[] = [
  rootAccessKey,
  rootMfa,
  rootMfaNoVirtual,
  rootMfaRedundancy,
  rootSigningCertificate,
  rootAccessKeyAge,
  rootRecentUse,
  rootPassword,
  auditIdentity,
  iamIdentities,
  iamGroups,
  iamPasswordPolicy,
  cloudtrailLogging,
  guardDutyEnabled,
  guardDutyRootFinding,
  rootActivityAlarm,
  rootActivity,
  rootCredentialChange,
  rootSignInMfa,
  securityContact,
  accountContacts,
  rootEmail,
  orgRootManagement,
  orgRootSessions,
  orgRootDelegate,
  scpRootDenied,
  scpRootAuditExempt,
  attestPasswordStrength,
  attestNotShared,
  attestMfaStorage,
  attestGroupMailbox,
  attestRecoveryTested,
  attestBreakGlass,
  attestPeriodicAssessment,
];

/** The ids of all checks, in that order. */
export const checkIds: readonly string[] = checks.map(({ id }) => id);

/** The checks that these ids name, in the order of the documentation. */
export const checksOf = (ids: readonly string[]): readonly Check[] =>
  checks.filter(({ id }) => ids.includes(id));
