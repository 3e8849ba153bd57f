import * as v from 'valibot';
import { SIGN_IN_SOURCE } from '../../../model/sign-in-source.ts';

/** What sort of record it is. Central audits act as root by sts:AssumeRoot, AWS services on the account's behalf. */
export type RootEventKind =
  'console-sign-in' | 'failed-sign-in' | 'api-call' | 'central-audit' | 'aws-service';

/** The temporary credentials an event was made with; the console has such, root's access keys have none. */
export interface RootSession {
  readonly startedAt: Date | undefined;
  readonly fromConsole: boolean;
}

/** One thing that root did, as CloudTrail recorded it. */
export interface RootEvent {
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
  /** True where the request names an IAM user other than root. */
  readonly namesUser: boolean;
  /** True where the request sets S3's MFA delete. */
  readonly setsMfaDelete: boolean;
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

// Each service makes up its own requests and answers: anything may stand there.
const Request = v.fallback(
  v.object({
    userName: v.optional(v.unknown()),
    VersioningConfiguration: v.optional(v.unknown()),
  }),
  {},
);
const Versioning = v.object({ MfaDelete: v.string() });
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

const kindOf = (record: Record): RootEventKind => {
  const { invokedBy, sessionContext } = record.userIdentity;
  // Central root sessions can do more than look: what they change is somebody's doing.
  if (isTrue(sessionContext?.assumedRoot) && isTrue(record.readOnly)) return 'central-audit';
  const service = invokedBy ?? '';
  if (record.eventType === 'AwsServiceEvent' || (service !== '' && !CONSOLES.includes(service))) {
    return 'aws-service';
  }
  if (record.eventSource !== SIGN_IN_SOURCE) return 'api-call';
  const outcome = v.parse(Outcome, record.responseElements)[record.eventName];
  if (outcome === 'Failure' || (record.errorCode ?? record.errorMessage ?? '') !== '') {
    return 'failed-sign-in';
  }
  return record.eventName === 'ConsoleLogin' ? 'console-sign-in' : 'api-call';
};

const mfaOf = ({ additionalEventData, userIdentity }: Record): boolean | 'unknown' => {
  const { MFAUsed } = v.parse(Outcome, additionalEventData);
  if (MFAUsed === 'Yes') return true;
  if (MFAUsed === 'No') return false;
  const flag = userIdentity.sessionContext?.attributes?.mfaAuthenticated;
  if (isTrue(flag)) return true;
  return flag === false || flag === 'false' ? false : 'unknown';
};

const sessionOf = (record: Record): RootSession | undefined => {
  const attributes = record.userIdentity.sessionContext?.attributes;
  const fromConsole = isTrue(record.sessionCredentialFromConsole);
  if (typeof attributes?.creationDate !== 'string' && !fromConsole) return undefined;
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
 * what cannot be told is `unreadable`, never dropped. Never throws.
 */
export const readRootEvent = (
  text: string | undefined,
  region: string,
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
  const request = v.parse(Request, record.requestParameters);
  const { userName } = request;
  return {
    at,
    region,
    source,
    name,
    id: record.eventID,
    kind: kindOf(record),
    mfa: mfaOf(record),
    sourceAddress: plain(record.sourceIPAddress ?? '') || undefined,
    errorCode: plain(record.errorCode ?? '') || undefined,
    readOnly: isTrue(record.readOnly),
    session: sessionOf(record),
    // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
    namesUser: ![undefined, null, '', 'AWS ROOT USER'].some((root) => userName === root),
    setsMfaDelete: v.is(Versioning, request.VersioningConfiguration),
  };
};
