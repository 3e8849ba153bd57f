import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { failures } from '../../sandbox/github/server.ts';
import {
  forkPullRequest,
  mergeGroup,
  pullRequest,
  push,
  type RunnerEvent,
  schedule,
  workflowDispatch,
  workflowRun,
} from '../../sandbox/runner/events.ts';
import {
  BROKEN,
  CHECK,
  EXCEPTED,
  FILE,
  FINDING,
  LOWERED,
  asked,
  dayFromNow,
  expectAccepted,
  expectFound,
  expectStopped,
  runWith,
  verdict,
  warnings,
} from './configured.ts';
import { ACCOUNT, changes, FACTS, outcomes, setStage, type Stage } from './stage.ts';

// The configuration file, from where it stands in a repository to what it changes in a run.

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterEach(() => stage.reset());
afterAll(() => stage.close());

const commit = async (text: string, path = FILE): Promise<string> =>
  stage.github.asHuman().commit(path, text);

describe('the file', () => {
  test('lowers a severity, for gate and report alike', async () => {
    stage.account.change(FINDING);
    const inputs = { 'fail-on': 'medium', issue: 'never' };
    expectFound(await stage.run({ inputs }));
    const result = await runWith(stage, LOWERED, { inputs });
    expect(result.exitCode).toBe(0);
    expect(verdict(result)).toMatchObject({ outcome: 'fail', severity: 'low' });
  });

  test('may hold an exception, with which the gate holds and there is no issue', async () => {
    stage.account.change(FINDING);
    const inputs = { 'fail-on': 'low' };
    const result = await runWith(stage, `${LOWERED}${EXCEPTED}`, { inputs });
    expectAccepted(result);
    expect(verdict(result)?.severity).toBe('low');
    expect(result.writes).toEqual([]);
    expect(await stage.github.issues()).toEqual([]);
  });

  test('does not cover another finding, nor another account', async () => {
    stage.account.change({ ...FINDING, groups: 0 });
    const result = await runWith(stage, EXCEPTED);
    expect(result.exitCode).toBe(1);
    expect(changes(result)).toEqual([`accepted ${CHECK}`, 'regression iam-groups']);
    stage.account.change({ groups: 1 });
    expectFound(await runWith(stage, EXCEPTED.replace(ACCOUNT, '999999999999')));
  });

  test('may hold an attestation, which passes with the name and the days', async () => {
    const on = dayFromNow(-10);
    const expires = dayFromNow(200);
    const text = `attestations:
  - practice: break-glass
    by: '@mona'
    on: ${on}
    expires: ${expires}
`;
    const result = await runWith(stage, text);
    expect(result.exitCode).toBe(0);
    expect(outcomes(result)).toMatchObject({
      'attest-break-glass': 'pass',
      'attest-recovery-tested': 'manual',
    });
    const reason = verdict(result, 'attest-break-glass')?.reason ?? '';
    expect(reason).toContain(`attested by @mona on ${on}, until ${expires}.`);
    // Named, and not called.
    expect(result.summary).toContain(`@\u2060mona`);
    expect(result.report?.counts.manual).toBe(6);
  });

  test('that is not there is no matter', async () => {
    const result = await stage.run();
    expect(result.exitCode).toBe(0);
    expect(asked(result)).toMatchObject([{ status: 404 }]);
    expect(warnings(result)).toEqual([]);
    expect(result.report).toMatchObject({
      configuration: { state: 'missing' },
      counts: { unknown: 0 },
    });
    expect(result.log).toContain(`judged by the defaults (there is no ${FILE} of main at `);
  });

  test('that is not there and was named is a warning', async () => {
    const inputs = { 'config-file': 'guard.yml' };
    const result = await stage.run({ inputs });
    expect(result.exitCode).toBe(0);
    expect(warnings(result)).toEqual([
      expect.stringMatching(
        /^There is no guard\.yml of main at [0-9a-f]{7}, which config-file names: the defaults apply\.$/,
      ),
    ]);
  });

  test('is another one where an input names it', async () => {
    stage.account.change(FINDING);
    await commit(BROKEN);
    await commit(EXCEPTED, 'security/guard.yml');
    expectAccepted(await stage.run({ inputs: { 'config-file': 'security/guard.yml' } }));
  });

  test('is named with its commit in log, summary, issue and report', async () => {
    stage.account.change(FINDING);
    const at = await commit(LOWERED);
    const result = await stage.run();
    const words = `judged by ${FILE} of main at ${at.slice(0, 7)}`;
    expect(result.log).toContain(words);
    expect(result.summary).toContain(words);
    expect((await stage.issue()).body).toContain(words);
    expect(result.report?.configuration).toEqual({
      path: FILE,
      state: 'read',
      branch: 'main',
      commit: at,
      sha256: createHash('sha256').update(LOWERED).digest('hex'),
    });
    // A later commit alone is no reason to write.
    await commit('# Guard\n', 'README.md');
    const later = await stage.run();
    expect(later.writes).toEqual([]);
    expect(later.summary).not.toContain(words);
  });
});

const events: readonly (readonly [string, RunnerEvent])[] = [
  ['a schedule', schedule()],
  ['a push', push(FACTS)],
  ['a push to a feature branch', push(FACTS, 'feature')],
  ['a pull request', pullRequest(FACTS)],
  [
    'a pull request into a branch of its author',
    pullRequest({ ...FACTS, baseSha: 'f'.repeat(40) }),
  ],
  ['a pull request from a fork', forkPullRequest(FACTS)],
  ['a merge group', mergeGroup(FACTS)],
  [
    'workflow_dispatch of a feature branch',
    { ...workflowDispatch(FACTS), ref: 'refs/heads/feature' },
  ],
  ['workflow_run of another head', workflowRun(FACTS, 'success', { branch: 'feature' })],
];

describe.each(events)('%s is judged by the file of the default branch,', (_, event) => {
  /** What is checked out, or proposed: it counts for nothing. */
  const files = (text: string) => ({ '.git/config': '[core]\n\tbare = false\n', [FILE]: text });
  const inputs = { 'fail-on': 'medium' };

  test('whatever is checked out', async () => {
    stage.account.change(FINDING);
    const at = await commit(EXCEPTED);
    const result = await stage.run({ event, inputs, files: files(BROKEN) });
    expectAccepted(result);
    expect(asked(result)).toMatchObject([{ ref: at, status: 200 }]);
  });

  test('and cannot bring the file that lets it pass', async () => {
    stage.account.change(FINDING);
    expectFound(await stage.run({ event, inputs, files: files(EXCEPTED) }));
  });

  test('and is stopped where that is broken, and told which commit it is', async () => {
    const at = await commit(BROKEN);
    expectStopped(
      await stage.run({ event, files: files(EXCEPTED) }),
      `${FILE} of main at ${at.slice(0, 7)} has `,
    );
  });
});

describe('a file that cannot be seen is not absent:', () => {
  const hidden = [
    ['repository', { path: '/repos/acme/guard', ...failures.notFound() }],
    ['repository (403)', { path: '/repos/acme/guard', ...failures.notAccessible('metadata=read') }],
    ['branch', { path: /\/branches\//, ...failures.notFound() }],
    ['branch (403)', { path: /\/branches\//, ...failures.notAccessible('contents=read') }],
    ['file (403)', { path: /\/contents\//, ...failures.notAccessible('contents=read') }],
  ] as const;
  // The event says that the repository is private: GitHub need not be asked.
  const event = push(FACTS);

  test.each(hidden)('the %s: the issue stays open and nothing passes', async (_, fault) => {
    stage.account.change(FINDING);
    await stage.run({ event });
    stage.account.change({ virtualMfaDevices: [] });
    stage.github.fault(fault);
    const result = await stage.run({ event });
    expect(result.outputs).toMatchObject({ outcome: 'unknown', failed: '0' });
    expect(result.report).toMatchObject({ complete: false, configuration: { state: 'unread' } });
    expect(result.summary).toContain('its thresholds and exceptions were not applied');
    expect(warnings(result)).toContainEqual(expect.stringContaining(`Could not read ${FILE}: `));
    expect(await stage.issue()).toMatchObject({ state: 'open' });
    expect(result.summary).not.toMatch(/^# ✅/);

    stage.github.clearFaults();
    await stage.run({ event });
    expect(await stage.issue()).toMatchObject({ state: 'closed' });
  });

  test.each(hidden)('the %s: with config-file the run stops', async (_, fault) => {
    stage.github.fault(fault);
    const inputs = { 'config-file': FILE };
    expectStopped(await stage.run({ event, inputs }), `Could not read ${FILE}`, 'exceptions');
  });

  test.each([
    ['out of order', failures.serverError(502)],
    ['dropped', failures.dropped()],
  ])('the run stops where GitHub is %s, for nothing is judged without it', async (_, fault) => {
    stage.account.change(FINDING);
    await commit(EXCEPTED);
    stage.github.fault({ path: /\/contents\//, ...fault });
    expectStopped(await stage.run(), `Could not read ${FILE}`, 'exceptions');
  });
});

describe('a broken file', () => {
  test('stops the run with every error and its line, and nothing is written', async () => {
    stage.account.change(FINDING);
    const result = await runWith(stage, BROKEN);
    expectStopped(
      result,
      ' has 5 errors: ',
      'line 2: ',
      'did you mean "root-mfa"?',
      'line 3: ',
      'line 6: ',
      'line 9: ',
      'line 10: ',
    );
    expect(await stage.github.issues()).toEqual([]);
    expect(result.summary).toContain('The audit could not run');
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test('leaves an open issue as it is', async () => {
    stage.account.change(FINDING);
    await stage.run();
    const before = await stage.issue();
    stage.account.change({ virtualMfaDevices: [] });
    expectStopped(await runWith(stage, 'severity: ['), FILE, 'line 1');
    expect(await stage.issue()).toEqual(before);
  });
});
