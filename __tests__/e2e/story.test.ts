import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SandboxIssue } from '../../sandbox/github/server.ts';
import { isWrite } from '../../sandbox/github/log.ts';
import { changes, checksThat, setStage, type Stage, type StepResult, wrote } from './stage.ts';

// One account, one repository, one issue, from the first run to a relapse: each test is the next step.

let stage: Stage;
let before: SandboxIssue;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const sinceOf = ({ report }: StepResult, check: string): string | undefined =>
  report?.accounts[0]?.verdicts.find((verdict) => verdict.check === check)?.since;

test('a healthy account opens nothing', async () => {
  const result = await stage.run();
  expect(result.exitCode).toBe(0);
  expect(result.lastLine).toMatch(/^The gate holds\b.*\(fail-on: regression\)\.$/);
  expect(result.writes).toEqual([]);
  expect(await stage.github.issues()).toEqual([]);
  expect(result.outputs).toMatchObject({
    outcome: 'pass',
    failed: '0',
    unknown: '0',
    regressions: '0',
    recoveries: '0',
    changes: '[]',
    'issue-number': '',
    'issue-url': '',
    'account-ids': '111122223333',
  });
  expect(result.summary).toMatch(/^# ✅ No finding: /);
  expect(result.annotations).toEqual([]);
  // What only a root session can ask was not asked, which every face says.
  expect(checksThat('not-checked', result)).toEqual(['root-mfa-redundancy']);
  expect(result.report).toMatchObject({ complete: false, counts: { fail: 0, unknown: 0 } });
  for (const text of [result.log, result.summary])
    expect(text).toContain('1 check was not made (root-mfa-redundancy)');
});

test('a root access key that appears and MFA that is removed open one issue', async () => {
  const key = { lastRotated: { daysAgo: 10 } };
  stage.account.change({ root: { keys: [key], mfaActive: false } });
  const result = await stage.run();
  expect(result.exitCode).toBe(1);
  expect(result.lastLine).toBe(
    'Error: The gate failed: 2 findings are new or worse (fail-on: regression).',
  );
  expect(changes(result)).toEqual(['regression root-access-key', 'regression root-mfa']);
  expect(wrote(result)).toEqual(['POST /issues assignees,body,labels,title']);

  before = await stage.issue();
  expect(before).toMatchObject({
    number: 1,
    state: 'open',
    title: 'AWS root user needs attention',
    labels: ['aws-root-guard'],
    user: 'github-actions[bot]',
    comments: [],
  });
  expect(before.body).toContain('Root has 1 access key, active.');
  expect(before.body).toContain('Root has a password and an access key and no MFA.');
  expect(before.body).toContain('```mermaid');
  expect(before.body).toContain('111122223333');
  expect(result.outputs).toMatchObject({
    outcome: 'fail',
    failed: '2',
    regressions: '2',
    'issue-number': '1',
    'issue-url': before.html_url,
  });
  expect(result.summary).toMatch(/^# 🔴 2 root-user findings: 2 critical\n/);
  expect(result.summary).toContain(`[issue #1](${before.html_url})`);
  expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(3);
});

test('the same again sends no request that writes', async () => {
  const result = await stage.run();
  expect(result.exitCode).toBe(0);
  expect(result.github.filter(isWrite)).toEqual([]);
  expect(result.github.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    'GET /repos/acme/guard',
    'GET /repos/acme/guard',
    'GET /repos/acme/guard/branches/main',
    'GET /repos/acme/guard/contents/.github%2Froot-guard.yml',
    'GET /repos/acme/guard/issues',
    'POST /graphql',
  ]);
  expect(await stage.issue()).toEqual(before);
  expect(changes(result)).toEqual([]);
  expect(result.outputs).toMatchObject({
    outcome: 'fail',
    failed: '2',
    regressions: '0',
    'issue-number': '1',
  });
  expect(result.log).toContain('left the issue alone: nothing changed');
  expect(result.summary).toContain('since last time: **nothing changed**');
});

test('a second key edits the issue, with one comment', async () => {
  const since = sinceOf(await stage.run(), 'root-access-key');
  const key = { lastRotated: { daysAgo: 10 } };
  stage.account.change({ root: { keys: [key, key] } });
  const result = await stage.run();
  expect(result.exitCode).toBe(1);
  expect(changes(result)).toEqual(['worsened root-access-key']);
  expect(wrote(result)).toEqual(['PATCH /issues/1 body', 'POST /issues/1/comments body']);
  const issue = await stage.issue();
  expect(issue.state).toBe('open');
  expect(issue.body).toContain('Root has 2 access keys, all of them active.');
  expect(issue.body).not.toContain('Root has 1 access key');
  expect(issue.comments).toHaveLength(1);
  expect(issue.comments[0]?.body).toContain('Root has 2 access keys');
  expect(issue.comments[0]?.body).not.toContain('root-mfa');
  // It is the same finding, only worse.
  expect(sinceOf(result, 'root-access-key')).toBe(since);
});

test('a credential report that is denied keeps the issue open, which says what could not be read', async () => {
  stage.account.change({ denials: ['iam:GetCredentialReport'] });
  const result = await stage.run();
  expect(result.exitCode).toBe(0);
  expect(checksThat('unknown', result)).toEqual(['root-access-key-age', 'root-recent-use']);
  expect(wrote(result)).toEqual(['PATCH /issues/1 body']);
  const issue = await stage.issue();
  expect(issue.state).toBe('open');
  expect(issue.comments).toHaveLength(1);
  for (const text of [issue.body, result.summary, result.log]) {
    expect(text).toContain('iam:GetCredentialReport');
  }
  expect(result.summary).toContain('Could not be read (2)');
  // The whole policy, for a part of it would take another round.
  for (const action of [
    'iam:GetCredentialReport',
    'iam:GetAccountSummary',
    'sns:ListSubscriptionsByTopic',
  ])
    expect(result.summary).toContain(`"${action}"`);
  // What is no longer known is remembered: the second key is still there.
  expect((await stage.run()).writes).toEqual([]);
});

test('a report that is still denied keeps the issue open when all else is fixed', async () => {
  stage.account.change({ root: { keys: [], mfaActive: true } });
  const result = await stage.run();
  expect(result.exitCode).toBe(0);
  expect(changes(result)).toContain('recovery root-mfa');
  expect(result.outputs['outcome']).toBe('unknown');
  expect(wrote(result)).toEqual(['PATCH /issues/1 body', 'POST /issues/1/comments body']);
  expect(result.summary).toMatch(/^# ⚪ Not an all-clear/);
  const issue = await stage.issue();
  expect(issue.state).toBe('open');
  expect(issue.body).toContain('⚪ Not an all-clear');
  expect(issue.body).toContain('iam:GetCredentialReport');
  expect((await stage.run()).writes).toEqual([]);
});

test('an account that is fixed and readable closes the issue as completed, with a comment', async () => {
  stage.account.change({ denials: [] });
  const result = await stage.run();
  expect(result.exitCode).toBe(0);
  expect(wrote(result)).toEqual([
    'PATCH /issues/1 body,state,state_reason',
    'POST /issues/1/comments body',
  ]);
  const issue = await stage.issue();
  expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
  expect(issue.comments).toHaveLength(3);
  expect(issue.comments.at(-1)?.body).toMatch(/^✅ /);
  expect(issue.body).toContain('No finding');
  expect(issue.body).not.toContain('no MFA');
  expect(result.outputs).toMatchObject({ outcome: 'pass', 'issue-number': '1' });

  const again = await stage.run();
  expect(again.exitCode).toBe(0);
  expect(again.writes).toEqual([]);
});

test('a relapse reopens the same issue, with a comment', async () => {
  stage.account.change({ root: { mfaActive: false } });
  const result = await stage.run();
  expect(result.exitCode).toBe(1);
  expect(changes(result)).toEqual(['regression root-mfa']);
  expect(wrote(result)).toEqual(['PATCH /issues/1 body,state', 'POST /issues/1/comments body']);
  const issue = await stage.issue();
  expect(issue).toMatchObject({ number: 1, state: 'open' });
  expect(issue.comments).toHaveLength(4);
  expect(issue.comments.at(-1)?.body).toContain('Root has a password and no MFA.');
  expect(issue.body).toContain('Root has a password and no MFA.');
  expect(result.outputs).toMatchObject({ outcome: 'fail', regressions: '1', 'issue-number': '1' });
  expect((await stage.run()).writes).toEqual([]);
});
