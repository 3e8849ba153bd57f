import { expect, test } from '@jest/globals';
import * as events from '../../sandbox/runner/events.ts';

const facts = { fullName: 'acme/guard', visibility: 'internal', defaultBranch: 'trunk' } as const;

test('a schedule carries its schedule and nothing else', () => {
  expect(events.schedule('1 2 * * *')).toEqual({
    name: 'schedule',
    payload: { schedule: '1 2 * * *' },
  });
});

test.each([
  ['workflow_dispatch', events.workflowDispatch(facts), 'refs/heads/trunk'],
  ['push', events.push(facts), 'refs/heads/trunk'],
  ['push', events.push(facts, 'topic'), 'refs/heads/topic'],
  ['pull_request', events.pullRequest(facts), 'refs/pull/7/merge'],
  ['pull_request', events.forkPullRequest(facts), 'refs/pull/7/merge'],
  ['pull_request', events.dependabotPullRequest(facts), 'refs/pull/7/merge'],
  [
    'merge_group',
    events.mergeGroup(facts),
    expect.stringMatching(/^refs\/heads\/gh-readonly-queue\/trunk\/pr-7-/),
  ],
  ['workflow_run', events.workflowRun(facts), 'refs/heads/trunk'],
])('the event %s carries its repository', (name, event, ref) => {
  expect(event).toMatchObject({
    name,
    ref,
    payload: {
      repository: {
        full_name: 'acme/guard',
        private: true,
        visibility: 'internal',
        default_branch: 'trunk',
      },
    },
  });
});

test('pull requests tell where they come from', () => {
  const head = (event: events.RunnerEvent): unknown =>
    (event.payload as { pull_request: { head: unknown } }).pull_request.head;
  expect(head(events.pullRequest(facts))).toMatchObject({
    repo: { full_name: 'acme/guard', fork: false },
  });
  expect(head(events.forkPullRequest(facts))).toMatchObject({
    repo: { full_name: 'stranger/guard', fork: true },
  });
  expect(head(events.forkPullRequest(facts, true))).toMatchObject({ repo: null });
  expect(head(events.dependabotPullRequest(facts))).toMatchObject({
    user: { login: 'dependabot[bot]', type: 'Bot' },
  });
  expect(events.dependabotPullRequest(facts)).toMatchObject({
    actor: 'dependabot[bot]',
    baseRef: 'trunk',
  });
});
