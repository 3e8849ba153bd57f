import {
  CloudTrailClient,
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetTrailStatusCommand,
  LookupEventsCommand,
} from '@aws-sdk/client-cloudtrail';
import { afterEach, describe, expect, test } from '@jest/globals';

import type { AccountScenario } from '../../sandbox/aws/server.ts';
import { closeAccounts, ID, startAccount, type StartedAccount } from './aws-clients.ts';

const MANAGEMENT = '111122223333';
const ARN = `arn:aws:cloudtrail:us-east-1:${ID}:trail/management-events`;

let started: StartedAccount;

afterEach(closeAccounts);

/** Starts an account and gives a client for any of its Regions. */
async function start(scenario: Partial<AccountScenario> = {}) {
  started = await startAccount(scenario);
  return (region?: string) => started.connect(CloudTrailClient, region);
}

const names = async (client: CloudTrailClient, input = {}): Promise<(string | undefined)[]> => {
  const { trailList = [] } = await client.send(new DescribeTrailsCommand(input));
  return trailList.map(({ Name }) => Name);
};

describe('the trail of an account in good order', () => {
  test('is multi-Region, complete, logging, and goes to a log group', async () => {
    const client = (await start())();
    const { trailList } = await client.send(new DescribeTrailsCommand({}));
    expect(trailList).toEqual([
      {
        Name: 'management-events',
        S3BucketName: `cloudtrail-${ID}`,
        HomeRegion: 'us-east-1',
        TrailARN: ARN,
        IsMultiRegionTrail: true,
        IsOrganizationTrail: false,
        IncludeGlobalServiceEvents: true,
        LogFileValidationEnabled: true,
        HasCustomEventSelectors: false,
        HasInsightSelectors: false,
        CloudWatchLogsLogGroupArn: `arn:aws:logs:us-east-1:${ID}:log-group:aws-cloudtrail-logs:*`,
      },
    ]);

    const status = await client.send(new GetTrailStatusCommand({ Name: ARN }));
    expect(status).toMatchObject({
      IsLogging: true,
      LatestDeliveryTime: new Date('2026-11-21T11:55:00Z'),
      LatestCloudWatchLogsDeliveryTime: new Date('2026-11-21T11:55:00Z'),
    });
    expect(status.StopLoggingTime).toBeUndefined();

    const selectors = await client.send(new GetEventSelectorsCommand({ TrailName: ARN }));
    expect(selectors).toMatchObject({
      TrailARN: ARN,
      EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }],
    });
    expect(selectors.AdvancedEventSelectors).toBeUndefined();
  });

  test.each([
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-cn', 'cn-north-1'],
    ['aws-eusc', 'eusc-de-east-1'],
  ] as const)('is at home in the sign-in Region of %s', async (partition, region) => {
    const client = (await start({ partition }))(region);
    const { trailList } = await client.send(new DescribeTrailsCommand({}));
    expect(trailList).toMatchObject([
      {
        HomeRegion: region,
        TrailARN: `arn:${partition}:cloudtrail:${region}:${ID}:trail/management-events`,
      },
    ]);
  });
});

describe('trails', () => {
  const trails = [
    { name: 'everywhere' },
    { name: 'ireland', homeRegion: 'eu-west-1', isMultiRegionTrail: false },
    { name: 'company', owner: MANAGEMENT, isOrganizationTrail: true },
  ];
  const companyArn = `arn:aws:cloudtrail:us-east-1:${MANAGEMENT}:trail/company`;

  test('show in other Regions, and other accounts, as shadows', async () => {
    const client = await start({ trails });
    expect(await names(client())).toEqual(['everywhere', 'company']);
    expect(await names(client('eu-west-1'))).toEqual(['everywhere', 'ireland', 'company']);
    expect(await names(client(), { includeShadowTrails: false })).toEqual(['everywhere']);
    expect(await names(client('eu-west-1'), { includeShadowTrails: false })).toEqual(['ireland']);
  });

  test('are found by name at home, by ARN wherever they show', async () => {
    const client = await start({ trails });
    const ireland = client('eu-west-1');
    const named = { trailNameList: ['everywhere', 'ireland', 'nobody'] };
    expect(await names(ireland, named)).toEqual(['ireland']);
    expect(await names(ireland, { trailNameList: [companyArn] })).toEqual(['company']);
  });

  test('tell their status by ARN anywhere, their selectors only at home', async () => {
    const client = await start();
    const home = client();
    const away = client('eu-west-1');
    for (const Name of [ARN, 'management-events']) {
      await expect(home.send(new GetTrailStatusCommand({ Name }))).resolves.toBeDefined();
      await expect(
        home.send(new GetEventSelectorsCommand({ TrailName: Name })),
      ).resolves.toBeDefined();
    }
    await expect(away.send(new GetTrailStatusCommand({ Name: ARN }))).resolves.toBeDefined();
    const notFound = { name: 'TrailNotFoundException', $metadata: { httpStatusCode: 400 } };
    await expect(
      away.send(new GetTrailStatusCommand({ Name: 'management-events' })),
    ).rejects.toMatchObject(notFound);
    await expect(away.send(new GetEventSelectorsCommand({ TrailName: ARN }))).rejects.toMatchObject(
      notFound,
    );
  });

  test('of another account may keep their details to themselves', async () => {
    const client = (
      await start({ trails: trails.map((one) => ({ ...one, detailsDenied: true })) })
    )();
    await expect(
      client.send(new GetTrailStatusCommand({ Name: companyArn })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException', $metadata: { httpStatusCode: 400 } });
  });

  test('may have stopped, fail to deliver, or select with advanced selectors', async () => {
    const fieldSelectors = [{ field: 'eventCategory', equals: ['Management'] }];
    const client = (
      await start({
        trails: [
          {
            isLogging: false,
            latestDeliveryError: 'AccessDenied',
            logGroup: null,
            advancedEventSelectors: [{ name: 'all', fieldSelectors }],
          },
        ],
      })
    )();
    const { trailList } = await client.send(new DescribeTrailsCommand({}));
    expect(trailList?.[0]?.CloudWatchLogsLogGroupArn).toBeUndefined();
    await expect(client.send(new GetTrailStatusCommand({ Name: ARN }))).resolves.toMatchObject({
      IsLogging: false,
      LatestDeliveryError: 'AccessDenied',
      StopLoggingTime: expect.any(Date),
    });
    const selectors = await client.send(new GetEventSelectorsCommand({ TrailName: ARN }));
    expect(selectors.EventSelectors).toBeUndefined();
    expect(selectors.AdvancedEventSelectors).toEqual([
      { Name: 'all', FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] },
    ]);
  });
});

describe('an error', () => {
  test('says that the service is asked too often, whatever it is asked', async () => {
    const client = (await start({ throttles: { 'cloudtrail:*': 2 } }))();
    const throttled = { name: 'ThrottlingException' };
    await expect(client.send(new DescribeTrailsCommand({}))).rejects.toMatchObject(throttled);
    await expect(client.send(new LookupEventsCommand({}))).rejects.toMatchObject(throttled);
    await client.send(new DescribeTrailsCommand({}));
  });

  test('has the form of AWS JSON', async () => {
    const client = (
      await start({
        denials: ['cloudtrail:DescribeTrails'],
        throttles: { 'cloudtrail:GetTrailStatus': 1 },
        faults: {
          'cloudtrail:GetEventSelectors': { status: 500, code: 'InternalError', message: 'Oh' },
        },
      })
    )();
    await expect(client.send(new DescribeTrailsCommand({}))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: `User: arn:aws:sts::${ID}:assumed-role/root-guard/sandbox is not authorized to perform: cloudtrail:DescribeTrails on resource: * because no identity-based policy allows the cloudtrail:DescribeTrails action`,
      $metadata: { httpStatusCode: 400 },
    });
    const status = new GetTrailStatusCommand({ Name: ARN });
    await expect(client.send(status)).rejects.toMatchObject({
      name: 'ThrottlingException',
      message: 'Rate exceeded',
      $metadata: { httpStatusCode: 400 },
    });
    await expect(client.send(status)).resolves.toMatchObject({ IsLogging: true });
    await expect(
      client.send(new GetEventSelectorsCommand({ TrailName: ARN })),
    ).rejects.toMatchObject({ name: 'InternalError', $metadata: { httpStatusCode: 500 } });
    expect(
      started.aws.requests.map(({ service, action, status: code, errorCode }) => [
        `${service}:${action}`,
        code,
        errorCode,
      ]),
    ).toEqual([
      ['cloudtrail:DescribeTrails', 400, 'AccessDeniedException'],
      ['cloudtrail:GetTrailStatus', 400, 'ThrottlingException'],
      ['cloudtrail:GetTrailStatus', 200, undefined],
      ['cloudtrail:GetEventSelectors', 500, 'InternalError'],
    ]);
  });

  test('may be that of the whole service', async () => {
    const client = (await start({ faults: { 'cloudtrail:*': { drop: true, times: 2 } } }))();
    await expect(client.send(new DescribeTrailsCommand({}))).rejects.toThrow('socket hang up');
    await expect(client.send(new LookupEventsCommand({}))).rejects.toThrow('socket hang up');
    await expect(client.send(new DescribeTrailsCommand({}))).resolves.toBeDefined();
  });

  test('is told to a stranger as AWS JSON tells it', async () => {
    await start();
    const stranger = new CloudTrailClient({
      endpoint: started.aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIANOBODY', secretAccessKey: 'x' },
      maxAttempts: 1,
    });
    await expect(stranger.send(new DescribeTrailsCommand({}))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
    stranger.destroy();
  });

  test('is the answer to what the sandbox does not play', async () => {
    const client = (await start())();
    const target = 'CloudTrail_20131101.ListTrails';
    client.middlewareStack.add(
      (next) => (args) => {
        const { request } = args;
        if (typeof request === 'object' && request !== null && 'headers' in request) {
          Object.assign(request.headers as object, { 'x-amz-target': target });
        }
        return next(args);
      },
      { step: 'build' },
    );
    await expect(client.send(new DescribeTrailsCommand({}))).rejects.toMatchObject({
      name: 'UnknownOperationException',
    });
  });
});

test('the request log has the document that was sent', async () => {
  await names((await start())(), { includeShadowTrails: false });
  expect(started.aws.requests).toMatchObject([
    { service: 'cloudtrail', input: { includeShadowTrails: false }, region: 'us-east-1' },
  ]);
});
