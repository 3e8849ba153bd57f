import {
  GenerateCredentialReportCommand,
  GetAccountPasswordPolicyCommand,
  GetAccountSummaryCommand,
  GetCredentialReportCommand,
  IAMClient,
  ListAccountAliasesCommand,
  ListRolesCommand,
  ListVirtualMFADevicesCommand,
  paginateListVirtualMFADevices,
} from '@aws-sdk/client-iam';
import { afterEach, describe, expect, test } from '@jest/globals';

import { CredentialReportStore } from '../../sandbox/aws/credential-report-store.ts';
import type { AccountScenario } from '../../sandbox/aws/scenario.ts';
import { completeScenario, loadScenario } from '../../sandbox/aws/scenario.ts';
import type { AccountHandle, SandboxAws } from '../../sandbox/aws/server.ts';
import { startAws } from '../../sandbox/aws/server.ts';

const ID = '123456789012';
const ROOT_ARN = `arn:aws:iam::${ID}:root`;
const NOW = new Date('2026-11-21T12:00:00Z');

interface Started {
  readonly aws: SandboxAws;
  readonly account: AccountHandle;
  readonly iam: IAMClient;
  /** Moves the sandbox's clock on. */
  tick(milliseconds: number): void;
}

const closers: (() => Promise<void>)[] = [];

async function start(scenario: Partial<AccountScenario> = {}): Promise<Started> {
  const id = scenario.id ?? ID;
  let now = NOW;
  const aws = await startAws({ accounts: [{ ...scenario, id }], clock: () => now });
  const account = aws.account(id);
  const iam = new IAMClient({
    endpoint: aws.url,
    region: scenario.partition === 'aws-cn' ? 'cn-north-1' : 'us-east-1',
    credentials: account.credentials(),
    maxAttempts: 1,
  });
  closers.push(async () => {
    iam.destroy();
    await aws.close();
  });
  const tick = (milliseconds: number): void => {
    now = new Date(now.getTime() + milliseconds);
  };
  return { aws, account, iam, tick };
}

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function summary({ iam }: Started): Promise<Record<string, number>> {
  const { SummaryMap = {} } = await iam.send(new GetAccountSummaryCommand({}));
  return SummaryMap;
}

async function reportLines({ iam }: Started): Promise<string[]> {
  const { Content = new Uint8Array() } = await iam.send(new GetCredentialReportCommand({}));
  return Buffer.from(Content).toString().split('\n');
}

/** The root row by column; none of its cells holds a comma. */
async function rootRow(started: Started): Promise<Record<string, string>> {
  const [header = '', ...rows] = await reportLines(started);
  const cells = rows.find((row) => row.startsWith('<root_account>,'))?.split(',') ?? [];
  return Object.fromEntries(header.split(',').map((column, at) => [column, cells[at] ?? '']));
}

describe('the account summary', () => {
  test('follows from root, users, groups and providers', async () => {
    const started = await start({
      root: { mfaActive: false, keys: [{ active: false }], certificates: [{}] },
      users: 7,
      groups: 2,
      providers: 3,
      roles: ['a', 'b'],
    });
    expect(await summary(started)).toMatchObject({
      AccountMFAEnabled: 0,
      AccountAccessKeysPresent: 1,
      AccountPasswordPresent: 1,
      AccountSigningCertificatesPresent: 1,
      Users: 7,
      Groups: 2,
      Providers: 3,
      Roles: 2,
      UsersQuota: 5000,
    });
  });

  test('counts devices: virtual ones, and what else root must have when it has MFA', async () => {
    const started = await start({
      virtualMfaDevices: [{ serial: 'spare' }, { serial: 'anna', assignedTo: 'user-0001' }],
    });
    expect(await summary(started)).toMatchObject({ MFADevices: 3, MFADevicesInUse: 2 });
    started.account.change({ virtualMfaDevices: [{ serial: 'x', assignedTo: 'root' }] });
    expect(await summary(started)).toMatchObject({ MFADevices: 1, MFADevicesInUse: 1 });
  });

  test('can be overridden, and a counter removed', async () => {
    const started = await start({
      summary: { AccountMFAEnabled: 0, AccountPasswordPresent: null },
    });
    const counters = await summary(started);
    expect(counters['AccountMFAEnabled']).toBe(0);
    expect(counters).not.toHaveProperty('AccountPasswordPresent');
    expect(await rootRow(started)).toMatchObject({ mfa_active: 'true', password_enabled: 'true' });
  });
});

describe('the credential report', () => {
  test('has the root row first, LF between the lines and none after the last', async () => {
    const lines = await reportLines(await start({ users: 2 }));
    expect(lines).toHaveLength(4);
    expect(lines[0]?.split(',')).toHaveLength(22);
    expect(lines[1]).toBe(
      `<root_account>,${ROOT_ARN},2022-10-13T12:00:00Z,true,2025-10-17T12:00:00Z,` +
        '2022-10-13T12:00:00Z,not_supported,true,' +
        'false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A',
    );
    expect(lines.at(-1)).toMatch(/^user-0002,/);
  });

  test('shows keys with the active one first and certificates with the inactive one first', async () => {
    const started = await start({
      root: {
        keys: [
          { active: false, lastRotated: '2024-01-01T00:00:00Z' },
          {
            lastRotated: '2025-01-01T00:00:00Z',
            lastUsedDate: { hoursAgo: 3 },
            region: 'eu-west-1',
            service: 's3',
          },
        ],
        certificates: [
          { active: true, lastRotated: '2023-01-01T00:00:00Z' },
          { active: false, lastRotated: '2022-01-01T00:00:00Z' },
        ],
      },
    });
    expect(await rootRow(started)).toMatchObject({
      access_key_1_active: 'true',
      access_key_1_last_rotated: '2025-01-01T00:00:00Z',
      access_key_1_last_used_date: '2026-11-21T09:00:00Z',
      access_key_1_last_used_region: 'eu-west-1',
      access_key_1_last_used_service: 's3',
      access_key_2_active: 'false',
      access_key_2_last_rotated: '2024-01-01T00:00:00Z',
      cert_1_active: 'false',
      cert_1_last_rotated: '2022-01-01T00:00:00Z',
      cert_2_active: 'true',
    });
  });

  test('knows a password that was never used, and none at all', async () => {
    const started = await start({ root: { password: { lastUsed: null } } });
    expect(await rootRow(started)).toMatchObject({
      password_enabled: 'true',
      password_last_used: 'no_information',
      password_last_changed: '2022-10-13T12:00:00Z',
    });
    started.account.change({ root: { password: { enabled: false } } });
    expect(await rootRow(started)).toMatchObject({
      password_enabled: 'false',
      password_last_used: 'N/A',
      password_last_changed: 'N/A',
    });
  });

  test('takes single cells, the 23rd column and a foreign text as they stand', async () => {
    const started = await start({
      root: { keys: [{}, {}, {}] },
      credentialReport: {
        columns: 23,
        rootCells: { arn: 'arn:odd', mfa_active: 'TRUE', password_last_used: '' },
      },
    });
    expect(await rootRow(started)).toMatchObject({
      arn: 'arn:odd',
      mfa_active: 'TRUE',
      password_last_used: '',
      additional_credentials_info: expect.stringContaining('1 more access key'),
    });
    started.account.change({ credentialReport: { csv: 'user,arn\nnobody,none' } });
    expect(await reportLines(started)).toEqual(['user,arn', 'nobody,none']);
  });

  test('has users with commas in their names, quoted or not', async () => {
    const started = await start({ users: { count: 2, withComma: 1, names: ['root'] } });
    const [, , first, second, third] = await reportLines(started);
    expect(first).toMatch(/^root,arn:/);
    expect(second).toMatch(/^"team,user-0001","arn:aws:iam::123456789012:user\/team,user-0001",2/);
    expect(third).toMatch(/^user-0002,/);
    started.account.change({ credentialReport: { quotesCommas: false } });
    expect((await reportLines(started))[3]).toMatch(/^team,user-0001,arn:/);
  });

  test('has no root row where there is no root user', async () => {
    const lines = await reportLines(await start({ ...loadScenario('china') }));
    expect(lines).toHaveLength(5);
    expect(lines.join('\n')).not.toContain('<root_account>');
  });

  test('is written once, however often it is asked for', async () => {
    let looks = 0;
    const scenario = completeScenario({ id: ID, users: 5000 }, NOW);
    const store = new CredentialReportStore(
      () => {
        looks += 1;
        return scenario;
      },
      () => NOW,
    );
    const first = store.get().contentBase64;
    expect(Buffer.from(first, 'base64').toString().split('\n')).toHaveLength(5002);
    looks = 0;
    expect(store.get().contentBase64).toBe(first);
    expect(looks).toBe(0);
  });
});

describe('of credential reports,', () => {
  test('the first is not there, started, not ready for two polls, and there', async () => {
    const { iam } = await start({ ...loadScenario('first-report'), id: ID });
    const get = () => iam.send(new GetCredentialReportCommand({}));
    const generate = () => iam.send(new GenerateCredentialReportCommand({}));

    await expect(get()).rejects.toMatchObject({
      name: 'CredentialReportNotPresentException',
      Code: 'ReportNotPresent',
      message: 'Unknown',
      $metadata: { httpStatusCode: 410 },
    });
    await expect(generate()).resolves.toMatchObject({
      State: 'STARTED',
      Description: 'No report exists. Starting a new report generation task',
    });
    await expect(generate()).resolves.toMatchObject({ State: 'INPROGRESS' });
    await expect(get()).rejects.toMatchObject({
      name: 'CredentialReportNotReadyException',
      Code: 'ReportInProgress',
      $metadata: { httpStatusCode: 404 },
    });
    await expect(generate()).resolves.toMatchObject({ State: 'COMPLETE' });
    await expect(get()).resolves.toMatchObject({ GeneratedTime: NOW, ReportFormat: 'text/csv' });
  });

  test('one that is expired is not given, and one that somebody else is generating is waited for', async () => {
    const { iam, account } = await start({ credentialReport: { state: 'expired' } });
    const get = () => iam.send(new GetCredentialReportCommand({}));
    await expect(get()).rejects.toMatchObject({
      name: 'CredentialReportExpiredException',
      Code: 'ReportExpired',
      $metadata: { httpStatusCode: 410 },
    });
    account.change({ credentialReport: { state: 'inProgress', polls: 1 } });
    await expect(get()).rejects.toMatchObject({ Code: 'ReportInProgress' });
    await expect(get()).resolves.toMatchObject({ GeneratedTime: NOW });
  });

  test('one that is expired takes its time to be made, however often it is asked for', async () => {
    const started = await start({ credentialReport: { state: 'expired', makingMs: 3000 } });
    const get = () => started.iam.send(new GetCredentialReportCommand({}));
    const generate = () => started.iam.send(new GenerateCredentialReportCommand({}));
    await expect(get()).rejects.toMatchObject({ Code: 'ReportExpired' });
    await expect(generate()).resolves.toMatchObject({ State: 'STARTED' });
    started.tick(2999);
    await expect(get()).rejects.toMatchObject({ Code: 'ReportInProgress' });
    await expect(generate()).resolves.toMatchObject({ State: 'INPROGRESS' });
    started.tick(1);
    await expect(get()).resolves.toMatchObject({ GeneratedTime: new Date(NOW.getTime() + 3000) });
    await expect(generate()).resolves.toMatchObject({ State: 'COMPLETE' });
  });

  test('one is kept for four hours, then generated anew', async () => {
    const { iam } = await start({ credentialReport: { generatedTime: { minutesAgo: 239 } } });
    const generate = () => iam.send(new GenerateCredentialReportCommand({}));
    await expect(generate()).resolves.toMatchObject({ State: 'COMPLETE' });
    const report = await iam.send(new GetCredentialReportCommand({}));
    expect(report.GeneratedTime).toEqual(new Date('2026-11-21T08:01:00Z'));

    const old = await start({ credentialReport: { generatedTime: { minutesAgo: 241 } } });
    const oldGenerate = () => old.iam.send(new GenerateCredentialReportCommand({}));
    await expect(oldGenerate()).resolves.toMatchObject({ State: 'STARTED' });
    await expect(oldGenerate()).resolves.toMatchObject({ State: 'COMPLETE' });
  });

  test('each shows a change of root at once, as the summary does', async () => {
    const started = await start({});
    started.account.change({ root: { mfaActive: false } });
    expect((await summary(started))['AccountMFAEnabled']).toBe(0);
    expect((await rootRow(started))['mfa_active']).toBe('false');
  });

  test('one that `lags` does not show a change until there is a newer one', async () => {
    const started = await start({
      credentialReport: { lags: true, generatedTime: { minutesAgo: 230 } },
    });
    started.account.change({ root: { mfaActive: false } });
    expect((await summary(started))['AccountMFAEnabled']).toBe(0);
    expect((await rootRow(started))['mfa_active']).toBe('true');

    started.tick(30 * 60_000);
    expect((await rootRow(started))['mfa_active']).toBe('true');
    await started.iam.send(new GenerateCredentialReportCommand({}));
    expect((await rootRow(started))['mfa_active']).toBe('false');
  });
});

describe('virtual MFA devices', () => {
  const devices: AccountScenario['virtualMfaDevices'] = [
    { serial: 'phone', assignedTo: 'root', enableDate: '2024-02-03T04:05:06Z' },
    { serial: 'spare' },
    { serial: `arn:aws:iam::${ID}:mfa/devices/anna`, assignedTo: 'anna' },
  ];

  test('of root show neither name nor path, and no user where they are unassigned', async () => {
    const { iam } = await start({ virtualMfaDevices: devices });
    const { VirtualMFADevices } = await iam.send(new ListVirtualMFADevicesCommand({}));
    expect(VirtualMFADevices).toEqual([
      {
        SerialNumber: `arn:aws:iam::${ID}:mfa/phone`,
        EnableDate: new Date('2024-02-03T04:05:06Z'),
        User: {
          UserId: ID,
          Arn: ROOT_ARN,
          CreateDate: new Date('2022-10-13T12:00:00Z'),
          PasswordLastUsed: new Date('2025-10-17T12:00:00Z'),
        },
      },
      { SerialNumber: `arn:aws:iam::${ID}:mfa/spare` },
      {
        SerialNumber: `arn:aws:iam::${ID}:mfa/devices/anna`,
        EnableDate: expect.any(Date),
        User: expect.objectContaining({
          UserName: 'anna',
          Path: '/',
          Arn: `arn:aws:iam::${ID}:user/anna`,
        }),
      },
    ]);
  });

  test.each([
    ['Assigned', ['phone', 'devices/anna']],
    ['Unassigned', ['spare']],
    ['Any', ['phone', 'spare', 'devices/anna']],
  ] as const)('are found by the AssignmentStatus %s', async (AssignmentStatus, expected) => {
    const { iam } = await start({ virtualMfaDevices: devices });
    const { VirtualMFADevices = [] } = await iam.send(
      new ListVirtualMFADevicesCommand({ AssignmentStatus }),
    );
    expect(VirtualMFADevices.map(({ SerialNumber }) => SerialNumber?.split(':mfa/')[1])).toEqual(
      expected,
    );
  });

  test('come in pages as small as the scenario or the caller has them', async () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ serial: `device-${index}` }));
    const { iam, aws } = await start({ virtualMfaDevices: many, virtualMfaPageSize: 3 });
    const pages: number[] = [];
    for await (const page of paginateListVirtualMFADevices({ client: iam }, {})) {
      pages.push(page.VirtualMFADevices?.length ?? 0);
    }
    expect(pages).toEqual([3, 3, 1]);
    expect(aws.requests.map(({ params }) => 'Marker' in params)).toEqual([false, true, true]);

    const short = await iam.send(new ListVirtualMFADevicesCommand({ MaxItems: 2 }));
    expect(short).toMatchObject({ IsTruncated: true, Marker: expect.any(String) });
    expect(short.VirtualMFADevices).toHaveLength(2);
  });

  test.each([
    [{ Marker: 'nonsense' }, 'Invalid Marker.'],
    [{ MaxItems: 1001 }, 'less than or equal to 1000'],
    [{ MaxItems: 0 }, 'greater than or equal to 1'],
  ])('are refused to a request with %j', async (input, message) => {
    const { iam } = await start({});
    await expect(iam.send(new ListVirtualMFADevicesCommand(input))).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(message),
      $metadata: { httpStatusCode: 400 },
    });
  });
});

describe('an account has', () => {
  test('a password policy with what follows from it', async () => {
    const { iam, account } = await start({});
    const policy = async () =>
      (await iam.send(new GetAccountPasswordPolicyCommand({}))).PasswordPolicy;
    expect(await policy()).toMatchObject({
      MinimumPasswordLength: 14,
      PasswordReusePrevention: 24,
      ExpirePasswords: false,
    });
    account.change({ passwordPolicy: { MaxPasswordAge: 90, PasswordReusePrevention: null } });
    expect(await policy()).toMatchObject({ MaxPasswordAge: 90, ExpirePasswords: true });
    expect(await policy()).not.toHaveProperty('PasswordReusePrevention');
  });

  test('no password policy where it is taken away', async () => {
    const { iam } = await start({ passwordPolicy: null });
    await expect(iam.send(new GetAccountPasswordPolicyCommand({}))).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: `The Password Policy with domain name ${ID} cannot be found.`,
      $metadata: { httpStatusCode: 404 },
    });
  });

  test('aliases with whatever characters', async () => {
    const { iam } = await start({ aliases: ['a<b>&"c"'] });
    const { AccountAliases } = await iam.send(new ListAccountAliasesCommand({}));
    expect(AccountAliases).toEqual(['a<b>&"c"']);
  });
});

describe('as an error,', () => {
  test('an action nobody plays is refused', async () => {
    const { iam, aws } = await start({});
    await expect(iam.send(new ListRolesCommand({}))).rejects.toMatchObject({
      name: 'InvalidAction',
      message: 'Could not find operation ListRoles for version 2010-05-08',
      $metadata: { httpStatusCode: 400 },
    });
    expect(aws.requests).toMatchObject([{ errorCode: 'InvalidAction', accountId: ID }]);
  });

  test('a denial names who may not do what on what', async () => {
    const { iam } = await start({
      denials: ['iam:GetAccountSummary', 'iam:ListVirtual*'],
    });
    const caller = `User: arn:aws:sts::${ID}:assumed-role/root-guard/sandbox is not authorized to perform:`;
    await expect(iam.send(new GetAccountSummaryCommand({}))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `${caller} iam:GetAccountSummary on resource: * because no identity-based policy allows the iam:GetAccountSummary action`,
      $metadata: { httpStatusCode: 403 },
    });
    await expect(iam.send(new ListVirtualMFADevicesCommand({}))).rejects.toMatchObject({
      message: expect.stringContaining(`on resource: arn:aws:iam::${ID}:mfa/ because`),
    });
    await expect(iam.send(new ListAccountAliasesCommand({}))).resolves.toBeDefined();
  });

  test('throttling goes away after as many calls, which the SDK retries', async () => {
    const { aws, account } = await start({ throttles: { 'iam:GetAccountSummary': 1 } });
    const retrying = new IAMClient({
      endpoint: aws.url,
      region: 'us-east-1',
      credentials: account.credentials(),
    });
    await expect(retrying.send(new GetAccountSummaryCommand({}))).resolves.toMatchObject({
      $metadata: { attempts: 2 },
    });
    retrying.destroy();
    expect(aws.requests.map(({ errorCode }) => errorCode)).toEqual(['Throttling', undefined]);
  });

  test('a fault may be an answer, a page that is no XML, or a dropped connection', async () => {
    const { iam, aws, account } = await start({
      faults: {
        'iam:GenerateCredentialReport': {
          status: 409,
          code: 'LimitExceeded',
          message: 'No more capacity to launch new report generation tasks',
        },
        'iam:GetAccountSummary': { html: '<html><body>Bad Gateway</body>', status: 502, times: 1 },
        'iam:GetCredentialReport': { drop: true, times: 1 },
      },
    });
    const generate = () => iam.send(new GenerateCredentialReportCommand({}));
    await expect(generate()).rejects.toMatchObject({ name: 'LimitExceededException' });
    await expect(generate()).rejects.toMatchObject({ $metadata: { httpStatusCode: 409 } });

    await expect(iam.send(new GetAccountSummaryCommand({}))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 502 },
    });
    await expect(iam.send(new GetAccountSummaryCommand({}))).resolves.toBeDefined();

    await expect(iam.send(new GetCredentialReportCommand({}))).rejects.toThrow('socket hang up');
    await expect(iam.send(new GetCredentialReportCommand({}))).resolves.toBeDefined();

    account.change({ faults: { 'iam:GenerateCredentialReport': undefined } });
    await expect(generate()).resolves.toMatchObject({ State: 'COMPLETE' });
    expect(aws.requests.map(({ status }) => status)).toEqual([409, 409, 502, 200, 0, 200, 200]);
  });
});
