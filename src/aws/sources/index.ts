import type { SourceName, SourceValues } from '../../model/evidence.ts';
import type { Source } from '../source.ts';
import { accountAlias } from './account-alias.ts';
import { accountEmail } from './account-email.ts';
import { accountSummary } from './account-summary.ts';
import { alarmMuteRules } from './alarm-mute-rules.ts';
import { alarmSubscribers } from './alarm-subscribers.ts';
import { alarms } from './alarms.ts';
import { alternateContacts } from './alternate-contacts.ts';
import { contactInformation } from './contact-information.ts';
import { credentialReport } from './credential-report.ts';
import { enabledRegions } from './enabled-regions.ts';
import { eventRules } from './event-rules.ts';
import { guardDutyDetectors } from './guardduty-detectors.ts';
import { guardDutyFindings } from './guardduty-findings.ts';
import { iamDelegates } from './iam-delegates.ts';
import { identityProviders } from './identity-providers.ts';
import { logAlarms } from './log-alarms.ts';
import { metricFilters } from './metric-filters.ts';
import { organization } from './organization.ts';
import { organizationFeatures } from './organization-features.ts';
import { passwordPolicy } from './password-policy.ts';
import { primaryEmailUpdate } from './primary-email-update.ts';
import { rootEvents } from './root-events.ts';
import { rootMfaDevices } from './root-mfa-devices.ts';
import { serviceControlPolicies } from './service-control-policies.ts';
import { trails } from './trails.ts';
import { virtualMfaDevices } from './virtual-mfa-devices.ts';

/** A source that evidence knows, with the value that its file declares. */
type EvidenceSource = { [Name in SourceName]: Source<Name, SourceValues[Name]> }[SourceName];

/** Every source there is. Adding one is its file and its line here. */
export const sources = [
  accountSummary,
  credentialReport,
  virtualMfaDevices,
  rootMfaDevices,
  passwordPolicy,
  identityProviders,
  accountAlias,
  organization,
  organizationFeatures,
  iamDelegates,
  serviceControlPolicies,
  accountEmail,
  enabledRegions,
  rootEvents,
  trails,
  metricFilters,
  alarms,
  logAlarms,
  alarmMuteRules,
  alarmSubscribers,
  eventRules,
  guardDutyDetectors,
  guardDutyFindings,
  alternateContacts,
  contactInformation,
  primaryEmailUpdate,
] as const satisfies readonly EvidenceSource[];
