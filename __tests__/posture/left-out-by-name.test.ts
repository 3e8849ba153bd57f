import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SkippedAccount } from '../../src/model/posture.ts';
import { compare } from '../../src/posture/changes.ts';
import { gate } from '../../src/posture/gate.ts';
import { type Memory, nothingUnread, type UnreadMemory } from '../../src/posture/memory.ts';
import { runOutcome } from '../../src/posture/outcomes.ts';
import { decide } from '../../src/posture/tracker-decision.ts';
import { anAccount, aPosture, aVerdict, KEY, NOW, OTHER_ACCOUNT } from './verdicts.ts';

const passed: Memory = new Map([
  [
    OTHER_ACCOUNT,
    new Map([[KEY.id, { outcome: 'pass', since: NOW, severity: undefined, exposure: {} }]]),
  ],
]);

const leaveOut = (
  parts: Partial<SkippedAccount>,
  memory = passed,
  unread: UnreadMemory = nothingUnread,
) =>
  compare(
    {
      ...aPosture([anAccount([aVerdict(KEY, 'pass')])]),
      skipped: [{ id: OTHER_ACCOUNT, why: 'so', mayReturn: true, ...parts }],
    },
    memory,
    [],
    unread,
  );

describe('an account that the last run audited and a name filter leaves out', () => {
  const comparison = leaveOut({ byName: true });

  test('is missing, and what to do is said', () => {
    expect(comparison.missing).toEqual([
      `Audited before, and now left out by their names alone: ${OTHER_ACCOUNT}. An account can change its own name, so list its ID under accounts.exclude.ids where it is to be left out.`,
    ]);
    expect(runOutcome(comparison)).toBe('unknown');
    expect(gate(comparison, 'regression', 'any').holds).toBe(false);
  });

  test('keeps the issue open', () => {
    const found = { status: 'open', isUpToDate: false, remembers: true } as const;
    expect(decide(found, comparison).kind).not.toBe('close');
  });

  test('stays missing in the runs that follow', () => {
    expect(leaveOut({ byName: true }, comparison.memory).missing).toEqual(comparison.missing);
  });

  test('is missing where it could not be read, too', () => {
    const unread = { checkIds: [KEY.id], accountIds: [OTHER_ACCOUNT] };
    expect(leaveOut({ byName: true }, new Map(), unread).missing).toContainEqual(
      expect.stringContaining(OTHER_ACCOUNT),
    );
  });
});

test.each<[string, Partial<SkippedAccount>, Memory]>([
  ['that the file names by its id', { byName: false }, passed],
  ['that was never audited', { byName: true }, new Map()],
  ['of which nothing is remembered', { byName: true }, new Map([[OTHER_ACCOUNT, new Map()]])],
])('an account %s is not missing', (_, parts, memory) => {
  expect(leaveOut(parts, memory).missing).toEqual([]);
});

test('however many leave by their names, all are missing in one sentence of bounded length', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[0-9]{12}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(ids, (left) => {
      const memory: Memory = new Map(
        left.map((id) => [id, passed.get(OTHER_ACCOUNT) ?? new Map()] as const),
      );
      const skipped = left.map((id) => ({ id, why: 'so', mayReturn: true, byName: true }));
      const { missing } = compare({ ...aPosture([]), skipped }, memory);
      expect(missing).toHaveLength(1);
      expect(missing[0]?.length).toBeLessThan(400);
      expect(missing[0]).toContain(left[0]);
    }),
  );
});
