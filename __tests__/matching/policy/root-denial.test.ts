import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasAction } from '../../../src/matching/policy/actions.ts';
import { parsePolicyDocument } from '../../../src/matching/policy/document.ts';
import { type RootDenial, summarizeDenial } from '../../../src/matching/policy/root-denial.ts';
import { rootDenials } from '../../../src/matching/policy/root-denials.ts';
import {
  account,
  action,
  anyStatements,
  knownStatement,
  requestOf,
  roleKeys,
  rootKeys,
} from './arbitraries.ts';
import { isAbout, isDenied, type PlainRequest, type PlainStatement } from './evaluator.ts';

const HARMLESS = ['iam:GetUser', 'iam:ListAccessKeys', 'sts:GetCallerIdentity'];

const denialFor = (statements: readonly PlainStatement[], accountId: string): RootDenial => {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  const parsed = parsePolicyDocument(text);
  expect(parsed).toBeDefined();
  const { usual, byAccount } = rootDenials(parsed, {
    partition: 'aws',
    organizationId: undefined,
  });
  return byAccount.get(accountId) ?? usual;
};

/** Statements, an account, and a request of its root in circumstances that the statements may hang on. */
const case_ = account.chain((accountId) =>
  fc.record({
    accountId: fc.constant(accountId),
    statements: anyStatements,
    request: requestOf(rootKeys(accountId)),
    central: requestOf(rootKeys(accountId, true)),
  }),
);

/** The calls of an audit by a root session, in the circumstances of a request; each is about root alone but one. */
const auditRequests = (accountId: string, circumstances: PlainRequest): readonly PlainRequest[] =>
  [
    'iam:GetAccessKeyLastUsed',
    'iam:GetAccountSummary',
    'iam:GetLoginProfile',
    'iam:GetUser',
    'iam:ListAccessKeys',
    'iam:ListMFADevices',
    'iam:ListSigningCertificates',
  ].map((asked) => ({
    ...circumstances,
    action: asked,
    resource: asked === 'iam:GetAccountSummary' ? '*' : `arn:aws:iam::${accountId}:root`,
  }));

const RUNS = { numRuns: 800 };

describe('what a policy document denies root', () => {
  test('is denied, whatever the circumstances', () => {
    fc.assert(
      fc.property(case_, ({ accountId, statements, request }) => {
        const { denied } = denialFor(statements, accountId);
        if (hasAction(denied, request.action)) expect(isDenied(statements, request)).toBe(true);
      }),
      RUNS,
    );
  });

  test('is everything only where nothing but the harmless is left', () => {
    fc.assert(
      fc.property(case_, ({ accountId, statements, request }) => {
        if (summarizeDenial(denialFor(statements, accountId)).root !== 'all') return;
        expect(isDenied(statements, request) || HARMLESS.includes(request.action)).toBe(true);
      }),
      RUNS,
    );
  });

  test('is all that a statement denies which hangs on nothing unknown', () => {
    fc.assert(
      fc.property(knownStatement, account, action, (statement, accountId, asked) => {
        const denial = denialFor([statement], accountId);
        fc.pre(denial.isClear);
        const request = { action: asked, resource: '*', keys: rootKeys(accountId) };
        expect(hasAction(denial.denied, asked)).toBe(isDenied([statement], request));
      }),
      RUNS,
    );
  });

  test('aims at root where a role may do it', () => {
    fc.assert(
      fc.property(knownStatement, account, action, (statement, accountId, asked) => {
        const denial = denialFor([statement], accountId);
        fc.pre(denial.isClear);
        // Of a role's tags nothing is known.
        fc.pre(!JSON.stringify(statement).includes('PrincipalTag'));
        const request = { action: asked, resource: '*', keys: rootKeys(accountId) };
        fc.pre(isDenied([statement], request));
        expect(denial.aimsAtRoot).toBe(
          !isAbout(statement, { ...request, keys: roleKeys(accountId) }),
        );
      }),
      RUNS,
    );
  });

  test('leaves the central audit open only where none of its calls is ever denied', () => {
    fc.assert(
      fc.property(case_, ({ accountId, statements, central }) => {
        const { exemptsAssumedRoot } = summarizeDenial(denialFor(statements, accountId));
        if (exemptsAssumedRoot !== true) return;
        for (const request of auditRequests(accountId, central)) {
          expect(isDenied(statements, request)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('closes the central audit only where one of its calls is always denied', () => {
    fc.assert(
      fc.property(case_, ({ accountId, statements, central }) => {
        const { exemptsAssumedRoot } = summarizeDenial(denialFor(statements, accountId));
        if (exemptsAssumedRoot !== false) return;
        const asked = auditRequests(accountId, central);
        expect(asked.some((each) => isDenied(statements, each))).toBe(true);
      }),
      RUNS,
    );
  });
});

const ROOT = { 'aws:PrincipalArn': 'arn:aws:iam::*:root' };
const OUTSIDE = { Null: { 'aws:AssumedRoot': 'true' } };
const deny = (more: object): object => ({ Effect: 'Deny', Action: '*', Resource: '*', ...more });

const read = (statement: unknown, partition = 'aws', Version = '2012-10-17') =>
  summarizeDenial(
    rootDenials(parsePolicyDocument(JSON.stringify({ Version, Statement: statement })), {
      partition,
      organizationId: 'o-exampleorgid',
    }).usual,
  );

describe('a document as people write them', () => {
  test.each<[name: string, statement: unknown, expected: object]>([
    [
      'denies all',
      deny({ Condition: { ArnLike: ROOT } }),
      { root: 'all', exemptsAssumedRoot: false, leavesOpen: [] },
    ],
    [
      'denies all, in a list of one',
      [deny({ Condition: { StringLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:root'] } } })],
      { root: 'all', exemptsAssumedRoot: false },
    ],
    [
      'leaves central root sessions alone',
      deny({ Condition: { ArnLike: ROOT, ...OUTSIDE } }),
      { root: 'all', exemptsAssumedRoot: true, leavesOpen: [] },
    ],
    [
      'leaves central root sessions alone in other words',
      deny({ Condition: { ArnLike: ROOT, BoolIfExists: { 'aws:AssumedRoot': false } } }),
      { root: 'all', exemptsAssumedRoot: true },
    ],
    [
      'means nobody: the key is there only when it is true',
      deny({ Condition: { ArnLike: ROOT, Bool: { 'aws:AssumedRoot': 'false' } } }),
      { root: 'none', exemptsAssumedRoot: true },
    ],
    [
      'means the central sessions alone',
      deny({ Condition: { Bool: { 'aws:AssumedRoot': 'true' } } }),
      { root: 'none', exemptsAssumedRoot: false },
    ],
    [
      'lets services act for root',
      deny({ Condition: { ArnLike: ROOT, Bool: { 'aws:ViaAWSService': 'false' } } }),
      { root: 'all' },
    ],
    [
      'leaves three actions',
      {
        Effect: 'Deny',
        NotAction: ['s3:GetBucketPolicy', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy'],
        Resource: '*',
        Condition: { ArnLike: ROOT },
      },
      {
        root: 'some',
        exemptsAssumedRoot: false,
        leavesOpen: ['s3:DeleteBucketPolicy', 's3:GetBucketPolicy', 's3:PutBucketPolicy'],
      },
    ],
    [
      'leaves root to see itself, and no more',
      {
        Effect: 'Deny',
        NotAction: ['iam:GetUser', 'iam:ListMFADevices', 'sts:GetSessionToken'],
        Resource: '*',
        Condition: { StringLike: ROOT },
      },
      {
        root: 'all',
        exemptsAssumedRoot: false,
        leavesOpen: ['iam:GetUser', 'iam:ListMFADevices', 'sts:GetSessionToken'],
      },
    ],
    [
      'leaves root to register MFA, by which a thief locks its owner out',
      {
        Effect: 'Deny',
        NotAction: [
          'iam:CreateVirtualMFADevice',
          'iam:EnableMFADevice',
          'iam:GetUser',
          'iam:ListMFADevices',
          'iam:ListVirtualMFADevices',
          'iam:ResyncMFADevice',
          'sts:GetSessionToken',
        ],
        Resource: '*',
        Condition: { StringLike: ROOT },
      },
      {
        root: 'some',
        exemptsAssumedRoot: false,
        leavesOpen: ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice'],
      },
    ],
    [
      'leaves a whole service',
      { Effect: 'Deny', NotAction: 'iam:*', Resource: '*', Condition: { ArnLike: ROOT } },
      { root: 'some', exemptsAssumedRoot: true, leavesOpen: ['iam:*'] },
    ],
    [
      'takes in one statement what the other leaves',
      [
        { Effect: 'Deny', NotAction: 's3:Put*', Resource: '*', Condition: { ArnLike: ROOT } },
        { Effect: 'Deny', Action: 's3:*', Resource: '*' },
      ],
      { root: 'all' },
    ],
    [
      'denies keys alone',
      deny({ Action: 'iam:CreateAccessKey', Condition: { ArnLike: ROOT } }),
      { root: 'some', leavesOpen: ['every action but iam:CreateAccessKey'] },
    ],
    [
      'denies keys to whoever asks',
      deny({ Action: 'iam:CreateAccessKey', Resource: 'arn:aws:iam::*:root' }),
      { root: 'none', exemptsAssumedRoot: true },
    ],
    ['denies everything to everyone', deny({}), { root: 'all', exemptsAssumedRoot: false }],
    [
      'denies everything to all but a role',
      deny({ Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Admin' } } }),
      { root: 'all' },
    ],
    [
      'denies everything but some services, to everyone',
      { Effect: 'Deny', NotAction: ['s3:*', 'iam:*'], Resource: '*' },
      { root: 'none' },
    ],
    [
      'denies Regions, to everyone',
      deny({ Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } } }),
      { root: 'none', exemptsAssumedRoot: 'unknown' },
    ],
    [
      'denies root in Regions',
      deny({
        Condition: { ArnLike: ROOT, StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } },
      }),
      { root: 'some', leavesOpen: ['every action, depending on aws:RequestedRegion'] },
    ],
    [
      'denies root on some resources',
      deny({ Resource: 'arn:aws:s3:::logs', Condition: { ArnLike: ROOT } }),
      { root: 'some', leavesOpen: ['every action, depending on the resource'] },
    ],
    [
      'denies root on all resources but some',
      {
        Effect: 'Deny',
        Action: '*',
        NotResource: 'arn:aws:s3:::logs',
        Condition: { ArnLike: ROOT },
      },
      { root: 'some', leavesOpen: ['every action, depending on the resource'] },
    ],
    [
      'is of another partition',
      deny({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws-us-gov:iam::*:root' } } }),
      { root: 'none', exemptsAssumedRoot: true },
    ],
    [
      'is of any partition',
      deny({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:*:iam::*:root' } } }),
      { root: 'all' },
    ],
    [
      'goes by equality, where a wildcard is a star',
      deny({ Condition: { StringEquals: ROOT } }),
      { root: 'none' },
    ],
    [
      'goes by the type of principal',
      deny({ Condition: { StringEquals: { 'aws:PrincipalType': 'Account' } } }),
      { root: 'all' },
    ],
    [
      'goes by a type of principal that AWS does not have',
      deny({ Condition: { StringEquals: { 'aws:PrincipalType': 'Root' } } }),
      { root: 'none' },
    ],
    [
      'is of this organisation',
      deny({
        Condition: { ArnLike: ROOT, StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorgid' } },
      }),
      { root: 'all' },
    ],
    [
      'is of another organisation',
      deny({ Condition: { ArnLike: ROOT, StringEquals: { 'aws:PrincipalOrgID': 'o-another' } } }),
      { root: 'none' },
    ],
    [
      'uses a policy variable',
      deny({
        Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::${aws:PrincipalAccount}:root' } },
      }),
      { root: 'all', leavesOpen: [] },
    ],
    [
      'compares with the key itself: everybody is meant',
      deny({ Condition: { StringEquals: { 'aws:PrincipalArn': '${ aws:principalarn }' } } }),
      { root: 'all' },
    ],
    [
      'uses a variable that root does not have',
      deny({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::${aws:username}:root' } } }),
      // Nor can it be told of a role.
      { root: 'unclear' },
    ],
    [
      'uses a variable with a default',
      deny({
        Condition: { ArnLike: { 'aws:PrincipalArn': "arn:aws:iam::${aws:username, '*'}:root" } },
      }),
      { root: 'unclear' },
    ],
    [
      'uses a star that is none',
      deny({ Condition: { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::${*}:root' } } }),
      { root: 'unclear' },
    ],
    [
      'leaves out whom a policy variable means',
      deny({
        Condition: {
          ArnLike: ROOT,
          StringNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::${aws:PrincipalAccount}:root' },
        },
      }),
      { root: 'none' },
    ],
    [
      'has an ARN that lacks a part: whom it means nobody can say',
      deny({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam:*:root' } } }),
      { root: 'unclear' },
    ],
    [
      'has an operator that AWS may have one day',
      deny({ Condition: { ArnLike: ROOT, StringSounds: { 'aws:PrincipalArn': 'root' } } }),
      { root: 'some', leavesOpen: ['every action, depending on aws:PrincipalArn'] },
    ],
    [
      'goes by parts of ids',
      deny({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::1*:root' } } }),
      { root: 'unclear' },
    ],
    [
      'leaves accounts out by parts of ids',
      deny({
        Condition: {
          StringLike: ROOT,
          StringNotLike: { 'aws:PrincipalAccount': '12345678????' },
        },
      }),
      { root: 'unclear' },
    ],
    [
      'allows by parts of ids: no matter',
      [
        deny({ Condition: { ArnLike: ROOT } }),
        {
          Effect: 'Allow',
          Action: '*',
          Resource: '*',
          Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::1*:root' } },
        },
      ],
      { root: 'all' },
    ],
    [
      'names roles by digits: no matter',
      deny({
        Condition: {
          StringLike: ROOT,
          StringNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/team-1*' },
        },
      }),
      { root: 'all' },
    ],
    [
      'has an element that is not known',
      deny({ Unless: 'never', Condition: { ArnLike: ROOT } }),
      { root: 'unclear', exemptsAssumedRoot: 'unknown' },
    ],
    [
      'names principals, as no such policy may',
      deny({ Principal: '*', Condition: { ArnLike: ROOT } }),
      { root: 'some' },
    ],
    ['has no actions', { Effect: 'Deny', Resource: '*' }, { root: 'unclear' }],
    [
      'denies nothing, in many words',
      { Effect: 'Deny', NotAction: ['*'], Resource: '*', Condition: { ArnLike: ROOT } },
      { root: 'none', exemptsAssumedRoot: true },
    ],
    [
      'allows all but root',
      {
        Effect: 'Allow',
        Action: '*',
        Resource: '*',
        Condition: { ArnNotLike: ROOT },
      },
      { root: 'unclear' },
    ],
    [
      'allows roles more than root, who may do everything',
      [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        { Effect: 'Allow', Action: 's3:*', Resource: '*', Condition: { ArnNotLike: ROOT } },
      ],
      { root: 'none' },
    ],
    [
      'allows roles of a name alone',
      {
        Effect: 'Allow',
        Action: '*',
        Resource: '*',
        Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Admin*' } },
      },
      { root: 'unclear' },
    ],
    [
      'knows root by its user id',
      deny({
        Action: 's3:*',
        Condition: { StringEquals: { 'aws:userid': '${aws:PrincipalAccount}' } },
      }),
      { root: 'some', leavesOpen: ['every action but s3:*'] },
    ],
    [
      'allows a few services',
      { Effect: 'Allow', Action: ['s3:*', 'ec2:*'], Resource: '*' },
      { root: 'none' },
    ],
    [
      'only allows',
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { root: 'none', exemptsAssumedRoot: true },
    ],
  ])('%s', (_, statement, expected) => {
    expect(read(statement)).toMatchObject(expected);
  });

  test.each(['2008-10-17', ''])('of version “%s” knows no variables', (version) => {
    const statement = deny({
      Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::${aws:PrincipalAccount}:root' } },
    });
    expect(read(statement, 'aws', version)).toMatchObject({ root: 'none' });
  });

  const exempts = (statement: object): boolean | 'unknown' =>
    summarizeDenial(
      rootDenials(
        parsePolicyDocument(JSON.stringify({ Version: '2012-10-17', Statement: statement })),
        {
          partition: 'aws',
          organizationId: undefined,
          iamRegion: 'us-east-1',
        },
      ).usual,
    ).exemptsAssumedRoot;

  test.each<[name: string, statement: object, expected: boolean | 'unknown']>([
    [
      'whoever has no MFA',
      deny({ Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } }),
      'unknown',
    ],
    [
      'whoever comes from elsewhere',
      deny({ Condition: { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } }),
      'unknown',
    ],
    ['roles alone', deny({ Action: 'iam:*', Resource: 'arn:aws:iam::*:role/Protected*' }), true],
    [
      'every resource but roles',
      deny({ Resource: undefined, NotResource: 'arn:aws:iam::*:role/*' }),
      false,
    ],
    ['root’s own resource', deny({ Action: 'iam:List*', Resource: 'arn:aws:iam::*:root' }), false],
    [
      'the summary by root’s own resource',
      deny({ Action: 'iam:GetAccountSummary', Resource: 'arn:aws:iam::*:root' }),
      true,
    ],
    [
      'a resource by a variable that nobody knows',
      deny({ Resource: 'arn:aws:iam::${aws:Nobody}:root' }),
      'unknown',
    ],
    [
      'other Regions than IAM’s',
      deny({
        Condition: { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-1'] } },
      }),
      true,
    ],
    [
      'all Regions but another',
      deny({ Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } } }),
      false,
    ],
    ['what the audit never asks', deny({ Action: ['iam:CreateUser', 's3:*'] }), true],
  ])('denying %s leaves the central audit open: %#', (_, statement, expected) => {
    expect(exempts(statement)).toBe(expected);
  });

  test('is read for the partition of the organisation', () => {
    const statement = deny({ Condition: { ArnLike: ROOT } });
    expect(read(statement, 'aws-us-gov')).toMatchObject({ root: 'none' });
    expect(read(statement, 'aws')).toMatchObject({ root: 'all' });
  });

  test.each(['', '{', '[]', 'null', '{}', '{"Statement":"Deny"}', '<html>'])(
    'is unclear where it is none: %s',
    (text) => {
      const { usual } = rootDenials(parsePolicyDocument(text), {
        partition: 'aws',
        organizationId: undefined,
      });
      expect(summarizeDenial(usual)).toMatchObject({
        root: 'unclear',
        exemptsAssumedRoot: 'unknown',
      });
    },
  );

  test('tells the accounts apart that it names', () => {
    const statement = deny({
      Condition: {
        ArnLike: ROOT,
        ArnNotEquals: { 'aws:PrincipalArn': ['arn:aws:iam::111122223333:root'] },
        StringNotEquals: { 'aws:PrincipalAccount': '444455556666' },
      },
    });
    const { usual, byAccount } = rootDenials(
      parsePolicyDocument(JSON.stringify({ Statement: statement })),
      { partition: 'aws', organizationId: undefined },
    );
    expect(summarizeDenial(usual).root).toBe('all');
    expect([...byAccount].map(([id, each]) => [id, summarizeDenial(each).root])).toEqual([
      ['111122223333', 'none'],
      ['444455556666', 'none'],
    ]);
  });
});
