import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as events from '../../sandbox/runner/events.ts';
import { runVariables } from '../../sandbox/runner/environment.ts';
import { readWorkflow, roleSessionName, type Workflow } from '../../src/action/event.ts';

const facts = { fullName: 'acme/guard', defaultBranch: 'trunk' } as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workflow-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What is read of a run that this event set going, its variables being those of the runner. */
const workflowOf = async (event: events.RunnerEvent): Promise<Workflow> => {
  const path = join(folder, 'event.json');
  await writeFile(path, JSON.stringify(event.payload));
  const variables = runVariables({
    event,
    repository: 'acme/guard',
    defaultBranch: 'trunk',
    apiUrl: 'https://api.github.com',
  });
  return readWorkflow({ ...variables, GITHUB_EVENT_PATH: path });
};

describe('what an event tells', () => {
  test.each<[string, events.RunnerEvent, Partial<Workflow>]>([
    [
      'a schedule tells nothing of its repository',
      events.schedule(),
      { event: 'schedule', visibility: undefined, isDefaultBranch: false, outsider: undefined },
    ],
    [
      'workflow_dispatch on the default branch',
      events.workflowDispatch(facts),
      { event: 'workflow_dispatch', visibility: 'private', isDefaultBranch: true },
    ],
    ['a push to the default branch', events.push(facts), { event: 'push', isDefaultBranch: true }],
    ['a push to another branch', events.push(facts, 'topic'), { isDefaultBranch: false }],
    [
      'a push to a branch named like the start of the default one',
      events.push(facts, 'trunk-2'),
      { isDefaultBranch: false },
    ],
    [
      'a pull request from the repository itself',
      events.pullRequest(facts),
      { event: 'pull_request', isDefaultBranch: false, outsider: undefined },
    ],
    ['a pull request from a fork', events.forkPullRequest(facts), { outsider: 'fork' }],
    [
      'a pull request from a fork that was deleted',
      events.forkPullRequest(facts, true),
      { outsider: 'fork' },
    ],
    [
      'a pull request by Dependabot',
      events.dependabotPullRequest(facts),
      { outsider: 'dependabot' },
    ],
    [
      'a Dependabot pull request that a person ran again',
      { ...events.dependabotPullRequest(facts), actor: 'octocat' },
      { outsider: 'dependabot' },
    ],
    [
      'pull_request_target from a fork',
      { ...events.forkPullRequest(facts), name: 'pull_request_target' },
      { event: 'pull_request_target', outsider: 'fork' },
    ],
    [
      'a merge group',
      events.mergeGroup(facts),
      { event: 'merge_group', isDefaultBranch: false, outsider: undefined },
    ],
    [
      'workflow_dispatch on another branch',
      { ...events.workflowDispatch(facts), ref: 'refs/heads/feature' },
      { isDefaultBranch: false },
    ],
    [
      'workflow_dispatch on a tag that is called like the default branch',
      { ...events.workflowDispatch(facts), ref: 'refs/tags/trunk' },
      { isDefaultBranch: false },
    ],
    ['workflow_run', events.workflowRun(facts), { event: 'workflow_run', isDefaultBranch: true }],
    [
      'workflow_run after a workflow of another branch',
      events.workflowRun(facts, 'success', { branch: 'feature' }),
      { isDefaultBranch: false },
    ],
    [
      'workflow_run after a workflow of a fork, whose branch has the same name',
      events.workflowRun(facts, 'success', { fullName: 'stranger/guard' }),
      { isDefaultBranch: false },
    ],
    [
      'workflow_run that does not tell what set it going',
      { ...events.workflowRun(facts), payload: { repository: { default_branch: 'trunk' } } },
      { isDefaultBranch: false },
    ],
    [
      'a public repository',
      events.push({ ...facts, visibility: 'public' }),
      { visibility: 'public' },
    ],
    [
      'an internal repository',
      events.push({ ...facts, visibility: 'internal' }),
      { visibility: 'internal' },
    ],
  ])('%s', async (_sentence, event, told) => {
    expect(await workflowOf(event)).toMatchObject({
      repository: { owner: 'acme', name: 'guard' },
      runId: '1234567890',
      apiUrl: 'https://api.github.com',
      ...told,
    });
  });

  test.each<[string, object, Workflow['visibility']]>([
    ['an old server that only knows private', { private: true }, 'private'],
    ['an old server that only knows public', { private: false }, 'public'],
    ['a word nobody knows, said to be private', { visibility: 'secret', private: true }, 'private'],
    ['nothing', {}, undefined],
  ])('the visibility, as told by %s', async (_name, repository, visibility) => {
    const told = await workflowOf({ name: 'push', payload: { repository } });
    expect(told.visibility).toBe(visibility);
  });
});

describe('an event that cannot be read tells nothing, and never that a repository is private', () => {
  test.each<[string, string | undefined]>([
    ['no JSON', 'not json'],
    ['another kind of JSON', '[]'],
    ['nothing', ''],
    ['nothing in JSON', 'null'],
    ['a repository that is none', '{"repository":"acme/guard"}'],
    ['a visibility that is no text', '{"repository":{"visibility":1,"private":true}}'],
    ['no file', undefined],
  ])('%s', async (_name, text) => {
    const path = join(folder, 'event.json');
    if (text !== undefined) await writeFile(path, text);
    expect(
      readWorkflow({
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: path,
        GITHUB_REPOSITORY: 'acme/guard',
        GITHUB_REF: 'refs/heads/main',
      }),
    ).toEqual({
      event: 'push',
      repository: { owner: 'acme', name: 'guard' },
      visibility: undefined,
      isDefaultBranch: false,
      outsider: undefined,
      runId: undefined,
      apiUrl: 'https://api.github.com',
    });
  });

  test('an environment without GitHub', () => {
    expect(readWorkflow({})).toMatchObject({ event: '', repository: undefined });
  });
});

describe('the role session name', () => {
  const nameFor = (owner: string, name: string, runId: string | undefined): string =>
    roleSessionName({
      event: 'push',
      repository: { owner, name },
      visibility: undefined,
      isDefaultBranch: true,
      outsider: undefined,
      runId,
      apiUrl: 'https://api.github.com',
    });

  test('tells repository and run', () => {
    expect(nameFor('acme', 'guard', '1234567890')).toBe('root-guard-acme-guard-1234567890');
  });

  test('is cut to 64 characters where the repository’s name is long, and still tells the run', () => {
    const name = nameFor('a'.repeat(39), 'b'.repeat(100), '1234567890');
    expect(name).toBe(`root-guard-${'a'.repeat(39)}-bb-1234567890`);
    expect(name).toHaveLength(64);
  });

  test('is one that STS takes, whatever the repository and the run', () => {
    const runId = fc.option(
      fc.bigInt({ min: 1n, max: 10n ** 20n }).map((id) => id.toString()),
      { nil: undefined },
    );
    const word = fc.oneof(
      fc.stringMatching(/^[\w.-]{1,100}$/, { size: 'max' }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(word, word, runId, (owner, name, id) => {
        const session = nameFor(owner, name, id);
        expect(session).toMatch(/^[\w+=,.@-]{2,64}$/);
        expect(session.endsWith(`-${id ?? 'local'}`)).toBe(true);
      }),
    );
  });

  test('is one that STS takes without any repository', () => {
    expect(roleSessionName(readWorkflow({}))).toMatch(/^[\w+=,.@-]{2,64}$/);
  });
});
