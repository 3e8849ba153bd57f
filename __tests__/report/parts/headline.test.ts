import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Verdict } from '../../../src/model/posture.ts';
import { renderComment } from '../../../src/report/issue/comment.ts';
import { headline } from '../../../src/report/parts/headline.ts';
import { renderIssue } from '../../../src/report/issue/issue.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import type { SummaryContext } from '../../../src/report/summary/head.ts';
import { terminalHeadline } from '../../../src/report/log/log.ts';
import { plainPalette } from '../../../src/report/log/section.ts';
import type { View } from '../../../src/report/view/view.ts';
import { compare } from '../../../src/posture/changes.ts';
import { emptyMemory } from '../../../src/posture/memory.ts';
import { runOutcome } from '../../../src/posture/outcomes.ts';
import { comparisons } from '../../posture/arbitraries.ts';
import { aPosture, aVerdict, GROUPS, KEY, USE, VIRTUAL } from '../../posture/verdicts.ts';
import { CERTIFICATE, viewAfter, viewOf } from '../views.ts';

const context: SummaryContext = {
  gate: 'The gate holds (fail-on: never).',
  issue: undefined,
  warnings: [],
  reportPath: undefined,
};
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** The first line of every face. */
const firstLines = (view: View): readonly string[] => [
  firstLine(renderSummary(view, context)),
  firstLine(renderIssue(view, { assignees: [] }, 60_000)),
  firstLine(renderComment('changed', view, undefined)),
  firstLine(renderComment('reopened', view, undefined)),
  terminalHeadline(view, plainPalette),
];

const every = (outcome: Verdict['outcome']): readonly Verdict[] =>
  [KEY, USE, VIRTUAL, GROUPS].map((check) => aVerdict(check, outcome));

describe('the first line of summary, issue, comment and log answers', () => {
  test.each<[string, View, string]>([
    ['all passing', viewAfter(every('pass')), '✅ No finding: 4 checks pass'],
    [
      'some that do not apply',
      viewAfter([aVerdict(KEY, 'pass'), aVerdict(USE, 'pass'), aVerdict(GROUPS, 'not-applicable')]),
      '✅ No finding: 2 checks pass, 1 not applicable',
    ],
    ['one finding', viewAfter([aVerdict(VIRTUAL, 'fail')]), '🟡 1 root-user finding: 1 medium'],
    [
      'findings of every severity, counted worst first',
      viewAfter([...every('fail'), aVerdict(CERTIFICATE, 'fail')]),
      '🔴 5 root-user findings: 1 critical, 2 high, 1 medium, 1 low',
    ],
    [
      'a severity lowered by its verdict',
      viewAfter([aVerdict(KEY, 'fail', { severity: 'low' })]),
      '🔵 1 root-user finding: 1 low',
    ],
    [
      'a finding beside what could not be read',
      viewAfter([aVerdict(USE, 'fail'), aVerdict(KEY, 'unknown'), aVerdict(GROUPS, 'pass')]),
      '🟠 1 root-user finding: 1 high; 1 of 3 checks could not be read',
    ],
    [
      'nothing but what could not be read',
      viewAfter(every('unknown')),
      '⚪ Not an all-clear: 4 of 4 checks could not be read',
    ],
    [
      'one of many that could not be read',
      viewAfter([aVerdict(USE, 'pass'), aVerdict(KEY, 'unknown'), aVerdict(GROUPS, 'pass')]),
      '⚪ Not an all-clear: 1 of 3 checks could not be read',
    ],
    [
      'an earlier finding that was not checked',
      viewAfter([aVerdict(KEY, 'fail')], [aVerdict(GROUPS, 'pass')]),
      '⚪ Not an all-clear: 1 earlier finding was not checked this time',
    ],
  ])('%s', (_sentence, view, answer) => {
    for (const line of firstLines(view)) expect(line.replace('Reopened: ', '')).toContain(answer);
  });

  test('it says well only of a run that passes', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        if (comparison.accounts.every(({ verdicts }) => verdicts.length === 0)) return;
        // What a person has to look at again has failed until then.
        const waits = comparison.accounts.some(({ verdicts }) =>
          verdicts.some(
            ({ outcome, lastKnown }) => outcome === 'manual' && lastKnown?.outcome === 'fail',
          ),
        );
        const passes = runOutcome(comparison) === 'pass' && !waits;
        const lines = firstLines(viewOf(comparison));
        for (const line of lines) {
          expect(line.includes('✅') || /\bwell\b/.test(line)).toBe(passes);
        }
      }),
    );
  });

  // Inputs that leave no check to run are refused, so a run cannot come here.
  test('a run that judged nothing is no all-clear', () => {
    const { icon } = headline(viewOf(compare(aPosture([]), emptyMemory)));
    expect(icon).not.toBe('✅');
  });

  test('one check passes, many pass', () => {
    expect(headline(viewAfter([aVerdict(KEY, 'pass')])).text).toBe('No finding: 1 check passes');
  });
});
