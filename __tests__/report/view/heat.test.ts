import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { heatCell, isOfAll } from '../../../src/report/view/heat.ts';
import { comparisons } from '../../posture/arbitraries.ts';
import { aCheck, aVerdict, lastOf } from '../../posture/verdicts.ts';
import { anException, lastAccepting } from '../acceptances.ts';
import { accountOf, CHECKS, idOf, manyViewOf, runOver } from '../many.ts';
import { createView } from '../../../src/report/view/view.ts';
import { displayOf } from '../views.ts';

const { critical, high, medium, low } = CHECKS;

describe('a cell', () => {
  const first = (comparison: ReturnType<typeof lastOf>): string =>
    heatCell(comparison.accounts[0]?.verdicts[0]);

  test.each([
    ['critical', '🔴'],
    ['high', '🟠'],
    ['medium', '🟡'],
    ['low', '🔵'],
  ] as const)('of a failing check is its verdict’s severity: %s', (severity, sign) => {
    expect(first(lastOf([aVerdict(high, 'fail', { severity })]))).toBe(sign);
  });

  test.each([
    ['unknown', '⚪'],
    ['pass', '✅'],
    ['not-applicable', '➖'],
    ['not-checked', '▫️'],
    ['manual', '✍️'],
  ] as const)('%s is %s', (outcome, sign) => {
    expect(first(lastOf([aVerdict(high, outcome)]))).toBe(sign);
  });

  test('of what is unknown and failed when it was last read tells both', () => {
    const severity = 'critical';
    const comparison = lastOf([aVerdict(high, 'fail', { severity })], [aVerdict(high, 'unknown')]);
    expect(first(comparison)).toBe('⚪🔴');
  });

  test('of what is accepted', () => {
    const exceptions = [anException({ check: high.id, covers: {} })];
    expect(first(lastAccepting({ verdicts: [aVerdict(high, 'fail')], exceptions }))).toBe('🤝');
  });

  test('is empty where a check was not judged', () => {
    expect(heatCell(undefined)).toBe('');
  });
});

describe('the columns', () => {
  const columnsOf = (...accounts: Parameters<typeof runOver>[0]): readonly string[] =>
    manyViewOf(runOver(accounts)).heat.columns.map(({ title }) => title);

  test('are the checks that are not well in all accounts in need, most severe first', () => {
    const well = [critical, high, medium, low].map((check) => aVerdict(check, 'pass'));
    expect(
      columnsOf(
        accountOf(0, [...well.slice(0, 3), aVerdict(low, 'fail')]),
        accountOf(1, [aVerdict(critical, 'unknown'), ...well.slice(1)]),
        accountOf(2, well),
      ),
    ).toEqual([critical.id, low.id]);
  });

  test('are none for what waits for a person, and none for an account in which nothing could be read', () => {
    const dark = [critical, high, medium].map((check) => aVerdict(check, 'unknown'));
    const mailbox = aCheck('attest-mailbox', { sources: [] });
    expect(
      columnsOf(
        accountOf(0, [...dark, aVerdict(mailbox, 'pass')]),
        accountOf(1, [
          aVerdict(critical, 'pass'),
          aVerdict(low, 'fail'),
          aVerdict(mailbox, 'manual'),
        ]),
      ),
    ).toEqual([low.id]);
  });

  test('are one for all that is judged once: its worst, and nothing where it was not judged', () => {
    const policy = aCheck('scp-root-denied', { severity: 'medium', isJudgedOnce: true });
    const sessions = aCheck('org-root-sessions', { severity: 'high', isJudgedOnce: true });
    const { heat } = manyViewOf(
      runOver([
        accountOf(0, [aVerdict(sessions, 'unknown'), aVerdict(policy, 'fail')]),
        accountOf(1, [aVerdict(critical, 'fail')]),
        accountOf(2, [aVerdict(critical, 'pass'), aVerdict(low, 'fail')]),
      ]),
    );
    const { rows, columns, cellsOf } = heat;
    expect(columns.map(({ title }) => title)).toEqual([critical.id, low.id, 'org']);
    expect(columns.filter(isOfAll)).toHaveLength(1);
    expect(rows.map((row) => [row.id, ...cellsOf(row)])).toEqual([
      [idOf(1), '🔴', '', ''],
      [idOf(0), '', '', '🟡'],
      [idOf(2), '✅', '🔵', ''],
    ]);
  });

  test('have a place for every finding and for everything that is unknown in an account that was read', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const view = createView(comparison, displayOf());
        if (view.scope !== 'accounts') return;
        const { rows, columns, cellsOf } = view.heat;
        const shown = columns.flatMap(({ checks }) => checks);
        for (const row of rows) {
          expect(cellsOf(row)).toHaveLength(columns.length);
          for (const { verdict } of row.findings) expect(shown).toContain(verdict.check);
          if (!row.isDark) {
            for (const { verdict } of row.unknowns) expect(shown).toContain(verdict.check);
          }
        }
      }),
    );
  });
});
