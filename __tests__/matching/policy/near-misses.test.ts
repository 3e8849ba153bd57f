import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePolicyDocument } from '../../../src/matching/policy/document.ts';
import { nearMisses } from '../../../src/matching/policy/near-misses.ts';
import { rootDenial, summarizeDenial } from '../../../src/matching/policy/root-denial.ts';
import { anyStatements } from './arbitraries.ts';

const REQUESTER = { accountId: '111122223333', partition: 'aws', organizationId: undefined };

const parsed = (statements: unknown) =>
  parsePolicyDocument(JSON.stringify({ Version: '2012-10-17', Statement: statements })) ?? [];

const missesOf = (condition: object, more: object = {}): readonly string[] =>
  nearMisses(
    parsed({ Effect: 'Deny', Action: '*', Resource: '*', Condition: condition, ...more }),
    REQUESTER,
  );

const ROOT = { 'aws:PrincipalArn': 'arn:aws:iam::*:root' };

describe('a policy that looks like a denial of root', () => {
  test.each<[name: string, condition: object, why: RegExp]>([
    [
      'by a type that root is not of',
      { StringEquals: { 'aws:PrincipalType': 'Root' } },
      /it is "Account"/,
    ],
    ['in small letters', { StringLike: { 'AWS:principaltype': ['root'] } }, /it is "Account"/],
    ['by a user id', { StringEquals: { 'aws:userid': 'root' } }, /it is the account ID/],
    [
      'by a user id with a star',
      { StringLike: { 'aws:userId': '*:root' } },
      /it is the account ID/,
    ],
    ['by a user name', { StringEquals: { 'aws:username': 'root' } }, /no aws:username/],
    [
      'by CloudTrail’s and the report’s name',
      { StringEquals: { 'aws:username': '<root_account>' } },
      /no aws:username/,
    ],
    [
      'outside of central sessions, by Bool',
      { Bool: { 'aws:AssumedRoot': 'false' } },
      /Bool on an absent key never holds/,
    ],
    [
      'the same beside its ARN',
      { ArnLike: ROOT, Bool: { 'aws:AssumedRoot': false } },
      /"Null": \{"aws:AssumedRoot": "true"\}/,
    ],
    [
      'inside of central sessions alone',
      { ArnLike: ROOT, Null: { 'aws:AssumedRoot': 'false' } },
      /in central root sessions only/,
    ],
    ['by equality with a star', { StringEquals: ROOT }, /literally/],
    [
      'by equality with a star, beside others',
      { StringEquals: { 'aws:PrincipalArn': ['arn:aws:iam::*:root', 'arn:aws:iam::*:user/x'] } },
      /literally/,
    ],
    [
      'by an ARN of a user',
      { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:user/root' } },
      /arn:aws:iam::ACCOUNT:root$/,
    ],
    [
      'by an ARN in capitals',
      { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:Root' } },
      /arn:aws:iam::ACCOUNT:root$/,
    ],
    [
      'by an ARN of another service',
      { ArnLike: { 'aws:PrincipalArn': 'arn:aws:sts::*:root' } },
      /is not root’s ARN/,
    ],
    [
      'by an ARN of another partition',
      { ArnLike: { 'aws:PrincipalArn': 'arn:aws-us-gov:iam::*:root' } },
      /is not root’s ARN/,
    ],
    ['by a word for an ARN', { StringEquals: { 'aws:PrincipalArn': 'root' } }, /is not root’s ARN/],
  ])('%s', (_, condition, why) => {
    expect(missesOf(condition)).toEqual([expect.stringMatching(why)]);
  });

  test('is told each reason once', () => {
    expect(
      nearMisses(
        parsed(
          ['iam:*', 's3:*'].map((Action) => ({
            Effect: 'Deny',
            Action,
            Resource: '*',
            Condition: { StringEquals: { 'aws:PrincipalType': 'Root' } },
          })),
        ),
        REQUESTER,
      ),
    ).toHaveLength(1);
  });
});

describe('a policy that was not meant for root, or means it rightly', () => {
  test.each<[name: string, condition: object, effect: 'Allow' | 'Deny']>([
    ['denies root', { ArnLike: ROOT }, 'Deny'],
    [
      'denies root outside of central sessions',
      { ArnLike: ROOT, Null: { 'aws:AssumedRoot': 'true' } },
      'Deny',
    ],
    [
      'denies another account’s root',
      { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::444455556666:root' } },
      'Deny',
    ],
    [
      'denies another account’s root, by equality',
      { StringEquals: { 'aws:PrincipalArn': 'arn:aws:iam::444455556666:root' } },
      'Deny',
    ],
    ['denies central sessions', { Bool: { 'aws:AssumedRoot': 'true' } }, 'Deny'],
    ['denies roles', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*' } }, 'Deny'],
    ['denies users', { StringEquals: { 'aws:PrincipalType': 'User' } }, 'Deny'],
    ['denies everyone but root', { StringNotEquals: { 'aws:PrincipalType': 'Root' } }, 'Deny'],
    [
      'allows a type that root is not of',
      { StringEquals: { 'aws:PrincipalType': 'Root' } },
      'Allow',
    ],
    ['denies in a Region', { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } }, 'Deny'],
  ])('%s', (_, condition, effect) => {
    expect(missesOf(condition, { Effect: effect })).toEqual([]);
  });

  test('is never one of a single statement that denies root everything', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        for (const statement of statements) {
          const [one] = parsed(statement);
          if (one === undefined) continue;
          if (summarizeDenial(rootDenial([one], REQUESTER)).root !== 'all') continue;
          expect(nearMisses([one], REQUESTER)).toEqual([]);
        }
      }),
    );
  });
});
