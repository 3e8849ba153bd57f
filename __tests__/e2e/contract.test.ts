import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { forkPullRequest } from '../../sandbox/runner/events.ts';
import { checks } from '../../src/checks/index.ts';
import { Report } from '../../src/report/file/schema.ts';
import {
  actions,
  checksThat,
  FACTS,
  outcomes,
  REPORT,
  setStage,
  type Stage,
  type StepResult,
} from './stage.ts';

const ALL = checks.map(({ id }) => id).sort();

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterEach(() => stage.reset());
afterAll(() => stage.close());

/** A finding of each severity; the issue knows it already, unless `isNew`. */
const find = async (severity: string, isNew = false): Promise<void> => {
  switch (severity) {
    case 'critical':
      stage.account.change({ root: { mfaActive: false } });
      break;
    case 'high':
      stage.account.change({ root: { certificates: [{}] } });
      break;
    case 'medium':
      stage.account.change({ virtualMfaDevices: [{ serial: 'phone', assignedTo: 'root' }] });
      break;
    case 'low':
      stage.account.change({ groups: 0 });
      break;
    default:
      throw new Error(`no finding of severity ${severity}`);
  }
  if (!isNew) await stage.run();
};

describe('the gate', () => {
  const severities = ['critical', 'high', 'medium', 'low'];
  // At the limit and just below it; the worst finding fails every limit.
  const table = severities.flatMap((failOn, limit) => [
    { failOn, severity: 'critical', code: 1 },
    ...(limit === 0 ? [] : [{ failOn, severity: failOn, code: 1 }]),
    ...severities.slice(limit + 1, limit + 2).map((severity) => ({ failOn, severity, code: 0 })),
  ]);

  test.each(table)(
    'exits with $code when fail-on is $failOn and there is a $severity finding',
    async (row) => {
      await find(row.severity, true);
      const result = await stage.run({ inputs: { 'fail-on': row.failOn, issue: 'never' } });
      expect(result.exitCode).toBe(row.code);
      expect(checksThat('fail', result)).toHaveLength(1);
      expect(result.lastLine).toContain(
        row.code === 1 ? 'The gate failed: 1 finding' : 'The gate holds',
      );
      expect(result.lastLine).toContain(`(fail-on: ${row.failOn}).`);
    },
  );

  test.each([
    ['never', 'new', 0],
    ['never', 'old', 0],
    ['regression', 'new', 1],
    ['regression', 'old', 0],
    ['critical', 'old', 1],
  ])('with fail-on %s and a finding that is %s exits with %d', async (failOn, age, code) => {
    await find('critical', age === 'new');
    const result = await stage.run({ inputs: { 'fail-on': failOn } });
    expect(result.exitCode).toBe(code);
    expect(result.outputs).toMatchObject({ outcome: 'fail', failed: '1' });
  });

  test.each([
    ['never', 'false', 0],
    ['never', 'true', 1],
    ['never', 'any', 1],
    ['regression', 'any', 1],
    ['regression', 'critical', 0],
    ['low', 'never', 0],
  ])(
    'with fail-on %s, fail-on-unknown %s and something unreadable exits with %d',
    async (failOn, unknown, code) => {
      stage.account.change({ denials: ['iam:ListVirtualMFADevices'] });
      const inputs = { 'fail-on': failOn, 'fail-on-unknown': unknown };
      const result = await stage.run({ inputs });
      expect(result.exitCode).toBe(code);
      expect(result.outputs['outcome']).toBe('unknown');
      if (code === 1) expect(result.lastLine).toContain('1 check could not be judged');
    },
  );

  test('says all that failed it, in one sentence', async () => {
    await find('critical', true);
    stage.account.change({ denials: ['iam:GetAccountPasswordPolicy'] });
    const result = await stage.run({ inputs: { 'fail-on-unknown': 'true' } });
    expect(result.lastLine).toBe(
      'Error: The gate failed: 1 finding is new or worse and 1 check could not be judged (fail-on: regression).',
    );
  });

  test('is not what an audit that could not run is called', async () => {
    const result = await stage.run({ idToken: false, inputs: { 'fail-on': 'never' } });
    expect(result.exitCode).toBe(1);
    expect(result.lastLine).toMatch(/^Error: The audit could not run: /);
    expect(result.log).not.toContain('gate failed');
  });
});

describe('the outputs', () => {
  const Manifest = v.object({ outputs: v.record(v.string(), v.unknown()) });
  const declared = async (): Promise<readonly string[]> => {
    const file = new URL('../../action.yml', import.meta.url);
    return Object.keys(v.parse(Manifest, parse(await readFile(file, 'utf8'))).outputs).sort();
  };
  const names = ({ outputs }: StepResult): readonly string[] => Object.keys(outputs).sort();

  test('are all there, however a run ends', async () => {
    const expected = await declared();
    expect(names(await stage.run())).toEqual(expected);
    expect(names(await stage.run({ idToken: false }))).toEqual(expected);
    expect(names(await stage.run({ inputs: { 'fail-on': 'sometimes' } }))).toEqual(expected);
    const skipped = await stage.run({
      event: forkPullRequest(FACTS),
      idToken: false,
      inputs: { 'on-missing-credentials': 'skip' },
    });
    expect(names(skipped)).toEqual(expected);
  });

  test('tell the changes as the report does', async () => {
    stage.account.change({ root: { mfaActive: false }, groups: 0 });
    await stage.run();
    stage.account.change({ root: { mfaActive: true, certificates: [{}, {}] } });
    stage.account.change({ denials: ['iam:GetAccountPasswordPolicy'] });
    const result = await stage.run();
    expect(JSON.parse(result.outputs['changes'] ?? '')).toEqual(result.report?.changes);
    expect(result.outputs).toMatchObject({
      outcome: 'fail',
      failed: '2',
      unknown: '1',
      regressions: '1',
      recoveries: '1',
    });
    expect(result.report?.changes.map(({ kind, from, to }) => [kind, from, to]).sort()).toEqual([
      ['recovery', 'fail', 'pass'],
      ['regression', 'pass', 'fail'],
    ]);
  });

  test('leave nothing in the environment of later steps', async () => {
    const result = await stage.run();
    expect(result.exported).toEqual({});
    expect(result.state).toEqual({});
  });
});

describe('the JSON report', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'root-guard-report-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('holds every check, the account and the times', async () => {
    stage.account.change({ root: { mfaActive: false } });
    const { report, outputs } = await stage.run();
    expect(Object.keys(outcomes({ report } as StepResult)).sort()).toEqual(ALL);
    expect(report).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'aws-root-guard' },
      complete: false,
      accounts: [{ id: '111122223333', partition: 'aws' }],
    });
    const counts = Object.values(report?.counts ?? {});
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ALL.length);
    const age = Date.now() - Date.parse(report?.generatedAt ?? '');
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(60_000);
    expect(outputs['report-path']?.endsWith(REPORT)).toBe(true);
  });

  test('goes into folders that have yet to be made', async () => {
    const result = await stage.run({ inputs: { 'report-path': 'out/of/sight/root.json' } });
    const text = result.files['out/of/sight/root.json'] ?? '';
    expect(v.is(Report, JSON.parse(text))).toBe(true);
  });

  test('goes wherever an absolute path says', async () => {
    const path = join(folder, 'absolute.json');
    const result = await stage.run({ inputs: { 'report-path': path } });
    expect(result.outputs['report-path']).toBe(path);
    expect(v.is(Report, JSON.parse(await readFile(path, 'utf8')))).toBe(true);
  });

  test('goes into the temporary folder of the runner where no path is given', async () => {
    // That folder is gone after the step: the process itself brings the report out.
    const bring = `
      import { copyFileSync } from 'node:fs';
      import { join } from 'node:path';
      process.on('exit', () => {
        copyFileSync(join(process.env.RUNNER_TEMP, 'aws-root-guard-report.json'), 'brought.json');
      });`;
    const result = await stage.run({
      inputs: { 'report-path': undefined },
      nodeArguments: ['--import', `data:text/javascript,${encodeURIComponent(bring)}`],
    });
    expect(result.outputs['report-path']).toMatch(/[\\/]temp[\\/]aws-root-guard-report\.json$/);
    expect(v.is(Report, JSON.parse(result.files['brought.json'] ?? ''))).toBe(true);
    expect(Object.keys(result.files)).toEqual(['brought.json']);
  });

  test.each([
    ['well', 0],
    ['exposed', 3],
  ])(
    'that cannot be written fails the step and costs nothing else where the account is %s',
    async (state, days) => {
      if (state === 'exposed')
        stage.account.change({ root: { keys: [{ lastRotated: { daysAgo: days } }] } });
      const result = await stage.run({
        files: { blocked: 'a file where a folder should be' },
        inputs: { 'report-path': 'blocked/report.json' },
      });
      expect(result.exitCode).toBe(1);
      expect(result.lastLine).toContain('JSON report could not be written');
      expect(result.lastLine).toContain('report-path');
      expect(result.lastLine).toContain(state === 'well' ? 'The gate holds' : 'The gate failed');
      expect(result.outputs['report-path']).toBe('');
      expect(result.outputs['outcome']).toBe(state === 'well' ? 'pass' : 'fail');
      expect(result.summary).toContain(state === 'well' ? 'No finding' : 'root-access-key');
      expect(await stage.github.issues()).toHaveLength(state === 'well' ? 0 : 1);
    },
  );
});

describe('the inputs', () => {
  const expectRefused = (result: StepResult, ...said: readonly string[]): void => {
    expect(result.exitCode).toBe(1);
    expect(result.lastLine).toMatch(
      /^Error: The audit could not run: \d+ inputs? (is|are) wrong: /,
    );
    for (const text of said) expect(result.lastLine).toContain(text);
    expect([...result.aws, ...result.github, ...result.idTokens]).toEqual([]);
    expect(result.outputs['outcome']).toBe('unknown');
  };

  test('that are wrong are told all at once, and nothing is asked', async () => {
    const wrong = {
      'aws-region': 'Ireland',
      'role-to-assume': 'root-guard',
      'role-session-name': 'with spaces',
      'allowed-account-ids': '123',
      accounts: 'everyone',
      'member-access': 'assume-user',
      'member-role-name': 'root guard',
      concurrency: 'many',
      shard: '11/10',
      'config-file': '../root-guard.yml',
      checks: 'root-mfaa',
      'skip-checks': 'everything',
      'root-use-window-days': 'a month',
      'on-missing-credentials': 'ignore',
      'fail-on': 'medium and above',
      'fail-on-unknown': 'yes',
      issue: 'sometimes',
      'issue-repository': 'guard',
      'issue-title': 'x'.repeat(300),
      'issue-labels': 'y'.repeat(51),
      'issue-assignees': '@octocat',
      'allow-public': 'private',
      'account-display': 'stars',
    };
    const result = await stage.run({ inputs: wrong });
    expectRefused(result, '23 inputs are wrong', ...Object.keys(wrong));
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test.each([
    ['fail-on', 'never, regression, critical, high, medium, low'],
    ['issue', 'auto, always, never'],
    ['on-missing-credentials', 'fail, skip'],
    ['account-display', 'full, last4, alias, hidden'],
    ['allow-public', 'true or false'],
    ['fail-on-unknown', 'never, critical, any'],
    ['member-access', 'assume-role, assume-root'],
    ['concurrency', 'a whole number from 1 to 256'],
    ['shard', 'one of several parts such as 3/10'],
  ])('are refused with what %s accepts', async (input, accepts) => {
    expectRefused(
      await stage.run({ inputs: { [input]: 'nonsense' } }),
      `${input} accepts ${accepts}`,
    );
  });

  test('are refused with the word that accounts does not accept', async () => {
    expectRefused(
      await stage.run({ inputs: { accounts: '111122223333 nonsense' } }),
      'accounts does not accept "nonsense": it is self, organization, or account ids of twelve digits',
    );
  });

  test('that contradict one another are refused', async () => {
    expectRefused(
      await stage.run({ inputs: { shard: '1/2', reports: 'reports/*.json' } }),
      '3 inputs are wrong',
      'shard parts several accounts',
      'shard cannot stand together with reports',
      'role-to-assume cannot stand together with reports',
    );
  });

  test('are refused with the nearest check where they name one that does not exist', async () => {
    const inputs = { checks: 'root-mfa, root-acces-key', 'skip-checks': 'iam-group' };
    expectRefused(
      await stage.run({ inputs }),
      '"root-acces-key"; did you mean "root-access-key"?',
      '"iam-group"; did you mean "iam-groups"?',
    );
  });

  test('that leave no check to run are refused', async () => {
    expectRefused(await stage.run({ inputs: { 'skip-checks': ALL.join(',') } }), 'no check to run');
  });

  test.each(['0', '-1', '1.5', '90 days', '1e3', '10000'])(
    'take %s for no number of days',
    async (days) => {
      expectRefused(
        await stage.run({ inputs: { 'root-use-window-days': days } }),
        'whole number of days',
      );
    },
  );

  test('that are wrong show one line of themselves, and command the runner nothing', async () => {
    const checksInput = 'x%0A::set-output,::add-mask::a\n::error::forged';
    const result = await stage.run({ inputs: { checks: checksInput } });
    expectRefused(result, 'does not know');
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(result.masks).not.toContain('a');
  });

  test('that only differ in spaces and case of a flag are right', async () => {
    const inputs = {
      'aws-region': ' eu-west-1 ',
      'fail-on': ' never',
      'fail-on-unknown': 'False',
      checks: '\n root-mfa,\n root-access-key\n',
    };
    const result = await stage.run({ inputs });
    expect(result.exitCode).toBe(0);
    expect(Object.keys(outcomes(result)).sort()).toEqual(['root-access-key', 'root-mfa']);
  });

  test('that are empty are the defaults', async () => {
    const manifest = new URL('../../action.yml', import.meta.url);
    const Inputs = v.object({ inputs: v.record(v.string(), v.unknown()) });
    const names = Object.keys(v.parse(Inputs, parse(await readFile(manifest, 'utf8'))).inputs);
    const kept = ['role-to-assume', 'report-path', 'github-token'];
    const empty = Object.fromEntries(
      names.flatMap((name) => (kept.includes(name) ? [] : [[name, '']])),
    );
    stage.account.change({ root: { mfaActive: false } });
    const result = await stage.run({ inputs: empty });
    expect(result.exitCode).toBe(1);
    expect(result.lastLine).toContain('(fail-on: regression)');
    expect(await stage.issue()).toMatchObject({
      title: 'AWS root user needs attention',
      labels: ['aws-root-guard'],
    });
  });

  test('choose the checks, and with them what is asked of AWS', async () => {
    const asked = async (inputs: Record<string, string>): Promise<readonly string[]> =>
      actions(await stage.run({ inputs })).filter((action) => action.startsWith('iam:'));
    expect(await asked({ checks: 'iam-groups' })).toEqual([
      'iam:GetAccountSummary',
      'iam:ListAccountAliases',
    ]);
    expect(await asked({ checks: 'audit-identity' })).toEqual(['iam:ListAccountAliases']);
    expect(await asked({ 'skip-checks': 'root-mfa-no-virtual iam-password-policy' })).toEqual([
      'iam:GenerateCredentialReport',
      'iam:GetAccountSummary',
      'iam:GetCredentialReport',
      'iam:ListAccountAliases',
      'iam:ListOrganizationsFeatures',
    ]);
    const services = async (checksInput: string): Promise<ReadonlySet<string>> => {
      const { aws } = await stage.run({ inputs: { checks: checksInput } });
      return new Set(aws.map(({ service }) => service));
    };
    expect(await services('root-mfa iam-groups')).toEqual(new Set(['sts', 'iam']));
    expect(await services('security-contact')).toEqual(new Set(['sts', 'iam', 'account']));
  });

  test('move the window of use', async () => {
    stage.account.change({ root: { password: { lastUsed: { daysAgo: 40 } } } });
    const inside = await stage.run({ inputs: { 'root-use-window-days': '41' } });
    expect(outcomes(inside)['root-recent-use']).toBe('fail');
    const outside = await stage.run({ inputs: { 'root-use-window-days': '39' } });
    expect(outcomes(outside)['root-recent-use']).toBe('pass');
  });
});

describe('the annotations', () => {
  test('are ten at the most, worst first, and the last line is one of them', async () => {
    stage.account.change({
      accessKeys: [{ id: 'AKIAROOT0001', identity: 'root' }],
      root: {
        mfaActive: false,
        password: { lastUsed: { daysAgo: 1 } },
        keys: [{ lastRotated: { daysAgo: 400 } }],
        certificates: [{}],
      },
      virtualMfaDevices: [{ serial: 'phone', assignedTo: 'root' }],
      groups: 0,
      passwordPolicy: null,
    });
    const result = await stage.run({
      inputs: { 'role-to-assume': undefined },
      env: { AWS_ACCESS_KEY_ID: 'AKIAROOT0001', AWS_SECRET_ACCESS_KEY: 'secret-of-root' },
    });
    expect(checksThat('fail', result)).toHaveLength(9);
    expect(result.annotations.length).toBeLessThanOrEqual(10);
    expect(result.annotations.every(({ shown }) => shown)).toBe(true);
    const ranks = result.annotations.flatMap(({ title }) => {
      const rank = ['Critical', 'High', 'Medium', 'Low'].indexOf(title?.split(':')[0] ?? '');
      return rank === -1 ? [] : [rank];
    });
    expect(ranks).toHaveLength(9);
    expect(ranks).toEqual([...ranks].sort((left, right) => left - right));
    expect(result.annotations.at(-1)?.message).toContain('The gate failed');
    // The summary has the same order.
    const headings = [...result.summary.matchAll(/^#### \S+ (Critical|High|Medium|Low):/gm)];
    const titles = result.annotations.flatMap(({ title = '' }) => /^(\w+):/.exec(title)?.[1] ?? []);
    expect(headings.map(([, word]) => word)).toEqual(titles);
  });

  test('are none when all is well', async () => {
    expect((await stage.run()).annotations).toEqual([]);
  });
});
