import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Organization } from '../../src/aws/sources/organization.ts';
import { rootActivity } from '../../src/checks/root-activity.ts';
import { rootCredentialChange } from '../../src/checks/root-credential-change.ts';
import { rootSignInMfa } from '../../src/checks/root-sign-in-mfa.ts';
import type { Check } from '../../src/model/check.ts';
import type { Judgement, Outcome } from '../../src/model/judgement.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { ACCOUNT_ID } from '../sandbox/credential-report-csv.ts';
import { evidence, known, NOW } from './evidence.ts';
import { regionEvents, rootEventsReading } from './root-events.ts';
import { by, call, eventsOf, type Fields, login, signInRecord } from './root-records.ts';

// From CloudTrail's records to the verdicts: what counts is what a whole visit is called in the end.

const judgeBy = (
  check: Check,
  records: readonly Fields[],
  organization: Organization = 'none',
): Judgement =>
  check.judge(
    evidence({
      readings: {
        'root-events': rootEventsReading({ 'us-east-1': regionEvents(eventsOf(records)) }),
        organization: known(organization),
      },
    }),
    defaultSettings,
    NOW,
  );

const activityOf = (records: readonly Fields[], organization?: Organization): Judgement =>
  judgeBy(rootActivity, records, organization);

const ALLOW = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' };
const DENY = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' };
const QUEUE_DENY = JSON.stringify({ Statement: [{ ...DENY, Action: 'sqs:*' }] });
const QUEUE_ALLOW = JSON.stringify({ Statement: [{ ...ALLOW, Action: 'sqs:*' }] });

const putPolicy = (time: string, statement: Fields | undefined, more: Fields = {}): Fields =>
  call(time, 's3', 'PutBucketPolicy', {
    requestParameters: {
      bucketName: 'b',
      ...(statement === undefined ? {} : { bucketPolicy: { Statement: [statement] } }),
    },
    ...more,
  });

const setQueue = (attributes: unknown): Fields =>
  call('09:10', 'sqs', 'SetQueueAttributes', { requestParameters: { queueUrl: 'q', attributes } });

const MEMBER: Organization = { id: 'o-1', managementAccountId: '999988887777', allFeatures: true };

const BILLING_LOOK: Fields = by(
  call('09:00:09', 'billingconsole', 'GetTotal'),
  { accessKeyId: 'ASIAIOSFODNN7EXAMPLE' },
  { eventType: 'AwsConsoleAction', readOnly: true },
);

const tokens = ['AuthorizeOAuth2Access', 'CreateOAuth2Token', 'CreateBearerToken'].map(
  (name) => [name, [call('09:01', 'signin', name, { readOnly: true })]] as const,
);

const guards = [
  'DeleteConsoleAuthorizationConfiguration',
  'PutConsoleAuthorizationConfiguration',
  'DeleteResourcePermissionStatement',
  'PutResourcePermissionStatement',
].map((name) => [name, [call('09:01', 'signin', name)]] as const);

const VISITS: readonly (readonly [what: string, outcome: Outcome, records: readonly Fields[]])[] = [
  // A policy that shuts nobody out needed no root, and excuses nothing.
  [
    'reads of three services, then a bucket policy that allows',
    'fail',
    [
      call('09:08', 's3', 'ListBuckets'),
      call('09:15', 'ec2', 'DescribeInstances'),
      call('09:22', 'iam', 'ListUsers'),
      putPolicy('09:50', ALLOW),
    ],
  ],
  ['a bucket policy that allows', 'fail', [putPolicy('09:02', ALLOW)]],
  ['a bucket policy that denies everyone', 'pass', [putPolicy('09:02', DENY)]],
  ['a bucket policy that the record leaves out', 'pass', [putPolicy('09:02', undefined)]],
  ['a bucket policy that is deleted', 'pass', [call('09:02', 's3', 'DeleteBucketPolicy')]],
  [
    'what may need root, and reading around it',
    'fail',
    [putPolicy('09:10', DENY), call('09:12', 'ec2', 'DescribeInstances')],
  ],
  ['a queue that denies everyone', 'pass', [setQueue({ Policy: QUEUE_DENY })]],
  ['a queue that is opened', 'fail', [setQueue({ Policy: QUEUE_ALLOW })]],
  ['a queue that is set otherwise', 'fail', [setQueue({ VisibilityTimeout: '30' })]],
  ['a queue set in a way that nobody knows', 'pass', [setQueue('hidden')]],
  [
    'what certainly needs root, and reading around it',
    'pass',
    [call('09:10', 'iam', 'EnableMFADevice'), call('09:20', 'ec2', 'DescribeInstances')],
  ],
  [
    'MFA delete',
    'pass',
    [
      call('09:10', 's3', 'PutBucketVersioning', {
        requestParameters: { VersioningConfiguration: { MfaDelete: 'Enabled' } },
      }),
      call('09:20', 'ec2', 'DescribeInstances'),
    ],
  ],
  [
    'MFA delete that may just have been left off, which excuses itself alone',
    'fail',
    [
      call('09:10', 's3', 'PutBucketVersioning', {
        requestParameters: { VersioningConfiguration: { MfaDelete: 'Disabled' } },
      }),
      call('09:20', 'ec2', 'DescribeInstances'),
    ],
  ],
  [
    'what a central root session did, beside somebody who reads in the console',
    'fail',
    [
      by(call('09:10', 'iam', 'DeleteLoginProfile'), {
        sessionContext: { ...{ assumedRoot: 'true' }, attributes: { mfaAuthenticated: 'false' } },
        accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
      }),
      call('09:20', 'ec2', 'DescribeInstances'),
    ],
  ],
  // Only signing in is signing in.
  ...tokens.map(([name, records]) => [`a token: ${name}`, 'fail', records] as const),
  ...guards.map(([name, records]) => [`the sign-in policy: ${name}`, 'fail', records] as const),
  ['a look at the sign-in policy', 'pass', [call('09:01', 'signin', 'GetResourcePolicy')]],
  ['what the service may learn to record', 'fail', [call('09:01', 'signin', 'CreateAnything')]],
  ...['CheckMfa', 'GetSigninToken', 'SwitchRole', 'PasswordUpdated', 'EmailUpdated'].map(
    (name) => [`signing in: ${name}`, 'pass', [signInRecord('09:01', name)]] as const,
  ),
  // Consoles of billing and taxes.
  ['a look at billing, 9 seconds after signing in', 'pass', [BILLING_LOOK]],
  [
    'the same with a long-lived key',
    'fail',
    [{ ...BILLING_LOOK, userIdentity: { type: 'Root', accessKeyId: 'AKIAIOSFODNN7EXAMPLE' } }],
  ],
  ['a tax invoice', 'pass', [call('09:20', 'taxconsole.amazonaws.com', 'DownloadTaxInvoice')]],
  [
    'a tax invoice, as it was',
    'pass',
    [call('09:20', 'taxconsole.amazon.com', 'DownloadTaxInvoice')],
  ],
  // Who is behind what AWS does itself.
  [
    'AWS Internal with an address of somebody',
    'fail',
    [by(call('09:20', 'ec2', 'RunInstances'), { invokedBy: 'AWS Internal' })],
  ],
  [
    'AWS Internal in a console session',
    'fail',
    [
      call('09:20', 'ec2', 'RunInstances', {
        sourceIPAddress: 'AWS Internal',
        userIdentity: { type: 'Root', invokedBy: 'AWS Internal' },
      }),
    ],
  ],
  [
    'AWS Internal by itself',
    'pass',
    [
      by(
        call('09:20', 'ec2', 'RunInstances'),
        { invokedBy: 'AWS Internal' },
        { sourceIPAddress: 'AWS Internal' },
      ),
    ],
  ],
];

describe('one visit of root', () => {
  test.each(VISITS)('%s → %s', (_, outcome, records) => {
    expect(activityOf([login('09:00'), ...records]).outcome).toBe(outcome);
  });

  test('says that it cannot tell of what may need root', () => {
    expect(activityOf([login('09:00'), putPolicy('09:02', DENY)]).reason).toContain(
      'CloudTrail does not show whether 1 of them needed root.',
    );
  });

  test('of which 113 reads are not excused by a policy that the console wrote', () => {
    const reads = Array.from({ length: 113 }, (_, index) =>
      call(`09:${String(10 + (index % 50))}`, 's3', 'GetBucketAcl'),
    );
    expect(activityOf(reads).facts).toMatchObject({ avoidable: 113 });
    expect(activityOf([...reads, putPolicy('09:40', ALLOW)]).facts).toMatchObject({
      avoidable: 114,
    });
    expect(activityOf([...reads, putPolicy('09:40', DENY)]).facts).toMatchObject({
      avoidable: 113,
    });
  });
});

describe('a member of an organization', () => {
  const closing = [
    call('09:10', 'account', 'CloseAccount'),
    call('09:10', 'billingconsole', 'CloseAccount'),
    call('09:10', 'account', 'AcceptPrimaryEmailUpdate'),
    signInRecord('09:10', 'EmailUpdated'),
  ].map((record) => [String(record['eventName']), record] as const);

  test.each(closing)('with all features needs no root for %s', (_, record) => {
    const judged = activityOf([record], MEMBER);
    expect(judged.outcome).toBe('fail');
    expect(judged.listing?.rows[0]?.at(-1)).toContain('The management account can');
  });

  test.each<[what: string, organization: Organization]>([
    ['without all features', { ...MEMBER, allFeatures: false }],
    ['that is the management account', { ...MEMBER, managementAccountId: ACCOUNT_ID }],
    ['that is none', 'none'],
  ])('%s does', (_, organization) => {
    for (const [, record] of closing) {
      expect(activityOf([record], organization).reason).toContain(
        'Root did only what needs root w',
      );
    }
  });

  test('or not, where nobody can tell: then it excuses itself at most', () => {
    for (const [, record] of closing) {
      const events = eventsOf([record, call('09:30', 's3', 'ListBuckets')]);
      const given = { 'root-events': rootEventsReading({ 'us-east-1': regionEvents(events) }) };
      const judged = rootActivity.judge(evidence({ readings: given }), defaultSettings, NOW);
      expect(judged.facts).toMatchObject({ maybeRootOnly: 1, avoidable: 1 });
    }
  });

  test('needs root for its password all the same', () => {
    expect(activityOf([signInRecord('09:10', 'PasswordUpdated')], MEMBER).outcome).toBe('pass');
  });
});

describe('who fails to sign in by another way than root’s', () => {
  const stranger = signInRecord('09:00', 'ExternalIdPDirectoryLogin', {
    userIdentity: { type: 'Root', principalId: '', arn: '', accountId: ACCOUNT_ID },
    responseElements: { ExternalIdPDirectoryLogin: 'Failure' },
    errorMessage: 'Failed authentication',
  });

  test('is not root', () => {
    expect(activityOf([stranger, stranger, stranger]).reason).toMatch(/^Root did nothing .*\.$/);
  });

  test('but who fails as root is', () => {
    const failed = ['09:00', '09:01', '09:02'].map((time) => ({
      ...login(time, 'No'),
      responseElements: { ConsoleLogin: 'Failure' },
    }));
    expect(activityOf(failed).reason).toContain('Signing in as root failed 3 times');
  });
});

describe('a takeover', () => {
  const moves = [
    signInRecord('09:00', 'PasswordRecoveryCompleted'),
    login('09:02', 'No'),
    call('09:04', 'iam', 'DeactivateMFADevice'),
    call('09:05', 'iam', 'CreateVirtualMFADevice'),
    call('09:06', 'iam', 'EnableMFADevice'),
    signInRecord('09:08', 'EmailUpdated'),
    call('09:09', 'iam', 'CreateAccessKey'),
  ];

  test('does only what needs root, and fails all the same', () => {
    expect(activityOf(moves).outcome).toBe('pass');
    expect(judgeBy(rootCredentialChange, moves)).toMatchObject({
      outcome: 'fail',
      exposure: { lastChange: Date.parse('2026-11-20T09:09:00Z') / 1000 },
      facts: { changes: 5 },
    });
    expect(judgeBy(rootSignInMfa, moves)).toMatchObject({
      outcome: 'fail',
      exposure: { lastChange: Date.parse('2026-11-20T09:02:00Z') / 1000 },
    });
  });
});

describe('any history', () => {
  const time = fc
    .tuple(fc.integer({ min: 9, max: 12 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

  const kinds: readonly ((at: string) => Fields)[] = [
    (at) => login(at),
    (at) => login(at, 'No'),
    (at) => signInRecord(at, 'ConsoleLogin', { responseElements: { ConsoleLogin: 'Failure' } }),
    (at) => signInRecord(at, 'PasswordRecoveryRequested'),
    (at) => signInRecord(at, 'PasswordRecoveryCompleted'),
    (at) => signInRecord(at, 'CheckMfa'),
    (at) => call(at, 'ec2', 'DescribeInstances'),
    (at) => call(at, 'iam', 'CreateUser', { requestParameters: { userName: 'anna' } }),
    (at) => call(at, 'signin', 'CreateOAuth2Token', { readOnly: true }),
    (at) => call(at, 'kms', 'RotateKey', { eventType: 'AwsServiceEvent' }),
    (at) => by(call(at, 'iam', 'GetAccountSummary'), { sessionContext: { assumedRoot: 'true' } }),
    (at) => call(at, 's3', 'DeleteBucketPolicy'),
    (at) => call(at, 'iam', 'CreateVirtualMFADevice'),
    (at) => call(at, 'iam', 'EnableMFADevice'),
  ];
  const record = fc.tuple(fc.constantFrom(...kinds), time).map(([make, at]) => make(at));

  test('of which there is one event is not one in which root did nothing', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const { outcome, reason } = activityOf(records);
        return (
          (outcome === 'pass' && reason.includes('Root did nothing')) === (records.length === 0)
        );
      }),
    );
  });

  // Without what certainly needs root, and without a sign-in, which excuse what is read around them.
  const unexcused = fc
    .tuple(fc.constantFrom(...kinds.slice(6, -1)), time)
    .map(([make, at]) => make(at));

  test('that failed does not pass because somebody read something more', () => {
    fc.assert(
      fc.property(fc.array(unexcused, { maxLength: 10 }), time, (records, at) => {
        const before = activityOf(records);
        const after = activityOf([...records, call(at, 'rds', 'DescribeDBInstances')]);
        return before.outcome !== 'fail' || after.outcome === 'fail';
      }),
    );
  });

  test('that failed does not pass because of a task that only may need root', () => {
    const uncertain = fc
      .tuple(fc.constantFrom('PutBucketPolicy', 'DeleteBucketPolicy'), time)
      .map(([name, at]) => call(at, 's3', name));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 10 }), uncertain, (records, task) => {
        const lone = records.filter(({ eventName }) => eventName !== 'EnableMFADevice');
        const certain = lone.filter(({ eventName }) => eventName !== 'PasswordRecoveryCompleted');
        const before = activityOf(certain);
        return before.outcome !== 'fail' || activityOf([...certain, task]).outcome === 'fail';
      }),
    );
  });

  test('in which a credential changed, or root came in without MFA, fails whatever else there is', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), time, (records, at) => {
        const changed = [...records, call(at, 'iam', 'CreateAccessKey')];
        const entered = [...records, login(at, 'No')];
        return (
          judgeBy(rootCredentialChange, changed).outcome === 'fail' &&
          judgeBy(rootSignInMfa, entered).outcome === 'fail'
        );
      }),
    );
  });
});
