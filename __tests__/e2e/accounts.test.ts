import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type AccountScenario, loadScenario } from '../../sandbox/aws/scenario.ts';
import { checks } from '../../src/checks/index.ts';
import { actionNames } from '../../scripts/generate/reading.ts';
import { expectBlind } from './blindness.ts';
import {
  actions,
  changes,
  checksThat,
  outcomes,
  roleIn,
  setStage,
  type Stage,
  type StepResult,
} from './stage.ts';

const CROWD = '555566667777';
/** Some of what cannot be judged without the account summary. */
/** The checks on what root did. */
const EVENT_CHECKS = ['root-activity', 'root-credential-change', 'root-sign-in-mfa'];
const SUMMARY_CHECKS = [
  'iam-groups',
  'iam-identities',
  'root-access-key',
  'root-access-key-age',
  'root-mfa',
  'root-mfa-no-virtual',
  'root-password',
  'root-signing-certificate',
];

const scenarios: readonly AccountScenario[] = [
  ...['healthy', 'govcloud', 'china', 'credential-less-member', 'first-report', 'virtual-mfa'].map(
    loadScenario,
  ),
  {
    ...loadScenario('healthy'),
    id: CROWD,
    users: { count: 5000, withComma: 50 },
    credentialReport: { quotesCommas: false, columns: 23, generatedTime: { minutesAgo: 30 } },
  },
];

let stage: Stage;
/** How the healthy account is judged when everything can be read. */
let well: Readonly<Record<string, string>>;
beforeAll(async () => {
  stage = await setStage({ accounts: scenarios });
  well = outcomes(await audit('111122223333'));
  await stage.reset();
});
afterEach(() => stage.reset());
afterAll(() => stage.close());

const audit = async (id: string, region = 'eu-west-1', skipped?: string): Promise<StepResult> => {
  const { partition } = stage.aws.account(id).scenario;
  const inputs = { 'role-to-assume': roleIn(id, partition), 'aws-region': region };
  return stage.run({ inputs: { ...inputs, 'skip-checks': skipped } });
};

const reasonOf = ({ report }: StepResult, check: string): string =>
  report?.accounts[0]?.verdicts.find((verdict) => verdict.check === check)?.reason ?? '';

const noteOf = ({ report }: StepResult, check: string): string =>
  report?.accounts[0]?.verdicts.find((verdict) => verdict.check === check)?.note ?? '';

const missing = ({ report }: StepResult): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (report?.accounts[0]?.verdicts ?? []).flatMap(({ check, missingPermission }) =>
      missingPermission === undefined ? [] : [[check, missingPermission]],
    ),
  );

describe('an account', () => {
  test('in GovCloud can have no MFA, but its keys count', async () => {
    const gov = '888899990000';
    const well = await audit(gov, 'us-gov-west-1');
    expect(well.exitCode).toBe(0);
    expect(outcomes(well)).toMatchObject({
      'root-mfa': 'not-applicable',
      'root-mfa-no-virtual': 'not-applicable',
      'root-access-key': 'pass',
      'root-recent-use': 'pass',
    });
    expect(well.report?.accounts[0]?.partition).toBe('aws-us-gov');

    const key = { lastRotated: { daysAgo: 5 }, lastUsedDate: { daysAgo: 1 } };
    stage.aws.account(gov).change({ root: { keys: [key] } });
    const result = await audit(gov, 'us-gov-east-1');
    expect(changes(result)).toEqual(['regression root-access-key', 'regression root-recent-use']);
    expect(outcomes(result)['root-mfa']).toBe('not-applicable');
  });

  test('in China has no root user, and no row of it', async () => {
    const result = await audit('999900001111', 'cn-north-1');
    expect(result.exitCode).toBe(0);
    // Whatever is about root, its owner's word on it or the organisation's.
    const aboutRoot = checks.map(({ id }) => id).filter((id) => /^(root|attest|org|scp)-/.test(id));
    expect(checksThat('not-applicable', result)).toEqual(aboutRoot.sort());
    expect(checksThat('manual', result)).toEqual([]);
    expect(checksThat('unknown', result)).toEqual([]);
    expect(result.report?.accounts[0]?.partition).toBe('aws-cn');
  });

  test('anywhere else whose report has no row of root is unknown, not well', async () => {
    const csv = 'user,arn,password_last_used\nkim,arn:aws:iam::111122223333:user/kim,N/A';
    stage.account.change({ credentialReport: { csv } });
    const result = await audit('111122223333');
    expect(checksThat('unknown', result)).toEqual(['root-recent-use']);
    expect(reasonOf(result, 'root-recent-use')).toContain('no row for root');
  });

  test('without root credentials is well, until a password comes back', async () => {
    const member = '777788889999';
    const well = await audit(member);
    expect(well.exitCode).toBe(0);
    expect(checksThat('fail', well)).toEqual([]);
    expect(checksThat('unknown', well)).toEqual([]);
    expect(outcomes(well)).toMatchObject({ 'root-mfa': 'pass', 'iam-groups': 'not-applicable' });

    const password = { enabled: true, lastUsed: null, lastChanged: { minutesAgo: 1 } };
    stage.aws.account(member).change({ root: { password } });
    const result = await audit(member);
    expect(result.exitCode).toBe(1);
    expect(changes(result)).toEqual(['regression root-mfa']);
    expect(reasonOf(result, 'root-mfa')).toBe('Root has a password and no MFA.');
  });

  test('whose summary has no word of a password is unknown, not well', async () => {
    stage.account.change({
      root: { mfaActive: false },
      summary: { AccountPasswordPresent: null },
      credentialReport: { rootCells: { password_enabled: 'not_supported' } },
    });
    const result = await audit('111122223333');
    expect(outcomes(result)['root-mfa']).toBe('unknown');
    expect(result.outputs['outcome']).toBe('unknown');
  });

  test('that never had a credential report is judged by its first, which is waited for', async () => {
    const fresh = '333344445555';
    const result = await audit(fresh);
    expect(result.exitCode).toBe(1);
    expect(changes(result)).toEqual(['regression root-recent-use']);
    expect(checksThat('unknown', result)).toEqual([]);
    const asked = actions(result).filter((action) => action.includes('CredentialReport'));
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.length).toBeLessThan(12);
    expect(result.durationMs).toBeLessThan(15_000);
  });

  test.each(['inProgress', 'expired'] as const)(
    'whose credential report is %s is judged by the next one, which is waited for',
    async (state) => {
      stage.account.change({ credentialReport: { state, polls: 2 } });
      const result = await audit('111122223333');
      expect(result.exitCode).toBe(0);
      expect(checksThat('unknown', result)).toEqual([]);
    },
  );

  test('with 5,000 users and commas in their names has its root found', async () => {
    stage.aws.account(CROWD).change({ root: { keys: [{ lastRotated: { daysAgo: 400 } }] } });
    const result = await audit(CROWD);
    expect(changes(result)).toEqual([
      'regression root-access-key',
      'regression root-access-key-age',
    ]);
    expect(outcomes(result)['root-recent-use']).toBe('pass');
    // Names of users are nobody's business.
    expect(JSON.stringify([result.log, result.summary, result.files])).not.toContain('user-0001');
  });
});

describe('virtual MFA devices', () => {
  const id = '222233334444';
  const others = Array.from({ length: 7 }, (_, index) => ({
    serial: `user-000${String(index + 1)}`,
    assignedTo: `user-000${String(index + 1)}`,
  }));

  test('of root are found on the last page, too', async () => {
    const virtualMfaDevices = [...others, { serial: 'any name', assignedTo: 'root' }];
    stage.aws.account(id).change({ virtualMfaDevices });
    const result = await audit(id);
    expect(changes(result)).toEqual(['regression root-mfa-no-virtual']);
    const pages = result.aws.filter(({ action }) => action === 'ListVirtualMFADevices');
    expect(pages).toHaveLength(4);
    expect(new Set(pages.map(({ params }) => params['Marker'])).size).toBe(4);
  });

  test('of people are none of root, whatever they are called', async () => {
    stage.aws.account(id).change({
      users: { names: ['root', 'chroot-admin'] },
      virtualMfaDevices: [
        ...others,
        { serial: 'root-account-mfa-device', assignedTo: 'chroot-admin' },
        { serial: 'root', assignedTo: 'root-of-all' },
        { serial: 'mine', assignedTo: `arn:aws:iam::${id}:user/root` },
        { serial: 'spare', assignedTo: null },
      ],
    });
    const result = await audit(id);
    expect(outcomes(result)['root-mfa-no-virtual']).toBe('pass');
  });

  test('of which half of the pages is denied are not the whole list', async () => {
    stage.aws.account(id).change({
      virtualMfaDevices: others,
      // The first page comes, the second does not.
      faults: { 'iam:ListVirtualMFADevices': { status: 403, code: 'AccessDenied' } },
    });
    const result = await audit(id);
    expect(outcomes(result)['root-mfa-no-virtual']).toBe('unknown');
    expect(missing(result)).toEqual({ 'root-mfa-no-virtual': 'iam:ListVirtualMFADevices' });
  });
});

describe('where the report lags behind the summary,', () => {
  const lagging = { generatedTime: { hoursAgo: 1 }, lags: true } as const;

  test('a key that was made since counts', async () => {
    stage.account.change({ credentialReport: lagging });
    stage.account.change({ root: { keys: [{ lastRotated: { minutesAgo: 1 } }] } });
    const result = await audit('111122223333');
    expect(changes(result)).toEqual(['regression root-access-key']);
    expect(noteOf(result, 'root-access-key')).toContain('still shows no access keys');
    expect(result.summary).toContain('still shows no access keys');
    expect(outcomes(result)['root-access-key-age']).toBe('pass');
  });

  test('a fix since then counts, and the report catching up is no news', async () => {
    stage.account.change({
      credentialReport: lagging,
      root: { mfaActive: false, keys: [{ lastRotated: { daysAgo: 5 } }], certificates: [{}] },
    });
    await audit('111122223333');
    stage.account.change({ root: { mfaActive: true, keys: [], certificates: [] } });
    const fixed = await audit('111122223333');
    expect(fixed.exitCode).toBe(0);
    expect(checksThat('fail', fixed)).toEqual([]);
    for (const check of ['root-access-key', 'root-mfa', 'root-signing-certificate']) {
      expect(noteOf(fixed, check)).toContain('The credential report of ');
    }
    expect(fixed.summary).toContain('The credential report of ');
    expect(await stage.issue()).toMatchObject({ state: 'closed', state_reason: 'completed' });

    stage.account.change({ credentialReport: { generatedTime: { minutesAgo: 1 }, lags: false } });
    const later = await audit('111122223333');
    expect(later.writes).toEqual([]);
    expect(reasonOf(later, 'root-access-key')).toBe('Root has no access key.');
    expect(noteOf(later, 'root-access-key')).toBe('');
  });

  test('MFA that was removed since counts as gone', async () => {
    stage.account.change({ credentialReport: lagging });
    stage.account.change({ root: { mfaActive: false } });
    const result = await audit('111122223333');
    expect(changes(result)).toEqual(['regression root-mfa']);
    // While it lags, and when it no longer does, the issue says the same.
    stage.account.change({ credentialReport: { generatedTime: { minutesAgo: 1 }, lags: false } });
    expect((await audit('111122223333')).writes).toEqual([]);
  });

  test('an inactive key is a key', async () => {
    stage.account.change({ root: { keys: [{ active: false, lastRotated: { daysAgo: 5 } }] } });
    const result = await audit('111122223333');
    expect(changes(result)).toEqual(['regression root-access-key']);
    expect(reasonOf(result, 'root-access-key')).toContain('inactive');
  });

  test('one that is older than four hours is used when no new one is to be had', async () => {
    stage.account.change({
      credentialReport: { generatedTime: { hoursAgo: 5 } },
      faults: { 'iam:GenerateCredentialReport': { status: 409, code: 'LimitExceeded', times: 1 } },
      denials: ['iam:GenerateCredentialReport'],
    });
    const result = await audit('111122223333');
    expect(result.exitCode).toBe(0);
    expect(checksThat('unknown', result)).toEqual([]);
  });
});

/** Names the account in summary and issue, whatever is checked. */
const ALIASES = 'iam:ListAccountAliases';

describe('a denied action', () => {
  const fixed = { root: { mfaActive: true } };
  /** A call, some checks that cannot do without, and how the account has to be for that. */
  const denied: readonly (readonly [string, readonly string[], object, isCritical: boolean])[] = [
    ['iam:GetAccountSummary', SUMMARY_CHECKS, {}, true],
    ['iam:GetCredentialReport', ['root-recent-use'], {}, false],
    [
      'iam:GenerateCredentialReport',
      ['root-recent-use'],
      { credentialReport: { state: 'absent' } },
      false,
    ],
    ['iam:ListVirtualMFADevices', ['root-mfa-no-virtual'], {}, false],
    ['iam:GetAccountPasswordPolicy', ['iam-password-policy'], {}, false],
    // Root may go by the alias in CloudTrail.
    ['iam:ListAccountAliases', EVENT_CHECKS, {}, true],
  ];

  test.each(denied)(
    '%s makes only the checks that need it unknown, which name it, and nothing closes',
    async (action, surely, more, isCritical) => {
      stage.account.change({ root: { mfaActive: false } });
      await audit('111122223333');
      stage.account.change({ ...fixed, ...more, denials: [action] });
      const result = await audit('111122223333');
      expect(result.exitCode).toBe(isCritical ? 1 : 0);
      const unknown = expectBlind(result, well, [action], surely);
      expect(missing(result)).toEqual(Object.fromEntries(unknown.map((check) => [check, action])));
      // What failed before and cannot be read now still counts as failing.
      const held = unknown.includes('root-mfa') ? 1 : 0;
      expect(result.outputs).toMatchObject({
        outcome: held > 0 ? 'fail' : 'unknown',
        unknown: String(unknown.length - held),
        unread: String(unknown.length),
        failed: String(held),
      });
      const issue = await stage.issue();
      expect(issue.state).toBe('open');
      for (const text of [issue.body, result.summary, result.log]) {
        expect(text).toContain(`"${action}"`);
      }
      expect(result.annotations).toContainEqual(
        expect.objectContaining({ level: 'warning', message: expect.stringContaining(action) }),
      );
      // The policy to attach is the whole one: a part of it would take another round.
      const shown = [...result.summary.matchAll(/"([a-z]+:[A-Z]\w+)"/g)].map(([, name]) => name);
      expect(new Set(shown)).toEqual(new Set([...checks.flatMap(actionNames), ALIASES]));

      stage.account.change({ denials: [] });
      await audit('111122223333');
      expect(await stage.issue()).toMatchObject({ state: 'closed', state_reason: 'completed' });
    },
  );

  test.each([
    ['iam:ListAccountAliases', EVENT_CHECKS.join(', ')],
    ['iam:GenerateCredentialReport', undefined],
    // The account stands alone: the one word that it does is all there is to know.
    ['iam:ListOrganizationsFeatures', undefined],
  ])('%s that nothing depends on keeps nothing open', async (action, skipped) => {
    stage.account.change({ root: { mfaActive: false }, denials: [action] });
    await audit('111122223333', 'eu-west-1', skipped);
    stage.account.change(fixed);
    const result = await audit('111122223333', 'eu-west-1', skipped);
    expect(checksThat('unknown', result)).toEqual([]);
    expect(await stage.issue()).toMatchObject({ state: 'closed' });
  });

  test('is in the policy to add, together with all the others', async () => {
    stage.account.change({ denials: ['iam:*'], credentialReport: { state: 'absent' } });
    const result = await audit('111122223333');
    const asked = [...result.summary.matchAll(/"(iam:\w+)"/g)].map(([, name]) => name).sort();
    expect(asked).toEqual(
      expect.arrayContaining([
        'iam:GenerateCredentialReport',
        'iam:GetAccountPasswordPolicy',
        'iam:GetAccountSummary',
        'iam:GetCredentialReport',
        'iam:ListVirtualMFADevices',
      ]),
    );
  });
});

describe('AWS in bad weather', () => {
  const EVERY = [
    'iam:GetAccountSummary',
    'iam:GetCredentialReport',
    'iam:GenerateCredentialReport',
    'iam:ListVirtualMFADevices',
    'iam:GetAccountPasswordPolicy',
    'iam:ListAccountAliases',
  ];
  const each = <Value>(value: Value): Record<string, Value> =>
    Object.fromEntries(EVERY.map((action) => [action, value]));

  test('that throttles for a while is read in the end', async () => {
    stage.account.change({ throttles: { ...each(2), 'sts:AssumeRoleWithWebIdentity': 1 } });
    const result = await audit('111122223333');
    expect(result.exitCode).toBe(0);
    expect(result.outputs['outcome']).toBe('pass');
  });

  test('that ends connections without an answer for a while is read in the end', async () => {
    stage.account.change({ faults: each({ drop: true as const, times: 1 }) });
    const result = await audit('111122223333');
    expect(result.outputs['outcome']).toBe('pass');
  });

  test.each([
    ['that throttles for good', { status: 400, code: 'Throttling' }, 'throttling'],
    ['that is out of order', { status: 500, code: 'ServiceFailure' }, 'HTTP 500 (ServiceFailure'],
    [
      'that shows a page instead of an answer',
      { html: '<html><b>502</b></html>', status: 502 },
      'HTTP 502',
    ],
    ['that never answers', { drop: true as const }, 'ECONNRESET'],
    ['whose session expires', { status: 403, code: 'ExpiredToken' }, 'ExpiredToken'],
    ['whose token is revoked', { status: 403, code: 'InvalidClientTokenId' }, 'no longer accepts'],
  ])('%s leaves what needs it unknown, and nothing closes', async (_, fault, said) => {
    stage.account.change({ root: { mfaActive: false } });
    await audit('111122223333');
    stage.account.change({
      root: { mfaActive: true },
      faults: { 'iam:GetAccountSummary': fault, 'iam:GetAccountPasswordPolicy': fault },
    });
    const result = await audit('111122223333');
    expect(result.exitCode).toBe(1);
    const actions = ['iam:GetAccountSummary', 'iam:GetAccountPasswordPolicy'];
    expectBlind(result, well, actions, [...SUMMARY_CHECKS, 'iam-password-policy']);
    expect(reasonOf(result, 'root-mfa')).toContain(said);
    // It is no matter of permissions.
    expect(missing(result)).toEqual({});
    expect(await stage.issue()).toMatchObject({ state: 'open' });
    // The same weather tomorrow is told once it lasts, and after that it is no news.
    await audit('111122223333');
    expect((await stage.issue()).comments.at(-1)?.body).toContain('**Not readable** `root-mfa`');
    const last = await audit('111122223333');
    expect([last.exitCode, last.writes]).toEqual([0, []]);
  });

  test.each([
    ['iam:GetAccountSummary', SUMMARY_CHECKS],
    ['iam:GetCredentialReport', ['root-recent-use']],
    ['iam:ListVirtualMFADevices', ['root-mfa-no-virtual']],
    ['iam:GetAccountPasswordPolicy', ['iam-password-policy']],
  ])('that shows a page in the place of %s has not answered', async (action, surely) => {
    const html = '<html><body>Please sign in to the network</body></html>';
    stage.account.change({ faults: { [action]: { html, status: 200 } } });
    const result = await audit('111122223333');
    expectBlind(result, well, [action], surely);
    expect(checksThat('fail', result)).toEqual([]);
  });

  // A row that would be well, were it root's of this account, and dates that can be read.
  const columns =
    'user,arn,password_last_used,access_key_1_last_used_date,access_key_2_last_used_date';
  const root = '<root_account>,arn:aws:iam::111122223333:root';

  test.each([
    ['that is empty', ''],
    ['that is only a header', columns],
    ['that is cut off', `${columns}\n${root}`],
    ['of another account', `${columns}\n${root.replace('1111', '9999')},no_information,N/A,N/A`],
    [
      'of a user called like root',
      `${columns}\n"<root_account>",arn:aws:iam::111122223333:user/root,N/A,N/A,N/A`,
    ],
    ['that is no CSV at all', '{"report": true}'],
    ['with dates nobody can read', `${columns}\n${root},yesterday,N/A,N/A`],
    ['without columns that matter', `user,arn\n${root}`],
  ])('with a credential report %s is unknown, never well', async (_, csv) => {
    stage.account.change({ credentialReport: { csv } });
    const result = await audit('111122223333');
    expect(result.exitCode).toBe(0);
    expect(checksThat('unknown', result)).toEqual(['root-recent-use']);
    expect(result.outputs['outcome']).toBe('unknown');
  });
});
