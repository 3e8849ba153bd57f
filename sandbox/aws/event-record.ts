import { rootArn, uniqueId, userArn } from './arn.ts';
import type { CompleteScenario } from './scenario.ts';
import type { ScenarioEvent } from './scenario/events.ts';
import { timestamp } from './timestamp.ts';

/** What an event is found by. */
export interface EventSummary {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly region: string;
  readonly time: Date;
  readonly readOnly: boolean;
  readonly username: string | undefined;
}

type EventRecord = Readonly<Record<string, unknown>>;

/** AWS's own examples, which no scanner takes for real ones. */
const SESSION_KEY = 'ASIAIOSFODNN7EXAMPLE';
const ACCESS_KEY = 'AKIAIOSFODNN7EXAMPLE';
const SERVICE = 'support.amazonaws.com';

/** An event's record. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html */
export function eventRecord(
  scenario: CompleteScenario,
  event: ScenarioEvent,
  summary: EventSummary,
): EventRecord {
  const { kind } = event;
  const isService = kind === 'service-call' || kind === 'service-event';
  return {
    eventVersion: '1.11',
    userIdentity: identity(scenario, event, summary),
    eventTime: timestamp(summary.time),
    eventSource: summary.source,
    eventName: summary.name,
    awsRegion: summary.region,
    sourceIPAddress: isService ? SERVICE : event.sourceIPAddress,
    userAgent: isService ? SERVICE : event.userAgent,
    errorCode: event.errorCode,
    errorMessage:
      event.errorMessage ?? (kind === 'failed-sign-in' ? 'Failed authentication' : undefined),
    ...outcome(kind),
    requestID: kind === 'service-event' ? undefined : summary.id,
    eventID: summary.id,
    readOnly: summary.readOnly,
    eventType: eventType(kind),
    managementEvent: true,
    recipientAccountId: scenario.id,
    eventCategory: 'Management',
    sessionCredentialFromConsole: kind === 'call' ? 'true' : undefined,
  };
}

function identity(
  scenario: CompleteScenario,
  { kind }: ScenarioEvent,
  { time, username = 'root' }: EventSummary,
): EventRecord {
  if (kind === 'user-call') {
    return {
      type: 'IAMUser',
      principalId: uniqueId('AIDA', scenario, username),
      arn: userArn(scenario, username),
      accountId: scenario.id,
      accessKeyId: ACCESS_KEY,
      userName: username,
    };
  }
  const root = {
    type: 'Root',
    principalId: scenario.id,
    arn: rootArn(scenario),
    accountId: scenario.id,
  };
  const attributes = { creationDate: timestamp(time), mfaAuthenticated: 'true' };
  switch (kind) {
    case 'sign-in':
    case 'sign-in-without-mfa':
    case 'failed-sign-in':
      return { ...root, accessKeyId: '' };
    case 'call':
      return { ...root, accessKeyId: SESSION_KEY, sessionContext: { attributes } };
    case 'access-key-call':
      return { ...root, accessKeyId: ACCESS_KEY };
    case 'assumed-root-call':
      return {
        ...root,
        accessKeyId: SESSION_KEY,
        sessionContext: {
          attributes: { ...attributes, mfaAuthenticated: 'false' },
          assumedRoot: 'true',
        },
      };
    case 'service-call':
      return { ...root, invokedBy: SERVICE };
    case 'service-event':
      return root;
  }
}

function outcome(kind: ScenarioEvent['kind']): EventRecord {
  switch (kind) {
    case 'sign-in':
      return signIn('Success', 'Yes');
    case 'sign-in-without-mfa':
      return signIn('Success', 'No');
    case 'failed-sign-in':
      return signIn('Failure', 'No');
    default:
      return { requestParameters: null, responseElements: null };
  }
}

const signIn = (result: string, mfaUsed: string): EventRecord => ({
  requestParameters: null,
  responseElements: { ConsoleLogin: result },
  additionalEventData: {
    LoginTo: 'https://console.aws.amazon.com/console/home',
    MobileVersion: 'No',
    MFAUsed: mfaUsed,
  },
});

function eventType(kind: ScenarioEvent['kind']): string {
  switch (kind) {
    case 'sign-in':
    case 'sign-in-without-mfa':
    case 'failed-sign-in':
      return 'AwsConsoleSignIn';
    case 'service-event':
      return 'AwsServiceEvent';
    default:
      return 'AwsApiCall';
  }
}
