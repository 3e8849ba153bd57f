import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import type { Comparison } from '../../src/posture/changes.ts';
import { createReport, reportChanges } from '../../src/report/json.ts';
import { Report } from '../../src/report/report-schema.ts';
import { version } from '../../src/version.ts';
import { comparisons } from '../posture/arbitraries.ts';
import { ACCOUNT, aVerdict, daysAfter, GROUPS, KEY, lastOf } from '../posture/verdicts.ts';
import { hostile } from './hostile.ts';
import { displayOf, eventful, manyFindings } from './views.ts';

/** The report as a reader gets it: written and read again. */
const reportOf = (comparison: Comparison, display = displayOf()): unknown =>
  JSON.parse(JSON.stringify(createReport(comparison, display)));

const isReport = (report: unknown): boolean => v.safeParse(Report, report).success;

describe('the JSON report', () => {
  test('tells of a run all there is to tell', () => {
    expect(reportOf(eventful(), displayOf('full', 'acme-prod'))).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'aws-root-guard', version },
      generatedAt: daysAfter(3).toISOString(),
      complete: false,
      counts: { pass: 1, fail: 2, unknown: 2, 'not-applicable': 1, manual: 0, accepted: 0 },
      accounts: [
        {
          id: ACCOUNT,
          name: `${ACCOUNT} (acme-prod)`,
          partition: 'aws',
          kind: 'unknown',
          reportGeneratedAt: '2026-11-21T09:12:00.000Z',
          verdicts: [
            { check: 'iam-groups', outcome: 'unknown', missingPermission: 'iam:GetAccountSummary' },
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
              facts: { accessKeys: 2, activeAccessKeys: null },
            },
            { check: 'root-recent-use', outcome: 'pass' },
            {
              check: 'root-mfa-no-virtual',
              outcome: 'unknown',
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
  ])('is %s', (_sentence, comparison, complete) => {
    expect(createReport(comparison, displayOf()).complete).toBe(complete);
  });

  test('has no beginning for what cannot be read', () => {
    const { accounts } = createReport(lastOf([aVerdict(KEY, 'unknown')]), displayOf());
    expect(accounts[0]?.verdicts[0]).not.toHaveProperty('since');
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
    expect(isReport({ ...createReport(eventful(), displayOf()), ...change })).toBe(false);
  });
});
