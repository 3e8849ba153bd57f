import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  DescribeMetricFiltersCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, test } from '@jest/globals';

import { closeAccounts, ID, startAccount } from './aws-clients.ts';

const GROUP = 'aws-cloudtrail-logs';
const TOPIC = `arn:aws:sns:us-east-1:${ID}:security-alerts`;

afterEach(closeAccounts);

describe('the alarm of an account in good order', () => {
  test('counts what root does in the trail’s log group, and tells somebody', async () => {
    const { connect } = await startAccount();
    const filters = await connect(CloudWatchLogsClient).send(
      new DescribeMetricFiltersCommand({ logGroupName: GROUP }),
    );
    expect(filters.metricFilters).toEqual([
      {
        filterName: 'root-activity',
        filterPattern:
          '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
        metricTransformations: [
          { metricName: 'RootActivity', metricNamespace: 'CISBenchmark', metricValue: '1' },
        ],
        creationTime: Date.parse('2024-01-01T00:00:00Z'),
        logGroupName: GROUP,
      },
    ]);

    const { MetricAlarms, CompositeAlarms } = await connect(CloudWatchClient).send(
      new DescribeAlarmsCommand({}),
    );
    expect(CompositeAlarms).toEqual([]);
    expect(MetricAlarms).toMatchObject([
      {
        AlarmName: 'root-activity',
        AlarmArn: `arn:aws:cloudwatch:us-east-1:${ID}:alarm:root-activity`,
        ActionsEnabled: true,
        AlarmActions: [TOPIC],
        MetricName: 'RootActivity',
        Namespace: 'CISBenchmark',
        Statistic: 'Sum',
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        StateUpdatedTimestamp: new Date('2024-01-01T00:00:00Z'),
      },
    ]);

    const { Subscriptions } = await connect(SNSClient).send(
      new ListSubscriptionsByTopicCommand({ TopicArn: TOPIC }),
    );
    expect(Subscriptions).toEqual([
      {
        TopicArn: TOPIC,
        SubscriptionArn: expect.stringMatching(new RegExp(`^${TOPIC}:[\\da-f]{32}$`)),
        Protocol: 'email',
        Endpoint: 'security@example.com',
        Owner: ID,
      },
    ]);
  });

  test('is where the trail is at home', async () => {
    const { connect } = await startAccount({ trails: [{ homeRegion: 'eu-west-1' }] });
    const alarms = async (region: string) =>
      (await connect(CloudWatchClient, region).send(new DescribeAlarmsCommand({}))).MetricAlarms;
    expect(await alarms('us-east-1')).toEqual([]);
    expect(await alarms('eu-west-1')).toMatchObject([
      { AlarmActions: [`arn:aws:sns:eu-west-1:${ID}:security-alerts`] },
    ]);
    const TopicArn = `arn:aws:sns:eu-west-1:${ID}:security-alerts`;
    await expect(
      connect(SNSClient, 'eu-west-1').send(new ListSubscriptionsByTopicCommand({ TopicArn })),
    ).resolves.toMatchObject({ Subscriptions: [{ TopicArn }] });
  });
});

describe('metric filters', () => {
  const metricFilters = Array.from({ length: 60 }, (_, index) => ({ filterName: `f${index}` }));

  test('of a log group that is not there are refused', async () => {
    const { connect } = await startAccount({ logGroups: [] });
    await expect(
      connect(CloudWatchLogsClient).send(new DescribeMetricFiltersCommand({ logGroupName: GROUP })),
    ).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'The specified log group does not exist.',
      $metadata: { httpStatusCode: 400 },
    });
  });

  test('come in pages of 50', async () => {
    const { connect } = await startAccount({ logGroups: [{ metricFilters }] });
    const client = connect(CloudWatchLogsClient);
    const first = await client.send(new DescribeMetricFiltersCommand({ logGroupName: GROUP }));
    expect(first.metricFilters).toHaveLength(50);
    const second = await client.send(
      new DescribeMetricFiltersCommand({ logGroupName: GROUP, nextToken: first.nextToken }),
    );
    expect(second.metricFilters?.[0]?.filterName).toBe('f50');
    expect(second.nextToken).toBeUndefined();
  });

  test('are found by group, prefix and metric, in their Region', async () => {
    const { connect } = await startAccount({
      logGroups: [
        { metricFilters },
        { name: 'other', metricFilters: [{ metricTransformations: [{ metricName: 'Other' }] }] },
        { name: 'ireland', region: 'eu-west-1' },
      ],
    });
    const found = async (input: object, region?: string) => {
      const { metricFilters: filters = [] } = await connect(CloudWatchLogsClient, region).send(
        new DescribeMetricFiltersCommand(input),
      );
      return filters.map(({ logGroupName, filterName }) => `${logGroupName}/${filterName}`);
    };
    expect(await found({ logGroupName: GROUP, filterNamePrefix: 'f59' })).toEqual([`${GROUP}/f59`]);
    expect(await found({ metricName: 'Other', metricNamespace: 'CISBenchmark' })).toEqual([
      'other/root-activity',
    ]);
    expect(await found({}, 'eu-west-1')).toEqual(['ireland/root-activity']);
    await expect(found({ metricName: 'Other' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    await expect(found({ limit: 51 })).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

describe('alarms', () => {
  const compositeAlarms = [{ alarmName: 'any', alarmRule: 'ALARM("root-activity")' }];

  test('of several metrics show them in place of one', async () => {
    const metrics = [
      {
        id: 'm1',
        metricStat: { metric: { namespace: 'CISBenchmark', metricName: 'RootActivity' } },
        returnData: false,
      },
      { id: 'e1', expression: 'FILL(m1, 0)' },
    ];
    const { connect } = await startAccount({ alarms: [{ metrics }] });
    const { MetricAlarms } = await connect(CloudWatchClient).send(new DescribeAlarmsCommand({}));
    expect(MetricAlarms?.[0]?.MetricName).toBeUndefined();
    expect(MetricAlarms?.[0]?.Metrics).toEqual([
      {
        Id: 'm1',
        MetricStat: {
          Metric: { Namespace: 'CISBenchmark', MetricName: 'RootActivity' },
          Period: 300,
          Stat: 'Sum',
        },
        ReturnData: false,
      },
      { Id: 'e1', Expression: 'FILL(m1, 0)', ReturnData: true },
    ]);
  });

  test('may be as odd as AWS lets them be', async () => {
    const dimensions = [{ name: 'Region', value: 'us-east-1' }];
    const { connect } = await startAccount({
      alarms: [{ dimensions, unit: 'Count', extendedStatistic: 'p99', datapointsToAlarm: 2 }],
      logGroups: [
        {
          metricFilters: [
            {
              metricTransformations: [{ unit: 'Count', dimensions: { Source: '$.eventSource' } }],
              fieldSelectionCriteria: '@aws.region = "us-east-1"',
            },
          ],
        },
      ],
    });
    const { MetricAlarms } = await connect(CloudWatchClient).send(new DescribeAlarmsCommand({}));
    expect(MetricAlarms).toMatchObject([
      {
        Dimensions: [{ Name: 'Region', Value: 'us-east-1' }],
        Unit: 'Count',
        ExtendedStatistic: 'p99',
        DatapointsToAlarm: 2,
      },
    ]);
    expect(MetricAlarms?.[0]?.Statistic).toBeUndefined();
    const { metricFilters: filters } = await connect(CloudWatchLogsClient).send(
      new DescribeMetricFiltersCommand({}),
    );
    expect(filters).toMatchObject([
      {
        metricTransformations: [{ unit: 'Count', dimensions: { Source: '$.eventSource' } }],
        fieldSelectionCriteria: '@aws.region = "us-east-1"',
      },
    ]);
  });

  test('that are composite are told to whoever asks for them', async () => {
    const { connect } = await startAccount({ compositeAlarms });
    const client = connect(CloudWatchClient);
    await expect(
      client.send(new DescribeAlarmsCommand({ AlarmNames: ['any'] })),
    ).resolves.toMatchObject({ MetricAlarms: [], CompositeAlarms: [] });
    const both = new DescribeAlarmsCommand({ AlarmTypes: ['CompositeAlarm', 'MetricAlarm'] });
    await expect(client.send(both)).resolves.toMatchObject({
      MetricAlarms: [{ AlarmName: 'root-activity' }],
      CompositeAlarms: [
        { AlarmName: 'any', AlarmRule: 'ALARM("root-activity")', AlarmActions: [TOPIC] },
      ],
    });
  });

  test('come in pages of 100, composite ones first', async () => {
    const alarms = Array.from({ length: 130 }, (_, index) => ({ alarmName: `a${index}` }));
    const { connect } = await startAccount({ alarms, compositeAlarms });
    const client = connect(CloudWatchClient);
    const AlarmTypes = ['CompositeAlarm', 'MetricAlarm'] as const;
    const first = await client.send(new DescribeAlarmsCommand({ AlarmTypes: [...AlarmTypes] }));
    expect([first.CompositeAlarms?.length, first.MetricAlarms?.length]).toEqual([1, 99]);
    const second = await client.send(
      new DescribeAlarmsCommand({ AlarmTypes: [...AlarmTypes], NextToken: first.NextToken }),
    );
    expect([second.CompositeAlarms?.length, second.MetricAlarms?.length]).toEqual([0, 31]);
    expect(second.NextToken).toBeUndefined();
  });

  test('are found by name, prefix, state and action', async () => {
    const lambda = 'arn:aws:lambda:us-east-1:123456789012:function:page';
    const { connect } = await startAccount({
      alarms: [
        { alarmName: 'one', stateValue: 'ALARM' },
        { alarmName: 'two', alarmActions: [lambda] },
      ],
    });
    const found = async (input: object) => {
      const answer = await connect(CloudWatchClient).send(new DescribeAlarmsCommand(input));
      return answer.MetricAlarms?.map(({ AlarmName }) => AlarmName);
    };
    expect(await found({ AlarmNames: ['two', 'three'] })).toEqual(['two']);
    expect(await found({ AlarmNamePrefix: 'on' })).toEqual(['one']);
    expect(await found({ StateValue: 'OK' })).toEqual(['two']);
    expect(await found({ ActionPrefix: 'arn:aws:lambda' })).toEqual(['two']);
    await expect(found({ MaxRecords: 101 })).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });
});

test('each service has its own way to refuse and to throttle', async () => {
  const actions = [
    'logs:DescribeMetricFilters',
    'cloudwatch:DescribeAlarms',
    'sns:ListSubscriptionsByTopic',
  ];
  const { connect, account } = await startAccount({
    throttles: Object.fromEntries(actions.map((action) => [action, 1])),
  });
  const refusals = async () => {
    const results = await Promise.allSettled([
      connect(CloudWatchLogsClient).send(new DescribeMetricFiltersCommand({})),
      connect(CloudWatchClient).send(new DescribeAlarmsCommand({})),
      connect(SNSClient).send(new ListSubscriptionsByTopicCommand({ TopicArn: TOPIC })),
    ]);
    return results.map((result) => {
      if (result.status === 'fulfilled') return 'done';
      const { name, $metadata } = result.reason as {
        name: string;
        $metadata: { httpStatusCode: number };
      };
      return [name, $metadata.httpStatusCode];
    });
  };
  expect(await refusals()).toEqual([
    ['ThrottlingException', 400],
    ['Throttling', 400],
    ['Throttling', 400],
  ]);
  expect(await refusals()).toEqual(['done', 'done', 'done']);
  account.change({ denials: actions });
  expect(await refusals()).toEqual([
    ['AccessDeniedException', 400],
    ['AccessDenied', 400],
    ['AuthorizationErrorException', 403],
  ]);
});
