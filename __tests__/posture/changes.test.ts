import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Outcome, Severity } from '../../src/model/judgement.ts';
import { type Comparison, compare } from '../../src/posture/changes.ts';
import { emptyMemory, idByReference } from '../../src/posture/memory.ts';
import type { Verdict } from '../../src/model/posture.ts';
import { memories, postures, recalled } from './arbitraries.ts';
import {
  ACCOUNT,
  anAccount,
  aPosture,
  aVerdict,
  daysAfter,
  GROUPS,
  KEY,
  lastOf,
  NOW,
  otherAccount,
  OTHER_ACCOUNT,
  runs,
  USE,
} from './verdicts.ts';

const was = (outcome: Outcome): Verdict => aVerdict(KEY, outcome);
const exposed = (exposure: Verdict['exposure']): Verdict => aVerdict(KEY, 'fail', { exposure });
const rated = (severity: Severity): Verdict => aVerdict(KEY, 'fail', { severity });

/** What each run changed; `none` where nothing did. */
const kinds = (comparisons: readonly Comparison[]): readonly string[] =>
  comparisons.map(({ changes }) => changes.map(({ kind }) => kind).join(' ') || 'none');

const changesOf = (...verdicts: readonly Verdict[]): readonly string[] =>
  kinds(runs(...verdicts.map((verdict) => [verdict])));

describe('the change between two runs', () => {
  test.each<[string, Outcome, Outcome, string]>([
    ['what passed and fails is a regression', 'pass', 'fail', 'regression'],
    ['what did not apply and fails is a regression', 'not-applicable', 'fail', 'regression'],
    ['what a person vouched for and fails is a regression', 'manual', 'fail', 'regression'],
    ['what fails as it did is no change', 'fail', 'fail', 'none'],
    ['what failed and passes is a recovery', 'fail', 'pass', 'recovery'],
    ['what failed and no longer applies is a recovery', 'fail', 'not-applicable', 'recovery'],
    ['what passed and no longer applies is no change', 'pass', 'not-applicable', 'none'],
    ['what did not apply and passes is no change', 'not-applicable', 'pass', 'none'],
    ['what passes as it did is no change', 'pass', 'pass', 'none'],
    ['a missing word about what passed is no change', 'pass', 'manual', 'none'],
    ['a missing word about what failed mends nothing', 'fail', 'manual', 'none'],
    ['what passed, is critical and cannot be read is blind', 'pass', 'unknown', 'blind'],
    ['what failed and cannot be read is blind', 'fail', 'unknown', 'blind'],
    ['what did not apply and cannot be read is blind', 'not-applicable', 'unknown', 'blind'],
    ['what a person vouched for and cannot be read is blind', 'manual', 'unknown', 'blind'],
  ])('%s', (_sentence, before, now, kind) => {
    expect(changesOf(was(before), was(now))[1]).toBe(kind);
  });

  test.each<[string, Outcome, string]>([
    ['a first failure is a regression', 'fail', 'regression'],
    ['a first pass is no change', 'pass', 'none'],
    ['a first not-applicable is no change', 'not-applicable', 'none'],
    ['a first missing word is no change', 'manual', 'none'],
    ['a critical check that was never read is blind from the first run', 'unknown', 'blind'],
  ])('%s', (_sentence, outcome, kind) => {
    expect(changesOf(was(outcome))).toEqual([kind]);
  });
});

describe('worsened', () => {
  test.each<[string, Verdict, Verdict, string]>([
    ['a second key', exposed({ keys: 1 }), exposed({ keys: 2 }), 'worsened'],
    [
      'a key switched on',
      exposed({ keys: 1, activeKeys: 0 }),
      exposed({ keys: 1, activeKeys: 1 }),
      'worsened',
    ],
    [
      'one of two keys deleted while the other is switched on',
      exposed({ keys: 2, activeKeys: 0 }),
      exposed({ keys: 1, activeKeys: 1 }),
      'worsened',
    ],
    [
      'a later use',
      exposed({ lastUsedAt: 1_795_000_000 }),
      exposed({ lastUsedAt: 1_795_000_001 }),
      'worsened',
    ],
    ['a severity raised by one', rated('high'), rated('critical'), 'worsened'],
    ['a severity raised from lowest to highest', rated('low'), rated('critical'), 'worsened'],
    ['a key deleted', exposed({ keys: 2 }), exposed({ keys: 1 }), 'none'],
    ['the same facts', exposed({ keys: 1 }), exposed({ keys: 1 }), 'none'],
    ['a severity lowered', rated('critical'), rated('high'), 'none'],
    ['a number that could be told for the first time', exposed({}), exposed({ keys: 2 }), 'none'],
    ['a number that was not known before', exposed({ keys: null }), exposed({ keys: 2 }), 'none'],
    [
      'a number that cannot be told any more',
      exposed({ keys: 2 }),
      exposed({ keys: null }),
      'none',
    ],
    ['a number that is not given any more', exposed({ keys: 2 }), exposed({}), 'none'],
    [
      'two numbers of which neither is known',
      exposed({ keys: null }),
      exposed({ keys: null }),
      'none',
    ],
  ])('%s', (_sentence, before, now, kind) => {
    expect(changesOf(before, now)[1]).toBe(kind);
  });
});

describe('over several runs', () => {
  const fails = was('fail');
  const passes = was('pass');
  const blind = was('unknown');
  const key = (keys: number | null): Verdict => exposed({ keys });

  test.each<[string, readonly Verdict[], readonly string[]]>([
    [
      'a failure that was unreadable for a while is not new',
      [fails, blind, fails],
      ['regression', 'blind', 'none'],
    ],
    [
      'a pass that comes back as a failure is new, however long it was unreadable',
      [passes, blind, blind, fails],
      ['none', 'blind', 'none', 'regression'],
    ],
    [
      'a failure that comes back as a pass is fixed',
      [fails, blind, passes],
      ['regression', 'blind', 'recovery'],
    ],
    [
      'what stays unreadable is told once',
      [fails, blind, blind, blind],
      ['regression', 'blind', 'none', 'none'],
    ],
    [
      'what was never readable is new when it fails',
      [blind, blind, fails],
      ['blind', 'none', 'regression'],
    ],
    ['what was never readable is no recovery when it passes', [blind, passes], ['blind', 'none']],
    [
      'a fixed failure that comes back is new again',
      [fails, passes, fails],
      ['regression', 'recovery', 'regression'],
    ],
    [
      'a second key while nobody could look is worse',
      [key(1), blind, key(2)],
      ['regression', 'blind', 'worsened'],
    ],
    [
      'a second key while the report could not be asked is worse',
      [key(1), key(null), key(2)],
      ['regression', 'none', 'worsened'],
    ],
    [
      'the same two keys are not worse after a report that could not be asked',
      [key(2), key(null), key(null), key(2)],
      ['regression', 'none', 'none', 'none'],
    ],
    [
      'a key made after one was deleted is worse',
      [key(2), key(1), key(2)],
      ['regression', 'none', 'worsened'],
    ],
    [
      'what worsened is not worse again while it stays',
      [key(1), key(2), key(2)],
      ['regression', 'worsened', 'none'],
    ],
    [
      'what was exposed before a recovery is forgotten',
      [key(2), passes, key(1), key(2)],
      ['regression', 'recovery', 'regression', 'worsened'],
    ],
    [
      'a severity that was lowered and raised again is worse',
      [rated('critical'), rated('medium'), rated('critical')],
      ['regression', 'none', 'worsened'],
    ],
    [
      'a severity raised while nobody could look is worse',
      [rated('medium'), blind, rated('critical')],
      ['regression', 'blind', 'worsened'],
    ],
  ])('%s', (_sentence, verdicts, expected) => {
    expect(changesOf(...verdicts)).toEqual(expected);
  });
});

describe('a change tells what was before', () => {
  test.each<[string, readonly Outcome[], string, Date | undefined]>([
    ['nothing, when it is seen for the first time', ['fail'], 'never seen', undefined],
    ['the outcome and its beginning', ['pass', 'pass', 'fail'], 'pass', NOW],
    [
      'the last known outcome across a blind spot',
      ['pass', 'fail', 'unknown', 'pass'],
      'fail',
      daysAfter(1),
    ],
    ['what is remembered, when it becomes unreadable', ['fail', 'unknown'], 'fail', NOW],
  ])('%s', (_sentence, outcomes, from, fromSince) => {
    const { changes } = lastOf(...outcomes.map((outcome) => [was(outcome)]));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ from, fromSince, accountId: ACCOUNT });
  });
});

describe('since', () => {
  test.each<[string, readonly Outcome[], Date | undefined]>([
    ['a failure began when it was first seen', ['fail'], NOW],
    ['a failure that lasts keeps its beginning', ['fail', 'fail', 'fail'], NOW],
    ['a failure that was unreadable keeps its beginning', ['fail', 'unknown', 'fail'], NOW],
    ['a failure that comes back begins anew', ['fail', 'pass', 'fail'], daysAfter(2)],
    ['a pass that lasts keeps its beginning', ['pass', 'pass'], NOW],
    ['a pass after a blind spot began before it', ['pass', 'unknown', 'pass'], NOW],
    ['not-applicable after a pass begins anew', ['pass', 'not-applicable'], daysAfter(1)],
    ['a failure that cannot be read now keeps its beginning', ['fail', 'unknown'], NOW],
    ['what cannot be read and never failed has no beginning', ['pass', 'unknown'], undefined],
  ])('%s', (_sentence, outcomes, since) => {
    const { accounts } = lastOf(...outcomes.map((outcome) => [was(outcome)]));
    expect(accounts[0]?.verdicts[0]?.since).toEqual(since);
  });

  test('a finding that gets worse keeps its beginning', () => {
    const last = lastOf([exposed({ keys: 1 })], [exposed({ keys: 2 })]);
    expect(last.accounts[0]?.verdicts[0]?.since).toEqual(NOW);
  });

  test('a beginning is remembered to the second, as the tracker keeps it', () => {
    const at = new Date('2026-11-21T09:12:34.999Z');
    const { accounts, memory } = compare(aPosture([anAccount([was('fail')])], at), emptyMemory);
    const second = new Date('2026-11-21T09:12:34Z');
    expect(accounts[0]?.verdicts[0]?.since).toEqual(second);
    expect(memory.get(ACCOUNT)?.get(KEY.id)?.since).toEqual(second);
  });

  test('an unreadable verdict brings along what was last known', () => {
    const last = lastOf([exposed({ keys: 1 })], [was('unknown')]);
    expect(last.accounts[0]?.verdicts[0]?.lastKnown).toEqual({
      outcome: 'fail',
      since: NOW,
      severity: 'critical',
      exposure: { keys: 1 },
    });
  });
});

describe('what is remembered', () => {
  test('the numbers that could not be told this time, as they were', () => {
    const { memory } = lastOf(
      [exposed({ keys: 2, activeKeys: 1 })],
      [exposed({ keys: 2, activeKeys: null })],
    );
    expect(memory.get(ACCOUNT)?.get(KEY.id)?.exposure).toEqual({ keys: 2, activeKeys: 1 });
  });

  test('nothing of a failure once it is fixed', () => {
    const { memory } = lastOf([exposed({ keys: 2 })], [was('pass')]);
    expect(memory.get(ACCOUNT)?.get(KEY.id)).toEqual({
      outcome: 'pass',
      since: daysAfter(1),
      severity: undefined,
      exposure: {},
    });
  });

  test('what an earlier run knew of a check that is not chosen now', () => {
    const { memory, unjudged } = lastOf([was('fail')], [aVerdict(GROUPS, 'pass')]);
    expect(memory.get(ACCOUNT)?.get(KEY.id)?.outcome).toBe('fail');
    expect(unjudged).toMatchObject([{ accountId: ACCOUNT, checkId: KEY.id }]);
  });

  test('a finding left out for some runs is the same finding, not a new one', () => {
    const skipped = [aVerdict(GROUPS, 'pass')];
    expect(kinds(runs([was('fail')], skipped, skipped, [was('fail')]))).toEqual([
      'regression',
      'none',
      'none',
      'none',
    ]);
  });

  test.each<[string, readonly Verdict[], number]>([
    ['a finding that no check judged is named', [aVerdict(GROUPS, 'pass')], 1],
    ['an empty run leaves every finding unjudged', [], 1],
    ['a finding that was judged again is not named', [was('fail')], 0],
    ['a finding that became unreadable was tried, so it is not named', [was('unknown')], 0],
  ])('%s', (_sentence, now, count) => {
    expect(lastOf([was('fail')], now).unjudged).toHaveLength(count);
  });

  test('a pass that no check judged is nobody’s worry', () => {
    expect(lastOf([was('pass')], [aVerdict(GROUPS, 'pass')]).unjudged).toEqual([]);
  });

  // Cannot happen while a run audits one account and recalls that one alone.
  test('a finding of an account that was not audited is named as unjudged', () => {
    const both = compare(
      aPosture([anAccount([was('fail')]), otherAccount([was('pass')])]),
      emptyMemory,
    );
    const { unjudged } = compare(aPosture([otherAccount([was('pass')])]), both.memory);
    expect(unjudged).toMatchObject([{ accountId: ACCOUNT, checkId: KEY.id }]);
  });
});

describe('several accounts', () => {
  const first = compare(
    aPosture([anAccount([was('fail'), aVerdict(USE, 'pass')]), otherAccount([was('pass')])]),
    emptyMemory,
  );

  test('each is held against its own memory', () => {
    const { changes } = compare(
      aPosture([anAccount([was('fail'), aVerdict(USE, 'fail')]), otherAccount([was('fail')])]),
      first.memory,
    );
    expect(
      changes.map(({ accountId, verdict, kind }) => [accountId, verdict.check.id, kind]),
    ).toEqual([
      [ACCOUNT, USE.id, 'regression'],
      [OTHER_ACCOUNT, KEY.id, 'regression'],
    ]);
  });

  test('what is known of an account that is not audited now is kept', () => {
    const { memory } = compare(aPosture([otherAccount([was('pass')])]), first.memory);
    expect(memory.get(ACCOUNT)).toEqual(first.memory.get(ACCOUNT));
  });
});

describe('whatever the posture and the memory', () => {
  test('the same run again changes nothing', () => {
    fc.assert(
      fc.property(postures, memories, (posture, memory) => {
        const once = compare(posture, recalled(posture, memory));
        const again = compare(posture, once.memory);
        // The weather is told when it lasts; after that nothing is new.
        const last = compare(posture, again.memory);
        expect(last.memory).toEqual(again.memory);
        expect(last.changes).toEqual([]);
        expect(again.changes.filter(({ kind }) => kind !== 'blind')).toEqual([]);
      }),
    );
  });

  test('an unknown verdict leaves what is remembered as it was, but that it is unread', () => {
    fc.assert(
      fc.property(postures, memories, (posture, memory) => {
        const next = compare(posture, memory).memory;
        for (const { account, verdicts } of posture.accounts) {
          for (const { check, outcome } of verdicts) {
            if (outcome !== 'unknown') continue;
            const before = memory.get(account.id)?.get(check.id);
            const after = next.get(account.id)?.get(check.id);
            expect(after?.blind).toBeDefined();
            if (before === undefined) expect(after?.outcome).toBe('unknown');
            else expect({ ...after, blind: before.blind }).toEqual(before);
          }
        }
      }),
    );
  });

  test('every failure is remembered, and nothing remembered as failing is said to pass', () => {
    fc.assert(
      fc.property(postures, memories, (posture, memory) => {
        const next = compare(posture, memory).memory;
        for (const { account, verdicts } of posture.accounts) {
          for (const { check, outcome } of verdicts) {
            // Neither an unknown nor a person's missing word ends a failure.
            const failed = memory.get(account.id)?.get(check.id)?.outcome === 'fail';
            if (outcome === 'unknown' || (outcome === 'manual' && failed)) continue;
            if (outcome === 'not-checked') continue;
            expect(next.get(account.id)?.get(check.id)?.outcome).toBe(outcome);
          }
        }
      }),
    );
  });

  test('the memory handed over stays as it was', () => {
    fc.assert(
      fc.property(postures, memories, (posture, memory) => {
        const copy = structuredClone(memory);
        compare(posture, memory);
        expect(memory).toEqual(copy);
      }),
    );
  });
});

describe('what this way into the account cannot ask', () => {
  const notChecked = aVerdict(KEY, 'not-checked');
  const after = (...days: readonly (readonly Verdict[])[]) => {
    const { changes, memory, accounts } = lastOf(...days);
    return {
      kinds: changes.map(({ kind }) => kind),
      remembered: memory.get(ACCOUNT)?.get(KEY.id)?.outcome,
      outcome: accounts[0]?.verdicts[0]?.outcome,
      since: accounts[0]?.verdicts[0]?.since,
    };
  };

  test('does not mend what another way saw fail: that still stands as failing', () => {
    const left = { kinds: [], remembered: 'fail', outcome: 'fail', since: NOW };
    expect(after([was('fail')], [notChecked])).toEqual(left);
    expect(after([was('fail')], [notChecked], [notChecked])).toEqual(left);
  });

  test('and by that other way it goes on, or is over', () => {
    expect(after([was('fail')], [notChecked], [was('fail')])).toMatchObject({
      kinds: [],
      since: NOW,
    });
    expect(after([was('fail')], [notChecked], [was('pass')]).kinds).toEqual(['recovery']);
  });

  test('is neither blind nor a pass where nothing is known to fail', () => {
    expect(after([was('pass')], [notChecked])).toMatchObject({
      kinds: [],
      remembered: 'pass',
      outcome: 'not-checked',
    });
    expect(after([notChecked])).toMatchObject({ kinds: [], remembered: undefined });
  });
});

describe('going blind', () => {
  const denied = aVerdict(KEY, 'unknown');
  const throttled = aVerdict(KEY, 'unknown', { isTransient: true });
  const lowDenied = aVerdict(GROUPS, 'unknown');
  const low = (outcome: Outcome): Verdict => aVerdict(GROUPS, outcome);

  test.each<[string, readonly Verdict[], readonly string[]]>([
    ['on a critical check is told once', [was('pass'), denied, denied], ['none', 'blind', 'none']],
    ['on the first day is told once', [denied, denied], ['blind', 'none']],
    [
      'on a finding of any severity is told once',
      [low('fail'), lowDenied, lowDenied],
      ['regression', 'blind', 'none'],
    ],
    [
      'on what is not critical and did not fail is nothing to tell',
      [low('pass'), lowDenied],
      ['none', 'none'],
    ],
    [
      'by what may pass is told when it lasts',
      [was('pass'), throttled, throttled, throttled],
      ['none', 'none', 'blind', 'none'],
    ],
    [
      'by what may pass is not told when it passes',
      [was('pass'), throttled, was('pass'), throttled, was('pass')],
      ['none', 'none', 'none', 'none', 'none'],
    ],
    [
      'by another cause after the weather is told at once',
      [was('pass'), throttled, denied],
      ['none', 'none', 'blind'],
    ],
    [
      'again after it could be read is told again',
      [denied, was('pass'), denied],
      ['blind', 'none', 'blind'],
    ],
  ])('%s', (_sentence, verdicts, expected) => {
    expect(changesOf(...verdicts)).toEqual(expected);
  });

  test('tells since when, and keeps the finding with the severity it had', () => {
    const bad = aVerdict(GROUPS, 'fail', { severity: 'critical' });
    const { accounts } = lastOf([bad], [lowDenied], [lowDenied]);
    const [tracked] = accounts[0]?.verdicts ?? [];
    expect(tracked).toMatchObject({
      outcome: 'fail',
      unreadSince: daysAfter(1),
      isNewlyUnread: false,
      since: NOW,
      verdict: { outcome: 'unknown', severity: 'critical' },
    });
  });
});

describe('what another run’s report says', () => {
  const reported = (outcome: Outcome, day: number): Verdict =>
    aVerdict(KEY, outcome, { reportedAt: daysAfter(day) });
  const [, since] = runs([was('pass')], [was('fail')]);

  test.each<[string, Verdict, readonly string[], Outcome]>([
    ['later than what is known counts', reported('pass', 2), ['recovery'], 'pass'],
    ['of the same moment counts', reported('pass', 1), ['recovery'], 'pass'],
    ['earlier does not take back what is known', reported('pass', 0), ['blind'], 'unknown'],
    ['earlier may say the same', reported('fail', 0), [], 'fail'],
    ['from the future does not take back what is known', reported('pass', 4), ['blind'], 'unknown'],
    ['from the future may say the same', reported('fail', 4), [], 'fail'],
  ])('%s', (_, verdict, kinds, outcome) => {
    const now = compare(
      aPosture([anAccount([verdict])], daysAfter(3)),
      since?.memory ?? emptyMemory,
    );
    expect(now.changes.map(({ kind }) => kind)).toEqual(kinds);
    expect(now.accounts[0]?.verdicts[0]?.verdict.outcome).toBe(outcome);
    const remembered = now.memory.get(ACCOUNT)?.get(KEY.id)?.outcome;
    expect(remembered).toBe(outcome === 'unknown' ? 'fail' : outcome);
  });
});

test('what was accepted in an account that is known by a reference alone stays so', () => {
  const id = idByReference('0123456789ab');
  const accepted = new Map([
    [KEY.id, { outcome: 'accepted' as const, since: NOW, severity: undefined, exposure: {} }],
  ]);
  const now = compare(aPosture([anAccount([was('pass')])]), new Map([[id, accepted]]));
  expect(now.memory.get(id)).toEqual(accepted);
  expect(now.unjudged).toEqual([]);
});
