import { readRootEvent, type RootEvent } from '../../src/aws/sources/support/root-event.ts';
import { ACCOUNT_ID, rootArn } from '../sandbox/credential-report-csv.ts';

export type Fields = Readonly<Record<string, unknown>>;

const DAY = '2026-11-20';
const CONSOLE_KEY = 'ASIAIOSFODNN7EXAMPLE';

const IDENTITY: Fields = {
  type: 'Root',
  principalId: ACCOUNT_ID,
  arn: rootArn('aws'),
  accountId: ACCOUNT_ID,
};

const SESSION: Fields = {
  attributes: { creationDate: `${DAY}T09:00:00Z`, mfaAuthenticated: 'true' },
};

let made = 0;

const base = (time: string, source: string, name: string): Fields => {
  made += 1;
  return {
    eventID: `record-${String(made)}`,
    eventTime: `${DAY}T${time}${time.length === 5 ? ':00' : ''}Z`,
    eventSource: source.includes('.') ? source : `${source}.amazonaws.com`,
    eventName: name,
    eventType: 'AwsApiCall',
    readOnly: /^(Get|List|Describe)/.test(name),
    sourceIPAddress: '203.0.113.7',
    requestParameters: null,
    responseElements: null,
  };
};

/** A call in a console session. */
export const call = (time: string, source: string, name: string, more: Fields = {}): Fields => ({
  ...base(time, source, name),
  userIdentity: { ...IDENTITY, accessKeyId: CONSOLE_KEY, sessionContext: SESSION },
  sessionCredentialFromConsole: 'true',
  ...more,
});

/** The same call with other words of who did it. */
export const by = (record: Fields, identity: Fields, more: Fields = {}): Fields => ({
  ...record,
  userIdentity: { ...IDENTITY, ...identity },
  sessionCredentialFromConsole: undefined,
  ...more,
});

/** What the sign-in service records itself: without credentials. */
export const signInRecord = (time: string, name: string, more: Fields = {}): Fields => ({
  ...base(time, 'signin', name),
  eventType: 'AwsConsoleSignIn',
  readOnly: false,
  userIdentity: { ...IDENTITY, accessKeyId: '' },
  responseElements: { [name]: 'Success' },
  ...more,
});

/** A sign-in to the console. */
export const login = (time: string, mfa: 'Yes' | 'No' = 'Yes'): Fields =>
  signInRecord(time, 'ConsoleLogin', { additionalEventData: { MFAUsed: mfa } });

/** Root's events as they come out of such records; what is nobody's of root is not among them. */
export const eventsOf = (records: readonly Fields[]): readonly RootEvent[] =>
  records.flatMap((record) => {
    const event = readRootEvent(JSON.stringify(record), 'us-east-1');
    if (event === 'unreadable') throw new Error('a record cannot be read');
    return event === 'other' ? [] : [event];
  });
