import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../sandbox/runner/command-line.ts';
import { createAnnotations } from '../../../src/report/log/annotations.ts';
import { renderTerminal, terminalHeadline } from '../../../src/report/log/log.ts';
import { plainPalette } from '../../../src/report/log/section.ts';
import type { View } from '../../../src/report/view/view.ts';
import { aVerdict } from '../../posture/verdicts.ts';
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

const { critical, high, low } = CHECKS;

const sectionsOf = (view: View, withSteps = false) =>
  renderTerminal(view, plainPalette, { withSteps });
const linesOf = (view: View, title: RegExp): readonly string[] =>
  sectionsOf(view).find((section) => title.test(section.title))?.lines ?? [];
const all = (view: View): readonly string[] =>
  sectionsOf(view, true).flatMap(({ title, lines }) => [title, ...lines]);

const everythingFails = manyViewOf(
  runOver(accountsOf(1_000, manyChecks(40), (_, check) => aVerdict(check, 'fail'))),
);
const nothingReadable = manyViewOf(
  runOver(
    accountsOf(1_000, manyChecks(40), (place, check) =>
      aVerdict(check, 'unknown', {
        reason: `Not let into ${idOf(place)}.`,
        missingPermissions: ['iam:GetAccountSummary', 'iam:ListUsers'],
      }),
    ),
  ),
);
const mixedView = manyViewOf(mixed());

describe('the log over many accounts', () => {
  test('counts by check, lists accounts in need worst first, then what is not known, then the rest', () => {
    expect(sectionsOf(mixedView).map(({ title }) => title)).toEqual([
      'Checks',
      'Accounts that need someone (3)',
      'Could not be read in full (1)',
      'Not checked this time (1)',
      'Not looked at (1)',
      'Accepted (1)',
      'Accounts that need nobody',
      'Skipped (1)',
    ]);
    expect(linesOf(mixedView, /need someone/)).toEqual([
      `${idOf(2)} (name-2)`,
      `critical It failed when it was last read, and was not re-checked since 2026-11-21. Nobody came into ${idOf(2)}.`,
      `         ${critical.id}, since 2026-11-18 (3 days ago)`,
      `${idOf(3)} (name-3)`,
      `critical Critical in ${idOf(3)}.`,
      `         ${critical.id}, since 2026-11-21 (just now)`,
      `${idOf(1)} (name-1)`,
      `low      Low in ${idOf(1)}.`,
      `         ${low.id}, since 2026-11-18 (3 days ago)`,
    ]);
    expect(linesOf(mixedView, /^Not checked/)).toEqual([
      `${high.id} in ${idOf(7)} (name-7) was failing since 2026-11-18`,
    ]);
    expect(linesOf(mixedView, /^Skipped/)).toEqual([
      `Because AWS suspended it (1): ${idOf(6)} (name-6)`,
    ]);
    expect(linesOf(mixedView, /^Accepted/).join()).toContain('by @mona until 2026-12-31');
  });

  test.each<[string, View]>([
    ['everything fails', everythingFails],
    ['nothing could be read', nothingReadable],
  ])('has few lines whatever happened, and counts the rest: %s', (_sentence, view) => {
    const lines = sectionsOf(view).flatMap((section) => section.lines);
    expect(lines.length).toBeLessThan(400);
    expect(lines.join('\n')).toMatch(/and \d+ more/);
  });

  test('counts every finding that it does not list', () => {
    const lines = linesOf(everythingFails, /need someone/);
    const listed = lines.filter((line) => /^(critical|high|medium|low) /.test(line)).length;
    const [, left] = /and (\d+) more findings in \d+ more accounts/.exec(lines.at(-1) ?? '') ?? [];
    expect(listed + Number(left)).toBe(40_000);
  });

  test('tells what to do once a check where it is asked for', () => {
    const text = all(everythingFails).join('\n');
    expect(text.split('1. Open the console.')).toHaveLength(41);
    expect(
      sectionsOf(mixedView)
        .flatMap(({ lines }) => lines)
        .join(),
    ).not.toContain('Open the');
  });

  test('is red where something fails, and yellow where something is not known', () => {
    const palette = {
      ...plainPalette,
      red: () => 'red',
      yellow: () => 'yellow',
      green: () => 'green',
    };
    expect(terminalHeadline(mixedView, palette)).toBe('🔴 red');
    expect(terminalHeadline(nothingReadable, palette)).toBe('⚪ yellow');
  });
});

describe('annotations over many accounts', () => {
  test('one a check, worst first, each with its accounts', () => {
    const accounts = Array.from({ length: 12 }, (_, place) =>
      accountOf(place, [aVerdict(high, 'fail'), aVerdict(critical, place === 5 ? 'fail' : 'pass')]),
    );
    expect(createAnnotations(manyViewOf(runOver(accounts)))).toEqual([
      {
        level: 'error',
        title: `Critical: ${critical.title}`,
        message: `${critical.id} in ${idOf(5)} (name-5): Reason of ${critical.id}.`,
      },
      {
        level: 'error',
        title: `High: ${high.title}`,
        message: `${high.id} in 12 of 12 accounts: ${idOf(5)} (name-5), ${[0, 1, 2, 3, 4, 6, 7]
          .map((place) => `${idOf(place)} (name-${String(place)})`)
          .join(', ')} and 4 more.`,
      },
    ]);
  });

  test('name the accounts that could not be read, and what was not looked at', () => {
    expect(createAnnotations(mixedView).slice(-2)).toEqual([
      {
        level: 'warning',
        title: '1 account could not be read in full',
        message: `Could not be read in full: ${idOf(2)} (name-2). Nobody came into ${idOf(2)}. Allow the audit role iam:GetAccountSummary.`,
      },
      {
        level: 'warning',
        title: 'Something was not looked at',
        message: 'No report came of part 3/10.',
      },
    ]);
  });

  test('give a reason for those accounts alone that it is true of, and count the others', () => {
    const unread = (place: number, reason: string) =>
      accountOf(place, [aVerdict(high, 'unknown', { reason }), aVerdict(low, 'pass')]);
    const accounts = [
      unread(0, 'Nobody answered.'),
      unread(1, 'Nobody was let in.'),
      accountOf(2, [aVerdict(high, 'pass')]),
      unread(3, 'Nobody was let in.'),
      unread(4, 'The time was over.'),
    ];
    const [annotation] = createAnnotations(manyViewOf(runOver(accounts)));
    expect(annotation?.title).toBe('4 accounts could not be read in full');
    expect(annotation?.message).toBe(
      `Could not be read in full: ${idOf(1)} (name-1), ${idOf(3)} (name-3). Nobody was let in. 2 more accounts for other reasons.`,
    );
  });

  test.each<[string, View]>([
    ['everything fails', everythingFails],
    ['nothing could be read', nothingReadable],
  ])('leave room for the last line: %s', (_sentence, view) => {
    const annotations = createAnnotations(view);
    expect(annotations.length).toBeLessThan(10);
    for (const { message } of annotations) expect(message.length).toBeLessThanOrEqual(4_096);
  });

  test('there is none where all is well', () => {
    const well = runOver([accountOf(0, [aVerdict(high, 'pass')]), accountOf(1, [])]);
    expect(createAnnotations(manyViewOf(well))).toEqual([]);
  });
});

describe('hostile names and reasons', () => {
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

  test.each(hostileTexts)('are no command to the runner: %s', (_name, text) => {
    const view = withText(text);
    for (const line of all(view)) {
      expect(parseCommand(line)).toBeUndefined();
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
    }
    for (const { title, message } of createAnnotations(view)) {
      expect(`${title}${message}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });
});
