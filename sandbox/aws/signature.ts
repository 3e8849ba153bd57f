import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

import { AwsError, signatureDoesNotMatch } from './aws-error.ts';
import type { WireRequest } from './wire.ts';
import { header } from './wire.ts';

const ALGORITHM = 'AWS4-HMAC-SHA256';
const TERMINATOR = 'aws4_request';

/** What a Signature Version 4 `Authorization` header says. */
export interface Signature {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  /** The `x-amz-date` that was signed. */
  readonly signedAt: string;
  readonly hex: string;
}

const incomplete = (message: string): AwsError => new AwsError('IncompleteSignature', 400, message);

/** The request's signature; undefined when it carries no `Authorization` at all. */
export function readSignature(request: WireRequest): Signature | undefined {
  const authorization = header(request, 'authorization');
  if (authorization === undefined) return undefined;

  const parameters = authorizationParameters(authorization);
  const credential = parameters.get('Credential');
  const hex = parameters.get('Signature');
  const signedHeaders = parameters.get('SignedHeaders');
  const signedAt = header(request, 'x-amz-date');
  if (!credential || !hex || !signedHeaders || !signedAt) {
    const missing = [
      ...(credential ? [] : ["Authorization header requires 'Credential' parameter."]),
      ...(hex ? [] : ["Authorization header requires 'Signature' parameter."]),
      ...(signedHeaders ? [] : ["Authorization header requires 'SignedHeaders' parameter."]),
      ...(signedAt
        ? []
        : ["Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."]),
    ];
    throw incomplete(`${missing.join(' ')} Authorization=${authorization}`);
  }
  if (!/^[0-9a-f]{64}$/.test(hex)) {
    throw incomplete(`Signature must be 64 hexadecimal digits, got '${hex}'`);
  }
  if (!/^\d{8}T\d{6}Z$/.test(signedAt)) {
    throw incomplete(
      `Date must be in ISO-8601 'basic format'. Got '${signedAt}'. See http://en.wikipedia.org/wiki/ISO_8601`,
    );
  }

  return {
    ...credentialScope(credential),
    signedHeaders: signedHeaders.split(';'),
    signedAt,
    hex,
  };
}

/** Who signed, and for which Region and service, as far as a header of whatever shape tells. */
export function readScope(
  request: WireRequest,
): Pick<Signature, 'accessKeyId' | 'region' | 'service'> | undefined {
  const authorization = header(request, 'authorization') ?? '';
  const [, accessKeyId, region, service = ''] =
    /Credential=([^/,]+)\/[^/,]*\/([^/,]+)\/([^/,]*)/.exec(authorization) ?? [];
  return accessKeyId && region ? { accessKeyId, region, service } : undefined;
}

function authorizationParameters(authorization: string): Map<string, string> {
  const parameters = new Map<string, string>();
  const [algorithm, ...rest] = authorization.split(' ');
  if (algorithm !== ALGORITHM) return parameters;
  for (const pair of rest.join(' ').split(',')) {
    const text = pair.trim();
    const equals = text.indexOf('=');
    if (equals < 1) {
      throw incomplete(
        `'${text}' not a valid key=value pair (missing equal-sign) in Authorization header: '${authorization}'.`,
      );
    }
    parameters.set(text.slice(0, equals), text.slice(equals + 1));
  }
  return parameters;
}

function credentialScope(
  credential: string,
): Pick<Signature, 'accessKeyId' | 'date' | 'region' | 'service'> {
  const [accessKeyId, date, region, service, terminator, ...more] = credential.split('/');
  if (!accessKeyId || !date || !region || !service || !terminator || more.length > 0) {
    throw incomplete(
      `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
    );
  }
  if (terminator !== TERMINATOR) {
    throw signatureDoesNotMatch(
      `Credential should be scoped with a valid terminator: '${TERMINATOR}', not '${terminator}'.`,
    );
  }
  return { accessKeyId, date, region, service };
}

/** Refuses a scope that does not fit the request: another service, another day, `host` unsigned. */
export function checkScope(signature: Signature, service: string): void {
  if (signature.service !== service) {
    throw signatureDoesNotMatch(`Credential should be scoped to correct service: '${service}'.`);
  }
  const day = signature.signedAt.slice(0, 8);
  if (signature.date !== day) {
    throw signatureDoesNotMatch(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${signature.date}' != '${day}', from '${signature.signedAt}'.`,
    );
  }
  if (!signature.signedHeaders.includes('host')) {
    throw signatureDoesNotMatch(
      "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    );
  }
}

/** Refuses a request that was not signed with this secret access key, or was changed since. */
export function checkSignature(request: WireRequest, signature: Signature, secret: string): void {
  const scope = [signature.date, signature.region, signature.service, TERMINATOR];
  const stringToSign = [
    ALGORITHM,
    signature.signedAt,
    scope.join('/'),
    sha256(canonicalRequest(request, signature.signedHeaders)),
  ].join('\n');
  const key = signingKey(secret, scope);
  if (!timingSafeEqual(hmac(key, stringToSign), Buffer.from(signature.hex, 'hex'))) {
    throw signatureDoesNotMatch(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  }
}

/** The keys derived last: a session signs several requests with one. */
const signingKeys = new Map<string, Buffer>();
const SIGNING_KEYS_KEPT = 1000;

function signingKey(secret: string, scope: readonly string[]): Buffer {
  const name = [secret, ...scope].join('/');
  const known = signingKeys.get(name);
  if (known !== undefined) return known;
  const key = scope.reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`));
  if (signingKeys.size >= SIGNING_KEYS_KEPT) signingKeys.clear();
  signingKeys.set(name, key);
  return key;
}

function canonicalRequest(request: WireRequest, signedHeaders: readonly string[]): string {
  return [
    request.method,
    // Every service but S3 signs the path encoded once more than it is sent.
    request.path.split('/').map(encodeRfc3986).join('/'),
    canonicalQuery(request.query),
    ...signedHeaders.map((name) => `${name}:${canonicalHeaderValue(request, name)}`),
    '',
    signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n');
}

const canonicalHeaderValue = (request: WireRequest, name: string): string =>
  (header(request, name) ?? '').trim().replaceAll(/ +/g, ' ');

function canonicalQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .map(([name, value]) => ({ name: encodeRfc3986(name), value: encodeRfc3986(value) }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.value, b.value))
    .map(({ name, value }) => `${name}=${value}`)
    .join('&');
}

/** By code point, as the canonical query string must be sorted. */
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const encodeRfc3986 = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const hmac = (key: Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();
