import { describe, expect, test } from '@jest/globals';
import { createAnnotations } from '../../../src/report/log/annotations.ts';
import { aVerdict, GROUPS, KEY, USE, VIRTUAL } from '../../posture/verdicts.ts';
import { hostileTexts } from '../hostile.ts';
import { accountViewOf, eventful, hostileView, manyFindings, viewAfter } from '../views.ts';

const MAX = 10;
const MESSAGE_CHARACTERS = 4096;

describe('annotations', () => {
  test('come worst first, and only what is severe is an error', () => {
    const view = viewAfter([GROUPS, VIRTUAL, KEY, USE].map((check) => aVerdict(check, 'fail')));
    expect(createAnnotations(view).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'Critical: Title of root-access-key'],
      ['error', 'High: Title of root-recent-use'],
      ['warning', 'Medium: Title of root-mfa-no-virtual'],
      ['warning', 'Low: Title of iam-groups'],
    ]);
  });

  test('say of which check, why and since when', () => {
    const [worst] = createAnnotations(accountViewOf(eventful()));
    expect(worst?.message).toMatch(
      /^root-access-key: .* has 2 access keys, both active\. Since 2026-11-21 09:12 UTC\.$/,
    );
  });

  test('name everything that could not be read in one warning, with the IAM actions', () => {
    const last = createAnnotations(accountViewOf(eventful())).at(-1);
    expect(last?.level).toBe('warning');
    expect(last?.title).toBe('2 checks could not be read');
    expect(last?.message).toMatch(/^Could not be read: /);
    for (const part of [
      'root-mfa-no-virtual',
      'iam-groups',
      'iam:GetAccountSummary, iam:ListVirtualMFADevices',
    ]) {
      expect(last?.message).toContain(part);
    }
  });

  test.each([
    ['hundreds of findings', accountViewOf(manyFindings(300))],
    [
      'hundreds of findings and an unknown',
      {
        ...accountViewOf(manyFindings(300)),
        unknowns: viewAfter([aVerdict(KEY, 'unknown')]).unknowns,
      },
    ],
  ])('leave room for the last line: %s', (_sentence, view) => {
    const annotations = createAnnotations(view);
    expect(annotations.length).toBeLessThan(MAX);
    expect(annotations.filter(({ title }) => title.startsWith('Critical')).length).toBe(
      annotations.length - (view.unknowns.length > 0 ? 1 : 0),
    );
  });

  test('there is none for a run in which all is well', () => {
    expect(
      createAnnotations(viewAfter([aVerdict(KEY, 'pass'), aVerdict(USE, 'not-applicable')])),
    ).toEqual([]);
  });

  test.each(hostileTexts)('hold one short line of hostile text: %s', (_name, text) => {
    for (const { title, message } of createAnnotations(hostileView(text))) {
      expect(`${title}${message}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(message.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
    }
  });
});
