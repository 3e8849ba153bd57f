import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../../src/posture/changes.ts';
import { emptyMemory } from '../../../src/posture/memory.ts';
import { renderIssue } from '../../../src/report/issue/issue.ts';
import type { IssueContext } from '../../../src/report/issue/frame.ts';
import type { AccountView } from '../../../src/report/view/one.ts';
import type { View } from '../../../src/report/view/view.ts';
import { comparisons } from '../../posture/arbitraries.ts';
import {
  anAccount,
  aPosture,
  aVerdict,
  daysAfter,
  GROUPS,
  KEY,
  lastOf,
  NOW,
  USE,
  VIRTUAL,
} from '../../posture/verdicts.ts';
import { hostileTexts } from '../hostile.ts';
import { rendered, visible } from '../rendered.ts';
import {
  accountViewOf,
  displayOf,
  eventful,
  fingerprint,
  hostileView,
  jsonBlocks,
  manyFindings,
  viewAfter,
  viewOf,
} from '../views.ts';

const NOBODY: IssueContext = { assignees: [] };
const issueOf = (view: View, context = NOBODY): string => renderIssue(view, context, 65_536);
const whole = issueOf(viewOf(eventful()));

const inOrder = (text: string, parts: readonly string[]): boolean => {
  const places = parts.map((part) => text.indexOf(part));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
};

describe('the issue', () => {
  test('lists findings worst first, in the table and below it', () => {
    const view = viewAfter([GROUPS, VIRTUAL, KEY, USE].map((check) => aVerdict(check, 'fail')));
    const reasons = [KEY, USE, VIRTUAL, GROUPS].map(({ id }) => `Reason of ${id}.`);
    expect(inOrder(issueOf(view), [...reasons, '### 🔴'])).toBe(true);
    expect(inOrder(issueOf(view), ['### 🔴', '### 🟠', '### 🟡', '### 🔵'])).toBe(true);
  });

  test('has a row for every finding, with since when it fails', async () => {
    const { tags, text } = await rendered(whole);
    expect(tags.filter((tag) => tag === 'tr')).toHaveLength(4);
    // The table keeps dates on one line with no-break hyphens.
    expect(text.replaceAll('\u2011', '-')).toMatch(
      /2 access keys, both active\.\s+root-access-key\s+2026-11-21 09:12 UTC/,
    );
  });

  test('draws an exposure timeline', () => {
    expect(whole).toContain('```mermaid\n');
  });

  test('says what is not known, since when, and that it keeps the issue open', () => {
    expect(whole).toMatch(
      /root-mfa-no-virtual.*Last known: \*\*fail\*\*, since 2026-11-21 09:12 UTC/,
    );
    expect(whole).toMatch(/root-access-key-age.*2026-11-21 09:12 UTC/);
    expect(whole).toContain('stays open');
  });

  test('has one policy for all that is missing, with these IAM actions and no others', () => {
    expect(jsonBlocks(whole)).toEqual([
      {
        Version: '2012-10-17',
        Statement: [
          expect.objectContaining({
            Action: ['iam:GetAccountSummary', 'iam:ListVirtualMFADevices'],
          }),
        ],
      },
    ]);
  });

  test.each<[string, View, string]>([
    ['a finding is a danger', viewAfter([aVerdict(KEY, 'fail')]), '[!CAUTION]'],
    ['an unknown is a warning', viewAfter([aVerdict(KEY, 'unknown')]), '[!WARNING]'],
    [
      'an unchecked finding is a warning',
      viewAfter([aVerdict(KEY, 'fail')], [aVerdict(GROUPS, 'pass')]),
      '[!WARNING]',
    ],
    ['all well is a note', viewAfter([aVerdict(KEY, 'pass')]), '[!NOTE]'],
  ])('%s', (_sentence, view, alert) => {
    expect(issueOf(view)).toContain(`> ${alert}`);
  });

  test.each([
    ['every check holds', [aVerdict(KEY, 'pass')], / holds\.$/m],
    [
      'what waits for a person is left out of that',
      [aVerdict(KEY, 'pass'), aVerdict(GROUPS, 'manual')],
      / holds, but for what only a person can tell\.$/m,
    ],
  ])('%s', (_sentence, verdicts, said) => {
    expect(issueOf(viewAfter(verdicts))).toMatch(said);
  });

  test('names the assignees, and nobody else', async () => {
    const { links } = await rendered(
      issueOf(viewOf(eventful()), { assignees: ['octocat', 'hubot'] }),
    );
    expect(links.filter((link) => !link.startsWith('https://docs.aws.amazon.com/'))).toEqual([
      'https://github.com/octocat',
      'https://github.com/hubot',
    ]);
    expect((await rendered(whole)).links.join(' ')).not.toContain('https://github.com/');
  });
});

describe('hostile text stays text', () => {
  const plain = rendered(issueOf(hostileView('harmless')));

  test.each(hostileTexts.filter(([, , seen]) => seen !== ''))('%s', async (_name, text, seen) => {
    const shown = await rendered(issueOf(hostileView(text)));
    const { tags, links } = await plain;
    expect(shown.tags).toEqual(tags);
    expect(shown.links).toEqual(links);
    expect(shown.text).toContain(visible(seen));
  });

  test.each(hostileTexts)('no marker of ours can be forged: %s', (_name, text) => {
    expect(issueOf(hostileView(text))).not.toMatch(/<!--|-->/);
  });
});

describe('a body has 65,536 characters', () => {
  const many = viewOf(manyFindings(500));

  test('an issue that fits is not shortened', () => {
    expect(whole).not.toContain('Shortened');
  });

  test.each([65_536, 20_000, 5_000, 2_000])(
    'hundreds of long findings fit in %i, and it says what was cut and where the rest is',
    (budget) => {
      const text = renderIssue(many, NOBODY, budget);
      expect(text.length).toBeLessThanOrEqual(budget);
      expect(text).toMatch(/^## 🔴 500 root-user findings/);
      expect(text).toMatch(/Shortened.*JSON report/);
    },
  );

  test('what is cut first are the details, then the table', () => {
    const view = viewOf(manyFindings(60));
    expect(renderIssue(view, NOBODY, 60_000)).toContain('`check-59`');
    expect(renderIssue(view, NOBODY, 60_000)).not.toContain('How to fix');
  });

  test('whatever the budget and the findings, it is kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), comparisons, (budget, comparison) => {
        const text = renderIssue(viewOf(comparison), NOBODY, budget);
        expect(text.length).toBeLessThanOrEqual(budget);
      }),
    );
    const some = viewOf(manyFindings(40));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), (budget) => {
        expect(renderIssue(some, NOBODY, budget).length).toBeLessThanOrEqual(budget);
      }),
    );
  });
});

describe('the fingerprint', () => {
  const view = accountViewOf(eventful(), displayOf('full', 'acme-prod'));
  const print = (changed: View, context = NOBODY): string => fingerprint(changed, context);

  const withFirst = <Item extends object>(
    items: readonly Item[],
    change: Partial<Item>,
  ): readonly Item[] => items.map((item, index) => (index === 0 ? { ...item, ...change } : item));

  test.each<[string, Partial<AccountView>]>([
    ['the time of the run', { judgedAt: daysAfter(99) }],
    ['a note on a finding', { findings: withFirst(view.findings, { note: 'It lags.' }) }],
    ['a note on an unknown', { unknowns: withFirst(view.unknowns, { note: 'It lags.' }) }],
    ['a note on what is well', { wells: withFirst(view.wells, { note: 'It lags.' }) }],
    [
      'when the sources were read',
      {
        findings: withFirst(view.findings, {
          evidence: [{ source: 'credential-report', asOf: daysAfter(9) }],
        }),
      },
    ],
    ['what is new since the last run', { changes: [] }],
    ['the mark of a new finding', { findings: withFirst(view.findings, { change: undefined }) }],
  ])('stays the same when only this differs: %s', (_sentence, change) => {
    expect(print({ ...view, ...change })).toBe(print(view));
  });

  const [finding] = view.findings;
  const [unknown] = view.unknowns;
  test.each<[string, Partial<AccountView>]>([
    ['a finding that is gone', { findings: view.findings.slice(1) }],
    [
      'a finding more',
      {
        findings: [
          ...view.findings,
          ...(finding === undefined ? [] : [{ ...finding, check: USE }]),
        ],
      },
    ],
    ['a finding of another check', { findings: withFirst(view.findings, { check: GROUPS }) }],
    ['a severity', { findings: withFirst(view.findings, { severity: 'low' }) }],
    ['a reason', { findings: withFirst(view.findings, { reason: 'Another.' }) }],
    ['a beginning', { findings: withFirst(view.findings, { since: daysAfter(1) }) }],
    ['no beginning', { findings: withFirst(view.findings, { since: undefined }) }],
    ['a fact', { findings: withFirst(view.findings, { facts: [{ label: 'Keys', value: '3' }] }) }],
    ['an unknown that is gone', { unknowns: view.unknowns.slice(1) }],
    [
      'an unknown more',
      {
        unknowns: [
          ...view.unknowns,
          ...(unknown === undefined ? [] : [{ ...unknown, check: KEY }]),
        ],
      },
    ],
    ['the reason of an unknown', { unknowns: withFirst(view.unknowns, { reason: 'Another.' }) }],
    [
      'a missing permission',
      { unknowns: withFirst(view.unknowns, { missingPermissions: ['iam:Other'] }) },
    ],
    ['what was last known', { unknowns: withFirst(view.unknowns, { lastKnown: undefined }) }],
    [
      'the last known outcome',
      { unknowns: withFirst(view.unknowns, { lastKnown: { outcome: 'pass', since: NOW } }) },
    ],
    ['a finding that is checked again', { unjudged: [] }],
    ['an outcome of what is well', { wells: withFirst(view.wells, { outcome: 'manual' }) }],
  ])('differs with %s', (_sentence, change) => {
    expect(print({ ...view, ...change })).not.toBe(print(view));
  });

  test('differs with an assignee', () => {
    expect(print(view, { assignees: ['octocat'] })).not.toBe(print(view));
  });

  test('is the same for the next run that finds the same', () => {
    const today = anAccount([
      aVerdict(KEY, 'fail', { exposure: { keys: 1 }, facts: { keys: 1 } }),
      aVerdict(USE, 'unknown', { missingPermissions: ['iam:GetCredentialReport'] }),
      aVerdict(GROUPS, 'pass'),
    ]);
    const first = compare(aPosture([today]), emptyMemory);
    const second = compare(aPosture([today], daysAfter(1)), first.memory);
    const third = compare(aPosture([today], daysAfter(2)), second.memory);
    expect(print(viewOf(second))).toBe(print(viewOf(first)));
    expect(print(viewOf(third))).toBe(print(viewOf(first)));
  });

  test('is the same for whatever run is repeated', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const posture = {
          judgedAt: daysAfter(1, comparison.judgedAt),
          accounts: comparison.accounts.map((account) => account.posture),
        };
        const again = compare(posture, comparison.memory);
        const andAgain = compare({ ...posture, judgedAt: daysAfter(2) }, again.memory);
        expect(print(viewOf(andAgain))).toBe(print(viewOf(again)));
      }),
    );
  });

  test('differs between runs that differ in one verdict', () => {
    const well = lastOf([aVerdict(KEY, 'pass'), aVerdict(USE, 'pass')]);
    const worse = lastOf([aVerdict(KEY, 'pass'), aVerdict(USE, 'fail')]);
    expect(print(viewOf(worse))).not.toBe(print(viewOf(well)));
  });
});
