import { describe, expect, test } from '@jest/globals';
import { type CommentOccasion, renderComment } from '../../../src/report/issue/comment.ts';
import { aVerdict, GROUPS, KEY, USE, VIRTUAL } from '../../posture/verdicts.ts';
import { hostileTexts } from '../hostile.ts';
import { rendered } from '../rendered.ts';
import { eventful, hostileView, manyFindings, viewAfter, viewOf } from '../views.ts';

const eventfulView = viewOf(eventful());
const bullets = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.startsWith('- '));

describe('a comment', () => {
  const plain = rendered(renderComment('changed', hostileView('harmless'), undefined));

  test('tells what is worse, new, fixed and not readable any more, a line each, and the policy', () => {
    const lines = bullets(renderComment('changed', eventfulView, undefined));
    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).toMatch(/Worse\*\* `root-access-key`/);
    expect(lines.join('\n')).toMatch(/New\*\* `root-signing-certificate`/);
    expect(lines.join('\n')).toMatch(/Fixed\*\* `root-recent-use`.*since 2026-11-21 09:12 UTC/);
    expect(lines.join('\n')).toMatch(
      /Not readable\*\* `root-mfa-no-virtual`.*still counts as failing/,
    );
    expect(renderComment('changed', eventfulView, undefined)).toContain('"iam:GetAccountSummary"');
  });

  test('does not call fixed what is not applicable any more', () => {
    const view = viewAfter([aVerdict(VIRTUAL, 'fail')], [aVerdict(VIRTUAL, 'not-applicable')]);
    expect(bullets(renderComment('changed', view, undefined))).toEqual([
      expect.stringMatching(/^- \*\*Not applicable any more\*\* `root-mfa-no-virtual`: /),
    ]);
  });

  test('tells what is open where nothing is news, worst first', () => {
    const same = [GROUPS, KEY, VIRTUAL, USE].map((check) => aVerdict(check, 'fail'));
    const lines = bullets(renderComment('reopened', viewAfter(same, same), undefined));
    expect(lines.map((line) => /`([^`]+)`/.exec(line)?.[1])).toEqual(
      [KEY, USE, VIRTUAL, GROUPS].map(({ id }) => id),
    );
  });

  test('says a warning before anything else but the answer', () => {
    const text = renderComment('changed', eventfulView, 'The state was lost.');
    expect(text.indexOf('The state was lost.')).toBeLessThan(text.indexOf('- **'));
  });

  test.each<[CommentOccasion, RegExp]>([
    ['reopened', /^🔴 Reopened/],
    ['reopened-against-decision', /^🔴 .*not planned.*new, worse, or cannot be read/],
    ['changed', /^🔴 3 root-user findings/],
  ])('%s is said in the first line', (occasion, first) => {
    expect(renderComment(occasion, eventfulView, undefined)).toMatch(first);
  });

  test('on closing, it says that everything holds and could be read', () => {
    const view = viewAfter([aVerdict(KEY, 'fail')], [aVerdict(KEY, 'pass')]);
    const text = renderComment('closed', view, undefined);
    expect(text).toMatch(/^✅ .*holds.*could be read/);
    expect(text).toMatch(/Fixed\*\* `root-access-key`/);
  });

  test.each(hostileTexts.filter(([, , seen]) => seen !== ''))(
    'hostile text stays text: %s',
    async (_name, text) => {
      const shown = await rendered(renderComment('changed', hostileView(text), undefined));
      expect(shown.tags).toEqual((await plain).tags);
      expect(shown.links).toEqual([]);
    },
  );

  // GitHub refuses a longer one; ten checks of one account cannot fill it yet.
  test('has at most 65,536 characters', () => {
    const text = renderComment('changed', viewOf(manyFindings(500)), undefined);
    expect(text.length).toBeLessThanOrEqual(65_536);
  });
});
