import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Finished, runNode } from '../../sandbox/runner/process.ts';
import { checks } from '../../src/checks/index.ts';
import { Report } from '../../src/report/file/schema.ts';
import { ACCOUNT, NOBODY, setStage, type Stage } from './stage.ts';

const LAPTOP = join(import.meta.dirname, '../../src/cli.ts');
const EXPOSED = { root: { mfaActive: false, keys: [{ lastRotated: { daysAgo: 10 } }] } };
const ESCAPE = '\u001b[';

let stage: Stage;
let home: string;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'root-guard-laptop-'));
});
afterEach(async () => {
  await rm(home, { recursive: true });
  await stage.reset();
});
afterAll(() => stage.close());

const secrets = (): Record<string, string> => {
  const { accessKeyId, secretAccessKey, sessionToken } = stage.account.credentials();
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
};

/** `npm run audit -- …` on a machine with these variables and no others. */
const audit = async (
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = secrets(),
): Promise<Finished> => {
  const { PATH = '', SystemRoot = '' } = process.env;
  const result = await runNode({
    arguments: [LAPTOP, ...options],
    cwd: home,
    env: {
      PATH,
      SystemRoot,
      HOME: home,
      USERPROFILE: home,
      AWS_ENDPOINT_URL: stage.aws.url,
      // Even where GitHub is within reach it is not asked.
      GITHUB_API_URL: stage.github.url,
      GITHUB_TOKEN: stage.github.token,
      GITHUB_REPOSITORY: stage.github.repository,
      ...env,
    },
    timeoutMs: 55_000,
  });
  expect(result.timedOut).toBe(false);
  expect(result.stderr).toBe('');
  expect(stage.github.requests()).toEqual([]);
  for (const [name, value] of Object.entries(env)) {
    if (/SECRET|TOKEN/.test(name)) expect(result.stdout).not.toContain(value);
  }
  return result;
};

describe('the report in a terminal', () => {
  test('says that all is well, and about whom', async () => {
    const { exitCode, stdout } = await audit();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/✅ No finding: \d+ checks pass/);
    expect(stdout).toContain(`Account ${ACCOUNT} (acme-healthy)`);
  });

  test('says what is wrong, since when it is not known, and what to do', async () => {
    stage.account.change(EXPOSED);
    const { exitCode, stdout } = await audit();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2 root-user findings: 2 critical');
    expect(stdout).toContain('Root has 1 access key, active.');
    expect(stdout).toContain('root-mfa');
    // The steps, as plain text.
    expect(stdout).toMatch(/1\. Find out what uses the key/);
    expect(stdout).not.toMatch(/\*\*|`/);
    expect(stdout).toContain('Passing (');
  });

  test('says what could not be read, with the policy to add', async () => {
    stage.account.change({ denials: ['iam:GetAccountSummary'] });
    const { exitCode, stdout } = await audit();
    expect(exitCode).toBe(0);
    const headline = /Not an all-clear: (\d+) of (\d+) checks could not be read/.exec(stdout);
    expect(Number(headline?.[1])).toBeGreaterThanOrEqual(8);
    expect(headline?.[2]).toBe(String(checks.length));
    expect(stdout).toContain('"iam:GetAccountSummary"');
  });

  test('speaks to no runner', async () => {
    stage.account.change(EXPOSED);
    const { stdout } = await audit([], { ...secrets(), GITHUB_ACTIONS: 'true' });
    expect(stdout).not.toMatch(/^::/m);
  });

  test.each([
    ['has no colours where the output is no terminal', {}, false],
    ['has no colours where NO_COLOR is set', { NO_COLOR: '1' }, false],
    ['has colours where FORCE_COLOR is set', { FORCE_COLOR: '1' }, true],
  ])('%s', async (_, env, coloured) => {
    stage.account.change(EXPOSED);
    const { stdout } = await audit([], { ...secrets(), ...env });
    expect(stdout.includes(ESCAPE)).toBe(coloured);
    const plain = stdout.replace(/\u001b\[[\d;]*m/g, '');
    expect(plain).not.toContain('\u001b');
    expect(plain).toContain('critical Root has 1 access key, active.');
  });
});

describe('the exit code', () => {
  test.each([
    ['never', 0],
    ['high', 1],
    ['regression', 1],
  ])('with --fail-on %s and critical findings is %d', async (failOn, code) => {
    stage.account.change(EXPOSED);
    const { exitCode, stdout } = await audit(['--fail-on', failOn]);
    expect(exitCode).toBe(code);
    expect(stdout.includes('The gate failed: 2 findings')).toBe(code === 1);
  });

  test('with --fail-on-unknown and something unreadable is 1', async () => {
    stage.account.change({ denials: ['iam:ListVirtualMFADevices'] });
    const { exitCode, stdout } = await audit(['--fail-on-unknown', 'true']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('1 check could not be judged');
  });
});

describe('the command line', () => {
  test.each(['--help', '-h'])('with %s explains itself, and asks nothing', async (option) => {
    const { exitCode, stdout } = await audit([option]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run audit/);
    for (const name of ['--profile', '--fail-on', '--report-path', '--account-display']) {
      expect(stdout).toContain(name);
    }
    expect(stage.aws.requests).toEqual([]);
  });

  test.each([
    [['--issue', 'always'], 'Usage: '],
    [['--nonsense'], 'Usage: '],
    [['stray'], 'Usage: '],
    [['--fail-on'], 'Usage: '],
    [['--fail-on', 'sometimes'], 'fail-on accepts never'],
    [['--checks', 'root-mfaa', '--aws-region', 'Ireland'], '2 inputs are wrong'],
  ])('with %j is refused, and asks nothing', async (options, said) => {
    const { exitCode, stdout } = await audit(options);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(said);
    expect(stage.aws.requests).toEqual([]);
  });

  test('takes --checks, --root-use-window-days, --account-display and --report-path', async () => {
    stage.account.change({ root: { password: { lastUsed: { daysAgo: 40 } } } });
    const { exitCode, stdout } = await audit([
      ...['--checks', 'root-recent-use,root-mfa', '--root-use-window-days', '45'],
      ...['--account-display', 'last4', '--report-path', 'out/report.json'],
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 root-user finding: 1 high');
    expect(stdout).not.toContain(ACCOUNT);
    const text = await readFile(join(home, 'out', 'report.json'), 'utf8');
    const report = v.parse(Report, JSON.parse(text));
    expect(report.accounts[0]?.verdicts.map(({ check }) => check).sort()).toEqual([
      'root-mfa',
      'root-recent-use',
    ]);
    expect(text).not.toContain(ACCOUNT);
  });

  test('with --allowed-account-ids keeps out of other accounts', async () => {
    const { exitCode, stdout } = await audit(['--allowed-account-ids', '123456789012']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('allowed-account-ids');
    expect(stage.aws.requests.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
  });

  test('with --account-display keeps it when the audit cannot run', async () => {
    const { stdout } = await audit([
      ...['--allowed-account-ids', '123456789012', '--account-display', 'hidden'],
    ]);
    expect(stdout).not.toContain(ACCOUNT);
  });

  test('with a --report-path that cannot be written fails, and shows the report all the same', async () => {
    await writeFile(join(home, 'blocked'), '');
    const { exitCode, stdout } = await audit(['--report-path', join('blocked', 'report.json')]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('could not be written');
    expect(stdout).toContain('No finding');
  });
});

describe('the credentials', () => {
  const profile = async (name: string): Promise<void> => {
    const { accessKeyId, secretAccessKey, sessionToken } = stage.account.credentials();
    await mkdir(join(home, '.aws'));
    await writeFile(
      join(home, '.aws', 'credentials'),
      `[${name}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\naws_session_token = ${sessionToken}\n`,
    );
  };

  test('are those of --profile', async () => {
    await profile('audit');
    const { exitCode, stdout } = await audit(['--profile', 'audit'], {});
    expect(exitCode).toBe(0);
    expect(stdout).toContain(ACCOUNT);
  });

  test('are those of the default profile where none is named', async () => {
    await profile('default');
    expect((await audit([], {})).stdout).toContain('No finding');
  });

  test('of a profile that is not there are missed, and how to sign in is said', async () => {
    await profile('audit');
    const { exitCode, stdout } = await audit(['--profile', 'other'], {});
    expect(exitCode).toBe(1);
    expect(stdout).toContain('No AWS credentials were found');
    expect(stdout).toContain('aws sso login');
  });

  test('that are none are missed at once', async () => {
    const { exitCode, stdout, durationMs } = await audit([], {});
    expect(exitCode).toBe(1);
    expect(stdout).toContain('No AWS credentials were found');
    expect(durationMs).toBeLessThan(10_000);
  });

  test('are of no use where AWS is out of reach, and the report says so', async () => {
    const { exitCode, stdout } = await audit([], { ...secrets(), AWS_ENDPOINT_URL: NOBODY });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('AWS STS could not be reached');
  });

  test('that are long-lived are a finding', async () => {
    const secret = 'secret-of-user-0001';
    stage.account.change({ accessKeys: [{ id: 'AKIAUSER0001', identity: 'user-0001', secret }] });
    const env = { AWS_ACCESS_KEY_ID: 'AKIAUSER0001', AWS_SECRET_ACCESS_KEY: secret };
    expect((await audit([], env)).stdout).toContain('audit-identity');
  });
});
