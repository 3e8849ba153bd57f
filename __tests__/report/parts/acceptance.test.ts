import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../../src/report/issue/comment.ts';
import { headline } from '../../../src/report/parts/headline.ts';
import { renderIssue } from '../../../src/report/issue/issue.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import type { SummaryContext } from '../../../src/report/summary/head.ts';
import { renderTerminal } from '../../../src/report/log/log.ts';
import { plainPalette } from '../../../src/report/log/section.ts';
import type { View } from '../../../src/report/view/view.ts';
import type { Exception } from '../../../src/model/settings.ts';
import {
  aCheck,
  ACCOUNT,
  aVerdict,
  daysAfter,
  GROUPS,
  KEY,
  USE,
  VIRTUAL,
} from '../../posture/verdicts.ts';
import { anException, lastAccepting } from '../acceptances.ts';
import { hostileTexts } from '../hostile.ts';
import { rendered, visible } from '../rendered.ts';
import { displayOf, fingerprint, viewOf } from '../views.ts';

const CONTEXT: SummaryContext = {
  gate: 'The gate holds (fail-on: regression).',
  issue: undefined,
  warnings: [],
  reportPath: undefined,
};
const NOBODY = { assignees: [] };

const summaryOf = (view: View): string => renderSummary(view, CONTEXT);
const issueOf = (view: View): string => renderIssue(view, NOBODY, 65_536);
const logOf = (view: View): string =>
  renderTerminal(view, plainPalette, { withSteps: false })
    .flatMap(({ title, lines }) => [title, ...lines])
    .join('\n');

const key = aVerdict(KEY, 'fail', { exposure: { keys: 1, activeKeys: null } });
const well = aVerdict(USE, 'pass');

/** The second run, the first with this exception, so many days after the first. */
const acceptedView = (parts: Partial<Exception> = {}, day = 1): View =>
  viewOf(
    lastAccepting(
      { verdicts: [key, well] },
      { day, verdicts: [key, well], exceptions: [anException(parts)] },
    ),
  );

describe('what is accepted', () => {
  const view = acceptedView();

  test.each<[string, (view: View) => string]>([
    ['summary', summaryOf],
    ['issue', issueOf],
    ['log', logOf],
  ])('is told in the %s: what, by whom, until when', (_face, render) => {
    const text = render(view).replaceAll('\u2060', '');
    for (const part of [KEY.id, 'Reason of root-access-key.', '@mona', '2027-03-01']) {
      expect(text).toContain(part);
    }
  });

  test('is told with its reason', () => {
    expect(summaryOf(view)).toContain('Break-glass key.');
    expect(issueOf(view)).toContain('Break-glass key.');
  });

  test('is no finding, and no pass', () => {
    expect(headline(view)).toEqual({
      icon: '✅',
      text: 'No open finding: 1 check passes, 1 accepted',
    });
    expect(summaryOf(view)).toContain('1 passing');
  });

  test('alone is no check that passes', () => {
    const only = viewOf(lastAccepting({ verdicts: [key], exceptions: [anException()] }));
    expect(headline(only).text).toBe('No open finding: 1 accepted');
  });

  test.each([
    [1, '(99 days left)'],
    [99, '(1 day left)'],
    [100, '(its last day)'],
  ])('on day %i has its days left in the summary: %s', (day, left) => {
    expect(summaryOf(acceptedView({}, day))).toContain(left);
  });

  test('has no days left in the issue, whose text would change every day', () => {
    for (const day of [1, 99, 100])
      expect(issueOf(acceptedView({}, day))).not.toMatch(/left|last day/);
    const print = (day: number): string => fingerprint(acceptedView({}, day), NOBODY);
    expect(print(2)).toBe(print(1));
  });

  test.each([
    [85, false],
    [86, true],
    [100, true],
  ])('on day %i says that it expires within 14 days: %s', (day, says) => {
    for (const face of [summaryOf, issueOf]) {
      expect(face(acceptedView({}, day)).includes('⏳ **Expires within 14 days.**')).toBe(says);
    }
    expect(logOf(acceptedView({}, day)).includes('expires within 14 days')).toBe(says);
  });

  test('changes the issue once when it is about to expire, and not again', () => {
    const print = (day: number): string => fingerprint(acceptedView({}, day), NOBODY);
    expect(print(86)).not.toBe(print(85));
    expect(print(87)).toBe(print(86));
  });

  test.each<[string, Partial<Exception>]>([
    ['another owner', { owner: '@hubot' }],
    ['another reason', { reason: 'Other.' }],
    ['another day', { expires: daysAfter(90) }],
    ['another link', { link: 'https://example.com/2' }],
  ])('changes the issue with %s', (_sentence, parts) => {
    expect(fingerprint(acceptedView(parts), NOBODY)).not.toBe(fingerprint(view, NOBODY));
  });
});

describe('a finding that could be accepted', () => {
  const offered = (exposure: Record<string, number | null>): string =>
    summaryOf(viewOf(lastAccepting({ verdicts: [aVerdict(KEY, 'fail', { exposure })] })));

  test.each<[string, Record<string, number | null>, string]>([
    ['its numbers', { keys: 2, activeKeys: 1 }, 'covers: { keys: 2, activeKeys: 1 }'],
    ['none that is nothing', { keys: 2, activeKeys: 0 }, 'covers: { keys: 2 }'],
    ['nothing where nothing else is there', { root: 0 }, 'covers: { root: 0 }'],
    [
      'Regions in quotes',
      { 'off:eu-west-1': 1, 'off:us-east-1': 0 },
      'covers: { "off:eu-west-1": 1 }',
    ],
  ])('comes with what to add to the configuration file: %s', (_what, exposure, line) => {
    const text = offered(exposure);
    expect(text).toContain('Accept it for a limited time');
    expect(text).toContain(`  - check: ${KEY.id}\n    account: '${ACCOUNT}'`);
    expect(text).toContain('    expires: 2027-02-19\n');
    expect(text).toContain(`    ${line}\n`);
  });

  test.each<[string, Record<string, number | null>]>([
    ['nothing', {}],
    ['nothing that could be told', { keys: null }],
    ['names that the file does not take', { 'off:US': 1, Keys: 1, a_b: 1 }],
    ['numbers that the file does not take', { keys: -1, age: 1.5, at: 10_000_000_000 }],
  ])('has no line for %s', (_sentence, exposure) => {
    expect(offered(exposure)).not.toContain('covers:');
  });

  test('is not offered in the issue, where a day would change the text every day', () => {
    const view = viewOf(
      lastAccepting({ verdicts: [aVerdict(KEY, 'fail', { exposure: { keys: 1 } })] }),
    );
    expect(issueOf(view)).not.toContain('covers:');
  });

  test('is not offered where nobody could look at it again', () => {
    const verdicts = [aVerdict(KEY, 'fail', { exposure: { keys: 1 } })];
    const view = viewOf(lastAccepting({ verdicts }, { verdicts: [aVerdict(KEY, 'unknown')] }));
    expect(summaryOf(view)).not.toContain('Accept it');
  });
});

describe('a finding whose exception does not cover it any more says why', () => {
  const remarked = (exception: Exception, day: number, verdict = key): View =>
    viewOf(
      lastAccepting(
        { verdicts: [key, well], exceptions: [exception] },
        { day, verdicts: [verdict, well], exceptions: [exception] },
      ),
    );
  const two = aVerdict(KEY, 'fail', { exposure: { keys: 2 } });

  test.each<[string, View, string]>([
    ['expired', remarked(anException(), 101), 'The exception by @mona expired on 2027-03-01.'],
    [
      'outgrown',
      remarked(anException(), 1, two),
      'The exception by @mona was given for less than this and does not cover it.',
    ],
  ])('%s', (_state, view, remark) => {
    const comment = renderComment('changed', view, undefined);
    for (const text of [summaryOf(view), issueOf(view), comment, logOf(view)]) {
      expect(text.replaceAll('\u2060', '')).toContain(remark);
    }
    expect(headline(view).text).toBe('1 root-user finding: 1 critical');
  });

  test('the issue changes when one finding’s exception ends', () => {
    const open = viewOf(lastAccepting({ verdicts: [key, well] }));
    const ended = remarked(anException(), 101);
    expect(fingerprint(ended, NOBODY)).not.toBe(fingerprint(open, NOBODY));
  });

  test('even where the finding cannot be read: no comment takes it for a new one', () => {
    const view = remarked(anException(), 101, aVerdict(KEY, 'unknown', { reason: 'Throttled.' }));
    const comment = renderComment('changed', view, undefined);
    expect(comment).toContain('Throttled. Its exception is no longer in force.');
    expect(summaryOf(view)).toContain('Its exception is no longer in force.');
  });
});

describe('comments', () => {
  test('on closing after an acceptance: who accepted what until when, and no word that all is fixed', () => {
    const text = renderComment('closed', acceptedView(), undefined).replaceAll('\u2060', '');
    expect(text).toMatch(/^✅ Everything holds again, but for what is accepted/);
    expect(text).toContain(
      '**Accepted** `root-access-key`: Reason of root-access-key. Accepted by @mona until **2027-03-01**: Break-glass key.',
    );
  });

  test('on closing, tell what was accepted before, too', () => {
    const use = aVerdict(USE, 'fail');
    const view = viewOf(
      lastAccepting(
        { verdicts: [key, use], exceptions: [anException()] },
        { verdicts: [key, aVerdict(USE, 'pass')], exceptions: [anException()] },
      ),
    );
    const text = renderComment('closed', view, undefined).replaceAll('\u2060', '');
    expect(text).toMatch(/Fixed\*\* `root-recent-use`/);
    expect(text).toMatch(/Still accepted:[^]*`root-access-key`.*by @mona until \*\*2027-03-01/);
  });
});

describe('links', () => {
  test.each([
    ['a good one', 'https://example.com/risk/14?a=b', ['https://example.com/risk/14?a=b']],
    ['one that leaves its brackets', 'https://example.com/> [x](https://evil.example)', []],
    ['no web address', 'javascript:alert(1)', []],
    ['one with a backslash at its end', 'https://example.com/\\', []],
  ])('%s', async (_sentence, link, links) => {
    const { links: shown } = await rendered(summaryOf(acceptedView({ link })), 'summary');
    expect([...new Set(shown)]).toEqual(links);
  });

  test('one that holds an account id is not shown where ids are not', () => {
    const comparison = lastAccepting({
      verdicts: [key],
      exceptions: [anException({ link: `https://wiki.example.com/${ACCOUNT}` })],
    });
    expect(summaryOf(viewOf(comparison))).toContain(`https://wiki.example.com/${ACCOUNT}`);
    for (const mode of ['last4', 'alias', 'hidden'] as const) {
      expect(summaryOf(viewOf(comparison, displayOf(mode)))).not.toContain('wiki.example.com');
    }
  });
});

describe('hostile words in an exception stay words', () => {
  const withText = (text: string): View => acceptedView({ reason: text, owner: text });
  const plain = rendered(summaryOf(withText('harmless')), 'summary');

  test.each(hostileTexts.filter(([, , seen]) => seen !== '' && seen.length < 380))(
    '%s',
    async (_name, text, seen) => {
      const { tags, links } = await plain;
      const shown = await rendered(summaryOf(withText(text)), 'summary');
      expect(shown.tags).toEqual(tags);
      expect(shown.links).toEqual(links);
      expect(shown.text).toContain(visible(seen));
      const closing = await rendered(renderComment('closed', withText(text), undefined));
      expect(closing.links).toEqual([]);
    },
  );
});

describe('an exception that stands beside no finding', () => {
  const OTHER = '444455556666';
  const ATTEST = aCheck('attest-group-mailbox', { theme: 'attestations', sources: [] });
  const hidden = aVerdict(VIRTUAL, 'unknown');
  const word = aVerdict(ATTEST, 'manual');
  const none = aVerdict(GROUPS, 'not-applicable');

  test.each<[string, Partial<Exception>, string]>([
    ['where nothing fails', { check: USE.id }, 'nothing fails there, so it may go.'],
    [
      'for all, where nothing fails',
      { check: USE.id, account: 'all' },
      'fails in what this run looked at.',
    ],
    ['where it does not apply', { check: GROUPS.id }, 'the check does not apply there now.'],
    ['where nothing could be read', { check: VIRTUAL.id }, 'could not be read this time.'],
    ['in an account that was not audited', { account: OTHER }, 'this run did not look there.'],
    ['for a check that was not chosen', { check: 'root-email' }, 'this run did not look there.'],
    ['for a person’s word', { check: ATTEST.id }, 'only an attestation helps there.'],
    ['for all, where the account has its own', { account: 'all' }, 'do not need it.'],
  ])('is listed: %s', async (_, parts, why) => {
    const exceptions = [anException(), anException({ owner: '@theo', reason: 'Rest.', ...parts })];
    const view = viewOf(lastAccepting({ verdicts: [key, well, hidden, word, none], exceptions }));
    const { text } = await rendered(summaryOf(view));
    expect(text).toContain('1 exception without a finding');
    expect(text).toContain(why);
    expect(text).toContain('Accepted by @theo until 2027-03-01 (100 days left): Rest.');
    expect(text).toContain('Accepted (1)');
    // It is no news, and nothing for the issue.
    expect(issueOf(view)).not.toContain('Rest.');
  });

  test('that has ended says so', async () => {
    const view = viewOf(
      lastAccepting({ day: 101, verdicts: [well], exceptions: [anException({ check: USE.id })] }),
    );
    const { text } = await rendered(summaryOf(view));
    expect(text).toContain('until 2027-03-01 (ended)');
  });

  test('is not one that no longer covers its finding', () => {
    const view = viewOf(lastAccepting({ day: 101, verdicts: [key], exceptions: [anException()] }));
    expect(summaryOf(view)).not.toContain('without a finding');
    expect(summaryOf(view)).toContain('expired on 2027-03-01');
  });

  test('shows accounts as the user chose', () => {
    const comparison = lastAccepting({
      verdicts: [well],
      exceptions: [anException({ account: OTHER, reason: `As in ${OTHER}.` })],
    });
    const text = summaryOf(viewOf(comparison, displayOf('last4')));
    expect(text).toContain('********6666');
    expect(text).not.toContain(OTHER);
  });
});
