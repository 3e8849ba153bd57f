import { describe, expect, test } from '@jest/globals';
import { createVerdictPool } from '../../src/audit/verdict-pool.ts';
import { aVerdict, KEY, USE } from '../posture/verdicts.ts';

const times = [{ source: 'account-summary', asOf: new Date('2026-11-21T09:12:00Z') }];

describe('verdicts of many accounts', () => {
  test.each(['pass', 'not-applicable'] as const)(
    'that are word for word the same are one: %s',
    (outcome) => {
      const pooled = createVerdictPool();
      const first = pooled(aVerdict(KEY, outcome, { facts: { keys: 0 }, evidence: times }));
      expect(pooled(aVerdict(KEY, outcome, { facts: { keys: 0 } }))).toBe(first);
    },
  );

  test.each([
    ['another check', aVerdict(USE, 'pass')],
    ['another outcome', aVerdict(KEY, 'not-applicable')],
    ['another severity', aVerdict(KEY, 'pass', { severity: 'low' })],
    ['another reason', aVerdict(KEY, 'pass', { reason: 'Other.' })],
    ['another note', aVerdict(KEY, 'pass', { note: 'Later.' })],
    ['another fact', aVerdict(KEY, 'pass', { facts: { keys: 0 } })],
    ['another exposure', aVerdict(KEY, 'pass', { exposure: { keys: 0 } })],
    ['a listing', aVerdict(KEY, 'pass', { listing: { title: 'T', columns: [], rows: [] } })],
  ])('that differ stay apart: %s', (_what, other) => {
    const pooled = createVerdictPool();
    const first = pooled(aVerdict(KEY, 'pass'));
    const second = pooled(other);
    expect(second).not.toBe(first);
    expect(second).toEqual({ ...other, evidence: [] });
  });

  test('are each their own where something is wrong', () => {
    const pooled = createVerdictPool();
    for (const outcome of ['fail', 'unknown', 'manual'] as const) {
      expect(pooled(aVerdict(KEY, outcome))).not.toBe(pooled(aVerdict(KEY, outcome)));
    }
  });

  test('lose only when their sources were read', () => {
    const verdict = aVerdict(KEY, 'fail', { evidence: times, facts: { keys: 2 } });
    expect(createVerdictPool()(verdict)).toEqual({ ...verdict, evidence: [] });
  });

  test('go on where there are more than are kept', () => {
    const pooled = createVerdictPool();
    for (let number = 0; number < 2_100; number += 1) {
      const reason = `Used on day ${String(number)}.`;
      expect(pooled(aVerdict(USE, 'pass', { reason }))).toMatchObject({ reason });
    }
  });
});
