import { describe, expect, test } from '@jest/globals';
import { compare, type Comparison } from '../../src/posture/changes.ts';
import { gate } from '../../src/posture/gate.ts';
import { emptyMemory, type Memory } from '../../src/posture/memory.ts';
import type { Verdict } from '../../src/model/posture.ts';
import { countOutcomes, runOutcome, standings } from '../../src/posture/outcomes.ts';
import { decide } from '../../src/posture/tracker-decision.ts';
import { EVERY_ACCOUNT, type Exception } from '../../src/model/settings.ts';
import {
  ACCOUNT,
  anAccount,
  aPosture,
  aVerdict,
  daysAfter,
  KEY,
  OTHER_ACCOUNT,
  USE,
} from './verdicts.ts';

const accepted = (parts: Partial<Exception> = {}): Exception => ({
  check: KEY.id,
  account: ACCOUNT,
  reason: 'Break-glass key.',
  owner: '@mona',
  expires: daysAfter(100),
  link: undefined,
  covers: { keys: 1 },
  ...parts,
});

const fails = (keys = 1): Verdict => aVerdict(KEY, 'fail', { exposure: { keys } });
const passes = aVerdict(KEY, 'pass');
const blind = aVerdict(KEY, 'unknown');
const other = aVerdict(USE, 'pass');

interface Run {
  readonly verdict: Verdict | undefined;
  readonly exceptions?: readonly Exception[];
  readonly day?: number;
}

/** Runs a day apart unless they say otherwise, each held against the memory of the one before. */
const runsOf = (...given: readonly Run[]): readonly Comparison[] => {
  let memory: Memory = emptyMemory;
  return given.map(({ verdict, exceptions = [], day }, index) => {
    const verdicts = verdict === undefined ? [other] : [verdict, other];
    const posture = aPosture([anAccount(verdicts)], daysAfter(day ?? index));
    const comparison = compare(posture, memory, exceptions);
    memory = comparison.memory;
    return comparison;
  });
};

const EXCEPTION = [accepted()];

/** How the last run stands: outcome of the finding, what changed, and what becomes of an open issue. */
const ending = (...given: readonly Run[]): string => {
  const comparison = runsOf(...given).at(-1);
  if (comparison === undefined) throw new Error('no run');
  const [first] = comparison.accounts.flatMap(({ verdicts }) => verdicts);
  const change = comparison.changes.map(({ kind }) => kind).join(' ') || 'no change';
  const { kind } = decide({ status: 'open', isUpToDate: false, remembers: true }, comparison);
  return `${first?.outcome ?? 'not judged'}, ${change}, ${kind}`;
};

describe('an exception and its finding', () => {
  test.each<[string, string, readonly Run[]]>([
    [
      'accepts a finding that was there: the issue is closed',
      'accepted, accepted, close',
      [{ verdict: fails() }, { verdict: fails(), exceptions: EXCEPTION }],
    ],
    [
      'accepts a finding before it is there',
      'accepted, accepted, close',
      [
        { verdict: passes, exceptions: EXCEPTION },
        { verdict: fails(), exceptions: EXCEPTION },
      ],
    ],
    [
      'goes on covering what stays as it was',
      'accepted, no change, close',
      [
        { verdict: fails(), exceptions: EXCEPTION },
        { verdict: fails(), exceptions: EXCEPTION },
      ],
    ],
    [
      'does not cover facts that got worse',
      'fail, regression, edit',
      [
        { verdict: fails(1), exceptions: EXCEPTION },
        { verdict: fails(2), exceptions: EXCEPTION },
      ],
    ],
    [
      'does not take the worse facts for its own a day later',
      'fail, no change, edit',
      [
        { verdict: fails(1), exceptions: EXCEPTION },
        { verdict: fails(2), exceptions: EXCEPTION },
        { verdict: fails(2), exceptions: EXCEPTION },
      ],
    ],
    [
      'covers again what got better again',
      'accepted, accepted, close',
      [
        { verdict: fails(1), exceptions: EXCEPTION },
        { verdict: fails(2), exceptions: EXCEPTION },
        { verdict: fails(1), exceptions: EXCEPTION },
      ],
    ],
    [
      'given anew for more, covers more',
      'accepted, accepted, close',
      [
        { verdict: fails(1), exceptions: EXCEPTION },
        { verdict: fails(2), exceptions: EXCEPTION },
        { verdict: fails(2), exceptions: [accepted({ covers: { keys: 2 } })] },
      ],
    ],
    [
      'that names nothing covers nothing, whatever is remembered',
      'fail, no change, edit',
      [
        { verdict: fails(1), exceptions: [accepted({ covers: {} })] },
        { verdict: fails(1), exceptions: [accepted({ covers: {} })] },
      ],
    ],
    [
      'that names nothing covers a finding that has nothing to name',
      'accepted, accepted, close',
      [{ verdict: aVerdict(KEY, 'fail'), exceptions: [accepted({ covers: {} })] }],
    ],
    [
      'with its facts written down, does not cover worse ones that were never seen better',
      'fail, regression, edit',
      [{ verdict: fails(2), exceptions: [accepted({ covers: { keys: 1 } })] }],
    ],
    [
      'with its facts written down, covers those',
      'accepted, accepted, close',
      [{ verdict: fails(1), exceptions: [accepted({ covers: { keys: 1 } })] }],
    ],
    [
      'with a name that the finding does not have, covers nothing',
      'fail, regression, edit',
      [{ verdict: fails(1), exceptions: [accepted({ covers: { key: 1 } })] }],
    ],
    [
      'with one Region written down, covers no other',
      'fail, regression, edit',
      [
        {
          verdict: aVerdict(KEY, 'fail', { exposure: { 'off:us-east-1': 1, 'off:eu-west-1': 1 } }),
          exceptions: [accepted({ covers: { 'off:us-east-1': 1 } })],
        },
      ],
    ],
    [
      'with one Region written down, covers it while the others are well',
      'accepted, accepted, close',
      [
        {
          verdict: aVerdict(KEY, 'fail', {
            exposure: { 'off:us-east-1': 1, 'off:eu-west-1': 0 },
          }),
          exceptions: [accepted({ covers: { 'off:us-east-1': 1 } })],
        },
      ],
    ],
    [
      'with one Region written down, covers nothing while another is not known',
      'fail, regression, edit',
      [
        {
          verdict: aVerdict(KEY, 'fail', {
            exposure: { 'off:us-east-1': 1, 'off:eu-west-3': null },
          }),
          exceptions: [accepted({ covers: { 'off:us-east-1': 1 } })],
        },
      ],
    ],
    [
      'covers nothing while its number could not be told',
      'fail, regression, edit',
      [{ verdict: aVerdict(KEY, 'fail', { exposure: { keys: null } }), exceptions: EXCEPTION }],
    ],
    [
      'covers on its last day',
      'accepted, no change, close',
      [
        { verdict: fails(), exceptions: EXCEPTION },
        { verdict: fails(), exceptions: EXCEPTION, day: 100 },
      ],
    ],
    [
      'expired, counts as a regression',
      'fail, regression, edit',
      [
        { verdict: fails(), exceptions: EXCEPTION },
        { verdict: fails(), exceptions: EXCEPTION, day: 101 },
      ],
    ],
    [
      'expired, counts as a regression once',
      'fail, no change, edit',
      [
        { verdict: fails(), exceptions: EXCEPTION },
        { verdict: fails(), exceptions: EXCEPTION, day: 101 },
        { verdict: fails(), exceptions: EXCEPTION, day: 102 },
      ],
    ],
    [
      'taken out of the file, counts as a regression',
      'fail, regression, edit',
      [{ verdict: fails(), exceptions: EXCEPTION }, { verdict: fails() }],
    ],
    [
      'is over when the finding is fixed',
      'pass, recovery, close',
      [
        { verdict: fails(), exceptions: EXCEPTION },
        { verdict: passes, exceptions: EXCEPTION },
      ],
    ],
    [
      'stays where the finding cannot be read',
      'unknown, blind, edit',
      [
        { verdict: fails(), exceptions: EXCEPTION },
        { verdict: blind, exceptions: EXCEPTION },
      ],
    ],
    [
      'expires even where the finding cannot be read',
      'fail, regression, edit',
      [
        { verdict: fails(), exceptions: EXCEPTION },
        { verdict: blind, exceptions: EXCEPTION, day: 101 },
      ],
    ],
    [
      'does not cover what it was not given for',
      'fail, regression, edit',
      [{ verdict: fails(), exceptions: [accepted({ account: OTHER_ACCOUNT })] }],
    ],
    [
      'for all accounts covers this one too',
      'accepted, accepted, close',
      [{ verdict: fails(), exceptions: [accepted({ account: EVERY_ACCOUNT })] }],
    ],
    [
      'for this account goes before one for all',
      'fail, regression, edit',
      [
        {
          verdict: fails(2),
          exceptions: [accepted({ account: EVERY_ACCOUNT }), accepted({ covers: { keys: 1 } })],
        },
      ],
    ],
  ])('%s', (_sentence, expected, given) => {
    expect(ending(...given)).toBe(expected);
  });

  test('a finding keeps its age while it is accepted', () => {
    const [, , last] = runsOf(
      { verdict: fails() },
      { verdict: fails(), exceptions: EXCEPTION },
      { verdict: fails() },
    );
    expect(last?.accounts[0]?.verdicts[0]?.since).toEqual(daysAfter(0));
  });

  test.each([
    [85, false],
    [86, true],
    [100, true],
    [101, false],
  ])('on day %i of 100 it expires soon: %s', (day, soon) => {
    const [comparison] = runsOf({ verdict: fails(), exceptions: EXCEPTION, day });
    expect(comparison?.accounts[0]?.verdicts[0]?.acceptance?.expiresSoon).toBe(soon);
  });
});

describe('an accepted finding', () => {
  const [only] = runsOf({ verdict: fails(), exceptions: EXCEPTION });
  if (only === undefined) throw new Error('no run');

  test('fails no gate, whatever its severity', () => {
    expect(gate(only, 'low', 'any').holds).toBe(true);
    expect(gate(only, 'regression', 'any').holds).toBe(true);
  });

  test('opens no issue, and reopens none', () => {
    const action = (status: 'none' | 'completed' | 'not-planned'): string =>
      decide({ status, isUpToDate: false, remembers: true }, only).kind;
    expect(action('none')).toBe('nothing');
    // What it was accepted for has to be written down somewhere.
    expect(action('completed')).toBe('edit');
    expect(action('not-planned')).toBe('edit');
  });

  test('counts as accepted and as nothing else', () => {
    expect(countOutcomes(only)).toEqual({
      pass: 1,
      fail: 0,
      accepted: 1,
      unknown: 0,
      'not-applicable': 0,
      'not-checked': 0,
      manual: 0,
    });
    expect(standings(only, 'fail')).toEqual([]);
    expect(runOutcome(only)).toBe('pass');
  });

  test('that no run looks at is no open finding while its exception holds, and is one after', () => {
    const [, within] = runsOf(
      { verdict: fails(), exceptions: EXCEPTION },
      { verdict: undefined, exceptions: EXCEPTION },
    );
    expect(within?.unjudged).toEqual([]);
    const [, after] = runsOf(
      { verdict: fails(), exceptions: EXCEPTION },
      { verdict: undefined, exceptions: EXCEPTION, day: 101 },
    );
    expect(after?.unjudged.map(({ checkId }) => checkId)).toEqual([KEY.id]);
  });
});

test('what only a person can tell makes no run a pass', () => {
  const comparison = compare(aPosture([anAccount([aVerdict(KEY, 'manual')])]), emptyMemory);
  expect(runOutcome(comparison)).toBe('unknown');
});
