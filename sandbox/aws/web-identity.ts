import * as v from 'valibot';

import { accessDenied, AwsError } from './aws-error.ts';
import type { CompleteScenario } from './scenario.ts';
import { matchesWildcard } from './wildcard.ts';

const claims = v.object({
  iss: v.string(),
  sub: v.string(),
  aud: v.union([v.string(), v.array(v.string())]),
  exp: v.number(),
});

/** Who an OpenID Connect token says its bearer is. */
export interface WebIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
  /** In seconds since 1970, as the token has it. */
  readonly expires: number;
}

const invalidToken = (message: string): AwsError =>
  new AwsError('InvalidIdentityToken', 400, message);

export const notAuthorized = (): AwsError =>
  accessDenied('Not authorized to perform sts:AssumeRoleWithWebIdentity');

export const noProvider = (issuer: string): AwsError =>
  invalidToken(`No OpenIDConnect provider found in your account for ${issuer}`);

/** Reads a JSON Web Token by its shape; nobody here has the key to check its signature. */
export function readWebIdentityToken(token: string): WebIdentity {
  const [head, payload, signature, ...more] = token.split('.');
  const isJwt =
    isJsonObject(decode(head)) &&
    isJsonObject(decode(payload)) &&
    signature !== undefined &&
    more.length === 0;
  if (!isJwt) {
    throw invalidToken(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
  const result = v.safeParse(claims, decode(payload));
  if (!result.success) {
    throw invalidToken(`Missing a required claim: ${v.getDotPath(result.issues[0]) ?? ''}`);
  }
  const { iss, sub, aud, exp } = result.output;
  return { issuer: iss, subject: sub, audiences: [aud].flat(), expires: exp };
}

/** Refuses a token that this account's provider or the role's trust policy would not accept. */
export function checkTrust(
  identity: WebIdentity,
  { trust, roles }: CompleteScenario,
  roleName: string,
  now: Date,
): void {
  const isKnownIssuer = trust.issuer === undefined || trust.issuer === identity.issuer;
  if (!trust.provider || !isKnownIssuer) throw noProvider(identity.issuer);

  const seconds = Math.floor(now.getTime() / 1000);
  if (seconds >= identity.expires) {
    throw new AwsError(
      'ExpiredTokenException',
      400,
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${identity.expires}`,
    );
  }
  if (trust.audience !== undefined && !identity.audiences.includes(trust.audience)) {
    throw invalidToken('Incorrect token audience');
  }
  const isTrusted = trust.subjects?.some((pattern) => matchesWildcard(pattern, identity.subject));
  if (isTrusted === false || roles?.includes(roleName) === false) throw notAuthorized();
}

function decode(part: string | undefined): unknown {
  if (part === undefined || !/^[\w-]+$/.test(part)) return undefined;
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}

const isJsonObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
