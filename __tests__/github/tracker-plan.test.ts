import { describe, expect, test } from '@jest/globals';
import { memoryOf, type FoundTracker } from '../../src/github/recall.ts';
import type { TrackerIssue } from '../../src/github/tracker-issues.ts';
import { planTracker } from '../../src/github/tracker.ts';
import { checks } from '../../src/checks/index.ts';
import { type Comparison, compare } from '../../src/posture/changes.ts';
import { emptyMemory } from '../../src/posture/memory.ts';
import type { Verdict } from '../../src/posture/posture.ts';
import {
  ACCOUNT,
  anAccount,
  aPosture,
  aVerdict,
  daysAfter,
  GROUPS,
  KEY,
  lastOf,
} from '../posture/verdicts.ts';
import { contentOf, found, keyFor, written, wanted } from './trackers.ts';

const key = await keyFor();
const bodyOf = (comparison: Comparison): string => written(contentOf(comparison), key);

/** A later run that finds the issue with this body. */
const next = (body: string, days: number, ...verdicts: readonly Verdict[]) => {
  const tracker = found(body, key);
  const memory = memoryOf(tracker, wanted([ACCOUNT]));
  return { tracker, comparison: compare(aPosture([anAccount(verdicts)], daysAfter(days)), memory) };
};

const plan = (tracker: FoundTracker | undefined, comparison: Comparison): string =>
  planTracker(tracker, comparison, contentOf(comparison)).kind;

const keyFails = aVerdict(KEY, 'fail', { exposure: { keys: 1 } });
const opened = bodyOf(lastOf([keyFails, aVerdict(GROUPS, 'pass')]));
const lost = opened.replace(/(aws-root-guard:state v1 )./, '$1z');

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

  test('without a tracker creates one for a finding only', () => {
    expect(plan(undefined, lastOf([keyFails]))).toBe('create');
    expect(plan(undefined, lastOf([aVerdict(KEY, 'unknown')]))).toBe('nothing');
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

test('a first run remembers nothing', () => {
  expect(memoryOf(undefined, wanted([ACCOUNT]))).toEqual(emptyMemory);
});
