import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { NOW } from '../../checks/evidence.ts';
import { auditAccount, closeAccounts } from '../audited-account.ts';

const LIST = 'account:ListRegions';

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
});

describe('the enabled Regions', () => {
  test('are those that the account can be used in, and no other', async () => {
    const { read } = await auditAccount({
      regions: {
        'us-east-1': 'ENABLED_BY_DEFAULT',
        'eu-south-1': 'ENABLED',
        'af-south-1': 'DISABLED',
        'ap-east-1': 'DISABLING',
        'me-west-1': 'ENABLING',
      },
    });
    expect(await read('enabled-regions')).toEqual({
      state: 'known',
      value: ['eu-south-1', 'us-east-1'],
      asOf: NOW,
    });
  });

  test('are read to the last page', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `eu-west-${String(index)}`);
    const { read, aws } = await auditAccount({
      regions: Object.fromEntries(names.map((name) => [name, 'ENABLED'] as const)),
    });
    expect(await read('enabled-regions')).toMatchObject({ value: [...names].sort() });
    expect(aws.requests.map(({ action }) => action)).toEqual(['ListRegions', 'ListRegions']);
  });

  test.each([
    ['a name that is no Region’s', { 'evil.example.com/': 'ENABLED' }],
    ['none at all', { 'us-east-1': 'DISABLED' }],
  ] as const)('are not known by an answer that is none: %s', async (_, regions) => {
    const { read } = await auditAccount({ regions });
    expect(await read('enabled-regions')).toMatchObject({
      state: 'unavailable',
      cause: 'malformed',
    });
  });

  test('are not known where they may not be asked for', async () => {
    const { read } = await auditAccount({ denials: [LIST] });
    expect(await read('enabled-regions')).toMatchObject({
      cause: 'denied',
      missingPermissions: [LIST],
    });
  });

  test.each([
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-eusc', 'eusc-de-east-1'],
  ] as const)('are asked for in the partition %s', async (partition, region) => {
    const { read, aws } = await auditAccount({ partition });
    expect(await read('enabled-regions')).toMatchObject({ value: [region] });
    expect(aws.requests.map((request) => request.region)).toEqual([region]);
  });
});
