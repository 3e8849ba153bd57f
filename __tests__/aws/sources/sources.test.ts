import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { sequentialRoundTrips } from '../../../sandbox/aws/request-log.ts';
import { loadScenario } from '../../../sandbox/aws/scenario.ts';
import type { AccountScenario } from '../../../sandbox/aws/server.ts';
import { ACCOUNT_ID, HEADER, rootArn, rootLine } from '../../sandbox/credential-report-csv.ts';
import { NOW } from '../../checks/evidence.ts';
import { auditAccount, closeAccounts, ROUND_TRIP_MS } from '../audited-account.ts';

type Report = NonNullable<AccountScenario['credentialReport']>;
type Faults = NonNullable<AccountScenario['faults']>;

const MINUTE_MS = 60_000;
const NO_CAPACITY = { 'iam:GenerateCredentialReport': { status: 409, code: 'LimitExceeded' } };
const HALF_AN_HOUR_OLD: Report = { state: 'ready', generatedTime: { minutesAgo: 30 } };
const FIVE_HOURS_OLD: Report = { state: 'ready', generatedTime: { hoursAgo: 5 } };

const ago = (minutes: number): Date => new Date(NOW.getTime() - minutes * MINUTE_MS);

const denied = (action: string) => ({
  state: 'unavailable',
  cause: 'denied',
  reason: `The audit role is not allowed to call ${action}.`,
  missingPermissions: [action],
});

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
});

describe('the account summary', () => {
  test('is all counters, as of now', async () => {
    const { read } = await auditAccount({ users: 7, root: { mfaActive: false } });
    expect(await read('account-summary')).toMatchObject({
      state: 'known',
      value: { Users: 7, AccountMFAEnabled: 0, AccountPasswordPresent: 1, UsersQuota: 5000 },
      asOf: NOW,
    });
  });

  test('does not count what AWS does not count', async () => {
    const { read } = await auditAccount({ summary: { AccountPasswordPresent: null } });
    const reading = await read('account-summary');
    expect(reading).toMatchObject({ state: 'known', value: { AccountMFAEnabled: 1 } });
    expect(reading).not.toHaveProperty('value.AccountPasswordPresent');
  });

  test('follows a change at once, where the credential report lags', async () => {
    const { read, account } = await auditAccount({
      root: { mfaActive: false },
      credentialReport: { ...HALF_AN_HOUR_OLD, lags: true },
    });
    account.change({ root: { mfaActive: true } });
    expect(await read('account-summary')).toMatchObject({ value: { AccountMFAEnabled: 1 } });
    expect(await read('credential-report')).toMatchObject({
      value: { root: { mfaActive: false } },
      asOf: ago(30),
    });
  });
});

describe('the credential report', () => {
  test('that is fresh is read at once, as of when it was generated', async () => {
    const { read, clock, called } = await auditAccount({ credentialReport: HALF_AN_HOUR_OLD });
    expect(await read('credential-report')).toMatchObject({
      state: 'known',
      value: { root: { passwordEnabled: true, mfaActive: true } },
      asOf: ago(30),
    });
    expect(clock.slept).toEqual([]);
    expect([...called()].sort()).toEqual(['GenerateCredentialReport', 'GetCredentialReport']);
  });

  test('is asked for and generated in one round trip', async () => {
    const { read, aws } = await auditAccount({ credentialReport: HALF_AN_HOUR_OLD }, ROUND_TRIP_MS);
    await read('credential-report');
    expect(aws.requests).toHaveLength(2);
    expect(sequentialRoundTrips(aws.requests)).toBe(1);
  });

  test('that is fresh does not wait for the answer to Generate', async () => {
    const { read } = await auditAccount({ credentialReport: HALF_AN_HOUR_OLD }, ({ action }) =>
      action === 'GenerateCredentialReport' ? 600_000 : 0,
    );
    const patience = new AbortController();
    const waited = setTimeout(20_000, 'waited for Generate', patience);
    const first = await Promise.race([read('credential-report'), waited]);
    patience.abort();
    expect(first).toMatchObject({ state: 'known', asOf: ago(30) });
  });

  test.each<[minutes: number, seconds: number, sleeps: boolean]>([
    [239, 59, false],
    [240, 0, true],
  ])('of %d minutes and %d seconds: made anew, %s', async (minutes, seconds, sleeps) => {
    const { read, clock } = await auditAccount(
      {
        credentialReport: {
          state: 'ready',
          generatedTime: { minutesAgo: minutes, secondsAgo: seconds },
        },
      },
      // Get is there first, and finds the report as it is.
      ({ action }) => (action === 'GenerateCredentialReport' ? 30 : 0),
    );
    const reading = await read('credential-report');
    expect(clock.slept.length > 0).toBe(sleeps);
    expect(reading).toMatchObject({
      state: 'known',
      // On the wire, times have whole seconds.
      asOf: sleeps
        ? new Date(NOW.getTime() + 2_000)
        : new Date(ago(minutes).getTime() - seconds * 1_000),
    });
  });

  test.each<[state: NonNullable<Report['state']>, polls: number]>([
    ['absent', 0],
    ['absent', 1],
    ['absent', 2],
    ['absent', 5],
    ['absent', 20],
    ['expired', 0],
    ['expired', 7],
    ['inProgress', 0],
    ['inProgress', 1],
    ['inProgress', 9],
  ])('that is %s is there after %d polls', async (state, polls) => {
    const { read, clock, aws, called } = await auditAccount({ credentialReport: { state, polls } });
    const reading = await read('credential-report');
    expect(reading).toMatchObject({ state: 'known', value: { root: { mfaActive: true } } });
    expect(reading).toHaveProperty('asOf.constructor', Date);
    expect(clock.waited()).toBeLessThan(MINUTE_MS);
    // Two calls to begin with, then one a look, and no more looks than it takes.
    expect(aws.requests.length).toBeLessThanOrEqual(polls + 4);
    expect(called().filter((action) => action === 'GenerateCredentialReport')).toHaveLength(1);
  });

  test('is looked for when AWS should have it, and every second from then on', async () => {
    const { read, clock } = await auditAccount({
      credentialReport: { state: 'inProgress', polls: 5 },
    });
    await read('credential-report');
    expect(clock.slept).toEqual([2_500, 1_000, 1_000, 1_000]);
  });

  test('that is never ready is given up within a minute', async () => {
    const { read, clock, aws } = await auditAccount({
      credentialReport: { state: 'absent', polls: 100_000 },
    });
    expect(await read('credential-report')).toEqual({
      state: 'unavailable',
      cause: 'timed-out',
      reason: 'AWS did not finish the credential report within 60 seconds.',
    });
    expect(clock.waited()).toBeGreaterThan(45_000);
    expect(clock.waited()).toBeLessThanOrEqual(MINUTE_MS);
    expect(aws.requests.length).toBeLessThan(100);
  });

  test('that is never ready leaves the old one', async () => {
    const { read, clock } = await auditAccount(
      { credentialReport: { ...FIVE_HOURS_OLD, polls: 100_000 } },
      ({ action }) => (action === 'GenerateCredentialReport' ? 10 : 0),
    );
    expect(await read('credential-report')).toMatchObject({ state: 'known', asOf: ago(300) });
    expect(clock.waited()).toBeLessThanOrEqual(MINUTE_MS);
  });

  test.each<[name: string, credentialReport: Report, minutes: number]>([
    ['a fresh one', HALF_AN_HOUR_OLD, 30],
    ['an old one', FIVE_HOURS_OLD, 300],
  ])('is %s where Generate is denied', async (_, credentialReport, minutes) => {
    const { read, clock } = await auditAccount({
      credentialReport,
      denials: ['iam:GenerateCredentialReport'],
    });
    expect(await read('credential-report')).toMatchObject({ state: 'known', asOf: ago(minutes) });
    expect(clock.slept).toEqual([]);
  });

  test.each(['absent', 'expired'] as const)(
    'is unavailable where it is %s and Generate is denied',
    async (state) => {
      const { read, clock } = await auditAccount({
        credentialReport: { state },
        denials: ['iam:GenerateCredentialReport'],
      });
      expect(await read('credential-report')).toEqual(denied('iam:GenerateCredentialReport'));
      expect(clock.slept).toEqual([]);
    },
  );

  test.each([
    ['iam:GetCredentialReport', ['iam:GetCredentialReport']],
    ['iam:*CredentialReport', ['iam:GetCredentialReport', 'iam:GenerateCredentialReport']],
  ])(
    'is unavailable where %s is denied, and names every action to add',
    async (action, missingPermissions) => {
      const { read, clock } = await auditAccount({ denials: [action] });
      expect(await read('credential-report')).toEqual({
        ...denied('iam:GetCredentialReport'),
        missingPermissions,
      });
      expect(clock.slept).toEqual([]);
    },
  );

  test.each<[name: string, credentialReport: Report, minutes: number]>([
    ['a fresh one', HALF_AN_HOUR_OLD, 30],
    ['an old one', FIVE_HOURS_OLD, 300],
  ])('is %s where AWS has no capacity for another', async (_, credentialReport, minutes) => {
    const { read } = await auditAccount({ credentialReport, faults: NO_CAPACITY });
    expect(await read('credential-report')).toMatchObject({ state: 'known', asOf: ago(minutes) });
  });

  test('is unavailable where AWS never has capacity and there is no other', async () => {
    const { read, clock } = await auditAccount({
      credentialReport: { state: 'absent' },
      faults: NO_CAPACITY,
    });
    const reading = await read('credential-report');
    expect(reading).toMatchObject({ state: 'unavailable' });
    expect(reading).not.toHaveProperty('missingPermissions');
    expect(clock.waited()).toBeLessThanOrEqual(MINUTE_MS);
  });

  test('is made as soon as AWS has capacity again', async () => {
    const { read } = await auditAccount({
      credentialReport: { state: 'absent' },
      faults: {
        'iam:GenerateCredentialReport': { status: 409, code: 'LimitExceeded', times: 10 },
      },
    });
    expect(await read('credential-report')).toMatchObject({ state: 'known' });
  });

  test('is the one that another caller makes, where AWS has no capacity for this one', async () => {
    const { read } = await auditAccount({
      credentialReport: { state: 'inProgress', polls: 3 },
      faults: NO_CAPACITY,
    });
    expect(await read('credential-report')).toMatchObject({ state: 'known' });
  });

  test.each<[name: string, faults: Faults]>([
    [
      'throttling',
      { 'iam:GenerateCredentialReport': { status: 400, code: 'Throttling', times: 4 } },
    ],
    [
      'a failure',
      { 'iam:GenerateCredentialReport': { status: 500, code: 'ServiceFailure', times: 4 } },
    ],
    ['a page', { 'iam:GenerateCredentialReport': { html: '<html>', status: 502, times: 4 } }],
  ])('is made in spite of %s on Generate', async (_, faults) => {
    const { read } = await auditAccount({ credentialReport: { state: 'absent' }, faults });
    expect(await read('credential-report')).toMatchObject({ state: 'known' });
  });

  test.each([
    ['aws', 'healthy'],
    ['aws-us-gov', 'govcloud'],
  ])('has a row for root in %s', async (_, scenario) => {
    const { read } = await auditAccount(loadScenario(scenario));
    expect(await read('credential-report')).toMatchObject({
      state: 'known',
      value: { root: { keys: [{ slot: 1 }, { slot: 2 }] } },
    });
  });

  test('has no row for root in the China partition', async () => {
    const { read } = await auditAccount(loadScenario('china'));
    expect(await read('credential-report')).toMatchObject({
      state: 'known',
      value: { root: 'missing' },
    });
  });

  test.each<[name: string, csv: string]>([
    ['no row for root', HEADER],
    [
      'a user named like root',
      `${HEADER}\n${rootLine({ arn: `arn:aws:iam::${ACCOUNT_ID}:user/<root_account>` })}`,
    ],
    ["another account's root", `${HEADER}\n${rootLine({ arn: rootArn('aws', '999999999999') })}`],
  ])('that holds %s has none of this root', async (_, csv) => {
    const { read } = await auditAccount({ credentialReport: { csv } });
    expect(await read('credential-report')).toMatchObject({
      state: 'known',
      value: { root: 'missing' },
    });
  });

  test('of 5,000 users, some with commas in their names', async () => {
    const { read } = await auditAccount({
      users: { count: 5_000, withComma: 100 },
      credentialReport: { quotesCommas: false, columns: 23 },
      root: { keys: [{}, {}, {}] },
    });
    expect(await read('credential-report')).toMatchObject({
      value: { root: { keys: [{ active: true }, { active: true }], hasMoreCredentials: true } },
    });
  });
});

describe('the virtual MFA devices', () => {
  const users = Array.from({ length: 7 }, (_, index) => ({
    serial: `phone-${index}`,
    assignedTo: `user-${index}`,
  }));

  test('are read to the last page', async () => {
    const { read, aws } = await auditAccount({
      virtualMfaDevices: [...users, { serial: 'last', assignedTo: 'root' }],
      virtualMfaPageSize: 3,
    });
    expect(await read('virtual-mfa-devices')).toEqual({
      state: 'known',
      value: { ofRoot: [`arn:aws:iam::${ACCOUNT_ID}:mfa/last`], withoutUser: 0 },
      asOf: NOW,
    });
    expect(aws.requests.map(({ params }) => params['AssignmentStatus'])).toEqual([
      'Assigned',
      'Assigned',
      'Assigned',
    ]);
    expect(new Set(aws.requests.map(({ params }) => params['Marker'])).size).toBe(3);
  });

  test('of root are all told, from every page', async () => {
    const { read } = await auditAccount({
      virtualMfaDevices: [
        { serial: 'first', assignedTo: 'root' },
        ...users,
        { serial: 'last', assignedTo: 'root' },
      ],
      virtualMfaPageSize: 2,
    });
    expect(await read('virtual-mfa-devices')).toMatchObject({
      value: {
        ofRoot: [`arn:aws:iam::${ACCOUNT_ID}:mfa/first`, `arn:aws:iam::${ACCOUNT_ID}:mfa/last`],
      },
    });
  });

  test.each(['aws-cn', 'aws-us-gov', 'aws-eusc'] as const)('of root in %s', async (partition) => {
    const { read } = await auditAccount({
      partition,
      virtualMfaDevices: [
        { serial: 'phone', assignedTo: 'root' },
        { serial: 'other', assignedTo: rootArn('aws') },
      ],
    });
    expect(await read('virtual-mfa-devices')).toMatchObject({
      value: { ofRoot: [`arn:${partition}:iam::${ACCOUNT_ID}:mfa/phone`], withoutUser: 0 },
    });
  });

  test('are only the assigned ones', async () => {
    const { read } = await auditAccount({
      virtualMfaDevices: [{ serial: 'root-account-mfa-device' }],
    });
    expect(await read('virtual-mfa-devices')).toMatchObject({
      value: { ofRoot: [], withoutUser: 0 },
    });
  });

  test.each<[name: string, list: string, value: unknown]>([
    [
      'an assigned device without user is counted apart',
      devicesXml('<member><SerialNumber>GAHT1</SerialNumber></member>'),
      { ofRoot: [], withoutUser: 1 },
    ],
    [
      'a user without ARN is no user',
      devicesXml(
        '<member><SerialNumber>x</SerialNumber><User><UserName>root</UserName></User></member>',
      ),
      { ofRoot: [], withoutUser: 1 },
    ],
    [
      'a device of root without serial number is one all the same',
      devicesXml(`<member><User><Arn>${rootArn()}</Arn></User></member>`),
      { ofRoot: ['without serial number'], withoutUser: 0 },
    ],
    ['an empty list', devicesXml(''), { ofRoot: [], withoutUser: 0 }],
  ])('%s', async (_, html, value) => {
    const { read } = await auditAccount({
      faults: { 'iam:ListVirtualMFADevices': { html, status: 200 } },
    });
    expect(await read('virtual-mfa-devices')).toMatchObject({ state: 'known', value });
  });

  test('an empty page in the middle is not the end', async () => {
    const firstPage = Buffer.from('sandbox-marker:0').toString('base64');
    const { read, aws } = await auditAccount({
      virtualMfaDevices: [{ serial: 'phone', assignedTo: 'root' }],
      faults: {
        'iam:ListVirtualMFADevices': { html: devicesXml('', firstPage), status: 200, times: 1 },
      },
    });
    expect(await read('virtual-mfa-devices')).toMatchObject({
      value: { ofRoot: [`arn:aws:iam::${ACCOUNT_ID}:mfa/phone`] },
    });
    expect(aws.requests).toHaveLength(2);
  });

  test.each([
    ['has no marker for its next page', devicesXml('', '')],
    ['never ends', devicesXml('', 'again')],
  ])('a list that %s is no answer', async (_, html) => {
    const { read } = await auditAccount({
      faults: { 'iam:ListVirtualMFADevices': { html, status: 200 } },
    });
    expect(await read('virtual-mfa-devices')).toMatchObject({
      state: 'unavailable',
      cause: 'malformed',
    });
  });

  test('a later page that is denied leaves nothing half read', async () => {
    const { read } = await auditAccount({
      virtualMfaDevices: users,
      denials: ['iam:ListVirtualMFADevices'],
      faults: {
        'iam:ListVirtualMFADevices': { html: devicesXml('', 'more'), status: 200, times: 1 },
      },
    });
    expect(await read('virtual-mfa-devices')).toEqual(denied('iam:ListVirtualMFADevices'));
  });
});

describe('the password policy', () => {
  test('is what it asks for', async () => {
    const { read } = await auditAccount({
      passwordPolicy: { MinimumPasswordLength: 16, PasswordReusePrevention: 5 },
    });
    expect(await read('password-policy')).toEqual({
      state: 'known',
      value: { minimumLength: 16, reusePrevention: 5 },
      asOf: NOW,
    });
  });

  test('need not ask for new passwords', async () => {
    const { read } = await auditAccount({ passwordPolicy: { PasswordReusePrevention: null } });
    expect(await read('password-policy')).toMatchObject({
      value: { minimumLength: 14, reusePrevention: undefined },
    });
  });

  test('is none where AWS says NoSuchEntity', async () => {
    const { read } = await auditAccount({ passwordPolicy: null });
    expect(await read('password-policy')).toEqual({ state: 'known', value: 'none', asOf: NOW });
  });
});

describe('the account alias', () => {
  test.each<[aliases: readonly string[], alias: string | undefined]>([
    [['acme'], 'acme'],
    [[], undefined],
  ])('%j', async (aliases, alias) => {
    const { read } = await auditAccount({ aliases: [...aliases] });
    expect(await read('account-alias')).toEqual({ state: 'known', value: { alias }, asOf: NOW });
  });
});

/** An answer of ListVirtualMFADevices, as AWS writes it; with a marker, there is more. */
function devicesXml(members: string, marker?: string): string {
  const more =
    marker === undefined
      ? '<IsTruncated>false</IsTruncated>'
      : `<IsTruncated>true</IsTruncated>${marker === '' ? '' : `<Marker>${marker}</Marker>`}`;
  return (
    '<ListVirtualMFADevicesResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">' +
    `<ListVirtualMFADevicesResult><VirtualMFADevices>${members}</VirtualMFADevices>${more}` +
    '</ListVirtualMFADevicesResult></ListVirtualMFADevicesResponse>'
  );
}
