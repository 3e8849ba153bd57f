import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayShutOut } from '../../../src/matching/policy/lockout.ts';

const ACTIONS = ['s3:PutBucketPolicy', 's3:DeleteBucketPolicy'];

type Fields = Readonly<Record<string, unknown>>;

/** A statement that denies everyone everything, but for what is given. */
const deny = (particular: Fields = {}): Fields => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: 'arn:aws:s3:::bucket',
  ...particular,
});

const allow = (particular: Fields = {}): Fields => deny({ Effect: 'Allow', ...particular });

const policy = (...Statement: readonly Fields[]): Fields => ({ Version: '2012-10-17', Statement });

const NOT_TLS = { Bool: { 'aws:SecureTransport': 'false' } };

describe('a policy that nobody is shut out by', () => {
  test.each<[what: string, document: unknown]>([
    ['only allows', policy(allow())],
    ['has no statement', policy()],
    ['has one statement without a list', { Statement: allow() }],
    ['is text', JSON.stringify(policy(allow()))],
    ['denies one role', policy(deny({ Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } }))],
    ['denies services', policy(deny({ Principal: { Service: ['ec2.amazonaws.com'] } }))],
    [
      'denies everyone something else',
      policy(deny({ Action: ['s3:PutObject', 's3:DeleteObject'] })),
    ],
    ['denies everyone who does not speak TLS', policy(allow(), deny({ Condition: NOT_TLS }))],
    [
      'denies everyone who speaks an old TLS',
      policy(deny({ Condition: { NumericLessThan: { 's3:TlsVersion': ['1.2'] } } })),
    ],
    [
      'denies strangers who do not speak TLS',
      policy(deny({ Condition: { ...NOT_TLS, StringNotEquals: { 'aws:PrincipalAccount': '1' } } })),
    ],
    ['denies all but what edits it', policy(deny({ Action: undefined, NotAction: 's3:*Policy' }))],
  ])('%s', (_, document) => {
    expect(mayShutOut(document, ACTIONS)).toBe(false);
  });
});

describe('a policy that may shut everybody out', () => {
  test.each<[what: string, document: unknown]>([
    ['denies everyone', policy(deny())],
    ['denies everyone, in text', JSON.stringify(policy(deny()))],
    ['denies everyone by another form', policy(deny({ Principal: { AWS: ['*'] } }))],
    [
      'denies a whole account',
      policy(deny({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })),
    ],
    ['denies a whole account by its id', policy(deny({ Principal: { AWS: ['111122223333'] } }))],
    ['denies all but one', policy(deny({ Principal: undefined, NotPrincipal: { AWS: 'arn' } }))],
    ['denies everyone every action', policy(allow(), deny({ Action: '*' }))],
    ['denies everyone only that', policy(deny({ Action: ['S3:deletebucketpolicy'] }))],
    ['denies all actions but another', policy(deny({ Action: undefined, NotAction: 's3:Get*' }))],
    [
      'denies whoever comes from elsewhere',
      policy(deny({ Condition: { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } })),
    ],
    [
      'denies who does speak TLS',
      policy(deny({ Condition: { Bool: { 'aws:SecureTransport': true } } })),
    ],
    ['denies every TLS', policy(deny({ Condition: { NumericLessThan: { 's3:TlsVersion': 9 } } }))],
    ['is no policy', 'HIDDEN_DUE_TO_SECURITY_REASONS'],
    ['is not there', undefined],
    ['has an effect that nobody knows', policy(deny({ Effect: 'Maybe' }))],
  ])('%s', (_, document) => {
    expect(mayShutOut(document, ACTIONS)).toBe(true);
  });

  test('and whatever is put beside it does not undo that', () => {
    const statements = fc.array(fc.constantFrom(allow(), deny({ Condition: NOT_TLS }), deny()));
    fc.assert(
      fc.property(statements, statements, (before, after) =>
        mayShutOut(policy(...before, deny(), ...after), ACTIONS),
      ),
    );
  });

  test('and anything at all is told one way or another', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) =>
        [true, false].includes(mayShutOut(document, ACTIONS)),
      ),
    );
  });
});
