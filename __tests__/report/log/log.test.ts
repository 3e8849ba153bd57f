import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../sandbox/runner/command-line.ts';
import { renderTerminal } from '../../../src/report/log/log.ts';
import { plainPalette, type TerminalSection } from '../../../src/report/log/section.ts';
import type { View } from '../../../src/report/view/view.ts';
import { aVerdict, GROUPS, KEY, USE, VIRTUAL } from '../../posture/verdicts.ts';
import { hostileTexts } from '../hostile.ts';
import { eventful, hostileView, viewAfter, viewOf } from '../views.ts';

const render = (view: View, withSteps = false): readonly TerminalSection[] =>
  renderTerminal(view, plainPalette, { withSteps });
const linesOf = (sections: readonly TerminalSection[], title: RegExp): readonly string[] =>
  sections.find((section) => title.test(section.title))?.lines ?? [];
const all = (sections: readonly TerminalSection[]): readonly string[] =>
  sections.flatMap(({ title, lines }) => [title, ...lines]);

describe('the log', () => {
  const sections = render(viewOf(eventful()));

  test('lists findings first, then what could not be read, then the rest', () => {
    expect(sections.map(({ title }) => title)).toEqual([
      'Findings (3)',
      'Could not be read (2)',
      'Not checked this time (1)',
      'Passing (1), not applicable (1)',
    ]);
  });

  test('lists findings worst first', () => {
    const view = viewAfter([GROUPS, VIRTUAL, KEY, USE].map((check) => aVerdict(check, 'fail')));
    const severities = linesOf(render(view), /^Findings/).map((line) => /^\w+/.exec(line)?.[0]);
    expect(severities.filter((word) => word !== undefined)).toEqual([
      'critical',
      'high',
      'medium',
      'low',
    ]);
  });

  test('tells since when a finding fails, and for how long', () => {
    expect(linesOf(sections, /^Findings/).join('\n')).toContain(
      'root-access-key, since 2026-11-21 09:12 UTC (3 days ago)',
    );
  });

  test('has one policy for all that is missing, ready to be copied', () => {
    const lines = linesOf(sections, /^Could not/);
    const policy: unknown = JSON.parse(lines.slice(lines.indexOf('{')).join('\n'));
    expect(policy).toMatchObject({
      Statement: [{ Action: ['iam:GetAccountSummary', 'iam:ListVirtualMFADevices'] }],
    });
  });

  test('names a finding that was not checked, and since when it fails', () => {
    expect(linesOf(sections, /^Not checked/)).toEqual([
      'root-access-key-age was failing since 2026-11-21 09:12 UTC',
    ]);
  });

  test('never counts what could not be read among what passes', () => {
    const passing = linesOf(sections, /^Passing/).join('\n');
    expect(passing).toContain(USE.id);
    expect(passing).not.toContain(VIRTUAL.id);
    expect(passing).not.toContain(GROUPS.id);
  });

  test('shows steps only where they are asked for', () => {
    expect(all(sections).join('\n')).not.toContain('Open the console.');
    expect(all(render(viewOf(eventful()), true)).join('\n')).toContain('1. Open the console.');
  });

  test('has no section without lines', () => {
    expect(render(viewAfter([aVerdict(KEY, 'pass')])).map(({ title }) => title)).toEqual([
      'Passing (1), not applicable (0)',
    ]);
  });
});

describe('no line of the log is a command to the runner', () => {
  const commands = ['a command for the runner', 'an old command for the runner'];
  const commandsIn = (text: string): readonly string[] =>
    all(render(hostileView(text), true)).filter((line) => parseCommand(line) !== undefined);

  test.each(hostileTexts.filter(([name]) => !commands.includes(name)))('%s', (_name, text) => {
    expect(commandsIn(text)).toEqual([]);
    for (const line of all(render(hostileView(text)))) {
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
    }
  });

  test.each(hostileTexts.filter(([name]) => commands.includes(name)))('%s', (_name, text) => {
    expect(commandsIn(text)).toEqual([]);
  });
});
