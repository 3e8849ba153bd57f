import {
  CloudTrailClient,
  LookupEventsCommand,
  type LookupEventsCommandInput,
} from '@aws-sdk/client-cloudtrail';
import { afterEach, describe, expect, test } from '@jest/globals';

import type { AccountScenario } from '../../sandbox/aws/server.ts';
import { closeAccounts, ID, startAccount, type StartedAccount } from './aws-clients.ts';

let started: StartedAccount;

afterEach(closeAccounts);

/** Starts an account and gives a client for any of its Regions. */
async function start(scenario: Partial<AccountScenario> = {}) {
  started = await startAccount(scenario);
  return (region?: string) => started.connect(CloudTrailClient, region);
}

describe('the event history', () => {
  const ROOT = [{ AttributeKey: 'Username', AttributeValue: 'root' }] as const;
  const lookup = async (client: CloudTrailClient, input: Partial<LookupEventsCommandInput> = {}) =>
    client.send(new LookupEventsCommand({ LookupAttributes: [...ROOT], ...input }));
  const recordOf = async (event: NonNullable<AccountScenario['events']>[number]) => {
    const { Events = [] } = await lookup((await start({ events: [event] }))());
    return JSON.parse(Events[0]?.CloudTrailEvent ?? '') as Record<string, unknown>;
  };

  test('is empty where root did nothing', async () => {
    await expect(lookup((await start())())).resolves.toMatchObject({ Events: [] });
  });

  test('has an event with its record', async () => {
    const events = [{ kind: 'sign-in-without-mfa' as const, time: { hoursAgo: 2 } }];
    const { Events = [] } = await lookup((await start({ events }))());
    expect(Events).toEqual([
      {
        EventId: expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
        EventName: 'ConsoleLogin',
        EventSource: 'signin.amazonaws.com',
        EventTime: new Date('2026-11-21T10:00:00Z'),
        ReadOnly: 'false',
        Username: 'root',
        Resources: [],
        CloudTrailEvent: expect.any(String),
      },
    ]);
    expect(JSON.parse(Events[0]?.CloudTrailEvent ?? '')).toMatchObject({
      userIdentity: { type: 'Root', arn: `arn:aws:iam::${ID}:root`, accountId: ID },
      eventTime: '2026-11-21T10:00:00Z',
      eventType: 'AwsConsoleSignIn',
      awsRegion: 'us-east-1',
      eventID: Events[0]?.EventId,
      responseElements: { ConsoleLogin: 'Success' },
      additionalEventData: { MFAUsed: 'No' },
    });
  });

  test.each([
    ['sign-in', { additionalEventData: { MFAUsed: 'Yes' } }],
    [
      'failed-sign-in',
      { errorMessage: 'Failed authentication', responseElements: { ConsoleLogin: 'Failure' } },
    ],
    [
      'call',
      {
        eventType: 'AwsApiCall',
        eventName: 'CreateAccessKey',
        userIdentity: { type: 'Root', sessionContext: { attributes: expect.anything() } },
      },
    ],
    ['access-key-call', { userIdentity: { accessKeyId: expect.stringMatching(/^AKIA/) } }],
    ['assumed-root-call', { userIdentity: { sessionContext: { assumedRoot: 'true' } } }],
    ['service-call', { userIdentity: { type: 'Root', invokedBy: 'support.amazonaws.com' } }],
    ['service-event', { eventType: 'AwsServiceEvent' }],
    ['user-call', { userIdentity: { type: 'IAMUser', userName: 'root' } }],
  ] as const)('has events of the kind %s', async (kind, expected) => {
    expect(await recordOf({ kind })).toMatchObject(expected);
  });

  test('lets every part of a record be set', async () => {
    expect(
      await recordOf({
        name: 'DescribeInstances',
        source: 'ec2.amazonaws.com',
        errorCode: 'Client.UnauthorizedOperation',
        sourceIPAddress: '198.51.100.7',
        record: {
          userIdentity: { userName: 'alias', principalId: undefined },
          vpcEndpointId: null,
        },
      }),
    ).toMatchObject({
      eventSource: 'ec2.amazonaws.com',
      readOnly: true,
      errorCode: 'Client.UnauthorizedOperation',
      sourceIPAddress: '198.51.100.7',
      userIdentity: { type: 'Root', userName: 'alias', accountId: ID },
      vpcEndpointId: null,
    });
    const events = [{ cloudTrailEvent: '{"half":' }, { cloudTrailEvent: null }];
    const { Events = [] } = await lookup((await start({ events }))());
    expect(Events.map(({ CloudTrailEvent }) => CloudTrailEvent)).toEqual(['{"half":', undefined]);
  });

  test('is kept by Region, for 90 days, newest first', async () => {
    const client = await start({
      events: [
        { name: 'Old', time: { daysAgo: 91 } },
        { name: 'Early', time: { daysAgo: 89 } },
        { name: 'Late', time: { daysAgo: 1 } },
        { name: 'Ireland', region: 'eu-west-1' },
      ],
    });
    const found = async (region?: string, input = {}) =>
      (await lookup(client(region), input)).Events?.map(({ EventName }) => EventName);
    expect(await found()).toEqual(['Late', 'Early']);
    expect(await found('eu-west-1')).toEqual(['Ireland']);
    expect(await found('us-east-1', { StartTime: new Date('2026-11-01') })).toEqual(['Late']);
    expect(await found('us-east-1', { EndTime: new Date('2026-11-01') })).toEqual(['Early']);
  });

  test('is looked through by one attribute', async () => {
    const client = (
      await start({ events: [{ kind: 'sign-in' }, { name: 'ListUsers' }, { username: null }] })
    )();
    const count = async (
      AttributeKey: 'Username' | 'EventName' | 'ReadOnly',
      AttributeValue: string,
    ) =>
      (await lookup(client, { LookupAttributes: [{ AttributeKey, AttributeValue }] })).Events
        ?.length;
    expect(await count('Username', 'root')).toBe(2);
    expect(await count('EventName', 'ConsoleLogin')).toBe(1);
    expect(await count('ReadOnly', 'true')).toBe(1);
    expect((await lookup(client, { LookupAttributes: undefined })).Events).toHaveLength(3);
  });

  test('comes in pages of 50, whose tokens go with the question', async () => {
    const client = (await start({ events: [{ count: 120 }] }))();
    const ids = new Set<string | undefined>();
    const sizes: (number | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await lookup(client, { NextToken });
      sizes.push(page.Events?.length);
      for (const { EventId } of page.Events ?? []) ids.add(EventId);
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(sizes).toEqual([50, 50, 20]);
    expect(ids.size).toBe(120);

    const first = await lookup(client);
    await expect(
      lookup(client, { NextToken: first.NextToken, StartTime: new Date('2026-11-01') }),
    ).rejects.toMatchObject({ name: 'InvalidNextTokenException' });
  });

  test.each([
    [{ LookupAttributes: [...ROOT, ...ROOT] }, 'InvalidLookupAttributesException'],
    [
      { LookupAttributes: [{ AttributeKey: 'Nonsense' as 'Username', AttributeValue: '' }] },
      'InvalidLookupAttributesException',
    ],
    [{ MaxResults: 51 }, 'InvalidMaxResultsException'],
    [{ NextToken: 'nonsense' }, 'InvalidNextTokenException'],
    [
      { StartTime: new Date('2026-11-02'), EndTime: new Date('2026-11-01') },
      'InvalidTimeRangeException',
    ],
    [{ NextToken: 5 as unknown as string }, 'SerializationException'],
  ])('refuses %j', async (input, name) => {
    await expect(lookup((await start())(), input)).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: 400 },
    });
  });

  test('answers two requests a second in each Region, where the scenario has it so', async () => {
    const client = await start({ lookupLimit: 2 });
    const home = client();
    await lookup(home);
    await lookup(home);
    await expect(lookup(home)).rejects.toMatchObject({ name: 'ThrottlingException' });
    await lookup(client('eu-west-1'));
    started.pass(1000);
    await lookup(home);
  });
});
