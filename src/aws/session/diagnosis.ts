import { GuardError } from '../../model/errors.ts';
import {
  credentialFailure,
  errorCodes,
  httpStatus,
  isAwsFailure,
  shownCode,
  unreachableCode,
} from '../failure.ts';
import { defaultAudience } from '../../model/arn.ts';
import { type IdTokenClaims, subjectForms } from './id-token.ts';

/** What was tried when a role could not be assumed. */
export interface AssumeAttempt {
  readonly roleArn: string;
  readonly partition: string;
  readonly region: string;
  readonly audience: string;
  readonly claims: IdTokenClaims | undefined;
}

const unreachable = (service: string, region: string, code: string, error: unknown): GuardError =>
  new GuardError(
    'aws-unreachable',
    `${service} could not be reached in ${region} (${code}).`,
    'Check aws-region, and HTTPS_PROXY and NO_PROXY where the runner stands behind a proxy.',
    error,
  );

const subjects = (claims: IdTokenClaims | undefined): string => {
  if (claims === undefined) return 'The subject of this run could not be read.';
  const forms = subjectForms(claims);
  const both =
    forms === undefined
      ? ''
      : ` The condition on token.actions.githubusercontent.com:sub has to accept this value; repositories present it as "${forms.byName}"${forms.byId === undefined ? '' : ` or, if made, renamed or moved since July 2026, as "${forms.byId}"`}.`;
  return `This run presented sub "${claims.sub}" and aud "${claims.aud}".${both}`;
};

const notTrusted = (attempt: AssumeAttempt, error: unknown): GuardError =>
  new GuardError(
    'role-refused',
    `AWS did not let this run assume ${attempt.roleArn}: the role does not exist or its trust policy does not match.`,
    `${subjects(attempt.claims)} A pull request, a branch, a tag and an environment each have a sub of their own.`,
    error,
  );

const tokenRefused = (attempt: AssumeAttempt, error: unknown): GuardError => {
  const expected = defaultAudience(attempt.partition);
  return attempt.audience === expected
    ? new GuardError(
        'id-token-refused',
        `AWS did not accept GitHub's ID token: the account of ${attempt.roleArn} has no OIDC provider for token.actions.githubusercontent.com, or one that does not list the audience "${expected}".`,
        `Create the provider in that account with the audience "${expected}" (docs/setup.md).`,
        error,
      )
    : new GuardError(
        'id-token-refused',
        `AWS did not accept GitHub's ID token: its audience is "${attempt.audience}", where ${attempt.partition} expects "${expected}" unless the OIDC provider lists another.`,
        `Remove the input audience, or add "${attempt.audience}" to the audiences of the OIDC provider in the account.`,
        error,
      );
};

/** Says why `AssumeRoleWithWebIdentity` failed and what to change. Branches on codes, never on messages. */
export const diagnoseAssume = (error: unknown, attempt: AssumeAttempt): GuardError => {
  const codes = errorCodes(error);
  const offline = unreachableCode(error);
  if (offline !== undefined) return unreachable('AWS STS', attempt.region, offline, error);
  if (codes.has('InvalidIdentityToken')) return tokenRefused(attempt, error);
  if (codes.has('AccessDenied')) return notTrusted(attempt, error);
  if (codes.has('ExpiredToken')) {
    return new GuardError(
      'id-token-refused',
      "AWS says that GitHub's ID token has expired.",
      'Run the job again; on a self-hosted runner check that its clock is right.',
      error,
    );
  }
  if (codes.has('RegionDisabled')) {
    return new GuardError(
      'region-missing',
      `AWS STS is switched off in ${attempt.region} for this account.`,
      'Set aws-region to a Region that is enabled in the account.',
      error,
    );
  }
  if (codes.has('IDPCommunicationError')) {
    return new GuardError(
      'id-token-refused',
      'AWS could not reach GitHub to verify the ID token.',
      'Run the job again.',
      error,
    );
  }
  if (isAwsFailure(error)) {
    return new GuardError(
      'aws-unreachable',
      `AWS STS could not answer in ${attempt.region} (HTTP ${String(httpStatus(error))}, ${shownCode(error)}).`,
      'Nothing is wrong with the inputs: run the job again.',
      error,
    );
  }
  return new GuardError(
    'role-refused',
    `AWS STS refused to assume ${attempt.roleArn} (HTTP ${String(httpStatus(error) ?? 'none')}, ${shownCode(error)}).`,
    'Check role-to-assume: it is the ARN of an IAM role, arn:aws:iam::123456789012:role/NAME.',
    error,
  );
};

/** Says why `GetCallerIdentity` failed with the credentials that were found. */
export const diagnoseCaller = (error: unknown, region: string): GuardError => {
  const offline = unreachableCode(error);
  if (offline !== undefined) return unreachable('AWS STS', region, offline, error);
  const refused = credentialFailure(error);
  if (refused !== undefined) {
    return new GuardError(
      'credentials-missing',
      `AWS does not accept the credentials it was given (${refused}).`,
      'They have expired, were deleted, or belong to another partition than the Region: get new ones, or set aws-region to a Region of their partition.',
      error,
    );
  }
  return new GuardError(
    'caller-unknown',
    `AWS did not say whose credentials these are (${shownCode(error)}).`,
    'sts:GetCallerIdentity needs no permission; look for an explicit deny, or run the job again.',
    error,
  );
};
