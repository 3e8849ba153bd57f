import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { AccountScenario } from '../../../sandbox/aws/server.ts';
import { NOW } from '../../checks/evidence.ts';
import { auditAccount, closeAccounts } from '../audited-account.ts';
import type { Alarm } from '../../../src/model/monitoring/alarm.ts';

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
});

const readAlarms = async (scenario: Partial<AccountScenario>): Promise<readonly Alarm[]> => {
  const { read } = await auditAccount(scenario);
  const reading = await read('alarms');
  if (reading.state !== 'known') throw new Error(reading.reason);
  return reading.value;
};

const names = (alarms: readonly Alarm[]): readonly string[] => alarms.map(({ name }) => name);

const metric = (id: string, metricName: string) => ({
  id,
  metricStat: { metric: { namespace: 'CISBenchmark', metricName }, stat: 'Maximum', period: 60 },
});

describe('the alarms', () => {
  test('are those on what a metric filter counts', async () => {
    const { read } = await auditAccount({ alarms: [{}, { alarmName: 'cpu', metricName: 'CPU' }] });
    expect(await read('alarms')).toEqual({
      state: 'known',
      value: [
        {
          kind: 'metric',
          name: 'root-activity',
          arn: 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:root-activity',
          region: 'us-east-1',
          actionsEnabled: true,
          actions: ['arn:aws:sns:us-east-1:123456789012:security-alerts'],
          watches: [
            {
              namespace: 'CISBenchmark',
              name: 'RootActivity',
              hasDimensions: false,
              unit: undefined,
              statistic: 'Sum',
              periodSeconds: 300,
            },
          ],
          computes: false,
          comparison: 'GreaterThanOrEqualToThreshold',
          threshold: 1,
          evaluationPeriods: 1,
          datapointsToAlarm: 1,
          missingData: 'notBreaching',
        },
      ],
      asOf: NOW,
    });
  });

  test('may look for it in another namespace: that is told', async () => {
    const alarms = await readAlarms({ alarms: [{ namespace: 'Elsewhere' }] });
    expect(alarms).toMatchObject([{ watches: [{ namespace: 'Elsewhere' }] }]);
  });

  test('may compute with it, or take it out of a list of metrics', async () => {
    const alarms = await readAlarms({
      alarms: [
        {
          alarmName: 'math',
          metrics: [metric('m1', 'RootActivity'), { id: 'e1', expression: 'm1 * 2' }],
        },
        { alarmName: 'list', metrics: [metric('m1', 'RootActivity')] },
        { alarmName: 'other', metrics: [metric('m1', 'Other')] },
      ],
    });
    expect(alarms).toMatchObject([
      { name: 'math', computes: true, watches: [{ name: 'RootActivity', statistic: 'Maximum' }] },
      { name: 'list', computes: false, watches: [{ name: 'RootActivity', periodSeconds: 60 }] },
    ]);
  });

  test('include the composite ones over them, and those over these, but no others', async () => {
    const alarms = await readAlarms({
      alarms: [{}, { alarmName: 'cpu', metricName: 'CPU' }],
      compositeAlarms: [
        { alarmName: 'top', alarmRule: 'ALARM("middle")' },
        { alarmName: 'middle', alarmRule: 'ALARM("root-activity") OR ALARM("cpu")' },
        {
          alarmName: 'by-arn',
          alarmRule: 'ALARM(arn:aws:cloudwatch:us-east-1:123456789012:alarm:root-activity)',
          actionsEnabled: false,
        },
        { alarmName: 'unrelated', alarmRule: 'ALARM("cpu")' },
        { alarmName: 'circle', alarmRule: 'ALARM("root-activity") OR ALARM("circle")' },
        { alarmName: 'of-itself', alarmRule: 'ALARM("of-itself")' },
      ],
    });
    expect([...names(alarms)].sort()).toEqual([
      'by-arn',
      'circle',
      'middle',
      'root-activity',
      'top',
    ]);
    expect(alarms).toContainEqual(
      expect.objectContaining({ name: 'by-arn', kind: 'composite', actionsEnabled: false }),
    );
  });

  test('are read page by page', async () => {
    const alarms = Array.from({ length: 250 }, (_, index) => ({ alarmName: `a${index}` }));
    const { read, called } = await auditAccount({ alarms });
    const reading = await read('alarms');
    expect(reading.state === 'known' && names(reading.value)).toEqual(
      alarms.map(({ alarmName }) => alarmName),
    );
    expect(called().filter((action) => action === 'DescribeAlarms')).toHaveLength(3);
  });

  test('are asked where the log group is', async () => {
    const { read, aws } = await auditAccount({
      trails: [{ homeRegion: 'eu-west-1' }],
      logGroups: [{ region: 'eu-west-1' }],
      alarms: [{ region: 'eu-west-1' }, { region: 'us-east-1', alarmName: 'here' }],
    });
    const reading = await read('alarms');
    expect(reading.state === 'known' && names(reading.value)).toEqual(['root-activity']);
    const asked = aws.requests.filter(({ action }) => action === 'DescribeAlarms');
    expect(asked.map(({ region }) => region)).toEqual(['eu-west-1']);
  });

  test.each<readonly [string, Partial<AccountScenario>]>([
    ['nothing is counted', { logGroups: [{ metricFilters: [] }] }],
    ['the log group is gone', { logGroups: [] }],
    ['the log group is another account’s', { trails: [{ owner: '999999999999' }] }],
    ['there is no trail', { trails: [] }],
  ])('are not asked for where %s', async (_, scenario) => {
    const { read, called } = await auditAccount(scenario);
    expect(await read('alarms')).toMatchObject({ state: 'known', value: [] });
    expect(called()).not.toContain('DescribeAlarms');
  });

  test('are not told without leave', async () => {
    const { read } = await auditAccount({ denials: ['cloudwatch:DescribeAlarms'] });
    expect(await read('alarms')).toMatchObject({
      state: 'unavailable',
      cause: 'denied',
      missingPermissions: ['cloudwatch:DescribeAlarms'],
    });
  });

  test('are not told by a page that is not AWS’s', async () => {
    const { read } = await auditAccount({
      faults: { 'cloudwatch:DescribeAlarms': { html: '<html>Sign in</html>' } },
    });
    expect(await read('alarms')).toMatchObject({ state: 'unavailable' });
  });
});
