import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { LoggedRequest } from '../../sandbox/aws/server.ts';
import { coreChecks } from '../../scripts/generate/permissions.ts';
import { expectBlind } from './blindness.ts';
import {
  changes,
  checksThat,
  NOBODY,
  outcomes,
  setStage,
  type Stage,
  type StepResult,
  wrote,
} from './stage.ts';

// Root's own credentials are read from IAM alone: whatever else of AWS fails must not cost them.

const SERVICES = [
  'account',
  'cloudtrail',
  'cloudwatch',
  'events',
  'guardduty',
  'logs',
  'organizations',
  'sns',
];
/** The same, as the SDK's variables name them. */
const NAMES = [
  'ACCOUNT',
  'CLOUDTRAIL',
  'CLOUDWATCH',
  'EVENTBRIDGE',
  'GUARDDUTY',
  'CLOUDWATCH_LOGS',
  'ORGANIZATIONS',
  'SNS',
];
/** Some of what is read elsewhere than in IAM. */
const NEEDING = [
  'account-contacts',
  'cloudtrail-logging',
  'guardduty-enabled',
  'guardduty-root-finding',
  'root-activity',
  'root-activity-alarm',
  'root-credential-change',
  'root-sign-in-mfa',
  'security-contact',
];
/** The SDK asks again twice, and no source makes it more. */
const ATTEMPTS = 3;

const EXPOSED = {
  root: { mfaActive: false, keys: [{ lastRotated: '2026-01-05T08:00:00Z' }] },
  groups: 0,
};

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterEach(() => stage.reset());
afterAll(() => stage.close());

const core = ({ report }: StepResult): readonly object[] =>
  (report?.accounts[0]?.verdicts ?? [])
    .filter(({ check }) => coreChecks.some(({ id }) => id === check))
    .map(({ check, outcome, severity, reason, facts }) => ({
      check,
      outcome,
      severity,
      reason,
      facts,
    }));

/** How often each call was sent, the same with the same. */
const attempts = (requests: readonly LoggedRequest[]): readonly number[] => {
  const counts = new Map<string, number>();
  for (const { service, action, region, params, input } of requests) {
    const call = JSON.stringify([service, action, region, params, input]);
    counts.set(call, (counts.get(call) ?? 0) + 1);
  }
  return [...counts.values()];
};

const ofTheOthers = ({ aws }: StepResult): readonly LoggedRequest[] =>
  aws.filter(({ service }) => SERVICES.includes(service));

const die = (): void => {
  stage.account.change({
    faults: Object.fromEntries(SERVICES.map((service) => [`${service}:*`, { drop: true }])),
  });
};

const REFUSED = Object.fromEntries(NAMES.map((name) => [`AWS_ENDPOINT_URL_${name}`, NOBODY]));

describe.each<[string, () => void, Readonly<Record<string, string>>]>([
  ['drops every connection', die, {}],
  ['is not there', () => undefined, REFUSED],
])('while every service but IAM and STS %s,', (_, breakDown, env) => {
  test('root’s credentials are judged as ever, and so is the issue', async () => {
    stage.account.change(EXPOSED);
    const alive = await stage.run();
    const before = await stage.issue();
    expect(checksThat('unknown', alive)).toEqual([]);

    await stage.github.reset();
    breakDown();
    const dead = await stage.run({ env });
    const calls = SERVICES.map((service) => `${service}:*`);
    const unknown = expectBlind(dead, outcomes(alive), calls, NEEDING);
    const count = String(unknown.length);
    expect(core(dead)).toEqual(core(alive));
    expect(core(dead)).toHaveLength(coreChecks.length);
    expect(changes(dead)).toEqual(changes(alive));
    expect(dead.exitCode).toBe(alive.exitCode);
    expect(dead.outputs).toMatchObject({
      outcome: 'fail',
      failed: alive.outputs['failed'],
      unknown: count,
    });

    expect(wrote(dead)).toEqual(wrote(alive));
    const { title, labels, state, body } = await stage.issue();
    expect({ title, labels, state }).toEqual({
      title: before.title,
      labels: before.labels,
      state: before.state,
    });
    for (const reason of ['Root has 1 access key', 'and no MFA', 'last rotated', 'but no group']) {
      expect(before.body).toContain(reason);
      expect(body).toContain(reason);
    }
    // What is dead is named, check by check, and nothing that a permission could mend is asked for.
    expect(dead.summary).toContain(`Could not be read (${count})`);
    for (const check of unknown) expect(dead.summary).toContain(`\`${check}\``);
    expect(dead.summary).not.toContain('Attach this policy');
    expect(dead.report?.complete).toBe(false);
  });

  test('there is no all-clear, and an open issue stays open until they are back', async () => {
    stage.account.change(EXPOSED);
    await stage.run();
    stage.account.change({ root: { mfaActive: true, keys: [] }, groups: 1 });
    breakDown();
    const dead = await stage.run({ env });
    // Whether root signed in without MFA is critical, and not known without CloudTrail.
    expect(dead.exitCode).toBe(1);
    const count = String(checksThat('unknown', dead).length);
    expect(dead.outputs).toMatchObject({ outcome: 'unknown', failed: '0', unknown: count });
    expect(dead.summary).toMatch(/^# ⚪ Not an all-clear/);
    expect(await stage.issue()).toMatchObject({ state: 'open' });
    // That it stays unread is told once.
    await stage.run({ env });
    expect((await stage.run({ env })).writes).toEqual([]);

    stage.account.change({ faults: undefined });
    expect((await stage.run()).outputs['outcome']).toBe('pass');
    expect(await stage.issue()).toMatchObject({ state: 'closed', state_reason: 'completed' });
  });
});

test('a call that fails is sent three times, and what depends on it not at all', async () => {
  die();
  const result = await stage.run();
  const sent = ofTheOthers(result);
  expect([...new Set(attempts(sent))]).toEqual([ATTEMPTS]);
  expect(sent.every(({ status }) => status === 0)).toBe(true);
  // Without trails there is no log group, without a log group no alarm, without an alarm no subscriber.
  expect([...new Set(sent.map(({ service, action }) => `${service}:${action}`))].sort()).toEqual([
    'account:GetAlternateContact',
    'account:GetContactInformation',
    'account:GetPrimaryEmailUpdateStatus',
    'account:ListRegions',
    'cloudtrail:DescribeTrails',
    'cloudtrail:LookupEvents',
    'events:ListRules',
    'guardduty:ListDetectors',
    'organizations:DescribeOrganization',
  ]);
  const others = result.aws.filter((request) => !sent.includes(request));
  expect(Math.max(...attempts(others))).toBe(1);
});
