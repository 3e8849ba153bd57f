import { describe, expect, test } from '@jest/globals';
import { renderIssue } from '../../../src/report/issue/issue.ts';
import { headline } from '../../../src/report/parts/headline.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { themeTable } from '../../../src/report/summary/themes.ts';
import type { View } from '../../../src/report/view/view.ts';
import { compare } from '../../../src/posture/changes.ts';
import {
  aCheck,
  anAccount,
  aPosture,
  aVerdict,
  daysAfter,
  GROUPS,
  KEY,
  USE,
  VIRTUAL,
} from '../../posture/verdicts.ts';
import { anException, lastAccepting } from '../acceptances.ts';
import { rendered } from '../rendered.ts';
import { accountViewOf, viewAfter, viewOf } from '../views.ts';

const TRAIL = aCheck('cloudtrail-logging', { theme: 'monitoring' });
const ALARM = aCheck('root-activity-alarm', { theme: 'monitoring', severity: 'medium' });
const MAILBOX = aCheck('attest-group-mailbox', { theme: 'attestations', severity: 'low' });

const summaryOf = (view: View): string =>
  renderSummary(view, { gate: 'The gate.', issue: undefined, warnings: [], reportPath: undefined });

describe('the table of themes', () => {
  test('has a column for each theme, in their order, with what stands in it, worst first', async () => {
    const view = accountViewOf(
      lastAccepting({
        verdicts: [
          aVerdict(MAILBOX, 'manual'),
          aVerdict(KEY, 'fail'),
          aVerdict(TRAIL, 'unknown'),
          aVerdict(ALARM, 'pass'),
          aVerdict(USE, 'fail'),
          aVerdict(VIRTUAL, 'pass'),
          aVerdict(GROUPS, 'not-applicable'),
        ],
        exceptions: [anException({ covers: {} })],
      }),
    );
    const { text } = await rendered(themeTable(view) ?? '', 'summary');
    expect(text).toBe(
      'Credentials Monitoring Attestations ' +
        '❌ 1 failing 🤝 1 accepted ✅ 1 passing ➖ 1 not applicable ' +
        '⚪ 1 unknown ✅ 1 passing ✍️ 1 to attest',
    );
  });

  test('says nothing where there is one theme', () => {
    expect(themeTable(viewAfter([aVerdict(KEY, 'pass'), aVerdict(USE, 'fail')]))).toBeUndefined();
  });
});

test('findings stand under their theme, the theme with the worst first', () => {
  const text = summaryOf(
    viewAfter([
      aVerdict(GROUPS, 'fail'),
      aVerdict(TRAIL, 'fail'),
      aVerdict(aCheck('root-email', { theme: 'contacts', severity: 'critical' }), 'fail'),
    ]),
  );
  const titles = [...text.matchAll(/^### (\w+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(['Contacts', 'Monitoring', 'Credentials']);
});

test('a finding says what to do first without being unfolded', () => {
  const text = summaryOf(viewAfter([aVerdict(KEY, 'fail')]));
  expect(text.indexOf('**What to do first:** Open the console.')).toBeLessThan(
    text.indexOf('<details>'),
  );
});

describe('what waits for a person’s word', () => {
  const view = viewAfter([aVerdict(MAILBOX, 'manual'), aVerdict(TRAIL, 'pass')]);

  test('is never counted among what passes', () => {
    expect(headline(view).text).toBe('No finding: 1 check passes, 1 for a person to attest');
    expect(summaryOf(view)).toContain('<b>1 passing</b>');
    const ticked = summaryOf(view)
      .split('\n')
      .filter((line) => line.startsWith('- ✅'));
    expect(ticked.join('\n')).not.toContain(MAILBOX.id);
  });

  test('alone is no all-clear', () => {
    const alone = viewAfter([aVerdict(MAILBOX, 'manual')]);
    expect(headline(alone)).toEqual({
      icon: '⚪',
      text: 'Not an all-clear: nothing was checked',
    });
    expect(renderIssue(alone, { assignees: [] }, 65_536)).toContain('[!WARNING]');
    expect(renderIssue(alone, { assignees: [] }, 65_536)).not.toContain('holds');
  });

  test('is no all-clear where it failed before', () => {
    const later = viewAfter(
      [aVerdict(KEY, 'fail'), aVerdict(TRAIL, 'pass')],
      [aVerdict(KEY, 'manual'), aVerdict(TRAIL, 'pass')],
    );
    expect(headline(later).text).toContain('1 earlier finding was not checked this time');
    expect(summaryOf(later)).toMatch(/root-access-key` has been failing since 2026-11-21/);
  });
});

describe('what was not looked at', () => {
  const missing = ['No report came of part 3/10 (@octocat).'];
  const account = anAccount([aVerdict(KEY, 'pass')]);
  const view = viewOf(compare({ ...aPosture([account], daysAfter(1)), missing }, new Map()));

  test('is no all-clear, and told in summary and issue', async () => {
    expect(headline(view)).toEqual({
      icon: '⚪',
      text: 'Not an all-clear: something was not looked at',
    });
    for (const face of [summaryOf(view), renderIssue(view, { assignees: [] }, 65_536)]) {
      const { text, links } = await rendered(face);
      expect(text).toContain('No report came of part 3/10 (@octocat).');
      expect(links).toEqual([]);
    }
  });
});
