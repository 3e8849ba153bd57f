import { describe, expect, test } from '@jest/globals';
import type { RootEvent } from '../../src/aws/sources/support/root-event.ts';
import type { RegionEvents } from '../../src/aws/sources/root-events.ts';
import { rootActivity } from '../../src/checks/root-activity.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { denied, evidence, NOW, throttled } from './evidence.ts';
import {
  event,
  failedSignIn,
  regionEvents,
  rootEventsReading as reading,
  signIn,
} from './root-events.ts';
import { describeCheck, type Case } from './cases.ts';

const LOOKUP = 'cloudtrail:LookupEvents';
const WHERE = 'within the last 90 days in us-east-1';

const seconds = (time: string): number => Date.parse(`2026-11-20T${time}:00Z`) / 1000;

const given = (
  events: readonly RootEvent[],
  particular: Partial<RegionEvents> = {},
): NonNullable<Case['given']> => ({
  readings: { 'root-events': reading({ 'us-east-1': regionEvents(events, particular) }) },
});

describeCheck(rootActivity, [
  {
    name: 'nothing',
    given: given([]),
    outcome: 'pass',
    reason: `Root did nothing ${WHERE}.`,
    facts: { windowDays: 90, avoidable: 0, signIns: 0, lastSignInAt: null, regions: 'us-east-1' },
  },
  {
    name: 'signing in, and what the console asks at once',
    given: given([signIn('09:00'), event('09:01', 'iam', 'GetAccountSummary')]),
    outcome: 'pass',
    reason: `Root only signed in and looked at the console ${WHERE}, the last time on 2026-11-20 09:00 UTC.`,
    facts: { signIns: 1, signInsWithoutMfa: 0, lastSignInAt: '2026-11-20T09:00:00.000Z' },
  },
  {
    name: 'signing in, and no more',
    given: given([signIn('09:00')]),
    outcome: 'pass',
    reason: `Root only signed in ${WHERE}, the last time on 2026-11-20 09:00 UTC.`,
  },
  {
    name: 'what the console asks at once, after signing in where nobody looked',
    given: given([
      event('09:01', 'iam', 'GetAccountSummary', {
        session: { fromConsole: true, startedAt: new Date('2026-11-20T09:00:00Z') },
      }),
    ]),
    outcome: 'pass',
    reason: `Root only looked at the console ${WHERE}, the last time on 2026-11-20 09:01 UTC.`,
  },
  {
    name: 'a recovery that somebody requested, and nothing else',
    given: given([event('09:01', 'signin', 'PasswordRecoveryRequested')]),
    outcome: 'pass',
    reason: `CloudTrail shows no use of root ${WHERE}. A recovery of root’s password was requested, the last time on 2026-11-20 09:01 UTC.`,
    facts: { recoveriesRequested: 1, rootOnly: 0 },
  },
  {
    name: 'a task that needs root',
    given: given([signIn('09:00', { mfa: false }), event('09:10', 'iam', 'EnableMFADevice')]),
    outcome: 'pass',
    reason: `Root did only what needs root ${WHERE}: 1 call, the latest iam:EnableMFADevice on 2026-11-20 09:10 UTC.`,
    facts: { rootOnly: 1, maybeRootOnly: 0, signInsWithoutMfa: 1 },
  },
  {
    name: 'tasks one of which may not need root',
    given: given([
      event('09:10', 'iam', 'EnableMFADevice'),
      event('09:20', 's3', 'DeleteBucketPolicy'),
    ]),
    outcome: 'pass',
    reason: `Root did only what needs root or may need it ${WHERE}: 2 calls, the latest s3:DeleteBucketPolicy on 2026-11-20 09:20 UTC; CloudTrail does not show whether 1 of them needed root.`,
    facts: { rootOnly: 1, maybeRootOnly: 1 },
  },
  {
    name: 'central audits and AWS services only',
    given: given([
      event('09:00', 'iam', 'DeleteLoginProfile', { kind: 'central-audit' }),
      event('09:00', 'ec2', 'DeleteNetworkInterface', { kind: 'aws-service' }),
    ]),
    outcome: 'pass',
    reason: `CloudTrail shows no use of root ${WHERE} but read-only calls of central root sessions and calls of AWS services.`,
    facts: { byCentralAudit: 1, byAwsServices: 1 },
  },
  {
    name: 'nothing in two Regions and a shorter window',
    given: {
      readings: {
        'root-events': reading({ 'us-east-1': regionEvents([]), 'eu-west-1': regionEvents([]) }),
      },
    },
    settings: { rootActivityWindowDays: 30 },
    outcome: 'pass',
    reason: 'Root did nothing within the last 30 days in us-east-1 and eu-west-1.',
  },
  {
    name: 'two failed sign-ins',
    given: given([failedSignIn('09:00'), failedSignIn('09:01')]),
    outcome: 'pass',
    reason: `CloudTrail shows no use of root ${WHERE} but failed sign-ins.`,
    facts: { failedSignIns: 2, lastFailedSignInAt: '2026-11-20T09:01:00.000Z' },
  },
  {
    name: 'three failed sign-ins within a day',
    given: given([failedSignIn('09:00'), failedSignIn('09:01'), failedSignIn('09:02')]),
    outcome: 'pass',
    reason: `CloudTrail shows no use of root ${WHERE} but failed sign-ins. Signing in as root failed 3 times within a day, the last time on 2026-11-20 09:02 UTC.`,
  },
  {
    name: 'three failed sign-ins on three days',
    given: given(['18', '19', '20'].map((day) => failedSignIn(`2026-11-${day}T09:00:00Z`))),
    outcome: 'pass',
    reason: /but failed sign-ins\.$/,
  },
  {
    name: 'a fourth failed sign-in long after three',
    given: given([
      ...['09:00', '09:01', '09:02'].map((time) => failedSignIn(`2026-10-01T${time}:00Z`)),
      failedSignIn('09:00'),
    ]),
    outcome: 'pass',
    reason: 'failed 3 times within a day, the last time on 2026-10-01 09:02 UTC.',
  },

  {
    name: 'one avoidable call',
    given: given([signIn('09:00'), event('09:12', 'iam', 'CreateUser')]),
    outcome: 'fail',
    reason: `Root made 1 call ${WHERE} that needed no root, the latest iam:CreateUser on 2026-11-20 09:12 UTC.`,
    exposure: { 'lastAvoidable:us-east-1': seconds('09:12') },
    facts: { avoidable: 1, lastAvoidableAt: '2026-11-20T09:12:00.000Z' },
  },
  {
    name: 'avoidable calls, whatever order they come in',
    given: given([
      event('10:00', 'ec2', 'RunInstances'),
      event('09:12', 'iam', 'CreateUser'),
      event('09:13', 'iam', 'EnableMFADevice'),
    ]),
    outcome: 'fail',
    reason: 'Root made 2 calls',
    exposure: { 'lastAvoidable:us-east-1': seconds('10:00') },
    facts: { avoidable: 2, rootOnly: 1 },
  },
  {
    name: 'reading, long after signing in',
    given: given([signIn('09:00'), event('09:12', 's3', 'ListBuckets')]),
    outcome: 'fail',
    reason: 'the latest s3:ListBuckets on',
    exposure: { 'lastAvoidable:us-east-1': seconds('09:12') },
  },
  {
    name: 'an avoidable call, and failed sign-ins',
    given: given([
      event('08:00', 'iam', 'CreateUser'),
      ...['09:00', '09:01', '09:02'].map(failedSignIn),
    ]),
    outcome: 'fail',
    reason: '08:00 UTC. Signing in as root failed 3 times',
    exposure: { 'lastAvoidable:us-east-1': seconds('08:00') },
  },
  {
    name: 'an avoidable call in one Region, nothing in the other, a third is denied',
    given: {
      readings: {
        'root-events': reading({
          'us-east-1': regionEvents([]),
          'eu-west-1': regionEvents([
            event('09:12', 'ec2', 'RunInstances', { region: 'eu-west-1' }),
          ]),
          'eu-north-1': denied(LOOKUP),
        }),
      },
    },
    outcome: 'fail',
    reason: 'in us-east-1 and eu-west-1 that needed no root, the latest ec2:RunInstances',
    note: 'What root did in eu-north-1 could not be read.',
    exposure: {
      'lastAvoidable:us-east-1': 0,
      'lastAvoidable:eu-west-1': seconds('09:12'),
      'lastAvoidable:eu-north-1': null,
    },
  },
  {
    name: 'more avoidable calls than could be read',
    given: given([event('09:12', 's3', 'ListBuckets', { session: undefined })], {
      truncated: true,
    }),
    outcome: 'fail',
    reason: 'Root made 1 call',
    note: 'more of root',
    exposure: { 'lastAvoidable:elsewhere': null, 'lastAvoidable:us-east-1': seconds('09:12') },
  },
  {
    name: 'an access key that only reads, and a Region is denied',
    given: {
      readings: {
        'root-events': reading({
          'us-east-1': denied(LOOKUP),
          'eu-west-1': regionEvents([
            event('09:12', 's3', 'ListBuckets', { region: 'eu-west-1', session: undefined }),
          ]),
        }),
      },
    },
    outcome: 'fail',
    reason: 's3:ListBuckets',
    note: 'us-east-1 could not be read',
    exposure: { 'lastAvoidable:us-east-1': null, 'lastAvoidable:eu-west-1': seconds('09:12') },
  },

  {
    name: 'the China partition, which has no root',
    given: { partition: 'aws-cn', ...given([], { truncated: true }) },
    outcome: 'not-applicable',
    reason: 'Accounts in the China partition have no root user.',
  },
  {
    name: 'the China partition, where nothing may be read',
    given: { partition: 'aws-cn', readings: { 'root-events': denied(LOOKUP) } },
    outcome: 'not-applicable',
    reason: 'no root user',
  },
  {
    name: 'the China partition, where somebody is root all the same',
    given: { partition: 'aws-cn', ...given([event('09:12', 'iam', 'CreateUser')]) },
    outcome: 'fail',
    reason: 'iam:CreateUser',
    exposure: { 'lastAvoidable:us-east-1': seconds('09:12') },
  },

  {
    name: 'every Region is denied',
    given: { readings: { 'root-events': denied(LOOKUP) } },
    outcome: 'unknown',
    reason: 'The audit role is not allowed to call cloudtrail:LookupEvents.',
    missing: [LOOKUP],
  },
  {
    name: 'one Region is denied',
    given: {
      readings: {
        'root-events': reading({ 'us-east-1': regionEvents([]), 'eu-west-1': denied(LOOKUP) }),
      },
    },
    outcome: 'unknown',
    reason: `What root did in eu-west-1 could not be read. The audit role is not allowed to call ${LOOKUP}.`,
    missing: [LOOKUP],
    facts: { avoidable: 0, regions: 'us-east-1' },
  },
  {
    name: 'reading in one Region, which may have come with a task in another that is throttled',
    given: {
      readings: {
        'root-events': reading({
          'us-east-1': throttled(LOOKUP),
          'eu-west-1': regionEvents([event('09:12', 's3', 'ListBuckets', { region: 'eu-west-1' })]),
        }),
      },
    },
    outcome: 'unknown',
    reason: 'AWS kept throttling',
    facts: { avoidable: 1 },
  },
  {
    name: 'nothing, and nobody knows the alias',
    given: {
      readings: {
        'root-events': reading({ 'us-east-1': regionEvents([]) }, denied('iam:ListAccountAliases')),
      },
    },
    outcome: 'unknown',
    reason: 'alias',
    missing: ['iam:ListAccountAliases'],
  },
  {
    name: 'more than could be read',
    given: given([signIn('09:00')], { truncated: true }),
    outcome: 'unknown',
    reason: 'CloudTrail holds more of root in us-east-1 than could be read.',
    facts: { signIns: 1 },
  },
  {
    name: 'a record that nobody understands',
    given: given([], { unreadable: 1 }),
    outcome: 'unknown',
    reason: `CloudTrail gave 1 record ${WHERE} that could not be understood.`,
    facts: { unreadable: 1 },
  },
  {
    name: 'no Region at all',
    given: { readings: { 'root-events': reading({}) } },
    outcome: 'unknown',
    reason: 'no Region',
  },
]);

const judge = (events: readonly RootEvent[]): Judgement =>
  rootActivity.judge(evidence(given(events)), defaultSettings, NOW);

const rows = (...events: readonly RootEvent[]): readonly (readonly string[])[] =>
  judge(events).listing?.rows ?? [];

const FROM = '\u2063203.0.113.7\u2063';

describe('who was root when', () => {
  test('is listed, the newest first', () => {
    const listing = judge([
      signIn('09:00', { mfa: false }),
      failedSignIn('08:59'),
      event('09:01', 'iam', 'GetAccountSummary'),
      event('09:10', 'iam', 'EnableMFADevice'),
      event('09:12', 's3', 'DeleteBucketPolicy', { mfa: 'unknown' }),
      event('09:20', 'iam', 'CreateUser', { errorCode: 'AccessDenied' }),
    ]).listing;
    expect(listing).toEqual({
      title: 'Who was root when',
      columns: ['When (UTC)', 'What', 'From', 'MFA', 'Class', 'Instead'],
      rows: [
        [
          '2026-11-20 09:20',
          'iam:CreateUser (AccessDenied)',
          FROM,
          'yes',
          'avoidable',
          'An administrator role can call iam:CreateUser',
        ],
        [
          '2026-11-20 09:12',
          's3:DeleteBucketPolicy',
          FROM,
          '',
          'may need root (edit or delete an S3 bucket policy that denies everyone)',
          '',
        ],
        [
          '2026-11-20 09:10',
          'iam:EnableMFADevice',
          FROM,
          'yes',
          'needs root (change the MFA devices of root)',
          '',
        ],
        ['2026-11-20 09:01', 'questions of the console', FROM, 'yes', 'sign-in', ''],
        ['2026-11-20 09:00', 'signin:ConsoleLogin', FROM, 'no', 'sign-in', ''],
        ['2026-11-20 08:59', 'signin:ConsoleLogin', FROM, 'no', 'failed sign-in', ''],
      ],
    });
  });

  test('is not listed where nobody was', () => {
    expect(judge([]).listing).toBeUndefined();
  });

  test('names a service as it is, and an address that is not told not at all', () => {
    const service = event('09:00', 'iam', 'CreateUser', { sourceAddress: 'AWS Internal' });
    const nobody = event('08:00', 'iam', 'CreateUser', { sourceAddress: undefined });
    expect(rows(service, nobody).map(([, , from]) => from)).toEqual(['AWS Internal', '']);
  });

  test('gathers what repeats itself, also where other things come in between', () => {
    const again = ['09:00', '09:10', '09:20', '09:50'].flatMap((time) => [
      event(time, 'iam', 'CreateUser'),
      event(time, 'iam', 'CreateRole'),
    ]);
    expect(rows(...again).map(([when, what]) => [when, what])).toEqual([
      ['2026-11-20 09:00 to 09:50', 'iam:CreateUser × 4'],
      ['2026-11-20 09:00 to 09:50', 'iam:CreateRole × 4'],
    ]);
  });

  test('does not gather over a pause, another address or another day’s end', () => {
    expect(
      rows(
        event('09:00', 'iam', 'CreateUser'),
        event('09:31', 'iam', 'CreateUser'),
        event('09:32', 'iam', 'CreateUser', { sourceAddress: '198.51.100.1' }),
      ),
    ).toHaveLength(3);
    const midnight = ['2026-11-19T23:59:00Z', '2026-11-20T00:01:00Z'];
    expect(rows(...midnight.map((time) => event(time, 'iam', 'CreateUser')))[0]?.[0]).toBe(
      '2026-11-19 23:59 to 2026-11-20 00:01',
    );
  });

  test('is cut after fifty rows, and says so', () => {
    const many = Array.from({ length: 51 }, (_, index) =>
      event(`2026-10-01T00:${String(index).padStart(2, '0')}:00Z`, 'iam', `Create${index}`),
    );
    const listing = judge(many).listing;
    expect(listing?.title).toBe('Who was root when (the latest 50 of 51 rows)');
    expect(listing?.rows).toHaveLength(50);
    expect(listing?.rows[0]?.[1]).toBe('iam:Create50');
  });

  test('keeps addresses out of reason, facts, exposure and note', () => {
    const { listing, ...said } = judge([
      event('09:20', 'iam', 'CreateUser'),
      ...['09:00', '09:01', '09:02'].map(failedSignIn),
    ]);
    expect(JSON.stringify(listing)).toContain('203.0.113.7');
    expect(JSON.stringify(said)).not.toContain('203.0.113');
  });
});

describe('exposure', () => {
  const exposure = (...times: readonly string[]): unknown =>
    judge(times.map((time) => event(time, 'iam', 'CreateUser'))).exposure[
      'lastAvoidable:us-east-1'
    ];

  test('rises with a new avoidable call, and does not fall when an old one leaves the window', () => {
    expect(exposure('08:00', '09:00')).toBe(seconds('09:00'));
    expect(exposure('08:00', '09:00', '10:00')).toBe(seconds('10:00'));
    expect(exposure('09:00', '10:00')).toBe(seconds('10:00'));
  });
});
