import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import type { Comparison } from '../../../src/posture/changes.ts';
import { reportChanges, reportText } from '../../../src/report/file/json.ts';
import { Report } from '../../../src/report/file/schema.ts';
import { version } from '../../../src/model/version.ts';
import { comparisons } from '../../posture/arbitraries.ts';
import { ACCOUNT, aVerdict, daysAfter, GROUPS, KEY, lastOf } from '../../posture/verdicts.ts';
import { ReportFile } from '../../../src/audit/merge/schema.ts';
import { anException, lastAccepting } from '../acceptances.ts';
import { hostile } from '../hostile.ts';
import { CHECKS, displayFor, idOf, mixed } from '../many.ts';
import { displayOf, eventful, manyFindings } from '../views.ts';
import { readAgain, writtenReport } from '../written.ts';

const reportOf = (comparison: Comparison, display = displayOf()): unknown =>
  readAgain(comparison, display);

const isReport = (report: unknown): boolean => v.safeParse(Report, report).success;

describe('the JSON report', () => {
  test('tells of a run all there is to tell', () => {
    expect(reportOf(eventful(), displayOf('full', 'acme-prod'))).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'aws-root-guard', version },
      generatedAt: daysAfter(3).toISOString(),
      complete: false,
      counts: {
        pass: 1,
        fail: 3,
        unknown: 1,
        'not-applicable': 1,
        'not-checked': 0,
        manual: 0,
        accepted: 0,
      },
      accounts: [
        {
          id: ACCOUNT,
          name: 'acme-prod',
          partition: 'aws',
          kind: 'unknown',
          reportGeneratedAt: '2026-11-21T09:12:00.000Z',
          verdicts: [
            {
              check: 'iam-groups',
              outcome: 'unknown',
              note: `Asked as arn:aws:iam::${ACCOUNT}:root.`,
              missingPermission: 'iam:GetAccountSummary',
              missingPermissions: ['iam:GetAccountSummary'],
            },
            {
              check: 'root-signing-certificate',
              outcome: 'fail',
              since: daysAfter(3).toISOString(),
            },
            {
              check: 'root-access-key',
              outcome: 'fail',
              severity: 'critical',
              since: '2026-11-21T09:12:00.000Z',
              reason: `arn:aws:iam::${ACCOUNT}:root has 2 access keys, both active.`,
              note: `The credential report of ${ACCOUNT} still shows 1 key.`,
              facts: { accessKeys: 2, activeAccessKeys: null },
              exposure: { keys: 2 },
            },
            { check: 'root-recent-use', outcome: 'pass' },
            {
              check: 'root-mfa-no-virtual',
              outcome: 'unknown',
              held: true,
              unreadSince: daysAfter(3).toISOString(),
              since: '2026-11-21T09:12:00.000Z',
              missingPermission: 'iam:ListVirtualMFADevices, iam:GetAccountSummary',
            },
            { check: 'iam-password-policy', outcome: 'not-applicable' },
          ],
        },
      ],
    });
  });

  test('tells every change, from what to what', () => {
    expect(
      reportChanges(eventful().changes, displayOf()).map(({ check, kind, from, to }) => [
        check,
        kind,
        from,
        to,
      ]),
    ).toEqual([
      ['root-signing-certificate', 'regression', 'pass', 'fail'],
      ['root-access-key', 'worsened', 'fail', 'fail'],
      ['root-recent-use', 'recovery', 'fail', 'pass'],
      ['root-mfa-no-virtual', 'blind', 'fail', 'unknown'],
    ]);
    expect(reportChanges(lastOf([aVerdict(KEY, 'fail')]).changes, displayOf())).toMatchObject([
      { kind: 'regression', from: 'never seen', to: 'fail' },
    ]);
  });

  test.each<[string, Comparison, boolean]>([
    ['complete when everything was read', lastOf([aVerdict(KEY, 'fail')]), true],
    ['not complete with an unknown', lastOf([aVerdict(KEY, 'unknown')]), false],
    [
      'not complete with a finding that was not checked',
      lastOf([aVerdict(KEY, 'fail')], [aVerdict(GROUPS, 'pass')]),
      false,
    ],
    [
      'not complete with something that was not looked at',
      { ...lastOf([aVerdict(KEY, 'pass')]), missing: ['A part.'] },
      false,
    ],
  ])('is %s', (_sentence, comparison, complete) => {
    expect(writtenReport(comparison, displayOf()).complete).toBe(complete);
  });

  test('has no beginning for what cannot be read', () => {
    const { accounts } = writtenReport(lastOf([aVerdict(KEY, 'unknown')]), displayOf());
    expect(accounts[0]?.verdicts[0]).not.toHaveProperty('since');
  });
});

describe('what was accepted', () => {
  const key = aVerdict(KEY, 'fail', { exposure: { keys: 1 } });
  const link = 'https://example.com/risk/14';
  const verdictOf = (exception: Parameters<typeof anException>[0], day: number): unknown => {
    const exceptions = [anException(exception)];
    const comparison = lastAccepting(
      { verdicts: [key], exceptions },
      { day, verdicts: [key], exceptions },
    );
    expect(isReport(reportOf(comparison))).toBe(true);
    return writtenReport(comparison, displayOf()).accounts[0]?.verdicts[0];
  };

  test('stands with who, why, until when and for which facts', () => {
    expect(verdictOf({ link, covers: { keys: 1 } }, 1)).toMatchObject({
      outcome: 'fail',
      accepted: true,
      exception: {
        reason: 'Break-glass key.',
        owner: '@mona',
        expires: daysAfter(100).toISOString(),
        link,
        covers: { keys: 1 },
        state: 'covers',
      },
    });
  });

  test('is not accepted once its exception expired, which is still told', () => {
    const verdict = verdictOf({}, 101);
    expect(verdict).not.toHaveProperty('accepted');
    expect(verdict).toMatchObject({ outcome: 'fail', exception: { state: 'expired' } });
  });

  test('has no exception where there is none', () => {
    const { accounts } = writtenReport(lastOf([key]), displayOf());
    expect(accounts[0]?.verdicts[0]).not.toHaveProperty('exception');
  });

  test('is counted as accepted alone, and changes to it', () => {
    const exceptions = [anException()];
    const report = writtenReport(lastAccepting({ verdicts: [key], exceptions }), displayOf());
    expect(report.counts).toMatchObject({ fail: 0, accepted: 1 });
    expect(report.changes).toMatchObject([
      { kind: 'accepted', from: 'never seen', to: 'accepted' },
    ]);
  });
});

test('what a check lists is told whole', () => {
  const rows = Array.from({ length: 30 }, (_, index) => [`2026-11-20 22:${String(index)}`, 'x']);
  const listing = { title: 'Who was root when', columns: ['When', 'What'], rows };
  const report = writtenReport(lastOf([aVerdict(KEY, 'pass', { listing })]), displayOf());
  expect(report.accounts[0]?.verdicts[0]?.listing).toEqual(listing);
  expect(isReport(report)).toBe(true);
});

describe('a report on many accounts', () => {
  const comparison = mixed();
  const report = reportOf(comparison, displayFor('full', comparison));

  test('tells who was skipped, what was not judged, and what was not looked at', () => {
    expect(isReport(report)).toBe(true);
    expect(report).toMatchObject({
      complete: false,
      skipped: [{ id: idOf(6), why: 'AWS suspended it' }],
      unjudged: [
        {
          account: idOf(7),
          check: CHECKS.high.id,
          severity: 'high',
          since: daysAfter(-3).toISOString(),
        },
      ],
      missing: ['No report came of part 3/10.'],
    });
  });

  test('has none of these where there is nothing to tell', () => {
    const plain = reportOf(lastOf([aVerdict(KEY, 'pass')]));
    for (const name of ['skipped', 'unjudged', 'missing', 'scope', 'part']) {
      expect(plain).not.toHaveProperty(name);
    }
  });

  test('tells what it is about, for a run that merges it', () => {
    const origin = { scope: 'o-abc123', part: { index: 1, count: 3 } };
    const told = writtenReport(comparison, displayOf(), origin);
    expect(told).toMatchObject(origin);
    expect(isReport(told)).toBe(true);
    const hidden = writtenReport(comparison, displayOf('last4'), {
      scope: `accounts-of-${ACCOUNT}`,
    });
    expect(hidden).not.toHaveProperty('scope');
  });

  test('can be merged again: reasons alone, names alone', () => {
    const { accounts } = v.parse(ReportFile, report);
    const [, second] = [...accounts].sort((left, right) => (left.id < right.id ? -1 : 1));
    expect(second).toMatchObject({ id: idOf(1), name: 'name-1', kind: 'management' });
    const critical = accounts.find(({ id }) => id === idOf(3))?.verdicts[0];
    expect(critical).toMatchObject({ reason: `Critical in ${idOf(3)}.`, note: 'It lags.' });
  });

  test.each(['last4', 'alias', 'hidden'] as const)('tells its accounts apart in %s', (mode) => {
    const { accounts } = writtenReport(comparison, displayFor(mode, comparison));
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(accounts.length);
    expect(isReport(writtenReport(comparison, displayFor(mode, comparison)))).toBe(true);
  });
});

describe('the report follows its schema', () => {
  test.each([
    ['an eventful run', eventful()],
    ['hundreds of findings', manyFindings(300)],
    ['a run that judged nothing', lastOf([])],
  ])('%s', (_sentence, comparison) => {
    for (const mode of ['full', 'last4', 'alias', 'hidden'] as const) {
      expect(isReport(reportOf(comparison, displayOf(mode, 'acme')))).toBe(true);
    }
  });

  test('it is written account by account, two spaces deep, to the byte', () => {
    const same = (comparison: Comparison): void => {
      const display = displayOf();
      const origin = { scope: 'o-abc123' };
      const pieces = [...reportText(comparison, display, origin)];
      const text = pieces.join('');
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
      expect(pieces).toHaveLength(comparison.accounts.length + 2);
    };
    same({ ...lastOf([]), accounts: [] });
    same(mixed());
    fc.assert(fc.property(comparisons, same));
  });

  test('whatever the run, and whatever the texts in it', () => {
    fc.assert(fc.property(comparisons, (comparison) => isReport(reportOf(comparison))));
    fc.assert(
      fc.property(hostile, (text) => {
        const verdict = aVerdict(KEY, 'fail', { reason: text, facts: { text } });
        const report = reportOf(lastOf([verdict]));
        expect(isReport(report)).toBe(true);
        expect(report).toMatchObject({
          accounts: [{ verdicts: [{ reason: text, facts: { text } }] }],
        });
      }),
    );
  });

  test.each<[string, object]>([
    ['a field nobody knows', { more: true }],
    ['another version', { schemaVersion: 2 }],
    ['a time without a zone', { generatedAt: '2026-11-21 09:12' }],
    ['a count that is no number', { counts: { pass: '1' } }],
  ])('which refuses %s', (_sentence, change) => {
    expect(isReport({ ...writtenReport(eventful(), displayOf()), ...change })).toBe(false);
  });
});
