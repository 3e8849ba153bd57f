import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as events from '../../sandbox/runner/events.ts';
import { findConfigFile, type GitHubAccess } from '../../src/action/config-file.ts';
import { loadConfigFile } from '../../src/config/file/load.ts';
import { readWorkflow } from '../../src/action/event.ts';
import type { ConfigFile } from '../../src/config/file/config-file.ts';
import { GuardError } from '../../src/model/errors.ts';
import { connect } from '../../src/github/api/octokit.ts';
import { type Answering, json, type Loopback, startLoopback } from '../github/api/loopback.ts';

const facts = { fullName: 'acme/guard', defaultBranch: 'trunk' } as const;
const BASE = '0ddba11000000000000000000000000000000000';
const USUAL = '.github/root-guard.yml';
const REMOTE = `/repos/acme/guard/contents/${encodeURIComponent(USUAL)}`;

let folder: string;
let workspace: string;
let server: Loopback | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-file-'));
  workspace = join(folder, 'work');
  await mkdir(workspace);
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

/** What a run finds: the file says which place it comes from by its days. */
interface Scene {
  readonly event?: events.RunnerEvent;
  readonly given?: string;
  /** The text in the checkout; left out, the checkout has no such file. */
  readonly local?: string;
  /** Left out, the workspace is a checkout. */
  readonly isCheckout?: boolean;
  /** How GitHub answers; left out, it has no such file. */
  readonly remote?: Answering;
  readonly token?: string | undefined;
  readonly repository?: string;
}

const days = (count: number): string => `root-use-window-days: ${String(count)}\n`;

const raw =
  (text: string): Answering =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
    response.end(text);
  };

const refusing =
  (status: number): Answering =>
  (_request, response) =>
    json(response, status, { message: 'no' });

const access = (apiUrl: string, token: string): GitHubAccess => {
  const octokit = connect({ apiUrl, token, warn: () => undefined });
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, retries: 0 };
  });
  return { token, octokit };
};

const load = async (scene: Scene = {}): Promise<ConfigFile> => {
  const { event = events.push(facts), given, local, isCheckout = true } = scene;
  if (isCheckout) await mkdir(join(workspace, '.git'));
  if (local !== undefined) {
    const file = join(workspace, given ?? USUAL);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, local);
  }
  const path = join(folder, 'event.json');
  await writeFile(path, JSON.stringify(event.payload));
  server = await startLoopback(scene.remote ?? refusing(404));
  const apiUrl = server.url;
  const env = {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: scene.repository ?? 'acme/guard',
    GITHUB_WORKSPACE: workspace,
    GITHUB_API_URL: apiUrl,
  };
  const token = 'token' in scene ? scene.token : 'ghs_workflow';
  return loadConfigFile(
    given,
    findConfigFile(readWorkflow(env), env, token === undefined ? undefined : access(apiUrl, token)),
  );
};

const asked = (): readonly string[] => server?.received.map(({ path }) => path) ?? [];

const failureOf = async (scene: Scene): Promise<GuardError> => {
  try {
    await load(scene);
  } catch (error) {
    if (error instanceof GuardError) return error;
    throw error;
  }
  throw new Error('it was read');
};

const proposals: readonly (readonly [string, events.RunnerEvent])[] = [
  ['a pull request', events.pullRequest(facts)],
  ['a pull request from a fork', events.forkPullRequest(facts)],
  ['pull_request_target', { ...events.forkPullRequest(facts), name: 'pull_request_target' }],
  ['a review of a pull request', { ...events.pullRequest(facts), name: 'pull_request_review' }],
  ['a merge group', events.mergeGroup(facts)],
];

const others: readonly (readonly [string, events.RunnerEvent])[] = [
  ['a schedule', events.schedule()],
  ['workflow_dispatch', events.workflowDispatch(facts)],
  ['workflow_run', events.workflowRun(facts)],
  ['a push', events.push(facts)],
  ['a push to another branch', events.push(facts, 'topic')],
];

describe('a change is judged by the file of its base, never by its own', () => {
  test.each(proposals)('%s', async (_name, event) => {
    const file = await load({ event, local: days(1), remote: raw(days(2)) });
    expect(file).toEqual({
      settings: expect.objectContaining({ rootUseWindowDays: 2 }) as unknown,
      warnings: [],
      origin: `${USUAL} of base commit 0ddba11`,
    });
    expect(asked()).toEqual([`${REMOTE}?ref=${BASE}`]);
  });

  test.each(proposals)('%s, where the base has no file', async (_name, event) => {
    const file = await load({ event, local: days(1) });
    expect(file).toEqual({ settings: {}, warnings: [], origin: undefined });
  });

  test.each(proposals)('%s, where GitHub does not let it look', async (_name, event) => {
    const file = await load({ event, local: days(1), remote: refusing(403) });
    expect(file).toMatchObject({ settings: {}, origin: undefined });
  });

  test('a pull request whose event names no base is judged by the default branch', async () => {
    const event = { name: 'pull_request', payload: {} };
    const file = await load({ event, local: days(1), remote: raw(days(2)) });
    expect(file.origin).toBe(`${USUAL} of the default branch`);
    expect(asked()).toEqual([REMOTE]);
  });
});

describe('any other run is judged by what is checked out', () => {
  test.each(others)('%s', async (_name, event) => {
    const file = await load({ event, local: days(1), remote: raw(days(2)) });
    expect(file).toMatchObject({
      settings: { rootUseWindowDays: 1 },
      warnings: [],
      origin: USUAL,
    });
    expect(asked()).toEqual([]);
  });

  test.each(others)('%s, where the checkout has no file', async (_name, event) => {
    const file = await load({ event, remote: raw(days(2)) });
    expect(file).toEqual({ settings: {}, warnings: [], origin: undefined });
    expect(asked()).toEqual([]);
  });

  test.each(others)('%s, without a checkout: by the default branch', async (_name, event) => {
    const file = await load({ event, isCheckout: false, remote: raw(days(2)) });
    expect(file).toMatchObject({
      settings: { rootUseWindowDays: 2 },
      origin: `${USUAL} of the default branch`,
    });
    expect(asked()).toEqual([REMOTE]);
  });

  test('a file that another step wrote counts without a checkout', async () => {
    const file = await load({ isCheckout: false, local: days(1), remote: raw(days(2)) });
    expect(file.origin).toBe(USUAL);
  });

  test('a sparse checkout without the file does not mean that there is none', async () => {
    await mkdir(join(workspace, '.git'));
    await writeFile(join(workspace, '.git/config'), '[core]\n\tsparseCheckout = true\n');
    const file = await load({ isCheckout: false, remote: raw(days(2)) });
    expect(file.origin).toBe(`${USUAL} of the default branch`);
  });

  test('a file elsewhere, where the input names it', async () => {
    const file = await load({ given: 'infra/guard.yml', local: days(3) });
    expect(file).toMatchObject({ settings: { rootUseWindowDays: 3 }, origin: 'infra/guard.yml' });
  });

  test('outside of GitHub there is no one to ask', async () => {
    const scene = { isCheckout: false, repository: '', token: undefined };
    expect(await load(scene)).toEqual({ settings: {}, warnings: [], origin: undefined });
    const find = findConfigFile(readWorkflow({}), {}, undefined);
    expect(await loadConfigFile(undefined, find)).toMatchObject({ settings: {} });
  });
});

describe('a file that cannot be had', () => {
  const pull = events.pullRequest(facts);
  const REFUSED = `Could not read ${USUAL}: the token is not allowed to. Add "contents: read" to the job's permissions.`;

  test('is a warning where the permission is missing and nobody named it', async () => {
    const { warnings } = await load({ event: pull, remote: refusing(403) });
    expect(warnings).toEqual([`${REFUSED} If the file is there, what it says does not count.`]);
  });

  test('is a warning where the token is wrong, or there is none', async () => {
    const wrong = await load({ event: pull, remote: refusing(401) });
    expect(wrong.warnings[0]).toContain('GitHub does not accept the token. Check github-token.');
    await server?.close();
    await rm(join(workspace, '.git'), { recursive: true });
    const none = await load({ event: pull, token: undefined });
    expect(none.warnings[0]).toContain(`Could not read ${USUAL}: github-token is empty.`);
    expect(asked()).toEqual([]);
  });

  test('is a warning where the input names one that is not there', async () => {
    const file = await load({ event: pull, given: 'infra/guard.yml' });
    expect(file).toEqual({
      settings: {},
      warnings: [
        'There is no infra/guard.yml of base commit 0ddba11, which config-file names: the defaults count.',
      ],
      origin: undefined,
    });
  });

  test('is a warning where the input names one that is not checked out', async () => {
    const { warnings } = await load({ given: 'infra/guard.yml' });
    expect(warnings).toEqual([
      'There is no infra/guard.yml, which config-file names: the defaults count.',
    ]);
  });

  test.each<[string, Scene, string]>([
    [
      'the permission is missing, and the input names it',
      { given: 'x.yml', remote: refusing(403) },
      'contents: read',
    ],
    [
      'the token is wrong, and the input names it',
      { given: 'x.yml', remote: refusing(401) },
      'Check github-token',
    ],
    [
      'there is no token, and the input names it',
      { given: 'x.yml', token: undefined },
      'github-token is empty',
    ],
    ['GitHub fails', { remote: refusing(502) }, 'GitHub answered with HTTP 502'],
    [
      'GitHub cannot be reached',
      { remote: (_request, response) => response.destroy() },
      'could not be reached',
    ],
    [
      'it is a folder',
      { remote: (_request, response) => json(response, 200, []) },
      'it is a folder or a link',
    ],
  ])('stops the run, so that no exception is lost: %s', async (_name, scene, says) => {
    const error = await failureOf({ event: pull, ...scene });
    expect(error.code).toBe('config-unreadable');
    expect(error.message).toMatch(/^Could not read [^ ]+\.yml: /);
    expect(error.message).toContain(says);
    expect(error.hint).toBe(
      'Nothing was audited, because exceptions in the file would have been lost.',
    );
  });

  test('stops the run where it is a link out of the workspace', async () => {
    await writeFile(join(folder, 'outside.yml'), days(1));
    await mkdir(join(workspace, '.github'));
    await symlink(join(folder, 'outside.yml'), join(workspace, USUAL));
    const error = await failureOf({});
    expect(error).toMatchObject({
      code: 'config-unreadable',
      message: `Could not read ${USUAL}: it leads out of the workspace.`,
    });
  });
});

describe('a broken file stops the run with everything that is wrong with it', () => {
  const broken = 'exception: []\nroot-use-window-days: often\n';
  const WHY =
    'line 1: does not know "exception"; did you mean "exceptions"?; line 2: "root-use-window-days" accepts a whole number from 1 to 9999.';

  test.each<[string, Scene, string, RegExp]>([
    [
      'in the checkout',
      { local: broken },
      `${USUAL} has 2 errors: ${WHY}`,
      /docs\/configuration\.md/,
    ],
    [
      'in the base of a pull request',
      { event: events.pullRequest(facts), local: days(1), remote: raw(broken) },
      `${USUAL} of base commit 0ddba11 has 2 errors: ${WHY}`,
      /on the base branch/,
    ],
    [
      'in the default branch',
      { isCheckout: false, remote: raw(broken) },
      `${USUAL} of the default branch has 2 errors: ${WHY}`,
      /on the default branch/,
    ],
    [
      'once',
      { given: 'guard.yml', local: 'severity: [' },
      'guard.yml has 1 error: line 1: is no YAML: flow sequence in block collection must be sufficiently indented and end with a ].',
      /docs\/configuration\.md/,
    ],
  ])('%s', async (_name, scene, message, hint) => {
    const error = await failureOf(scene);
    expect(error.code).toBe('config-invalid');
    expect(error.message).toBe(message);
    expect(error.hint).toMatch(hint);
  });

  test('of a great many errors it lists fifty', async () => {
    const local = Array.from({ length: 60 }, (_, index) => `k${String(index)}: 1\n`).join('');
    const { message } = await failureOf({ local });
    expect(message).toMatch(/has 60 errors: line 1: .*line 50: .*; and 10 more\.$/);
    expect(message).not.toContain('line 51');
  });
});
