import { describe, expect, test } from '@jest/globals';
import { renderIssue } from '../../../src/report/issue/issue.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import type { View } from '../../../src/report/view/view.ts';
import { aVerdict, daysAfter, KEY, NOW, USE } from '../../posture/verdicts.ts';
import { accountOf, manyViewOf, runOver } from '../many.ts';
import { accountViewOf, fingerprint } from '../views.ts';

const NOBODY = { assignees: [] };
const summaryOf = (view: View): string =>
  renderSummary(view, { gate: 'It holds.', issue: undefined, warnings: [], reportPath: undefined });
const issueOf = (view: View): string => renderIssue(view, NOBODY, 60_000);

/** A run of now over reports of so many days ago, an account each. */
const mergedAt = (now: Date, ...days: readonly number[]) =>
  runOver(
    days.map((ago, place) =>
      accountOf(place, [aVerdict(KEY, 'pass', { reportedAt: daysAfter(-ago, NOW) })]),
    ),
    { judgedAt: now },
  );

const own = [aVerdict(KEY, 'pass'), aVerdict(USE, 'pass')];

describe('when it was read', () => {
  test.each<[string, View]>([
    ['one account', accountViewOf(runOver([accountOf(0, own)]))],
    ['many accounts', manyViewOf(runOver([accountOf(0, own), accountOf(1, own)]))],
    ['accounts without a verdict', manyViewOf(runOver([accountOf(0, []), accountOf(1, [])]))],
  ])('is the time of a run that read itself: %s', (_sentence, view) => {
    expect(summaryOf(view)).toContain(' · read 2026-11-21 09:12 UTC · ');
    expect(issueOf(view)).toContain('<sub>As of the last change, 2026-11-21 09:12 UTC. Text');
  });

  test.each<[string, View]>([
    ['one account', accountViewOf(mergedAt(NOW, 3))],
    ['many accounts, at one time', manyViewOf(mergedAt(NOW, 3, 3))],
  ])('is the time of the report that says so: %s', (_sentence, view) => {
    expect(summaryOf(view)).toContain(' · read 2026-11-18 09:12 UTC · ');
    expect(issueOf(view)).toContain(
      '<sub>As of the last change, 2026-11-21 09:12 UTC, read 2026-11-18 09:12 UTC. Text',
    );
  });

  test('is between the oldest and the newest report that counts', () => {
    const view = manyViewOf(mergedAt(NOW, 1, 9, 0));
    const words = 'read between 2026-11-12 09:12 UTC and 2026-11-21 09:12 UTC';
    expect(summaryOf(view)).toContain(` · ${words} · `);
    expect(issueOf(view)).toContain(`<sub>As of the last change, 2026-11-21 09:12 UTC, ${words}.`);
  });

  test('is no reason to write the issue again', () => {
    const prints = [mergedAt(NOW, 3, 3), mergedAt(NOW, 1, 2), mergedAt(daysAfter(1), 0, 0)].map(
      (comparison) => fingerprint(manyViewOf(comparison), NOBODY),
    );
    expect(new Set(prints).size).toBe(1);
  });
});
