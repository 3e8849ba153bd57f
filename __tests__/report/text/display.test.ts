import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyMemory } from '../../../src/posture/memory.ts';
import { type Comparison, compare } from '../../../src/posture/changes.ts';
import { createAnnotations } from '../../../src/report/log/annotations.ts';
import { type CommentOccasion, renderComment } from '../../../src/report/issue/comment.ts';
import { createDisplay, type Display } from '../../../src/report/text/display.ts';
import { renderIssue } from '../../../src/report/issue/issue.ts';
import { reportChanges } from '../../../src/report/file/json.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { auditedScope, renderTerminal } from '../../../src/report/log/log.ts';
import { plainPalette } from '../../../src/report/log/section.ts';
import { createView } from '../../../src/report/view/view.ts';
import { createKey } from '../../../src/github/tracker/key.ts';
import { writeBody } from '../../../src/github/tracker/text.ts';
import {
  ACCOUNT,
  anAccount,
  aPosture,
  aVerdict,
  KEY,
  otherAccount,
  OTHER_ACCOUNT,
} from '../../posture/verdicts.ts';
import { displayFor, idOf, mixed } from '../many.ts';
import { displayOf, eventful } from '../views.ts';
import { writtenReport } from '../written.ts';
import type { AccountDisplay } from '../../../src/model/account-display.ts';

const occasions: readonly CommentOccasion[] = [
  'changed',
  'closed',
  'reopened',
  'reopened-against-decision',
];

/** Everything of a run that leaves it. */
const faces = (comparison: Comparison, display: Display): Readonly<Record<string, string>> => {
  const view = createView(comparison, display);
  const context = {
    gate: 'The gate holds.',
    issue: { number: 3, url: 'https://github.com/acme/guard/issues/3' },
    warnings: ['The state was lost.'],
    reportPath: 'report.json',
  };
  const people = { assignees: ['octocat'] };
  const terminal = renderTerminal(view, plainPalette, { withSteps: true });
  return {
    summary: renderSummary(view, context),
    'shortened summary': renderSummary(view, context, 4_000),
    issue: renderIssue(view, people, 60_000),
    'shortened issue': renderIssue(view, people, 3_000),
    ...Object.fromEntries(
      occasions.map((occasion) => [
        `comment, ${occasion}`,
        renderComment(occasion, view, undefined),
      ]),
    ),
    annotations: JSON.stringify(createAnnotations(view)),
    terminal: terminal.flatMap(({ title, lines }) => [title, ...lines]).join('\n'),
    'what was audited': auditedScope(view),
    report: JSON.stringify(writtenReport(comparison, display)),
    'output changes': JSON.stringify(reportChanges(comparison.changes, display)),
    'output account-ids': comparison.accounts
      .map(({ posture }) => display.account(posture.account.id))
      .join(','),
  };
};

const AN_ID = /(?<!\d)\d{12}(?!\d)/;
const hiding: readonly AccountDisplay[] = ['last4', 'alias', 'hidden'];

describe('an account id', () => {
  test.each<[AccountDisplay, string | undefined, string, string]>([
    ['full', undefined, '123456789012', '123456789012'],
    ['full', 'acme-prod', '123456789012', '123456789012 (acme-prod)'],
    ['last4', undefined, '********9012', '********9012'],
    ['last4', 'acme-prod', '********9012', '********9012'],
    ['alias', 'acme-prod', 'acme-prod', 'acme-prod'],
    ['alias', undefined, 'account without alias', 'account without alias'],
    ['hidden', 'acme-prod', 'hidden', 'hidden'],
    ['hidden', undefined, 'hidden', 'hidden'],
  ])('%s with the alias %s is shown as %s and named %s', (mode, alias, account, name) => {
    const display = displayOf(mode, alias);
    expect(display.account(ACCOUNT)).toBe(account);
    expect(display.name(ACCOUNT)).toBe(name);
  });

  test.each<[string, string, string]>([
    ['alone', ACCOUNT, '********9012'],
    ['in an ARN', `arn:aws:iam::${ACCOUNT}:root`, 'arn:aws:iam::********9012:root'],
    ['twice', `${ACCOUNT}, ${ACCOUNT}`, '********9012, ********9012'],
    ['of another account', `from ${OTHER_ACCOUNT}.`, 'from ********4321.'],
    ['between letters', `a${ACCOUNT}b_${ACCOUNT}`, 'a********9012b_********9012'],
    ['in a longer number', '1234567890123', '1234567890123'],
  ])('%s in a text', (_sentence, text, shown) => {
    expect(displayOf('last4').text(text)).toBe(shown);
  });

  test('in full display every text stays as it was', () => {
    fc.assert(fc.property(fc.string(), (text) => displayOf('full', 'acme').text(text) === text));
  });

  test('whatever the text, no id is left in it', () => {
    const id = fc.stringMatching(/^\d{12}$/);
    const texts = fc.array(fc.oneof(id, fc.string(), fc.constantFrom(':', 'arn:aws:iam::', 'x')));
    fc.assert(
      fc.property(fc.constantFrom(...hiding), texts, (mode, parts) => {
        expect(displayOf(mode, 'acme').text(parts.join(''))).not.toMatch(AN_ID);
      }),
    );
  });
});

describe.each(hiding)('account-display: %s', (mode) => {
  test.each([
    ['no alias', undefined],
    ['an alias', 'acme-prod'],
    ['a hostile alias', '`|<b>@octocat</b> #1\n::error::x'],
  ])('no face shows an account id: %s', (_sentence, alias) => {
    for (const [face, text] of Object.entries(faces(eventful(), displayOf(mode, alias)))) {
      expect([face, AN_ID.exec(text)?.[0]]).toEqual([face, undefined]);
    }
  });

  test('no face shows one of several accounts’ ids', () => {
    const failing = (id: string) =>
      aVerdict(KEY, 'fail', { reason: `arn:aws:iam::${id}:root has a key.`, facts: { id } });
    const comparison = compare(
      aPosture([anAccount([failing(OTHER_ACCOUNT)]), otherAccount([failing(ACCOUNT)])]),
      emptyMemory,
    );
    for (const [face, text] of Object.entries(faces(comparison, displayOf(mode, 'acme')))) {
      expect([face, AN_ID.exec(text)?.[0]]).toEqual([face, undefined]);
    }
  });

  test('no face shows one of many accounts’ ids, and all tell the accounts apart', () => {
    const comparison = mixed();
    const display = displayFor(mode, comparison, (place) => `acme-${idOf(place)}`);
    for (const [face, text] of Object.entries(faces(comparison, display))) {
      expect([face, AN_ID.exec(text)?.[0]]).toEqual([face, undefined]);
    }
    const names = comparison.accounts.map(({ posture }) => display.name(posture.account.id));
    expect(new Set(names).size).toBe(names.length);
  });

  test('neither does the issue’s source', async () => {
    const comparison = eventful();
    const display = displayOf(mode, 'acme-prod');
    const key = await createKey({ partition: 'aws', name: ACCOUNT }, mode);
    const body = writeBody(
      {
        view: createView(comparison, display),
        memory: comparison.memory,
        unread: comparison.unread,
        context: { assignees: [] },
        display: mode,
      },
      key,
      { before: '', after: '\n' },
    );
    expect(body).not.toContain(ACCOUNT);
  });
});

test('account-display: full shows the id in every face that names the account', () => {
  const { summary, issue, report, terminal } = faces(eventful(), displayOf('full', 'acme-prod'));
  for (const text of [summary, issue, report, terminal]) expect(text).toContain(ACCOUNT);
  expect(summary).toContain(`${ACCOUNT} (acme-prod)`);
});

test('account-display: hidden shows no alias either', () => {
  for (const text of Object.values(faces(eventful(), displayOf('hidden', 'acme-prod')))) {
    expect(text).not.toContain('acme-prod');
  }
});

describe('accounts that would look the same', () => {
  const ids = [idOf(2), idOf(0), idOf(1)];
  const numbered = (mode: AccountDisplay, aliases: readonly string[] = []): readonly string[] => {
    const known = new Map(aliases.map((alias, place) => [idOf(place), alias]));
    const display = createDisplay(mode, known, ids);
    return [0, 1, 2].map((place) => display.account(idOf(place)));
  };

  test.each<[AccountDisplay, readonly string[], readonly string[]]>([
    ['hidden', [], ['hidden (1)', 'hidden (2)', 'hidden (3)']],
    ['alias', ['acme', 'other', 'acme'], ['acme (1)', 'other', 'acme (2)']],
    ['alias', ['acme'], ['acme', 'account without alias (1)', 'account without alias (2)']],
    ['last4', [], ['********0001', '********0002', '********0003']],
    ['full', [], [idOf(0), idOf(1), idOf(2)]],
  ])('%s, with aliases %j, are numbered in the order of their ids', (mode, aliases, shown) => {
    expect(numbered(mode, aliases)).toEqual(shown);
  });

  test('last four digits too', () => {
    const [one, other] = ['111111110001', '222222220001'];
    const display = createDisplay('last4', new Map(), [other, one]);
    expect([one, other].map((id) => display.account(id))).toEqual([
      '********0001 (1)',
      '********0001 (2)',
    ]);
  });

  test('have the same number in every text, and an account that nobody named has none', () => {
    const display = createDisplay('hidden', new Map(), ids);
    expect(display.text(`arn:aws:iam::${idOf(1)}:root, ${ACCOUNT}`)).toBe(
      'arn:aws:iam::hidden (2):root, hidden',
    );
    expect(display.name(idOf(1))).toBe('hidden (2)');
  });

  test('one account alone has no number', () => {
    expect(createDisplay('hidden', new Map(), [ACCOUNT]).account(ACCOUNT)).toBe('hidden');
  });
});

// AWS allows an alias that contains the id, and people use it.
test('an alias that contains the id does not show it', () => {
  const display = createDisplay('alias', new Map([[ACCOUNT, `acme-${ACCOUNT}`]]));
  expect(display.account(ACCOUNT)).not.toMatch(AN_ID);
});
