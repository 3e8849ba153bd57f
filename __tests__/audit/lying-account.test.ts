import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AccountScenario } from '../../sandbox/aws/scenario.ts';
import { startTimeLimit, type TimeLimit } from '../../src/audit/deadline.ts';
import { auditMany } from '../../src/audit/many.ts';
import type { Target } from '../../src/audit/targets.ts';
import { memberOpener } from '../../src/aws/session/member-session.ts';
import type { Session } from '../../src/aws/session/session.ts';
import { checks } from '../../src/checks/index.ts';
import type { Check } from '../../src/model/check.ts';
import type { AccountPosture } from '../../src/model/posture.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { NOW } from '../checks/evidence.ts';
import { drip, type Lie, say, startLyingAws } from './lying-aws.ts';
import { closeAll, startPretendAws, withoutBackOff } from './pretend-aws.ts';

// One account whose owner wants the audit to fail: the others are told all the same.

const CALLER = '111122223333';
const LIAR = '999900001111';
const MEMBERS = 49;
const LONG_MS = 600_000;

beforeEach(withoutBackOff);
let close: (() => Promise<void>) | undefined;
const end = async (): Promise<void> => {
  await closeAll();
  await close?.();
  close = undefined;
};
afterEach(end);

const idOf = (index: number): string => String(444455550000 + index);

/** Every other one has no MFA, every third a key. */
const memberOf = (index: number): AccountScenario => ({
  id: idOf(index),
  root: {
    mfaActive: index % 2 === 0,
    keys: index % 3 === 0 ? [{ lastRotated: { daysAgo: 400 } }] : [],
  },
});

const targetOf = (id: string, name: string): Target => ({
  account: { id, partition: 'aws', kind: 'unknown' },
  name,
  given: {},
});

const HOSTILE_NAME = '</details>```@everyone<!-- aws-root-guard:end -->\u202e%0A::error::';
const HEAVY_FILTER = `%${'.*'.repeat(3)}${'.{0,20}'.repeat(3)}Qq%`;
const HEAVY_EVENTS = JSON.stringify({
  detail: { eventName: [{ wildcard: `${'*a'.repeat(60)}*` }], $or: [{ a: ['x'] }, { b: ['y'] }] },
});

/** Heavy patterns, 300 rules, pages that repeat themselves, and answers that never end. */
const everyLie: Lie = ({ action, response }) => {
  switch (action) {
    case 'DescribeMetricFilters':
      return say(response, {
        nextToken: 'again',
        metricFilters: Array.from({ length: 50 }, (_, index) => ({
          filterName: `${HOSTILE_NAME}${String(index)}`,
          filterPattern: HEAVY_FILTER,
          metricTransformations: [
            { metricNamespace: 'x', metricName: HOSTILE_NAME, metricValue: '1' },
          ],
        })),
      });
    case 'ListRules':
      return say(response, {
        NextToken: 'again',
        Rules: Array.from({ length: 300 }, (_, index) => ({
          Name: `${HOSTILE_NAME}${String(index)}`,
          Arn: `arn:aws:events:us-east-1:${LIAR}:rule/x${String(index)}`,
          State: 'ENABLED',
          EventPattern: HEAVY_EVENTS,
        })),
      });
    case 'LookupEvents':
      return say(response, { NextToken: 'again', Events: [] });
    case 'GetCredentialReport':
    case 'ListVirtualMFADevices':
      return drip(response, 1_000);
    default:
      return false;
  }
};

interface Run {
  /** What the accounts that do not lie are told, by id. */
  readonly others: Readonly<Record<string, unknown>>;
  readonly liar: AccountPosture | undefined;
}

const LIARS_OWN: AccountScenario = {
  id: LIAR,
  trails: [{ name: 'liar' }],
};

const told = ({ verdicts }: AccountPosture): unknown =>
  verdicts.map(({ check, outcome, reason }) => [check.id, outcome, reason]);

/** The liar's time is over when everybody else is done, or after so long. */
const run = async (lie: Lie, visitMs?: number): Promise<Run> => {
  const members = Array.from({ length: MEMBERS }, (_, index) => memberOf(index));
  const { aws, agents } = await startPretendAws({
    accounts: [{ id: CALLER }, LIARS_OWN, ...members],
  });
  const keys = new Set<string>();
  const lying = await startLyingAws(aws.url, (key) => keys.has(key), lie);
  close = lying.close;
  process.env['AWS_ENDPOINT_URL'] = lying.url;
  const connection = { region: 'us-east-1', agents };
  const caller: Session = {
    access: 'role',
    account: { id: CALLER, partition: 'aws', kind: 'unknown' },
    caller: {
      arn: `arn:aws:sts::${CALLER}:assumed-role/root-guard/audit`,
      credentials: 'temporary',
    },
    credentials: aws.account(CALLER).credentials(),
  };
  const open = memberOpener(caller, connection, {
    kind: 'assume-role',
    roleName: 'root-guard',
    sessionName: 'audit',
    externalId: undefined,
  });
  async function* targets(): AsyncGenerator<Target> {
    yield await Promise.resolve(targetOf(LIAR, HOSTILE_NAME));
    for (let index = 0; index < MEMBERS; index += 1) yield targetOf(idOf(index), 'member');
  }
  const others = new Set<string>();
  const othersDone = Promise.withResolvers<undefined>();
  const whenOthersAreDone = (): TimeLimit => {
    const none = (): void => undefined;
    return { passed: othersDone.promise, pause: none, resume: none, release: none };
  };
  // The first of the checks sees who is judged.
  const [first, ...rest] = checks.filter(({ isJudgedOnce }) => isJudgedOnce !== true);
  if (first === undefined) throw new Error('there are no checks');
  const seeing: Check = {
    ...first,
    judge: (evidence, ...asked) => {
      if (evidence.account.id !== LIAR) others.add(evidence.account.id);
      if (others.size === MEMBERS) othersDone.resolve(undefined);
      return first.judge(evidence, ...asked);
    },
  };
  const postures = await auditMany(targets(), {
    caller,
    connection,
    open: async (account) => {
      const session = await open(account);
      if (account.id === LIAR && 'credentials' in session)
        keys.add(session.credentials.accessKeyId);
      return session;
    },
    checks: [seeing, ...rest],
    settings: defaultSettings,
    clock: { now: () => NOW, sleep: async () => setImmediate() },
    concurrency: 8,
    deadline: new Date(NOW.getTime() + LONG_MS),
    visitMs: visitMs ?? 90_000,
    startTimeLimit: visitMs === undefined ? whenOthersAreDone : startTimeLimit,
    listener: { say: () => undefined, mayHearOutcomes: () => true },
  });
  const honest = postures.filter(({ account }) => account.id !== LIAR);
  return {
    others: Object.fromEntries(honest.map((posture) => [posture.account.id, told(posture)])),
    liar: postures.find(({ account }) => account.id === LIAR),
  };
};

const outcomes = (posture: AccountPosture | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((posture?.verdicts ?? []).map(({ check, outcome }) => [check.id, outcome]));

describe('of fifty accounts one that lies', () => {
  test('changes nothing for the others, and is unknown where it did not answer', async () => {
    const without = await run(() => false);
    await end();
    const { others, liar } = await run(everyLie);
    expect(Object.keys(others)).toHaveLength(MEMBERS);
    expect(others).toEqual(without.others);
    expect(outcomes(without.liar)['root-recent-use']).toBe('pass');
    expect(outcomes(liar)).toMatchObject({
      'root-recent-use': 'unknown',
      'root-mfa-no-virtual': 'unknown',
      'root-activity': 'unknown',
      'root-activity-alarm': 'unknown',
      // What it answered counts.
      'iam-groups': 'pass',
    });
  }, 120_000);

  // By the clock of the machine, as in production: that it ends at all is what is tested.
  test.each<[string, Lie]>([
    ['a byte now and then', ({ response }) => drip(response, 20)],
    ['nothing', () => true],
  ])(
    'and answers with %s is left when its time is over',
    async (_, lie) => {
      const { others, liar } = await run(lie, 2_000);
      expect(Object.keys(others)).toHaveLength(MEMBERS);
      const reasons = new Set(
        liar?.verdicts.flatMap(({ outcome, reason }) => (outcome === 'unknown' ? [reason] : [])),
      );
      expect([...reasons].join()).toContain('The account did not answer within 2 seconds.');
      expect(Object.values(outcomes(liar))).not.toContain('pass');
    },
    120_000,
  );
});
