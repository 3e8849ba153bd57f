import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  dependabotPullRequest,
  forkPullRequest,
  mergeGroup,
  pullRequest,
  push,
  schedule,
  workflowDispatch,
  workflowRun,
} from '../../sandbox/runner/events.ts';
import type { RunnerEvent } from '../../sandbox/runner/run-action.ts';
import { actions, changes, FACTS, setStage, type Stage, wrote } from './stage.ts';

const EXPOSED = { root: { mfaActive: false } };
const CREATED = ['POST /issues assignees,body,labels,title'];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterEach(() => stage.reset());
afterAll(() => stage.close());

describe('a run on', () => {
  type May = 'writes' | 'reads' | 'does not ask for';
  const events: readonly (readonly [string, RunnerEvent, May, May])[] = [
    ['schedule', schedule(), 'writes', 'writes'],
    ['workflow_dispatch', workflowDispatch(FACTS), 'writes', 'writes'],
    [
      'workflow_dispatch of another branch',
      { ...workflowDispatch(FACTS), ref: 'refs/heads/feature' },
      'reads',
      'writes',
    ],
    ['workflow_run', workflowRun(FACTS), 'writes', 'writes'],
    [
      'workflow_run after another branch',
      workflowRun(FACTS, 'success', { branch: 'feature' }),
      'reads',
      'writes',
    ],
    [
      'workflow_run after a fork',
      workflowRun(FACTS, 'success', { fullName: 'stranger/guard' }),
      'reads',
      'writes',
    ],
    ['a push to the default branch', push(FACTS), 'writes', 'writes'],
    ['a push to another branch', push(FACTS, 'feature/main'), 'reads', 'writes'],
    ['pull_request', pullRequest(FACTS), 'reads', 'reads'],
    [
      'pull_request_target',
      { ...pullRequest(FACTS), name: 'pull_request_target', ref: 'refs/heads/main' },
      'reads',
      'reads',
    ],
    ['merge_group', mergeGroup(FACTS), 'reads', 'reads'],
  ];
  const table = events.flatMap(([name, event, auto, always]) => [
    { name, event, mode: 'auto', may: auto },
    { name, event, mode: 'always', may: always },
    { name, event, mode: 'never', may: 'does not ask for' as const },
  ]);

  test.each(table)(
    '$name $may the issue when the input says $mode',
    async ({ event, mode, may }) => {
      stage.account.change(EXPOSED);
      const result = await stage.run({ event, inputs: { issue: mode } });
      // Whoever writes the issue, the gate is the same.
      expect(result.exitCode).toBe(1);
      expect(changes(result)).toEqual(['regression root-mfa']);
      expect(wrote(result)).toEqual(may === 'writes' ? CREATED : []);
      expect(await stage.github.issues()).toHaveLength(may === 'writes' ? 1 : 0);
      const asked = result.github.filter(({ path }) => path.endsWith('/issues'));
      expect(asked.length > 0).toBe(may !== 'does not ask for');
      expect(result.outputs['issue-number']).toBe(may === 'writes' ? '1' : '');
    },
  );

  test('a push to the default branch writes the issue, whatever the branch is called', async () => {
    stage.account.change(EXPOSED);
    const facts = { ...FACTS, defaultBranch: 'trunk' };
    expect((await stage.run({ event: push(facts, 'main') })).writes).toEqual([]);
    expect(wrote(await stage.run({ event: push(facts) }))).toEqual(CREATED);
  });
});

describe('a pull request', () => {
  const event = pullRequest(FACTS);

  test('passes with an old finding, fails with a new one, and writes neither', async () => {
    stage.account.change(EXPOSED);
    await stage.run();
    const old = await stage.run({ event });
    expect(old.exitCode).toBe(0);
    expect(old.outputs).toMatchObject({ outcome: 'fail', 'issue-number': '1', regressions: '0' });
    expect(old.summary).toContain('[issue #1]');

    stage.account.change({ root: { keys: [{ lastRotated: { daysAgo: 1 } }] } });
    const worse = await stage.run({ event });
    expect(worse.exitCode).toBe(1);
    expect(changes(worse)).toEqual(['regression root-access-key', 'worsened root-mfa']);
    expect(worse.writes).toEqual([]);
    expect(worse.log).toContain('this event only reads it');
    expect(worse.outputs['issue-number']).toBe('1');
    // What was only read is still news to the next run that writes.
    expect(changes(await stage.run())).toEqual(changes(worse));
  });

  test('neither closes the issue when all is fixed, nor reopens it', async () => {
    stage.account.change(EXPOSED);
    await stage.run();
    stage.account.change({ root: { mfaActive: true } });
    for (const readOnly of [event, mergeGroup(FACTS)]) {
      expect((await stage.run({ event: readOnly })).writes).toEqual([]);
    }
    expect(await stage.issue()).toMatchObject({ state: 'open' });
    await stage.run();
    stage.account.change(EXPOSED);
    expect((await stage.run({ event })).writes).toEqual([]);
    expect(await stage.issue()).toMatchObject({ state: 'closed' });
  });

  test('needs a token that may read issues, and no more', async () => {
    stage.github.fault({ method: ['POST', 'PATCH'], path: /issues/, status: 403 });
    stage.account.change(EXPOSED);
    const result = await stage.run({ event });
    expect(result.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
    expect(result.writes).toEqual([]);
  });
});

describe('the credentials of a run', () => {
  test.each([
    ['schedule', schedule(), 'repo:acme/guard:ref:refs/heads/main'],
    ['push', push(FACTS, 'feature/x'), 'repo:acme/guard:ref:refs/heads/feature/x'],
    ['pull_request', pullRequest(FACTS), 'repo:acme/guard:pull_request'],
    ['merge_group', mergeGroup(FACTS), /^repo:acme\/guard:ref:refs\/heads\/gh-readonly-queue\//],
  ])('are those of its own ID token on %s', async (_, event, subject) => {
    const result = await stage.run({ event });
    expect(result.idTokens).toHaveLength(1);
    expect(result.idTokens[0]?.claims?.['sub']).toEqual(
      typeof subject === 'string' ? subject : expect.stringMatching(subject),
    );
    const sts = result.aws.filter(({ service }) => service === 'sts');
    expect(sts.map(({ action }) => action)).toEqual(['AssumeRoleWithWebIdentity']);
    expect(sts[0]?.params).toMatchObject({ RoleArn: 'arn:aws:iam::111122223333:role/root-guard' });
    // Everything else is signed by the session's key, never by one of the environment.
    const keys = new Set(
      result.aws.filter(({ service }) => service === 'iam').map(({ accessKeyId }) => accessKeyId),
    );
    expect(keys.size).toBe(1);
    expect([...keys][0]).toMatch(/^ASIA/);
  });

  test('are those of the role, where the environment has some too', async () => {
    stage.account.change({ accessKeys: [{ id: 'AKIAAMBIENT', identity: 'user-0001' }] });
    const result = await stage.run({
      env: { AWS_ACCESS_KEY_ID: 'AKIAAMBIENT', AWS_SECRET_ACCESS_KEY: 'ambient-secret' },
    });
    expect(result.exitCode).toBe(0);
    expect(result.aws.some(({ accessKeyId }) => accessKeyId === 'AKIAAMBIENT')).toBe(false);
    expect(actions(result)).not.toContain('sts:GetCallerIdentity');
  });
});

describe('a run without credentials of its own', () => {
  const outsiders: readonly (readonly [string, RunnerEvent, string])[] = [
    ['a fork', forkPullRequest(FACTS), 'a pull request from a fork'],
    ['a fork that is gone', forkPullRequest(FACTS, true), 'a pull request from a fork'],
    ['Dependabot', dependabotPullRequest(FACTS), 'a Dependabot pull request'],
  ];

  test.each(outsiders)('fails by default where it is of %s', async (_, event, who) => {
    stage.account.change(EXPOSED);
    const result = await stage.run({ event, idToken: false });
    expect(result.exitCode).toBe(1);
    expect(result.lastLine).toContain('The audit could not run: ');
    expect(result.lastLine).toContain(`GitHub gives no ID token to ${who}.`);
    expect(result.lastLine).toContain('on-missing-credentials');
    expect(result.aws).toEqual([]);
    expect(result.writes).toEqual([]);
    expect(result.outputs).toMatchObject({ outcome: 'unknown', failed: '0', 'account-ids': '' });
  });

  test.each(outsiders)('may be skipped where it is of %s', async (_, event, who) => {
    stage.account.change(EXPOSED);
    const result = await stage.run({
      event,
      idToken: false,
      inputs: { 'on-missing-credentials': 'skip' },
    });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ outcome: 'unknown', failed: '0', unknown: '0' });
    const notices = result.annotations.filter(({ level }) => level === 'notice');
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message).toContain(who);
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(result.lastLine).toContain('unknown');
    expect(result.summary).not.toMatch(/✅|is well/);
    expect(result.aws).toEqual([]);
    expect(result.writes).toEqual([]);
  });

  test('may be skipped without a role to assume, too', async () => {
    const inputs = { 'role-to-assume': undefined, 'on-missing-credentials': 'skip' };
    const result = await stage.run({ event: forkPullRequest(FACTS), idToken: false, inputs });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['outcome']).toBe('unknown');
  });

  test('is no reason to skip on events that should have some', async () => {
    const inputs = { 'on-missing-credentials': 'skip' };
    for (const event of [schedule(), pullRequest(FACTS)]) {
      const result = await stage.run({ event, idToken: false, inputs });
      expect(result.exitCode).toBe(1);
      expect(result.lastLine).toContain('"id-token: write"');
    }
  });

  test('is no reason to skip where the fork got credentials that were refused', async () => {
    stage.account.change({ trust: { subjects: ['repo:acme/other:*'] } });
    const inputs = { 'on-missing-credentials': 'skip' };
    const result = await stage.run({ event: forkPullRequest(FACTS), inputs });
    expect(result.exitCode).toBe(1);
    expect(result.lastLine).toContain('trust policy');
  });

  test('audits as usual where a fork does have an ID token', async () => {
    stage.account.change(EXPOSED);
    const result = await stage.run({ event: forkPullRequest(FACTS), inputs: { issue: 'always' } });
    expect(result.exitCode).toBe(1);
    expect(changes(result)).toEqual(['regression root-mfa']);
    expect(result.writes).toEqual([]);
  });
});

describe('an event file', () => {
  test.each([
    ['that holds nothing', {}],
    ['of an odd shape', { repository: 'acme/guard', pull_request: [], ref: 7 }],
  ])('%s is no reason to fail', async (_, payload) => {
    const result = await stage.run({ event: { name: 'schedule', payload } });
    expect(result.exitCode).toBe(0);
  });
});
