import { rootAccessKeyAge } from '../../src/checks/root-access-key-age.ts';
import { accessKey } from '../sandbox/credential-report-csv.ts';
import { denied, noRootCounters, throttled } from './evidence.ts';
import { describeCheck } from './cases.ts';

const NO_KEY = { AccountAccessKeysPresent: 0 };
const ONE_KEY = { AccountAccessKeysPresent: 1 };
const TWO_KEYS = { AccountAccessKeysPresent: 2 };

const OLD = '2026-01-01T00:00:00Z';
const OLDER = '2020-01-01T00:00:00+00:00';
const YOUNG = '2026-11-01T00:00:00Z';

const key = (rotated: string, active: boolean | string = true) => accessKey(1, { active, rotated });
const second = (rotated: string, active: boolean | string = true) =>
  accessKey(2, { active, rotated });

const NO_DATES = 'The credential report does not give the date of every root access key.';
const YOUNGER = 'was created after the last credential report';

describeCheck(rootAccessKeyAge, [
  {
    name: 'there is no key',
    given: { summary: NO_KEY },
    outcome: 'not-applicable',
    reason: 'Root has no access key.',
  },
  {
    name: 'an old key was deleted since the report',
    given: { summary: NO_KEY, report: key(OLD) },
    outcome: 'not-applicable',
    reason: 'Root has no access key.',
    note: 'The credential report of 2026-11-21 10:00 UTC still shows 1 access key;',
  },
  {
    name: 'there is no key, and the report cannot be read',
    given: { summary: NO_KEY, report: denied('iam:GetCredentialReport') },
    outcome: 'not-applicable',
    reason: 'Root has no access key.',
  },
  {
    name: 'a young key',
    given: { summary: ONE_KEY, report: key(YOUNG) },
    outcome: 'pass',
    reason: 'within 90 days, the oldest on 2026-11-01 00:00 UTC',
    facts: { oldestKeyRotatedAt: '2026-11-01T00:00:00.000Z', maxAgeDays: 90 },
  },
  {
    name: 'an old key',
    given: { summary: ONE_KEY, report: key(OLD) },
    outcome: 'fail',
    reason: /more than 90 days ago.*2026-01-01 00:00 UTC/,
    exposure: { oldKeys: 1 },
    facts: { oldestKeyRotatedAt: '2026-01-01T00:00:00.000Z', maxAgeDays: 90 },
  },
  {
    name: 'an old key with a date of the old form',
    given: { summary: ONE_KEY, report: key(OLDER) },
    outcome: 'fail',
    reason: '2020-01-01 00:00 UTC',
    exposure: { oldKeys: 1 },
  },
  {
    name: 'an old key that is inactive: it can be switched on again',
    given: { summary: ONE_KEY, report: key(OLD, false) },
    outcome: 'fail',
    reason: '2026-01-01',
    exposure: { oldKeys: 1 },
  },
  {
    name: 'two old keys, the older one in the second slot',
    given: { summary: ONE_KEY, report: { ...key(OLD), ...second(OLDER) } },
    outcome: 'fail',
    reason: /^2 root access keys .*2020-01-01/,
    exposure: { oldKeys: 2 },
  },
  {
    name: 'a young key does not hide an old one',
    given: { summary: TWO_KEYS, report: { ...key(YOUNG), ...second(OLD, false) } },
    outcome: 'fail',
    reason: '2026-01-01',
    exposure: { oldKeys: 1 },
  },
  {
    name: 'two young keys',
    given: {
      summary: TWO_KEYS,
      report: { ...key(YOUNG), ...second('2026-10-01T00:00:00Z') },
    },
    outcome: 'pass',
    reason: 'the oldest on 2026-10-01 00:00 UTC',
  },
  {
    name: 'exactly ninety days old',
    given: { summary: ONE_KEY, report: key('2026-08-23T12:00:00Z') },
    at: new Date('2026-11-21T12:00:00.000Z'),
    outcome: 'pass',
    reason: 'within 90 days',
  },
  {
    name: 'ninety days and a millisecond old',
    given: { summary: ONE_KEY, report: key('2026-08-23T12:00:00Z') },
    at: new Date('2026-11-21T12:00:00.001Z'),
    outcome: 'fail',
    reason: 'more than 90 days ago',
    exposure: { oldKeys: 1 },
  },
  {
    name: 'a window of one day is one day',
    given: { summary: ONE_KEY, report: key('2026-11-20T12:00:00Z') },
    settings: { keyMaxAgeDays: 1 },
    at: new Date('2026-11-21T12:00:00.001Z'),
    outcome: 'fail',
    reason: 'more than 1 day',
    exposure: { oldKeys: 1 },
  },
  {
    name: 'a longer window',
    given: { summary: ONE_KEY, report: key(OLD) },
    settings: { keyMaxAgeDays: 365 },
    outcome: 'pass',
    reason: 'within 365 days',
    facts: { maxAgeDays: 365 },
  },
  {
    name: 'a date in the future is a young key, not a negative one',
    given: { summary: ONE_KEY, report: key('2026-11-21T12:05:00Z') },
    outcome: 'pass',
    reason: 'within 90 days',
  },

  ...['N/A', 'no_information', 'not_supported', '', 'yesterday', '2026-11-01 00:00:00'].map(
    (cell) => ({
      name: `an active key whose date reads "${cell}" has no age`,
      given: { summary: ONE_KEY, report: key(cell) },
      outcome: 'unknown' as const,
      reason: NO_DATES,
    }),
  ),
  {
    name: 'one date cannot be read, the other is old: that is enough',
    given: { summary: TWO_KEYS, report: { ...key('N/A'), ...second(OLD) } },
    outcome: 'fail',
    reason: '2026-01-01',
    exposure: { oldKeys: 1 },
  },
  {
    name: 'one date cannot be read, the other is young: that is not enough',
    given: { summary: TWO_KEYS, report: { ...key(''), ...second(YOUNG) } },
    outcome: 'unknown',
    reason: NO_DATES,
  },
  {
    name: 'more keys than the report has columns for',
    given: {
      summary: ONE_KEY,
      report: {
        ...key(YOUNG),
        ...second(YOUNG),
        additional_credentials_info: '1 more access key, use ListAccessKeys.',
      },
    },
    outcome: 'unknown',
    reason: NO_DATES,
  },
  {
    name: 'more keys than the report has columns for, an old one among them',
    given: {
      summary: ONE_KEY,
      report: {
        ...key(YOUNG),
        ...second(OLD),
        additional_credentials_info: '1 more access key, use ListAccessKeys.',
      },
    },
    outcome: 'fail',
    reason: '2026-01-01',
    exposure: { oldKeys: 1 },
  },
  ...['N/A', ''].map((cell) => ({
    name: `a 23rd column that reads "${cell}" hides no key`,
    given: {
      summary: ONE_KEY,
      report: { ...key(YOUNG), additional_credentials_info: cell },
    },
    outcome: 'pass' as const,
    reason: 'within 90 days',
  })),

  {
    name: 'a key was created since the report',
    given: { summary: ONE_KEY },
    outcome: 'pass',
    reason: YOUNGER,
    note: 'The credential report of 2026-11-21 10:00 UTC still shows no access keys;',
  },
  {
    name: 'a second key was created since the report',
    given: { summary: TWO_KEYS, report: key(YOUNG) },
    outcome: 'pass',
    reason: YOUNGER,
    note: 'still shows 1 access key;',
  },
  {
    name: 'a second key was created since the report, and the first is old',
    given: { summary: TWO_KEYS, report: key(OLD) },
    outcome: 'fail',
    reason: '2026-01-01',
    exposure: { oldKeys: 1 },
  },
  {
    name: 'a key was created since a report that is exactly as old as the window',
    given: { summary: ONE_KEY, reportAsOf: new Date('2026-08-23T12:00:00Z') },
    at: new Date('2026-11-21T12:00:00.000Z'),
    outcome: 'pass',
    reason: YOUNGER,
    note: /2026-08-23/,
  },
  {
    name: 'a key was created since a report that is older than the window',
    given: { summary: ONE_KEY, reportAsOf: new Date('2026-08-23T12:00:00Z') },
    at: new Date('2026-11-21T12:00:00.001Z'),
    outcome: 'unknown',
    reason: 'too old',
  },

  {
    name: 'the report is denied',
    given: { summary: ONE_KEY, report: denied('iam:GetCredentialReport') },
    outcome: 'unknown',
    reason: 'The audit role is not allowed to call iam:GetCredentialReport.',
    missing: ['iam:GetCredentialReport'],
  },
  {
    name: 'the report cannot be generated',
    given: { summary: ONE_KEY, report: denied('iam:GenerateCredentialReport') },
    outcome: 'unknown',
    reason: 'iam:GenerateCredentialReport',
    missing: ['iam:GenerateCredentialReport'],
  },
  {
    name: 'the report is throttled: no permission is missing',
    given: { summary: ONE_KEY, report: throttled('iam:GetCredentialReport') },
    outcome: 'unknown',
    reason: 'throttling',
  },
  {
    name: 'the report has no row for root',
    given: { summary: ONE_KEY, report: 'missing' },
    outcome: 'unknown',
    reason: 'The credential report has no row for root.',
  },
  {
    name: 'the summary is denied',
    given: { summary: denied('iam:GetAccountSummary'), report: key(OLD) },
    outcome: 'unknown',
    reason: 'iam:GetAccountSummary',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'keys are not counted: absent is not zero',
    given: { summary: { AccountAccessKeysPresent: undefined } },
    outcome: 'unknown',
    reason: 'The account summary does not say whether root has an access key.',
  },
  {
    name: 'the China partition has no root',
    given: { partition: 'aws-cn', summary: noRootCounters, report: 'missing' },
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'in the China partition, a key that is counted all the same',
    given: { partition: 'aws-cn', summary: { ...noRootCounters, ...ONE_KEY }, report: 'missing' },
    outcome: 'unknown',
    reason: 'The credential report has no row for root.',
  },
  {
    name: 'an old key in GovCloud',
    given: { partition: 'aws-us-gov', summary: ONE_KEY, report: key(OLD) },
    outcome: 'fail',
    reason: '2026-01-01',
    exposure: { oldKeys: 1 },
  },
]);
