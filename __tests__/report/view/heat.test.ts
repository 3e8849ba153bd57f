import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accountHeat, heatCell, isOfAll } from '../../../src/report/view/heat.ts';
import { rowsInNeed } from '../../../src/report/view/many.ts';
import { checkTallies } from '../../../src/report/view/check-tally.ts';
import { comparisons } from '../../posture/arbitraries.ts';
import { aCheck, aVerdict, daysAfter, lastOf, NOW } from '../../posture/verdicts.ts';
import { anException, lastAccepting } from '../acceptances.ts';
import { accountOf, CHECKS, idOf, manyViewOf, mixed, runOver } from '../many.ts';
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
    ['manual', '✍️'],
  ] as const)('%s is %s', (outcome, sign) => {
    expect(first(lastOf([aVerdict(high, outcome)]))).toBe(sign);
  });

  test('of what is unknown and failed when it was last read tells both', () => {
    const severity = 'medium';
    const comparison = lastOf([aVerdict(high, 'fail', { severity })], [aVerdict(high, 'unknown')]);
    expect(first(comparison)).toBe('⚪🟡');
  });

  test('of what is accepted', () => {
    const exceptions = [anException({ check: high.id })];
    expect(first(lastAccepting({ verdicts: [aVerdict(high, 'fail')], exceptions }))).toBe('🤝');
  });

  test('is empty where a check was not judged', () => {
    expect(heatCell(undefined)).toBe('');
  });
});

describe('the rows', () => {
  test('come worst first: more of the most severe, then more of the next', () => {
    const fails = (...checks: readonly (typeof high)[]) =>
      checks.map((check) => aVerdict(check, 'fail'));
    const view = manyViewOf(
      runOver([
        accountOf(0, [aVerdict(high, 'pass')]),
        accountOf(1, fails(low, medium)),
        accountOf(2, fails(high, medium, low)),
        accountOf(3, [aVerdict(high, 'unknown')]),
        accountOf(4, fails(high, medium)),
        accountOf(5, fails(critical)),
        accountOf(6, fails(medium)),
        accountOf(7, fails(critical)),
      ]),
    );
    expect(view.rows.map(({ id }) => id)).toEqual([5, 7, 2, 4, 1, 6, 3, 0].map(idOf));
    expect(rowsInNeed(view).map(({ id }) => id)).toEqual([5, 7, 2, 4, 1, 6, 3].map(idOf));
  });

  test('count what failed when it was last read', () => {
    const before = runOver([accountOf(0, [aVerdict(critical, 'fail')]), accountOf(1, [])]);
    const now = runOver(
      [accountOf(0, [aVerdict(critical, 'unknown')]), accountOf(1, [aVerdict(high, 'fail')])],
      { memory: before.memory, judgedAt: daysAfter(1) },
    );
    expect(manyViewOf(now).rows.map(({ id }) => id)).toEqual([idOf(0), idOf(1)]);
  });

  test('do not hang on the order in which accounts were audited', () => {
    const { accounts, ...rest } = mixed();
    const order = (comparison: ReturnType<typeof mixed>): readonly string[] =>
      manyViewOf(comparison).rows.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...accounts], { minLength: accounts.length }),
        (shuffled) => {
          expect(order({ ...rest, accounts: shuffled })).toEqual(order(mixed()));
        },
      ),
    );
  });
});

describe('the columns', () => {
  const columnsOf = (...accounts: Parameters<typeof runOver>[0]): readonly string[] =>
    accountHeat(rowsInNeed(manyViewOf(runOver(accounts)))).columns.map(({ title }) => title);

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
    const rows = rowsInNeed(
      manyViewOf(
        runOver([
          accountOf(0, [aVerdict(sessions, 'unknown'), aVerdict(policy, 'fail')]),
          accountOf(1, [aVerdict(critical, 'fail')]),
          accountOf(2, [aVerdict(critical, 'pass'), aVerdict(low, 'fail')]),
        ]),
      ),
    );
    const { columns, cellsOf } = accountHeat(rows);
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
        const { columns, cellsOf } = accountHeat(rowsInNeed(view));
        const shown = columns.flatMap(({ checks }) => checks);
        for (const row of rowsInNeed(view)) {
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

describe('the counts by check', () => {
  test('tell in how many accounts it fails, is unknown or accepted, the worst severity and the oldest time', () => {
    const earlier = runOver([
      accountOf(0, [aVerdict(high, 'fail')]),
      accountOf(1, [aVerdict(high, 'pass'), aVerdict(low, 'pass')]),
    ]);
    const view = manyViewOf(
      runOver(
        [
          accountOf(0, [aVerdict(high, 'fail')]),
          accountOf(1, [aVerdict(high, 'fail', { severity: 'critical' }), aVerdict(low, 'pass')]),
          accountOf(2, [aVerdict(high, 'unknown'), aVerdict(low, 'pass')]),
          accountOf(3, [aVerdict(high, 'fail'), aVerdict(low, 'manual')]),
        ],
        {
          memory: earlier.memory,
          judgedAt: daysAfter(2),
          exceptions: [anException({ check: high.id, account: idOf(3) })],
        },
      ),
    );
    expect(checkTallies(view)).toEqual([
      {
        check: high,
        failing: 2,
        unknown: 1,
        accepted: 1,
        manual: 0,
        worst: 'critical',
        oldest: NOW,
      },
      {
        check: low,
        failing: 0,
        unknown: 0,
        accepted: 0,
        manual: 1,
        worst: undefined,
        oldest: undefined,
      },
    ]);
  });

  test('come worst first, then those that fail most', () => {
    const other = aCheck('another-high', { severity: 'high' });
    const view = manyViewOf(
      runOver([
        accountOf(0, [aVerdict(low, 'fail'), aVerdict(high, 'fail')]),
        accountOf(1, [
          aVerdict(low, 'fail'),
          aVerdict(other, 'fail'),
          aVerdict(critical, 'unknown'),
        ]),
        accountOf(2, [aVerdict(low, 'fail'), aVerdict(other, 'fail'), aVerdict(medium, 'fail')]),
      ]),
    );
    expect(checkTallies(view).map(({ check }) => check.id)).toEqual(
      [other, high, medium, low, critical].map(({ id }) => id),
    );
  });
});
