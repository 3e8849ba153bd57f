import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headline } from '../../../src/report/parts/headline.ts';
import { auditedScope } from '../../../src/report/log/log.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import type { SummaryContext } from '../../../src/report/summary/head.ts';
import type { View } from '../../../src/report/view/view.ts';
import { aVerdict, daysAfter } from '../../posture/verdicts.ts';
import { accountOf, CHECKS, displayFor, idOf, manyViewOf, mixed, runOver } from '../many.ts';
import { hostileTexts } from '../hostile.ts';
import { rendered, visible } from '../rendered.ts';
import { jsonBlocks } from '../views.ts';

const { critical, high, low } = CHECKS;
const CONTEXT: SummaryContext = {
  gate: 'The gate failed: 2 findings are new or worse (fail-on: regression).',
  issue: { number: 3, url: 'https://github.com/acme/guard/issues/3' },
  warnings: ['The state was lost.'],
  reportPath: '/runner/report.json',
};
const summaryOf = (view: View): string => renderSummary(view, CONTEXT);
const whole = summaryOf(manyViewOf(mixed()));
const inOrder = (text: string, parts: readonly string[]): boolean => {
  const places = parts.map((part) => text.indexOf(part));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
};

describe('the answer over many accounts', () => {
  test.each<[string, ReturnType<typeof runOver>, string]>([
    [
      'everything at once',
      mixed(),
      '🔴 3 of 5 accounts need someone: 2 critical, 1 low; 1 could not be read in full; 1 earlier finding was not checked this time; something was not looked at',
    ],
    [
      'one account that needs someone',
      runOver([
        accountOf(0, [aVerdict(high, 'fail'), aVerdict(low, 'fail')]),
        accountOf(1, [aVerdict(low, 'pass')]),
      ]),
      '🟠 1 of 2 accounts needs someone: 1 high',
    ],
    [
      'all well, some skipped',
      runOver([accountOf(0, [aVerdict(high, 'pass')]), accountOf(1, [aVerdict(high, 'pass')])], {
        skipped: [{ id: idOf(2), why: 'it is closed' }],
      }),
      '✅ No finding in 2 accounts, 1 skipped',
    ],
    [
      'not readable',
      runOver([accountOf(0, [aVerdict(high, 'pass')]), accountOf(1, [aVerdict(high, 'unknown')])]),
      '⚪ Not an all-clear for 2 accounts: 1 could not be read in full',
    ],
    [
      'nothing audited',
      runOver([], { skipped: [{ id: idOf(2), why: 'it is closed' }] }),
      '⚪ Not an all-clear for 0 accounts, 1 skipped: nothing was checked',
    ],
    [
      'nothing but what people have to say',
      runOver([accountOf(0, [aVerdict(high, 'manual')]), accountOf(1, [aVerdict(high, 'manual')])]),
      '⚪ Not an all-clear for 2 accounts: nothing was checked',
    ],
  ])('%s', (_sentence, comparison, answer) => {
    const view = manyViewOf(comparison);
    const { icon, text } = headline(view);
    expect(`${icon} ${text}`).toBe(answer);
    expect(summaryOf(view).split('\n')[0]).toBe(`# ${answer}`);
  });

  test('has the sign of the worst that fails or was not seen to be mended', () => {
    const before = runOver([accountOf(0, [aVerdict(critical, 'fail')])]);
    const view = manyViewOf(
      runOver(
        [
          accountOf(0, [aVerdict(critical, 'unknown'), aVerdict(low, 'fail')]),
          accountOf(1, [aVerdict(high, 'fail')]),
        ],
        { memory: before.memory },
      ),
    );
    expect(headline(view).icon).toBe('🔴');
  });
});

describe('the summary over many accounts', () => {
  test('tells the answer, what changed, the table, the accounts in need, and then the rest', () => {
    expect(
      inOrder(whole, [
        '# 🔴',
        '5 accounts audited, 1 skipped',
        CONTEXT.gate,
        'The state was lost.',
        '## Since last time',
        '## Accounts and checks',
        '## Who needs someone',
        '## What to do',
        '## ⚪ Not known',
        '🤝 1 accepted',
        '1 account: every check holds',
        '1 account skipped',
      ]),
    ).toBe(true);
  });

  test('has a row of signs for each account that is not well, worst first', () => {
    const rows = whole.split('\n').filter((line) => /^\| `10000.*[🔴⚪✅]/u.test(line));
    expect(rows.slice(0, 3)).toEqual([
      `| \`${idOf(2)} (name-2)\` | ⚪🔴 | ⚪ |`,
      `| \`${idOf(3)} (name-3)\` | 🔴 | ✅ |`,
      `| \`${idOf(1)} (name-1)\` (management) | ✅ | 🔵 |`,
    ]);
  });

  test('tells of each finding its reason, since when, its severity and that it is new', () => {
    expect(whole).toContain(
      `| \`${idOf(3)} (name-3)\` | 🔴 \`${critical.id}\`: Critical in ${idOf(3)}. Since **2026-11-21** (just now). _It lags._ **new** |`,
    );
    expect(whole).toContain(
      `🔵 \`${low.id}\`: Low in ${idOf(1)}. Since **2026-11-18** (3 days ago). |`,
    );
  });

  test('tells what to do once a check, however many accounts it fails in', () => {
    const accounts = Array.from({ length: 30 }, (_, place) =>
      accountOf(place, [aVerdict(high, 'fail')]),
    );
    const text = summaryOf(manyViewOf(runOver(accounts)));
    expect(text.split('Open the console.')).toHaveLength(2);
    expect(text).toContain(`<b>${high.id}</b> in 30 accounts`);
  });

  test('tells what changed, with the accounts', () => {
    const changes = whole.slice(whole.indexOf('## Since'), whole.indexOf('## Accounts'));
    expect(changes).toContain(`🔴 **New** \`${critical.id}\` in \`${idOf(3)} (name-3)\``);
    expect(changes).toContain(`**Fixed** \`${high.id}\` in \`${idOf(1)} (name-1)\``);
    expect(changes).toContain(`**Not readable** \`${critical.id}\` in \`${idOf(2)} (name-2)\``);
  });

  test('counts changes that are the same in many accounts', () => {
    const first = runOver([accountOf(99, [aVerdict(low, 'fail')])]);
    const accounts = Array.from({ length: 12 }, (_, place) =>
      accountOf(place, [aVerdict(high, 'fail')]),
    );
    const text = summaryOf(
      manyViewOf(
        runOver([...accounts, accountOf(99, [aVerdict(low, 'pass')])], { memory: first.memory }),
      ),
    );
    expect(text).toMatch(
      new RegExp(
        `- 🟠 \\*\\*New\\*\\* \`${high.id}\` in 12 accounts: (\`[^\`]+\`, ){4}\`[^\`]+\` and 7 more\\.`,
      ),
    );
  });

  test('does not tell the first run’s findings twice, nor of each that it is new', () => {
    const text = summaryOf(
      manyViewOf(runOver([accountOf(0, [aVerdict(high, 'fail')]), accountOf(1, [])])),
    );
    expect(text).not.toContain('Since last time\n');
    expect(text).not.toContain('**new**');
  });

  test('tells why something is not known, what was not judged, and what is missing', () => {
    const rest = whole.slice(whole.indexOf('## ⚪ Not known'));
    expect(rest).toContain(`**4 checks** in 1 account (\`${idOf(2)} (name-2)\`): Nobody came into`);
    expect(rest).toContain(
      `- \`${high.id}\` in \`${idOf(7)} (name-7)\` was failing since 2026-11-18, and this run did not check it.`,
    );
    expect(rest).toContain('- No report came of part 3/10.');
    expect(jsonBlocks(rest)).toEqual([
      expect.objectContaining({
        Statement: [expect.objectContaining({ Action: ['iam:GetAccountSummary'] })],
      }),
    ]);
  });

  test('tells one reason once, with all its accounts', () => {
    const accounts = Array.from({ length: 40 }, (_, place) =>
      accountOf(place, [
        aVerdict(high, 'unknown', { reason: 'Not let in.' }),
        aVerdict(low, 'pass'),
      ]),
    );
    const text = summaryOf(manyViewOf(runOver(accounts)));
    expect(text.split('Not let in.')).toHaveLength(2);
    expect(text).toContain(`**\`${high.id}\`** in 40 accounts (`);
  });

  test('tells an exception once', () => {
    expect(whole).toContain('<b>🤝 1 accepted</b>');
    expect(whole).toMatch(
      /in `100000000005 \(name-4\)`. Accepted by @\u2060mona until \*\*2026-12-31\*\* \(40 days left\)/,
    );
  });

  test('counts the accounts that are well, and names them in a fold', () => {
    expect(whole).toContain(
      `<details><summary><b>✅ 1 account: every check holds</b></summary>\n\n\`${idOf(0)} (name-0)\``,
    );
    expect(whole).toContain('1 account: every check holds, but for what was accepted');
  });

  test('does not take the account that stands for the organisation for one that was audited', () => {
    const once = { ...high, isJudgedOnce: true } as const;
    const view = manyViewOf(
      runOver([accountOf(0, [aVerdict(once, 'pass')]), accountOf(1, [aVerdict(low, 'pass')])]),
    );
    const text = renderSummary(view, CONTEXT);
    expect(text).toContain(
      `<b>✅ 1 account: checked only for what holds for the whole organisation</b></summary>\n\n\`${idOf(0)} (name-0)\``,
    );
    expect(text).toContain('<b>✅ 1 account: every check holds</b>');
  });

  test('names who was skipped, and why', () => {
    expect(whole).toContain(`- Because AWS suspended it (1): \`${idOf(6)} (name-6)\``);
  });

  test('never counts an account in need among those that are well', () => {
    const view = manyViewOf(mixed());
    const wells = whole.slice(whole.indexOf('every check holds</b>'));
    for (const { name } of view.rows.slice(0, 3)) expect(wells).not.toContain(name);
  });
});

test.each<[string, ReturnType<typeof runOver>, string]>([
  ['many', mixed(), '5 accounts audited, 1 skipped'],
  [
    'one, and others skipped',
    runOver([accountOf(0, [aVerdict(low, 'pass')])], {
      skipped: [{ id: idOf(1), why: 'it is closed' }],
    }),
    '1 account audited, 1 skipped',
  ],
  [
    'of three one by a check',
    runOver([accountOf(0, [aVerdict(high, 'pass')]), accountOf(1, []), accountOf(2, [])]),
    '1 account audited, 2 without a check',
  ],
])('the log says what was audited: %s', (_sentence, comparison, words) => {
  expect(auditedScope(manyViewOf(comparison))).toBe(words);
});

test('one account beside which another is remembered is a run over many', () => {
  const before = runOver([accountOf(0, [aVerdict(high, 'fail')])]);
  const view = manyViewOf(
    runOver([accountOf(1, [aVerdict(high, 'pass')])], {
      memory: before.memory,
      judgedAt: daysAfter(1),
    }),
  );
  expect(headline(view).text).toContain('1 earlier finding was not checked this time');
  expect(summaryOf(view)).toContain(`in \`${idOf(0)} (name-0)\` was failing since 2026-11-21`);
});

describe('hostile names and reasons stay words', () => {
  const withText = (text: string): string => {
    const comparison = runOver(
      [
        accountOf(0, [aVerdict(high, 'fail', { reason: text, note: text }), aVerdict(low, 'pass')]),
        accountOf(1, [aVerdict(high, 'unknown', { reason: text }), aVerdict(low, 'pass')]),
        accountOf(2, [aVerdict(high, 'pass')]),
      ],
      { skipped: [{ id: idOf(3), why: text }], missing: [text] },
    );
    const display = displayFor('full', comparison, (place) => `${text}${String(place)}`);
    return summaryOf(manyViewOf(comparison, display));
  };
  const plain = rendered(withText('harmless'), 'summary');

  test.each(hostileTexts.filter(([, , seen]) => seen !== '' && seen.length < 380))(
    '%s',
    async (_name, text, seen) => {
      const { tags, links } = await plain;
      const shown = await rendered(withText(text), 'summary');
      expect(shown.tags).toEqual(tags);
      expect(shown.links).toEqual(links);
      expect(shown.text).toContain(visible(seen));
    },
  );

  test('bars and backslashes in names', async () => {
    const { tags } = await plain;
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[\\|` a]{1,12}$/), async (text) => {
        expect((await rendered(withText(`x${text}x`), 'summary')).tags).toEqual(tags);
      }),
      { numRuns: 40 },
    );
  });
});
