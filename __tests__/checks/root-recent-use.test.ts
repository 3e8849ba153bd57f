import { rootRecentUse } from '../../src/checks/root-recent-use.ts';
import {
  accessKey,
  credentialLessCells,
  HEADER,
  rootArn,
  type Cells,
} from '../sandbox/credential-report-csv.ts';
import { denied, throttled } from './evidence.ts';
import { describeCheck, type Case } from './cases.ts';

const NO_PASSWORD_USE: Cells = { password_last_used: 'no_information' };

const seconds = (timestamp: string): number => Date.parse(timestamp) / 1000;

const key = (slot: 1 | 2, used: string, active: boolean | string = true): Cells =>
  accessKey(slot, { active, rotated: '2024-01-01T00:00:00Z', used, service: 's3' });

/** The three dates of use, and which of them has to count. */
const latest: readonly (readonly [
  password: string,
  key1: string,
  key2: string,
  counts: string,
  at: string,
])[] = [
  ['2026-11-03T00:00:00Z', '2026-11-02T00:00:00Z', '2026-11-01T00:00:00Z', 'password', '11-03'],
  ['2026-11-02T00:00:00Z', '2026-11-03T00:00:00Z', '2026-11-01T00:00:00Z', 'access key 1', '11-03'],
  ['2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', '2026-11-03T00:00:00Z', 'access key 2', '11-03'],
  ['2026-11-02T00:00:00Z', '2026-11-01T00:00:00Z', '2026-11-03T00:00:00Z', 'access key 2', '11-03'],
  ['no_information', 'N/A', '2026-11-03T00:00:00Z', 'access key 2', '11-03'],
  ['N/A', '2026-11-03T00:00:00+00:00', 'N/A', 'access key 1', '11-03'],
  ['2026-11-03T00:00:00+00:00', 'N/A', 'N/A', 'password', '11-03'],
  ['2020-01-01T00:00:00Z', '2026-11-03T00:00:00Z', 'N/A', 'access key 1', '11-03'],
  ['2026-11-03T01:00:00+02:00', '2026-11-02T23:30:00Z', 'N/A', 'access key 1', '11-02 23:30'],
];

/** Cells that are no date must neither count as a use nor hide one. */
const sentinels: readonly Case[] = ['N/A', 'no_information'].flatMap((word) => [
  {
    name: `"${word}" everywhere is no use`,
    given: {
      report: { password_last_used: word, ...key(1, word), ...key(2, word) },
    },
    outcome: 'pass' as const,
    reason: 'shows no use of root at all',
    facts: { lastUsedAt: null, lastUsed: null },
  },
  {
    name: `"${word}" for the password does not hide a key used yesterday`,
    given: { report: { password_last_used: word, ...key(1, '2026-11-20T12:00:00Z') } },
    outcome: 'fail' as const,
    reason: "Root's access key 1 was last used on 2026-11-20 12:00 UTC",
    exposure: { lastUsedAt: seconds('2026-11-20T12:00:00Z') },
  },
]);

const unreadable: readonly Case[] = [
  'not_supported',
  '',
  'yesterday',
  '2026-11-20 12:00:00',
].flatMap((word) => [
  {
    name: `a password use of "${word}" is not a no`,
    given: { report: { password_last_used: word } },
    outcome: 'unknown' as const,
    reason: "does not say when root's password was last used",
  },
  {
    name: `a key use of "${word}" is not a no`,
    given: { report: { ...NO_PASSWORD_USE, ...key(2, word) } },
    outcome: 'unknown' as const,
    reason: "does not say when root's access key 2 was last used",
  },
  {
    name: `a password use of "${word}" does not hide a key used yesterday`,
    given: { report: { password_last_used: word, ...key(1, '2026-11-20T12:00:00Z') } },
    outcome: 'fail' as const,
    reason: "Root's access key 1 was last used",
    exposure: { lastUsedAt: seconds('2026-11-20T12:00:00Z') },
  },
  {
    name: `a password use of "${word}" beside an old key use is not a pass`,
    given: { report: { password_last_used: word, ...key(1, '2020-01-01T00:00:00Z') } },
    outcome: 'unknown' as const,
    reason: 'password',
  },
]);

describeCheck(rootRecentUse, [
  {
    name: 'the password was last used a year ago',
    outcome: 'pass',
    reason:
      'The latest use of root that the credential report shows is 2025-11-01 08:00 UTC (password)',
    facts: { lastUsedAt: '2025-11-01T08:00:00.000Z', lastUsed: 'password', windowDays: 90 },
  },
  {
    name: 'the password was used the day before yesterday',
    given: { report: { password_last_used: '2026-11-19T10:00:00Z' } },
    outcome: 'fail',
    reason: "Root's password was last used on 2026-11-19 10:00 UTC, within the last 90 days.",
    exposure: { lastUsedAt: seconds('2026-11-19T10:00:00Z') },
    facts: { lastUsedAt: '2026-11-19T10:00:00.000Z', lastUsed: 'password', windowDays: 90 },
  },
  {
    name: 'the date is of the old form',
    given: { report: { password_last_used: '2026-11-19T10:00:00+00:00' } },
    outcome: 'fail',
    reason: "Root's password was last used on 2026-11-19 10:00 UTC",
    exposure: { lastUsedAt: seconds('2026-11-19T10:00:00Z') },
  },
  ...latest.map(([password, key1, key2, counts, at]) => ({
    name: `of ${password}, ${key1} and ${key2} the latest counts: ${counts}`,
    given: { report: { password_last_used: password, ...key(1, key1), ...key(2, key2) } },
    outcome: 'fail' as const,
    reason: `Root's ${counts} was last used on 2026-${at}`,
    exposure: {
      lastUsedAt: seconds(at === '11-03' ? '2026-11-03T00:00:00Z' : '2026-11-02T23:30:00Z'),
    },
    facts: { lastUsed: counts },
  })),
  {
    name: 'the latest of three old dates is named',
    given: {
      report: {
        password_last_used: '2020-01-01T00:00:00Z',
        ...key(1, '2021-01-01T00:00:00Z'),
        ...key(2, '2022-01-01T00:00:00Z'),
      },
    },
    outcome: 'pass',
    reason:
      'The latest use of root that the credential report shows is 2022-01-01 00:00 UTC (access key 2)',
  },
  {
    name: 'a key that is inactive by now was used yesterday',
    given: { report: key(1, '2026-11-20T12:00:00Z', false) },
    outcome: 'fail',
    reason: "Root's access key 1 was last used",
    exposure: { lastUsedAt: seconds('2026-11-20T12:00:00Z') },
  },
  {
    name: 'a use without Region, as of S3, is a use',
    given: {
      report: accessKey(1, {
        active: true,
        rotated: '2024-01-01T00:00:00Z',
        used: '2026-11-20T12:00:00Z',
        region: 'N/A',
        service: 'N/A',
      }),
    },
    outcome: 'fail',
    reason: "Root's access key 1 was last used",
    exposure: { lastUsedAt: seconds('2026-11-20T12:00:00Z') },
  },

  {
    name: 'exactly ninety days ago',
    given: { report: { password_last_used: '2026-08-23T12:00:00Z' } },
    at: new Date('2026-11-21T12:00:00.000Z'),
    outcome: 'fail',
    reason: 'within the last 90 days',
    exposure: { lastUsedAt: seconds('2026-08-23T12:00:00Z') },
  },
  {
    name: 'ninety days and a millisecond ago',
    given: { report: { password_last_used: '2026-08-23T12:00:00Z' } },
    at: new Date('2026-11-21T12:00:00.001Z'),
    outcome: 'pass',
    reason: '2026-08-23',
  },
  {
    name: 'exactly a day ago, in a window of one day',
    given: { report: { password_last_used: '2026-11-20T12:00:00Z' } },
    settings: { rootUseWindowDays: 1 },
    at: new Date('2026-11-21T12:00:00.000Z'),
    outcome: 'fail',
    reason: '2026-11-20',
    exposure: { lastUsedAt: seconds('2026-11-20T12:00:00Z') },
  },
  {
    name: 'a day and a millisecond ago, in a window of one day: one day is not two',
    given: { report: { password_last_used: '2026-11-20T12:00:00Z' } },
    settings: { rootUseWindowDays: 1 },
    at: new Date('2026-11-21T12:00:00.001Z'),
    outcome: 'pass',
    reason: '2026-11-20',
    facts: { windowDays: 1 },
  },
  {
    name: 'a minute in the future, where two clocks differ',
    given: { report: { password_last_used: '2026-11-21T12:01:00Z' } },
    outcome: 'fail',
    reason: '2026-11-21 12:01 UTC',
    exposure: { lastUsedAt: seconds('2026-11-21T12:01:00Z') },
  },

  {
    name: 'epoch zero is no use',
    given: {
      report: {
        password_last_used: '1970-01-01T00:00:00Z',
        ...key(1, '1970-01-01T00:00:00+00:00'),
      },
    },
    outcome: 'pass',
    reason: 'shows no use of root at all',
    facts: { lastUsedAt: null },
  },
  {
    name: 'epoch zero does not hide a use',
    given: {
      report: {
        password_last_used: '1970-01-01T00:00:00Z',
        ...key(2, '2026-11-20T12:00:00Z'),
      },
    },
    outcome: 'fail',
    reason: "Root's access key 2",
    exposure: { lastUsedAt: seconds('2026-11-20T12:00:00Z') },
  },
  {
    name: 'epoch zero is no use in any window',
    given: { report: { password_last_used: '1970-01-01T00:00:00Z' } },
    settings: { rootUseWindowDays: 36_500 },
    outcome: 'pass',
    reason: 'shows no use of root at all',
  },
  {
    name: 'a password date from before AWS kept them',
    given: { report: { password_last_used: '2014-10-19T23:59:59Z' } },
    outcome: 'pass',
    reason: 'shows no use of root at all',
  },
  {
    name: 'a password date from the day AWS began to keep them',
    given: { report: { password_last_used: '2014-10-20T00:00:00Z' } },
    outcome: 'pass',
    reason:
      'The latest use of root that the credential report shows is 2014-10-20 00:00 UTC (password)',
  },
  {
    name: 'a key date from before AWS kept them',
    given: { report: { ...NO_PASSWORD_USE, ...key(1, '2015-04-21T23:59:59Z') } },
    outcome: 'pass',
    reason: 'shows no use of root at all',
  },
  {
    name: 'a key date from the day AWS began to keep them',
    given: { report: { ...NO_PASSWORD_USE, ...key(1, '2015-04-22T00:00:00Z') } },
    outcome: 'pass',
    reason:
      'The latest use of root that the credential report shows is 2015-04-22 00:00 UTC (access key 1)',
  },
  ...sentinels,
  ...unreadable,
  {
    name: 'a root without credentials, never used',
    given: { report: credentialLessCells },
    outcome: 'pass',
    reason: 'shows no use of root at all',
  },
  {
    name: 'the columns of the second key are not there',
    given: {
      report: {
        access_key_2_active: undefined,
        access_key_2_last_rotated: undefined,
        access_key_2_last_used_date: undefined,
        access_key_2_last_used_region: undefined,
        access_key_2_last_used_service: undefined,
      },
    },
    outcome: 'unknown',
    reason: 'access key 2',
  },
  {
    name: 'none of the columns of use are there',
    given: {
      report: {
        password_last_used: undefined,
        access_key_1_last_used_date: undefined,
        access_key_2_last_used_date: undefined,
      },
    },
    outcome: 'unknown',
    reason: 'password, access key 1, access key 2',
  },
  {
    name: 'a third key, whose use the row has no column for, may have been used yesterday',
    given: {
      report: {
        ...key(1, '2020-01-01T00:00:00Z'),
        ...key(2, '2020-01-01T00:00:00Z'),
        additional_credentials_info: '1 more access key: use ListAccessKeys.',
      },
    },
    outcome: 'unknown',
    reason: 'credential report',
  },
  {
    name: 'a third key does not hide that the first was used yesterday',
    given: {
      report: {
        ...key(1, '2026-11-20T12:00:00Z'),
        ...key(2, '2020-01-01T00:00:00Z'),
        additional_credentials_info: '1 more access key: use ListAccessKeys.',
      },
    },
    outcome: 'fail',
    reason: "Root's access key 1",
    exposure: { lastUsedAt: seconds('2026-11-20T12:00:00Z') },
  },
  {
    name: 'a report from before the window says nothing about the window',
    given: { reportAsOf: new Date('2026-08-23T11:59:59Z') },
    outcome: 'unknown',
    reason: 'credential report',
  },

  {
    name: 'the report is denied',
    given: { report: denied('iam:GetCredentialReport') },
    outcome: 'unknown',
    reason: 'The audit role is not allowed to call iam:GetCredentialReport.',
    missing: ['iam:GetCredentialReport'],
  },
  {
    name: 'the report cannot be generated',
    given: { report: denied('iam:GenerateCredentialReport') },
    outcome: 'unknown',
    reason: 'iam:GenerateCredentialReport',
    missing: ['iam:GenerateCredentialReport'],
  },
  {
    name: 'the report is throttled: no permission is missing',
    given: { report: throttled('iam:GetCredentialReport') },
    outcome: 'unknown',
    reason: 'throttling',
  },
  {
    name: 'the summary is not needed',
    given: { summary: denied('iam:GetAccountSummary') },
    outcome: 'pass',
    reason: '2025-11-01',
  },
  ...['aws', 'aws-us-gov', 'aws-eusc'].map((partition) => ({
    name: `the report has no row for root in ${partition}`,
    given: { partition, report: 'missing' as const },
    outcome: 'unknown' as const,
    reason: 'The credential report has no row for root.',
  })),
  {
    name: "the report has the row of another account's root",
    given: { report: { arn: rootArn('aws', '999999999999') } },
    outcome: 'unknown',
    reason: 'The credential report has no row for root.',
  },
  {
    name: 'the report has no row for root in the China partition',
    given: { partition: 'aws-cn', report: 'missing' },
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'in the China partition, a row for root is judged as anywhere',
    given: { partition: 'aws-cn', report: { password_last_used: '2026-11-19T10:00:00Z' } },
    outcome: 'fail',
    reason: "Root's password",
    exposure: { lastUsedAt: seconds('2026-11-19T10:00:00Z') },
  },
  {
    name: 'in the China partition, the report is denied',
    given: { partition: 'aws-cn', report: denied('iam:GetCredentialReport') },
    outcome: 'unknown',
    reason: 'iam:GetCredentialReport',
    missing: ['iam:GetCredentialReport'],
  },
  ...['not_supported', ''].map((cell) => ({
    name: `GovCloud: no password to use, the cell reads "${cell}"`,
    given: {
      partition: 'aws-us-gov',
      report: { password_enabled: 'not_supported', password_last_used: cell },
    },
    outcome: 'pass' as const,
    reason: 'shows no use of root at all',
  })),
  {
    name: 'GovCloud: the key was used yesterday',
    given: {
      partition: 'aws-us-gov',
      report: { password_last_used: 'not_supported', ...key(1, '2026-11-20T12:00:00Z') },
    },
    outcome: 'fail',
    reason: "Root's access key 1",
    exposure: { lastUsedAt: seconds('2026-11-20T12:00:00Z') },
  },
  {
    name: 'GovCloud: what cannot be read of the key is not a no',
    given: {
      partition: 'aws-us-gov',
      report: { password_last_used: 'not_supported', ...key(1, 'not_supported') },
    },
    outcome: 'unknown',
    reason: "root's access key 1 was",
  },
  {
    name: 'the header is that of 23 columns',
    given: {
      report: {
        ...Object.fromEntries(
          HEADER.split(',')
            .slice(8, 18)
            .map((column) => [column, 'N/A']),
        ),
        password_last_used: '2026-11-19T10:00:00Z',
        additional_credentials_info: 'N/A',
      },
    },
    outcome: 'fail',
    reason: "Root's password",
    exposure: { lastUsedAt: seconds('2026-11-19T10:00:00Z') },
  },
]);
