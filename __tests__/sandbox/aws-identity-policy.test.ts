import { describe, expect, test } from '@jest/globals';

import { decide } from '../../sandbox/aws/identity-policy.ts';
import { completeScenario } from '../../sandbox/aws/scenario.ts';
import type { IdentityPolicy, Statement } from '../../sandbox/aws/scenario/identity-policy.ts';
import { ID, NOW } from './aws-clients.ts';

const policy = (...Statement: Statement[]): IdentityPolicy => ({ Statement });
const allow = (Action: string): Statement => ({ Effect: 'Allow', Action, Resource: '*' });

describe('a decision', () => {
  const on = (statement: Partial<Statement>, conditions = {}) =>
    decide(policy({ Effect: 'Allow', Resource: '*', ...statement }), {
      action: 'sts:AssumeRoot',
      resource: 'arn:aws:iam::123456789012:root',
      conditions,
    });
  const ARN = 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials';

  test.each<[string, Partial<Statement>, string]>([
    ['an action in other letters', { Action: 'STS:assumeROOT' }, 'allowed'],
    ['one of several actions', { Action: ['iam:*', 'sts:Assume????'] }, 'allowed'],
    ['another action', { Action: 'sts:AssumeRole' }, 'not-allowed'],
    ['an action among the exceptions', { NotAction: 'sts:*' }, 'not-allowed'],
    ['an action outside the exceptions', { NotAction: ['iam:*', 's3:*'] }, 'allowed'],
    [
      'one of several resources',
      { Action: '*', Resource: ['a', 'arn:aws:iam::*:root'] },
      'allowed',
    ],
    [
      'a resource in other letters',
      { Action: '*', Resource: 'arn:aws:iam::*:ROOT' },
      'not-allowed',
    ],
    ['a denial', { Action: '*', Effect: 'Deny' }, 'explicitly-denied'],
  ])('about %s is made as IAM makes it', (_, statement, expected) => {
    expect(on(statement)).toBe(expected);
  });

  test.each<[NonNullable<Statement['Condition']>, 'allowed' | 'not-allowed']>([
    [{ StringEquals: { 'sts:TaskPolicyArn': ARN } }, 'allowed'],
    [{ StringEquals: { 'sts:TaskPolicyArn': ['x', ARN] } }, 'allowed'],
    [{ StringEquals: { 'sts:TaskPolicyArn': '*' } }, 'not-allowed'],
    [{ StringLike: { 'sts:TaskPolicyArn': '*/IAMAudit*' } }, 'allowed'],
    [{ StringLike: { 'sts:TaskPolicyArn': '*/iamaudit*' } }, 'not-allowed'],
    [{ ArnEquals: { 'sts:TaskPolicyArn': 'arn:aws:iam::*:policy/*' } }, 'allowed'],
    [{ ArnLike: { 'sts:TaskPolicyArn': 'arn:*:policy/*' } }, 'not-allowed'],
    [{ Null: { 'sts:TaskPolicyArn': 'false' } }, 'allowed'],
    [{ Null: { 'sts:TaskPolicyArn': true } }, 'not-allowed'],
    [{ Null: { 'aws:MultiFactorAuthAge': 'true' } }, 'allowed'],
    [{ StringLike: { 'aws:SourceVpc': '*' } }, 'not-allowed'],
    [
      { StringLike: { 'sts:TaskPolicyArn': '*' }, Null: { 'sts:TaskPolicyArn': 'true' } },
      'not-allowed',
    ],
    [{ StringLike: { 'sts:TaskPolicyArn': '*', 'aws:SourceVpc': '*' } }, 'not-allowed'],
  ])('with the condition %j is made as IAM makes it', (Condition, expected) => {
    expect(on({ Action: '*', Condition }, { 'sts:TaskPolicyArn': ARN })).toBe(expected);
  });

  test('over several documents takes each of them into account', () => {
    const documents = [policy(allow('sts:*')), policy(allow('iam:*'))].flat();
    expect(decide(documents, { action: 'iam:GetUser', resource: '*' })).toBe('allowed');
    expect(decide(documents, { action: 's3:GetObject', resource: '*' })).toBe('not-allowed');
    expect(decide([], { action: 's3:GetObject', resource: '*' })).toBe('not-allowed');
  });
});

test.each([
  [{ Statement: { Effect: 'Allow', Resource: '*' } }],
  [{ Statement: { Effect: 'Allow', Action: '*', NotAction: 'x', Resource: '*' } }],
  [{ Statement: { Effect: 'Allow', Action: '*' } }],
  [{ Statement: { ...allow('*'), Condition: { NumericEquals: { 'x:y': '1' } } } }],
])('the sandbox does not take %j for a policy', (identityPolicy) => {
  expect(() => completeScenario({ id: ID, identityPolicy }, NOW)).toThrow('identityPolicy');
});
