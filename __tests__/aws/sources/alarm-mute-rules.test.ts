import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { rootActivityAlarm } from '../../../src/checks/root-activity-alarm.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { AccountScenario } from '../../../sandbox/aws/server.ts';
import { NOW } from '../../checks/evidence.ts';
import { auditAccount, closeAccounts } from '../audited-account.ts';

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAccounts();
});

const judged = async (scenario: Partial<AccountScenario>) => {
  const { collect } = await auditAccount(scenario);
  return rootActivityAlarm.judge(await collect(...rootActivityAlarm.sources), defaultSettings, NOW);
};

describe('the mute rules of the alarms', () => {
  test('are those that are active, or will be', async () => {
    const { read } = await auditAccount({
      alarmMuteRules: [
        { name: 'now', timezone: 'Europe/Berlin' },
        { name: 'later', status: 'SCHEDULED', expression: 'at(2027-01-01T00:00)' },
        { name: 'over', status: 'EXPIRED' },
        { name: 'elsewhere', region: 'eu-west-1' },
      ],
    });
    const rule = {
      region: 'us-east-1',
      alarms: ['root-activity'],
      isActive: true,
      schedule: 'cron(0 2 * * SUN)',
      duration: 'PT4H',
      timeZone: 'Europe/Berlin',
    };
    expect(await read('alarm-mute-rules')).toEqual({
      state: 'known',
      value: [
        { name: 'now', ...rule },
        {
          ...rule,
          name: 'later',
          isActive: false,
          schedule: 'at(2027-01-01T00:00)',
          timeZone: 'UTC',
        },
      ],
      asOf: NOW,
    });
  });

  test('are read page by page', async () => {
    const alarmMuteRules = Array.from({ length: 120 }, (_, index) => ({ name: `m${index}` }));
    const { read } = await auditAccount({ alarmMuteRules });
    const reading = await read('alarm-mute-rules');
    expect(reading.state === 'known' && reading.value.length).toBe(120);
  });

  test('are not asked for where nothing is counted', async () => {
    const { read, called } = await auditAccount({ trails: [] });
    expect(await read('alarm-mute-rules')).toMatchObject({ state: 'known', value: [] });
    expect(called()).not.toContain('ListAlarmMuteRules');
  });

  test.each(['cloudwatch:ListAlarmMuteRules', 'cloudwatch:GetAlarmMuteRule'])(
    'are not told without %s, and then no alarm is relied on',
    async (action) => {
      const scenario = { alarmMuteRules: [{ name: 'now' }], denials: [action] };
      const { read } = await auditAccount(scenario);
      expect(await read('alarm-mute-rules')).toMatchObject({
        state: 'unavailable',
        missingPermissions: [action],
      });
      expect(await judged(scenario)).toMatchObject({
        outcome: 'unknown',
        missingPermissions: [action],
      });
    },
  );

  test.each<readonly [string, Partial<AccountScenario>]>([
    ['pass', {}],
    ['fail', { alarmMuteRules: [{ name: 'now' }] }],
    ['pass', { alarmMuteRules: [{ name: 'sundays', status: 'SCHEDULED' }] }],
    ['pass', { alarmMuteRules: [{ name: 'other', alarmNames: ['cpu'] }] }],
  ])('lead to %s: %j', async (outcome, scenario) => {
    expect(await judged(scenario)).toMatchObject({ outcome });
  });
});

describe('the log alarms', () => {
  test('are those that may tell of root', async () => {
    const { read } = await auditAccount({
      logAlarms: [
        { alarmName: 'root' },
        { alarmName: 'disabled', actionsEnabled: false },
        { alarmName: 'silent', alarmActions: [] },
        { alarmName: 'errors', queryString: 'filter level = "ERROR"' },
      ],
    });
    expect(await read('log-alarms')).toEqual({
      state: 'known',
      value: [{ name: 'root', region: 'us-east-1' }],
      asOf: NOW,
    });
  });

  test('are looked for without a trail, too, so that one of them is no failure', async () => {
    const only = { trails: [], alarms: [], logAlarms: [{ alarmName: 'root-query' }] };
    expect(await judged(only)).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringContaining('“root-query”'),
    });
    expect(await judged({ ...only, logAlarms: [] })).toMatchObject({ outcome: 'fail' });
  });

  test('are not told without leave', async () => {
    const { read } = await auditAccount({ denials: ['cloudwatch:DescribeAlarms'] });
    expect(await read('log-alarms')).toMatchObject({ state: 'unavailable', cause: 'denied' });
  });
});
