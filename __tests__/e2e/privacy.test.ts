import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { failures } from '../../sandbox/github/server.ts';
import { pullRequest, push, schedule, workflowDispatch } from '../../sandbox/runner/events.ts';
import {
  ACCOUNT,
  changes,
  faces,
  FACTS,
  leaks,
  setStage,
  type Stage,
  type StepResult,
  wrote,
} from './stage.ts';

const PUBLIC = { ...FACTS, visibility: 'public' as const };
const KEY = { lastRotated: { daysAgo: 10 } };
const EXPOSED = {
  root: { keys: [KEY], mfaActive: true },
  virtualMfaDevices: [{ serial: 'founders-phone', assignedTo: 'root' }],
};
const FIXED = { root: { keys: [] }, virtualMfaDevices: [] };
const REPOSITORY = '/repos/acme/guard';
const CREATED = ['POST /issues assignees,body,labels,title'];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({
    github: {
      repositories: [
        { owner: 'acme', repo: 'audit', reachable: true },
        { owner: 'acme', repo: 'open', reachable: true, private: false },
        { owner: 'acme', repo: 'locked' },
      ],
    },
  });
});
afterEach(() => stage.reset());
afterAll(() => stage.close());

/** The faces the world can see of a public repository's run; outputs and files stay with the job. */
const published = (result: StepResult): string => {
  const { stdout = '', stderr = '', summary = '', issue = '' } = faces(result);
  return [stdout, stderr, summary, issue, JSON.stringify(result.annotations)].join('\n');
};

const expectNothingPublished = (result: StepResult): void => {
  expect(result.writes).toEqual([]);
  expect(published(result)).not.toMatch(
    /\d{12}|root-access-key|root-mfa|access key|MFA|acme-healthy|founders-phone|\d finding/i,
  );
};

describe('a public repository', () => {
  const events = [
    ['as its event says', push(PUBLIC)],
    ['as only the API says, on a schedule', schedule()],
  ] as const;

  test.each(events)('gets no issue and no details, %s; the gate fails', async (_, event) => {
    await stage.github.change({ visibility: 'public' });
    stage.account.change(EXPOSED);
    const result = await stage.run({ event, debug: true });
    expect(result.exitCode).toBe(1);
    expect(result.lastLine).toBe('Error: The gate failed (fail-on: regression).');
    expectNothingPublished(result);
    expect(await stage.github.issues()).toEqual([]);
    expect(result.summary).toContain('allow-public');
    // The job itself may know: to send it on to where it may be read.
    expect(result.outputs).toMatchObject({ outcome: 'fail', failed: '2', 'issue-number': '' });
    expect(result.report?.counts.fail).toBe(2);
  });

  test.each(events)('gets no details when all is well either, %s', async (_, event) => {
    await stage.github.change({ visibility: 'public' });
    const result = await stage.run({ event });
    expect(result.exitCode).toBe(0);
    expect(result.lastLine).toBe('The gate holds (fail-on: regression).');
    expectNothingPublished(result);
  });

  test('is not told what could not be read', async () => {
    await stage.github.change({ visibility: 'public' });
    stage.account.change({ ...EXPOSED, denials: ['iam:GetCredentialReport'] });
    const result = await stage.run({ inputs: { 'fail-on-unknown': 'true' } });
    expect(result.exitCode).toBe(1);
    expectNothingPublished(result);
    expect(published(result)).not.toContain('GetCredentialReport');
  });

  test('is not told the account that the run could not get into', async () => {
    await stage.github.change({ visibility: 'public' });
    for (const event of [push(PUBLIC), schedule()]) {
      stage.account.change({ trust: { subjects: ['repo:acme/other:*'] } });
      const refused = await stage.run({ event });
      expect(refused.lastLine).toContain('trust policy');
      expect(leaks(refused, [ACCOUNT])).toEqual([]);
      await stage.reset();
      const other = await stage.run({ event, inputs: { 'allowed-account-ids': '123456789012' } });
      expect(other.lastLine).toContain('allowed-account-ids');
      expect(leaks(other, [ACCOUNT])).toEqual([]);
    }
  });

  test('has its gate by severity too', async () => {
    await stage.github.change({ visibility: 'public' });
    stage.account.change({ passwordPolicy: null });
    for (const [failOn, code] of [['critical', 0] as const, ['low', 1] as const]) {
      const result = await stage.run({ inputs: { 'fail-on': failOn } });
      expect(result.exitCode).toBe(code);
      expect(published(result)).not.toMatch(/password|iam-/i);
    }
  });

  test('gets everything when its owner says so', async () => {
    await stage.github.change({ visibility: 'public' });
    stage.account.change(EXPOSED);
    const inputs = { 'allow-public': 'true' };
    const result = await stage.run({ event: push(PUBLIC), inputs });
    expect(wrote(result)).toEqual(CREATED);
    expect(result.summary).toContain('root-access-key');
    expect((await stage.run({ event: schedule(), inputs })).writes).toEqual([]);
  });

  test.each([
    ['does not answer', failures.notFound()],
    ['refuses', failures.notAccessible('metadata=read')],
  ])('is taken to be public when the API %s', async (_, failure) => {
    stage.github.fault({ path: REPOSITORY, ...failure });
    stage.account.change(EXPOSED);
    const result = await stage.run();
    expect(result.exitCode).toBe(1);
    expectNothingPublished(result);
    expect(result.summary).toContain('did not say');
  });

  test('is taken to be public where there is no token to ask with', async () => {
    stage.account.change(EXPOSED);
    const result = await stage.run({ inputs: { 'github-token': '' } });
    expect(result.exitCode).toBe(1);
    expect(result.github).toEqual([]);
    expectNothingPublished(result);
  });
});

describe('a private or internal repository', () => {
  test.each(['private', 'internal'] as const)('that is %s gets both', async (visibility) => {
    await stage.github.change({ visibility });
    stage.account.change(EXPOSED);
    for (const event of [workflowDispatch({ ...FACTS, visibility }), schedule()]) {
      const result = await stage.run({ event });
      expect(result.summary).toContain('root-access-key');
    }
    expect(await stage.issue()).toMatchObject({ state: 'open' });
  });

  test('is not asked about where the event says it', async () => {
    const result = await stage.run({ event: push(FACTS) });
    // Once all the same, for its default branch: that is where the configuration file is.
    expect(result.github.filter(({ path }) => path === REPOSITORY)).toHaveLength(1);
    const told = await stage.run({ event: schedule() });
    expect(told.github.filter(({ path }) => path === REPOSITORY)).toHaveLength(2);
  });
});

describe('an issue elsewhere', () => {
  test('is written to a private repository, and the public run says only that', async () => {
    await stage.github.change({ visibility: 'public' });
    stage.account.change(EXPOSED);
    const inputs = { 'issue-repository': 'acme/audit' };
    const result = await stage.run({ event: push(PUBLIC), inputs });
    expect(result.exitCode).toBe(1);
    expect(result.writes.map(({ path }) => path)).toEqual(['/repos/acme/audit/issues']);
    expect(await stage.github.issues()).toEqual([]);
    expect(await stage.issue('acme/audit')).toMatchObject({ state: 'open', number: 1 });
    const { stdout = '', summary = '' } = faces(result);
    expect(`${stdout}${summary}`).not.toMatch(/\d{12}|root-access-key|access key|MFA/i);
    expect(result.outputs['issue-number']).toBe('1');

    // It remembers: the same again is no regression.
    const again = await stage.run({ event: push(PUBLIC), inputs });
    expect(again.exitCode).toBe(0);
    expect(again.writes).toEqual([]);
  });

  test('is not written to a public repository by a private run', async () => {
    stage.account.change(EXPOSED);
    const result = await stage.run({ inputs: { 'issue-repository': 'acme/open' } });
    expect(result.writes).toEqual([]);
    expect(result.summary).toContain('root-access-key');
    expect(result.summary).toContain('public');
    expect(await stage.github.issues('acme/open')).toEqual([]);
  });

  test('is not written where nobody says that it is private', async () => {
    stage.github.fault({ path: '/repos/acme/audit', ...failures.notFound() });
    stage.account.change(EXPOSED);
    const result = await stage.run({ inputs: { 'issue-repository': 'acme/audit' } });
    expect(result.writes).toEqual([]);
    expect(result.summary).toContain('root-access-key');
  });

  test('is not to be had where the token may not go, and the run says so', async () => {
    stage.account.change(EXPOSED);
    const result = await stage.run({ inputs: { 'issue-repository': 'acme/locked' } });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('issue-repository');
    expect(result.annotations.some(({ message }) => message.includes('issue-repository'))).toBe(
      true,
    );
    expect(result.report?.counts.fail).toBe(2);
  });

  test('is found under the name its repository had before', async () => {
    const moved = (method: string, rest: string, status: number, query = ''): void => {
      const location = `${stage.github.url}${REPOSITORY}${rest}${query}`;
      const path = `/repos/acme/old-name${rest}`;
      stage.github.fault({ method, path, status, headers: { location } });
    };
    moved('GET', '', 301);
    moved('GET', '/issues', 301, '?state=all&per_page=100');
    moved('POST', '/issues', 307);
    stage.account.change(EXPOSED);
    const inputs = { 'issue-repository': 'acme/old-name' };
    expect((await stage.run({ inputs })).outputs['issue-number']).toBe('1');
    expect(await stage.issue()).toMatchObject({ state: 'open' });
    expect((await stage.run({ inputs })).writes).toEqual([]);
  });

  test('may be this one, in another spelling', async () => {
    stage.account.change(EXPOSED);
    await stage.run({ inputs: { 'issue-repository': 'ACME/Guard' } });
    expect((await stage.run()).writes).toEqual([]);
    expect(await stage.issue()).toMatchObject({ number: 1 });
  });
});

const STATE = /<!-- aws-root-guard:state v3 (?:[0-9a-f]+ ){3}(\S+) -->/;

/** The issue as anybody may read it, hidden parts unpacked. */
const unpacked = (body: string): string => {
  const packed = STATE.exec(body)?.[1];
  expect(packed).toBeDefined();
  const state = brotliDecompressSync(Buffer.from(packed ?? '', 'base64')).toString();
  return `${body}\n${state}`;
};

describe('account ids', () => {
  const displays = ['last4', 'alias', 'hidden'] as const;
  const shown = { last4: '********3333', alias: 'acme-healthy', hidden: 'hidden' };

  test.each(displays)('shown as %s stand nowhere in full, and the issue is found', async (mode) => {
    const inputs = { 'account-display': mode };
    stage.account.change(EXPOSED);
    const first = await stage.run({ inputs });
    expect(wrote(first)).toEqual(CREATED);
    expect(leaks(first, [ACCOUNT])).toEqual([]);
    const issue = await stage.issue();
    const text = unpacked(issue.body ?? '');
    expect(text).not.toContain(ACCOUNT);
    // Nor as anything that twelve digits are quickly tried against.
    const plain = [ACCOUNT, `aws:${ACCOUNT}`, `aws/${ACCOUNT}`, `arn:aws:iam::${ACCOUNT}:root`];
    for (const algorithm of ['md5', 'sha1', 'sha256']) {
      for (const guess of plain) {
        const hash = createHash(algorithm).update(guess).digest('hex');
        expect(text).not.toContain(hash.slice(0, 10));
      }
    }
    expect(text).not.toContain(Buffer.from(ACCOUNT).toString('base64').slice(0, 14));
    expect(first.outputs['account-ids']).toBe(shown[mode]);
    expect(first.report?.accounts[0]?.id).toBe(shown[mode]);
    expect(first.summary).toContain(shown[mode]);
    if (mode !== 'alias') expect(leaks(first, ['acme-healthy'])).toEqual([]);

    const same = await stage.run({ inputs });
    expect(same.writes).toEqual([]);
    expect(same.outputs['issue-number']).toBe('1');

    stage.account.change(FIXED);
    const fixed = await stage.run({ inputs });
    expect(leaks(fixed, [ACCOUNT])).toEqual([]);
    expect(await stage.issue()).toMatchObject({ state: 'closed', state_reason: 'completed' });
    stage.account.change(EXPOSED);
    const relapse = await stage.run({ inputs });
    expect(leaks(relapse, [ACCOUNT])).toEqual([]);
    const reopened = await stage.issue();
    expect(reopened).toMatchObject({ number: 1, state: 'open' });
    expect(JSON.stringify(reopened)).not.toContain(ACCOUNT);
  });

  test.each(displays)('shown as %s are not told by an error either', async (mode) => {
    const event = pullRequest(FACTS);
    const inputs = { 'account-display': mode };
    stage.account.change({ trust: { subjects: ['repo:acme/other:*'] } });
    expect(leaks(await stage.run({ event, inputs }), [ACCOUNT])).toEqual([]);
    await stage.reset();
    const allowed = { ...inputs, 'allowed-account-ids': '123456789012' };
    expect(leaks(await stage.run({ event, inputs: allowed }), [ACCOUNT])).toEqual([]);
    await stage.reset();
    stage.account.change({ denials: ['iam:*'] });
    expect(leaks(await stage.run({ event, inputs }), [ACCOUNT])).toEqual([]);
  });

  test('shown as alias where there is none are not shown', async () => {
    stage.account.change({ ...EXPOSED, aliases: [] });
    const result = await stage.run({ inputs: { 'account-display': 'alias' } });
    expect(leaks(result, [ACCOUNT])).toEqual([]);
    expect(result.outputs['account-ids']).toBe('account without alias');
  });

  test('that look the same keep an issue each', async () => {
    const inputs = { 'account-display': 'hidden' };
    stage.account.change(EXPOSED);
    await stage.run({ inputs });
    const { body } = await stage.issue();
    const keys = /key=(\S+) /.exec(body ?? '');
    await stage.github.reset();
    // What another account's issue looks like: another salt, another key.
    const other = (body ?? '').replace(
      keys?.[1] ?? '',
      `scrypt:${'0'.repeat(24)}:${'1'.repeat(16)}`,
    );
    await stage.github.createIssueAs('github-actions[bot]', {
      title: 'another account',
      body: other,
      labels: ['aws-root-guard'],
    });
    const result = await stage.run({ inputs });
    expect(result.outputs['issue-number']).toBe('2');
    expect((await stage.run({ inputs })).writes).toEqual([]);
  });

  test.each([
    ['full', 'hidden'],
    ['hidden', 'full'],
    ['last4', 'hidden'],
  ])('shown as %s, and then as %s, are rewritten in the same issue', async (from, to) => {
    stage.account.change(EXPOSED);
    await stage.run({ inputs: { 'account-display': from } });
    const since = (await stage.issue()).created_at;
    const result = await stage.run({ inputs: { 'account-display': to } });
    expect(wrote(result)).toEqual(['PATCH /issues/1 body']);
    expect(changes(result)).toEqual([]);
    expect(result.exitCode).toBe(0);
    const issue = await stage.issue();
    expect(issue).toMatchObject({ number: 1, state: 'open', created_at: since, comments: [] });
    expect(unpacked(issue.body ?? '').includes(ACCOUNT)).toBe(to === 'full');
    expect(unpacked(issue.body ?? '')).not.toContain('*3333');
    expect((await stage.run({ inputs: { 'account-display': to } })).writes).toEqual([]);
  });
});
