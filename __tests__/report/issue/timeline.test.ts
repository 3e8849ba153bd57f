import { beforeAll, describe, expect, test } from '@jest/globals';
import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/model/time.ts';
import { renderIssue } from '../../../src/report/issue/issue.ts';
import { renderTimeline, type TimelineBar } from '../../../src/report/issue/timeline.ts';
import { aVerdict, GROUPS, KEY, NOW, USE, VIRTUAL } from '../../posture/verdicts.ts';
import { eventful, viewAfter, viewOf } from '../views.ts';

beforeAll(() => {
  // Mermaid cleans its labels by what a browser has; nothing is drawn here.
  Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });
});

interface Task {
  readonly section: string;
  readonly name: string;
  readonly state: string;
  readonly from: Date;
  readonly to: Date;
}

const inUtc = (stamp: string): Date => new Date(`${stamp.replace(' ', 'T')}Z`);

const tasksIn = (source: string): readonly Task[] => {
  let section = '';
  return source.split('\n').flatMap((line) => {
    section = /^ {4}section (.+)$/.exec(line)?.[1] ?? section;
    const [, name, state = '', from, to] =
      /^ {4}(.+) :(?:(crit|done), )?([\d: -]+), ([\d: -]+)$/.exec(line) ?? [];
    return name === undefined || from === undefined || to === undefined
      ? []
      : [{ section, name, state, from: inUtc(from), to: inUtc(to) }];
  });
};

/** A fenced chart that Mermaid itself can read, and what it says. */
const read = async (markdown: string | undefined) => {
  const source = /```mermaid\n([\s\S]*?)\n```/.exec(markdown ?? '')?.[1] ?? 'no chart';
  expect(await mermaid.parse(source)).toMatchObject({ diagramType: 'gantt' });
  return { tasks: tasksIn(source), tick: /tickInterval (.+)/.exec(source)?.[1] ?? '' };
};

const bar = (age: number, parts: Partial<TimelineBar> = {}): TimelineBar => ({
  checkId: 'root-mfa',
  remark: undefined,
  severity: 'critical',
  from: new Date(NOW.getTime() - age),
  fixed: false,
  ...parts,
});

const UNITS: Readonly<Record<string, number>> = {
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30 * DAY_MS,
};

test('there is no chart without findings', () => {
  expect(renderTimeline([], NOW)).toBeUndefined();
});

describe('Mermaid reads the chart, however long its span', () => {
  test.each([
    ['no time at all', 0],
    ['a minute', MINUTE_MS],
    ['half an hour', 30 * MINUTE_MS],
    ['two hours', 2 * HOUR_MS],
    ['five hours', 5 * HOUR_MS],
    ['eleven hours', 11 * HOUR_MS],
    ['a day', DAY_MS],
    ['two days', 2 * DAY_MS],
    ['eight days', 8 * DAY_MS],
    ['eight days and a minute', 8 * DAY_MS + MINUTE_MS],
    ['a month', 30 * DAY_MS],
    ['three months', 90 * DAY_MS],
    ['a year', 365 * DAY_MS],
    ['four years', 4 * 365 * DAY_MS],
    ['ten years', 3650 * DAY_MS],
  ])('%s', async (_name, span) => {
    const { tasks, tick } = await read(
      renderTimeline([bar(span), bar(span / 2), bar(0), bar(span, { fixed: true })], NOW),
    );
    expect(tasks).toHaveLength(4);
    for (const { from, to } of tasks) expect(from.getTime()).toBeLessThan(to.getTime());
    const [end, ...others] = new Set(tasks.map(({ to }) => to.getTime()));
    expect(others).toEqual([]);
    expect(end).toBeGreaterThanOrEqual(NOW.getTime());
    const [, count = '', unit = ''] = /^(\d+)(minute|hour|day|week|month)$/.exec(tick) ?? [];
    const ticks = span / (Number(count) * (UNITS[unit] ?? Number.NaN));
    expect(ticks).toBeLessThanOrEqual(12);
    if (span > 2 * HOUR_MS) expect(ticks).toBeGreaterThan(2);
  });

  test.each([
    ['to the minute, while there are days', 3 * DAY_MS, '2026-11-18T09:12:00Z'],
    ['to the day, when there are weeks', 30 * DAY_MS, '2026-10-22'],
  ])('and the beginnings are true %s', async (_name, span, start) => {
    const { tasks } = await read(renderTimeline([bar(span)], NOW));
    expect(tasks[0]?.from).toEqual(new Date(start));
  });
});

describe('the chart', () => {
  test('has a section for each severity there is, worst first, the oldest bar on top', async () => {
    const { tasks } = await read(
      renderTimeline(
        [
          bar(DAY_MS, { severity: 'low', checkId: 'a' }),
          bar(2 * DAY_MS, { severity: 'critical', checkId: 'b' }),
          bar(3 * DAY_MS, { severity: 'critical', checkId: 'c' }),
        ],
        NOW,
      ),
    );
    expect(tasks.map(({ section, name }) => [section, name.split(',')[0]])).toEqual([
      ['Critical', 'c'],
      ['Critical', 'b'],
      ['Low', 'a'],
    ]);
  });

  test.each<[string, Partial<TimelineBar>, string]>([
    ['a critical finding is critical', { severity: 'critical' }, 'crit'],
    ['a high finding is critical', { severity: 'high' }, 'crit'],
    ['a medium finding is not', { severity: 'medium' }, ''],
    ['a low finding is not', { severity: 'low' }, ''],
    ['a fixed finding is done', { severity: 'critical', fixed: true }, 'done'],
  ])('%s', async (_sentence, parts, state) => {
    expect((await read(renderTimeline([bar(DAY_MS, parts)], NOW))).tasks).toMatchObject([
      { state },
    ]);
  });

  test.each([
    ['today', 0],
    ['today', DAY_MS - 1],
    ['1 day', DAY_MS],
    ['30 days', 30 * DAY_MS + HOUR_MS],
  ])('tells a bar’s age: %s', async (age, span) => {
    const { tasks } = await read(renderTimeline([bar(span)], NOW));
    expect(tasks[0]?.name).toBe(`root-mfa, ${age}`);
  });
});

describe('the issue’s chart', () => {
  test('has one bar for each finding, each blind one that failed, and each that was fixed', async () => {
    const { tasks } = await read(renderIssue(viewOf(eventful()), { assignees: [] }, 65_536));
    expect(tasks.map(({ name, state }) => [name.split(',')[0], state]).sort()).toEqual([
      [KEY.id, 'crit'],
      [VIRTUAL.id, ''],
      [USE.id, 'done'],
      ['root-signing-certificate', 'crit'],
    ]);
  });

  test('has no bar for what was never known to fail', () => {
    const view = viewAfter([aVerdict(GROUPS, 'unknown'), aVerdict(KEY, 'pass')]);
    expect(renderIssue(view, { assignees: [] }, 65_536)).not.toContain('mermaid');
  });
});
