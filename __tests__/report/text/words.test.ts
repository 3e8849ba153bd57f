import { describe, expect, test } from '@jest/globals';
import { GuardError } from '../../../src/model/errors.ts';
import { policyFor } from '../../../src/report/parts/policy.ts';
import { couldNotRun, gateSentence, wrongInputs } from '../../../src/report/text/sentences.ts';
import { ago, minute } from '../../../src/report/text/date.ts';
import { NOW } from '../../posture/verdicts.ts';
import type { FailOn } from '../../../src/model/fail-on.ts';

test.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [60_000, '1 minute ago'],
  [59 * 60_000, '59 minutes ago'],
  [60 * 60_000, '1 hour ago'],
  [24 * 60 * 60_000 - 1, '23 hours ago'],
  [24 * 60 * 60_000, '1 day ago'],
  [90 * 24 * 60 * 60_000, '90 days ago'],
  [-5_000, 'just now'],
])('%i milliseconds are %s', (elapsed, words) => {
  expect(ago(new Date(NOW.getTime() - elapsed), NOW)).toBe(words);
});

test('a time is told to the minute, in UTC', () => {
  expect(minute(new Date('2026-11-21T09:12:59.999+05:00'))).toBe('2026-11-21 04:12 UTC');
});

test('a policy lists each action once, in order, and allows nothing else', () => {
  const policy: unknown = JSON.parse(policyFor(['iam:B', 'iam:A', 'iam:B']));
  expect(policy).toMatchObject({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['iam:A', 'iam:B'], Resource: '*' }],
  });
});

describe('the gate’s sentence', () => {
  const failOns: readonly FailOn[] = ['never', 'regression', 'low', 'medium', 'high', 'critical'];
  const holds = { holds: true, reasons: [], doubts: [] };
  const fails = {
    holds: false,
    reasons: ['1 finding is new or worse', '2 checks are unknown'],
    doubts: ['2 checks could not be judged'],
  };

  test.each(failOns)('names the setting and the answer: %s', (failOn) => {
    for (const withDetails of [true, false]) {
      expect(gateSentence(holds, failOn, withDetails)).toMatch(/^The gate holds/);
      expect(gateSentence(fails, failOn, withDetails)).toMatch(/^The gate failed/);
      expect(gateSentence(holds, failOn, withDetails)).toContain(`fail-on: ${failOn}`);
    }
  });

  test('tells the reasons only where findings may be told', () => {
    expect(gateSentence(fails, 'low', true)).toContain(
      '1 finding is new or worse and 2 checks are unknown',
    );
    expect(gateSentence(fails, 'low', false)).not.toMatch(/finding|\d/);
  });

  test('tells what nobody knows only where findings may be told', () => {
    const doubts = ['1 check could not be judged', 'something was not looked at'];
    expect(gateSentence({ ...holds, doubts }, 'low', true)).toBe(
      'The gate holds: no finding is of severity low or above, but 1 check could not be judged and something was not looked at (fail-on: low).',
    );
    expect(gateSentence({ ...holds, doubts }, 'low', false)).toBe('The gate holds (fail-on: low).');
  });
});

test('a run that could not start says what happened and what to do', () => {
  const error = new GuardError('role-refused', 'AWS refused the role.', 'Check the trust policy.');
  expect(couldNotRun(error)).toContain('AWS refused the role. Check the trust policy.');
});

test.each([
  [[{ input: 'fail-on', message: 'accepts never' }], '1 input is wrong: fail-on accepts never'],
  [
    [
      { input: 'fail-on', message: 'accepts never' },
      { input: 'issue', message: 'accepts auto' },
    ],
    '2 inputs are wrong: fail-on accepts never; issue accepts auto',
  ],
])('every wrong input is said in one sentence', (errors, sentence) => {
  expect(wrongInputs(errors)).toContain(sentence);
});
