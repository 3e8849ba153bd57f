import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as events from '../../sandbox/runner/events.ts';
import { findConfigFile } from '../../src/action/config-file.ts';
import { loadConfigFile } from '../../src/config/file/load.ts';
import { readWorkflow } from '../../src/action/event.ts';
import type { ConfigFile } from '../../src/config/file/config-file.ts';
import { GuardError } from '../../src/model/errors.ts';
import { connect, type Octokit } from '../../src/github/api/octokit.ts';
import { type Loopback, startLoopback } from '../github/api/loopback.ts';
import {
  answering,
  BRANCH,
  COMMIT,
  raw,
  refusing,
  type RepositoryAnswers,
  telling,
} from '../github/api/repository-server.ts';

const facts = { fullName: 'acme/guard', defaultBranch: BRANCH } as const;
const USUAL = '.github/root-guard.yml';
const PLACE = `${BRANCH} at 0ddba11`;
const AT = { branch: BRANCH, commit: COMMIT };

let folder: string;
let server: Loopback | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-file-'));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

/** What a run finds. */
interface Scene extends RepositoryAnswers {
  readonly event?: events.RunnerEvent;
  readonly given?: string;
  readonly token?: string | undefined;
  /** Left out, acme/guard. */
  readonly run?: string;
}

const days = (count: number): string => `root-use-window-days: ${String(count)}\n`;

const access = (apiUrl: string, token: string): Octokit => {
  const octokit = connect({ apiUrl, token, warn: () => undefined });
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, retries: 0 };
  });
  return octokit;
};

const load = async (scene: Scene = {}): Promise<ConfigFile> => {
  const { event = events.push(facts), given, run = 'acme/guard' } = scene;
  const path = join(folder, 'event.json');
  await writeFile(path, JSON.stringify(event.payload));
  server = await startLoopback(answering(scene));
  const apiUrl = server.url;
  const env = {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: run,
    GITHUB_REF: event.ref,
    GITHUB_API_URL: apiUrl,
  };
  const token = 'token' in scene ? scene.token : 'ghs_workflow';
  const octokit = token === undefined ? undefined : access(apiUrl, token);
  return loadConfigFile(given, findConfigFile(readWorkflow(env), octokit));
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

const everyEvent: readonly (readonly [string, events.RunnerEvent])[] = [
  ['a schedule', events.schedule()],
  ['workflow_dispatch', events.workflowDispatch(facts)],
  [
    'workflow_dispatch of a feature branch',
    { ...events.workflowDispatch(facts), ref: 'refs/heads/feature' },
  ],
  ['workflow_run', events.workflowRun(facts)],
  ['a push', events.push(facts)],
  ['a push to another branch', events.push(facts, 'topic')],
  ['a pull request', events.pullRequest(facts)],
  ['a pull request into a branch of its author', events.pullRequest({ ...facts, baseSha: 'f00d' })],
  ['a pull request from a fork', events.forkPullRequest(facts)],
  ['pull_request_target', { ...events.forkPullRequest(facts), name: 'pull_request_target' }],
  ['a review of a pull request', { ...events.pullRequest(facts), name: 'pull_request_review' }],
  ['a merge group', events.mergeGroup(facts)],
  ['an event that tells nothing', { name: 'pull_request', payload: {} }],
];

describe('every run is judged by the file of the default branch', () => {
  test.each(everyEvent)('%s', async (_name, event) => {
    const file = await load({ event, file: raw(days(2)) });
    expect(file).toEqual({
      settings: expect.objectContaining({ rootUseWindowDays: 2 }) as unknown,
      warnings: [],
      missing: [],
      configuration: {
        path: USUAL,
        state: 'read',
        at: AT,
        sha256: createHash('sha256').update(days(2)).digest('hex'),
      },
    });
    expect(asked().at(-1)).toBe(
      `/repos/acme/guard/contents/${encodeURIComponent(USUAL)}?ref=${COMMIT}`,
    );
  });

  test.each(everyEvent)('%s, where it has none', async (_name, event) => {
    expect(await load({ event })).toEqual({
      settings: {},
      warnings: [],
      missing: [],
      configuration: { path: USUAL, state: 'missing', at: AT, sha256: undefined },
    });
  });

  test('and by another file of it, where the input names one', async () => {
    const file = await load({ given: 'infra/guard.yml', file: raw(days(3)) });
    expect(file).toMatchObject({
      settings: { rootUseWindowDays: 3 },
      configuration: { path: 'infra/guard.yml', state: 'read' },
    });
  });
});

const unseen: readonly (readonly [string, Scene, string])[] = [
  ['the token sees no such repository', { repository: refusing(404) }, 'the repository acme/guard'],
  ['the token sees no such branch', { branch: refusing(404) }, 'the branch trunk'],
  ['the repository is refused', { repository: refusing(403) }, '"contents: read"'],
  ['the branch is refused', { branch: refusing(403) }, '"contents: read"'],
  ['the file is refused', { file: refusing(403) }, '"contents: read"'],
  ['the token is wrong', { repository: refusing(401) }, 'Check github-token.'],
  ['there is no token', { token: undefined }, 'github-token is empty.'],
  ['nobody knows the repository', { run: '' }, 'GITHUB_REPOSITORY'],
];

describe('not to be seen is not to be absent:', () => {
  test.each(unseen)('where %s the run is no all-clear', async (_name, scene, says) => {
    const file = await load(scene);
    expect(file).toMatchObject({
      settings: {},
      configuration: { path: USUAL, state: 'unread', sha256: undefined },
    });
    expect(file.warnings).toEqual([expect.stringContaining(`Could not read ${USUAL}: `)]);
    expect(file.warnings[0]).toContain(says);
    expect(file.missing).toEqual([
      'The configuration file could not be read, so its thresholds and exceptions were not applied.',
    ]);
  });

  test.each(unseen)('where %s a file that is named stops it', async (_name, scene, says) => {
    const error = await failureOf({ ...scene, given: 'guard.yml' });
    expect(error.code).toBe('config-unreadable');
    expect(error.message).toContain('Could not read guard.yml: ');
    expect(error.message).toContain(says);
    expect(error.hint).toBe(
      'Nothing was audited, because exceptions in the file would have been lost.',
    );
  });
});

test('a file that the input names and that is not there is a warning', async () => {
  const file = await load({ given: 'infra/guard.yml' });
  expect(file).toMatchObject({
    settings: {},
    missing: [],
    warnings: [
      `There is no infra/guard.yml of ${PLACE}, which config-file names: the defaults apply.`,
    ],
  });
});

test.each<[string, Scene, string]>([
  ['GitHub fails', { file: refusing(502) }, 'GitHub answered with HTTP 502'],
  ['GitHub fails earlier', { branch: refusing(502) }, 'GitHub answered with HTTP 502'],
  [
    'GitHub cannot be reached',
    { repository: (_request, response) => response.destroy() },
    'could not be reached',
  ],
  ['it is a folder', { file: telling([]) }, 'it is a folder or a link'],
  ['GitHub answers nonsense', { repository: telling([]) }, 'answer is incomplete'],
])('the run stops, so that no exception is lost: %s', async (_name, scene, says) => {
  const error = await failureOf(scene);
  expect(error.code).toBe('config-unreadable');
  expect(error.message).toContain(says);
});

describe('a broken file stops the run with everything that is wrong with it', () => {
  const broken = 'exception: []\nroot-use-window-days: often\n';
  const WHY =
    'line 1: does not know "exception"; did you mean "exceptions"?; line 2: "root-use-window-days" accepts a whole number from 1 to 9999.';

  test.each<[string, Scene, string]>([
    ['of a push', { file: raw(broken) }, `${USUAL} of ${PLACE} has 2 errors: ${WHY}`],
    [
      'of a pull request',
      { event: events.pullRequest(facts), file: raw(broken) },
      `${USUAL} of ${PLACE} has 2 errors: ${WHY}`,
    ],
    [
      'once',
      { given: 'guard.yml', file: raw('severity: [') },
      `guard.yml of ${PLACE} has 1 error: line 1: is no YAML: flow sequence in block collection must be sufficiently indented and end with a ].`,
    ],
  ])('%s', async (_name, scene, message) => {
    const error = await failureOf(scene);
    expect(error.code).toBe('config-invalid');
    expect(error.message).toBe(message);
    expect(error.hint).toMatch(/on the default branch.*docs\/configuration\.md/);
  });

  test('of a great many errors it lists fifty', async () => {
    const text = Array.from({ length: 60 }, (_, index) => `k${String(index)}: 1\n`).join('');
    const { message } = await failureOf({ file: raw(text) });
    expect(message).toMatch(/has 60 errors: line 1: .*line 50: .*; and 10 more\.$/);
    expect(message).not.toContain('line 51');
  });
});
