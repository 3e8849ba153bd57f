import { describe, expect, test } from '@jest/globals';
import { memberRolesIn, policyFor } from '../../../src/report/parts/policy.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { renderTerminal } from '../../../src/report/log/log.ts';
import { plainPalette } from '../../../src/report/log/section.ts';
import { aVerdict } from '../../posture/verdicts.ts';
import { accountOf, CHECKS, manyViewOf, runOver } from '../many.ts';

const refusal = (role: string): string =>
  `The audit could not assume the role ${role} here: the role is missing, does not trust the caller, or the caller may not call sts:AssumeRole.`;

test('a policy lists each action once, in order, and allows nothing else', () => {
  const policy: unknown = JSON.parse(policyFor(['iam:B', 'iam:A', 'iam:B']));
  expect(policy).toMatchObject({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['iam:A', 'iam:B'], Resource: '*' }],
  });
});

describe('the way into members', () => {
  test.each<[string, readonly string[] | undefined, unknown]>([
    ['the usual role, where none is known', undefined, 'arn:aws:iam::*:role/root-guard'],
    ['the usual role, where no reason names one', [], 'arn:aws:iam::*:role/root-guard'],
    ['the role of the run', ['audit/nope'], 'arn:aws:iam::*:role/audit/nope'],
    [
      'the roles of several runs',
      ['nope', 'root-guard'],
      ['arn:aws:iam::*:role/nope', 'arn:aws:iam::*:role/root-guard'],
    ],
  ])('%s', (_, roles, resource) => {
    const policy: unknown = JSON.parse(policyFor(['sts:AssumeRole'], roles));
    expect(policy).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'RootGuardMemberRoles',
          Effect: 'Allow',
          Action: ['sts:AssumeRole'],
          Resource: resource,
        },
      ],
    });
  });

  test('is open to no role that nobody asked to enter', () => {
    expect(policyFor(['iam:GetAccountSummary'], ['nope'])).not.toContain('nope');
  });
});

describe('the roles that were refused', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'are named in the reasons, once each',
      [refusal('a'), refusal('b/c'), refusal('a')],
      ['a', 'b/c'],
    ],
    ['are none where nothing was refused', ['The root user has no access key.'], []],
    ['are none that no role is called', [refusal('*'), refusal('x" y'), refusal('')], []],
    ['are none that a reason only quotes', [`It says: ${refusal('a')}`], []],
  ])('%s', (_, reasons, roles) => {
    expect(memberRolesIn(reasons)).toEqual(roles);
  });
});

test('the role that refused stands in the policy that summary and terminal show', () => {
  const refused = aVerdict(CHECKS.high, 'unknown', {
    reason: refusal('audit/nope'),
    missingPermissions: ['sts:AssumeRole'],
  });
  const view = manyViewOf(runOver([accountOf(0, [refused]), accountOf(1, [refused])]));
  const terminal = renderTerminal(view, plainPalette, { withSteps: false })
    .flatMap(({ lines }) => lines)
    .join('\n');
  for (const text of [
    renderSummary(view, {
      issue: undefined,
      reportPath: undefined,
      gate: 'The gate holds.',
      warnings: [],
    }),
    terminal,
  ]) {
    expect(text).toContain('"Resource": "arn:aws:iam::*:role/audit/nope"');
  }
});
