import {
  GetDetectorCommand,
  GetFindingsCommand,
  GuardDutyClient,
  ListDetectorsCommand,
  ListFindingsCommand,
  paginateListFindings,
} from '@aws-sdk/client-guardduty';
import { afterEach, describe, expect, test } from '@jest/globals';

import type { AccountScenario } from '../../sandbox/aws/server.ts';
import { closeOrganizations, refusalOf, startOrganization, STRANGER } from './organization.ts';

afterEach(closeOrganizations);

const ROOT_USAGE = 'Policy:IAMUser/RootCredentialUsage';
const OTHER = 'Recon:EC2/Portscan';

type GuardDuty = NonNullable<AccountScenario['guardDuty']>;

/** A client in a Region, and the id of its detector. */
const start = async (guardDuty: GuardDuty = {}, region = 'us-east-1') => {
  const { aws, client } = await startOrganization({}, [{ id: STRANGER, guardDuty }]);
  const guardduty = client(GuardDutyClient, STRANGER, { region });
  const { DetectorIds = [] } = await guardduty.send(new ListDetectorsCommand({}));
  return { aws, client, guardduty, detectorIds: DetectorIds, DetectorId: DetectorIds[0] ?? '' };
};

const notOwned = {
  name: 'BadRequestException',
  status: 400,
  message:
    'The request is rejected because the input detectorId is not owned by the current account.',
};

describe('detectors', () => {
  test.each(['us-east-1', 'eu-central-1'])(
    'are on in %s where the scenario says nothing',
    async (region) => {
      const { guardduty, detectorIds, DetectorId } = await start({}, region);
      expect(detectorIds).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
      const detector = await guardduty.send(new GetDetectorCommand({ DetectorId }));
      expect(detector).toMatchObject({
        Status: 'ENABLED',
        FindingPublishingFrequency: 'SIX_HOURS',
        ServiceRole: expect.stringContaining(`:${STRANGER}:role/aws-service-role/guardduty`),
      });
      const findings = await guardduty.send(new ListFindingsCommand({ DetectorId }));
      expect(findings.FindingIds).toEqual([]);
    },
  );

  test('are each Region’s own', async () => {
    const regions = {
      'us-east-1': { status: 'DISABLED' },
      'eu-west-1': { status: 'none' },
    } as const;
    const east = await start({ regions });
    const status = async (client: GuardDutyClient, DetectorId: string) =>
      (await client.send(new GetDetectorCommand({ DetectorId }))).Status;
    expect(await status(east.guardduty, east.DetectorId)).toBe('DISABLED');
    const west = await start({ regions }, 'eu-west-1');
    expect(west.detectorIds).toEqual([]);
    expect(await refusalOf(status(west.guardduty, east.DetectorId))).toEqual(notOwned);
    const north = await start({ regions }, 'eu-north-1');
    expect(await status(north.guardduty, north.DetectorId)).toBe('ENABLED');
    expect(north.DetectorId).not.toBe(east.DetectorId);
    expect(await refusalOf(status(north.guardduty, east.DetectorId))).toEqual(notOwned);
  });

  test('are gone when they are deleted', async () => {
    const { aws, guardduty, DetectorId } = await start();
    aws.account(STRANGER).change({ guardDuty: { regions: { 'us-east-1': { status: 'none' } } } });
    const answer = guardduty.send(new GetDetectorCommand({ DetectorId }));
    expect(await refusalOf(answer)).toEqual(notOwned);
  });

  test('may be denied, throttled, or out of order', async () => {
    const { aws, guardduty } = await start();
    const read = () => guardduty.send(new ListDetectorsCommand({}));
    const account = aws.account(STRANGER);
    account.change({ throttles: { 'guardduty:ListDetectors': 1 } });
    expect(await refusalOf(read())).toMatchObject({ status: 429 });
    account.change({ denials: ['guardduty:*'] });
    expect(await refusalOf(read())).toEqual({
      name: 'AccessDeniedException',
      status: 403,
      message: `User: arn:aws:sts::${STRANGER}:assumed-role/root-guard/sandbox is not authorized to perform: guardduty:ListDetectors on resource: arn:aws:guardduty:us-east-1:${STRANGER}:detector/* because no identity-based policy allows the guardduty:ListDetectors action`,
    });
    account.change({
      denials: [],
      faults: { 'guardduty:ListDetectors': { status: 500, code: 'InternalServerErrorException' } },
    });
    expect(await refusalOf(read())).toMatchObject({
      name: 'InternalServerErrorException',
      status: 500,
    });
  });
});

describe('findings', () => {
  const found = {
    regions: {
      'us-east-1': {
        findings: [
          {},
          { archived: true },
          { type: OTHER, id: 'f'.repeat(32), severity: 5 },
          { updatedAt: { hoursAgo: 1 }, count: 7 },
        ],
      },
    },
  };
  const criteria = (type: string, archived?: boolean) => ({
    Criterion: {
      type: { Equals: [type] },
      ...(archived !== undefined && { 'service.archived': { Eq: [String(archived)] } }),
    },
  });

  test('are found by type and by whether they are archived', async () => {
    const { guardduty, DetectorId } = await start(found);
    const count = async (FindingCriteria?: ReturnType<typeof criteria>) => {
      const command = new ListFindingsCommand({ DetectorId, FindingCriteria });
      return (await guardduty.send(command)).FindingIds?.length;
    };
    expect(await count()).toBe(4);
    expect(await count(criteria(ROOT_USAGE))).toBe(3);
    expect(await count(criteria(ROOT_USAGE, false))).toBe(2);
    expect(await count(criteria(ROOT_USAGE, true))).toBe(1);
    expect(await count(criteria(OTHER))).toBe(1);
    expect(await count(criteria('Impact:S3/Something'))).toBe(0);
  });

  test('come in pages', async () => {
    const { guardduty, DetectorId } = await start({ ...found, pageSize: 1 });
    const pages = paginateListFindings(
      { client: guardduty },
      { DetectorId, FindingCriteria: criteria(ROOT_USAGE) },
    );
    const ids = [];
    for await (const { FindingIds = [] } of pages) {
      expect(FindingIds).toHaveLength(1);
      ids.push(...FindingIds);
    }
    expect(new Set(ids).size).toBe(3);
  });

  test('are described', async () => {
    const { guardduty, DetectorId } = await start(found);
    const { FindingIds } = await guardduty.send(new ListFindingsCommand({ DetectorId }));
    const { Findings = [] } = await guardduty.send(
      new GetFindingsCommand({ DetectorId, FindingIds: [FindingIds?.[3] ?? '', 'f'.repeat(32)] }),
    );
    expect(Findings.map(({ Type, Severity }) => [Type, Severity])).toEqual([
      [OTHER, 5],
      [ROOT_USAGE, 2],
    ]);
    expect(Findings[1]).toMatchObject({
      AccountId: STRANGER,
      Region: 'us-east-1',
      Id: FindingIds?.[3],
      Arn: `arn:aws:guardduty:us-east-1:${STRANGER}:detector/${DetectorId}/finding/${FindingIds?.[3] ?? ''}`,
      CreatedAt: '2026-11-18T12:00:00Z',
      UpdatedAt: '2026-11-21T11:00:00Z',
      Resource: { AccessKeyDetails: { UserType: 'Root' } },
      Service: { Archived: false, Count: 7, DetectorId },
    });
  });

  test('are looked for by what the sandbox knows', async () => {
    const { guardduty, DetectorId } = await start(found);
    const answer = guardduty.send(
      new ListFindingsCommand({
        DetectorId,
        FindingCriteria: { Criterion: { confidence: { Equals: ['1'] } } },
      }),
    );
    expect(await refusalOf(answer)).toMatchObject({ name: 'BadRequestException' });
  });

  test.each([
    ['listed', (DetectorId: string) => new ListFindingsCommand({ DetectorId })],
    ['fetched', (DetectorId: string) => new GetFindingsCommand({ DetectorId, FindingIds: [] })],
  ])('of another account’s detector cannot be %s', async (_, command) => {
    const { guardduty } = await start(found);
    expect(await refusalOf(guardduty.send(command('0'.repeat(32)) as ListFindingsCommand))).toEqual(
      notOwned,
    );
  });
});
