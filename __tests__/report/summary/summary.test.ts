import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  renderSummary,
  renderWithheldSummary,
  SUMMARY_BUDGET_BYTES,
} from '../../../src/report/summary/summary.ts';
import { renderFailureSummary } from '../../../src/report/summary/failure.ts';
import type { SummaryContext } from '../../../src/report/summary/head.ts';
import type { View } from '../../../src/report/view/view.ts';
import { aCheck, aVerdict, GROUPS, KEY, USE, VIRTUAL } from '../../posture/verdicts.ts';
import { hostile, hostileTexts } from '../hostile.ts';
import { type Rendered, rendered, visible } from '../rendered.ts';
import {
  accountViewOf,
  eventful,
  hostileView,
  jsonBlocks,
  manyFindings,
  viewAfter,
  viewOf,
} from '../views.ts';

const CONTEXT: SummaryContext = {
  gate: 'The gate failed: 2 findings are new or worse (fail-on: regression).',
  issue: { number: 3, url: 'https://github.com/acme/guard/issues/3' },
  warnings: ['The state was lost.'],
  reportPath: '/runner/report.json',
};
const ONE_MIB = 1024 * 1024;

const bytes = (text: string): number => Buffer.byteLength(text);
const summaryOf = (view: View): string => renderSummary(view, CONTEXT);
const whole = summaryOf(viewOf(eventful()));
const inOrder = (text: string, parts: readonly string[]): boolean => {
  const places = parts.map((part) => text.indexOf(part));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
};

describe('the summary', () => {
  test('tells gate, warnings, account and issue before any finding', () => {
    expect(inOrder(whole, ['# 🔴', 'issues/3', CONTEXT.gate, 'The state was lost.', '### '])).toBe(
      true,
    );
    expect(inOrder(whole, ['123456789012', '### '])).toBe(true);
  });

  test('lists findings worst first, whatever order the checks have', () => {
    const view = viewAfter([GROUPS, VIRTUAL, KEY, USE].map((check) => aVerdict(check, 'fail')));
    const reasons = [KEY, USE, VIRTUAL, GROUPS].map(({ id }) => `Reason of ${id}.`);
    expect(inOrder(summaryOf(view), reasons)).toBe(true);
  });

  test('lists what fails before what could not be read, and that before what passes', () => {
    expect(inOrder(whole, ['signing certificate', 'iam:ListVirtualMFADevices', '✅'])).toBe(true);
  });

  test('tells since when a finding fails, and for how long', () => {
    expect(whole).toContain('2026-11-21 09:12 UTC');
    expect(whole).toContain('3 days ago');
  });

  test.each([
    ['worsened', /root-access-key.*worsened/],
    ['new', /root-signing-certificate.*new/],
    ['fixed', /Fixed.*root-recent-use/],
    ['no longer readable', /Not readable.*root-mfa-no-virtual/],
  ])('tells what changed: %s', (_change, line) => {
    expect(whole).toMatch(line);
  });

  test('tells the facts, and when their source was read', () => {
    expect(whole).toContain('Active access keys: `not known`');
    expect(whole).toContain('credential report as of 2026-11-23 21:12 UTC');
  });

  test('tells a finding that was not checked, and since when it fails', () => {
    expect(whole).toMatch(/root-access-key-age.*2026-11-21 09:12 UTC/);
  });

  test('has one policy for all that is missing, with these IAM actions and no others', async () => {
    expect(jsonBlocks(whole)).toEqual([
      {
        Version: '2012-10-17',
        Statement: [
          expect.objectContaining({
            Effect: 'Allow',
            Action: ['iam:GetAccountSummary', 'iam:ListVirtualMFADevices'],
            Resource: '*',
          }),
        ],
      },
    ]);
    const { text } = await rendered(whole, 'summary');
    expect(text).toContain('"iam:GetAccountSummary"');
  });

  test('has no policy where nothing is missing', () => {
    expect(jsonBlocks(summaryOf(viewAfter([aVerdict(KEY, 'unknown')])))).toEqual([]);
  });

  test('never ticks off what could not be read', () => {
    const outcomes = fc.constantFrom('pass' as const, 'unknown' as const, 'fail' as const);
    fc.assert(
      fc.property(outcomes, outcomes, outcomes, (key, use, groups) => {
        const view = viewAfter([aVerdict(KEY, key), aVerdict(USE, use), aVerdict(GROUPS, groups)]);
        const ticked = summaryOf(view)
          .split('\n')
          .filter((line) => line.startsWith('- ✅'));
        expect(ticked).toHaveLength(view.counts.pass);
        for (const { check } of view.unknowns) {
          expect(ticked.join('\n')).not.toContain(`\`${check.id}\``);
        }
      }),
    );
  });

  test('tells what was last known of what cannot be read now', () => {
    expect(whole).toMatch(/Last known: \*\*fail\*\*, since 2026-11-21 09:12 UTC/);
  });
});

describe('hostile text stays text', () => {
  const plain = rendered(summaryOf(hostileView('harmless')), 'summary');

  test.each(hostileTexts.filter(([, , seen]) => seen !== ''))('%s', async (_name, text) => {
    const shown = await rendered(summaryOf(hostileView(text)), 'summary');
    const { tags, links } = await plain;
    expect(shown.tags).toEqual(tags);
    expect(shown.links).toEqual(links);
  });
});

describe('a run that could not audit says why, and nothing else', () => {
  const failure = (branch: string): Promise<Rendered> =>
    rendered(renderFailureSummary(`The audit could not run: "${branch}" is refused.`), 'summary');

  test.each(hostileTexts)('%s', async (_name, text, seen) => {
    const { tags, links } = await failure(text);
    expect(tags).toEqual((await failure('harmless')).tags);
    expect(links).toEqual([]);
    const unquoted = await rendered(renderFailureSummary(`It could not run: ${text}`), 'summary');
    expect(unquoted.tags).toEqual(['h1', '/h1', 'p', '/p']);
    if (seen.length < 380) expect(unquoted.text).toContain(visible(seen));
  });

  test('whatever it quotes', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile.map((text) => text.replaceAll('"', '')),
        async (text) => {
          const { tags, links } = await failure(text);
          expect(tags).toEqual((await failure('harmless')).tags);
          expect(links).toEqual([]);
        },
      ),
    );
  });

  // Git takes all of these for names of branches.
  test.each([
    ['a quotation mark', 'x"&commat;octocat'],
    ['a backtick and quotation marks', '@octocat`""'],
  ])('even if that holds %s', async (_name, branch) => {
    const { links } = await failure(branch);
    expect(links).toEqual([]);
  });
});

describe('GitHub’s limit of 1 MiB', () => {
  const many = accountViewOf(manyFindings(800));
  const tooMany = summaryOf(viewOf(manyFindings(4_000)));

  test('a summary that fits is not shortened', () => {
    expect(whole).not.toContain('Shortened');
  });

  test('hundreds of long findings fit, every one of them named, and it says that details are missing', () => {
    const text = summaryOf(many);
    expect(bytes(text)).toBeLessThanOrEqual(SUMMARY_BUDGET_BYTES);
    expect(text).toMatch(/Shortened.*1 MiB/);
    expect(text).toContain('/runner/report.json');
    for (const { check } of many.findings) expect(text).toContain(`\`${check.id}\``);
    expect(text).toContain(CONTEXT.gate);
    expect(text).toContain('The state was lost.');
  });

  test('the worst come first there, too', () => {
    const text = summaryOf(many);
    expect(text.indexOf('🔵')).toBeGreaterThan(text.lastIndexOf('🔴'));
  });

  test('bytes are counted, not characters', () => {
    const view = viewOf(manyFindings(300, '🔑'.repeat(10)));
    expect(bytes(summaryOf(view))).toBeLessThanOrEqual(SUMMARY_BUDGET_BYTES);
  });

  test('thousands of findings fit, with the answer first and a word that it was shortened', () => {
    expect(bytes(tooMany)).toBeLessThanOrEqual(ONE_MIB);
    expect(tooMany).toMatch(/^# 🔴 4000 root-user findings: 1000 critical/);
    expect(tooMany).toContain('Shortened');
  });

  test('thousands of findings do not push out the gate and the warnings', () => {
    expect(tooMany).toContain(CONTEXT.gate);
    expect(tooMany).toContain('The state was lost.');
  });

  test('it does not say that findings are listed where none is', () => {
    expect(tooMany.includes('are listed')).toBe(tooMany.includes('`check-3`'));
  });

  test('what passes is missing from a shortened summary, and it says so', () => {
    const view = viewAfter([
      ...Array.from({ length: 20 }, (_, index) =>
        aVerdict(aCheck(`check-${String(index)}`), 'fail'),
      ),
      aVerdict(GROUPS, 'pass'),
    ]);
    const text = renderSummary(view, CONTEXT, 4_000);
    expect(text.includes(GROUPS.id) || text.includes('pass')).toBe(true);
  });

  test('whatever the budget, the answer comes first', () => {
    const few = viewOf(eventful());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (budget) => {
        expect(renderSummary(few, CONTEXT, budget)).toMatch(/^# 🔴 3 root-user findings/);
      }),
    );
  });
});

test('a public repository’s summary says the gate’s word and why there is no more', () => {
  const text = renderWithheldSummary('The gate holds.', [
    'Older than a day: reports/[me](https://a.example).json.',
    'This repository is public.',
  ]);
  expect(text).toContain('The gate holds.');
  expect(text).toContain('.json. This repository is public.\n');
  expect(text).not.toMatch(/[^\\]\[me|:\/\//);
});
