import {
  GetAccessKeyLastUsedCommand,
  GetAccountSummaryCommand,
  GetLoginProfileCommand,
  GetUserCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListMFADevicesCommand,
  ListSigningCertificatesCommand,
  ListVirtualMFADevicesCommand,
} from '@aws-sdk/client-iam';

import { afterEach, describe, expect, test } from '@jest/globals';

import type { AccountScenario } from '../../sandbox/aws/server.ts';

import { closeOrganizations, MEMBER, refusalOf, startOrganization } from './organization.ts';

import { rootArn, rootIam, session } from './root-session.ts';

afterEach(closeOrganizations);

describe('root’s credentials', () => {
  const credentialLess: AccountScenario['root'] = {
    creationTime: '2025-08-25T13:49:23Z',
    password: { enabled: false, lastUsed: null },
    mfaActive: false,
  };

  test('may be none', async () => {
    const iam = await rootIam({ root: credentialLess });
    expect((await iam.send(new GetUserCommand({}))).User).toEqual({
      UserId: MEMBER,
      Arn: rootArn(MEMBER),
      CreateDate: new Date('2025-08-25T13:49:23Z'),
    });
    expect(await refusalOf(iam.send(new GetLoginProfileCommand({})))).toEqual({
      name: 'NoSuchEntityException',
      status: 404,
      message: 'Login Profile for User null cannot be found.',
    });
    expect((await iam.send(new ListAccessKeysCommand({}))).AccessKeyMetadata).toEqual([]);
    expect((await iam.send(new ListSigningCertificatesCommand({}))).Certificates).toEqual([]);
    expect((await iam.send(new ListMFADevicesCommand({}))).MFADevices).toEqual([]);
    const { SummaryMap } = await iam.send(new GetAccountSummaryCommand({}));
    expect(SummaryMap).toMatchObject({
      AccountMFAEnabled: 0,
      AccountAccessKeysPresent: 0,
      AccountPasswordPresent: 0,
      AccountSigningCertificatesPresent: 0,
    });
  });

  test('are all shown', async () => {
    const iam = await rootIam({
      root: {
        password: { lastUsed: { daysAgo: 2 }, lastChanged: '2024-05-06T07:08:09Z' },
        keys: [
          {
            id: 'AKIAFIRSTKEYOFROOT00',
            lastUsedDate: { hoursAgo: 3 },
            region: 'eu-west-1',
            service: 's3',
          },
          { active: false, lastRotated: '2020-01-02T03:04:05Z' },
        ],
        certificates: [{ active: false }],
      },
    });
    const { User } = await iam.send(new GetUserCommand({}));
    expect(User?.PasswordLastUsed).toEqual(new Date('2026-11-19T12:00:00Z'));
    expect(User).not.toHaveProperty('UserName');
    expect(User).not.toHaveProperty('Path');
    expect((await iam.send(new GetLoginProfileCommand({}))).LoginProfile).toEqual({
      CreateDate: new Date('2024-05-06T07:08:09Z'),
      PasswordResetRequired: false,
    });
    const { AccessKeyMetadata: keys = [] } = await iam.send(new ListAccessKeysCommand({}));
    expect(keys).toEqual([
      { AccessKeyId: 'AKIAFIRSTKEYOFROOT00', Status: 'Active', CreateDate: expect.any(Date) },
      {
        AccessKeyId: expect.stringMatching(/^AKIA[A-Z2-7]{16}$/),
        Status: 'Inactive',
        CreateDate: new Date('2020-01-02T03:04:05Z'),
      },
    ]);
    const lastUsed = await Promise.all(
      keys.map(({ AccessKeyId }) => iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId }))),
    );
    expect(lastUsed.map(({ AccessKeyLastUsed }) => AccessKeyLastUsed)).toEqual([
      { LastUsedDate: new Date('2026-11-21T09:00:00Z'), Region: 'eu-west-1', ServiceName: 's3' },
      { Region: 'N/A', ServiceName: 'N/A' },
    ]);
    const { Certificates } = await iam.send(new ListSigningCertificatesCommand({}));
    expect(Certificates).toEqual([
      {
        CertificateId: expect.stringMatching(/^[A-Z2-7]{32}$/),
        CertificateBody: expect.stringContaining('BEGIN CERTIFICATE'),
        Status: 'Inactive',
        UploadDate: expect.any(Date),
      },
    ]);
  });

  test('do not tell of another account’s key', async () => {
    const iam = await rootIam();
    const command = new GetAccessKeyLastUsedCommand({ AccessKeyId: 'AKIASOMEBODYELSES000' });
    expect(await refusalOf(iam.send(command))).toMatchObject({ name: 'AccessDenied', status: 403 });
  });

  const virtual = `arn:aws:iam::${MEMBER}:mfa/founders-phone`;
  const fido = `arn:aws:iam::${MEMBER}:u2f/root/yubikey-ABCDEF`;
  const token = 'GAHT12345678';

  test.each<[string, Omit<AccountScenario, 'id'>, readonly string[], readonly string[]]>([
    ['of no kind', { root: { mfaDevices: [] } }, [], []],
    ['of no kind where MFA is off', { root: { mfaActive: false } }, [], []],
    [
      'of every kind',
      { root: { mfaDevices: [virtual, fido, token] } },
      [virtual, fido, token],
      [virtual],
    ],
    ['that are not virtual', { root: { mfaDevices: [token] } }, [token], []],
    [
      'of which nothing is said',
      {},
      [`arn:aws:iam::${MEMBER}:u2f/root/security-key-5RG2K7QXWZ3LJ4`],
      [],
    ],
    [
      'as the list of virtual devices has it',
      { virtualMfaDevices: [{ serial: 'founders-phone', assignedTo: 'root' }] },
      [virtual],
      [virtual],
    ],
    [
      'in both lists',
      {
        root: { mfaDevices: [fido, virtual] },
        virtualMfaDevices: [{ serial: virtual, assignedTo: 'root' }, { serial: 'spare' }],
      },
      [virtual, fido],
      [virtual],
    ],
  ])('have MFA devices %s', async (_, member, serials, assigned) => {
    const started = await startOrganization({}, [{ ...member, id: MEMBER }]);
    const root = started.client(IAMClient, MEMBER, await session(started));
    const { MFADevices = [] } = await root.send(new ListMFADevicesCommand({}));
    expect(MFADevices.map(({ SerialNumber }) => SerialNumber)).toEqual(serials);
    expect(MFADevices.every((device) => !('UserName' in device))).toBe(true);

    const role = started.client(IAMClient, MEMBER);
    const { SummaryMap = {} } = await role.send(new GetAccountSummaryCommand({}));
    expect(SummaryMap.AccountMFAEnabled).toBe(serials.length > 0 ? 1 : 0);
    expect(SummaryMap.MFADevicesInUse).toBe(serials.length);
    const { VirtualMFADevices = [] } = await role.send(
      new ListVirtualMFADevicesCommand({ AssignmentStatus: 'Assigned' }),
    );
    expect(VirtualMFADevices.map(({ SerialNumber, User }) => [SerialNumber, User?.Arn])).toEqual(
      assigned.map((serial) => [serial, rootArn(MEMBER)]),
    );
  });

  test('are refused where the scenario contradicts itself', async () => {
    const scenario = { id: MEMBER, root: { mfaActive: true, mfaDevices: [] } };
    await expect(startOrganization({}, [scenario])).rejects.toThrow('mfaActive and mfaDevices');
  });
});

describe('a role that asks about itself', () => {
  const reads: readonly ((iam: IAMClient) => Promise<unknown>)[] = [
    (iam) => iam.send(new GetUserCommand({})),
    (iam) => iam.send(new GetLoginProfileCommand({})),
    (iam) => iam.send(new ListAccessKeysCommand({})),
    (iam) => iam.send(new ListSigningCertificatesCommand({})),
    (iam) => iam.send(new ListMFADevicesCommand({})),
  ];

  test('is told to name a user', async () => {
    const { client } = await startOrganization();
    const iam = client(IAMClient, MEMBER);
    for (const read of reads) {
      expect(await refusalOf(read(iam))).toEqual({
        name: 'ValidationError',
        status: 400,
        message: 'Must specify userName when calling with non-User credentials',
      });
    }
  });

  test('means a user by the name of root, not root', async () => {
    const { client } = await startOrganization({}, [{ id: MEMBER, users: { names: ['ada'] } }]);
    const iam = client(IAMClient, MEMBER);
    expect(
      await refusalOf(iam.send(new ListMFADevicesCommand({ UserName: 'root' }))),
    ).toMatchObject({
      name: 'NoSuchEntityException',
      message: 'The user with name root cannot be found.',
    });
    const { User } = await iam.send(new GetUserCommand({ UserName: 'ada' }));
    expect(User).toMatchObject({
      UserName: 'ada',
      Path: '/',
      Arn: `arn:aws:iam::${MEMBER}:user/ada`,
    });
  });
});
