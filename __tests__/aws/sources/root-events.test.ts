import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { SourceContext } from '../../../src/aws/source.ts';
import { accountAlias } from '../../../src/aws/sources/account-alias.ts';
import { rootEvents, type RootEvents } from '../../../src/aws/sources/root-events.ts';
import type { Reading } from '../../../src/model/reading.ts';
import type { AccountScenario } from '../../../sandbox/aws/server.ts';
import { NOW } from '../../checks/evidence.ts';
import { auditAccount, closeAccounts, type AuditedAccount } from '../audited-account.ts';

type Events = NonNullable<AccountScenario['events']>;

const REGIONS_30 = ['us-east-1', ...Array.from({ length: 29 }, (_, index) => `eu-west-${index}`)];

const LOOKUP = 'cloudtrail:LookupEvents';

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
});

const names = (reading: Reading<RootEvents>, region = 'us-east-1'): readonly string[] => {
  if (reading.state !== 'known') throw new Error(reading.reason);
  const found = reading.value.regions.find((each) => each.region === region)?.reading;
  if (found?.state !== 'known') throw new Error(`nothing known of ${region}`);
  return found.value.events.map(({ name }) => name);
};

const lookups = ({ aws }: AuditedAccount) =>
  aws.requests.filter(({ action }) => action === 'LookupEvents');

const inTwoRegions = async (scenario: Partial<AccountScenario>): Promise<AuditedAccount> =>
  auditAccount(scenario, 0, { activityRegions: ['eu-west-1'] });

describe('what root did', () => {
  test('is read with its kinds, and without what an IAM user named root did', async () => {
    const events: Events = [
      { kind: 'sign-in', time: { hoursAgo: 1 } },
      { kind: 'failed-sign-in', time: { hoursAgo: 2 } },
      { kind: 'access-key-call', name: 'CreateUser', time: { hoursAgo: 3 } },
      { kind: 'assumed-root-call', name: 'GetAccountSummary' },
      { kind: 'service-call', name: 'DeleteNetworkInterface', source: 'ec2.amazonaws.com' },
      { kind: 'service-event' },
      { kind: 'user-call', name: 'DeleteUser' },
    ];
    const { read } = await auditAccount({ events });
    const reading = await read('root-events');
    expect(reading).toMatchObject({
      state: 'known',
      asOf: NOW,
      value: {
        withoutAlias: undefined,
        regions: [
          {
            region: 'us-east-1',
            reading: {
              state: 'known',
              value: {
                unreadable: 0,
                truncated: false,
                events: [
                  { name: 'ConsoleLogin', kind: 'console-sign-in', mfa: true },
                  { name: 'ConsoleLogin', kind: 'failed-sign-in', mfa: false },
                  { name: 'CreateUser', kind: 'api-call', mfa: 'unknown', session: undefined },
                  { kind: 'central-audit', readOnly: true },
                  { kind: 'aws-service' },
                  { kind: 'aws-service' },
                ],
              },
            },
          },
        ],
      },
    });
    expect(names(reading)).not.toContain('DeleteUser');
  });

  test('is nothing where there is nothing', async () => {
    const account = await auditAccount();
    expect(names(await account.read('root-events'))).toEqual([]);
    expect(lookups(account)).toHaveLength(1);
    expect(account.clock.slept).toEqual([]);
  });

  test('is looked for in every Region, as far back as the window goes', async () => {
    const account = await auditAccount(
      {
        events: [
          { name: 'InTime', time: { daysAgo: 29 } },
          { name: 'TooOld', time: { daysAgo: 31 } },
          { name: 'Elsewhere', region: 'eu-west-1', time: { daysAgo: 1 } },
        ],
      },
      0,
      { activityRegions: ['eu-west-1'], rootActivityWindowDays: 30 },
    );
    const reading = await account.read('root-events');
    expect(names(reading)).toEqual(['InTime']);
    expect(names(reading, 'eu-west-1')).toEqual(['Elsewhere']);
    expect(
      lookups(account)
        .map(({ region }) => region)
        .sort(),
    ).toEqual(['eu-west-1', 'us-east-1']);
  });

  test('is read page by page, no faster than AWS answers', async () => {
    const account = await auditAccount({ events: [{ count: 220 }], lookupLimit: 2 });
    expect(names(await account.read('root-events'))).toHaveLength(220);
    expect(lookups(account).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(account.clock.waited()).toBe(2_200);
  });

  test('does not wait in one Region for another', async () => {
    const account = await auditAccount(
      { events: [{ count: 60 }, { count: 60, region: 'eu-west-1' }], lookupLimit: 2 },
      0,
      { activityRegions: ['eu-west-1'] },
    );
    const reading = await account.read('root-events');
    expect(names(reading)).toHaveLength(60);
    expect(names(reading, 'eu-west-1')).toHaveLength(60);
    expect(account.clock.slept).toEqual([]);
  });

  test.each([
    ['the sign-in Region after two hundred pages', ['us-east-1'], 200],
    ['every other one sooner, the more there are', REGIONS_30, 200 + 29 * 67],
  ])('is cut: %s, and says so', async (_, regions, pages) => {
    let asked = 0;
    const send = async () => {
      asked += 1;
      return { Events: [], NextToken: `page ${String(asked)}` };
    };
    const { aws, clock } = await auditAccount();
    await aws.close();
    const reading = await rootEvents.read({
      ...clock,
      signInRegion: 'us-east-1',
      range: async () => ({ activityWindowDays: 90, usualRegions: [], activityRegions: [] }),
      call: async (_: string, ask: () => Promise<unknown>) => ask(),
      connect: () => ({ send }),
      read: async (source: unknown) => (source === accountAlias ? { alias: undefined } : regions),
    } as unknown as SourceContext);
    expect(reading.value.regions).toHaveLength(regions.length);
    expect(reading.value.regions[0]).toMatchObject({
      region: 'us-east-1',
      reading: { value: { truncated: true } },
    });
    expect(asked).toBe(pages);
    expect(asked).toBeLessThanOrEqual(200 + 2_000);
    if (regions.length === 1) expect(clock.waited()).toBe(99 * 1_100);
  });

  test('counts what cannot be understood', async () => {
    const { read } = await auditAccount({
      events: [
        { cloudTrailEvent: '{' },
        { cloudTrailEvent: null },
        { record: { eventTime: 'soon' } },
        { name: 'CreateUser' },
      ],
    });
    const reading = await read('root-events');
    expect(reading).toMatchObject({
      value: { regions: [{ reading: { value: { unreadable: 3 } } }] },
    });
    expect(names(reading)).toEqual(['CreateUser']);
  });
});

describe('the Regions that are looked at', () => {
  const regionsIn = (reading: Reading<RootEvents>): readonly string[] => {
    if (reading.state !== 'known') throw new Error(reading.reason);
    return reading.value.regions.map(({ region }) => region);
  };

  const THREE = {
    'eu-west-1': 'ENABLED_BY_DEFAULT',
    'ap-east-1': 'DISABLED',
    'us-east-1': 'ENABLED_BY_DEFAULT',
    'eu-south-1': 'ENABLED',
  } as const;

  test('are all that are enabled, that of the sign-ins first, with one page each', async () => {
    const account = await auditAccount({
      regions: THREE,
      events: [{ name: 'Far', region: 'eu-south-1' }],
    });
    const reading = await account.read('root-events');
    expect(regionsIn(reading)).toEqual(['us-east-1', 'eu-south-1', 'eu-west-1']);
    expect(names(reading, 'eu-south-1')).toEqual(['Far']);
    expect(lookups(account)).toHaveLength(3);
    expect(reading).toMatchObject({ value: { withoutRegions: undefined } });
  });

  test('are read to their end where root was busy, each at its own pace', async () => {
    const account = await auditAccount({
      regions: THREE,
      events: [{ count: 170, region: 'eu-south-1' }, { count: 3 }],
      lookupLimit: 2,
    });
    expect(names(await account.read('root-events'), 'eu-south-1')).toHaveLength(170);
    expect(lookups(account).map(({ status }) => status)).toEqual(Array(6).fill(200));
  });

  test('are those of the settings, too', async () => {
    const { read } = await auditAccount({ regions: THREE }, 0, {
      activityRegions: ['me-west-1', 'eu-west-1'],
    });
    expect(regionsIn(await read('root-events'))).toEqual([
      'us-east-1',
      'eu-south-1',
      'eu-west-1',
      'me-west-1',
    ]);
  });

  test('are only the usual and those of the settings where nobody may ask for them, and that is said', async () => {
    const { read } = await auditAccount({ regions: THREE, denials: ['account:ListRegions'] }, 0, {
      activityRegions: ['eu-west-1'],
    });
    const reading = await read('root-events');
    expect(regionsIn(reading)).toEqual(['us-east-1', 'eu-west-1']);
    expect(reading).toMatchObject({
      value: {
        withoutRegions: { cause: 'denied', missingPermissions: ['account:ListRegions'] },
      },
    });
  });
});

describe('a record that does not say whether it only reads', () => {
  test.each([true, false])('is what LookupEvents says beside it: %s', async (readOnly) => {
    const { read } = await auditAccount({
      events: [{ name: 'Anything', readOnly, record: { readOnly: undefined } }],
    });
    const reading = await read('root-events');
    expect(reading).toMatchObject({
      value: { regions: [{ reading: { value: { events: [{ readOnly }] } } }] },
    });
  });
});

describe('an account with an alias', () => {
  const events: Events = [
    { name: 'UnderRoot' },
    { name: 'UnderAlias', username: 'acme-prod' },
    { name: 'UnderAnother', username: 'acme-test' },
  ];

  test('is looked through under both names', async () => {
    const account = await auditAccount({ events, aliases: ['acme-prod'], lookupLimit: 2 });
    expect(names(await account.read('root-events'))).toEqual(['UnderRoot', 'UnderAlias']);
    expect(lookups(account).map(({ status }) => status)).toEqual([200, 200]);
  });

  test('is read no faster under two names than under one', async () => {
    const account = await auditAccount({
      events: [{ count: 120 }, { count: 120, username: 'acme-prod' }],
      aliases: ['acme-prod'],
      lookupLimit: 2,
    });
    expect(names(await account.read('root-events'))).toHaveLength(240);
    expect(lookups(account).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  });

  test('says so where nobody may ask for the alias, and tells what it found', async () => {
    const { read } = await auditAccount({
      events,
      aliases: ['acme-prod'],
      denials: ['iam:ListAccountAliases'],
    });
    const reading = await read('root-events');
    expect(names(reading)).toEqual(['UnderRoot']);
    expect(reading).toMatchObject({
      value: {
        withoutAlias: { cause: 'denied', missingPermissions: ['iam:ListAccountAliases'] },
      },
    });
  });
});

describe('Regions that do not answer', () => {
  test('all of them: nothing is known, and the action is named', async () => {
    const { read } = await inTwoRegions({ denials: [LOOKUP] });
    expect(await read('root-events')).toMatchObject({
      state: 'unavailable',
      cause: 'denied',
      missingPermissions: [LOOKUP],
    });
  });

  test('one of them: the other is known', async () => {
    const account = await inTwoRegions({
      events: [{ name: 'Here' }, { name: 'There', region: 'eu-west-1' }],
      faults: { [LOOKUP]: { status: 400, code: 'InvalidRequest', times: 1 } },
    });
    const reading = await account.read('root-events');
    if (reading.state !== 'known') throw new Error(reading.reason);
    const states = reading.value.regions.map((each) => each.reading.state);
    expect([...states].sort()).toEqual(['known', 'unavailable']);
  });

  test('at first: the SDK asks again', async () => {
    const account = await auditAccount({ events: [{}], throttles: { [LOOKUP]: 2 } });
    expect(names(await account.read('root-events'))).toHaveLength(1);
  });

  test('to a later page: what was read before is not taken for all there is', async () => {
    const account = await auditAccount({ events: [{ count: 120 }], lookupLimit: 2 });
    // So the third page is asked for too early, and each time again.
    jest.spyOn(account.clock, 'sleep').mockResolvedValue(undefined);
    expect(await account.read('root-events')).toMatchObject({
      state: 'unavailable',
      cause: 'throttled',
    });
  });
});
