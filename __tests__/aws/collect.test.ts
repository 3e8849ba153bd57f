import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { actionsToRead, type Source } from '../../src/aws/source.ts';
import { sources } from '../../src/aws/sources/index.ts';
import type { Readings, SourceName } from '../../src/model/evidence.ts';
import type { AccountScenario, OrganizationScenario } from '../../sandbox/aws/server.ts';
import { sequentialRoundTrips } from '../../sandbox/aws/request-log.ts';
import { auditAccount, closeAccounts, ROUND_TRIP_MS } from './audited-account.ts';
import {
  auditOrganization,
  type AuditedOrganization,
  closeOrganizations,
  MANAGEMENT,
} from './audited-organization.ts';

type Faults = NonNullable<AccountScenario['faults']>;

/** Root's MFA devices take a root session; a role reads everything else. */
const readable = sources.filter(({ name }) => name !== 'root-mfa-devices');
const names: readonly SourceName[] = readable.map(({ name }) => name);

const UNIT = 'ou-rg01-11111111';
/** Denies root in one unit, so that the tree has to be walked; an event rule with a target; a finding. */
const ORGANIZATION: Partial<OrganizationScenario> = {
  trustedServices: ['iam.amazonaws.com'],
  rootFeatures: ['RootCredentialsManagement'],
  root: { units: [{ id: UNIT, name: 'Workloads' }] },
  policies: [
    {
      id: 'p-denyroot1',
      name: 'DenyRoot',
      targets: [UNIT],
      content: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Deny',
            Action: '*',
            Resource: '*',
            Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } },
          },
        ],
      },
    },
  ],
};
const ACCOUNT: Partial<AccountScenario> = {
  // Only then are the identity providers asked for.
  users: 0,
  aliases: [],
  eventRules: [
    {
      name: 'root-sign-in',
      eventPattern: {
        'detail-type': ['AWS Console Sign In via CloudTrail'],
        detail: { userIdentity: { type: ['Root'] } },
      },
      targets: ['arn:aws:sns:us-east-1:100000000001:root'],
    },
  ],
  guardDuty: {
    regions: { 'us-east-1': { findings: [{}] } },
  },
};

const start = async (parts: Partial<AccountScenario> = {}): Promise<AuditedOrganization> =>
  auditOrganization(ORGANIZATION, { ...ACCOUNT, ...parts });

const each = (actions: readonly string[], fault: Faults[string]): Faults =>
  Object.fromEntries(actions.map((action) => [action, fault]));

const states = (readings: Readings): readonly string[] => names.map((name) => readings[name].state);

/** A source and every source that asks for it. */
const dependsOn = (source: Source<string, unknown>, broken: string): boolean =>
  source.name === broken || (source.after ?? []).some((other) => dependsOn(other, broken));

/** What happens to every action a source needs. */
const troubles: readonly (readonly [
  name: string,
  trouble: (actions: readonly string[]) => Partial<AccountScenario>,
  causes: readonly string[],
])[] = [
  ['is denied', (actions) => ({ denials: [...actions] }), ['denied']],
  [
    'is denied by a page that is no answer of AWS',
    (actions) => ({ faults: each(actions, { html: 'no', status: 403 }) }),
    ['denied'],
  ],
  [
    'is throttled for ever',
    (actions) => ({ faults: each(actions, { status: 400, code: 'ThrottlingException' }) }),
    ['throttled'],
  ],
  [
    'fails with a page',
    (actions) => ({ faults: each(actions, { html: '<html>', status: 500 }) }),
    ['failed'],
  ],
  [
    'has lost its credentials',
    (actions) => ({ faults: each(actions, { status: 403, code: 'ExpiredToken' }) }),
    ['failed'],
  ],
  [
    'gets a page instead of an answer',
    (actions) => ({ faults: each(actions, { html: 'Please sign in', status: 200 }) }),
    ['malformed'],
  ],
  [
    'gets no answer',
    (actions) => ({ faults: each(actions, { drop: true }) }),
    ['unreachable', 'malformed', 'timed-out'],
  ],
];

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
  await closeOrganizations();
});

describe.each(readable.map((source) => [source.name, source.actions] as const))(
  'a source that breaks leaves the others known: %s',
  (broken, actions) => {
    test.each(troubles)('%s', async (_, trouble, causes) => {
      const { collect } = await start(trouble(actions));
      const { readings } = await collect(MANAGEMENT, ...names);
      const reading = readings[broken];
      // What speaks for several Regions is known as a whole, and says itself which it could not read.
      if (reading.state === 'known') {
        expect(JSON.stringify(reading.value)).toContain('"unavailable"');
      } else {
        expect(causes).toContain(reading.cause);
      }
      // Two sources may ask by the same call.
      const others = readable.filter(
        (source) =>
          !dependsOn(source, broken) &&
          !source.actions.some((action) => actions.some((own) => own === action)),
      );
      expect(
        others
          .map(({ name }) => [name, readings[name].state])
          .filter(([, state]) => state !== 'known'),
      ).toEqual([]);
    });
  },
);

describe('a run', () => {
  test('says whose calls they are, whatever service they go to', async () => {
    const { collect, aws } = await auditAccount();
    await collect();
    expect(new Set(aws.requests.map(({ service }) => service)).size).toBeGreaterThan(5);
    for (const { userAgent } of aws.requests) expect(userAgent).toMatch(/ app\/aws-root-guard$/);
  });

  test('reads root’s credentials in one round trip when the report is ready', async () => {
    const { collect, aws } = await auditAccount(
      { credentialReport: { state: 'ready', generatedTime: { minutesAgo: 30 } } },
      ROUND_TRIP_MS,
    );
    const { readings } = await collect(
      'account-summary',
      'credential-report',
      'virtual-mfa-devices',
      'password-policy',
      'account-alias',
    );
    expect(readings['credential-report'].state).toBe('known');
    expect(aws.requests).toHaveLength(6);
    expect(sequentialRoundTrips(aws.requests)).toBe(1);
  });

  test('knows everything where nothing goes wrong', async () => {
    const { collect } = await start();
    expect(states((await collect(MANAGEMENT, ...names)).readings)).toEqual(
      names.map(() => 'known'),
    );
  });

  test.each(readable.map((source) => [source.name, source] as const))(
    'calls what its source says it calls, and nothing else: %s',
    async (name, source) => {
      const { collect, called } = await start({
        credentialReport: { state: 'absent' },
        alarmMuteRules: [{ name: 'nightly', alarmNames: ['cpu'] }],
      });
      await collect(MANAGEMENT, name);
      expect([...new Set(called())].sort()).toEqual([...actionsToRead(source)].sort());
    },
  );

  test('does not call what no check needs', async () => {
    const { collect, called } = await auditAccount();
    const { readings } = await collect('account-summary');
    expect(called()).toEqual(['GetAccountSummary']);
    expect(readings['account-summary'].state).toBe('known');
    expect(readings['credential-report']).toEqual({
      state: 'unavailable',
      cause: 'not-read',
      reason: 'No chosen check needs this source.',
    });
  });

  test('reads a source once, however many ask for it', async () => {
    const { collect, called } = await start();
    await collect(MANAGEMENT, ...names);
    expect(called().filter((action) => action === 'cloudtrail:DescribeTrails')).toHaveLength(1);
  });

  test('recovers from throttling', async () => {
    const { collect } = await start({
      throttles: Object.fromEntries(
        readable.flatMap(({ actions }) => actions.map((action) => [action, 2])),
      ),
    });
    expect(states((await collect(MANAGEMENT, ...names)).readings)).toEqual(
      names.map(() => 'known'),
    );
  });

  test('recovers from a connection that ends', async () => {
    const { collect } = await auditAccount({
      faults: {
        'iam:GetAccountSummary': { drop: true, times: 1 },
        'iam:ListVirtualMFADevices': { drop: true, times: 2 },
      },
    });
    const { readings } = await collect('account-summary', 'virtual-mfa-devices');
    expect(readings['account-summary'].state).toBe('known');
    expect(readings['virtual-mfa-devices'].state).toBe('known');
  });

  // Which code the network gave is not seen here: in Jest, Node's errors are of another realm, and
  // the SDK wraps what is no Error to it. failure.test.ts has the codes.
  test('gets no answer at all: nothing is thrown, and nothing is known', async () => {
    const { collect, aws } = await auditAccount();
    await aws.close();
    const known = names.filter((name) => name !== 'root-mfa-devices');
    const { readings } = await collect(...known);
    const told = known.filter((name) => readings[name].state === 'known');
    // Lists of Regions say themselves that none of them could be read.
    expect(told.filter((name) => !JSON.stringify(readings[name]).includes('unavailable'))).toEqual(
      [],
    );
  });

  test('says who it audits, and as whom', async () => {
    const { collect } = await auditAccount({ partition: 'aws-us-gov' });
    expect(await collect('account-summary')).toMatchObject({
      account: { partition: 'aws-us-gov' },
      caller: { credentials: 'temporary' },
    });
  });
});
