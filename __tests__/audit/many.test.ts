import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AccountScenario } from '../../sandbox/aws/scenario.ts';
import type { SandboxAws } from '../../sandbox/aws/server.ts';
import type { Agents } from '../../src/aws/agents.ts';
import { auditMany } from '../../src/audit/many.ts';
import type { Target } from '../../src/audit/targets.ts';
import type { TimeLimit } from '../../src/audit/deadline.ts';
import { memberOpener } from '../../src/aws/session/member-session.ts';
import type { Session } from '../../src/aws/session/session.ts';
import { checks } from '../../src/checks/index.ts';
import type { AccountPosture } from '../../src/model/posture.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { NOW } from '../checks/evidence.ts';
import { closeAll, startPretendAws, withoutBackOff } from './pretend-aws.ts';

const CALLER = '111122223333';
const MEMBER = '444455556666';
/** One that needs the account summary alone, one that needs the credential report alone. */
const CHECKS = ['iam-groups', 'root-recent-use'];
const LONG_MS = 600_000;

beforeEach(withoutBackOff);
afterEach(closeAll);

interface Stage {
  readonly aws: SandboxAws;
  readonly audit: (target?: Partial<Target>) => Promise<readonly AccountPosture[]>;
  readonly count: (action: string) => number;
}

/**
 * `isStuck` says, by call and how often it was made, which calls are never answered; `answersInTime`, round by
 * round, how many answers come before the time is over.
 */
const start = async (
  member: Partial<AccountScenario> = {},
  isStuck: (action: string, times: number) => boolean = () => false,
  answersInTime: readonly number[] = [],
): Promise<Stage> => {
  const times = new Map<string, number>();
  let round = 0;
  const { aws, agents } = await startPretendAws({
    accounts: [{ id: CALLER }, { ...member, id: MEMBER }],
    latencyMs: ({ action }) => {
      times.set(action, (times.get(action) ?? 0) + 1);
      return isStuck(action, times.get(action) ?? 0) ? LONG_MS : 0;
    },
  });
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
  async function* targets(target: Partial<Target>): AsyncGenerator<Target> {
    const account = { id: MEMBER, partition: 'aws', kind: 'unknown' as const };
    yield await Promise.resolve({ account, name: undefined, given: {}, ...target });
  }
  return {
    aws,
    count: (action) => aws.requests.filter((request) => request.action === action).length,
    audit: async (target = {}) =>
      auditMany(targets(target), {
        caller,
        connection,
        open: memberOpener(caller, connection, {
          kind: 'assume-role',
          roleName: 'root-guard',
          sessionName: 'audit',
          externalId: undefined,
        }),
        checks: checks.filter(({ id }) => CHECKS.includes(id)),
        settings: defaultSettings,
        clock: { now: () => NOW, sleep: async () => setImmediate() },
        concurrency: 4,
        deadline: new Date(NOW.getTime() + LONG_MS),
        visitMs: 90_000,
        startTimeLimit: () => limitAfterAnswers(agents, answersInTime[round++] ?? Infinity),
        listener: { say: () => undefined, mayHearOutcomes: () => true },
      }),
  };
};

/** The time is over when so many answers have come, and what they say has been read. */
const limitAfterAnswers = (agents: Agents, answers: number): TimeLimit => {
  const { promise: passed, resolve } = Promise.withResolvers<undefined>();
  const end = (): void => void turns(20).then(() => resolve(undefined));
  let free = 0;
  const count = (): void => {
    free += 1;
    if (free === answers) end();
  };
  if (answers === 0) end();
  agents.http.on('free', count);
  const none = (): void => undefined;
  return { passed, pause: none, resume: none, release: () => agents.http.off('free', count) };
};

const turns = async (left: number): Promise<void> => {
  for (let turn = 0; turn < left; turn += 1) await setImmediate();
};

const told = ([posture]: readonly AccountPosture[]): Readonly<Record<string, string>> =>
  Object.fromEntries((posture?.verdicts ?? []).map(({ check, reason }) => [check.id, reason]));

const LATE = 'The account did not answer within 90 seconds.';

describe('an account that does not answer in time', () => {
  test('keeps what was read of it, and only the rest is unknown', async () => {
    const { audit, count } = await start({}, (action) => action === 'GetCredentialReport', [3, 2]);
    const reasons = told(await audit());
    expect(reasons['iam-groups']).toBe('The account has 1 IAM group.');
    expect(reasons['root-recent-use']).toContain(LATE);
    // Asked again once, and not for what is known.
    expect([count('AssumeRole'), count('GetAccountSummary')]).toEqual([2, 1]);
  });

  test('is whole when the rest comes in the second round', async () => {
    const { audit, count } = await start(
      {},
      (action, times) => action === 'GetCredentialReport' && times === 1,
      [3],
    );
    const [posture] = await audit();
    expect(posture?.verdicts.map(({ outcome }) => outcome)).not.toContain('unknown');
    expect(count('GetAccountSummary')).toBe(1);
  });

  test('is unknown where nobody came in', async () => {
    const { audit, count } = await start({}, (action) => action === 'AssumeRole', [0, 0]);
    const [posture] = await audit();
    expect(posture?.verdicts.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown']);
    expect(posture?.verdicts[0]?.reason).toContain(LATE);
    expect(count('GetAccountSummary')).toBe(0);
  });
});

test('what AWS throttles is asked again, and nothing else', async () => {
  const { audit, count } = await start({ throttles: { 'iam:GetCredentialReport': 4 } });
  const [posture] = await audit();
  expect(posture?.verdicts.map(({ outcome }) => outcome)).not.toContain('unknown');
  expect([count('GetAccountSummary'), count('GetCredentialReport')]).toEqual([1, 5]);
});

test('what was throttled before it was given is nothing that this account could be asked for again', async () => {
  const { audit, count } = await start();
  const throttled = { state: 'unavailable', cause: 'throttled', reason: 'Too fast.' } as const;
  await audit({ given: { 'account-summary': throttled } });
  expect([count('AssumeRole'), count('GetAccountSummary')]).toEqual([1, 0]);
});
