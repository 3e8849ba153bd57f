import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub } from '../../sandbox/github/server.ts';
import { createTls } from '../../sandbox/tls.ts';
import { runAction } from '../../sandbox/runner/run-action.ts';
import type { ActionResult, ActionRun } from '../../sandbox/runner/run-action.ts';
import { forkPullRequest, push, schedule } from '../../sandbox/runner/events.ts';

const ACTION = `
name: sample
inputs:
  aws-region: { description: region, default: us-east-1 }
  root-use-window-days: { description: days, default: 090 }
  fail-on-unknown: { description: a flag, default: true }
  issue title: { description: spaced }
  github-token: { description: token, default: '\${{ github.token }}' }
  old: { description: old, deprecationMessage: use aws-region }
runs: { using: node24, main: index.mjs }
`;
const facts = { fullName: 'acme/guard' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'root-guard-test-'));
  await writeFile(join(folder, 'action.yml'), ACTION);
});
afterAll(() => rm(folder, { recursive: true }));

let count = 0;
const run = async (script: string, options: Partial<ActionRun> = {}): Promise<ActionResult> => {
  count += 1;
  const main = join(folder, `${String(count)}.mjs`);
  await writeFile(
    main,
    `import fs from 'node:fs'\nimport os from 'node:os'\nconst { env } = process\n${script}`,
  );
  const base = {
    event: schedule(),
    repository: 'acme/guard',
    apiUrl: 'http://127.0.0.1:1',
    timeoutMs: 20_000,
  };
  return runAction({ actionYml: join(folder, 'action.yml'), main, ...base, ...options });
};
const environment = async (options: Partial<ActionRun> = {}): Promise<Record<string, string>> =>
  JSON.parse((await run('console.log(JSON.stringify(env))', options)).stdout) as Record<
    string,
    string
  >;

describe('the environment', () => {
  test('holds inputs as the runner names them, with defaults as written', async () => {
    const env = await environment({
      token: 'ghs_secret',
      inputs: { 'aws-region': 'eu-west-1', 'issue title': ' Root ' },
    });
    expect(env).toMatchObject({
      'INPUT_AWS-REGION': 'eu-west-1',
      'INPUT_ROOT-USE-WINDOW-DAYS': '090',
      'INPUT_FAIL-ON-UNKNOWN': 'true',
      INPUT_ISSUE_TITLE: ' Root ',
      'INPUT_GITHUB-TOKEN': 'ghs_secret',
    });
    expect(env).not.toHaveProperty('INPUT_OLD');
  });

  test('describes the run', async () => {
    const pull = forkPullRequest(facts);
    const env = await environment({
      event: pull,
      runId: '77',
      repositoryId: '9',
      idToken: { url: 'http://x/?a=1', requestToken: 'r' },
    });
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'patch-1',
      GITHUB_BASE_REF: 'main',
      GITHUB_ACTOR: 'stranger',
      GITHUB_RUN_ID: '77',
      GITHUB_REPOSITORY: 'acme/guard',
      GITHUB_REPOSITORY_ID: '9',
      GITHUB_REPOSITORY_OWNER: 'acme',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://x/?a=1',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'r',
    });
    expect(await environment({ event: push(facts, 'topic') })).toMatchObject({
      GITHUB_REF_NAME: 'topic',
      GITHUB_REF_TYPE: 'branch',
    });
    expect(await environment()).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL');
  });

  test('takes nothing from this process', async () => {
    process.env['AWS_PROFILE'] = 'mine';
    process.env['NODE_OPTIONS_TEST'] = 'x';
    const env = await environment({
      env: { AWS_REGION: 'eu-west-1', GITHUB_REPOSITORY: 'evil/twin' },
    });
    delete process.env['AWS_PROFILE'];
    delete process.env['NODE_OPTIONS_TEST'];
    expect(env).not.toHaveProperty('AWS_PROFILE');
    expect(env).not.toHaveProperty('GITHUB_TOKEN');
    expect(env).toMatchObject({ AWS_REGION: 'eu-west-1', GITHUB_REPOSITORY: 'acme/guard' });
    const own =
      /^(?:GITHUB|RUNNER|INPUT)_|^(?:CI|PATH|Path|HOME|USERPROFILE|(?:LOCAL)?APPDATA|TMPDIR|TEMP|TMP|AWS_REGION|System.*|windir|ComSpec|PATHEXT)$/;
    expect(Object.keys(env).filter((name) => !own.test(name))).toEqual([]);
  });

  test('has an event file, an empty home and a workspace', async () => {
    const script = `
      console.log(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
      console.log(fs.readdirSync(os.homedir()).length, process.cwd() === fs.realpathSync(env.GITHUB_WORKSPACE))
      fs.mkdirSync('out'); fs.writeFileSync('out/report.json', fs.readFileSync('.github/guard.yml'))`;
    const result = await run(script, { files: { '.github/guard.yml': 'a: 1' } });
    expect(result.log).toBe('{"schedule":"17 6 * * *"}\n0 true');
    expect(result.files).toEqual({ '.github/guard.yml': 'a: 1', 'out/report.json': 'a: 1' });
  });
});

test('an action on the runner reaches the sandbox over https', async () => {
  const tls = await createTls();
  const github = await startGitHub({ owner: 'acme', repo: 'guard', tls });
  const result = await run(
    `const { context, getOctokit } = await import(${JSON.stringify(import.meta.resolve('@actions/github'))})
     const octokit = getOctokit(env['INPUT_GITHUB-TOKEN'])
     const { data } = await octokit.rest.issues.create({ ...context.repo, title: context.eventName })
     console.log(data.html_url, (await octokit.graphql('{ viewer { login } }')).viewer.login)`,
    { apiUrl: github.url, token: github.token, extraCa: tls.caPath },
  );
  expect(result.stderr).toBe('');
  expect(result.log).toBe(`${github.url}/acme/guard/issues/1 github-actions[bot]`);
  expect(await github.issues()).toMatchObject([{ title: 'schedule' }]);
  await github.close();
  await tls.remove();
});

describe('the result', () => {
  test('holds outputs, state, exports and the summary', async () => {
    const result = await run(`
      const add = (name, text) => fs.appendFileSync(env[name], text)
      add('GITHUB_OUTPUT', 'plain=a=b<<c\\n\\nlong<<EOF_1\\none\\n\\ntwo=2\\nEOF_1\\n')
      add('GITHUB_STATE', 'post=yes\\n'); add('GITHUB_ENV', 'A<<X\\n\\nX\\n')
      console.log('::add-mask::123456789012')
      add('GITHUB_STEP_SUMMARY', '# Account 123456789012\\n')
      process.exitCode = 3`);
    expect(result).toMatchObject({
      exitCode: 3,
      signal: null,
      outputs: { plain: 'a=b<<c', long: 'one\n\ntwo=2' },
      state: { post: 'yes' },
      exported: { A: '' },
      summary: '# Account ***\n',
      rawSummary: '# Account 123456789012\n',
      masks: ['123456789012'],
    });
    await expect(run(`fs.appendFileSync(env.GITHUB_OUTPUT, 'x<<EOF\\nnever\\n')`)).rejects.toThrow(
      "delimiter not found 'EOF'",
    );
  });

  test('loses a summary over its limit', async () => {
    const result = await run(
      `fs.appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))`,
    );
    expect(result.summary).toBe('');
    expect(result.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('upload aborted') },
    ]);
    const fits = await run(`fs.appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024))`);
    expect(fits.summary).toHaveLength(1024 * 1024);
  });

  test('tells of unexpected and deprecated inputs', async () => {
    const { annotations } = await run('', { inputs: { 'aws-regoin': 'x', old: 'y' } });
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Unexpected input\(s\) 'aws-regoin', valid inputs are \['aws-region', /,
      ),
      "Input 'old' has been deprecated with message: use aws-region",
    ]);
  });

  test('tells of a crash, a signal and a time-out', async () => {
    expect(await run(`throw new Error('boom')`)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('boom'),
    });
    expect(await run('setInterval(() => {}, 1000)', { timeoutMs: 300 })).toMatchObject({
      timedOut: true,
      signal: 'SIGKILL',
      exitCode: null,
    });
    const cancelled = await run(
      `process.on('SIGINT', () => process.exit(130)); setInterval(() => {}, 1000)`,
      { cancelAfterMs: 500 },
    );
    expect(cancelled).toMatchObject({ exitCode: 130, timedOut: false });
    expect(cancelled.durationMs).toBeGreaterThan(450);
  });

  test('masks the token everywhere', async () => {
    const result = await run(`console.log('it is ' + env['INPUT_GITHUB-TOKEN'])`, {
      token: 'ghs_secret',
    });
    expect(result).toMatchObject({
      log: 'it is ***',
      lastLine: 'it is ***',
      stdout: 'it is ghs_secret\n',
    });
  });
});
