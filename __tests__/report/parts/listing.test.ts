import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Listing } from '../../../src/model/judgement.ts';
import { markAddress } from '../../../src/model/source-address.ts';
import { renderIssue } from '../../../src/report/issue/issue.ts';
import { listingTable } from '../../../src/report/parts/listing.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { renderTerminal } from '../../../src/report/log/log.ts';
import { plainPalette } from '../../../src/report/log/section.ts';
import { ACCOUNT, aVerdict, KEY, lastOf, USE } from '../../posture/verdicts.ts';
import { anException, lastAccepting } from '../acceptances.ts';
import { hostile, hostileTexts } from '../hostile.ts';
import { rendered, visible } from '../rendered.ts';
import { displayOf, viewOf } from '../views.ts';
import { writtenReport } from '../written.ts';
import type { AccountDisplay } from '../../../src/model/account-display.ts';

const aListing = (...rows: readonly (readonly string[])[]): Listing => ({
  title: 'Who was root when',
  columns: ['When (UTC)', 'What', 'From'],
  rows,
});
const summaryOf = (comparison: ReturnType<typeof lastOf>, mode: AccountDisplay = 'full'): string =>
  renderSummary(viewOf(comparison, displayOf(mode)), {
    gate: 'The gate holds.',
    issue: undefined,
    warnings: [],
    reportPath: undefined,
  });

const count = (tags: readonly string[], tag: string): number =>
  tags.filter((each) => each === tag).length;

describe('a table of what a check lists', () => {
  const shape = async (text: string): Promise<readonly [rows: number, cells: number]> => {
    const listing = aListing([text, 'b', text], ['2026-11-20 22:13', text, 'd']);
    const { tags, links } = await rendered(`before\n\n${listingTable(listing)}\n\nafter`);
    expect(links).toEqual([]);
    expect(tags.slice(-2)).toEqual(['p', '/p']);
    return [count(tags, 'tr'), count(tags, 'td')];
  };

  test.each([
    ['a bar', 'a|b'],
    ['a bar after a backslash', 'a\\|b'],
    ['a bar after two', 'a\\\\|b'],
    ['a row', 'a |\n| b | c |'],
    ['a backtick', 'a`|`b'],
    ['a backslash at the end', 'a\\'],
    ...hostileTexts.map(([name, text]) => [name, text] as const),
  ])('keeps its rows and cells: %s', async (_name, text) => {
    expect(await shape(text)).toEqual([3, 6]);
  });

  test('keeps its rows and cells, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect(await shape(text)).toEqual([3, 6]);
      }),
      { numRuns: 60 },
    );
  });

  test('shows what stands in a cell', async () => {
    const { text } = await rendered(listingTable(aListing(['a|b `c` <d>', 'x', 'y'])));
    expect(text).toContain('a|b `c` <d>');
  });

  test('is bounded, and says how many rows are left', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => [`row ${String(index)}`, 'b', 'c']);
    const { tags, text } = await rendered(listingTable(aListing(...rows)));
    expect(count(tags, 'tr')).toBe(9);
    expect(text).toContain('row 7');
    expect(text).not.toContain('row 8');
    expect(text).toContain('and 42 more');
  });

  test('leaves out a column without a word', async () => {
    const { tags } = await rendered(listingTable(aListing(['a', 'b', ''], ['c', 'd', ''])));
    expect([count(tags, 'th'), count(tags, 'td')]).toEqual([2, 4]);
  });
});

describe('who was root when is shown whatever the verdict', () => {
  const listing = aListing(['2026-11-20 22:13', 'signin:ConsoleLogin', 'somewhere']);

  test.each(['fail', 'pass', 'unknown', 'manual', 'not-applicable'] as const)('%s', (outcome) => {
    const comparison = lastOf([aVerdict(USE, outcome, { listing }), aVerdict(KEY, 'pass')]);
    expect(summaryOf(comparison)).toContain('**Who was root when**');
    expect(
      renderTerminal(viewOf(comparison), plainPalette, { withSteps: false }).map(
        ({ title }) => title,
      ),
    ).toContain('Who was root when');
  });

  test('accepted', () => {
    const verdicts = [aVerdict(KEY, 'fail', { listing })];
    const comparison = lastAccepting({ verdicts, exceptions: [anException()] });
    expect(summaryOf(comparison)).toContain('**Who was root when**');
  });

  test('in the issue where it fails', () => {
    const failing = viewOf(lastOf([aVerdict(USE, 'fail', { listing })]));
    expect(renderIssue(failing, { assignees: [] }, 65_536)).toContain('signin:ConsoleLogin');
  });
});

describe('the address that somebody came from', () => {
  const listing = aListing(
    ['2026-11-20 22:13', 'signin:ConsoleLogin', markAddress('203.0.113.7')],
    ['2026-11-20 22:12', 'signin:ConsoleLogin', markAddress('2001:db8:85a3::8a2e:370:7334')],
    ['2026-11-20 22:11', 'signin:ConsoleLogin', markAddress(`odd ${ACCOUNT}`)],
    ['2026-11-20 22:10', 'signin:ConsoleLogin', markAddress('cloudformation.amazonaws.com')],
  );
  const parts = {
    listing,
    reason: `Root came from ${markAddress('203.0.113.7')}.`,
    facts: { from: markAddress('203.0.113.7') },
  };
  const comparison = lastOf([aVerdict(USE, 'fail', parts)]);
  const faces = (mode: AccountDisplay): readonly string[] => {
    const view = viewOf(comparison, displayOf(mode));
    return [
      summaryOf(comparison, mode),
      renderIssue(view, { assignees: [] }, 65_536),
      JSON.stringify(renderTerminal(view, plainPalette, { withSteps: false })),
      JSON.stringify(writtenReport(comparison, displayOf(mode))),
    ].map(visible);
  };

  test('is shown in full display, without its marks', () => {
    for (const text of faces('full')) {
      expect(text).toContain('203.0.113.7');
      expect(text).toContain('2001:db8:85a3::8a2e:370:7334');
      expect(text).not.toContain('\u2063');
    }
  });

  test.each(['last4', 'alias', 'hidden'] as const)('is masked in %s', (mode) => {
    for (const text of faces(mode)) {
      expect(text).toContain('203.0.113.x');
      expect(text).not.toContain('203.0.113.7');
      expect(text).toContain('2001:db8:85a3:x');
      expect(text).not.toMatch(/8a2e|odd|\d{12}|\u2063/);
      expect(text).toContain('cloudformation.amazonaws.com');
    }
  });
});
