import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checks as allChecks } from '../../src/checks/index.ts';
import { judge } from '../../src/checks/judge.ts';
import { type Exposure, severities } from '../../src/model/judgement.ts';
import type { Evidence, Readings, SourceName } from '../../src/model/evidence.ts';
import type { Check } from '../../src/model/check.ts';
import type { AccountPosture, Verdict } from '../../src/model/posture.ts';
import type { Unavailable, UnavailableCause } from '../../src/model/reading.ts';
import { defaultSettings, type Exception } from '../../src/model/settings.ts';
import { acceptanceOf } from '../../src/posture/acceptance.ts';
import { compare, type Comparison } from '../../src/posture/changes.ts';
import { gate } from '../../src/posture/gate.ts';
import { emptyMemory, type Memory, type Remembered } from '../../src/posture/memory.ts';
import { runOutcome } from '../../src/posture/outcomes.ts';
import { decide, type TrackerStatus } from '../../src/posture/tracker-decision.ts';
import { createDisplay } from '../../src/report/text/display.ts';
import { headline } from '../../src/report/parts/headline.ts';
import { createView } from '../../src/report/view/view.ts';
import { completeReadings, evidence, NOW, type EvidenceParts } from '../checks/evidence.ts';

/**
 * A whole run without its edges, from evidence to what every face says first: whatever of the evidence is lost,
 * whatever the issue remembers, and whatever exceptions say, what fails and is not accepted never looks well.
 */

const DAY = 86_400_000;
const count = fc.constantFrom(0, 0, 1, 2);

const truths: fc.Arbitrary<Evidence> = fc
  .record({
    keys: count,
    mfa: fc.constantFrom(0, 1),
    password: fc.constantFrom(0, 1),
    certificates: count,
    groups: fc.constantFrom(0, 1),
    minimumLength: fc.constantFrom(8, 14),
    lastUsed: fc.constantFrom('2026-11-20T10:00:00Z', '2020-01-01T00:00:00Z', 'no_information'),
  })
  .map(({ keys, mfa, password, certificates, groups, minimumLength, lastUsed }) => {
    const parts: EvidenceParts = {
      summary: {
        AccountAccessKeysPresent: keys,
        AccountMFAEnabled: mfa,
        AccountPasswordPresent: password,
        AccountSigningCertificatesPresent: certificates,
        Groups: groups,
      },
      report: {
        password_enabled: String(password === 1),
        password_last_used: password === 1 ? lastUsed : 'N/A',
        mfa_active: String(mfa === 1),
        access_key_1_active: String(keys > 0),
        access_key_1_last_rotated: keys > 0 ? '2021-06-09T00:00:00Z' : 'N/A',
        access_key_2_active: String(keys > 1),
        access_key_2_last_rotated: keys > 1 ? '2026-10-09T00:00:00Z' : 'N/A',
        cert_1_active: String(certificates > 0),
        cert_1_last_rotated: certificates > 0 ? '2021-06-09T00:00:00Z' : 'N/A',
        cert_2_active: String(certificates > 1),
        cert_2_last_rotated: certificates > 1 ? '2021-06-09T00:00:00Z' : 'N/A',
      },
      policy: { minimumLength, reusePrevention: 24 },
    };
    return evidence(parts);
  });

const LOSABLE: readonly SourceName[] = [
  'account-summary',
  'credential-report',
  'password-policy',
  'virtual-mfa-devices',
];
/** Those that hang on nothing else: with others everything would be unknown, and nothing could look well. */
const checks = allChecks.filter(
  ({ sources }) => sources.length > 0 && sources.every((name) => LOSABLE.includes(name)),
);
const causes: readonly UnavailableCause[] = [
  'denied',
  'throttled',
  'unreachable',
  'timed-out',
  'malformed',
  'failed',
  'not-offered',
];

const losses: fc.Arbitrary<Partial<Readings>> = fc
  .tuple(fc.subarray([...LOSABLE]), fc.constantFrom(...causes))
  .map(([names, cause]) => {
    const lost: Unavailable = { state: 'unavailable', cause, reason: `Lost: ${cause}.` };
    return Object.fromEntries(names.map((name) => [name, lost]));
  });

const judged = (of: Evidence, by: readonly Check[] = checks): AccountPosture =>
  judge(of, by, defaultSettings, NOW);

const memoryOf = (...runs: readonly AccountPosture[]): Memory =>
  runs.reduce<Memory>(
    (memory, run, index) =>
      compare(
        { judgedAt: new Date(NOW.getTime() - (runs.length - index) * DAY), accounts: [run] },
        memory,
      ).memory,
    emptyMemory,
  );

/** Whatever somebody could write into an issue. */
const forged: fc.Arbitrary<Remembered> = fc
  .tuple(
    fc.constantFrom('pass', 'fail', 'accepted', 'not-applicable', 'manual', 'unknown'),
    fc.constantFrom(...severities),
    fc.option(fc.boolean(), { nil: undefined }),
  )
  .map(([outcome, severity, isTold]) => {
    const since = new Date('2020-01-01T00:00:00Z');
    const blind = isTold === undefined ? {} : { blind: { since, isTold } };
    return outcome === 'fail' || outcome === 'accepted'
      ? { outcome, since, severity, exposure: { keys: 9, activeKeys: 9 }, ...blind }
      : { outcome, since, severity: undefined, exposure: {}, ...blind };
  });

const forgedMemory = (accountId: string): fc.Arbitrary<Memory> =>
  fc
    .array(fc.tuple(fc.constantFrom(...checks.map(({ id }) => id)), forged))
    .map((entries) => new Map([[accountId, new Map(entries)]]));

const covers: fc.Arbitrary<Exception['covers']> = fc.dictionary(
  fc.constantFrom('keys', 'activeKeys', 'password', 'certificates', 'weaknesses', 'lastUsedAt'),
  fc.constantFrom(0, 1, 2),
);

const exceptions = (accountId: string): fc.Arbitrary<readonly Exception[]> =>
  fc.uniqueArray(
    fc
      .record({
        check: fc.constantFrom(
          'root-access-key',
          'root-mfa',
          'root-signing-certificate',
          'root-recent-use',
        ),
        account: fc.constantFrom(accountId, 'all', '999999999999'),
        expires: fc.constantFrom(-1, 1).map((days) => new Date(NOW.getTime() + days * DAY)),
        covers,
      })
      .map((parts) => ({ ...parts, reason: 'So.', owner: '@mona', link: undefined })),
    { selector: ({ check, account }) => `${check} ${account}`, maxLength: 6 },
  );

interface Situation {
  readonly truth: AccountPosture;
  readonly comparison: Comparison;
  readonly given: readonly Exception[];
}

const situations: fc.Arbitrary<Situation> = truths.chain((truth) => {
  const { id } = truth.account;
  const memories = fc.oneof(
    fc.constant(emptyMemory),
    fc.constant(memoryOf(judged(truth))),
    fc.constant(memoryOf(judged(evidence()))),
    fc.constant(memoryOf(judged(evidence()), judged(truth))),
    forgedMemory(id),
    forgedMemory('999999999999'),
  );
  return fc
    .record({ loss: losses, memory: memories, given: exceptions(id) })
    .map(({ loss, memory, given }) => {
      const seen = { ...truth, readings: completeReadings({ ...truth.readings, ...loss }) };
      return {
        truth: judged(truth),
        comparison: compare({ judgedAt: NOW, accounts: [judged(seen)] }, memory, given),
        given,
      };
    });
});

const isAccepted = (verdict: Verdict, given: readonly Exception[], accountId: string): boolean => {
  const of = (account: string) =>
    given.find((each) => each.check === verdict.check.id && each.account === account);
  return acceptanceOf(verdict, of(accountId) ?? of('all'), NOW)?.state === 'covers';
};

/** What fails in truth, and what nobody accepted as it is. */
const failing = ({ truth, given }: Situation): readonly Verdict[] =>
  truth.verdicts.filter(
    (verdict) => verdict.outcome === 'fail' && !isAccepted(verdict, given, truth.account.id),
  );

/** What fails, nobody accepted, and could have been asked by this way into the account. */
const blameable = (situation: Situation): readonly Verdict[] => {
  const [account] = situation.comparison.accounts;
  const notChecked = new Set(
    account?.verdicts.flatMap(({ verdict }) =>
      verdict.outcome === 'not-checked' ? [verdict.check.id] : [],
    ),
  );
  return failing(situation).filter(({ check }) => !notChecked.has(check.id));
};

const statuses: readonly TrackerStatus[] = ['none', 'open', 'completed', 'not-planned'];
const every = (holds: (situation: Situation) => void): void => {
  fc.assert(fc.property(situations, holds), { numRuns: 1500 });
};

describe('whatever is lost, remembered, forged or accepted', () => {
  test('a run never says pass while something fails that nobody accepted as it is', () => {
    every((situation) => {
      if (blameable(situation).length > 0)
        expect(runOutcome(situation.comparison)).not.toBe('pass');
    });
  });

  test('the headline never says that all is well then', () => {
    every((situation) => {
      if (blameable(situation).length === 0) return;
      const { icon, text } = headline(
        createView(situation.comparison, createDisplay('full', new Map())),
      );
      expect(icon).not.toBe('✅');
      expect(text).not.toMatch(/^No (open )?finding/);
    });
  });

  test('no issue is closed then', () => {
    every((situation) => {
      if (blameable(situation).length === 0) return;
      for (const status of statuses) {
        for (const remembers of [true, false]) {
          const { kind } = decide({ status, isUpToDate: false, remembers }, situation.comparison);
          expect(kind).not.toBe('close');
        }
      }
    });
  });

  test('fail-on: critical never passes then, if it is critical', () => {
    every((situation) => {
      const critical = blameable(situation).filter(({ severity }) => severity === 'critical');
      if (critical.length === 0) return;
      expect(gate(situation.comparison, 'critical', 'critical').holds).toBe(false);
    });
  });

  test('what was seen to fail is never a recovery, and never less severe for what is remembered', () => {
    every((situation) => {
      const [account] = situation.comparison.accounts;
      for (const { verdict, outcome } of account?.verdicts ?? []) {
        if (verdict.outcome !== 'fail') continue;
        expect(['fail', 'accepted']).toContain(outcome);
        const truth = situation.truth.verdicts.find(({ check }) => check.id === verdict.check.id);
        if (truth?.outcome === 'fail') expect(verdict.severity).toBe(verdict.check.severity);
      }
      for (const { kind, verdict } of situation.comparison.changes) {
        if (kind === 'recovery') expect(['pass', 'not-applicable']).toContain(verdict.outcome);
      }
    });
  });
});

/** The properties would hold of runs in which nothing ever fails: some of each kind have to come up. */
test('the situations are of every kind', () => {
  const seen = fc.sample(situations, { numRuns: 500, seed: 7 });
  const outcomes = new Set(seen.map(({ comparison }) => runOutcome(comparison)));
  expect([...outcomes].sort()).toEqual(['fail', 'pass', 'unknown'].sort());
  expect(seen.some((situation) => blameable(situation).length > 0)).toBe(true);
  expect(
    seen.some(({ comparison }) =>
      comparison.accounts.some(({ verdicts }) =>
        verdicts.some(({ outcome }) => outcome === 'accepted'),
      ),
    ),
  ).toBe(true);
});

test('an exposure that nobody could tell is no reason to accept more', () => {
  const exposure: Exposure = { keys: 2, activeKeys: null };
  const verdict = judged(evidence({ summary: { AccountAccessKeysPresent: 2 } })).verdicts.find(
    ({ check }) => check.id === 'root-access-key',
  );
  if (verdict === undefined) throw new Error('no verdict');
  const given: Exception = {
    check: 'root-access-key',
    account: 'all',
    reason: 'So.',
    owner: '@mona',
    expires: new Date(NOW.getTime() + DAY),
    link: undefined,
    covers: { keys: 1, activeKeys: 1 },
  };
  expect(acceptanceOf({ ...verdict, exposure }, given, NOW)?.state).toBe('outgrown');
});
