import { describe, expect, test } from '@jest/globals';
import { GuardError } from '../../../src/model/errors.ts';
import { couldNotRun, gateSentence, wrongInputs } from '../../../src/report/text/sentences.ts';
import type { FailOn } from '../../../src/model/fail-on.ts';

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
