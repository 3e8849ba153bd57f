import { describe, expect, test } from '@jest/globals';
import type { Comparison } from '../../src/posture/changes.ts';
import { renderIssue } from '../../src/report/issue/issue.ts';
import { renderComment } from '../../src/report/issue/comment.ts';
import { renderSummary, SUMMARY_BUDGET_BYTES } from '../../src/report/summary/summary.ts';
import { renderTerminal } from '../../src/report/log/log.ts';
import { plainPalette } from '../../src/report/log/section.ts';
import { createView } from '../../src/report/view/view.ts';
import { aVerdict, daysAfter } from '../posture/verdicts.ts';
import { accountsOf, displayFor, idOf, manyChecks, manyViewOf, runOver } from './many.ts';
import { fingerprint } from './views.ts';

const CONTEXT = {
  gate: 'The gate failed: 40000 findings are new or worse (fail-on: regression).',
  issue: undefined,
  warnings: ['The state was lost.'],
  reportPath: '/runner/report.json',
};
const NOBODY = { assignees: [] };
const CHECKS = manyChecks(40);
const LONG = '|`🔑 A reason as long as a reason can be. '.repeat(12);

const failing = (count: number): Comparison =>
  runOver(
    accountsOf(count, CHECKS, (place, check) =>
      aVerdict(check, 'fail', { reason: `${idOf(place)} ${LONG}` }),
    ),
  );
const unreadable = (count: number): Comparison =>
  runOver(
    accountsOf(count, CHECKS, (place, check) =>
      aVerdict(check, 'unknown', { reason: `${idOf(place)} ${check.id} ${LONG}` }),
    ),
  );
const mostlyWell = (count: number): Comparison =>
  runOver(
    accountsOf(count, CHECKS, (place, check, index) =>
      aVerdict(check, place % 50 === 7 && index % 9 === 0 ? 'fail' : 'pass'),
    ),
  );

const milliseconds = (work: () => unknown): number => {
  const runs = [0, 1, 2].map(() => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Math.min(...runs);
};

const bytes = (text: string): number => Buffer.byteLength(text);

describe.each<[string, Comparison, RegExp]>([
  ['1,000 accounts in which everything fails', failing(1_000), /^# 🔴 1000 of 1000 accounts need/],
  ['1,000 accounts that cannot be read', unreadable(1_000), /^# ⚪ Not an all-clear for 1000/],
  ['5,000 accounts, some failing', mostlyWell(5_000), /^# 🔴 100 of 5000 accounts need someone/],
])('%s', (_sentence, comparison, answer) => {
  const view = manyViewOf(comparison);
  const summary = renderSummary(view, CONTEXT);

  test('fit into a summary that tells the answer, the gate and the warnings', () => {
    expect(bytes(summary)).toBeLessThanOrEqual(SUMMARY_BUDGET_BYTES);
    expect(summary).toMatch(answer);
    expect(summary).toContain(CONTEXT.gate);
    expect(summary).toContain('The state was lost.');
    if (summary.includes('Shortened')) expect(summary).toContain('`/runner/report.json`');
  });

  test('fit into an issue whatever room there is', () => {
    for (const budget of [60_000, 10_000, 8_000]) {
      const text = renderIssue(view, NOBODY, budget);
      expect(text.length).toBeLessThanOrEqual(budget);
      expect(text).toMatch(new RegExp(answer.source.replace('^#', '^##')));
    }
  });

  test('fit into a comment and a log', () => {
    expect(renderComment('changed', view, undefined).length).toBeLessThanOrEqual(65_536);
    const lines = renderTerminal(view, plainPalette, { withSteps: false }).flatMap(
      (section) => section.lines,
    );
    expect(lines.length).toBeLessThan(500);
  });
});

describe('what does not fit', () => {
  test('is said, with where the whole is', () => {
    const summary = renderSummary(manyViewOf(failing(1_000)), CONTEXT);
    expect(summary).toMatch(/Shortened.*1 MiB.*`\/runner\/report.json`/);
    expect(summary).toMatch(/and \d+ more accounts/);
    expect(summary).toContain('and 30 more: ');
  });

  test('is nothing where hundreds of accounts are mostly well', () => {
    expect(renderSummary(manyViewOf(mostlyWell(1_000)), CONTEXT)).not.toContain('Shortened');
  });

  test.each([0, 1_000, 5_000, 20_000, 100_000])('of %i bytes, the answer comes first', (budget) => {
    const view = manyViewOf(failing(50));
    const text = renderSummary(view, CONTEXT, budget);
    expect(text).toMatch(/^# 🔴 50 of 50 accounts need someone/);
    if (budget >= 1_000) expect(bytes(text)).toBeLessThanOrEqual(budget);
  });
});

describe('5,000 accounts by 40 checks', () => {
  const comparison = mostlyWell(5_000);
  const display = displayFor('full', comparison);

  test('cost no memory for what is well', () => {
    const view = manyViewOf(comparison, display);
    const verdicts = new Map(
      comparison.accounts.map(({ posture, verdicts: own }) => [posture.account.id, own]),
    );
    for (const row of view.rows) expect(row.verdicts).toBe(verdicts.get(row.id));
    const held = view.rows.reduce(
      (sum, { findings, unknowns, accepted }) =>
        sum + findings.length + unknowns.length + accepted.length,
      0,
    );
    expect(held).toBe(view.counts.fail);
  });

  test('take well under a second', () => {
    expect(milliseconds(() => createView(comparison, display))).toBeLessThan(900);
    const view = manyViewOf(comparison, display);
    expect(milliseconds(() => fingerprint(view, NOBODY))).toBeLessThan(500);
    expect(milliseconds(() => renderIssue(view, NOBODY, 10_000))).toBeLessThan(900);
  });

  test('have one fingerprint today and tomorrow', () => {
    const again = runOver(
      comparison.accounts.map(({ posture }) => posture),
      { memory: comparison.memory, judgedAt: daysAfter(1) },
    );
    expect(fingerprint(manyViewOf(again, display), NOBODY)).toBe(
      fingerprint(manyViewOf(comparison, display), NOBODY),
    );
  });
});
