import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRootEvent, type RootEvent } from '../../../../src/aws/sources/support/root-event.ts';
import { ACCOUNT_ID, rootArn } from '../../../sandbox/credential-report-csv.ts';

type Fields = Readonly<Record<string, unknown>>;

const IDENTITY: Fields = {
  type: 'Root',
  principalId: ACCOUNT_ID,
  arn: rootArn('aws'),
  accountId: ACCOUNT_ID,
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
};

const SESSION: Fields = {
  sessionIssuer: {},
  webIdFederationData: {},
  attributes: { creationDate: '2026-11-20T09:00:00Z', mfaAuthenticated: 'true' },
};

/** A call of the console as CloudTrail records it. */
const CALL: Fields = {
  eventVersion: '1.11',
  userIdentity: { ...IDENTITY, sessionContext: SESSION },
  eventTime: '2026-11-20T09:12:30Z',
  eventSource: 'iam.amazonaws.com',
  eventName: 'CreateUser',
  awsRegion: 'us-east-1',
  sourceIPAddress: '203.0.113.7',
  userAgent: 'AWS Internal',
  requestParameters: { userName: 'anna' },
  responseElements: { user: { userName: 'anna' } },
  requestID: '7e5c0a6e-1111-4222-8333-444455556666',
  eventID: 'f7a1c3d2-1111-4222-8333-444455556666',
  readOnly: false,
  eventType: 'AwsApiCall',
  managementEvent: true,
  recipientAccountId: ACCOUNT_ID,
  eventCategory: 'Management',
  sessionCredentialFromConsole: 'true',
};

const SIGN_IN: Fields = {
  ...CALL,
  userIdentity: { ...IDENTITY, accessKeyId: '' },
  eventSource: 'signin.amazonaws.com',
  eventName: 'ConsoleLogin',
  eventType: 'AwsConsoleSignIn',
  requestParameters: null,
  responseElements: { ConsoleLogin: 'Success' },
  additionalEventData: { LoginTo: 'https://example.com/', MobileVersion: 'No', MFAUsed: 'Yes' },
  sessionCredentialFromConsole: undefined,
};

const readFields = (fields: Fields): ReturnType<typeof readRootEvent> =>
  readRootEvent(JSON.stringify(fields), 'us-east-1');

const readEvent = (fields: Fields): RootEvent => {
  const event = readFields(fields);
  if (typeof event === 'string') throw new Error(event);
  return event;
};

const identity = (particular: Fields): Fields => ({ userIdentity: { ...IDENTITY, ...particular } });

describe('a record of root', () => {
  test('is reduced to what is needed', () => {
    expect(readFields(CALL)).toEqual({
      at: new Date('2026-11-20T09:12:30Z'),
      region: 'us-east-1',
      source: 'iam.amazonaws.com',
      name: 'CreateUser',
      id: 'f7a1c3d2-1111-4222-8333-444455556666',
      kind: 'api-call',
      mfa: true,
      sourceAddress: '203.0.113.7',
      errorCode: undefined,
      readOnly: false,
      session: { startedAt: new Date('2026-11-20T09:00:00Z'), fromConsole: true },
      isCentral: false,
      namesUser: true,
      setsMfaDelete: false,
      shutsNobodyOut: false,
      deactivates: false,
    } satisfies RootEvent);
  });

  test.each<[what: string, fields: Fields, kind: RootEvent['kind']]>([
    ['a sign-in', SIGN_IN, 'console-sign-in'],
    [
      'a failed sign-in',
      { ...SIGN_IN, responseElements: { ConsoleLogin: 'Failure' } },
      'failed-sign-in',
    ],
    [
      'a sign-in with an error',
      { ...SIGN_IN, errorMessage: 'Failed authentication' },
      'failed-sign-in',
    ],
    [
      'a sign-in that does not say how it went',
      { ...SIGN_IN, responseElements: null },
      'console-sign-in',
    ],
    [
      'a new password',
      {
        ...SIGN_IN,
        eventName: 'PasswordUpdated',
        responseElements: { PasswordUpdated: 'Success' },
      },
      'api-call',
    ],
    [
      'a password that was not taken',
      {
        ...SIGN_IN,
        eventName: 'PasswordUpdated',
        responseElements: { PasswordUpdated: 'Failure' },
      },
      'failed-sign-in',
    ],
    ['a call', CALL, 'api-call'],
    ['a call that failed', { ...CALL, errorCode: 'AccessDenied', errorMessage: 'no' }, 'api-call'],
    [
      'a central audit',
      {
        ...CALL,
        readOnly: true,
        ...identity({ sessionContext: { ...SESSION, assumedRoot: 'true' } }),
      },
      'central-audit',
    ],
    [
      'a change by a central root session',
      {
        ...CALL,
        readOnly: false,
        ...identity({ sessionContext: { ...SESSION, assumedRoot: 'true' } }),
      },
      'api-call',
    ],
    [
      'a central audit by another spelling',
      { ...CALL, readOnly: true, ...identity({ sessionContext: { assumedRoot: true } }) },
      'central-audit',
    ],
    [
      'no central audit',
      { ...CALL, ...identity({ sessionContext: { ...SESSION, assumedRoot: 'false' } }) },
      'api-call',
    ],
    [
      'a service that acts for root',
      { ...CALL, ...identity({ invokedBy: 'elasticloadbalancing.amazonaws.com' }) },
      'aws-service',
    ],
    ['a service event', { ...CALL, eventType: 'AwsServiceEvent' }, 'aws-service'],
    [
      'the console that passes a call on',
      { ...CALL, ...identity({ invokedBy: 'signin.amazonaws.com' }) },
      'api-call',
    ],
    ['invoked by nobody', { ...CALL, ...identity({ invokedBy: '' }) }, 'api-call'],
  ])('is told: %s', (_, fields, kind) => {
    expect(readFields(fields)).toMatchObject({ kind });
  });

  test.each<[what: string, fields: Fields, mfa: RootEvent['mfa']]>([
    ['a sign-in with MFA', SIGN_IN, true],
    ['a sign-in without', { ...SIGN_IN, additionalEventData: { MFAUsed: 'No' } }, false],
    ['a sign-in that says nothing', { ...SIGN_IN, additionalEventData: null }, 'unknown'],
    ['a session with MFA', CALL, true],
    [
      'a session without',
      { ...CALL, ...identity({ sessionContext: { attributes: { mfaAuthenticated: 'false' } } }) },
      false,
    ],
    ['an access key', { ...CALL, ...identity({}) }, 'unknown'],
    ['an odd word', { ...SIGN_IN, additionalEventData: { MFAUsed: 'Maybe' } }, 'unknown'],
  ])('says whether MFA was used: %s', (_, fields, mfa) => {
    expect(readFields(fields)).toMatchObject({ mfa });
  });

  test.each<[request: unknown, namesUser: boolean, setsMfaDelete: boolean]>([
    [{ userName: 'anna' }, true, false],
    [{ userName: 'root' }, true, false],
    [{ userName: 'AWS ROOT USER' }, false, false],
    [{ userName: null }, false, false],
    [{ userName: '' }, false, false],
    [{}, false, false],
    [null, false, false],
    [undefined, false, false],
    ['odd', false, false],
    [{ VersioningConfiguration: { Status: 'Enabled' } }, false, false],
    [{ VersioningConfiguration: { Status: 'Enabled', MfaDelete: 'Enabled' } }, false, true],
    [{ VersioningConfiguration: 'odd' }, false, false],
  ])('says of a request what it concerns: %j', (requestParameters, namesUser, setsMfaDelete) => {
    expect(readFields({ ...CALL, requestParameters })).toMatchObject({ namesUser, setsMfaDelete });
  });

  test.each<[fields: Fields, readOnly: boolean]>([
    [{ readOnly: true }, true],
    [{ readOnly: 'true' }, true],
    [{ readOnly: false }, false],
    [{ readOnly: null }, false],
    [{ readOnly: undefined }, false],
  ])('is reading only where it says so: %j', (fields, readOnly) => {
    expect(readFields({ ...CALL, ...fields })).toMatchObject({ readOnly });
  });

  test.each<[what: string, fields: Fields, session: RootEvent['session']]>([
    [
      'an access key has none',
      {
        ...identity({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE' }),
        sessionCredentialFromConsole: undefined,
      },
      undefined,
    ],
    [
      'its start is given in basic notation too',
      identity({ sessionContext: { attributes: { creationDate: '20261120T090000Z' } } }),
      { startedAt: new Date('2026-11-20T09:00:00Z'), fromConsole: true },
    ],
    [
      'its start may be no date',
      identity({ sessionContext: { attributes: { creationDate: 'soon' } } }),
      { startedAt: undefined, fromConsole: true },
    ],
    ['the console alone says enough', identity({}), { startedAt: undefined, fromConsole: true }],
    [
      'it need not be the console’s',
      { sessionCredentialFromConsole: undefined },
      { startedAt: new Date('2026-11-20T09:00:00Z'), fromConsole: false },
    ],
  ])('tells its session: %s', (_, fields, session) => {
    expect(readEvent({ ...CALL, ...fields }).session).toEqual(session);
  });

  test('carries no more of a text than may be shown', () => {
    const event = readEvent({
      ...CALL,
      eventName: `Create\nUser|<script>@${'x'.repeat(200)}`,
      errorCode: 'Bad`Code`',
      sourceIPAddress: '203.0.113.7\u2063',
    });
    expect(event.name).toMatch(/^CreateUserscriptx+$/);
    expect(event.name).toHaveLength(100);
    expect(event.errorCode).toBe('BadCode');
    expect(event.sourceAddress).toBe('203.0.113.7');
  });
});

describe('a record of somebody else', () => {
  test.each(['IAMUser', 'AssumedRole', 'FederatedUser', 'AWSService', 'root'])(
    'is left out: %s',
    (type) => {
      expect(readFields({ ...CALL, ...identity({ type, userName: 'root' }) })).toBe('other');
    },
  );

  test('is left out, however odd the rest is', () => {
    expect(readRootEvent('{"userIdentity":{"type":"IAMUser"}}', 'us-east-1')).toBe('other');
  });
});

describe('a record that nobody understands', () => {
  test.each([
    ['nothing', undefined],
    ['no text', ''],
    ['no JSON', '{'],
    ['no object', 'null'],
    ['a list', '[]'],
    ['no identity', '{}'],
    ['an identity without a type', '{"userIdentity":{}}'],
    ['root and nothing else', '{"userIdentity":{"type":"Root"}}'],
  ])('is unreadable: %s', (_, text) => {
    expect(readRootEvent(text, 'us-east-1')).toBe('unreadable');
  });

  test.each(['eventID', 'eventTime', 'eventSource', 'eventName'])(
    'is unreadable without %s',
    (name) => {
      expect(readFields({ ...CALL, [name]: undefined })).toBe('unreadable');
      expect(readFields({ ...CALL, [name]: '' })).toBe('unreadable');
      expect(readFields({ ...CALL, [name]: 7 })).toBe('unreadable');
    },
  );

  test('is unreadable with a time that is none', () => {
    expect(readFields({ ...CALL, eventTime: 'yesterday' })).toBe('unreadable');
  });
});

describe('any record', () => {
  const told = (result: ReturnType<typeof readRootEvent>): boolean =>
    typeof result === 'string'
      ? ['other', 'unreadable'].includes(result)
      : !Number.isNaN(result.at.getTime()) && result.name !== '' && result.source !== '';

  test('of any text is told one way or another', () => {
    fc.assert(fc.property(fc.string(), (text) => told(readRootEvent(text, 'us-east-1'))));
  });

  test('of any JSON is told one way or another', () => {
    fc.assert(fc.property(fc.json(), (text) => told(readRootEvent(text, 'us-east-1'))));
  });

  test('of root’s with any oddities is root’s or unreadable, never somebody else’s', () => {
    const fields = fc.constantFrom(...Object.keys(CALL).filter((name) => name !== 'userIdentity'));
    const oddities = fc.dictionary(fields, fc.jsonValue());
    const session = fc.option(fc.jsonValue(), { nil: undefined });
    fc.assert(
      fc.property(oddities, session, fc.jsonValue(), (odd, sessionContext, invokedBy) => {
        const result = readFields({ ...CALL, ...identity({ sessionContext, invokedBy }), ...odd });
        return result !== 'other' && told(result);
      }),
    );
  });
});
