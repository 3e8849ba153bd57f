import { describe, expect, test } from '@jest/globals';
import { type CommentOccasion, renderComment } from '../../../src/report/issue/comment.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import type { View } from '../../../src/report/view/view.ts';
import { aVerdict, daysAfter } from '../../posture/verdicts.ts';
import { anException } from '../acceptances.ts';
import { hostileTexts } from '../hostile.ts';
import {
  accountOf,
  accountsOf,
  CHECKS,
  displayFor,
  idOf,
  manyChecks,
  manyViewOf,
  mixed,
  runOver,
} from '../many.ts';
import { rendered } from '../rendered.ts';

const { critical, high, low } = CHECKS;
const mixedView = manyViewOf(mixed());

describe('comments over many accounts', () => {
  const bullets = (text: string): readonly string[] =>
    text.split('\n').filter((line) => line.startsWith('- '));

  test('name the account of each change, worst first, what went blind last', () => {
    const lines = bullets(renderComment('changed', mixedView, undefined));
    expect(lines).toEqual([
      `- 🔴 **New** \`${critical.id}\` in \`${idOf(3)} (name-3)\`: Critical in ${idOf(3)}.`,
      `- **Fixed** \`${high.id}\` in \`${idOf(1)} (name-1)\`: Reason of ${high.id}. It had been failing since 2026-11-18 09:12 UTC.`,
      `- **Not readable** \`${critical.id}\` in \`${idOf(2)} (name-2)\`: Nobody came into ${idOf(2)}. It failed when it was last read, and still counts as failing.`,
    ]);
  });

  test('tell what was mended from what is not applicable any more, few or many', () => {
    const over = (count: number) => {
      const before = accountsOf(2 * count, [high], (_, check) => aVerdict(check, 'fail'));
      const now = accountsOf(2 * count, [high], (place, check) =>
        aVerdict(check, place < count ? 'pass' : 'not-applicable'),
      );
      const view = manyViewOf(runOver(now, { memory: runOver(before).memory }));
      return { view, lines: bullets(renderComment('changed', view, undefined)) };
    };
    const said = `Reason of ${high.id}. It had been failing since`;
    expect(over(1).lines).toEqual([
      expect.stringContaining(`**Fixed** \`${high.id}\` in \`${idOf(0)} (name-0)\`: ${said}`),
      expect.stringContaining(
        `**Not applicable any more** \`${high.id}\` in \`${idOf(1)} (name-1)\`: ${said}`,
      ),
    ]);
    const { view, lines } = over(4);
    expect(lines).toEqual([
      expect.stringContaining(`**Fixed** \`${high.id}\` in 4 accounts: \`${idOf(0)}`),
      expect.stringContaining(
        `**Not applicable any more** \`${high.id}\` in 4 accounts: \`${idOf(4)}`,
      ),
    ]);
    const context = { gate: '', issue: undefined, warnings: [], reportPath: undefined };
    expect(renderSummary(view, context)).toContain(
      'since last time: **4 fixed, 4 not applicable any more**',
    );
  });

  test('tell what is open where nothing is news', () => {
    const accounts = [
      accountOf(0, [aVerdict(high, 'fail'), aVerdict(low, 'fail')]),
      accountOf(1, [aVerdict(critical, 'fail'), aVerdict(low, 'unknown')]),
    ];
    const first = runOver(accounts);
    const again = runOver(accounts, { memory: first.memory, judgedAt: daysAfter(1) });
    expect(bullets(renderComment('reopened', manyViewOf(again), undefined))).toEqual([
      `- \`${idOf(1)} (name-1)\`: 🔴 \`${critical.id}\` · ⚪ 1 check not known`,
      `- \`${idOf(0)} (name-0)\`: 🟠 \`${high.id}\` · 🔵 \`${low.id}\``,
    ]);
  });

  test('on closing, tell fixed from gone', () => {
    const failing = accountOf(0, [aVerdict(high, 'fail')]);
    const well = accountOf(1, [aVerdict(high, 'pass')]);
    const first = runOver([failing, well]);
    const fixed = runOver([accountOf(0, [aVerdict(high, 'pass')]), well], { memory: first.memory });
    expect(renderComment('closed', manyViewOf(fixed), undefined)).toMatch(/^✅ Everything holds/);
    const gone = runOver([well, accountOf(2, [aVerdict(high, 'pass')])]);
    expect(renderComment('closed', manyViewOf(gone), undefined)).toMatch(
      /^✅ Nothing is left that fails.* an account that is closed or has left the organisation\./,
    );
    expect(renderComment('closed', manyViewOf(gone), 'The state was lost.')).toMatch(
      /^✅ Everything holds/,
    );
  });

  test('on closing, tell who accepted what in which accounts until when', () => {
    const accounts = Array.from({ length: 9 }, (_, place) =>
      accountOf(place, [aVerdict(high, 'fail')]),
    );
    const exceptions = [anException({ check: high.id, account: 'all', covers: {} })];
    const first = runOver(accounts);
    const accepted = runOver(accounts, { memory: first.memory, exceptions });
    const text = renderComment('closed', manyViewOf(accepted), undefined);
    expect(text).toMatch(/^✅ Everything holds again, but for what is accepted/);
    expect(text).toMatch(
      new RegExp(
        `- \\*\\*Accepted\\*\\* \`${high.id}\` in 9 accounts: .* and 4 more\\. Accepted by @\u2060mona until \\*\\*2027-03-01`,
      ),
    );
    expect(text).toMatch(/\nAccepted:\n\n- 🟠/);
  });

  test.each<CommentOccasion>(['changed', 'closed', 'reopened', 'reopened-against-decision'])(
    'have at most 65,536 characters: %s',
    (occasion) => {
      const long = 'Reason. '.repeat(200);
      const checks = manyChecks(40);
      const accounts = accountsOf(300, checks, (place, check) =>
        aVerdict(check, place % 2 === 0 ? 'fail' : 'unknown', {
          reason: `${long}${String(place)}`,
        }),
      );
      const exceptions = checks
        .slice(0, 30)
        .flatMap((check) =>
          [0, 2, 4].map((place) =>
            anException({ check: check.id, account: idOf(place), reason: long }),
          ),
        );
      const view = manyViewOf(runOver(accounts, { exceptions }));
      expect(renderComment(occasion, view, 'The state was lost.').length).toBeLessThanOrEqual(
        65_536,
      );
    },
  );
});

describe('hostile names and reasons over many accounts', () => {
  const withText = (text: string): View => {
    const comparison = runOver(
      [
        accountOf(0, [aVerdict(high, 'fail', { reason: text })]),
        accountOf(1, [aVerdict(high, 'unknown', { reason: text }), aVerdict(low, 'pass')]),
      ],
      { skipped: [{ id: idOf(3), why: text }], missing: [text] },
    );
    return manyViewOf(
      comparison,
      displayFor('full', comparison, () => text),
    );
  };

  const plain = rendered(renderComment('changed', withText('harmless'), undefined));
  test.each(hostileTexts.filter(([, , seen]) => seen !== ''))(
    'stay words in a comment: %s',
    async (_name, text) => {
      const shown = await rendered(renderComment('changed', withText(text), undefined));
      expect(shown.tags).toEqual((await plain).tags);
      expect(shown.links).toEqual([]);
    },
  );
});
