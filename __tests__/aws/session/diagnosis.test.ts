import { describe, expect, test } from '@jest/globals';
import {
  diagnoseAssume,
  diagnoseCaller,
  type AssumeAttempt,
} from '../../../src/aws/session/diagnosis.ts';
import { readClaims } from '../../../src/aws/session/id-token.ts';
import { GuardError } from '../../../src/model/errors.ts';
import { branchClaims, jsonWebToken } from './json-web-token.ts';

const TOKEN = jsonWebToken(branchClaims);
const ROLE = 'arn:aws:iam::123456789012:role/root-guard';

const attempt = (particular: Partial<AssumeAttempt> = {}): AssumeAttempt => ({
  roleArn: ROLE,
  partition: 'aws',
  region: 'eu-central-1',
  audience: 'sts.amazonaws.com',
  claims: readClaims(TOKEN),
  ...particular,
});

/** An error of STS as the SDK throws it; AWS may well repeat the token in its message. */
const thrown = (name: string, status: number): Error =>
  Object.assign(new Error(`AWS says: ${TOKEN}`), {
    name,
    Code: name.replace(/Exception$/, ''),
    $metadata: { httpStatusCode: status, requestId: '0b1c' },
  });

const offline = (code: string): Error => Object.assign(new Error('connect'), { code });

const textOf = ({ message, hint }: GuardError): string => `${message}\n${hint}`;

describe('why a role could not be assumed', () => {
  test.each<[name: string, error: unknown, code: string, message: string, hint: string]>([
    [
      'the trust policy does not match',
      thrown('AccessDenied', 403),
      'role-refused',
      `AWS did not let this run assume ${ROLE}: the role does not exist or its trust policy does not match.`,
      'A pull request, a branch, a tag and an environment each have a sub of their own.',
    ],
    [
      'there is no OIDC provider',
      thrown('InvalidIdentityTokenException', 400),
      'id-token-refused',
      'has no OIDC provider for token.actions.githubusercontent.com, or one that does not list the audience "sts.amazonaws.com"',
      'Create the provider in that account with the audience "sts.amazonaws.com"',
    ],
    [
      'the token has expired',
      thrown('ExpiredTokenException', 400),
      'id-token-refused',
      "AWS says that GitHub's ID token has expired.",
      'clock',
    ],
    [
      'the Region is off',
      thrown('RegionDisabledException', 403),
      'region-missing',
      'AWS STS is switched off in eu-central-1',
      'Set aws-region',
    ],
    [
      'AWS cannot reach GitHub',
      thrown('IDPCommunicationErrorException', 400),
      'id-token-refused',
      'AWS could not reach GitHub to verify the ID token.',
      'Run the job again.',
    ],
    [
      'GitHub is said to have refused',
      thrown('IDPRejectedClaimException', 403),
      'role-refused',
      `AWS STS refused to assume ${ROLE} (HTTP 403, IDPRejectedClaimException).`,
      'role-to-assume',
    ],
    [
      'the ARN is none',
      thrown('ValidationError', 400),
      'role-refused',
      `AWS STS refused to assume ${ROLE} (HTTP 400, ValidationError).`,
      'arn:aws:iam::123456789012:role/NAME',
    ],
    [
      'AWS fails',
      thrown('InternalFailure', 500),
      'aws-unreachable',
      '(HTTP 500, InternalFailure)',
      'run the job again',
    ],
    [
      'nobody listens',
      offline('ECONNREFUSED'),
      'aws-unreachable',
      'AWS STS could not be reached in eu-central-1 (ECONNREFUSED).',
      'HTTPS_PROXY',
    ],
    [
      'the Region does not exist',
      offline('ENOTFOUND'),
      'aws-unreachable',
      'AWS STS could not be reached in eu-central-1 (ENOTFOUND).',
      'aws-region',
    ],
    [
      'the proxy opens no tunnel',
      offline('ERR_PROXY_TUNNEL'),
      'aws-unreachable',
      'AWS STS could not be reached in eu-central-1 (ERR_PROXY_TUNNEL).',
      'HTTPS_PROXY',
    ],
    [
      'no answer comes',
      Object.assign(new Error('slow'), { name: 'TimeoutError' }),
      'aws-unreachable',
      'AWS STS could not be reached in eu-central-1 (TimeoutError).',
      'HTTPS_PROXY',
    ],
    ['what was thrown is no error', undefined, 'role-refused', '(HTTP none, no error code)', 'ARN'],
  ])('%s', (_, error, code, message, hint) => {
    const diagnosed = diagnoseAssume(error, attempt());
    expect(diagnosed).toBeInstanceOf(GuardError);
    expect(diagnosed.code).toBe(code);
    expect(diagnosed.message).toContain(message);
    expect(diagnosed.hint).toContain(hint);
    expect(diagnosed.cause).toBe(error);
  });

  test('every error has a sentence of its own', () => {
    const names = [
      'AccessDenied',
      'InvalidIdentityToken',
      'ExpiredToken',
      'RegionDisabled',
      'IDPCommunicationError',
      'ValidationError',
    ];
    const messages = names.map((name) => diagnoseAssume(thrown(name, 400), attempt()).message);
    expect(new Set(messages).size).toBe(names.length);
  });

  test.each([
    ['sts.amazonaws.com', 'aws', 'has no OIDC provider'],
    ['sts.amazonaws.com.cn', 'aws-cn', 'has no OIDC provider'],
    ['sts.amazonaws.com', 'aws-us-gov', 'has no OIDC provider'],
    ['my-audience', 'aws', 'its audience is "my-audience", where aws expects "sts.amazonaws.com"'],
    [
      'sts.amazonaws.com',
      'aws-cn',
      'its audience is "sts.amazonaws.com", where aws-cn expects "sts.amazonaws.com.cn"',
    ],
  ])('the audience %s in %s: %s', (audience, partition, message) => {
    const error = thrown('InvalidIdentityTokenException', 400);
    expect(diagnoseAssume(error, attempt({ audience, partition })).message).toContain(message);
  });

  test.each([branchClaims.sub, 'repo:octo-org@123/octo-repo@456:ref:refs/heads/main'])(
    'a run that presented "%s" is told both forms of it',
    (sub) => {
      const claims = { ...branchClaims, sub };
      const { hint } = diagnoseAssume(thrown('AccessDenied', 403), attempt({ claims }));
      expect(hint).toContain(`This run presented sub "${sub}" and aud "sts.amazonaws.com".`);
      expect(hint).toContain('"repo:octo-org/octo-repo:ref:refs/heads/main"');
      expect(hint).toContain('"repo:octo-org@123/octo-repo@456:ref:refs/heads/main"');
    },
  );

  test('a run whose ids are not known is told the one form there is', () => {
    const claims = { sub: branchClaims.sub, aud: branchClaims.aud };
    const { hint } = diagnoseAssume(thrown('AccessDenied', 403), attempt({ claims }));
    expect(hint).toContain('"repo:octo-org/octo-repo:ref:refs/heads/main"');
    expect(hint).not.toMatch(/undefined|@/);
  });

  test('a subject of another make is told as it is', () => {
    const claims = { ...branchClaims, sub: 'repository_owner:octo-org' };
    const { hint } = diagnoseAssume(thrown('AccessDenied', 403), attempt({ claims }));
    expect(hint).toContain('This run presented sub "repository_owner:octo-org"');
    expect(hint).not.toContain('repo:');
  });

  test('a token that cannot be read is said to be so', () => {
    const claims = readClaims('not a token');
    const { hint } = diagnoseAssume(thrown('AccessDenied', 403), attempt({ claims }));
    expect(hint).toContain('The subject of this run could not be read.');
  });

  test.each([
    'AccessDenied',
    'InvalidIdentityToken',
    'ExpiredToken',
    'RegionDisabled',
    'IDPCommunicationError',
    'ValidationError',
    'InternalFailure',
  ])('%s: neither the token nor a part of it is ever told', (name) => {
    const text = textOf(diagnoseAssume(thrown(name, 400), attempt()));
    for (const part of TOKEN.split('.')) expect(text).not.toContain(part);
  });
});

describe('why nobody can say whose credentials these are', () => {
  test.each<[name: string, error: unknown, code: string, message: string]>([
    [
      'they have expired',
      thrown('ExpiredToken', 403),
      'credentials-missing',
      'AWS does not accept the credentials it was given (ExpiredToken).',
    ],
    [
      'they were deleted',
      thrown('InvalidClientTokenId', 403),
      'credentials-missing',
      'AWS does not accept the credentials it was given (InvalidClientTokenId).',
    ],
    [
      'the secret is wrong',
      thrown('SignatureDoesNotMatch', 403),
      'credentials-missing',
      'AWS does not accept the credentials it was given (SignatureDoesNotMatch).',
    ],
    [
      'nobody listens',
      offline('ECONNREFUSED'),
      'aws-unreachable',
      'AWS STS could not be reached in us-east-1 (ECONNREFUSED).',
    ],
    [
      'the proxy opens no tunnel',
      offline('ERR_PROXY_TUNNEL'),
      'aws-unreachable',
      'AWS STS could not be reached in us-east-1 (ERR_PROXY_TUNNEL).',
    ],
    [
      'an explicit deny',
      thrown('AccessDenied', 403),
      'caller-unknown',
      'AWS did not say whose credentials these are (AccessDenied).',
    ],
    [
      'what was thrown is no error',
      'no',
      'caller-unknown',
      'AWS did not say whose credentials these are (no error code).',
    ],
  ])('%s', (_, error, code, message) => {
    const diagnosed = diagnoseCaller(error, 'us-east-1');
    expect(diagnosed).toBeInstanceOf(GuardError);
    expect(diagnosed.code).toBe(code);
    expect(diagnosed.message).toBe(message);
    expect(diagnosed.hint).toMatch(/\.$/);
    expect(diagnosed.cause).toBe(error);
    expect(textOf(diagnosed)).not.toContain(TOKEN);
  });
});
