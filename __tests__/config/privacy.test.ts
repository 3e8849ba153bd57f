import { describe, expect, test } from '@jest/globals';
import { decidePrivacy, type Publicity } from '../../src/config/privacy.ts';

const all: readonly Publicity[] = ['public', 'not-public', 'unknown'];

describe.each(all)('a run in a repository that is %s', (run) => {
  describe.each(all)('the issue in one that is %s', (issue) => {
    test('shows details and writes the issue only where nobody else can read', () => {
      const { showsDetails, mayWriteIssue, explanation } = decidePrivacy(run, issue, false);
      expect(showsDetails).toBe(run === 'not-public');
      expect(mayWriteIssue).toBe(issue === 'not-public');
      expect(explanation === undefined).toBe(run === 'not-public' && issue === 'not-public');
    });

    test('shows and writes everything where the user allows it', () => {
      expect(decidePrivacy(run, issue, true)).toEqual({
        showsDetails: true,
        mayWriteIssue: true,
        explanation: undefined,
      });
    });
  });
});

describe('what is held back is explained', () => {
  test.each<[string, Publicity, Publicity, RegExp]>([
    ['a public repository', 'public', 'public', /public\..*left out.*allow-public/],
    ['a repository nobody told about', 'unknown', 'unknown', /did not say.*left out.*allow-public/],
    ['a public run with a private issue', 'public', 'not-public', /public\..*left out.*issue/],
    [
      'a private run with a public issue',
      'not-public',
      'public',
      /repository of the issue is public.*issue-repository/,
    ],
    [
      'a private run with an issue nobody told about',
      'not-public',
      'unknown',
      /did not say.*repository of the issue.*issue-repository/,
    ],
  ])('%s', (_name, run, issue, sentence) => {
    expect(decidePrivacy(run, issue, false).explanation).toMatch(sentence);
  });

  test('a private run with a public issue leaves nothing out of its own summary', () => {
    expect(decidePrivacy('not-public', 'public', false).explanation).not.toContain('left out');
  });
});
