import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { failures, type SandboxGitHub, startGitHub } from '../../sandbox/github/server.ts';
import { runVariables } from '../../sandbox/runner/environment.ts';
import { schedule } from '../../sandbox/runner/events.ts';
import { runAction } from '../../src/action/action.ts';
import { GuardError } from '../../src/model/errors.ts';

// A schedule's event does not tell whether the repository, and with it the log, is public.

let github: SandboxGitHub;
beforeAll(async () => {
  github = await startGitHub({ owner: 'acme', repo: 'guard' });
});
afterEach(() => github.reset());
afterAll(() => github.close());

/** Whether the listener may hear outcomes: at once, and when GitHub has answered. */
const hears = async (
  inputs: Readonly<Record<string, string>> = {},
): Promise<readonly boolean[]> => {
  const given = { 'github-token': github.token, issue: 'never', ...inputs };
  const names = Object.entries(given).map(
    ([name, text]) => [`INPUT_${name.toUpperCase()}`, text] as const,
  );
  for (const [name, text] of names) process.env[name] = text;
  const heard: boolean[] = [];
  // On a runner these lines would be commands.
  const lines = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await runAction(
      async (_config, world) => {
        const opened = world.openTracker();
        heard.push(world.listener.mayHearOutcomes());
        await opened?.privacy;
        heard.push(world.listener.mayHearOutcomes());
        throw new GuardError('credentials-missing', 'Enough was heard.', 'Nothing is to be done.');
      },
      runVariables({ event: schedule(), repository: 'acme/guard', apiUrl: github.url }),
    );
  } finally {
    lines.mockRestore();
    for (const [name] of names) process.env[name] = '';
  }
  return heard;
};

describe('on a schedule, progress tells outcomes', () => {
  test('as soon as GitHub has said that the repository is private', async () => {
    expect(await hears()).toEqual([false, true]);
  });

  test('at once where the findings may be published', async () => {
    await github.change({ visibility: 'public' });
    expect(await hears({ 'allow-public': 'true' })).toEqual([true, true]);
  });

  test('never in a public repository', async () => {
    await github.change({ visibility: 'public' });
    expect(await hears()).toEqual([false, false]);
  });

  test('never where GitHub does not say', async () => {
    github.fault({ path: '/repos/acme/guard', ...failures.notFound() });
    expect(await hears()).toEqual([false, false]);
  });

  test('never without a token to ask with', async () => {
    expect(await hears({ 'github-token': '' })).toEqual([false, false]);
  });
});
