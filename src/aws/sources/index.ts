import { accountAlias } from './account-alias.ts';
import { accountSummary } from './account-summary.ts';
import { credentialReport } from './credential-report.ts';
import { organization } from './organization.ts';
import { passwordPolicy } from './password-policy.ts';
import { virtualMfaDevices } from './virtual-mfa-devices.ts';

/** Every source there is. Adding one is its file and its line here; evidence is typed from this list. */
export const sources = [
  accountSummary,
  credentialReport,
  virtualMfaDevices,
  passwordPolicy,
  accountAlias,
  organization,
] as const;
