import { expect, test } from '@jest/globals';
import { rootAccessKey } from '../../src/checks/root-access-key.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { accessKey, type Cells } from '../sandbox/credential-report-csv.ts';
import { credentialLess, denied, evidence, noRootCounters, NOW, throttled } from './evidence.ts';
import { describeCheck } from './cases.ts';

const NO_KEY = { AccountAccessKeysPresent: 0 };
const ONE_KEY = { AccountAccessKeysPresent: 1 };
const NOT_COUNTED = { AccountAccessKeysPresent: undefined };
const SILENT = 'The account summary does not say whether root has an access key.';
const LAGS = /^The credential report of 2026-11-21 10:00 UTC still shows .*four hours/;

const active: Cells = accessKey(1, { active: true, rotated: '2026-10-01T00:00:00Z' });
const inactive: Cells = accessKey(1, { active: false, rotated: '2026-10-01T00:00:00Z' });
const secondActive: Cells = accessKey(2, { active: true, rotated: '2026-11-01T00:00:00Z' });
const secondInactive: Cells = accessKey(2, { active: false, rotated: '2026-11-01T00:00:00Z' });

describeCheck(rootAccessKey, [
  {
    name: 'no key is counted, none is reported',
    given: { summary: NO_KEY },
    outcome: 'pass',
    reason: 'Root has no access key.',
    facts: { accessKeys: 0 },
  },
  {
    name: 'an active key',
    given: { summary: ONE_KEY, report: active },
    outcome: 'fail',
    reason: 'Root has 1 access key, active.',
    exposure: { keys: 1, activeKeys: 1 },
    facts: { accessKeys: 1, activeAccessKeys: 1 },
  },
  {
    name: 'an inactive key: the summary counts it, the report keeps only its date',
    given: { summary: ONE_KEY, report: inactive },
    outcome: 'fail',
    reason: 'Root has 1 access key, inactive',
    exposure: { keys: 1, activeKeys: 0 },
    facts: { accessKeys: 1, activeAccessKeys: 0 },
  },
  {
    name: 'an inactive key with a date of the old form',
    given: {
      summary: ONE_KEY,
      report: accessKey(1, { active: false, rotated: '2019-12-05T09:34:55+00:00' }),
    },
    outcome: 'fail',
    reason: 'inactive',
    exposure: { keys: 1, activeKeys: 0 },
  },
  {
    name: 'a key in the second slot only',
    given: { summary: ONE_KEY, report: secondInactive },
    outcome: 'fail',
    reason: 'Root has 1 access key, inactive',
    exposure: { keys: 1, activeKeys: 0 },
  },
  {
    name: 'two active keys behind a counter that only says yes',
    given: { summary: ONE_KEY, report: { ...active, ...secondActive } },
    outcome: 'fail',
    reason: 'Root has 2 access keys, all of them active.',
    exposure: { keys: 2, activeKeys: 2 },
  },
  {
    name: 'two keys, one of them active',
    given: { summary: ONE_KEY, report: { ...active, ...secondInactive } },
    outcome: 'fail',
    reason: 'Root has 2 access keys, 1 of them active.',
    exposure: { keys: 2, activeKeys: 1 },
  },
  {
    name: 'two inactive keys',
    given: { summary: { AccountAccessKeysPresent: 2 }, report: { ...inactive, ...secondInactive } },
    outcome: 'fail',
    reason: 'Root has 2 access keys, inactive',
    exposure: { keys: 2, activeKeys: 0 },
  },

  {
    name: 'the key was deleted since the report',
    given: { summary: NO_KEY, report: active },
    outcome: 'pass',
    reason: 'Root has no access key.',
    note: LAGS,
  },
  {
    name: 'two keys were deleted since the report, one of them inactive',
    given: { summary: NO_KEY, report: { ...active, ...secondInactive } },
    outcome: 'pass',
    reason: 'Root has no access key.',
    note: 'still shows 2 access keys',
  },
  {
    name: 'a key was created since the report',
    given: { summary: ONE_KEY },
    outcome: 'fail',
    reason: 'Root has at least 1 access key; which of them are active is not known.',
    note: LAGS,
    exposure: { keys: null, activeKeys: null },
    facts: { accessKeys: 'at least 1', activeAccessKeys: null },
  },
  {
    name: 'a second key was created since the report',
    given: { summary: { AccountAccessKeysPresent: 2 }, report: inactive },
    outcome: 'fail',
    reason: 'Root has at least 2 access keys; which of them are active is not known.',
    note: 'still shows 1 access key;',
    exposure: { keys: 2, activeKeys: null },
  },
  {
    name: 'two keys were created since the report',
    given: { summary: { AccountAccessKeysPresent: 2 } },
    outcome: 'fail',
    reason: 'Root has at least 2 access keys; which of them are active is not known.',
    note: LAGS,
    exposure: { keys: 2, activeKeys: null },
  },

  {
    name: 'TRUE in capitals is an active key',
    given: {
      summary: ONE_KEY,
      report: accessKey(1, { active: 'TRUE', rotated: '2026-10-01T00:00:00Z' }),
    },
    outcome: 'fail',
    reason: 'Root has 1 access key, active.',
    exposure: { keys: 1, activeKeys: 1 },
  },
  {
    name: 'FALSE in capitals is an inactive key',
    given: {
      summary: ONE_KEY,
      report: accessKey(1, { active: 'FALSE', rotated: '2026-10-01T00:00:00Z' }),
    },
    outcome: 'fail',
    reason: 'Root has 1 access key, inactive',
    exposure: { keys: 1, activeKeys: 0 },
  },
  ...['not_supported', '', 'perhaps'].map((cell) => ({
    name: `a key whose active cell reads "${cell}" is not called inactive`,
    given: {
      summary: ONE_KEY,
      report: accessKey(1, { active: cell, rotated: '2026-10-01T00:00:00Z' }),
    },
    outcome: 'fail' as const,
    reason: 'Root has 1 access key; which of them are active is not known.',
    exposure: { keys: 1, activeKeys: null },
    facts: { activeAccessKeys: null },
  })),
  ...['N/A', 'not_supported', ''].map((cell) => ({
    name: `an active key whose date reads "${cell}"`,
    given: { summary: ONE_KEY, report: accessKey(1, { active: true, rotated: cell }) },
    outcome: 'fail' as const,
    reason: 'Root has 1 access key, active.',
    exposure: { keys: 1, activeKeys: 1 },
  })),
  ...['N/A', 'no_information', 'not_supported', ''].map((cell) => ({
    name: `"${cell}" is not the date of a key`,
    given: { summary: NO_KEY, report: accessKey(1, { active: false, rotated: cell }) },
    outcome: 'pass' as const,
    reason: 'Root has no access key.',
  })),
  {
    name: 'a report without columns for keys adds nothing to the counter',
    given: {
      summary: ONE_KEY,
      report: { access_key_1_active: undefined, access_key_1_last_rotated: undefined },
    },
    outcome: 'fail',
    reason: 'Root has at least 1 access key; which of them are active is not known.',
    note: 'still shows no access keys',
    exposure: { keys: null, activeKeys: null },
  },

  {
    name: 'no key is counted, and the report cannot be read',
    given: { summary: NO_KEY, report: denied('iam:GetCredentialReport') },
    outcome: 'pass',
    reason: 'Root has no access key.',
  },
  {
    name: 'a key is counted, and the report cannot be read',
    given: { summary: ONE_KEY, report: denied('iam:GetCredentialReport') },
    outcome: 'fail',
    reason: 'Root has at least 1 access key; which of them are active is not known.',
    exposure: { keys: null, activeKeys: null },
  },
  {
    name: 'a key is counted, and the report has no row for root',
    given: { summary: ONE_KEY, report: 'missing' },
    outcome: 'fail',
    reason: 'Root has at least 1 access key; which of them are active is not known.',
    exposure: { keys: null, activeKeys: null },
  },

  {
    name: 'the summary is denied, the report shows no key',
    given: { summary: denied('iam:GetAccountSummary') },
    outcome: 'unknown',
    reason: 'The audit role is not allowed to call iam:GetAccountSummary.',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'the summary is denied, the report shows a key',
    given: { summary: denied('iam:GetAccountSummary'), report: active },
    outcome: 'unknown',
    reason: 'iam:GetAccountSummary',
    note: 'The credential report of 2026-11-21 10:00 UTC shows 1 root access key.',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'summary and report are denied',
    given: {
      summary: denied('iam:GetAccountSummary'),
      report: denied('iam:GetCredentialReport'),
    },
    outcome: 'unknown',
    reason: 'iam:GetAccountSummary',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'the summary is throttled: no permission is missing',
    given: { summary: throttled('iam:GetAccountSummary') },
    outcome: 'unknown',
    reason: 'AWS kept throttling iam:GetAccountSummary.',
  },
  {
    name: 'keys are not counted, the report shows none: absent is not zero',
    given: { summary: NOT_COUNTED },
    outcome: 'unknown',
    reason: SILENT,
  },
  {
    name: 'keys are not counted, the report has no row for root',
    given: { summary: NOT_COUNTED, report: 'missing' },
    outcome: 'unknown',
    reason: SILENT,
  },
  {
    name: 'keys are not counted, the report cannot be read',
    given: { summary: NOT_COUNTED, report: denied('iam:GetCredentialReport') },
    outcome: 'unknown',
    reason: SILENT,
  },

  {
    name: 'the China partition has no root',
    given: { partition: 'aws-cn', summary: { ...noRootCounters }, report: 'missing' },
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'the China partition counts zero of everything',
    given: {
      partition: 'aws-cn',
      summary: {
        AccountMFAEnabled: 0,
        AccountAccessKeysPresent: 0,
        AccountPasswordPresent: 0,
        AccountSigningCertificatesPresent: 0,
      },
      report: denied('iam:GenerateCredentialReport'),
    },
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'in the China partition, a key that is counted all the same',
    given: { partition: 'aws-cn', summary: { ...noRootCounters, ...ONE_KEY }, report: 'missing' },
    outcome: 'fail',
    reason: 'Root has at least 1 access key',
    exposure: { keys: null, activeKeys: null },
  },
  {
    name: 'in the China partition, a row for root with a key',
    given: { partition: 'aws-cn', summary: ONE_KEY, report: active },
    outcome: 'fail',
    reason: 'Root has 1 access key, active.',
    exposure: { keys: 1, activeKeys: 1 },
  },
  {
    name: 'in the China partition, a row for root without a key: then there is a root',
    given: {
      partition: 'aws-cn',
      summary: { ...credentialLess, AccountSigningCertificatesPresent: 0 },
    },
    outcome: 'pass',
    reason: 'Root has no access key.',
  },
  {
    name: 'in the China partition, the summary is denied',
    given: {
      partition: 'aws-cn',
      summary: denied('iam:GetAccountSummary'),
      report: 'missing',
    },
    outcome: 'unknown',
    reason: 'iam:GetAccountSummary',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'keys are the one credential of root in GovCloud',
    given: {
      partition: 'aws-us-gov',
      summary: { AccountMFAEnabled: 0, ...ONE_KEY },
      report: { password_enabled: 'not_supported', password_last_used: '', ...active },
    },
    outcome: 'fail',
    reason: 'Root has 1 access key, active.',
    exposure: { keys: 1, activeKeys: 1 },
  },
  {
    name: 'no key in GovCloud',
    given: { partition: 'aws-us-gov', summary: { AccountMFAEnabled: 0, ...NO_KEY } },
    outcome: 'pass',
    reason: 'Root has no access key.',
  },
  {
    name: 'the European partition is judged like the commercial one',
    given: { partition: 'aws-eusc', summary: ONE_KEY, report: active },
    outcome: 'fail',
    reason: 'Root has 1 access key, active.',
    exposure: { keys: 1, activeKeys: 1 },
  },
]);

test('more keys than the report has columns for still fail', () => {
  const report = {
    ...active,
    ...secondActive,
    additional_credentials_info: '1 more access key: use ListAccessKeys.',
  };
  const verdict = rootAccessKey.judge(evidence({ summary: ONE_KEY, report }), defaultSettings, NOW);
  expect(verdict.outcome).toBe('fail');
});
