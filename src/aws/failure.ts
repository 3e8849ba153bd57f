import type { Unavailable } from '../model/reading.ts';
import type { Access } from './session/access.ts';
import type { IamAction } from './source.ts';

/** An API call that failed, tagged with the IAM action it needed. `cause` is what the SDK threw. */
export class CallFailure extends Error {
  readonly action: IamAction;
  readonly access: Access;

  constructor(action: IamAction, cause: unknown, access: Access = 'role') {
    super(`${action} failed`, { cause });
    this.name = 'CallFailure';
    this.action = action;
    this.access = access;
  }
}

/** An answer that is not AWS's: a page of a proxy parses as well-formed, and empty. */
export class MalformedAnswer extends Error {
  constructor(missing: string) {
    super(`no ${missing}`);
    this.name = 'MalformedAnswer';
  }
}

/** What every true answer holds; without it the answer is refused, never taken for an empty one. */
export const required = <Value>(value: Value | undefined, name: string): Value => {
  if (value === undefined) throw new MalformedAnswer(name);
  return value;
};

/** Thrown by a source that knows best why it has no answer. */
export class SourceUnavailable extends Error {
  readonly reading: Unavailable;

  constructor(reading: Unavailable) {
    super(reading.reason);
    this.name = 'SourceUnavailable';
    this.reading = reading;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const unwrapped = (error: unknown): unknown => (error instanceof CallFailure ? error.cause : error);

/**
 * The names an AWS error goes by: SDK name, wire code, system code, each also without `Exception`.
 * Messages do not count: AWS answers several of these errors with the word "Unknown".
 */
export const errorCodes = (error: unknown): ReadonlySet<string> => {
  const codes = new Set<string>();
  const thrown = unwrapped(error);
  if (!isRecord(thrown)) return codes;
  for (const name of [thrown['name'], thrown['Code'], thrown['code']]) {
    if (typeof name !== 'string') continue;
    codes.add(name);
    codes.add(name.replace(/Exception$/, ''));
  }
  return codes;
};

/** The HTTP status of the answer, when there was one. */
export const httpStatus = (error: unknown): number | undefined => {
  const thrown = unwrapped(error);
  if (!isRecord(thrown)) return undefined;
  const metadata = thrown['$metadata'];
  if (!isRecord(metadata)) return undefined;
  const status = metadata['httpStatusCode'];
  return typeof status === 'number' ? status : undefined;
};

const DENIED = [
  'AccessDenied',
  'UnauthorizedOperation',
  'UnauthorizedAccess',
  'NotAuthorized',
  // SNS has a name of its own for it.
  'AuthorizationError',
];
const THROTTLED = [
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequests',
  'RequestLimitExceeded',
  'LimitExceeded',
  'SlowDown',
];
const BAD_CREDENTIALS = [
  'ExpiredToken',
  'InvalidClientTokenId',
  'UnrecognizedClient',
  'SignatureDoesNotMatch',
  'IncompleteSignature',
  'MissingAuthenticationToken',
  'RequestExpired',
  'InvalidSignature',
];
const UNREACHABLE = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'EPROTO',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
];
// Node's own codes for a handshake, a certificate or a proxy that failed.
const UNREACHABLE_KINDS = /^(ERR_(TLS|SSL|PROXY)_|CERT_|UNABLE_TO_)/;
const TIMED_OUT = ['TimeoutError', 'ETIMEDOUT', 'ERR_SOCKET_CONNECTION_TIMEOUT', 'AbortError'];
// What the SDK or JavaScript call an answer in which no code of AWS's could be found.
const CODELESS = ['Error', 'SyntaxError', 'TypeError', 'UnknownError', 'Unknown', ''];

const firstOf = (codes: ReadonlySet<string>, known: readonly string[]): string | undefined =>
  known.find((code) => codes.has(code));

/** The code, when AWS refused the credentials themselves and not one action. */
export const credentialFailure = (error: unknown): string | undefined =>
  firstOf(errorCodes(error), BAD_CREDENTIALS);

const networkFailure = (codes: ReadonlySet<string>): string | undefined =>
  firstOf(codes, UNREACHABLE) ?? [...codes].find((code) => UNREACHABLE_KINDS.test(code));

/** The code, when no answer came back at all. */
export const unreachableCode = (error: unknown): string | undefined => {
  const codes = errorCodes(error);
  return networkFailure(codes) ?? firstOf(codes, TIMED_OUT);
};

/** True where AWS itself failed or had too much to do, whatever it was asked. */
export const isAwsFailure = (error: unknown): boolean =>
  firstOf(errorCodes(error), THROTTLED) !== undefined || (httpStatus(error) ?? 0) >= 500;

/** AWS's code for an error, fit to be shown: it comes from outside and ends in logs and issues. */
export const shownCode = (error: unknown): string => {
  const code = [...errorCodes(error)].find((each) => !CODELESS.includes(each));
  return code === undefined ? 'no error code' : code.replace(/[^\w.-]/g, '').slice(0, 60);
};

// A denial that the SDK could not parse still carries its status; a 403 by another name is something else.
const isDenial = (error: unknown): boolean => {
  const codes = errorCodes(error);
  return (
    firstOf(codes, DENIED) !== undefined ||
    (httpStatus(error) === 403 && [...codes].every((code) => CODELESS.includes(code)))
  );
};

const denied = ({ action, access }: CallFailure): Unavailable => {
  const shape = { state: 'unavailable', cause: 'denied' } as const;
  switch (access) {
    case 'role': {
      const reason = `The audit role is not allowed to call ${action}.`;
      return { ...shape, reason, missingPermissions: [action] };
    }
    case 'root-session': {
      // The task policy allows whatever the audit asks here, so no permission of the caller's is missing.
      const reason = `A service control policy of the organisation keeps the audit’s root session from calling ${action}; the check scp-root-audit-exempt says which.`;
      return { ...shape, reason };
    }
  }
};

/** Turns what a source threw into an unavailable reading with a stable reason. */
export const unavailable = (error: unknown): Unavailable => {
  if (error instanceof SourceUnavailable) return error.reading;
  if (error instanceof CallFailure && isDenial(error) && credentialFailure(error) === undefined) {
    return denied(error);
  }
  const action = error instanceof CallFailure ? error.action : undefined;
  const subject = action ?? 'AWS';
  const codes = errorCodes(error);
  const status = httpStatus(error);
  const refused = credentialFailure(error);
  if (refused !== undefined) {
    const reason = `${subject} was refused because AWS no longer accepts the credentials (${refused}).`;
    return { state: 'unavailable', cause: 'failed', reason };
  }
  if (firstOf(codes, THROTTLED) !== undefined) {
    const reason = `AWS kept throttling ${subject}.`;
    return { state: 'unavailable', cause: 'throttled', reason };
  }
  // A dropped connection also goes by the name of a timeout: its own code says more.
  const network = networkFailure(codes);
  if (network !== undefined) {
    const reason = `${subject} could not be reached (${network}).`;
    return { state: 'unavailable', cause: 'unreachable', reason };
  }
  if (firstOf(codes, TIMED_OUT) !== undefined) {
    return {
      state: 'unavailable',
      cause: 'timed-out',
      reason: `${subject} did not answer in time.`,
    };
  }
  if (status === undefined || status < 400) {
    const reason = `${subject} gave an answer that could not be understood.`;
    return { state: 'unavailable', cause: 'malformed', reason };
  }
  const reason = `${subject} failed with HTTP ${String(status)} (${shownCode(error)}).`;
  return { state: 'unavailable', cause: 'failed', reason };
};
