import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { accountRegion } from '../../../src/aws/sources/support/account-region.ts';
import { signInRegion } from '../../../src/aws/regions.ts';
import { sequentialRoundTrips } from '../../../sandbox/aws/request-log.ts';
import { ACCOUNT_ID } from '../../sandbox/credential-report-csv.ts';
import { NOW } from '../../checks/evidence.ts';
import { auditAccount, closeAccounts, ROUND_TRIP_MS } from '../audited-account.ts';

const ALTERNATE = 'account:GetAlternateContact';
const UPDATE = 'account:GetPrimaryEmailUpdateStatus';
const INFORMATION = 'account:GetContactInformation';

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
});

describe('the alternate contacts', () => {
  test('are three words, and nothing of who they are', async () => {
    const { read } = await auditAccount();
    expect(await read('alternate-contacts')).toEqual({
      state: 'known',
      value: { security: true, billing: true, operations: true },
      asOf: NOW,
    });
  });

  test.each(['security', 'billing', 'operations'] as const)(
    'may lack one: %s, and the others are told all the same',
    async (missing) => {
      const { read } = await auditAccount({ contacts: { [missing]: false } });
      expect(await read('alternate-contacts')).toMatchObject({
        value: { security: true, billing: true, operations: true, [missing]: false },
      });
    },
  );

  test('are asked for at once, of no account by name', async () => {
    const { read, aws } = await auditAccount({}, ROUND_TRIP_MS);
    await read('alternate-contacts');
    expect(aws.requests).toHaveLength(3);
    expect(sequentialRoundTrips(aws.requests)).toBe(1);
    expect(JSON.stringify(aws.requests.map(({ input }) => input))).not.toContain('AccountId');
  });

  test('are not known where they may not be asked for', async () => {
    const { read } = await auditAccount({ denials: [ALTERNATE] });
    expect(await read('alternate-contacts')).toMatchObject({
      state: 'unavailable',
      cause: 'denied',
      missingPermissions: [ALTERNATE],
    });
  });

  test('are not missing because AWS has too much to do', async () => {
    const { read } = await auditAccount({ throttles: { [ALTERNATE]: 20 } });
    expect(await read('alternate-contacts')).toMatchObject({ cause: 'throttled' });
  });

  test('are not missing because an answer is not AWS’s', async () => {
    const { read } = await auditAccount({
      faults: { [ALTERNATE]: { html: 'Sign in to the network' } },
    });
    expect(await read('alternate-contacts')).toMatchObject({ state: 'unavailable' });
  });

  test('are not missing because the service is not there', async () => {
    const { read } = await auditAccount({ faults: { [ALTERNATE]: { drop: true } } });
    expect(await read('alternate-contacts')).toMatchObject({ state: 'unavailable' });
  });
});

describe('the primary contact', () => {
  test('is there, and nothing is kept of who it is', async () => {
    const { read } = await auditAccount();
    const reading = await read('contact-information');
    expect(reading).toEqual({
      state: 'known',
      value: { exists: true, phone: 'verified' },
      asOf: NOW,
    });
  });

  test('may be missing', async () => {
    const { read } = await auditAccount({ contacts: { information: false } });
    expect(await read('contact-information')).toMatchObject({ value: { exists: false } });
  });

  test('is not known where it may not be asked for', async () => {
    const { read } = await auditAccount({ denials: [INFORMATION] });
    expect(await read('contact-information')).toMatchObject({
      state: 'unavailable',
      missingPermissions: [INFORMATION],
    });
  });
});

describe('the phone number of the primary contact', () => {
  test.each([
    ['VERIFIED', 'verified'],
    ['UNVERIFIED', 'unverified'],
    ['PENDING', 'pending'],
    ['NOT_SUPPORTED', 'not-told'],
    [null, 'not-told'],
  ] as const)('that AWS calls %s is %s', async (phoneVerification, phone) => {
    const { read } = await auditAccount({ contacts: { phoneVerification } });
    expect(await read('contact-information')).toMatchObject({ value: { exists: true, phone } });
  });
});

describe('the latest change of root’s e-mail address', () => {
  test('is none where none was ever asked for', async () => {
    const { read } = await auditAccount();
    expect(await read('primary-email-update')).toEqual({
      state: 'known',
      value: 'none',
      asOf: NOW,
    });
  });

  test.each([
    ['PENDING', 'pending'],
    ['ACCEPTED', 'pending'],
    ['COMPLETED', 'changed'],
    ['FAILED', 'failed'],
    ['REVERTED', 'unknown'],
  ])('that AWS calls %s is %s', async (given, status) => {
    const updatedAt = '2026-11-20T08:00:00Z';
    const { read } = await auditAccount({
      contacts: { emailUpdate: { status: given, updatedAt } },
    });
    expect(await read('primary-email-update')).toMatchObject({
      value: { status, updatedAt: new Date(updatedAt) },
    });
  });

  test('is not known where it may not be asked for', async () => {
    const { read } = await auditAccount({ denials: [UPDATE] });
    expect(await read('primary-email-update')).toMatchObject({
      state: 'unavailable',
      missingPermissions: [UPDATE],
    });
  });

  test('is not none because an answer is not AWS’s', async () => {
    const { read } = await auditAccount({ faults: { [UPDATE]: { html: 'Sign in', status: 400 } } });
    expect(await read('primary-email-update')).toMatchObject({ state: 'unavailable' });
  });
});

describe('Account Management', () => {
  test.each([
    ['aws', 'us-east-1'],
    ['aws-cn', 'cn-northwest-1'],
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-eusc', 'eusc-de-east-1'],
  ])('of %s answers in %s', (partition, region) => {
    const target = { accountId: ACCOUNT_ID, partition };
    expect(accountRegion({ target, signInRegion: signInRegion(partition) })).toBe(region);
  });

  test('of China is asked there', async () => {
    const { read, aws } = await auditAccount({ partition: 'aws-cn' });
    await read('contact-information');
    expect(aws.requests.map(({ region }) => region)).toEqual(['cn-northwest-1']);
  });
});
