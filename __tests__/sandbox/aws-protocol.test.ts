import {
  AccountClient,
  GetAccountInformationCommand,
  GetContactInformationCommand,
} from '@aws-sdk/client-account';
import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  ListMetricsCommand,
} from '@aws-sdk/client-cloudwatch';
import { GuardDutyClient, ListDetectorsCommand } from '@aws-sdk/client-guardduty';
import { ListTopicsCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, test } from '@jest/globals';

import { restJsonProtocol } from '../../sandbox/aws/protocol/rest-json.ts';
import { closeAccounts, startAccount } from './aws-clients.ts';

afterEach(closeAccounts);

const refused = (name: string, httpStatusCode: number) => ({ name, $metadata: { httpStatusCode } });

describe('an operation that the sandbox does not play', () => {
  test('is refused as each protocol refuses it', async () => {
    const { connect } = await startAccount();
    await expect(connect(SNSClient).send(new ListTopicsCommand({}))).rejects.toMatchObject(
      refused('InvalidAction', 400),
    );
    await expect(connect(CloudWatchClient).send(new ListMetricsCommand({}))).rejects.toMatchObject({
      ...refused('InvalidAction', 400),
      message: 'Could not find operation ListMetrics for version GraniteServiceVersion20100801',
    });
    await expect(
      connect(AccountClient).send(new GetAccountInformationCommand({})),
    ).rejects.toMatchObject(refused('UnknownOperationException', 404));
  });
});

describe('REST JSON', () => {
  test('has its own throttling and its own denial', async () => {
    const { connect } = await startAccount({
      throttles: { 'account:GetContactInformation': 1 },
      denials: ['guardduty:ListDetectors'],
    });
    const client = connect(AccountClient);
    const contact = new GetContactInformationCommand({});
    await expect(client.send(contact)).rejects.toMatchObject(
      refused('TooManyRequestsException', 429),
    );
    await expect(client.send(contact)).resolves.toBeDefined();
    await expect(connect(GuardDutyClient).send(new ListDetectorsCommand({}))).rejects.toMatchObject(
      refused('AccessDeniedException', 403),
    );
  });

  test('reads the labels of a path and the fields of a query', () => {
    const protocol = restJsonProtocol({ GetThing: 'GET /thing/{thingId}/part/{partId}' });
    const request = {
      method: 'GET',
      path: '/thing/a%20b/part/7',
      query: 'maxResults=5&nextToken=x%3D',
      headers: {},
      body: Buffer.from(''),
    };
    expect(protocol.readCall(request)).toEqual({
      api: '',
      action: 'GetThing',
      params: { thingId: 'a b', partId: '7', maxResults: '5', nextToken: 'x=' },
      input: undefined,
    });
    expect(protocol.readCall({ ...request, method: 'POST' })).toBeUndefined();
    expect(protocol.readCall({ ...request, path: '/thing/a/part' })).toBeUndefined();
  });
});

test('a page that is no answer of AWS’s is given as it stands', async () => {
  const html = '<html>502 Bad Gateway</html>';
  const { aws, connect } = await startAccount({
    faults: { 'cloudwatch:DescribeAlarms': { html, status: 502 } },
  });
  await expect(connect(CloudWatchClient).send(new DescribeAlarmsCommand({}))).rejects.toMatchObject(
    {
      $metadata: { httpStatusCode: 502 },
    },
  );
  expect(aws.requests).toMatchObject([{ service: 'cloudwatch', status: 502 }]);
});
