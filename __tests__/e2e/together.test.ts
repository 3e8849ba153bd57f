import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { setStage, type Stage, type Step, type StepResult } from './stage.ts';

// Workflows overlap: a schedule, a push and somebody's click, each with the same news.

/** As many as the promise is made for. */
const AT_ONCE = 10;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterEach(() => stage.reset());
afterAll(() => stage.close());

const together = (inputs: Step['inputs'] = {}, length = AT_ONCE): Promise<readonly StepResult[]> =>
  Promise.all(Array.from({ length }, (_, index) => stage.run({ runId: String(index), inputs })));

describe('at the same time,', () => {
  test.each([
    ['ten', 'in full', 'full', AT_ONCE],
    // Each then names the account in the issue in a way that no other run can guess.
    ['four', 'not at all', 'hidden', 4],
  ])(
    '%s runs that find the same, and show the account %s, leave one open issue that is true',
    async (_, __, mode, length) => {
      const inputs = { 'account-display': mode };
      // Slow enough that several of them see a repository without an issue, and judge in different seconds.
      stage.github.latencyMs = 1000;
      let judged = 0;
      stage.aws.setLatency(({ action }) =>
        action === 'GetAccountSummary' ? (judged += 1) * 250 : 0,
      );
      stage.account.change({ root: { mfaActive: false } });
      const results = await together(inputs, length);
      stage.github.latencyMs = 0;
      for (const { exitCode, outputs, annotations } of results) {
        // Whoever came late enough to see the issue has no news.
        expect(exitCode).toBe(outputs['regressions'] === '0' ? 0 : 1);
        expect(annotations.filter(({ level }) => level === 'warning')).toEqual([]);
      }
      const issues = await stage.github.issues();
      expect(issues.length).toBeGreaterThan(1);
      const [kept, ...others] = issues;
      expect(kept).toMatchObject({ number: 1, state: 'open' });
      expect(kept?.body).toContain('Root has a password and no MFA.');
      for (const other of others) {
        expect(other).toMatchObject({ state: 'closed', state_reason: 'duplicate' });
        expect(other.body).toContain('#1');
      }
      expect(new Set(results.map(({ outputs }) => outputs['issue-number']))).toEqual(
        new Set(['1']),
      );
      // What the issue says when it is opened needs no comment that says it again.
      expect(kept?.comments).toEqual([]);

      const later = await stage.run({ inputs });
      expect(later.exitCode).toBe(0);
      expect(later.writes).toEqual([]);
    },
  );

  test('ten runs that find it fixed close the issue once and for all', async () => {
    stage.account.change({ root: { mfaActive: false } });
    await stage.run();
    stage.account.change({ root: { mfaActive: true } });
    for (const { exitCode } of await together()) expect(exitCode).toBe(0);
    expect(await stage.issue()).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect((await stage.run()).writes).toEqual([]);
  });

  test('ten runs of which some cannot read leave the issue open or reopen it, and never lose it', async () => {
    stage.account.change({ root: { mfaActive: false } });
    await stage.run();
    const fault = { status: 403, code: 'AccessDenied', times: 5 };
    stage.account.change({ faults: { 'iam:GetAccountSummary': fault } });
    await together();
    stage.account.change({ faults: { 'iam:GetAccountSummary': undefined } });
    await stage.run();
    const issue = await stage.issue();
    expect(issue).toMatchObject({ number: 1, state: 'open' });
    expect(issue.body).toContain('Root has a password and no MFA.');
  });
});
