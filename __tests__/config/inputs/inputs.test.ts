import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checks } from '../../../src/checks/index.ts';
import type { Config } from '../../../src/config/config.ts';
import { inputNames, type InputTexts, parseInputs } from '../../../src/config/inputs/inputs.ts';

const ROLE = 'arn:aws:iam::123456789012:role/root-guard';

const configOf = (texts: InputTexts): Config => {
  const parsed = parseInputs(texts);
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  return parsed.config;
};

const errorsOf = (texts: InputTexts): readonly string[] => {
  const parsed = parseInputs(texts);
  return 'errors' in parsed ? parsed.errors.map(({ input, message }) => `${input} ${message}`) : [];
};

const ids = ({ checkIds }: Config): readonly string[] => checkIds;

test('with nothing given, the defaults are those of the documentation', () => {
  const expected: Config = {
    region: undefined,
    role: undefined,
    allowedAccountIds: [],
    accounts: {
      choice: { kind: 'self' },
      access: 'assume-role',
      roleName: 'root-guard',
      concurrency: 32,
      shard: undefined,
    },
    reports: undefined,
    leftOutIds: [],
    checkIds: checks.map(({ id }) => id),
    configFile: undefined,
    inputSettings: { rootUseWindowDays: undefined },
    onMissingCredentials: 'fail',
    failOn: 'regression',
    failOnUnknown: 'critical',
    issue: {
      mode: 'auto',
      repository: undefined,
      title: 'AWS root user needs attention',
      labels: ['aws-root-guard'],
      assignees: [],
    },
    allowPublic: false,
    accountDisplay: 'full',
    reportPath: undefined,
    githubToken: undefined,
    issueToken: undefined,
  };
  expect(configOf({})).toEqual(expected);
  expect(configOf(Object.fromEntries(inputNames.map((name) => [name, '']))).issue).toEqual(
    expected.issue,
  );
  expect(configOf(Object.fromEntries(inputNames.map((name) => [name, ' \n ']))).failOn).toBe(
    'regression',
  );
});

describe('what an input accepts', () => {
  test.each<[string, string, (config: Config) => unknown, unknown]>([
    ['aws-region', 'eu-west-1', ({ region }) => region, 'eu-west-1'],
    ['aws-region', ' us-gov-west-1 ', ({ region }) => region, 'us-gov-west-1'],
    ['aws-region', 'ap-southeast-4', ({ region }) => region, 'ap-southeast-4'],
    ['aws-region', 'eusc-de-east-1', ({ region }) => region, 'eusc-de-east-1'],
    ['role-to-assume', ROLE, ({ role }) => role?.arn, ROLE],
    [
      'role-to-assume',
      'arn:aws:iam::123456789012:role/path/to/a_role+=,.@-',
      ({ role }) => role?.arn,
      'arn:aws:iam::123456789012:role/path/to/a_role+=,.@-',
    ],
    [
      'allowed-account-ids',
      '123456789012, 210987654321\n000000000000',
      ({ allowedAccountIds }) => allowedAccountIds,
      ['123456789012', '210987654321', '000000000000'],
    ],
    ['accounts', 'self', ({ accounts }) => accounts.choice, { kind: 'self' }],
    ['accounts', 'organization', ({ accounts }) => accounts.choice, { kind: 'organization' }],
    [
      'accounts',
      '111122223333, 444455556666\n111122223333',
      ({ accounts }) => accounts.choice,
      { kind: 'list', ids: ['111122223333', '444455556666'] },
    ],
    ['concurrency', '8', ({ accounts }) => accounts.concurrency, 8],
    ['reports', 'reports/**/*.json', ({ reports }) => reports, ['reports/**/*.json']],
    ['checks', 'root-mfa', ids, ['root-mfa']],
    ['checks', 'iam-groups,root-mfa iam-groups', ids, ['root-mfa', 'iam-groups']],
    [
      'skip-checks',
      'root-mfa,\n iam-groups',
      ids,
      checks.map(({ id }) => id).filter((id) => id !== 'root-mfa' && id !== 'iam-groups'),
    ],
    ['config-file', 'root.yml', ({ configFile }) => configFile, 'root.yml'],
    [
      'config-file',
      ' ././infra/..rg/a b.json ',
      ({ configFile }) => configFile,
      'infra/..rg/a b.json',
    ],
    ['root-use-window-days', '1', ({ inputSettings }) => inputSettings.rootUseWindowDays, 1],
    ['root-use-window-days', '7', ({ inputSettings }) => inputSettings.rootUseWindowDays, 7],
    ['root-use-window-days', '9999', ({ inputSettings }) => inputSettings.rootUseWindowDays, 9999],
    ['on-missing-credentials', 'skip', ({ onMissingCredentials }) => onMissingCredentials, 'skip'],
    ['fail-on-unknown', 'true', ({ failOnUnknown }) => failOnUnknown, 'any'],
    ['fail-on-unknown', 'Any', ({ failOnUnknown }) => failOnUnknown, 'any'],
    ['fail-on-unknown', 'False', ({ failOnUnknown }) => failOnUnknown, 'never'],
    ['fail-on-unknown', 'critical', ({ failOnUnknown }) => failOnUnknown, 'critical'],
    [
      'issue-repository',
      'acme/sec.ret_1-2',
      ({ issue }) => issue.repository,
      { owner: 'acme', name: 'sec.ret_1-2' },
    ],
    ['issue-title', 'Root!', ({ issue }) => issue.title, 'Root!'],
    ['issue-title', 'x'.repeat(200), ({ issue }) => issue.title, 'x'.repeat(200)],
    [
      'issue-labels',
      'good first issue, security\n , root ',
      ({ issue }) => issue.labels,
      ['good first issue', 'security', 'root'],
    ],
    ['issue-assignees', 'octocat, hubot-2', ({ issue }) => issue.assignees, ['octocat', 'hubot-2']],
    ['allow-public', 'true', ({ allowPublic }) => allowPublic, true],
    ['report-path', 'out/report.json', ({ reportPath }) => reportPath, 'out/report.json'],
    ['github-token', ' ghs_x ', ({ githubToken }) => githubToken, 'ghs_x'],
    ['github-token', ' ghs_x ', ({ issueToken }) => issueToken, 'ghs_x'],
    ['issue-token', ' ghp_y ', ({ issueToken }) => issueToken, 'ghp_y'],
    ['issue-token', ' ghp_y ', ({ githubToken }) => githubToken, undefined],
  ])('%s: %j', (input, text, get, value) => {
    expect(get(configOf({ [input]: text }))).toEqual(value);
  });

  test.each([
    ['fail-on', ['never', 'regression', 'low', 'medium', 'high', 'critical']],
    ['issue', ['auto', 'always', 'never']],
    ['account-display', ['full', 'last4', 'alias', 'hidden']],
    ['on-missing-credentials', ['fail', 'skip']],
  ])('%s: each of %j', (input, words) => {
    for (const word of words) {
      const { failOn, issue, accountDisplay, onMissingCredentials } = configOf({ [input]: word });
      expect([failOn, issue.mode, accountDisplay, onMissingCredentials]).toContain(word);
    }
  });

  test.each<[string, InputTexts, object]>([
    [
      'a commercial role',
      { 'role-to-assume': ROLE },
      { partition: 'aws', audience: 'sts.amazonaws.com' },
    ],
    [
      'a role in China',
      { 'role-to-assume': ROLE.replace('aws', 'aws-cn'), 'aws-region': 'cn-north-1' },
      { partition: 'aws-cn', audience: 'sts.amazonaws.com.cn' },
    ],
    [
      'a role in GovCloud',
      { 'role-to-assume': ROLE.replace('aws', 'aws-us-gov'), 'aws-region': 'us-gov-east-1' },
      { partition: 'aws-us-gov', audience: 'sts.amazonaws.com' },
    ],
    [
      'an audience and a session name of one’s own',
      { 'role-to-assume': ROLE, audience: 'mine', 'role-session-name': 'me@acme' },
      { audience: 'mine', sessionName: 'me@acme' },
    ],
  ])('the role is completed by what it says: %s', (_name, texts, role) => {
    expect(configOf(texts).role).toMatchObject(role);
  });

  test.each<[string, InputTexts, object]>([
    ['root sessions', { 'member-access': 'assume-root' }, { access: 'assume-root' }],
    ['a role', { 'member-role-name': '/audit/root-guard' }, { roleName: 'audit/root-guard' }],
  ])('other accounts are entered by %s', (_name, texts, accounts) => {
    expect(configOf({ ...texts, accounts: 'organization' }).accounts).toMatchObject(accounts);
  });
});

describe('what an input does not accept is told with its name and what it accepts', () => {
  test.each([
    ['aws-region', 'Frankfurt', /such as eu-west-1/],
    ['aws-region', 'eu-west', /such as eu-west-1/],
    ['aws-region', 'eu-west-1 us-east-1', /such as eu-west-1/],
    ['aws-region', 'eu-west-1.evil.example', /such as eu-west-1/],
    ['role-to-assume', 'root-guard', /such as arn:aws:iam::123456789012:role\/root-guard/],
    ['role-to-assume', 'arn:aws:iam::12345:role/x', /ARN of an IAM role/],
    ['role-to-assume', 'arn:aws:iam::123456789012:user/x', /ARN of an IAM role/],
    ['role-to-assume', 'arn:aws:iam::123456789012:root', /ARN of an IAM role/],
    ['role-to-assume', `${ROLE} x`, /ARN of an IAM role/],
    ['role-session-name', 'a b', /2 to 64/],
    ['role-session-name', 'x', /2 to 64/],
    ['role-session-name', 'x'.repeat(65), /2 to 64/],
    ['allowed-account-ids', '12345678901', /twelve digits/],
    ['allowed-account-ids', '1234-5678-9012', /twelve digits/],
    [
      'accounts',
      'organisation',
      /accounts does not accept "organisation": it is self, organization/,
    ],
    ['accounts', '123456789012, self', /does not accept "self"/],
    ['accounts', '12345678901', /twelve digits/],
    ['member-access', 'assume', /accepts assume-role, assume-root/],
    ['member-role-name', 'a role', /accepts the name of a role/],
    ['concurrency', '0', /accepts a whole number from 1 to 256/],
    ['concurrency', '257', /accepts a whole number from 1 to 256/],
    ['shard', '0/3', /accepts one of several parts such as 3\/10/],
    ['shard', '4/3', /accepts one of several parts such as 3\/10/],
    ['shard', '3', /accepts one of several parts such as 3\/10/],
    ['checks', 'root-mfs', /"root-mfs".*"root-mfa"/],
    ['skip-checks', 'root-mfs', /"root-mfs".*"root-mfa"/],
    ['config-file', '/etc/passwd', /inside of the repository such as \.github\/root-guard\.yml/],
    ['config-file', '../root-guard.yml', /inside of the repository/],
    ['config-file', 'a/../../b.yml', /inside of the repository/],
    ['config-file', 'a//b.yml', /inside of the repository/],
    ['config-file', 'a/./b.yml', /inside of the repository/],
    ['config-file', '../', /inside of the repository/],
    ['config-file', '.github/', /inside of the repository/],
    ['config-file', 'C:/root-guard.yml', /inside of the repository/],
    ['config-file', '.github\\root-guard.yml', /inside of the repository/],
    ['config-file', 'https://example.com/x.yml', /inside of the repository/],
    ['config-file', 'a\nb', /inside of the repository/],
    ['config-file', 'x'.repeat(201), /inside of the repository/],
    ['root-use-window-days', '0', /1 to 9999/],
    ['root-use-window-days', '-1', /1 to 9999/],
    ['root-use-window-days', '10000', /1 to 9999/],
    ['root-use-window-days', '1.5', /1 to 9999/],
    ['root-use-window-days', '1e3', /1 to 9999/],
    ['root-use-window-days', 'ninety', /1 to 9999/],
    ['on-missing-credentials', 'warn', /fail, skip/],
    ['fail-on', 'severe', /never, regression, critical, high, medium, low/],
    ['fail-on-unknown', 'yes', /never, critical, any/],
    ['fail-on-unknown', '1', /never, critical, any/],
    ['issue', 'true', /auto, always, never/],
    ['issue-repository', 'guard', /OWNER\/NAME/],
    ['issue-repository', 'acme/guard/x', /OWNER\/NAME/],
    ['issue-repository', 'https://github.com/acme/guard', /OWNER\/NAME/],
    ['issue-title', 'x'.repeat(201), /200 characters/],
    ['issue-labels', `ok, ${'x'.repeat(51)}`, /50 characters/],
    ['issue-assignees', '@octocat', /letters, digits and hyphens/],
    ['issue-assignees', 'acme/security', /letters, digits and hyphens/],
    ['issue-assignees', 'x'.repeat(40), /39/],
    ['allow-public', 'maybe', /true or false/],
    ['account-display', 'last-4', /full, last4, alias, hidden/],
  ])('%s: %s', (input, text, accepts) => {
    const errors = errorsOf({ [input]: text });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(accepts);
    expect(errors[0]?.startsWith(`${input} `)).toBe(true);
  });

  test.each([
    ['rot-access-key', 'root-access-key'],
    ['root-signing-cert', 'root-signing-certificate'],
    ['iam-group', 'iam-groups'],
    ['Root-MFA', 'root-mfa'],
    ['mfa', 'root-mfa'],
  ])('the nearest check to %s is %s', (wrong, right) => {
    expect(errorsOf({ checks: wrong })[0]).toContain(`"${right}"`);
  });

  test('a pasted file is echoed as one short line, and no text becomes a command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), (text) => {
        for (const input of ['checks', 'allowed-account-ids', 'issue-assignees']) {
          for (const error of errorsOf({ [input]: text })) {
            expect(error).toMatch(/^[\x20-\x7e]+$/);
            expect(error.length).toBeLessThan(220);
          }
        }
      }),
    );
  });

  test('a secret given to the wrong input is not echoed in full', () => {
    const [error] = errorsOf({ 'aws-region': 'AKIAIOSFODNN7EXAMPLE/secret' });
    expect(error).not.toContain('secret');
  });

  // Logins of Enterprise Managed Users end in an underscore and a short code.
  test('a managed user’s login is a login', () => {
    expect(errorsOf({ 'issue-assignees': 'octocat_acme' })).toEqual([]);
  });
});

describe('all that is wrong is told at once', () => {
  test('several inputs', () => {
    const errors = errorsOf({
      'aws-region': 'Frankfurt',
      'fail-on': 'severe',
      issue: 'sometimes',
      checks: 'root-mfs iam-group',
      'issue-assignees': '@a, @b',
    });
    expect(errors.map((error) => error.split(' ')[0]).sort()).toEqual(
      [
        'aws-region',
        'checks',
        'checks',
        'fail-on',
        'issue',
        'issue-assignees',
        'issue-assignees',
      ].sort(),
    );
  });

  test('every input there is', () => {
    const wrong = Object.fromEntries(inputNames.map((name) => [name, '§'.repeat(201)]));
    const named = new Set(errorsOf(wrong).map((error) => error.split(' ')[0]));
    const anything = ['audience', 'report-path', 'reports', 'github-token', 'issue-token'];
    expect([...named].sort()).toEqual(inputNames.filter((name) => !anything.includes(name)).sort());
  });
});

describe('what contradicts itself', () => {
  const inChina = ROLE.replace('aws', 'aws-cn');

  test.each<[string, InputTexts, string, RegExp]>([
    ['a part of one account', { shard: '1/2' }, 'shard', /more than self/],
    [
      'root sessions in no other account',
      { 'member-access': 'assume-root' },
      'member-access',
      /more than self/,
    ],
    [
      'a role in no other account',
      { 'member-role-name': 'audit', accounts: 'self' },
      'member-role-name',
      /more than self/,
    ],
    [
      'an organisation that nobody asks for',
      { reports: 'a.json', accounts: 'organization' },
      'accounts',
      /list the accounts/,
    ],
    [
      'a part of what is merged',
      { shard: '1/2', accounts: '111122223333', reports: 'a.json' },
      'shard',
      /merges all parts/,
    ],
    [
      'a role for what is merged',
      { reports: 'a.json', 'role-to-assume': ROLE },
      'role-to-assume',
      /audits nothing itself/,
    ],
    [
      'every check is skipped',
      { 'skip-checks': checks.map(({ id }) => id).join(',') },
      'skip-checks',
      /no check/,
    ],
    [
      'what is chosen is skipped',
      { checks: 'root-mfa', 'skip-checks': 'root-mfa' },
      'skip-checks',
      /no check/,
    ],
    ['a role in China without Region', { 'role-to-assume': inChina }, 'aws-region', /aws-cn/],
    [
      'a role in GovCloud without Region',
      { 'role-to-assume': ROLE.replace('aws', 'aws-us-gov') },
      'aws-region',
      /aws-us-gov/,
    ],
    [
      'a role in a partition that nobody tried, without Region',
      { 'role-to-assume': ROLE.replace('aws', 'aws-iso') },
      'role-to-assume',
      /aws-iso, a partition that this audit does not know/,
    ],
    [
      'a role in a partition that nobody tried, and a Region there',
      { 'role-to-assume': ROLE.replace('aws', 'aws-iso-b'), 'aws-region': 'us-isob-east-1' },
      'role-to-assume',
      /aws-iso-b/,
    ],
    [
      'a Region in a partition that nobody tried',
      { 'aws-region': 'us-isof-south-1' },
      'aws-region',
      /aws-iso-f, a partition that this audit does not know/,
    ],
    [
      'a role in China and a Region elsewhere',
      { 'role-to-assume': inChina, 'aws-region': 'eu-west-1' },
      'aws-region',
      /eu-west-1.*aws-cn/,
    ],
    [
      'a commercial role and a Region in China',
      { 'role-to-assume': ROLE, 'aws-region': 'cn-north-1' },
      'aws-region',
      /cn-north-1.*aws/,
    ],
  ])('%s', (_sentence, texts, input, message) => {
    const errors = errorsOf(texts);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(errors[0]?.startsWith(`${input} `)).toBe(true);
  });

  test.each<[string, InputTexts]>([
    ['a commercial role without Region', { 'role-to-assume': ROLE }],
    ['a Region without role', { 'aws-region': 'cn-north-1' }],
    [
      'a role in China and a Region there',
      { 'role-to-assume': inChina, 'aws-region': 'cn-northwest-1' },
    ],
  ])('is not %s', (_sentence, texts) => {
    expect(errorsOf(texts)).toEqual([]);
  });

  test('is told together with every other error', () => {
    const errors = errorsOf({ 'role-to-assume': inChina, 'fail-on': 'severe' });
    expect(errors.map((error) => error.split(' ')[0]).sort()).toEqual(['aws-region', 'fail-on']);
  });
});

test('parsing never throws, whatever the texts', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...inputNames), fc.string({ unit: 'binary' })),
      (texts) => {
        expect(() => parseInputs(texts)).not.toThrow();
      },
    ),
  );
});
