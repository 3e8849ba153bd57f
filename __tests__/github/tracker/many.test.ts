import { expect, test } from '@jest/globals';
import { memoryOf } from '../../../src/github/tracker/recall.ts';
import { planTracker } from '../../../src/github/tracker/tracker.ts';
import { MAX_BODY_CHARACTERS, type TrackerContent } from '../../../src/github/tracker/text.ts';
import { compare } from '../../../src/posture/changes.ts';
import { emptyMemory, type Memory } from '../../../src/posture/memory.ts';
import type { Outcome } from '../../../src/model/judgement.ts';
import { createDisplay } from '../../../src/report/text/display.ts';
import { createView } from '../../../src/report/view/view.ts';
import { aVerdict, daysAfter } from '../../posture/verdicts.ts';
import { accountsOf, idOf, manyChecks } from '../../report/many.ts';
import { found, keyFor, wanted, written } from './trackers.ts';
import type { AccountDisplay } from '../../../src/model/account-display.ts';

const COUNT = 5_000;
const CHECKS = manyChecks(40);
/** As much as is ever told one by one. */
const UNREAD = {
  checkIds: CHECKS.map(({ id }) => id).sort(),
  accountIds: Array.from({ length: 50 }, (_, place) => idOf(place)),
};
const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'not-applicable', 'fail', 'manual'];

/** As bad as it gets: no account is like its neighbour, two in five verdicts fail, each with numbers of its own. */
const worst = accountsOf(COUNT, CHECKS, (place, check, index) => {
  const mixed = (place * 2_654_435_761 + index * 40_503) >>> 0;
  const outcome = OUTCOMES[mixed % 5] ?? 'fail';
  return aVerdict(check, outcome, outcome === 'fail' ? { exposure: { keys: mixed % 97 } } : {});
});

const contentAfter = (
  day: number,
  memory: Memory,
  display: AccountDisplay,
): { comparison: ReturnType<typeof compare>; content: TrackerContent } => {
  const comparison = compare({ judgedAt: daysAfter(day), accounts: worst }, memory);
  const ids = worst.map(({ account }) => account.id);
  const view = createView(comparison, createDisplay(display, new Map(), ids));
  return {
    comparison,
    content: {
      view,
      memory: comparison.memory,
      unread: UNREAD,
      context: { assignees: [] },
      display,
    },
  };
};

test.each(['full', 'hidden'] as const)(
  '5,000 accounts and 40 checks at their worst fit into an issue, are read back, and the next run writes nothing (%s)',
  async (display) => {
    const key = await keyFor(display);
    const first = contentAfter(0, emptyMemory, display);
    const text = written(first.content, key);
    expect(text.length).toBeLessThanOrEqual(MAX_BODY_CHARACTERS);

    const tracker = found(text, key);
    expect(tracker.state).not.toBe('lost');
    const ids = Array.from({ length: COUNT }, (_, place) => idOf(place));
    const memory = memoryOf(tracker, wanted(ids));
    expect(memory.size).toBe(COUNT);
    const next = contentAfter(1, memory, display);
    expect(next.comparison.changes).toEqual([]);
    expect(planTracker(tracker, next.comparison, next.content)).toEqual({
      kind: 'nothing',
      why: 'nothing changed',
    });
  },
  240_000,
);
