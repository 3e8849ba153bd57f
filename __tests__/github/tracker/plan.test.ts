import { describe, expect, test } from '@jest/globals';
import { memoryOf, pastOf, type FoundTracker } from '../../../src/github/tracker/recall.ts';
import type { TrackerIssue } from '../../../src/github/tracker/issues.ts';
import { planTracker } from '../../../src/github/tracker/tracker.ts';
import { checks } from '../../../src/checks/index.ts';
import { type Comparison, compare } from '../../../src/posture/changes.ts';
import { emptyMemory, nothingUnread } from '../../../src/posture/memory.ts';
import type { Verdict } from '../../../src/model/posture.ts';
import { runOutcome } from '../../../src/posture/outcomes.ts';
import {
  ACCOUNT,
  anAccount,
  aPosture,
  aVerdict,
  daysAfter,
  GROUPS,
  KEY,
  lastOf,
  USE,
} from '../../posture/verdicts.ts';
import { contentOf, found, keyFor, written, wanted } from './trackers.ts';

const key = await keyFor();
const bodyOf = (comparison: Comparison): string => written(contentOf(comparison), key);

/** A later run that finds the issue with this body. */
const next = (body: string, days: number, ...verdicts: readonly Verdict[]) => {
  const tracker = found(body, key);
  const { memory, unread } = pastOf(tracker, wanted([ACCOUNT]));
  const posture = aPosture([anAccount(verdicts)], daysAfter(days));
  return { tracker, comparison: compare(posture, memory, [], unread) };
};

const plan = (tracker: FoundTracker | undefined, comparison: Comparison): string =>
  planTracker(tracker, comparison, contentOf(comparison)).kind;

const keyFails = aVerdict(KEY, 'fail', { exposure: { keys: 1 } });
const opened = bodyOf(lastOf([keyFails, aVerdict(GROUPS, 'pass')]));
const lost = opened.replace(/(aws-root-guard:state v3 )./, '$1z');

const as = (tracker: FoundTracker, status: TrackerIssue['status']): FoundTracker => ({
  ...tracker,
  issue: { ...tracker.issue, status },
});

describe('the next run', () => {
  test.each<[string, string, readonly Verdict[], string]>([
    ['that finds the same writes nothing', opened, [keyFails, aVerdict(GROUPS, 'pass')], 'nothing'],
    [
      'that finds the same, at another time and with a note, writes nothing',
      opened,
      [{ ...keyFails, note: 'It lags.' }, aVerdict(GROUPS, 'pass')],
      'nothing',
    ],
    ['that finds more edits', opened, [keyFails, aVerdict(GROUPS, 'fail')], 'edit'],
    ['that finds it fixed closes', opened, [aVerdict(KEY, 'pass')], 'close'],
    ['that cannot read it edits', opened, [aVerdict(KEY, 'unknown')], 'edit'],
    ['that does not look at it leaves it', opened, [aVerdict(GROUPS, 'pass')], 'nothing'],
    [
      'whose memory is lost writes it anew by all checks',
      lost,
      checks.map((check) => aVerdict(check, check.id === KEY.id ? 'fail' : 'pass')),
      'edit',
    ],
    [
      'whose memory is lost writes nothing by some checks',
      lost,
      [keyFails, aVerdict(GROUPS, 'pass')],
      'nothing',
    ],
    [
      'whose memory is lost does not close by some checks',
      lost,
      [aVerdict(GROUPS, 'pass')],
      'nothing',
    ],
    [
      'whose memory is lost closes by all checks',
      lost,
      checks.map((check) => aVerdict(check, 'pass')),
      'close',
    ],
  ])('%s', (_sentence, body, verdicts, action) => {
    const { tracker, comparison } = next(body, 1, ...verdicts);
    expect(plan(tracker, comparison)).toBe(action);
  });

  test('without a tracker creates one for a finding, or for a critical check that cannot be read', () => {
    expect(plan(undefined, lastOf([keyFails]))).toBe('create');
    expect(plan(undefined, lastOf([aVerdict(KEY, 'unknown')]))).toBe('create');
    expect(plan(undefined, lastOf([aVerdict(GROUPS, 'unknown')]))).toBe('nothing');
  });

  test('respects a decision until something is new or worse', () => {
    const plans = [keyFails, aVerdict(KEY, 'fail', { exposure: { keys: 2 } })].map((verdict) => {
      const { tracker, comparison } = next(opened, 1, verdict, aVerdict(GROUPS, 'pass'));
      return plan(as(tracker, 'not-planned'), comparison);
    });
    expect(plans).toEqual(['nothing', 'reopen']);
  });

  test('edits an issue that somebody changed inside our part, and says nothing about it', () => {
    const touched = opened.replace('How to fix', 'How not to fix');
    const { tracker, comparison } = next(touched, 1, keyFails, aVerdict(GROUPS, 'pass'));
    expect(planTracker(tracker, comparison, contentOf(comparison))).toEqual({
      kind: 'edit',
      comment: false,
    });
  });

  // Two runs of some checks, the state lost before the first: the finding of the second is forgotten.
  test('but one of a lost state does not close what nobody looked at', () => {
    const first = next(lost, 1, aVerdict(GROUPS, 'fail'));
    expect(plan(first.tracker, first.comparison)).toBe('nothing');
    const second = next(lost, 2, aVerdict(GROUPS, 'pass'));
    expect(plan(second.tracker, second.comparison)).not.toBe('close');
  });
});

describe('what could not be read keeps an issue open that a run of less would close', () => {
  const fixed = aVerdict(KEY, 'pass');
  const [readable, unreadable] = [aVerdict(GROUPS, 'pass'), aVerdict(GROUPS, 'unknown')];
  const begun = bodyOf(lastOf([keyFails, unreadable]));
  const mended = next(begun, 1, fixed, unreadable);
  const body = bodyOf(mended.comparison);

  test.each<[string, string, readonly Verdict[], string]>([
    ['a run of the same still finds it', begun, [fixed, unreadable], 'edit'],
    ['a run of the same then writes nothing', body, [fixed, unreadable], 'nothing'],
    ['a run of other checks', body, [aVerdict(USE, 'pass')], 'nothing'],
    ['a run of some of its checks', body, [fixed], 'nothing'],
    ['a run of some, in which the last finding is over', begun, [fixed], 'edit'],
    ['a run of some in which something else fails', body, [aVerdict(USE, 'fail')], 'edit'],
    ['a run of the same that could read it closes', body, [fixed, readable], 'close'],
    ['a run of just what could not be read closes', body, [readable], 'close'],
  ])('%s', (_sentence, before, verdicts, action) => {
    const { tracker, comparison } = next(before, 2, ...verdicts);
    expect(plan(tracker, comparison)).toBe(action);
  });

  test('a run of some says so, and is no all-clear', () => {
    const { comparison } = next(body, 2, fixed);
    expect(comparison.missing).toEqual([
      'What could not be read before was not looked at again: iam-groups. A run that reads it settles that, or whoever closes the issue.',
    ]);
    expect(runOutcome(comparison)).toBe('unknown');
    expect(bodyOf(comparison)).toContain('not looked at again');
  });

  test('another workflow’s blindness is written down once, though nothing changed', () => {
    const other = next(begun, 1, aVerdict(USE, 'unknown'));
    expect(plan(other.tracker, other.comparison)).toBe('edit');
    const again = next(bodyOf(other.comparison), 2, aVerdict(USE, 'unknown'));
    expect(plan(again.tracker, again.comparison)).toBe('nothing');
    const first = next(bodyOf(other.comparison), 3, fixed, readable);
    expect(plan(first.tracker, first.comparison)).not.toBe('close');
  });

  test('whoever closes the issue settles it', () => {
    const closed = as(found(body, key), 'completed');
    expect(pastOf(closed, wanted([ACCOUNT])).unread).toEqual(nothingUnread);
    expect(pastOf(found(body, key), wanted([ACCOUNT])).unread).toEqual({
      checkIds: ['iam-groups'],
      accountIds: [ACCOUNT],
    });
  });
});

test('a first run remembers nothing', () => {
  expect(memoryOf(undefined, wanted([ACCOUNT]))).toEqual(emptyMemory);
});
