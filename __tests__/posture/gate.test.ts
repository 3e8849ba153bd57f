import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Severity } from '../../src/model/judgement.ts';
import type { Comparison } from '../../src/posture/changes.ts';
import { gate } from '../../src/posture/gate.ts';
import type { Verdict } from '../../src/model/posture.ts';
import { comparisons } from './arbitraries.ts';
import { aCheck, aVerdict, GROUPS, KEY, lastOf, USE, VIRTUAL } from './verdicts.ts';
import { type FailOn, type FailOnUnknown, failOnUnknowns } from '../../src/model/fail-on.ts';

const failing = (severity: Severity, keys = 1): Verdict =>
  aVerdict(KEY, 'fail', { severity, exposure: { keys } });
const passes = aVerdict(KEY, 'pass');

const old = (severity: Severity): Comparison => lastOf([failing(severity)], [failing(severity)]);

const situations = {
  'nothing found': lastOf([passes]),
  'an old low finding': old('low'),
  'an old medium finding': old('medium'),
  'an old high finding': old('high'),
  'an old critical finding': old('critical'),
  'a new low finding': lastOf([passes], [failing('low')]),
  'a new critical finding': lastOf([passes], [failing('critical')]),
  'a low finding that got worse': lastOf([failing('low')], [failing('low', 2)]),
  'a finding whose severity rose to medium': lastOf([failing('low')], [failing('medium')]),
  'a finding that was fixed': lastOf([failing('critical')], [passes]),
  'a finding that cannot be read now': lastOf([failing('critical')], [aVerdict(KEY, 'unknown')]),
  'a finding that was not checked now': lastOf([failing('critical')], [aVerdict(USE, 'pass')]),
} satisfies Record<string, Comparison>;
type Situation = keyof typeof situations;

/** For each `fail-on` the situations that fail the step; every other one must let it pass. */
const fails: Readonly<Record<FailOn, readonly Situation[]>> = {
  never: [],
  regression: [
    'a new low finding',
    'a new critical finding',
    'a low finding that got worse',
    'a finding whose severity rose to medium',
  ],
  low: [
    'a finding that cannot be read now',
    'a finding that was not checked now',
    'an old low finding',
    'an old medium finding',
    'an old high finding',
    'an old critical finding',
    'a new low finding',
    'a new critical finding',
    'a low finding that got worse',
    'a finding whose severity rose to medium',
  ],
  medium: [
    'a finding that cannot be read now',
    'a finding that was not checked now',
    'an old medium finding',
    'an old high finding',
    'an old critical finding',
    'a new critical finding',
    'a finding whose severity rose to medium',
  ],
  high: [
    'a finding that cannot be read now',
    'a finding that was not checked now',
    'an old high finding',
    'an old critical finding',
    'a new critical finding',
  ],
  critical: [
    'a finding that cannot be read now',
    'a finding that was not checked now',
    'an old critical finding',
    'a new critical finding',
  ],
};

const failOns: readonly FailOn[] = ['never', 'regression', 'low', 'medium', 'high', 'critical'];
const names: readonly Situation[] = Object.keys(situations).filter(
  (name): name is Situation => name in situations,
);

describe.each(failOns)('fail-on: %s', (failOn) => {
  test.each(names)('%s', (name) => {
    expect(gate(situations[name], failOn, 'never').holds).toBe(!fails[failOn].includes(name));
  });

  test.each(names)('%s, with fail-on-unknown: any', (name) => {
    const unread = name === 'a finding that cannot be read now';
    const { holds } = gate(situations[name], failOn, 'any');
    expect(holds).toBe(!fails[failOn].includes(name) && !unread);
  });
});

describe('fail-on-unknown: critical', () => {
  const denied = aVerdict(KEY, 'unknown');
  const throttled = aVerdict(KEY, 'unknown', { isTransient: true });
  const lower = aVerdict(USE, 'unknown');

  test.each<[string, Comparison, readonly FailOn[]]>([
    ['a critical check in the first run', lastOf([denied]), ['regression', 'critical', 'low']],
    ['the day on which it goes blind', lastOf([passes], [denied]), ['regression', 'critical']],
    ['also by the weather', lastOf([passes], [throttled]), ['regression', 'critical']],
    ['the days after that', lastOf([passes], [denied], [denied]), ['critical', 'low']],
    ['after the weather of yesterday', lastOf([throttled], [throttled]), ['critical', 'low']],
    ['a check that is not critical', lastOf([passes, lower]), []],
    ['a finding that went blind, which stands', lastOf([failing('low')], [denied]), ['low']],
    ['what this way in cannot ask', lastOf([aVerdict(KEY, 'not-checked')]), []],
  ])('%s', (_, comparison, stops) => {
    for (const failOn of failOns) {
      const expected = failOn === 'never' ? false : stops.includes(failOn);
      if (
        !stops.includes(failOn) &&
        stops.length > 0 &&
        failOn !== 'never' &&
        failOn !== 'regression'
      )
        continue;
      expect([failOn, !gate(comparison, failOn, 'critical').holds]).toEqual([failOn, expected]);
    }
  });

  test('a part that is missing weighs as much, under regression only when it is new', () => {
    const partial = (isNewlyPartial: boolean): Comparison => ({
      ...lastOf([passes]),
      missing: ['No report came of part 3/10.'],
      isNewlyPartial,
    });
    expect(gate(partial(true), 'regression', 'critical').holds).toBe(false);
    expect(gate(partial(false), 'regression', 'critical').holds).toBe(true);
    expect(gate(partial(false), 'critical', 'critical').holds).toBe(false);
    expect(gate(partial(true), 'never', 'critical').holds).toBe(true);
  });
});

describe('the reasons are parts of one sentence', () => {
  test.each<[string, Comparison, FailOn, FailOnUnknown, readonly string[]]>([
    ['none where the gate holds', lastOf([passes]), 'low', 'any', []],
    [
      'one new finding',
      lastOf([failing('low')]),
      'regression',
      'never',
      ['1 finding is new or worse'],
    ],
    [
      'several new findings',
      lastOf([failing('low'), aVerdict(USE, 'fail')]),
      'regression',
      'never',
      ['2 findings are new or worse'],
    ],
    [
      'only the findings that reach the severity are counted',
      lastOf([failing('critical'), aVerdict(USE, 'fail'), aVerdict(GROUPS, 'fail')]),
      'high',
      'never',
      ['2 findings are of severity high or above'],
    ],
    [
      'one finding of the severity',
      old('medium'),
      'medium',
      'never',
      ['1 finding is of severity medium or above'],
    ],
    [
      'a finding and what could not be judged are both said',
      lastOf([failing('critical'), aVerdict(USE, 'unknown'), aVerdict(VIRTUAL, 'unknown')]),
      'critical',
      'any',
      ['1 finding is of severity critical or above', '2 checks could not be judged'],
    ],
    [
      'one check that could not be judged',
      lastOf([aVerdict(USE, 'unknown')]),
      'never',
      'any',
      ['1 check could not be judged'],
    ],
  ])('%s', (_sentence, comparison, failOn, failOnUnknown, reasons) => {
    expect(gate(comparison, failOn, failOnUnknown)).toMatchObject({
      holds: reasons.length === 0,
      reasons,
    });
  });
});

describe('what nobody knows is said whether or not it fails the gate', () => {
  const waits = aCheck('attest-mailbox');
  test.each<[string, Comparison, readonly string[]]>([
    ['nothing where all is known', lastOf([passes]), []],
    [
      'checks that could not be judged',
      lastOf([aVerdict(USE, 'unknown'), aVerdict(VIRTUAL, 'unknown')]),
      ['2 checks could not be judged'],
    ],
    [
      'a finding that was not checked again',
      lastOf([failing('low')], [aVerdict(USE, 'pass')]),
      ['1 earlier finding was not checked'],
    ],
    [
      'findings of which one waits for a person’s word',
      lastOf([failing('low'), aVerdict(waits, 'fail')], [aVerdict(waits, 'manual')]),
      ['2 earlier findings were not checked'],
    ],
    [
      'a part that is missing',
      { ...lastOf([passes]), missing: ['No report came of part 3/10.', 'No report judges it.'] },
      ['something was not looked at'],
    ],
    [
      'all of it',
      {
        ...lastOf([failing('low')], [aVerdict(USE, 'unknown')]),
        missing: ['No report came of part 3/10.'],
      },
      [
        '1 check could not be judged',
        '1 earlier finding was not checked',
        'something was not looked at',
      ],
    ],
  ])('%s', (_sentence, comparison, doubts) => {
    expect(gate(comparison, 'regression', 'never')).toMatchObject({ holds: true, doubts });
    expect(gate(comparison, 'never', 'any')).toMatchObject({ doubts });
  });
});

test('a stricter fail-on never lets pass what a milder one stops', () => {
  const stricter: readonly FailOn[] = ['critical', 'high', 'medium', 'low'];
  fc.assert(
    fc.property(comparisons, fc.constantFrom(...failOnUnknowns), (comparison, failOnUnknown) => {
      const holds = stricter.map((failOn) => gate(comparison, failOn, failOnUnknown).holds);
      expect(holds).toEqual([...holds].sort().reverse());
    }),
  );
});
