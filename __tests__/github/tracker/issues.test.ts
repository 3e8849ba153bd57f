import { afterEach, describe, expect, test } from '@jest/globals';
import { connect, type Octokit } from '../../../src/github/api/octokit.ts';
import { chooseTracker } from '../../../src/github/tracker/recall.ts';
import { readPublicity } from '../../../src/github/api/repository.ts';
import { listTrackers } from '../../../src/github/tracker/issues.ts';
import { aVerdict, KEY, lastOf } from '../../posture/verdicts.ts';
import { type Answering, json, type Loopback, startLoopback } from '../api/loopback.ts';
import { contentOf, keyFor, SCOPE, written } from './trackers.ts';

const BOT = 'github-actions[bot]';
const VIEWER = { login: BOT, edits: new Map() };
const SIGNS = { label: 'aws-root-guard', title: 'AWS root user needs attention' };
const repository = { owner: 'acme', name: 'guard' };
const text = written(contentOf(lastOf([aVerdict(KEY, 'fail')])), await keyFor());

const listed = (number: number, parts: object = {}): object => ({
  number,
  html_url: `https://github.com/acme/guard/issues/${String(number)}`,
  state: 'open',
  state_reason: null,
  user: { login: BOT },
  body: text,
  ...parts,
});

let server: Loopback | undefined;
afterEach(async () => {
  await server?.close();
});

const octokitFor = async (answer: Answering): Promise<Octokit> => {
  server = await startLoopback(answer);
  return connect({ apiUrl: server.url, token: 'ghs_test', warn: () => undefined });
};

const listing = async (...issues: readonly object[]) => {
  const octokit = await octokitFor((_request, response) => json(response, 200, issues));
  const list = await listTrackers(octokit, repository, SIGNS, Promise.resolve(VIEWER));
  // What may have been asked for early has to be answered before the server goes.
  if (list.issues.length === 0) await list.thorough();
  return list;
};

const numbers = (issues: readonly { readonly number: number }[]): readonly number[] =>
  issues.map(({ number }) => number);

describe('an issue that bears our marker', () => {
  test.each<[string, object, boolean]>([
    ['and our label', { labels: [{ name: SIGNS.label }], title: 'Mine' }, true],
    ['and our label as a word', { labels: [SIGNS.label], title: 'Mine' }, true],
    ['and our title', { labels: [], title: SIGNS.title }, true],
    ['and neither', { labels: [{ name: 'bug' }, {}], title: 'Mine' }, false],
    ['and says nothing of them', {}, false],
  ])('%s is familiar: %s', async (_, parts, isFamiliar) => {
    const { issues } = await listing(listed(1, parts));
    expect(issues.map((issue) => issue.isFamiliar)).toEqual([isFamiliar]);
  });

  test('comes with its last edit, where GitHub told one', async () => {
    const edit = { login: 'mona', at: new Date('2026-11-30T10:00:00Z') };
    const octokit = await octokitFor((_request, response) =>
      json(response, 200, [listed(1), listed(2)]),
    );
    const viewer = Promise.resolve({ login: BOT, edits: new Map([[2, edit]]) });
    const { issues } = await listTrackers(octokit, repository, SIGNS, viewer);
    expect(issues.map(({ lastEdit }) => lastEdit)).toEqual([undefined, edit]);
  });
});

describe('an issue in the listing', () => {
  test.each<[string, object, boolean]>([
    ['by our own login, with our marker, is a tracker', {}, true],
    ['by somebody else is none, whatever it says', { user: { login: 'mallory' } }, false],
    ['by a login that looks like ours is none', { user: { login: 'github-actions' } }, false],
    ['by our login in capitals is none', { user: { login: BOT.toUpperCase() } }, false],
    ['by an account that was deleted is none', { user: null }, false],
    ['that is a pull request is none', { pull_request: { url: 'https://x' } }, false],
    ['without our marker is none', { body: 'Root has a key.' }, false],
    ['without a body is none', { body: null }, false],
    ['closed as a duplicate is none', { state: 'closed', state_reason: 'duplicate' }, false],
  ])('%s', async (_sentence, parts, isTracker) => {
    const { issues } = await listing(listed(1, parts));
    expect(numbers(issues)).toEqual(isTracker ? [1] : []);
  });

  test.each<[string, object, string]>([
    ['open', {}, 'open'],
    ['reopened', { state_reason: 'reopened' }, 'open'],
    ['closed as completed', { state: 'closed', state_reason: 'completed' }, 'completed'],
    ['closed without a reason', { state: 'closed', state_reason: null }, 'completed'],
    ['closed as not planned', { state: 'closed', state_reason: 'not_planned' }, 'not-planned'],
  ])('%s', async (_name, parts, status) => {
    const { issues } = await listing(listed(1, parts));
    expect(issues.map((issue) => issue.status)).toEqual([status]);
  });
});

describe('the listing', () => {
  test('asks for every state by label, and never searches', async () => {
    await listing(listed(1));
    expect(server?.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /repos/acme/guard/issues?state=all&per_page=100&labels=aws-root-guard',
    ]);
  });

  test('asks thoroughly by creator, without the label', async () => {
    const list = await listing(listed(1));
    await list.thorough();
    const path = server?.received.at(-1)?.path ?? '';
    expect(path).toContain('creator=github-actions%5Bbot%5D');
    expect(path).toContain('state=all');
    expect(path).not.toContain('labels');
  });

  test('asks for the rest once, where the label shows nothing of ours', async () => {
    const list = await listing(listed(1, { user: { login: 'mallory' } }));
    await list.thorough();
    expect(server?.received).toHaveLength(2);
  });

  test('reads every page', async () => {
    const octokit = await octokitFor(({ path }, response) => {
      const page = Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? '1');
      const next = `<${server?.url ?? ''}/repos/acme/guard/issues?page=${String(page + 1)}>; rel="next"`;
      json(response, 200, [listed(page)], page < 3 ? { link: next } : {});
    });
    const { issues } = await listTrackers(octokit, repository, SIGNS, Promise.resolve(VIEWER));
    expect(numbers(issues)).toEqual([1, 2, 3]);
  });

  test('of forgeries, pull requests and duplicates leaves the one tracker', async () => {
    const { issues } = await listing(
      listed(1, { user: { login: 'mallory' } }),
      listed(2, { pull_request: {} }),
      listed(3, { state: 'closed', state_reason: 'duplicate' }),
      listed(4),
      listed(5),
    );
    const tracker = await chooseTracker(issues, SCOPE);
    expect(tracker?.issue.number).toBe(4);
    expect(numbers(tracker?.duplicates ?? [])).toEqual([5]);
  });
});

describe('who may read the repository', () => {
  test.each<[string, object, string]>([
    ['a public one', { visibility: 'public', private: false }, 'public'],
    ['a private one', { visibility: 'private', private: true }, 'not-public'],
    ['an internal one', { visibility: 'internal', private: true }, 'not-public'],
    ['a private one on an old server', { private: true }, 'not-public'],
    ['a public one on an old server', { private: false }, 'public'],
  ])('%s', async (_name, data, publicity) => {
    const octokit = await octokitFor((_request, response) => json(response, 200, data));
    expect(await readPublicity(octokit, repository)).toBe(publicity);
  });
});
