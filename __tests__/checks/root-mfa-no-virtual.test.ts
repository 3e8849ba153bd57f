import { afterEach, describe, expect, test } from '@jest/globals';
import { rootMfaNoVirtual } from '../../src/checks/root-mfa-no-virtual.ts';
import type { Outcome } from '../../src/model/judgement.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { AccountScenario } from '../../sandbox/aws/server.ts';
import { auditAccount, closeAccounts } from '../aws/audited-account.ts';
import { ACCOUNT_ID, rootArn } from '../sandbox/credential-report-csv.ts';
import { credentialLess, denied, noRootCounters, throttled } from './evidence.ts';
import { describeCheck } from './cases.ts';

const NO_MFA = { AccountMFAEnabled: 0 };
const PHONE = `arn:aws:iam::${ACCOUNT_ID}:mfa/phone`;
const TABLET = `arn:aws:iam::${ACCOUNT_ID}:mfa/tablet`;

describeCheck(rootMfaNoVirtual, [
  {
    name: 'MFA without a virtual device',
    outcome: 'pass',
    reason: 'Root has MFA, and no virtual device is assigned to it.',
    facts: { virtualDevices: 0 },
  },
  {
    name: 'a virtual device',
    given: { devices: { ofRoot: [PHONE] } },
    outcome: 'fail',
    reason: 'Root has 1 virtual MFA device.',
    exposure: { virtualDevices: 1 },
    facts: { virtualDevices: 1, serialNumbers: PHONE },
  },
  {
    name: 'two virtual devices',
    given: { devices: { ofRoot: [PHONE, TABLET] } },
    outcome: 'fail',
    reason: 'Root has 2 virtual MFA devices.',
    exposure: { virtualDevices: 2 },
    facts: { virtualDevices: 2, serialNumbers: `${PHONE}, ${TABLET}` },
  },
  {
    name: 'a virtual device, whatever the summary says of MFA',
    given: { summary: NO_MFA, devices: { ofRoot: [PHONE] } },
    outcome: 'fail',
    reason: 'Root has 1 virtual MFA device.',
    exposure: { virtualDevices: 1 },
  },
  {
    name: 'a virtual device needs no summary to be seen',
    given: { summary: denied('iam:GetAccountSummary'), devices: { ofRoot: [PHONE] } },
    outcome: 'fail',
    reason: 'Root has 1 virtual MFA device.',
    exposure: { virtualDevices: 1 },
  },
  {
    name: 'a virtual device of root, and one of nobody knows whom',
    given: { devices: { ofRoot: [PHONE], withoutUser: 1 } },
    outcome: 'fail',
    reason: 'Root has 1 virtual MFA device.',
    exposure: { virtualDevices: 1 },
  },
  {
    name: 'no MFA at all',
    given: { summary: NO_MFA },
    outcome: 'not-applicable',
    reason: 'Root has no MFA device of any kind.',
  },
  {
    name: 'a root without credentials',
    given: { summary: credentialLess },
    outcome: 'not-applicable',
    reason: 'Root has no MFA device of any kind.',
  },
  {
    name: 'no MFA at all, and the devices cannot be read',
    given: { summary: NO_MFA, devices: denied('iam:ListVirtualMFADevices') },
    outcome: 'not-applicable',
    reason: 'Root has no MFA device of any kind.',
  },
  {
    name: 'one assigned device whose user AWS does not name',
    given: { devices: { withoutUser: 1 } },
    outcome: 'unknown',
    reason: 'AWS does not say whose 1 assigned virtual MFA device is.',
  },
  {
    name: 'two assigned devices whose users AWS does not name',
    given: { devices: { withoutUser: 2 } },
    outcome: 'unknown',
    reason: 'AWS does not say whose 2 assigned virtual MFA devices are.',
  },
  {
    name: 'the devices are denied',
    given: { devices: denied('iam:ListVirtualMFADevices') },
    outcome: 'unknown',
    reason: 'The audit role is not allowed to call iam:ListVirtualMFADevices.',
    missing: ['iam:ListVirtualMFADevices'],
  },
  {
    name: 'the devices are throttled: no permission is missing',
    given: { devices: throttled('iam:ListVirtualMFADevices') },
    outcome: 'unknown',
    reason: 'throttling',
  },
  {
    name: 'the summary is denied, and no virtual device is seen',
    given: { summary: denied('iam:GetAccountSummary') },
    outcome: 'unknown',
    reason: 'iam:GetAccountSummary',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'MFA is not counted: absent is not zero',
    given: { summary: { AccountMFAEnabled: undefined } },
    outcome: 'unknown',
    reason: 'The account summary does not say whether root has MFA.',
  },
  {
    name: 'GovCloud: root can have no MFA',
    given: { partition: 'aws-us-gov', summary: NO_MFA },
    outcome: 'not-applicable',
    reason: 'GovCloud',
  },
  {
    name: 'GovCloud: nothing has to be read for that',
    given: {
      partition: 'aws-us-gov',
      summary: denied('iam:GetAccountSummary'),
      devices: denied('iam:ListVirtualMFADevices'),
    },
    outcome: 'not-applicable',
    reason: 'GovCloud',
  },
  {
    name: 'China: there is no root',
    given: { partition: 'aws-cn', summary: noRootCounters, report: 'missing' },
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'China: a device that is assigned to root all the same',
    given: {
      partition: 'aws-cn',
      summary: noRootCounters,
      report: 'missing',
      devices: { ofRoot: [PHONE] },
    },
    outcome: 'fail',
    reason: 'Root has 1 virtual MFA device.',
    exposure: { virtualDevices: 1 },
  },
  {
    name: 'the European partition is judged like the commercial one',
    given: { partition: 'aws-eusc' },
    outcome: 'pass',
    reason: 'Root has MFA, and no virtual device is assigned to it.',
  },
]);

describe('from what AWS lists to the verdict: the whole ARN of the user counts, and nothing else', () => {
  afterEach(closeAccounts);

  type Devices = NonNullable<AccountScenario['virtualMfaDevices']>;

  test.each<[name: string, devices: Devices, outcome: Outcome]>([
    ['no device', [], 'pass'],
    ["root's device with the old fixed name", [device('root-account-mfa-device', 'root')], 'fail'],
    ["root's device with a name of its own", [device('founders-phone', 'root')], 'fail'],
    [
      "a user's device called root-account-mfa-device",
      [device('root-account-mfa-device', 'anna')],
      'pass',
    ],
    [
      'an unassigned device called root-account-mfa-device',
      [device('root-account-mfa-device', null)],
      'pass',
    ],
    ['the device of a user named chroot-admin', [device('phone', 'chroot-admin')], 'pass'],
    [
      'the device of a user named root',
      [device('phone', 'root-user'), device('key', `arn:aws:iam::${ACCOUNT_ID}:user/root`)],
      'pass',
    ],
    [
      'the device of a user with root in the path',
      [device('phone', `arn:aws:iam::${ACCOUNT_ID}:user/root/anna`)],
      'pass',
    ],
    [
      'the device of a user whose name ends in :root',
      [device('phone', `arn:aws:iam::${ACCOUNT_ID}:user/x:root`)],
      'pass',
    ],
    ["another account's root", [device('phone', rootArn('aws', '999999999999'))], 'pass'],
    ["another partition's root", [device('phone', rootArn('aws-cn'))], 'pass'],
    ['root behind many users', [...users(7), device('phone', 'root')], 'fail'],
  ])('%s', async (_, virtualMfaDevices, outcome) => {
    const audited = await auditAccount({ virtualMfaDevices, virtualMfaPageSize: 3 });
    const evidence = await audited.collect('account-summary', 'virtual-mfa-devices');
    expect(rootMfaNoVirtual.judge(evidence, defaultSettings, audited.clock.now()).outcome).toBe(
      outcome,
    );
  });

  test('an answer that is not of AWS is no list without devices', async () => {
    const audited = await auditAccount({
      virtualMfaDevices: [device('phone', 'root')],
      faults: {
        'iam:ListVirtualMFADevices': { html: '<html><body>Sign in</body></html>', status: 200 },
      },
    });
    const evidence = await audited.collect('account-summary', 'virtual-mfa-devices');
    expect(rootMfaNoVirtual.judge(evidence, defaultSettings, audited.clock.now()).outcome).toBe(
      'unknown',
    );
  });

  function device(serial: string, assignedTo: string | null): Devices[number] {
    return { serial, assignedTo };
  }

  function users(count: number): Devices {
    return Array.from({ length: count }, (_, index) => device(`phone-${index}`, `user-${index}`));
  }
});
