import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { seedOrganization } from '../../sandbox/aws/organization-seed.ts';
import type { SandboxGitHub } from '../../sandbox/github/server.ts';
import type { ActionResult } from '../../sandbox/runner/run-action.ts';
import { setStage, type Stage } from '../../sandbox/stage/stage.ts';
import { roleIn, type Step } from '../../sandbox/stage/step.ts';
import { Report } from '../../src/report/file/schema.ts';

const CHECKS =
  'root-access-key root-mfa root-mfa-redundancy root-signing-certificate root-recent-use audit-identity';
const seeded = seedOrganization(21, 40);
const TIMEOUT_MS = 120_000;
const FILE = '.github/root-guard.yml';

let stage: Stage;
let github: SandboxGitHub;
beforeAll(async () => {
  stage = await setStage({
    accounts: seeded.accounts,
    organization: {
      ...seeded.organization,
      trustedServices: ['iam.amazonaws.com'],
      rootFeatures: ['RootCredentialsManagement'],
    },
  });
  ({ github } = stage);
});
afterAll(() => stage.close());

/** A step with these inputs and no others. */
const run = async (
  inputs: Readonly<Record<string, string>>,
  step: Omit<Step, 'inputs'> = {},
): Promise<ActionResult> =>
  stage.run({
    timeoutMs: TIMEOUT_MS,
    ...step,
    inputs: { 'role-to-assume': undefined, 'aws-region': undefined, ...inputs },
  });

const AUDIT = {
  'role-to-assume': roleIn(seeded.organization.managementAccountId),
  'aws-region': 'us-east-1',
  accounts: 'organization',
  'member-access': 'assume-root',
  checks: CHECKS,
};

const reportOf = (text: string | undefined): Report => v.parse(Report, JSON.parse(text ?? ''));

/** What a report says of every account, times and places left out. */
const verdictsOf = (report: Report): readonly string[] =>
  report.accounts
    .flatMap(({ id, verdicts }) =>
      verdicts.map(
        ({ check, outcome, severity, reason }) => `${id} ${check} ${outcome} ${severity} ${reason}`,
      ),
    )
    .sort();

const part = async (index: number): Promise<string> => {
  const result = await run({
    ...AUDIT,
    shard: `${String(index)}/3`,
    issue: 'never',
    'fail-on': 'never',
    'report-path': 'part.json',
  });
  expect(result).toMatchObject({ exitCode: 0, stderr: '' });
  return result.files['part.json'] ?? '';
};

describe('an organisation', () => {
  let single: Report;
  let parts: Record<string, string> = {};

  test(
    'is one summary and one issue, and the second run writes nothing',
    async () => {
      const first = await run({ ...AUDIT, 'fail-on': 'critical', 'report-path': 'report.json' });
      expect(first.stderr).toBe('');
      expect(first.exitCode).toBe(1);
      single = reportOf(first.files['report.json']);
      const active = seeded.truth.filter(({ state }) => state === 'ACTIVE').map(({ id }) => id);
      expect(single.accounts.map(({ id }) => id).sort()).toEqual([...active].sort());
      expect(await github.issues()).toHaveLength(1);
      github.clearRequests();
      const second = await run({ ...AUDIT, 'fail-on': 'regression' });
      expect(second.exitCode).toBe(0);
      expect(github.writes()).toEqual([]);
    },
    TIMEOUT_MS,
  );

  test(
    'of which a slip of the pen leaves out every account is not well, and its issue stays open',
    async () => {
      const owner = github.asHuman();
      await owner.commit(FILE, 'accounts: { include: { names: [prdo-*] } }\n');
      const slip = await run({
        ...AUDIT,
        'fail-on': 'regression',
        'fail-on-unknown': 'true',
      });
      expect(slip.outputs).toMatchObject({ outcome: 'unknown' });
      expect(slip.summary).toContain('the name prdo');
      expect(slip.exitCode).toBe(1);
      expect(await github.issues()).toMatchObject([{ state: 'open' }]);
      await owner.commit(FILE, '# nothing\n');
      const mended = await run({ ...AUDIT, 'fail-on': 'regression' });
      expect(mended).toMatchObject({ exitCode: 0, outputs: { regressions: '0' } });
    },
    TIMEOUT_MS,
  );

  test(
    'in three parts, merged, is what one run says: the same verdicts, the same issue, nothing to write',
    async () => {
      parts = {
        'reports/a/part.json': await part(1),
        'reports/b/part.json': await part(2),
        'reports/c/part.json': await part(3),
      };
      github.clearRequests();
      const merged = await run(
        {
          reports: 'reports/**/*.json',
          checks: CHECKS,
          'fail-on': 'regression',
          'report-path': 'merged.json',
        },
        { files: parts },
      );
      expect(merged).toMatchObject({ exitCode: 0, stderr: '' });
      expect(verdictsOf(reportOf(merged.files['merged.json']))).toEqual(verdictsOf(single));
      expect(github.writes()).toEqual([]);
      expect(await github.issues()).toHaveLength(1);
    },
    TIMEOUT_MS,
  );

  test(
    'with a part missing and one broken is no all-clear: both are told, and nothing is forgotten',
    async () => {
      const merged = await run(
        { reports: 'reports/**/*.json', checks: CHECKS, 'fail-on': 'never' },
        {
          files: {
            'reports/a/part.json': parts['reports/a/part.json'] ?? '',
            'reports/b/part.json': '{"schemaVersion": 1',
          },
        },
      );
      expect(merged.outputs['outcome']).not.toBe('pass');
      expect(merged.log).toContain('is no JSON');
      expect(merged.log).toContain('No report came of part 2/3, 3/3.');
      const [issue] = await github.issues();
      expect(issue?.state).toBe('open');
    },
    TIMEOUT_MS,
  );

  const merge = async (
    files: Readonly<Record<string, string>>,
    display: string,
  ): Promise<ActionResult> =>
    run(
      {
        reports: 'reports/**/*.json',
        checks: CHECKS,
        'account-display': display,
        'fail-on': 'regression',
      },
      { files },
    );

  test.each([
    ['full', 'full'],
    ['last4', 'last4'],
    ['last4', 'full'],
    ['full', 'hidden'],
  ])(
    'with accounts shown as %s, and then as %s, has nothing new when the missing parts are there again',
    async (from, to) => {
      await github.reset();
      expect((await merge(parts, from)).outputs['regressions']).not.toBe('0');
      // Something has to change in the part that is there: else nothing is written.
      const [name, text] = Object.entries(parts)[0] ?? ['', ''];
      const better = { [name]: text.replace('"outcome": "fail"', '"outcome": "pass"') };
      const partial = await merge(better, to);
      expect(partial.log).toContain('No report came of part 2/3, 3/3.');
      expect(partial.log).toContain('updated issue #1');
      const again = await merge({ ...parts, ...better }, to);
      expect(again).toMatchObject({ exitCode: 0, outputs: { regressions: '0' } });
      expect(await github.issues()).toHaveLength(1);
    },
    TIMEOUT_MS,
  );

  test(
    'whose ids are to be hidden from now on loses them in its issue at once, whatever is missing',
    async () => {
      await github.reset();
      await merge(parts, 'full');
      const [name, text] = Object.entries(parts)[0] ?? ['', ''];
      const before = (await github.issues())[0];
      expect(before?.body).toMatch(/\b\d{12}\b/);
      await merge({ [name]: text }, 'hidden');
      const [after] = await github.issues();
      // But for the id that commands are shown with, which is nobody's.
      expect(after?.body?.replaceAll('888877776666', '')).not.toMatch(/\b\d{12}\b/);
      expect(after?.comments).toEqual(before?.comments);
      github.clearRequests();
      await merge({ [name]: text }, 'hidden');
      expect(github.writes()).toEqual([]);
    },
    TIMEOUT_MS,
  );

  describe('with reports whose files are named by accounts', () => {
    // Each part twice, the older one of three days ago: that it is old and told twice is a warning.
    const byAccount = (): Readonly<Record<string, string>> =>
      Object.fromEntries(
        Object.values(parts).flatMap((text, index) => {
          const { generatedAt } = reportOf(text);
          const old = new Date(Date.parse(generatedAt) - 3 * 86_400_000).toISOString();
          const name = `reports/${seeded.accounts[index]?.id ?? ''}`;
          return [
            [`${name}.json`, text],
            [`${name}-old.json`, text.replace(generatedAt, old)],
          ];
        }),
      );
    const merge = async (inputs: Readonly<Record<string, string>> = {}): Promise<string> => {
      const { log, rawSummary, annotations } = await run(
        { reports: 'reports/*.json', checks: CHECKS, 'fail-on': 'never', ...inputs },
        { files: byAccount() },
      );
      return [log, rawSummary, JSON.stringify(annotations)].join('\n');
    };

    test.each(['last4', 'alias', 'hidden'])(
      'shows no id, in no warning either, where accounts are shown as %s',
      async (display) => {
        const shown = await merge({ 'account-display': display });
        expect(shown).toContain('Several reports judge the same accounts');
        expect(shown).toContain('Older than a day');
        for (const { id } of seeded.truth) expect(shown).not.toContain(id);
      },
      TIMEOUT_MS,
    );

    test(
      'shows no account in a public repository',
      async () => {
        await github.change({ visibility: 'public' });
        const shown = await merge();
        await github.change({ visibility: 'private' });
        expect(shown).toContain('Older than a day');
        for (const { id } of seeded.truth) expect(shown).not.toContain(id);
        for (const { id } of seeded.truth) expect(shown).not.toContain(`****${id.slice(-4)}`);
      },
      TIMEOUT_MS,
    );
  });

  test('without any report has nothing to merge, and says so', async () => {
    const merged = await run({ reports: 'nowhere/*.json' });
    expect(merged.exitCode).toBe(1);
    expect(merged.lastLine).toContain('No report was found at nowhere/*.json.');
    expect(merged.outputs['outcome']).toBe('unknown');
  });

  test(
    'cancelled half-way writes nothing to the issue',
    async () => {
      github.clearRequests();
      stage.aws.setLatency(150);
      const cancelled = await run(
        { ...AUDIT, concurrency: '2', 'issue-title': 'Never written' },
        { cancelAfterMs: 2_500 },
      );
      stage.aws.setLatency(0);
      expect(cancelled.exitCode === 0 && cancelled.signal === null).toBe(false);
      expect(github.writes()).toEqual([]);
      expect(cancelled.rawSummary).toBe('');
    },
    TIMEOUT_MS,
  );
});
