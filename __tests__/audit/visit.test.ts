import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AccountScenario } from '../../sandbox/aws/scenario.ts';
import type { Latency, SandboxAws } from '../../sandbox/aws/server.ts';
import type { TimeLimit } from '../../src/audit/deadline.ts';
import { auditMany } from '../../src/audit/many.ts';
import { createPace, type Pace } from '../../src/audit/pace.ts';
import { readInRounds } from '../../src/audit/rounds.ts';
import type { Target } from '../../src/audit/targets.ts';
import type { Visiting } from '../../src/audit/visit.ts';
import { memberOpener } from '../../src/aws/session/member-session.ts';
import type { Session } from '../../src/aws/session/session.ts';
import { checks } from '../../src/checks/index.ts';
import type { AccountPosture } from '../../src/model/posture.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { NOW } from '../checks/evidence.ts';
import { closeAll, startPretendAws, withoutBackOff } from './pretend-aws.ts';

const CALLER = '111122223333';
const LONG_MS = 600_000;
/** One that needs the account summary alone, one that needs the credential report alone. */
const CHECKS = checks.filter(({ id }) => ['iam-groups', 'root-recent-use'].includes(id));
const SOURCES = new Set(CHECKS.flatMap(({ sources }) => sources));

/** There when it is looked for. */
const EXPIRED: Partial<AccountScenario> = { credentialReport: { state: 'expired' } };
const NEVER: Partial<AccountScenario> = { credentialReport: { state: 'expired', polls: 1e6 } };

beforeEach(withoutBackOff);
afterEach(closeAll);

const idOf = (index: number): string => String(444455550000 + index);

const targetOf = (id: string): Target => ({
  account: { id, partition: 'aws', kind: 'unknown' },
  name: undefined,
  given: {},
});

interface Stage {
  readonly aws: SandboxAws;
  readonly visiting: Visiting;
  /** How many accounts are waiting for something. */
  readonly asleep: () => number;
  /** Ends every wait that has begun, and lets the clock say so. */
  readonly wake: () => void;
  /** Has the time limits that run pass. */
  readonly passLimits: () => void;
  readonly audit: (concurrency: number) => Promise<readonly AccountPosture[]>;
  /** How often an account was asked, by action. */
  readonly asked: (index: number) => Readonly<Record<string, number>>;
}

const start = async (
  members: readonly Partial<AccountScenario>[],
  latencyMs: Latency = 0,
): Promise<Stage> => {
  let now = NOW.getTime();
  const { aws, agents } = await startPretendAws({
    accounts: [{ id: CALLER }, ...members.map((member, index) => ({ ...member, id: idOf(index) }))],
    clock: () => new Date(now),
    latencyMs,
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
  const sleeping: { readonly until: number; readonly end: () => void }[] = [];
  const running = new Set<() => void>();
  const startTimeLimit = (): TimeLimit => {
    const { promise: passed, resolve } = Promise.withResolvers<undefined>();
    const pass = (): void => resolve(undefined);
    const stop = (): void => void running.delete(pass);
    const run = (): void => void running.add(pass);
    run();
    return { passed, pause: stop, resume: run, release: stop };
  };
  const visiting: Visiting = {
    caller,
    connection,
    open: memberOpener(caller, connection, {
      kind: 'assume-role',
      roleName: 'root-guard',
      sessionName: 'audit',
      externalId: undefined,
    }),
    settings: defaultSettings,
    clock: {
      now: () => new Date(now),
      sleep: (milliseconds) =>
        new Promise((resolve) => {
          sleeping.push({ until: now + milliseconds, end: () => resolve(undefined) });
        }),
    },
    deadline: new Date(NOW.getTime() + 10 * LONG_MS),
    visitMs: 90_000,
    startTimeLimit,
  };
  async function* targets(): AsyncGenerator<Target> {
    for (const [index] of members.entries()) yield await Promise.resolve(targetOf(idOf(index)));
  }
  return {
    aws,
    visiting,
    asleep: () => sleeping.length,
    wake: () => {
      now = Math.max(now, ...sleeping.map(({ until }) => until));
      for (const { end } of sleeping.splice(0)) end();
    },
    passLimits: () => {
      for (const pass of running) pass();
    },
    audit: async (concurrency) =>
      auditMany(targets(), {
        ...visiting,
        checks: CHECKS,
        concurrency,
        listener: { say: () => undefined, mayHearOutcomes: () => true },
      }),
    asked: (index) => {
      const counts: Record<string, number> = {};
      for (const { action, accountId, params } of aws.requests) {
        const id =
          action === 'AssumeRole' ? /::(\d+):/.exec(params['RoleArn'] ?? '')?.[1] : accountId;
        if (id === idOf(index)) counts[action] = (counts[action] ?? 0) + 1;
      }
      return counts;
    },
  };
};

let tests = 0;
beforeEach(() => {
  tests += 1;
});

/** A test that has ended, because its time was over, waits for nothing any more. */
const until = async (isSo: () => boolean): Promise<void> => {
  const during = tests;
  while (!isSo()) {
    if (during !== tests) throw new Error('the test is over');
    await setImmediate();
  }
};

/** Ends every wait as soon as it begins, until the work is done. */
const wakingUntil = async <Done>(work: Promise<Done>, { wake }: Stage): Promise<Done> => {
  let isDone = false;
  const end = (): void => {
    isDone = true;
  };
  work.then(end, end);
  await until(() => {
    wake();
    return isDone;
  });
  return work;
};

/** Lets everything happen that needs no more than what has been said by now. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await setImmediate();
};

const outcomes = (posture: AccountPosture | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((posture?.verdicts ?? []).map(({ check, outcome }) => [check.id, outcome]));

const reasons = (posture: AccountPosture | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((posture?.verdicts ?? []).map(({ check, reason }) => [check.id, reason]));

const of = (postures: readonly AccountPosture[], index: number): AccountPosture | undefined =>
  postures.find(({ account }) => account.id === idOf(index));

const WHOLE = { 'iam-groups': expect.any(String), 'root-recent-use': 'pass' };
const ONCE = { AssumeRole: 1, GetAccountSummary: 1, GenerateCredentialReport: 1 };

describe('with one place, accounts whose reports are expired', () => {
  test('are all asked for one before the first is fetched, with four requests each', async () => {
    const stage = await start([EXPIRED, EXPIRED, EXPIRED]);
    const audit = stage.audit(1);
    await until(() => stage.asleep() === 3);
    for (const index of [0, 1, 2]) {
      expect(stage.asked(index)).toEqual(ONCE);
    }
    stage.wake();
    const postures = await audit;
    for (const index of [0, 1, 2]) {
      expect(outcomes(of(postures, index))).toEqual(WHOLE);
      expect(stage.asked(index)).toEqual({ ...ONCE, GetCredentialReport: 1 });
    }
  });

  test('are no more than sixteen that have begun and are not done', async () => {
    const members = Array.from({ length: 20 }, () => EXPIRED);
    const stage = await start(members);
    const audit = stage.audit(1);
    await until(() => stage.asleep() === 16);
    await settle();
    const begun = members.filter((_, index) => stage.asked(index)['AssumeRole'] === 1);
    expect([stage.asleep(), begun.length]).toEqual([16, 16]);
    const postures = await wakingUntil(audit, stage);
    expect(postures.map(outcomes)).toEqual(members.map(() => WHOLE));
  });

  test('lose none of their verdicts to one whose report never comes', async () => {
    const stage = await start([NEVER, EXPIRED, EXPIRED]);
    const postures = await wakingUntil(stage.audit(1), stage);
    for (const index of [1, 2]) expect(outcomes(of(postures, index))).toEqual(WHOLE);
    expect(reasons(of(postures, 0))['root-recent-use']).toContain(
      'AWS did not finish the credential report within 60 seconds.',
    );
    // Tried in two visits, and asked for once in each.
    expect(stage.asked(0)['GenerateCredentialReport']).toBe(2);
  });
});

test('an account whose time is over while AWS makes its report is unknown, and is asked nothing more', async () => {
  const stage = await start([NEVER]);
  const audit = stage.audit(1);
  await until(() => stage.asleep() === 1);
  stage.passLimits();
  // Besides the wait for the report, there is the pause between two visits now.
  await until(() => stage.asleep() === 2);
  stage.wake();
  await until(() => stage.asleep() === 1);
  stage.passLimits();
  const [posture] = await audit;
  expect(reasons(posture)).toEqual({
    'iam-groups': 'The account has 1 IAM group.',
    'root-recent-use': expect.stringContaining('The account did not answer within 90 seconds.'),
  });
  const before = stage.asked(0);
  expect(before).toMatchObject({ AssumeRole: 2, GenerateCredentialReport: 2 });
  stage.wake();
  await settle();
  expect(stage.asked(0)).toEqual(before);
});

test('an account that hangs leaves its place to the others when its time is over', async () => {
  let summaries = 0;
  const stage = await start([{}, {}, {}], ({ action }) => {
    if (action !== 'GetAccountSummary') return 0;
    summaries += 1;
    // The first account's, and, when the two others are done, the first account's again.
    return summaries === 1 || summaries === 4 ? LONG_MS : 0;
  });
  const audit = stage.audit(1);
  await until(() => summaries === 1 && stage.asked(0)['GetCredentialReport'] === 1);
  await settle();
  stage.passLimits();
  await until(() => stage.asked(2)['GetCredentialReport'] === 1 && summaries === 3);
  await settle();
  stage.wake();
  await until(() => summaries === 4);
  stage.passLimits();
  const postures = await audit;
  expect(reasons(of(postures, 0))['iam-groups']).toContain('did not answer within 90 seconds');
  expect(outcomes(of(postures, 0))['root-recent-use']).toBe('pass');
  for (const index of [1, 2]) expect(outcomes(of(postures, index))).toEqual(WHOLE);
});

test('a report that is throttled while it is waited for comes with the next visit', async () => {
  const stage = await start([EXPIRED]);
  const audit = stage.audit(1);
  await until(() => stage.asleep() === 1);
  const throttled = { status: 400, code: 'Throttling', times: 3 };
  stage.aws.account(idOf(0)).change({ faults: { 'iam:GetCredentialReport': throttled } });
  const [posture] = await wakingUntil(audit, stage);
  expect(outcomes(posture)).toEqual(WHOLE);
  expect(stage.asked(0)).toMatchObject({ AssumeRole: 2, GetAccountSummary: 1 });
});

describe('throttling', () => {
  const read = async (stage: Stage, pace: Pace): Promise<void> => {
    await wakingUntil(readInRounds(targetOf(idOf(0)), SOURCES, stage.visiting, pace), stage);
  };

  test('inside one account slows no other one down', async () => {
    const pace = createPace(8);
    await read(await start([{ throttles: { 'iam:GetAccountSummary': 100 } }]), pace);
    expect(pace.limit()).toBe(8);
  });

  test('of the way into accounts slows all of them down', async () => {
    const pace = createPace(8);
    const stage = await start([{}]);
    stage.aws.account(CALLER).change({ throttles: { 'sts:AssumeRole': 3 } });
    await read(stage, pace);
    expect(pace.limit()).toBe(4);
    expect(stage.asked(0)['GetCredentialReport']).toBe(1);
  });
});
