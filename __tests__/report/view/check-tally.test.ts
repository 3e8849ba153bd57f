import { describe, expect, test } from '@jest/globals';
import { aCheck, aVerdict, daysAfter, NOW } from '../../posture/verdicts.ts';
import { anException } from '../acceptances.ts';
import { accountOf, CHECKS, idOf, manyViewOf, runOver } from '../many.ts';

const { critical, high, medium, low } = CHECKS;

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
          exceptions: [anException({ check: high.id, account: idOf(3), covers: {} })],
        },
      ),
    );
    expect(view.tallies).toEqual([
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
    expect(view.tallies.map(({ check }) => check.id)).toEqual(
      [other, high, medium, low, critical].map(({ id }) => id),
    );
  });
});
