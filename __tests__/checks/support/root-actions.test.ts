import { describe, expect, test } from '@jest/globals';
import type { RootEvent } from '../../../src/aws/sources/support/root-event.ts';
import {
  actionName,
  rootActions as actionsOf,
  type RootAction,
} from '../../../src/checks/support/root-actions.ts';
import { event, failedSignIn, signIn } from '../root-events.ts';

const rootActions = (events: readonly RootEvent[]): readonly RootAction[] =>
  actionsOf(events, 'other');

const classes = (...events: readonly RootEvent[]): readonly string[] =>
  rootActions(events).map(
    (action) =>
      `${action.event.at.toISOString().slice(11, 16)} ${action.event.name} ${action.class}`,
  );

const read = (time: string, particular: Partial<RootEvent> = {}): RootEvent =>
  event(time, 's3', 'ListBuckets', particular);

describe('what root did', () => {
  test.each<[what: string, given: RootEvent, expected: string]>([
    ['a sign-in', signIn('09:00'), 'sign-in'],
    ['a failed sign-in', failedSignIn('09:00'), 'sign-in'],
    [
      'a password that was not changed',
      event('09:00', 'signin', 'PasswordUpdated', { kind: 'failed-sign-in' }),
      'sign-in',
    ],
    [
      'what else the sign-in service records',
      event('09:00', 'signin', 'GetSigninToken'),
      'sign-in',
    ],
    ['a task that needs root', event('09:00', 'iam', 'EnableMFADevice'), 'root-only'],
    ['a task that may need root', event('09:00', 's3', 'DeleteBucketPolicy'), 'root-only'],
    ['making an IAM user', event('09:00', 'iam', 'CreateUser'), 'avoidable'],
    [
      'a key for an IAM user',
      event('09:00', 'iam', 'CreateAccessKey', { namesUser: true }),
      'avoidable',
    ],
    [
      'an attempt that failed',
      event('09:00', 'iam', 'CreateUser', { errorCode: 'AccessDenied' }),
      'avoidable',
    ],
    ['reading out of the blue', read('09:00'), 'avoidable'],
    ['reading by an access key', read('09:00', { session: undefined }), 'avoidable'],
  ])('%s is told', (_, given, expected) => {
    expect(rootActions([given]).map((action) => action.class)).toEqual([expected]);
  });

  test('is not what central audits and AWS services did', () => {
    const others = (['central-audit', 'aws-service'] as const).map((kind) =>
      event('09:00', 'iam', 'CreateUser', { kind }),
    );
    expect(rootActions(others)).toEqual([]);
  });

  test('comes in order, whatever order it was given in', () => {
    expect(
      classes(
        event('11:00', 'iam', 'CreateUser'),
        signIn('09:00'),
        event('10:00', 'iam', 'CreateRole'),
      ),
    ).toEqual([
      '09:00 ConsoleLogin sign-in',
      '10:00 CreateRole avoidable',
      '11:00 CreateUser avoidable',
    ]);
  });
});

describe('reading as root', () => {
  test('within five minutes of signing in comes with the console', () => {
    expect(classes(signIn('09:00'), read('09:00'), read('09:05'), read('09:06'))).toEqual([
      '09:00 ConsoleLogin sign-in',
      '09:00 ListBuckets sign-in',
      '09:05 ListBuckets sign-in',
      '09:06 ListBuckets avoidable',
    ]);
  });

  test('before signing in does not', () => {
    expect(classes(read('08:59'), signIn('09:00'))).toEqual([
      '08:59 ListBuckets avoidable',
      '09:00 ConsoleLogin sign-in',
    ]);
  });

  test('after a failed sign-in does not', () => {
    expect(classes(failedSignIn('09:00'), read('09:01'))[1]).toBe('09:01 ListBuckets avoidable');
  });

  test('is excused by the start of its console session, where the sign-in itself is not known', () => {
    const session = { startedAt: new Date('2026-11-20T09:00:00Z'), fromConsole: true };
    expect(classes(read('09:04', { session }), read('09:07', { session }))).toEqual([
      '09:04 ListBuckets sign-in',
      '09:07 ListBuckets avoidable',
    ]);
  });

  test('is not excused by a session that is no console’s', () => {
    const session = { startedAt: new Date('2026-11-20T09:00:00Z'), fromConsole: false };
    expect(classes(read('09:01', { session }))).toEqual(['09:01 ListBuckets avoidable']);
  });

  test('belongs to a task that needs root, before and after it', () => {
    expect(
      classes(
        signIn('09:00'),
        read('09:20'),
        event('09:40', 'iam', 'EnableMFADevice'),
        read('10:10'),
      ),
    ).toEqual([
      '09:00 ConsoleLogin sign-in',
      '09:20 ListBuckets sign-in',
      '09:40 EnableMFADevice root-only',
      '10:10 ListBuckets sign-in',
    ]);
  });

  test('does not belong to a task after a pause of more than half an hour', () => {
    expect(classes(event('09:40', 'iam', 'EnableMFADevice'), read('10:11'))[1]).toBe(
      '10:11 ListBuckets avoidable',
    );
  });

  test('is not brought nearer to a task by what anybody can do from outside', () => {
    const task = event('09:40', 'iam', 'EnableMFADevice');
    const asked = event('10:00', 'signin', 'PasswordRecoveryRequested', { session: undefined });
    for (const between of [failedSignIn('10:00'), asked]) {
      expect(classes(task, between, read('10:20'))[2]).toBe('10:20 ListBuckets avoidable');
    }
  });

  test('by an access key belongs to no task', () => {
    expect(
      classes(event('09:40', 'iam', 'EnableMFADevice'), read('09:41', { session: undefined }))[1],
    ).toBe('09:41 ListBuckets avoidable');
  });

  test.each([
    ['secretsmanager', 'GetSecretValue'],
    ['ssm', 'GetParametersByPath'],
    ['sts', 'GetFederationToken'],
    ['ec2', 'GetPasswordData'],
  ])('that hands out secrets or credentials is never the console’s own: %s:%s', (service, name) => {
    const handing = event('09:01', service, name, { readOnly: true });
    expect(classes(signIn('09:00'), handing)[1]).toBe(`09:01 ${name} avoidable`);
    const task = event('09:00', 'iam', 'EnableMFADevice');
    expect(classes(task, handing)[1]).toBe(`09:01 ${name} avoidable`);
  });

  test('excuses nothing but reading', () => {
    expect(
      classes(
        signIn('09:00'),
        event('09:01', 'iam', 'EnableMFADevice'),
        event('09:02', 'iam', 'CreateUser'),
      )[2],
    ).toBe('09:02 CreateUser avoidable');
  });
});

describe('what looks like a task and is none', () => {
  const session = { startedAt: new Date('2026-11-20T09:00:00Z'), fromConsole: true };
  const look = event('09:20', 's3', 'ListBuckets', { session });

  test('a recovery that anybody may request excuses no reading', () => {
    const asked = event('09:10', 'signin', 'PasswordRecoveryRequested', { session });
    expect(classes(asked, look)).toEqual([
      '09:10 PasswordRecoveryRequested sign-in',
      '09:20 ListBuckets avoidable',
    ]);
  });

  test('nor does a task that was refused', () => {
    const refused = event('09:10', 'iam', 'EnableMFADevice', {
      session,
      errorCode: 'AccessDenied',
    });
    expect(classes(refused, look)).toEqual([
      '09:10 EnableMFADevice root-only',
      '09:20 ListBuckets avoidable',
    ]);
    const done = event('09:10', 'iam', 'EnableMFADevice', { session });
    expect(classes(done, look)).toEqual([
      '09:10 EnableMFADevice root-only',
      '09:20 ListBuckets sign-in',
    ]);
  });

  test('nor is a secret laid open a look at the console', () => {
    const decrypted = event('09:01', 'kms', 'Decrypt', { session });
    expect(classes(decrypted)).toEqual(['09:01 Decrypt avoidable']);
  });
});

describe('a call that may have needed root', () => {
  test.each([
    [undefined, 'avoidable'],
    [{ startedAt: new Date('2026-11-20T09:00:00Z'), fromConsole: true }, 'root-only'],
  ] as const)('is taken at its word in a session only: %j', (session, expected) => {
    const call = event('09:40', 'sqs', 'SetQueueAttributes', { session });
    expect(classes(call)).toEqual([`09:40 SetQueueAttributes ${expected}`]);
  });
});

describe('what would have done instead', () => {
  test.each<[given: RootEvent, instead: string]>([
    [event('09:00', 'iam', 'CreateUser'), 'An administrator role can call iam:CreateUser'],
    [event('09:00', 's3', 'ListBuckets'), 'A read-only role can call s3:ListBuckets'],
    [
      event('09:00', 'monitoring', 'PutMetricAlarm'),
      'An administrator role can call cloudwatch:PutMetricAlarm',
    ],
    [
      event('09:00', 'lambda', 'CreateFunction20150331'),
      'An administrator role can call lambda:CreateFunction',
    ],
    [
      event('09:00', 'cloudfront', 'CreateDistribution2020_05_31'),
      'An administrator role can call cloudfront:CreateDistribution',
    ],
    [
      event('09:00', 'billingconsole', 'SetFxPaymentCurrency'),
      'A billing role can, once IAM access to billing is activated',
    ],
    [
      event('09:00', 'ce', 'GetCostAndUsage'),
      'A billing role can, once IAM access to billing is activated',
    ],
    [
      event('09:00', 'iam', 'UploadCloudFrontPublicKey'),
      'An administrator role can make a CloudFront key group',
    ],
  ])('%#', (given, instead) => {
    expect(rootActions([given])).toMatchObject([{ class: 'avoidable', instead }]);
  });

  test('is said of nothing else', () => {
    const others = [signIn('09:00'), event('09:01', 'iam', 'EnableMFADevice')];
    expect(rootActions(others).map(({ instead }) => instead)).toEqual([undefined, undefined]);
  });

  test('an odd source still has a name', () => {
    expect(actionName(event('09:00', 'iam', 'CreateUser', { source: 'odd' }))).toBe(
      'odd:CreateUser',
    );
  });
});
