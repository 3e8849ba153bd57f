import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Regional } from '../../../src/aws/region-readings.ts';
import type { SourceContext } from '../../../src/aws/source.ts';
import {
  guardDutyFindings,
  type RootFindings,
} from '../../../src/aws/sources/guardduty-findings.ts';
import type { Readings } from '../../../src/model/evidence.ts';
import type { Known } from '../../../src/model/reading.ts';
import { sequentialRoundTrips } from '../../../sandbox/aws/request-log.ts';
import type { AccountScenario } from '../../../sandbox/aws/server.ts';
import { ACCOUNT_ID } from '../../sandbox/credential-report-csv.ts';
import { known, NOW } from '../../checks/evidence.ts';
import {
  auditAccount,
  type AuditedAccount,
  closeAccounts,
  ROUND_TRIP_MS,
} from '../audited-account.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const REGIONS = ['us-east-1', 'eu-west-1'];

const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * DAY_MS);

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
});

const inTwoRegions = async (
  scenario: Partial<AccountScenario> = {},
  latencyMs = 0,
): Promise<AuditedAccount> => auditAccount(scenario, latencyMs, { guardDutyRegions: REGIONS });

const values = (
  reading: Readings['guardduty-detectors'] | Readings['guardduty-findings'],
): Readonly<Record<string, unknown>> => {
  if (reading.state !== 'known') throw new Error(reading.reason);
  return Object.fromEntries(
    reading.value.map((each) => [
      each.region,
      each.reading.state === 'known' ? each.reading.value : each.reading.cause,
    ]),
  );
};

describe('GuardDuty', () => {
  test('is on where nothing is said, in the sign-in Region and the run’s own', async () => {
    const { read } = await auditAccount();
    expect(values(await read('guardduty-detectors'))).toEqual({
      'us-east-1': { detectorIds: [expect.stringMatching(/^[\da-f]{32}$/)], on: true },
    });
  });

  test('is told Region by Region: on, suspended, or not there', async () => {
    const { read } = await auditAccount(
      {
        guardDuty: {
          regions: { 'eu-west-1': { status: 'DISABLED' }, 'eu-north-1': { status: 'none' } },
        },
      },
      0,
      { guardDutyRegions: [...REGIONS, 'eu-north-1'] },
    );
    expect(values(await read('guardduty-detectors'))).toMatchObject({
      'us-east-1': { on: true },
      'eu-west-1': { on: false, detectorIds: [expect.any(String)] },
      'eu-north-1': { on: false, detectorIds: [] },
    });
  });

  test('is asked in all Regions at once', async () => {
    const { read, aws } = await inTwoRegions({}, ROUND_TRIP_MS);
    await read('guardduty-detectors');
    expect(aws.requests).toHaveLength(4);
    expect(sequentialRoundTrips(aws.requests)).toBe(2);
  });

  test.each(['guardduty:ListDetectors', 'guardduty:GetDetector'])(
    'is not known where %s is denied',
    async (action) => {
      const { read } = await inTwoRegions({ denials: [action] });
      expect(await read('guardduty-detectors')).toMatchObject({
        state: 'unavailable',
        cause: 'denied',
        missingPermissions: [action],
      });
    },
  );

  test('is known where only one Region fails', async () => {
    const { read } = await inTwoRegions({
      faults: { 'guardduty:ListDetectors': { status: 400, code: 'BadRequestException', times: 1 } },
    });
    const states = Object.values(values(await read('guardduty-detectors')));
    expect(states).toContain('failed');
    expect(states).toContainEqual(expect.objectContaining({ on: true }));
  });
});

describe('the findings on root', () => {
  const NONE: RootFindings = { findings: [], isComplete: true };
  const USE = 'Policy:IAMUser/RootCredentialUsage';

  test('are none where there are none', async () => {
    const { read, called } = await auditAccount();
    expect(values(await read('guardduty-findings'))).toEqual({ 'us-east-1': NONE });
    expect(called()).toEqual(['ListDetectors', 'GetDetector', 'ListFindings', 'ListFindings']);
  });

  test('are those that are open and on root, of any type, and nothing is kept of who it was', async () => {
    const findings = [
      { createdAt: { daysAgo: 9 }, updatedAt: { daysAgo: 4 } },
      {
        type: 'UnauthorizedAccess:IAMUser/ConsoleLoginSuccess.B',
        severity: 5,
        updatedAt: { daysAgo: 2 },
      },
      { createdAt: { daysAgo: 30 }, updatedAt: { daysAgo: 1 }, archived: true },
      { type: 'UnauthorizedAccess:IAMUser/TorIPCaller', userType: 'IAMUser', severity: 5 },
    ];
    const { read } = await auditAccount({ guardDuty: { regions: { 'us-east-1': { findings } } } });
    expect(values(await read('guardduty-findings'))).toEqual({
      'us-east-1': {
        isComplete: true,
        findings: [
          { accountId: ACCOUNT_ID, type: USE, severity: 2, lastSeen: daysAgo(4) },
          {
            accountId: ACCOUNT_ID,
            type: 'UnauthorizedAccess:IAMUser/ConsoleLoginSuccess.B',
            severity: 5,
            lastSeen: daysAgo(2),
          },
        ],
      },
    });
  });

  test('are attack sequences with root among their actors, too, and those of members', async () => {
    const sequence = {
      type: 'AttackSequence:IAM/CompromisedCredentials',
      severity: 9,
      userType: null,
    };
    const { read } = await auditAccount({
      guardDuty: {
        regions: {
          'us-east-1': {
            findings: [
              { ...sequence, actors: ['IAMUser', 'Root'], accountId: '111122223333' },
              { ...sequence, actors: ['AssumedRole'] },
              { ...sequence, actors: ['ROOT'], archived: true },
              { ...sequence, type: 'Execution:EC2/MaliciousFile' },
              // Root's, and critical: in both lists, and one finding.
              { type: USE, severity: 9 },
            ],
          },
        },
      },
    });
    expect(values(await read('guardduty-findings'))).toMatchObject({
      'us-east-1': {
        findings: [
          { accountId: ACCOUNT_ID, type: USE },
          { accountId: '111122223333', type: sequence.type, severity: 9 },
        ].sort((left, right) => (left.type < right.type ? -1 : 1)),
      },
    });
  });

  test('are read page by page', async () => {
    const findings = Array.from({ length: 7 }, (_, index) => ({
      updatedAt: { daysAgo: 7 - index },
    }));
    const { read, called } = await auditAccount({
      guardDuty: { pageSize: 3, regions: { 'us-east-1': { findings } } },
    });
    expect(values(await read('guardduty-findings'))).toMatchObject({
      'us-east-1': { findings: Array.from({ length: 7 }, () => ({ type: USE })) },
    });
    // Three pages of those on root, and one of the critical ones.
    expect(called().filter((action) => action === 'ListFindings')).toHaveLength(4);
  });

  test('are off where GuardDuty is, unless one from before is open', async () => {
    const { read } = await auditAccount(
      {
        guardDuty: {
          regions: {
            'us-east-1': { status: 'none' },
            'eu-west-1': { status: 'DISABLED' },
            'eu-north-1': { status: 'DISABLED', findings: [{}] },
          },
        },
      },
      0,
      { guardDutyRegions: [...REGIONS, 'eu-north-1'] },
    );
    expect(values(await read('guardduty-findings'))).toMatchObject({
      'us-east-1': 'off',
      'eu-west-1': 'off',
      'eu-north-1': { findings: [{ type: USE }] },
    });
  });

  /** An administrator's detector, whose findings are of these types; it lists them again and again, for ever or not. */
  const administrator = async (
    types: readonly string[],
    ends: boolean,
  ): Promise<Known<readonly Regional<RootFindings | 'off'>[]>> => {
    const ids = types.map((_, index) => String(index));
    const send = async ({
      input,
    }: {
      readonly input: {
        readonly FindingIds?: readonly string[];
        readonly FindingCriteria?: { readonly Criterion: object };
      };
    }) => {
      if (input.FindingIds !== undefined) {
        return { Findings: input.FindingIds.map((id) => ({ Id: id, Type: types[Number(id)] })) };
      }
      // Only the list of what is critical has them.
      const isCritical = 'severity' in (input.FindingCriteria?.Criterion ?? {});
      return isCritical
        ? { FindingIds: ids, ...(ends ? {} : { NextToken: 'more' }) }
        : { FindingIds: [] };
    };
    return guardDutyFindings.read({
      now: () => NOW,
      target: { accountId: ACCOUNT_ID, partition: 'aws' },
      call: async (_: string, ask: () => Promise<unknown>) => ask(),
      connect: () => ({ send }),
      read: async () => [{ region: 'us-east-1', reading: known({ detectorIds: ['d'], on: true }) }],
    } as unknown as SourceContext);
  };

  test('are told as far as they go where the list never ends', async () => {
    const { value } = await administrator([USE, 'Execution:EC2/MaliciousFile'], false);
    expect(value).toMatchObject([
      {
        reading: { value: { isComplete: false, findings: [{ accountId: ACCOUNT_ID, type: USE }] } },
      },
    ]);
  });

  test('are not known where others’ findings never end', async () => {
    await expect(administrator(['Execution:EC2/MaliciousFile'], false)).rejects.toHaveProperty(
      'reading.cause',
      'malformed',
    );
  });

  test.each(['guardduty:ListDetectors', 'guardduty:GetDetector', 'guardduty:ListFindings'])(
    'are not known where %s is denied',
    async (action) => {
      const { read } = await inTwoRegions({ denials: [action] });
      expect(await read('guardduty-findings')).toMatchObject({
        state: 'unavailable',
        cause: 'denied',
        missingPermissions: [action],
      });
    },
  );

  test('are not known where they may be listed and not read', async () => {
    const { read } = await auditAccount({
      guardDuty: { regions: { 'us-east-1': { findings: [{}] } } },
      denials: ['guardduty:GetFindings'],
    });
    expect(await read('guardduty-findings')).toMatchObject({
      missingPermissions: ['guardduty:GetFindings'],
    });
  });

  test('are known in the Region that answers', async () => {
    const { read } = await inTwoRegions({
      faults: { 'guardduty:GetDetector': { status: 400, code: 'BadRequestException', times: 1 } },
    });
    const states = Object.values(values(await read('guardduty-findings')));
    expect(states).toContain('failed');
    expect(states).toContainEqual(NONE);
  });
});
