import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Comparison } from '../../../src/posture/changes.ts';
import { renderIssue } from '../../../src/report/issue/issue.ts';
import type { View } from '../../../src/report/view/view.ts';
import { aVerdict, daysAfter, NOW } from '../../posture/verdicts.ts';
import { anException } from '../acceptances.ts';
import { hostileTexts } from '../hostile.ts';
import {
  accountOf,
  CHECKS,
  displayFor,
  idOf,
  manyChecks,
  manyViewOf,
  mixed,
  runOver,
} from '../many.ts';
import { rendered, visible } from '../rendered.ts';
import type { AccountDisplay } from '../../../src/model/account-display.ts';
import { fingerprint } from '../views.ts';

const { critical, high, medium, low } = CHECKS;
const NOBODY = { assignees: [] };
const issueOf = (view: View, budget = 60_000): string => renderIssue(view, NOBODY, budget);
const whole = issueOf(manyViewOf(mixed()));

describe('the issue over many accounts', () => {
  test('tells the answer, the table, the counts by check, the accounts in need and what to do', () => {
    const places = [
      '## 🔴 3 of 5 accounts need someone',
      '> [!CAUTION]',
      '### Accounts and checks',
      '### Checks',
      '```mermaid',
      '### Who needs someone',
      '### How to fix',
      '### ⚪ Not known',
      '1 account: every check holds.',
      '**Accept it?**',
      'issue-assignees',
    ].map((part) => whole.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  test('counts by check, with the oldest time', () => {
    expect(whole.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')).toContain(
      `| 🔵 Low | \`${low.id}\` | 1 | 1 |  | 2026-11-18 |`,
    );
  });

  test('counts the accounts that are well, and names none of them', () => {
    expect(whole).not.toContain(idOf(0));
  });

  test('has nothing in it that changes from day to day', () => {
    expect(whole).not.toMatch(/ ago|left\)|\*\*new\*\*|It lags/);
  });

  test('says nothing of what an exception lacks: that is for the summary', () => {
    expect(whole).toContain('@\u2060mona');
    expect(whole).not.toContain('covers:');
  });

  test('draws how long each check has been failing where it is few, and nothing where it is many', () => {
    expect(whole).toContain(`${low.id}, 1 account`);
    const many = runOver([
      accountOf(
        0,
        manyChecks(13).map((check) => aVerdict(check, 'fail')),
      ),
      accountOf(1, []),
    ]);
    expect(issueOf(manyViewOf(many))).not.toContain('mermaid');
  });

  test.each<[string, Comparison, string]>([
    [
      'what is not known is a warning',
      runOver([accountOf(0, [aVerdict(high, 'unknown')]), accountOf(1, [aVerdict(high, 'pass')])]),
      '[!WARNING]',
    ],
    [
      'what was not looked at is a warning',
      runOver([accountOf(0, [aVerdict(high, 'pass')]), accountOf(1, [])], { missing: ['A part.'] }),
      '[!WARNING]',
    ],
    [
      'a remembered finding that was not judged is a warning',
      runOver([accountOf(0, [aVerdict(high, 'pass')]), accountOf(1, [])], {
        memory: runOver([accountOf(2, [aVerdict(high, 'fail')])]).memory,
      }),
      '[!WARNING]',
    ],
    [
      'nothing checked is a warning',
      runOver([accountOf(0, [aVerdict(high, 'manual')]), accountOf(1, [])]),
      '[!WARNING]',
    ],
    [
      'all well is a note',
      runOver([accountOf(0, [aVerdict(high, 'pass')]), accountOf(1, [aVerdict(high, 'pass')])]),
      '[!NOTE]',
    ],
  ])('%s', (_sentence, comparison, alert) => {
    expect(issueOf(manyViewOf(comparison))).toContain(`> ${alert}`);
  });

  test('where every check holds, what is accepted and what waits for a person is left out of that', () => {
    const verdicts = [aVerdict(high, 'fail'), aVerdict(low, 'manual')];
    const accepted = runOver([accountOf(0, verdicts), accountOf(1, [aVerdict(high, 'pass')])], {
      exceptions: [anException({ check: high.id, account: 'all', covers: {} })],
    });
    expect(issueOf(manyViewOf(accepted))).toContain(
      'Every check of 2 accounts holds, but for what was accepted and what only a person can tell.',
    );
  });

  const withText = (text: string): string => {
    const comparison = runOver([
      accountOf(0, [aVerdict(high, 'fail', { reason: text, note: text })]),
      accountOf(1, [aVerdict(high, 'unknown', { reason: text }), aVerdict(low, 'pass')]),
    ]);
    return issueOf(
      manyViewOf(
        comparison,
        displayFor('full', comparison, () => `${text}.`),
      ),
    );
  };
  const plain = rendered(withText('harmless'));

  test.each(hostileTexts.filter(([, , seen]) => seen !== '' && seen.length < 380))(
    'hostile text stays text: %s',
    async (_name, text, seen) => {
      const { tags, links } = await plain;
      const shown = await rendered(withText(text));
      expect(shown.tags).toEqual(tags);
      expect(shown.links).toEqual(links);
      expect(shown.text).toContain(visible(seen));
      expect(withText(text)).not.toMatch(/<!--|-->/);
    },
  );
});

describe('whatever room the state leaves', () => {
  const view = manyViewOf(
    runOver(
      Array.from({ length: 200 }, (_, place) =>
        accountOf(
          place,
          manyChecks(30).map((check) =>
            aVerdict(check, place % 3 === 0 ? 'fail' : place % 3 === 1 ? 'unknown' : 'pass', {
              reason: `${'A long reason. '.repeat(20)}${idOf(place)}`,
            }),
          ),
        ),
      ),
    ),
  );

  test.each([60_000, 20_000, 10_000, 8_000, 5_000, 3_000])(
    'within %i characters it tells the answer, the worst account, the worst check, and that it was cut',
    (budget) => {
      const text = issueOf(view, budget);
      expect(text.length).toBeLessThanOrEqual(budget);
      expect(text).toMatch(/^## 🔴 67 of 200 accounts need someone: 67 critical/);
      expect(text).toMatch(/Shortened.*JSON report/);
      expect(text).toContain('check-number-0');
      if (budget > 5_000) expect(text).toContain(idOf(0));
    },
  );

  test('it is kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 66_000 }), (budget) => {
        expect(issueOf(view, budget).length).toBeLessThanOrEqual(budget);
        expect(issueOf(manyViewOf(mixed()), budget).length).toBeLessThanOrEqual(budget);
      }),
      { numRuns: 40 },
    );
  });

  test('an issue that fits is not shortened', () => {
    expect(whole).not.toContain('Shortened');
  });
});

describe('the fingerprint over many accounts', () => {
  const print = (
    comparison: Comparison,
    mode: AccountDisplay = 'full',
    assignees: string[] = [],
  ): string =>
    fingerprint(manyViewOf(comparison, displayFor(mode, comparison)), { assignees }, mode);
  const accounts = [
    accountOf(0, [aVerdict(high, 'pass'), aVerdict(low, 'manual')]),
    accountOf(1, [aVerdict(high, 'fail', { exposure: { keys: 1 } }), aVerdict(low, 'pass')]),
    accountOf(2, [aVerdict(high, 'unknown'), aVerdict(low, 'fail')]),
  ];
  const skipped = [{ id: idOf(8), why: 'it is closed' }];
  const base = runOver(accounts, { skipped });
  const change = (place: number, ...verdicts: Parameters<typeof accountOf>[1]): Comparison =>
    runOver(
      accounts.map((account, index) => (index === place ? accountOf(place, verdicts) : account)),
      { skipped },
    );

  test('is the same for the next run that finds the same, in every display', () => {
    for (const mode of ['full', 'last4', 'alias', 'hidden'] as const) {
      const again = runOver(accounts, { skipped, memory: base.memory, judgedAt: daysAfter(1) });
      const third = runOver(accounts, { skipped, memory: again.memory, judgedAt: daysAfter(2) });
      expect(print(again, mode)).toBe(print(base, mode));
      expect(print(third, mode)).toBe(print(base, mode));
    }
  });

  test('does not hang on when things began, however little the state keeps of it', () => {
    const coarse = new Map(
      [...base.memory].map(([id, memory]) => [
        id,
        new Map(
          [...memory].map(([check, each]) => [
            check,
            { ...each, since: daysAfter(-40), exposure: {} },
          ]),
        ),
      ]),
    );
    expect(print(runOver(accounts, { skipped, memory: coarse }))).toBe(print(base));
  });

  test('does not hang on how severe the state remembers what cannot be read now', () => {
    const failing = [
      accountOf(0, [aVerdict(low, 'fail'), aVerdict(high, 'pass')]),
      accountOf(1, [aVerdict(high, 'fail'), aVerdict(low, 'pass')]),
    ];
    const { memory } = runOver(failing);
    const dark = [0, 1].map((place) =>
      accountOf(place, [aVerdict(high, 'unknown'), aVerdict(low, 'unknown')]),
    );
    const worst = new Map(
      [...memory].map(([id, checks]) => [
        id,
        new Map(
          [...checks].map(([check, each]) => [
            check,
            each.outcome === 'fail' ? { ...each, severity: 'critical' as const } : each,
          ]),
        ),
      ]),
    );
    expect(print(runOver(dark, { memory: worst }))).toBe(print(runOver(dark, { memory })));
  });

  test.each<[string, Comparison]>([
    ['facts', change(1, aVerdict(high, 'fail', { facts: { a: 1 } }), aVerdict(low, 'pass'))],
    ['a note', change(1, aVerdict(high, 'fail', { note: 'It lags.' }), aVerdict(low, 'pass'))],
    [
      'the reason of what is well',
      change(0, aVerdict(high, 'pass', { reason: 'Yes.' }), aVerdict(low, 'manual')),
    ],
    [
      'a pass that does not apply any more',
      change(0, aVerdict(high, 'not-applicable'), aVerdict(low, 'manual')),
    ],
    ['the time of the run', runOver(accounts, { skipped, judgedAt: daysAfter(9) })],
    ['the order of the accounts', runOver([...accounts].reverse(), { skipped })],
  ])('stays the same when only this differs: %s', (_sentence, comparison) => {
    expect(print(comparison)).toBe(print(base));
  });

  test.each<[string, Comparison]>([
    ['a finding more', change(0, aVerdict(high, 'fail'), aVerdict(low, 'manual'))],
    ['a finding less', change(1, aVerdict(high, 'pass'), aVerdict(low, 'pass'))],
    ['a severity', change(1, aVerdict(high, 'fail', { severity: 'low' }), aVerdict(low, 'pass'))],
    ['a reason', change(1, aVerdict(high, 'fail', { reason: 'Other.' }), aVerdict(low, 'pass'))],
    ['another check', change(1, aVerdict(medium, 'fail'), aVerdict(low, 'pass'))],
    [
      'the reason of an unknown',
      change(2, aVerdict(high, 'unknown', { reason: 'Other.' }), aVerdict(low, 'fail')),
    ],
    [
      'a permission',
      change(
        2,
        aVerdict(high, 'unknown', { missingPermissions: ['iam:A'] }),
        aVerdict(low, 'fail'),
      ),
    ],
    [
      'an account more',
      runOver([...accounts, accountOf(3, [aVerdict(high, 'pass')])], { skipped }),
    ],
    [
      'an account that is skipped',
      runOver(accounts, { skipped: [...skipped, { id: idOf(9), why: 'it is closed' }] }),
    ],
    [
      'why one is skipped',
      runOver(accounts, { skipped: [{ id: idOf(8), why: 'AWS suspended it' }] }),
    ],
    ['what was not looked at', runOver(accounts, { skipped, missing: ['A part.'] })],
    [
      'an exception',
      runOver(accounts, {
        skipped,
        exceptions: [anException({ check: high.id, account: idOf(1) })],
      }),
    ],
    [
      'what was last known of an unknown',
      runOver(accounts, {
        skipped,
        memory: runOver([accountOf(2, [aVerdict(high, 'fail')])]).memory,
      }),
    ],
  ])('differs with %s', (_sentence, comparison) => {
    for (const mode of ['full', 'hidden'] as const) {
      expect(print(comparison, mode)).not.toBe(print(base, mode));
    }
  });

  test('differs with the account of a finding, even where ids are hidden', () => {
    const failing = aVerdict(critical, 'fail');
    const well = aVerdict(critical, 'pass');
    const one = runOver([accountOf(0, [failing]), accountOf(1, [well])]);
    const other = runOver([accountOf(0, [well]), accountOf(1, [failing])]);
    expect(print(one, 'hidden')).not.toBe(print(other, 'hidden'));
  });

  test('differs with an assignee, and when an exception is about to expire', () => {
    expect(print(base, 'full', ['octocat'])).not.toBe(print(base));
    const exceptions = [
      anException({
        check: high.id,
        account: idOf(1),
        expires: daysAfter(20),
        covers: { keys: 1 },
      }),
    ];
    const far = runOver(accounts, { skipped, exceptions });
    const near = runOver(accounts, { skipped, exceptions, judgedAt: daysAfter(7) });
    const nearer = runOver(accounts, { skipped, exceptions, judgedAt: daysAfter(8) });
    expect(print(near)).not.toBe(print(far));
    expect(print(nearer)).toBe(print(near));
  });

  // A hash that holds an id of twelve digits can be tried out in minutes.
  test('holds no account id where ids are hidden', () => {
    const shifted = (by: number): Comparison => {
      const reason = (place: number): string => `arn:aws:iam::${idOf(place)}:root has a key.`;
      return runOver(
        [0, 1].map((place) =>
          accountOf(by + place, [aVerdict(high, 'fail', { reason: reason(by + place) })]),
        ),
        { judgedAt: NOW },
      );
    };
    for (const mode of ['last4', 'alias', 'hidden'] as const) {
      expect(print(shifted(0), mode)).toBe(print(shifted(5_000), mode));
    }
    expect(print(shifted(0))).not.toBe(print(shifted(5_000)));
  });
});
