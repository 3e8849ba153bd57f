import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FILE, LOWERED, FINDING, verdict } from './configured.ts';
import { setStage, type Stage, wrote } from './stage.ts';

// Two tokens: github-token reads the workflow's repository, issue-token keeps the issue in another one.

const APP = 'root-guard-app[bot]';
const ELSEWHERE = 'acme/security';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({
    github: { users: [APP], repositories: [{ owner: 'acme', repo: 'security' }] },
  });
});
afterEach(() => stage.reset());
afterAll(() => stage.close());

const inputs = (token: string) => ({ 'issue-repository': ELSEWHERE, 'issue-token': token });

describe('a token for the issue', () => {
  test('keeps the issue where the workflow’s own may not go, and the file is read by the other', async () => {
    const token = stage.github.tokenFor(APP);
    stage.account.change(FINDING);
    await stage.github.asHuman().commit(FILE, LOWERED);
    const result = await stage.run({ inputs: inputs(token), secrets: [token] });
    expect(verdict(result)?.severity).toBe('low');
    expect(wrote(result)).toEqual(['POST /issues assignees,body,labels,title']);
    expect(await stage.github.issues(ELSEWHERE)).toMatchObject([{ state: 'open', user: APP }]);
    // Each token is for its repository alone.
    const asked = (login: string, repository: string) =>
      result.github.filter(
        (request) => request.login === login && request.path.startsWith(`/repos/${repository}`),
      ).length;
    expect(asked(APP, 'acme/guard')).toBe(0);
    expect(asked('github-actions[bot]', ELSEWHERE)).toBe(0);
    expect(asked('github-actions[bot]', 'acme/guard')).toBeGreaterThan(0);
    // The issue is its author's: the next run finds it.
    const again = await stage.run({ inputs: inputs(token), secrets: [token] });
    expect(again.writes).toEqual([]);
  });

  test('is masked', async () => {
    const token = stage.github.tokenFor(APP);
    const result = await stage.run({ inputs: inputs(token), secrets: [token] });
    expect(result.masks).toContain(token);
    expect(result.masks).toContain(stage.github.token);
  });

  test('that is empty, as secrets are for a fork, leaves it to the workflow’s own', async () => {
    stage.account.change(FINDING);
    const result = await stage.run({ inputs: { 'issue-token': '' } });
    expect(await stage.issue()).toMatchObject({ user: 'github-actions[bot]' });
    expect(result.exitCode).toBe(1);
  });

  test('that is wrong is named', async () => {
    stage.account.change(FINDING);
    const result = await stage.run({ inputs: { 'issue-token': 'ghp_wrong' } });
    expect(result.summary).toContain('Check issue-token, or github-token if it is not set.');
    expect(result.report?.configuration?.state).toBe('missing');
  });
});
