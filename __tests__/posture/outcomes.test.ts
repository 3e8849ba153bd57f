import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Outcome } from '../../src/model/judgement.ts';
import { compare } from '../../src/posture/changes.ts';
import { emptyMemory } from '../../src/posture/memory.ts';
import { countOutcomes, runOutcome, standings } from '../../src/posture/outcomes.ts';
import { comparisons } from './arbitraries.ts';
import {
  ACCOUNT,
  anAccount,
  aPosture,
  aVerdict,
  GROUPS,
  KEY,
  lastOf,
  ONE_OF_EACH,
  otherAccount,
  OTHER_ACCOUNT,
  USE,
  VIRTUAL,
} from './verdicts.ts';

const judged = (...outcomes: readonly Outcome[]) =>
  lastOf(
    outcomes.flatMap((outcome, index) => {
      const check = ONE_OF_EACH[index];
      return check === undefined ? [] : [aVerdict(check, outcome)];
    }),
  );

describe('the word for a run', () => {
  test.each<[string, readonly Outcome[], string]>([
    ['all passing is a pass', ['pass', 'pass'], 'pass'],
    ['nothing that applies is a pass', ['not-applicable'], 'pass'],
    ['one failure is a fail', ['pass', 'fail'], 'fail'],
    ['a failure goes before what cannot be read', ['unknown', 'fail'], 'fail'],
    ['one that cannot be read is unknown', ['pass', 'pass', 'pass', 'unknown'], 'unknown'],
    ['nothing that can be read is unknown', ['unknown', 'unknown'], 'unknown'],
    ['a run that judged nothing is unknown', [], 'unknown'],
  ])('%s', (_sentence, outcomes, word) => {
    expect(runOutcome(judged(...outcomes))).toBe(word);
  });

  test('an old finding that was not checked keeps a run from passing', () => {
    const comparison = lastOf([aVerdict(KEY, 'fail')], [aVerdict(USE, 'pass')]);
    expect(runOutcome(comparison)).toBe('unknown');
  });

  test('a run without accounts is unknown', () => {
    expect(runOutcome(compare(aPosture([]), emptyMemory))).toBe('unknown');
  });

  test('it is pass only where something was judged and nothing is failing, unknown or unchecked', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const outcomes = comparison.accounts.flatMap(({ posture }) =>
          posture.verdicts.map(({ outcome }) => outcome),
        );
        if (runOutcome(comparison) !== 'pass') return;
        expect(outcomes).not.toHaveLength(0);
        expect(outcomes).not.toContain('fail');
        expect(outcomes).not.toContain('unknown');
        expect(comparison.unjudged).toEqual([]);
      }),
    );
  });
});

describe('standings', () => {
  test('come worst first, whatever order the checks and accounts have', () => {
    const comparison = compare(
      aPosture([
        anAccount([aVerdict(GROUPS, 'fail'), aVerdict(USE, 'fail')]),
        otherAccount([aVerdict(VIRTUAL, 'fail'), aVerdict(KEY, 'fail')]),
      ]),
      emptyMemory,
    );
    expect(
      standings(comparison, 'fail').map(({ verdict, accountId }) => [verdict.severity, accountId]),
    ).toEqual([
      ['critical', OTHER_ACCOUNT],
      ['high', ACCOUNT],
      ['medium', OTHER_ACCOUNT],
      ['low', ACCOUNT],
    ]);
  });

  test('follow the verdict’s severity, not the check’s', () => {
    const comparison = lastOf([
      aVerdict(KEY, 'fail', { severity: 'low' }),
      aVerdict(GROUPS, 'fail', { severity: 'critical' }),
    ]);
    expect(standings(comparison, 'fail').map(({ verdict }) => verdict.check.id)).toEqual([
      GROUPS.id,
      KEY.id,
    ]);
  });

  test('hold only the outcomes asked for', () => {
    const comparison = judged('pass', 'fail', 'unknown', 'manual');
    expect(standings(comparison, 'fail', 'unknown').map(({ verdict }) => verdict.outcome)).toEqual([
      'fail',
      'unknown',
    ]);
    expect(standings(comparison)).toEqual([]);
  });
});

test('every verdict is counted once', () => {
  const both = compare(
    aPosture([
      anAccount([aVerdict(KEY, 'fail'), aVerdict(USE, 'pass'), aVerdict(GROUPS, 'manual')]),
      otherAccount([
        aVerdict(KEY, 'fail'),
        aVerdict(USE, 'unknown'),
        aVerdict(VIRTUAL, 'not-applicable'),
      ]),
    ]),
    emptyMemory,
  );
  expect(countOutcomes(both)).toEqual({
    pass: 1,
    fail: 2,
    accepted: 0,
    'not-checked': 0,
    unknown: 1,
    'not-applicable': 1,
    manual: 1,
  });
});
