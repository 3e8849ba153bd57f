import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Chapter, Expectation } from '../../scripts/demo/chapter.ts';
import { ageMemory } from '../../scripts/demo/aging.ts';
import { chapters } from '../../scripts/demo/chapters.ts';
import { CONFIGURATION, dayFromNow, exceptionsFile } from '../../scripts/demo/exceptions.ts';
import { healthyAccount, openStage } from '../../scripts/demo/stage.ts';
import { tellStory } from '../../scripts/demo/story.ts';

let folder: string;
let lines: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  lines = [];
});
afterEach(() => rm(folder, { recursive: true }));

const tell = (story: readonly Chapter[]): Promise<readonly string[]> =>
  tellStory(story, { folder, print: (line) => lines.push(line) });

const first = (expected: Partial<Expectation>): Chapter => {
  const [chapter] = chapters;
  if (chapter === undefined) throw new Error('the story has no chapter');
  return { ...chapter, expected: { ...chapter.expected, ...expected } };
};

test('the story holds and leaves its pages', async () => {
  expect(await tell(chapters)).toEqual([]);
  const names = await readdir(folder);
  const last = String(chapters.length);
  expect(names).toEqual(
    expect.arrayContaining(['index.html', '1-summary.html', `${last}-issue.html`]),
  );
  expect(names).not.toContain('1-issue.html');
  const issue = await readFile(join(folder, `${last}-issue.html`), 'utf8');
  expect(issue).toContain('closed this as completed');
  expect(issue).toContain('reopened this');
  const pages = await Promise.all(names.map(async (name) => readFile(join(folder, name), 'utf8')));
  expect(pages.filter((html) => html.includes('127.0.0.1'))).toEqual([]);
  expect(pages.filter((html) => /\bghs_\w+/.test(html))).toEqual([]);
});

describe('a story that does not hold', () => {
  test('names the chapter, and what was expected and found', async () => {
    const expected = { writes: ['open'], issue: 'open', comments: 2, says: ['root-mfa'] } as const;
    const story = [first({ ...expected, exitCode: 1, comment: ['until'] })];
    expect(await tell(story)).toEqual(['A healthy account']);
    const told = lines.join('\n');
    expect(told).toContain('✗ Expected exit code: 1. Found: 0.');
    expect(told).toContain('✗ Expected writes: open. Found: nothing.');
    expect(told).toContain('✗ Expected issue: open. Found: none.');
    expect(told).toContain('✗ Expected comments: 2. Found: 0.');
    expect(told).toContain('✗ Expected the issue to say "root-mfa"; it does not.');
    expect(told).toContain('✗ Expected the last comment to say "until"; it does not.');
    expect(existsSync(join(folder, 'index.html'))).toBe(true);
  });

  test('tells of a write that GitHub refused', async () => {
    const chapter: Chapter = {
      title: 'GitHub refuses',
      news: 'The token may not write.',
      change: ({ account, github }) => {
        account.change({ root: { mfaActive: false } });
        github.fault({ method: 'POST', path: /\/issues$/, status: 403 });
      },
      expected: { exitCode: 1, writes: ['open'], issue: 'none', comments: 0 },
    };
    expect(await tell([chapter])).toEqual(['GitHub refuses']);
    expect(lines.join('\n')).toMatch(/Expected writes: open\. Found: open \(HTTP 403\)/);
  });

  test('closes what it opened even when a chapter breaks', async () => {
    const chapter = first({});
    const breaking = {
      ...chapter,
      change: () => {
        throw new Error('the stage is on fire');
      },
    };
    await expect(tell([breaking])).rejects.toThrow('the stage is on fire');
  });
});

test('a person who closes the issue as not planned shows in the conversation', async () => {
  const [healthy, exposed] = chapters;
  if (healthy === undefined || exposed === undefined) throw new Error('the story is too short');
  const accepted: Chapter = {
    title: 'Accepted',
    news: 'Somebody closed the issue as not planned.',
    change: ({ github }) => github.asHuman().close(1, 'not_planned'),
    expected: { exitCode: 0, writes: [], issue: 'closed', comments: 0 },
  };
  expect(await tell([healthy, exposed, accepted])).toEqual([]);
  const issue = await readFile(join(folder, '3-issue.html'), 'utf8');
  expect(issue).toContain('<strong>octocat</strong> closed this as not planned');
});

test('a file that was committed is there for every later run', async () => {
  const stage = await openStage({ ...healthyAccount, passwordPolicy: null });
  try {
    const finding = {
      check: 'iam-password-policy',
      reason: 'There are no users: it is "empty"',
      covers: { weaknesses: 2 },
    };
    await stage.commit(
      CONFIGURATION,
      exceptionsFile(stage.account.id, 'Ann', dayFromNow(1), [finding]),
    );
    const results = [await stage.run(), await stage.run()];
    for (const { summary, writes } of results) {
      expect(writes).toEqual([]);
      expect(summary).toContain('There are no users: it is "empty"');
    }
  } finally {
    await stage.close();
  }
});

test('a memory that was aged tells of weeks, and nothing counts as changed', async () => {
  const stage = await openStage({ ...healthyAccount, passwordPolicy: null });
  await expect(ageMemory(stage, {})).rejects.toThrow('there is no tracking issue');
  await stage.run();
  await ageMemory(stage, { 'iam-password-policy': 22.5 });
  const { summary } = await stage.run();
  await stage.close();
  expect(summary).toContain('(22 days ago)');
  expect(summary).toContain('nothing changed');
});
