import { describe, expect, test } from '@jest/globals';
import type { RootEvent } from '../../src/aws/sources/support/root-event.ts';
import { rootCredentialChange } from '../../src/checks/root-credential-change.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { Verdict } from '../../src/model/posture.ts';
import { defaultSettings, type Exception } from '../../src/model/settings.ts';
import { acceptanceOf } from '../../src/posture/acceptance.ts';
import { describeCheck, type Case } from './cases.ts';
import { denied, evidence, NOW } from './evidence.ts';
import { event, regionEvents, rootEventsReading as reading, signIn } from './root-events.ts';

const LOOKUP = 'cloudtrail:LookupEvents';
const LIST = 'account:ListRegions';
const WHERE = 'within the last 90 days in us-east-1';

const seconds = (time: string): number => Date.parse(`2026-11-20T${time}:00Z`) / 1000;

const given = (...events: readonly RootEvent[]): NonNullable<Case['given']> => ({
  readings: { 'root-events': reading({ 'us-east-1': regionEvents(events) }) },
});

describeCheck(rootCredentialChange, [
  {
    name: 'nothing at all',
    given: given(),
    outcome: 'pass',
    reason: `CloudTrail shows no change to root's password, e-mail address, MFA devices, keys or sign-in policy ${WHERE}.`,
    facts: { changes: 0, lastChangeAt: null, regions: 'us-east-1' },
  },
  {
    name: 'many Regions, which are counted',
    given: {
      readings: {
        'root-events': reading(
          Object.fromEntries(
            ['us-east-1', 'a-b-1', 'a-b-2', 'a-b-3'].map((region) => [region, regionEvents([])]),
          ),
        ),
      },
    },
    outcome: 'pass',
    reason: 'in 4 Regions.',
    facts: { regions: 'us-east-1 a-b-1 a-b-2 a-b-3' },
  },
  {
    name: 'signing in and everyday work',
    given: given(signIn('09:00'), event('09:10', 'iam', 'CreateUser', { namesUser: true })),
    outcome: 'pass',
    reason: 'no change',
  },
  {
    name: 'a new key',
    given: given(event('09:10', 'iam', 'CreateAccessKey')),
    outcome: 'fail',
    reason: `Root's credentials were changed ${WHERE}: an access key was made or activated; the latest change is iam:CreateAccessKey on 2026-11-20 09:10 UTC.`,
    exposure: { lastChange: seconds('09:10') },
    facts: { changes: 1, lastChangeAt: '2026-11-20T09:10:00.000Z' },
  },
  {
    name: 'several changes, in any order',
    given: given(
      event('09:10', 'iam', 'EnableMFADevice'),
      event('09:05', 'iam', 'DeactivateMFADevice'),
      event('09:07', 'iam', 'DeactivateMFADevice'),
    ),
    outcome: 'fail',
    reason:
      'an MFA device was removed and an MFA device was added; the latest change is iam:Enable',
    exposure: { lastChange: seconds('09:10') },
    facts: { changes: 3 },
  },
  {
    name: 'a change, and a Region that is denied',
    given: {
      readings: {
        'root-events': reading({
          'us-east-1': regionEvents([event('09:10', 'iam', 'CreateAccessKey')]),
          'eu-west-1': denied(LOOKUP),
        }),
      },
    },
    outcome: 'fail',
    reason: 'CreateAccessKey',
    note: 'What root did in eu-west-1 could not be read.',
    // A later change may be there: no exception covers it.
    exposure: { lastChange: null },
  },
  {
    name: 'nothing, and Regions that are denied: they are named',
    given: {
      readings: {
        'root-events': reading({
          'us-east-1': regionEvents([]),
          'eu-west-1': denied(LOOKUP),
          'eu-south-1': denied(LOOKUP),
        }),
      },
    },
    outcome: 'unknown',
    reason: 'What root did in eu-west-1 and eu-south-1 could not be read.',
    missing: [LOOKUP],
    facts: { unreadRegions: 'eu-west-1 eu-south-1' },
  },
  {
    name: 'nothing, and nobody knows the Regions',
    given: {
      readings: {
        'root-events': reading({ 'us-east-1': regionEvents([]) }, undefined, denied(LIST)),
      },
    },
    outcome: 'unknown',
    reason: 'the list of enabled Regions could not be read.',
    missing: [LIST],
  },
  {
    name: 'nothing may be read',
    given: { readings: { 'root-events': denied(LOOKUP) } },
    outcome: 'unknown',
    reason: 'not allowed',
    missing: [LOOKUP],
  },
  {
    name: 'the China partition',
    given: { partition: 'aws-cn', ...given() },
    outcome: 'not-applicable',
    reason: 'no root user',
  },
  {
    name: 'the China partition, where nothing may be read',
    given: { partition: 'aws-cn', readings: { 'root-events': denied(LOOKUP) } },
    outcome: 'not-applicable',
    reason: 'no root user',
  },
]);

const judge = (...events: readonly RootEvent[]): Judgement =>
  rootCredentialChange.judge(evidence(given(...events)), defaultSettings, NOW);

describe('a move of a takeover', () => {
  test.each<[service: string, name: string]>([
    ['signin', 'PasswordRecoveryCompleted'],
    ['signin', 'PasswordUpdated'],
    ['signin', 'EmailUpdated'],
    ['iam', 'ChangePassword'],
    ['iam', 'CreateLoginProfile'],
    ['iam', 'UpdateLoginProfile'],
    ['iam', 'UpdateAccountEmailAddress'],
    ['iam', 'EnableMFADevice'],
    ['iam', 'DeactivateMFADevice'],
    ['iam', 'CreateAccessKey'],
    ['iam', 'UpdateAccessKey'],
    ['iam', 'UploadSigningCertificate'],
    ['iam', 'UpdateSigningCertificate'],
    ['account', 'StartPrimaryEmailUpdate'],
    ['account', 'AcceptPrimaryEmailUpdate'],
    ['billingconsole', 'SetAccountPreferences'],
    ['signin', 'AuthorizeOAuth2Access'],
    ['signin', 'CreateOAuth2Token'],
    ['signin', 'CreateOAuth2TokenWithIAM'],
    ['signin', 'CreateBearerToken'],
    ['signin', 'DeleteConsoleAuthorizationConfiguration'],
    ['signin', 'PutConsoleAuthorizationConfiguration'],
    ['signin', 'DeleteResourcePermissionStatement'],
    ['signin', 'PutResourcePermissionStatement'],
  ])('is %s:%s', (service, name) => {
    expect(judge(event('09:10', service, name)).outcome).toBe('fail');
    expect(judge(event('09:10', service, name, { session: undefined })).outcome).toBe('fail');
  });

  test.each<[what: string, given: RootEvent]>([
    ['that failed', event('09:10', 'iam', 'CreateAccessKey', { errorCode: 'AccessDenied' })],
    ['for an IAM user', event('09:10', 'iam', 'CreateAccessKey', { namesUser: true })],
    ['of a service', event('09:10', 'iam', 'CreateAccessKey', { kind: 'aws-service' })],
    [
      'that takes a key out of use',
      event('09:10', 'iam', 'UpdateAccessKey', { deactivates: true }),
    ],
    ['that takes a key away', event('09:10', 'iam', 'DeleteAccessKey')],
    ['that takes the password away', event('09:10', 'iam', 'DeleteLoginProfile')],
    ['that anybody may ask for', event('09:10', 'signin', 'PasswordRecoveryRequested')],
    [
      'that the sign-in service refused',
      event('09:10', 'signin', 'PasswordUpdated', { kind: 'failed-sign-in' }),
    ],
  ])('is none %s', (_, one) => {
    expect(judge(one).outcome).toBe('pass');
  });
});

describe('an owner who acknowledges a change by name', () => {
  const exception: Exception = {
    check: 'root-credential-change',
    account: 'all',
    reason: 'New MFA device',
    owner: 'Platform team',
    expires: new Date('2027-03-31T23:59:59.999Z'),
    link: undefined,
    covers: { lastChange: seconds('09:10') + 59 },
  };

  const stateOf = (...events: readonly RootEvent[]): string | undefined => {
    const verdict: Verdict = {
      note: undefined,
      listing: undefined,
      ...judge(...events),
      check: rootCredentialChange,
      severity: 'high',
      evidence: [],
    };
    return acceptanceOf(verdict, exception, NOW)?.state;
  };

  const first = event('09:10', 'iam', 'EnableMFADevice');

  test('accepts it and what was before it', () => {
    expect(stateOf(first)).toBe('covers');
    expect(stateOf(first, event('08:00', 'iam', 'DeactivateMFADevice'))).toBe('covers');
  });

  test('does not accept a later one', () => {
    expect(stateOf(first, event('09:11', 'iam', 'CreateAccessKey'))).toBe('outgrown');
  });

  test('sees the number only rise', () => {
    expect(judge(first, event('08:00', 'iam', 'DeactivateMFADevice')).exposure).toEqual({
      lastChange: seconds('09:10'),
    });
  });
});
