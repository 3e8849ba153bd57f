import * as v from 'valibot';
import { credentialKind } from '../../../model/arn.ts';
import { INTERNAL, isServiceAddress } from '../../../model/source-address.ts';
import { SIGN_IN_EVENTS, SIGN_IN_SOURCE } from '../../../model/sign-in-source.ts';
import { readRootRequest, type RootRequest } from './root-request.ts';

/** What sort of record it is. Central audits act as root by sts:AssumeRoot, AWS services on the account's behalf. */
export type RootEventKind =
  'console-sign-in' | 'failed-sign-in' | 'api-call' | 'central-audit' | 'aws-service';

/** The temporary credentials an event was made with; the console has such, root's access keys have none. */
export interface RootSession {
  readonly startedAt: Date | undefined;
  readonly fromConsole: boolean;
}

/** One thing that root did, as CloudTrail recorded it. */
export interface RootEvent extends RootRequest {
  readonly at: Date;
  readonly region: string;
  /** The service's own name, such as `iam.amazonaws.com`. */
  readonly source: string;
  readonly name: string;
  readonly id: string;
  readonly kind: RootEventKind;
  readonly mfa: boolean | 'unknown';
  /** An IP address, or the name of the AWS service that passed the call on. */
  readonly sourceAddress: string | undefined;
  readonly errorCode: string | undefined;
  readonly readOnly: boolean;
  readonly session: RootSession | undefined;
  /** True in a session that was opened centrally, by sts:AssumeRoot: nobody signed in. */
  readonly isCentral: boolean;
}

const Flag = v.nullish(v.union([v.boolean(), v.string()]));
const Text = v.nullish(v.string());

const Identity = v.object({ userIdentity: v.object({ type: v.string() }) });

// Only what is used; https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
const Record = v.object({
  eventID: v.pipe(v.string(), v.nonEmpty()),
  eventTime: v.string(),
  eventSource: v.string(),
  eventName: v.string(),
  eventType: Text,
  readOnly: Flag,
  sourceIPAddress: Text,
  errorCode: Text,
  errorMessage: Text,
  sessionCredentialFromConsole: Flag,
  userIdentity: v.object({
    arn: Text,
    accessKeyId: Text,
    invokedBy: Text,
    sessionContext: v.nullish(
      v.object({
        assumedRoot: Flag,
        attributes: v.nullish(v.object({ creationDate: Text, mfaAuthenticated: Flag })),
      }),
    ),
  }),
  requestParameters: v.optional(v.unknown()),
  responseElements: v.optional(v.unknown()),
  additionalEventData: v.optional(v.unknown()),
});
type Record = v.InferOutput<typeof Record>;

// Each service makes up its own answers: anything may stand there.
const Outcome = v.fallback(v.record(v.string(), v.unknown()), {});

const isTrue = (flag: v.InferOutput<typeof Flag>): boolean => flag === true || flag === 'true';

// It comes from outside and ends in issues: names, codes and addresses need no more than this.
const plain = (text: string): string => text.replace(/[^\w .:/-]/g, '').slice(0, 100);

const BASIC_TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

const timeOf = (text: string): Date | undefined => {
  const at = new Date(text.replace(BASIC_TIME, '$1-$2-$3T$4:$5:$6Z'));
  return Number.isNaN(at.getTime()) ? undefined : at;
};

// The console passes a person's calls on under these names; they are no service's doing.
const CONSOLES = [SIGN_IN_SOURCE, 'console.amazonaws.com'];

/** Whether somebody is behind a call that AWS names no service for: their address, or their console session. */
const hasPersonBehind = (record: Record): boolean => {
  const address = record.sourceIPAddress ?? '';
  return (
    (address !== '' && !isServiceAddress(address)) || isTrue(record.sessionCredentialFromConsole)
  );
};

const isOfService = (record: Record): boolean => {
  if (record.eventType === 'AwsServiceEvent') return true;
  const service = record.userIdentity.invokedBy ?? '';
  if (service === INTERNAL) return !hasPersonBehind(record);
  return service !== '' && !CONSOLES.includes(service);
};

const hasFailed = (record: Record): boolean =>
  v.parse(Outcome, record.responseElements)[record.eventName] === 'Failure' ||
  (record.errorCode ?? record.errorMessage ?? '') !== '';

const isReadOnly = (record: Record, beside: string | undefined): boolean =>
  isTrue(record.readOnly ?? beside);

const kindOf = (record: Record, readOnly: boolean): RootEventKind => {
  // Central root sessions can do more than look: what they change is somebody's doing.
  if (isTrue(record.userIdentity.sessionContext?.assumedRoot) && readOnly) return 'central-audit';
  if (isOfService(record)) return 'aws-service';
  if (record.eventSource !== SIGN_IN_SOURCE || !SIGN_IN_EVENTS.includes(record.eventName)) {
    return 'api-call';
  }
  if (hasFailed(record)) return 'failed-sign-in';
  return record.eventName === 'ConsoleLogin' ? 'console-sign-in' : 'api-call';
};

/** Who fails to sign in by another way than root's, and whom the record then gives no name of its own. */
const isNobodys = (record: Record): boolean =>
  record.eventSource === SIGN_IN_SOURCE &&
  !SIGN_IN_EVENTS.includes(record.eventName) &&
  (record.userIdentity.arn ?? '') === '' &&
  hasFailed(record);

const errorOf = (record: Record): string | undefined =>
  plain(record.errorCode ?? '') ||
  // The sign-in service tells many a failure otherwise than by a code.
  (record.eventSource === SIGN_IN_SOURCE && hasFailed(record) ? 'Failure' : undefined);

const mfaOf = ({ additionalEventData, userIdentity }: Record): boolean | 'unknown' => {
  const { MFAUsed } = v.parse(Outcome, additionalEventData);
  if (MFAUsed === 'Yes') return true;
  if (MFAUsed === 'No') return false;
  const flag = userIdentity.sessionContext?.attributes?.mfaAuthenticated;
  if (isTrue(flag)) return true;
  return flag === false || flag === 'false' ? false : 'unknown';
};

/** Who is in the console has a session, whether the record tells of it or only shows its key. */
const sessionOf = (record: Record): RootSession | undefined => {
  const { accessKeyId, sessionContext } = record.userIdentity;
  const key = accessKeyId ?? '';
  const fromConsole =
    isTrue(record.sessionCredentialFromConsole) ||
    (record.eventType === 'AwsConsoleAction' && credentialKind(key) !== 'long-lived');
  const attributes = sessionContext?.attributes;
  const hasStart = typeof attributes?.creationDate === 'string';
  if (!hasStart && !fromConsole && credentialKind(key) !== 'temporary') return undefined;
  return { startedAt: timeOf(attributes?.creationDate ?? ''), fromConsole };
};

const jsonOf = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads a record of `LookupEvents`. Untrusted: `other` is somebody else's, such as an IAM user's named root;
 * what cannot be told is `unreadable`, never dropped. Never throws. `readOnly` is what LookupEvents says beside the
 * record, for those that do not say it themselves.
 */
export const readRootEvent = (
  text: string | undefined,
  region: string,
  readOnly?: string,
): RootEvent | 'other' | 'unreadable' => {
  const json = jsonOf(text);
  const identity = v.safeParse(Identity, json);
  if (!identity.success) return 'unreadable';
  if (identity.output.userIdentity.type !== 'Root') return 'other';
  const parsed = v.safeParse(Record, json);
  if (!parsed.success) return 'unreadable';
  const record = parsed.output;
  const at = timeOf(record.eventTime);
  const [source, name] = [plain(record.eventSource), plain(record.eventName)];
  if (at === undefined || source === '' || name === '') return 'unreadable';
  if (isNobodys(record)) return 'other';
  const isReading = isReadOnly(record, readOnly);
  return {
    at,
    region,
    source,
    name,
    id: record.eventID,
    kind: kindOf(record, isReading),
    mfa: mfaOf(record),
    sourceAddress: plain(record.sourceIPAddress ?? '') || undefined,
    errorCode: errorOf(record),
    readOnly: isReading,
    session: sessionOf(record),
    isCentral: isTrue(record.userIdentity.sessionContext?.assumedRoot),
    ...readRootRequest(source, name, record.requestParameters),
  };
};
