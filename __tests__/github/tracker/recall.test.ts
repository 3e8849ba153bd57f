import { describe, expect, test } from '@jest/globals';
import {
  chooseTracker,
  farewell,
  findTracker,
  type FoundTracker,
  memoryOf,
  pastOf,
} from '../../../src/github/tracker/recall.ts';
import { keyFits, lacksUnread } from '../../../src/github/tracker/text.ts';
import { nothingUnread } from '../../../src/posture/memory.ts';
import type { TrackerIssue } from '../../../src/github/tracker/issues.ts';
import { ACCOUNT, aVerdict, KEY, lastOf, OTHER_ACCOUNT } from '../../posture/verdicts.ts';
import { anIssue, contentOf, found, keyFor, SCOPE, written, wanted } from './trackers.ts';
import type { AccountDisplay } from '../../../src/model/account-display.ts';

const comparison = lastOf([aVerdict(KEY, 'fail')]);
const content = contentOf(comparison);
const text = written(content, await keyFor());

const issue = (number: number, status: TrackerIssue['status'] = 'open'): TrackerIssue =>
  anIssue(text, { number, status });
const foreign = (number: number): TrackerIssue =>
  anIssue(text.replace(ACCOUNT, OTHER_ACCOUNT), { number });

describe('the tracker among several issues', () => {
  test.each<[string, readonly TrackerIssue[], number | undefined, readonly number[]]>([
    ['none, where there is none', [], undefined, []],
    ['none, where all are about another account', [foreign(1), foreign(2)], undefined, []],
    ['the only one', [issue(4)], 4, []],
    ['the lowest open one; the others are duplicates', [issue(9), issue(4), issue(7)], 4, [7, 9]],
    ['an open one before a lower closed one', [issue(2, 'completed'), issue(5)], 5, []],
    ['an open one before one closed as not planned', [issue(2, 'not-planned'), issue(5)], 5, []],
    [
      'the newest closed one, where none is open',
      [issue(8, 'completed'), issue(3, 'not-planned')],
      8,
      [],
    ],
    ['ours among others', [foreign(1), issue(6), foreign(2)], 6, []],
    ['a number with more digits is higher', [issue(10), issue(9)], 9, [10]],
  ])('is %s', async (_sentence, issues, number, duplicates) => {
    const tracker = await chooseTracker(issues, SCOPE);
    expect(tracker?.issue.number).toBe(number);
    expect(tracker?.duplicates.map((each) => each.number) ?? []).toEqual(duplicates);
  });

  test.each<AccountDisplay>(['last4', 'alias', 'hidden'])(
    'is found by its salted key, and another account’s is not: %s',
    async (display) => {
      const key = await keyFor(display);
      const hidden = anIssue(written(contentOf(comparison, display), key));
      const tracker = await chooseTracker([hidden], SCOPE);
      expect(memoryOf(tracker, wanted([ACCOUNT]))).toEqual(comparison.memory);
      expect(await chooseTracker([hidden], { ...SCOPE, name: OTHER_ACCOUNT })).toBeUndefined();
    },
  );

  test('is the same scope’s, whether ids were shown or hidden before', async () => {
    const hidden = anIssue(written(contentOf(comparison, 'hidden'), await keyFor('hidden')), {
      number: 2,
    });
    const tracker = await chooseTracker([issue(5), hidden], SCOPE);
    expect(tracker?.issue.number).toBe(2);
    expect(tracker?.duplicates.map(({ number }) => number)).toEqual([5]);
  });
});

describe('finding', () => {
  const listing = (labelled: readonly TrackerIssue[], all: readonly TrackerIssue[]) => {
    const asked: string[] = [];
    return {
      asked,
      login: 'github-actions[bot]',
      issues: labelled,
      thorough: async () => {
        asked.push('thorough');
        return all;
      },
      newest: async () => all,
    };
  };

  test('looks at every issue of this login when none with the label matches', async () => {
    const list = listing([foreign(1)], [foreign(1), issue(3)]);
    expect((await findTracker(list, SCOPE))?.issue.number).toBe(3);
    expect(list.asked).toEqual(['thorough']);
  });

  test('does not list again what was found by its label', async () => {
    const list = listing([issue(3)], [issue(3)]);
    expect((await findTracker(list, SCOPE))?.issue.number).toBe(3);
    expect(list.asked).toEqual([]);
  });

  // Somebody took the label off the open issue; an older one, long closed, still has it.
  test('prefers an open issue without the label to a closed one with it', async () => {
    const list = listing([issue(2, 'completed')], [issue(2, 'completed'), issue(5)]);
    expect((await findTracker(list, SCOPE))?.issue.number).toBe(5);
  });
});

describe('what a tracker remembers', () => {
  test('is nothing, where there is no tracker or its state is lost', async () => {
    const key = await keyFor();
    expect(memoryOf(undefined, wanted([ACCOUNT])).size).toBe(0);
    expect(memoryOf(found(text, key, { state: 'lost' }), wanted([ACCOUNT])).size).toBe(0);
  });

  test('is only of the accounts asked for', async () => {
    const key = await keyFor();
    expect([...memoryOf(found(text, key), wanted([OTHER_ACCOUNT])).keys()]).toEqual([]);
    expect([...memoryOf(found(text, key), wanted([OTHER_ACCOUNT, ACCOUNT])).keys()]).toEqual([
      ACCOUNT,
    ]);
  });

  test.each(['full', 'last4'] as const)(
    'with ids shown as %s, is also of others where nobody saw them gone, run after run',
    async (display) => {
      const key = await keyFor(display);
      const mine = contentOf(comparison, display);
      const body = written(mine, key);
      const others = { accountIds: [OTHER_ACCOUNT], keepsOthers: true };
      const memory = memoryOf(found(body, key), others);
      expect([...memory.values()]).toEqual([...comparison.memory.values()]);
      expect(memory.has(ACCOUNT)).toBe(display === 'full');
      // Written down again by who does not know the account, it is there for who does.
      const again = written({ ...mine, memory }, key);
      expect(memoryOf(found(again, key), wanted([ACCOUNT]))).toEqual(comparison.memory);
    },
  );

  test('is kept under references until every account was seen, when ids come to be shown', async () => {
    const salted = await keyFor('last4');
    const body = written(contentOf(comparison, 'last4'), salted);
    const unseen = memoryOf(found(body, salted), { accountIds: [], keepsOthers: true });
    expect(unseen.size).toBe(1);
    expect(keyFits(salted, { display: 'full', memory: unseen })).toBe(true);
    const again = written({ ...content, memory: unseen }, salted);
    const seen = memoryOf(found(again, salted), { accountIds: [ACCOUNT], keepsOthers: true });
    expect(seen).toEqual(comparison.memory);
    expect(keyFits(salted, { display: 'full', memory: seen })).toBe(false);
  });

  test.each([
    ['full', `Account ${ACCOUNT} is closed or not in the organisation any more; what failed there`],
    ['hidden', '1 account is closed or not in the organisation any more; what failed there'],
  ] as const)(
    'of who is gone with a finding is told, with ids shown as %s',
    async (display, said) => {
      const key = await keyFor(display);
      const body = written(contentOf(lastOf([aVerdict(KEY, 'fail')]), display), key);
      expect(farewell(found(body, key), wanted([OTHER_ACCOUNT]))).toEqual([
        expect.stringContaining(said),
      ]);
    },
  );

  test('of who is gone nothing is told where nothing failed, where it stays, or where the issue is closed', async () => {
    const key = await keyFor();
    const failing = found(written(contentOf(lastOf([aVerdict(KEY, 'fail')])), key), key);
    const well = found(written(contentOf(lastOf([aVerdict(KEY, 'pass')])), key), key);
    const closed: FoundTracker = { ...failing, issue: { ...failing.issue, status: 'not-planned' } };
    expect([
      farewell(failing, wanted([ACCOUNT])),
      farewell(failing, { accountIds: [], keepsOthers: true }),
      farewell(well, wanted([OTHER_ACCOUNT])),
      farewell(closed, wanted([OTHER_ACCOUNT])),
    ]).toEqual([[], [], [], []]);
  });

  test.each(['full', 'hidden'] as const)(
    'is also where something was unread, with ids shown as %s',
    async (display) => {
      const key = await keyFor(display);
      const blind = lastOf([aVerdict(KEY, 'fail')], [aVerdict(KEY, 'unknown')]);
      const body = written(contentOf(blind, display), key);
      if (display === 'hidden') expect(body).not.toMatch(/\d{12}/);
      const unread = { checkIds: [KEY.id], accountIds: [ACCOUNT] };
      expect(pastOf(found(body, key), wanted([ACCOUNT])).unread).toEqual(unread);
      expect(pastOf(found(body, key), wanted([OTHER_ACCOUNT])).unread).toEqual(nothingUnread);
      const kept = { accountIds: [OTHER_ACCOUNT], keepsOthers: true };
      const [id] = pastOf(found(body, key), kept).unread.accountIds;
      expect(id).toEqual(display === 'full' ? ACCOUNT : expect.stringMatching(/^ref:/));
      const content = contentOf(blind, display);
      const again = { ...content, unread: { checkIds: [KEY.id], accountIds: [String(id)] } };
      expect(lacksUnread(found(body, key), again)).toBe(false);
    },
  );

  test('is lost where the state was touched', async () => {
    const touched = text.replace(/(aws-root-guard:state v3 )./, '$1z');
    expect((await chooseTracker([anIssue(touched)], SCOPE))?.state).toBe('lost');
  });
});
