import { describe, expect, test } from '@jest/globals';
import { authorship } from '../../../src/github/tracker/authorship.ts';
import type { TrackerIssue } from '../../../src/github/tracker/issues.ts';
import { aVerdict, KEY, lastOf } from '../../posture/verdicts.ts';
import { anIssue, contentOf, found, keyFor, written } from './trackers.ts';

const LOGIN = 'github-actions[bot]';
const AT = new Date('2026-11-30T10:00:00Z');
const key = await keyFor();
const text = written(contentOf(lastOf([aVerdict(KEY, 'fail')])), key);

const told = (parts: Partial<TrackerIssue>, body = text): string => {
  const tracker = found(body, key, { issue: anIssue(body, parts) });
  return authorship(tracker, { login: LOGIN, label: 'aws-root-guard' }).join('\n');
};
const editedBy = (login: string): Partial<TrackerIssue> => ({
  lastEdit: { login, at: AT },
});

describe('what the reader is told of who made the tracking issue, and who edited it', () => {
  test.each<[string, Partial<TrackerIssue>]>([
    ['nobody ever edited', {}],
    ['this login edited last', editedBy(LOGIN)],
    ['this login edited last, in other letters', editedBy('GitHub-Actions[bot]')],
  ])('is nothing where %s', (_, parts) => {
    expect(told(parts)).toBe('');
  });

  test('is who and when, where somebody else edited it last', () => {
    const sentence = told(editedBy('mallory'));
    expect(sentence).toContain(
      '@mallory was the last to edit the first comment of issue #1, on 2026-11-30 10:00 UTC.',
    );
    expect(sentence).toContain('as this audit wrote it');
    expect(sentence).not.toContain('not as this audit wrote it');
  });

  test.each([
    ['the report was changed', text.replace('## ', '## Not so: ')],
    ['its state is lost', text.replace(/state v3 \S+/, 'state v3 0000000000000000')],
  ])('is also that %s', (_, body) => {
    expect(told(editedBy('mallory'), body)).toContain('is not as this audit wrote it');
  });

  test('is that it is taken for ours by its marker alone', () => {
    expect(told({ isFamiliar: false })).toMatch(
      /^Issue #1 .*neither the label aws-root-guard nor the title/,
    );
  });
});
