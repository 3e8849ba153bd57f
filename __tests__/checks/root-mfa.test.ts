import { rootMfa } from '../../src/checks/root-mfa.ts';
import { accessKey, credentialLessCells, type Cells } from '../sandbox/credential-report-csv.ts';
import {
  credentialLess,
  denied,
  noRootCounters,
  throttled,
  type Counters,
  type EvidenceParts,
} from './evidence.ts';
import { describeCheck, type Case } from './cases.ts';

const NO_MFA: Counters = { AccountMFAEnabled: 0 };
const NO_MFA_IN_REPORT: Cells = { mfa_active: 'false' };
const KEY: Cells = accessKey(1, { active: true, rotated: '2026-10-01T00:00:00Z' });

/** MFA off, no key, and a summary that does not know of passwords. */
const uncounted: Counters = { AccountMFAEnabled: 0, AccountPasswordPresent: undefined };

const silentPassword = 'the account summary does not say whether it has a password';

/** What the report may say where the summary says nothing, and what may be made of it. */
const passwordReports: readonly (Pick<Case, 'name' | 'outcome' | 'reason' | 'exposure'> & {
  readonly report: NonNullable<EvidenceParts['report']>;
})[] = [
  {
    name: 'the report says true',
    report: { ...NO_MFA_IN_REPORT, password_enabled: 'true' },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    exposure: { password: 1, keys: 0 },
  },
  {
    name: 'the report says TRUE',
    report: { ...NO_MFA_IN_REPORT, password_enabled: 'TRUE' },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    exposure: { password: 1, keys: 0 },
  },
  ...['false', 'not_supported', '', 'N/A', 'perhaps'].map((cell) => ({
    name: `the report says "${cell}", hours ago`,
    report: { ...NO_MFA_IN_REPORT, password_enabled: cell },
    outcome: 'unknown' as const,
    reason: silentPassword,
  })),
  {
    name: 'the report has no such column',
    report: { ...NO_MFA_IN_REPORT, password_enabled: undefined },
    outcome: 'unknown',
    reason: silentPassword,
  },
  {
    name: 'the report has no row for root',
    report: 'missing',
    outcome: 'unknown',
    reason: silentPassword,
  },
  {
    name: 'there is no report',
    report: denied('iam:GetCredentialReport'),
    outcome: 'unknown',
    reason: silentPassword,
  },
];

describeCheck(rootMfa, [
  {
    name: 'MFA is on',
    outcome: 'pass',
    reason: 'Root has MFA.',
    facts: { mfa: true },
  },
  {
    name: 'MFA is on, and there is a key as well',
    given: { summary: { AccountAccessKeysPresent: 1 }, report: KEY },
    outcome: 'pass',
    reason: 'Root has MFA.',
  },
  {
    name: 'MFA is on, and there is nothing to sign in with',
    given: { summary: { ...credentialLess, AccountMFAEnabled: 1 } },
    outcome: 'pass',
    reason: 'Root has MFA.',
  },
  {
    name: 'MFA is on, and nothing else is counted',
    given: { summary: { ...noRootCounters, AccountMFAEnabled: 1 } },
    outcome: 'pass',
    reason: 'Root has MFA.',
  },
  {
    name: 'MFA was switched on since the report',
    given: { report: NO_MFA_IN_REPORT },
    outcome: 'pass',
    reason: 'Root has MFA.',
    note: 'The credential report of 2026-11-21 10:00 UTC still shows root without MFA;',
  },
  ...['FALSE', 'False'].map((cell) => ({
    name: `MFA was switched on since a report that writes ${cell}`,
    given: { report: { mfa_active: cell } },
    outcome: 'pass' as const,
    reason: 'Root has MFA.',
    note: 'still shows root without MFA',
  })),
  ...['not_supported', 'N/A', '', 'perhaps'].map((cell) => ({
    name: `MFA is on, and a report that says "${cell}" does not contradict`,
    given: { report: { mfa_active: cell } },
    outcome: 'pass' as const,
    reason: 'Root has MFA.',
  })),
  {
    name: 'MFA was removed since the report',
    given: { summary: NO_MFA },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    note: 'The credential report of 2026-11-21 10:00 UTC still shows root with MFA;',
    exposure: { password: 1, keys: 0 },
    facts: { mfa: false, password: true, accessKey: false },
  },

  {
    name: 'a password without MFA',
    given: { summary: NO_MFA, report: NO_MFA_IN_REPORT },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    exposure: { password: 1, keys: 0 },
  },
  {
    name: 'a password and a key without MFA',
    given: {
      summary: { ...NO_MFA, AccountAccessKeysPresent: 1 },
      report: { ...NO_MFA_IN_REPORT, ...KEY },
    },
    outcome: 'fail',
    reason: 'Root has a password and an access key and no MFA.',
    exposure: { password: 1, keys: 1 },
  },
  {
    name: 'a key without password and without MFA',
    given: {
      summary: { ...credentialLess, AccountAccessKeysPresent: 1 },
      report: { ...credentialLessCells, ...KEY },
    },
    outcome: 'fail',
    reason: 'Root has an access key and no MFA',
    exposure: { password: 0, keys: 1 },
    facts: { mfa: false, password: false, accessKey: true },
  },
  {
    name: 'two keys count once: how many there are is another check',
    given: {
      summary: { ...credentialLess, AccountAccessKeysPresent: 2 },
      report: { ...credentialLessCells, ...KEY },
    },
    outcome: 'fail',
    reason: 'Root has an access key and no MFA',
    exposure: { password: 0, keys: 1 },
  },
  {
    name: 'a root without credentials needs no MFA',
    given: { summary: credentialLess, report: credentialLessCells },
    outcome: 'pass',
    reason: 'Root has no password and no access key',
    facts: { mfa: false, password: false, accessKey: false },
  },
  {
    name: 'a root without credentials, and no report to say so',
    given: { summary: credentialLess, report: denied('iam:GetCredentialReport') },
    outcome: 'pass',
    reason: 'Root has no password and no access key',
  },
  {
    name: 'a root without credentials but for a signing certificate',
    given: {
      summary: { ...credentialLess, AccountSigningCertificatesPresent: 1 },
      report: credentialLessCells,
    },
    outcome: 'pass',
    reason: /no password and no access key.*1 signing certificate.*root-signing-certificate/,
  },
  {
    name: 'the key was deleted since the report',
    given: { summary: credentialLess, report: { ...credentialLessCells, ...KEY } },
    outcome: 'pass',
    reason: 'Root has no password and no access key',
  },
  {
    name: 'the root password came back since the report (password recovery was allowed)',
    given: {
      summary: { ...credentialLess, AccountPasswordPresent: 1 },
      report: credentialLessCells,
    },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    note: 'The credential report of 2026-11-21 10:00 UTC still shows',
    exposure: { password: 1, keys: 0 },
  },
  {
    name: 'the root password was removed since the report',
    given: {
      summary: credentialLess,
      report: { ...credentialLessCells, password_enabled: 'true' },
    },
    outcome: 'pass',
    reason: 'Root has no password and no access key',
    note: 'The credential report of 2026-11-21 10:00 UTC still shows',
  },
  {
    name: 'a password was made by recovery and never used',
    given: {
      summary: { ...credentialLess, AccountPasswordPresent: 1 },
      report: {
        ...credentialLessCells,
        password_enabled: 'true',
        password_last_used: 'no_information',
        password_last_changed: '2026-11-20T00:00:00Z',
      },
    },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    exposure: { password: 1, keys: 0 },
  },

  ...passwordReports.map(({ name, report, ...expected }) => ({
    name: `the summary does not count passwords, ${name}`,
    given: { summary: uncounted, report },
    ...expected,
  })),
  {
    name: 'the summary does not count passwords, but there is a key: that is enough',
    given: {
      summary: { ...uncounted, AccountAccessKeysPresent: 1 },
      report: { ...credentialLessCells, ...KEY },
    },
    outcome: 'fail',
    reason: 'Root has an access key and no MFA',
    exposure: { password: null, keys: 1 },
    facts: { password: null },
  },
  {
    name: 'the summary does not count keys, but there is a password: that is enough',
    given: {
      summary: { ...NO_MFA, AccountAccessKeysPresent: undefined },
      report: NO_MFA_IN_REPORT,
    },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    exposure: { password: 1, keys: null },
    facts: { accessKey: null },
  },
  {
    name: 'the summary does not count keys, and there is no password',
    given: {
      summary: { ...credentialLess, AccountAccessKeysPresent: undefined },
      report: credentialLessCells,
    },
    outcome: 'unknown',
    reason: 'the account summary does not say whether it has an access key',
  },
  {
    name: 'the summary counts neither passwords nor keys',
    given: {
      summary: { ...noRootCounters, AccountMFAEnabled: 0 },
      report: credentialLessCells,
    },
    outcome: 'unknown',
    reason: silentPassword,
  },
  ...['true', 'false'].map((cell) => ({
    name: `the summary does not count MFA, whatever the report says (${cell})`,
    given: { summary: { AccountMFAEnabled: undefined }, report: { mfa_active: cell } },
    outcome: 'unknown' as const,
    reason: 'The account summary does not say whether root has MFA.',
  })),
  {
    name: 'the summary counts nothing of root',
    given: { summary: noRootCounters, report: 'missing' },
    outcome: 'unknown',
    reason: 'The account summary does not say whether root has MFA.',
  },
  {
    name: 'the summary is denied',
    given: { summary: denied('iam:GetAccountSummary') },
    outcome: 'unknown',
    reason: 'The audit role is not allowed to call iam:GetAccountSummary.',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'the summary is denied, and the report shows root without MFA',
    given: { summary: denied('iam:GetAccountSummary'), report: NO_MFA_IN_REPORT },
    outcome: 'unknown',
    reason: 'iam:GetAccountSummary',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'the summary is throttled: no permission is missing',
    given: { summary: throttled('iam:GetAccountSummary') },
    outcome: 'unknown',
    reason: 'throttling',
  },
  {
    name: 'a password without MFA, and the report cannot be read',
    given: { summary: NO_MFA, report: denied('iam:GetCredentialReport') },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    exposure: { password: 1, keys: 0 },
  },
  {
    name: 'a password without MFA, and the report has no row for root',
    given: { summary: NO_MFA, report: 'missing' },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    exposure: { password: 1, keys: 0 },
  },

  {
    name: 'GovCloud: root can have neither MFA nor a password',
    given: {
      partition: 'aws-us-gov',
      summary: { AccountMFAEnabled: 0, AccountPasswordPresent: undefined },
      report: { password_enabled: 'not_supported', mfa_active: 'false' },
    },
    outcome: 'not-applicable',
    reason: 'GovCloud',
  },
  {
    name: 'GovCloud: not even a root key can have MFA',
    given: {
      partition: 'aws-us-gov',
      summary: { ...credentialLess, AccountAccessKeysPresent: 1 },
      report: { ...credentialLessCells, ...KEY },
    },
    outcome: 'not-applicable',
    reason: 'GovCloud',
  },
  {
    name: 'GovCloud: nothing has to be read for that',
    given: {
      partition: 'aws-us-gov',
      summary: denied('iam:GetAccountSummary'),
      report: denied('iam:GetCredentialReport'),
    },
    outcome: 'not-applicable',
    reason: 'GovCloud',
  },
  {
    name: 'China: there is no root',
    given: {
      partition: 'aws-cn',
      summary: { ...credentialLess, AccountPasswordPresent: undefined },
      report: 'missing',
    },
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'China: there is no root, and the summary does not count it',
    given: { partition: 'aws-cn', summary: noRootCounters, report: 'missing' },
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'China: a password that is counted all the same',
    given: { partition: 'aws-cn', summary: NO_MFA, report: 'missing' },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    exposure: { password: 1, keys: 0 },
  },
  {
    name: 'China: a root row is judged as anywhere',
    given: { partition: 'aws-cn', summary: NO_MFA, report: NO_MFA_IN_REPORT },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    exposure: { password: 1, keys: 0 },
  },
  {
    name: 'the European partition is judged like the commercial one',
    given: { partition: 'aws-eusc', summary: NO_MFA, report: NO_MFA_IN_REPORT },
    outcome: 'fail',
    reason: 'Root has a password and no MFA.',
    exposure: { password: 1, keys: 0 },
  },
]);
