import { describe, expect, test } from '@jest/globals';
import {
  CallFailure,
  credentialFailure,
  errorCodes,
  httpStatus,
  SourceUnavailable,
  unavailable,
  unreachableCode,
} from '../../src/aws/failure.ts';

/** Words of AWS that must not get into a reason: they hold request ids, ARNs, times. */
const MESSAGE = 'User: arn:aws:sts::123456789012:assumed-role/x is not authorized, request 0b1c-22';
const ACTION = 'iam:GetAccountSummary';

interface Shape {
  readonly name?: string;
  readonly Code?: string;
  readonly code?: string;
  readonly status?: number;
}

/** An error as the SDK throws it: a name, a wire code, a system code, an HTTP status, or some of them. */
const thrown = ({ name, Code, code, status }: Shape): Error =>
  Object.assign(new Error(MESSAGE), {
    ...(name === undefined ? {} : { name }),
    ...(Code === undefined ? {} : { Code }),
    ...(code === undefined ? {} : { code }),
    ...(status === undefined
      ? {}
      : { $metadata: { httpStatusCode: status, requestId: '0b1c-22' } }),
  });

const reading = (shape: Shape) => unavailable(new CallFailure(ACTION, thrown(shape)));

const DENIED = `The audit role is not allowed to call ${ACTION}.`;
const THROTTLED = `AWS kept throttling ${ACTION}.`;
const SLOW = `${ACTION} did not answer in time.`;
const MALFORMED = `${ACTION} gave an answer that could not be understood.`;

describe('an unavailable reading', () => {
  test.each<[name: string, shape: Shape, cause: string, reason: string]>([
    ['AccessDenied', { name: 'AccessDenied', Code: 'AccessDenied', status: 403 }, 'denied', DENIED],
    ['AccessDeniedException', { name: 'AccessDeniedException', status: 403 }, 'denied', DENIED],
    ['AccessDenied with HTTP 400', { name: 'AccessDenied', status: 400 }, 'denied', DENIED],
    ['UnauthorizedOperation', { Code: 'UnauthorizedOperation', status: 403 }, 'denied', DENIED],
    ['a 403 whose body has no code', { name: 'Unknown', status: 403 }, 'denied', DENIED],
    ['a 403 that is no XML', { name: 'Error', status: 403 }, 'denied', DENIED],
    ['a 403 that is no JSON', { name: 'SyntaxError', status: 403 }, 'denied', DENIED],
    ['Throttling', { name: 'Throttling', Code: 'Throttling', status: 400 }, 'throttled', THROTTLED],
    ['ThrottlingException', { name: 'ThrottlingException', status: 400 }, 'throttled', THROTTLED],
    [
      'TooManyRequestsException',
      { name: 'TooManyRequestsException', status: 429 },
      'throttled',
      THROTTLED,
    ],
    ['RequestLimitExceeded', { Code: 'RequestLimitExceeded', status: 503 }, 'throttled', THROTTLED],
    [
      'LimitExceeded, AWS’s own lack of capacity',
      { name: 'LimitExceededException', Code: 'LimitExceeded', status: 409 },
      'throttled',
      THROTTLED,
    ],
    [
      'an expired token',
      { name: 'ExpiredToken', Code: 'ExpiredToken', status: 403 },
      'failed',
      `${ACTION} was refused because AWS no longer accepts the credentials (ExpiredToken).`,
    ],
    [
      'ExpiredTokenException',
      { name: 'ExpiredTokenException', status: 400 },
      'failed',
      `${ACTION} was refused because AWS no longer accepts the credentials (ExpiredToken).`,
    ],
    [
      'a key that was deleted',
      { name: 'InvalidClientTokenId', status: 403 },
      'failed',
      `${ACTION} was refused because AWS no longer accepts the credentials (InvalidClientTokenId).`,
    ],
    [
      'a key of another partition',
      { name: 'UnrecognizedClientException', status: 400 },
      'failed',
      `${ACTION} was refused because AWS no longer accepts the credentials (UnrecognizedClient).`,
    ],
    [
      'a wrong signature',
      { name: 'SignatureDoesNotMatch', status: 403 },
      'failed',
      `${ACTION} was refused because AWS no longer accepts the credentials (SignatureDoesNotMatch).`,
    ],
    [
      'nobody listens',
      { name: 'Error', code: 'ECONNREFUSED' },
      'unreachable',
      `${ACTION} could not be reached (ECONNREFUSED).`,
    ],
    [
      'no such host',
      { name: 'Error', code: 'ENOTFOUND' },
      'unreachable',
      `${ACTION} could not be reached (ENOTFOUND).`,
    ],
    [
      'a certificate that nobody signed',
      { name: 'Error', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      'unreachable',
      `${ACTION} could not be reached (DEPTH_ZERO_SELF_SIGNED_CERT).`,
    ],
    [
      'a certificate of another host',
      { name: 'Error', code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
      'unreachable',
      `${ACTION} could not be reached (ERR_TLS_CERT_ALTNAME_INVALID).`,
    ],
    [
      'a proxy that opens no tunnel',
      { name: 'Error', code: 'ERR_PROXY_TUNNEL' },
      'unreachable',
      `${ACTION} could not be reached (ERR_PROXY_TUNNEL).`,
    ],
    ['TimeoutError', { name: 'TimeoutError' }, 'timed-out', SLOW],
    ['ETIMEDOUT', { name: 'TimeoutError', code: 'ETIMEDOUT' }, 'timed-out', SLOW],
    ['an aborted request', { name: 'AbortError' }, 'timed-out', SLOW],
    [
      'an HTML page with HTTP 500',
      { name: 'Error', status: 500 },
      'failed',
      `${ACTION} failed with HTTP 500 (no error code).`,
    ],
    [
      'ServiceFailure',
      { name: 'ServiceFailureException', Code: 'ServiceFailure', status: 500 },
      'failed',
      `${ACTION} failed with HTTP 500 (ServiceFailureException).`,
    ],
    [
      'a bad request',
      { name: 'ValidationError', status: 400 },
      'failed',
      `${ACTION} failed with HTTP 400 (ValidationError).`,
    ],
    ['an HTML page with HTTP 200', { name: 'Error', status: 200 }, 'malformed', MALFORMED],
    ['an answer without status', { name: 'TypeError' }, 'malformed', MALFORMED],
  ])('%s', (_, shape, cause, reason) => {
    expect(reading(shape)).toEqual({
      state: 'unavailable',
      cause,
      reason,
      ...(cause === 'denied' ? { missingPermissions: [ACTION] } : {}),
    });
  });

  test.each<[name: string, error: unknown]>([
    ['a string', MESSAGE],
    ['nothing', undefined],
    ['null', null],
    ['an object without a name', { message: MESSAGE }],
    [
      'names that are no texts',
      { name: 403, Code: {}, code: [], $metadata: { httpStatusCode: '403' } },
    ],
    ['metadata that is no object', { $metadata: 'none' }],
  ])('of a thrown thing that is no error: %s', (_, error) => {
    expect(unavailable(new CallFailure(ACTION, error))).toEqual({
      state: 'unavailable',
      cause: 'malformed',
      reason: MALFORMED,
    });
  });

  test.each<[name: string, shape: Shape]>([
    ['a denial', { name: 'AccessDenied', status: 403 }],
    ['throttling', { name: 'Throttling', status: 400 }],
    ['an expired token', { name: 'ExpiredToken', status: 403 }],
    ['a timeout', { name: 'TimeoutError' }],
    ['no connection', { code: 'ECONNREFUSED' }],
    ['a failure of AWS', { name: 'ServiceFailureException', status: 500 }],
    ['a page that is no answer', { status: 200 }],
  ])('holds no word of AWS, no request id, no account: %s', (_, shape) => {
    for (const error of [new CallFailure(ACTION, thrown(shape)), thrown(shape)]) {
      const { reason } = unavailable(error);
      expect(reason).not.toMatch(/User|arn:|0b1c|123456789012/);
      expect(reason).toMatch(/^[A-Za-z][^\n]*\.$/);
    }
  });

  test('blames a service control policy for a denial inside a root session, and asks for no permission', () => {
    const denial = new CallFailure(
      ACTION,
      thrown({ name: 'AccessDenied', status: 403 }),
      'root-session',
    );
    expect(unavailable(denial)).toEqual({
      state: 'unavailable',
      cause: 'denied',
      reason: `A service control policy of the organisation keeps the audit’s root session from calling ${ACTION}; the check scp-root-audit-exempt says which.`,
    });
  });

  test('says the same of the same error, whatever the request', () => {
    const one = unavailable(new CallFailure(ACTION, thrown({ name: 'Throttling', status: 400 })));
    const other = Object.assign(new Error('Rate exceeded'), {
      name: 'Throttling',
      $metadata: { httpStatusCode: 400, requestId: 'another', attempts: 3, totalRetryDelay: 917 },
    });
    expect(unavailable(new CallFailure(ACTION, other))).toEqual(one);
  });

  test('does not name a permission for a call it does not know', () => {
    expect(unavailable(thrown({ name: 'AccessDenied', status: 403 }))).toEqual({
      state: 'unavailable',
      cause: 'failed',
      reason: 'AWS failed with HTTP 403 (AccessDenied).',
    });
  });

  test('is what a source says itself, where it knows best', () => {
    const own = { state: 'unavailable', cause: 'timed-out', reason: 'It took too long.' } as const;
    expect(unavailable(new SourceUnavailable(own))).toBe(own);
  });

  test('prints no code that is more than a code', () => {
    const { reason } = reading({
      name: `<img src=x>\n::error::[link](https://evil.example) @everyone \`x\` ${'long'.repeat(40)}`,
      status: 400,
    });
    expect(reason).toMatch(/^iam:GetAccountSummary failed with HTTP 400 \([\w. -]{1,60}\)\.$/);
  });
});

describe('the codes of an error', () => {
  test.each<[name: string, shape: Shape, codes: readonly string[]]>([
    [
      'SDK name and wire code differ',
      { name: 'CredentialReportNotPresentException', Code: 'ReportNotPresent' },
      ['CredentialReportNotPresentException', 'CredentialReportNotPresent', 'ReportNotPresent'],
    ],
    ['only a name', { name: 'Throttling' }, ['Throttling']],
    ['only a system code', { code: 'ECONNREFUSED' }, ['Error', 'ECONNREFUSED']],
    ['a code that is called Exception', { name: 'Exception' }, ['Exception', '']],
  ])('%s', (_, shape, codes) => {
    expect([...errorCodes(thrown(shape))].sort()).toEqual([...codes].sort());
    expect(errorCodes(new CallFailure(ACTION, thrown(shape)))).toEqual(errorCodes(thrown(shape)));
  });

  test.each([undefined, null, 'AccessDenied', 403])('%p has none', (error) => {
    expect(errorCodes(error).size).toBe(0);
    expect(httpStatus(error)).toBeUndefined();
  });

  test('the message is no code', () => {
    expect(errorCodes(new Error('AccessDenied'))).toEqual(new Set(['Error']));
  });
});

describe('what may help', () => {
  test.each<[shape: Shape, code: string | undefined]>([
    [{ name: 'ExpiredTokenException' }, 'ExpiredToken'],
    [{ Code: 'InvalidClientTokenId' }, 'InvalidClientTokenId'],
    [{ name: 'InvalidSignatureException' }, 'InvalidSignature'],
    [{ name: 'AccessDenied', status: 403 }, undefined],
    [{ name: 'Error', status: 403 }, undefined],
  ])('%j: other credentials, %s', (shape, code) => {
    expect(credentialFailure(thrown(shape))).toBe(code);
  });

  test.each<[shape: Shape, code: string | undefined]>([
    [{ code: 'ECONNREFUSED' }, 'ECONNREFUSED'],
    [{ name: 'TimeoutError', code: 'ECONNRESET' }, 'ECONNRESET'],
    [{ name: 'TimeoutError' }, 'TimeoutError'],
    [{ code: 'ENOTFOUND' }, 'ENOTFOUND'],
    [{ code: 'EAI_AGAIN' }, 'EAI_AGAIN'],
    [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, 'SELF_SIGNED_CERT_IN_CHAIN'],
    [{ name: 'AccessDenied', status: 403 }, undefined],
  ])('%j: a network, %s', (shape, code) => {
    expect(unreachableCode(thrown(shape))).toBe(code);
  });
});
