import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tooLate } from '../../src/audit/deadline.ts';
import { auditOne } from '../../src/audit/one.ts';
import type { Session } from '../../src/aws/session/session.ts';
import { checks } from '../../src/checks/index.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { NOW } from '../checks/evidence.ts';
import { closeAll, startPretendAws, withoutBackOff } from './pretend-aws.ts';

const ACCOUNT = '111122223333';

beforeEach(withoutBackOff);
afterEach(closeAll);

test('an account that never answers one call is judged by the rest when the time of the run is over', async () => {
  const { aws, agents } = await startPretendAws({
    accounts: [{ id: ACCOUNT }],
    latencyMs: ({ action }) => (action === 'GetCredentialReport' ? 600_000 : 0),
  });
  const session: Session = {
    access: 'role',
    account: { id: ACCOUNT, partition: 'aws', kind: 'unknown' },
    caller: {
      arn: `arn:aws:sts::${ACCOUNT}:assumed-role/root-guard/audit`,
      credentials: 'temporary',
    },
    credentials: aws.account(ACCOUNT).credentials(),
  };
  const summaryCame = async () => {
    while (!aws.requests.some(({ action }) => action === 'GetAccountSummary')) await setImmediate();
    for (let turn = 0; turn < 50; turn += 1) await setImmediate();
    return tooLate;
  };
  const { posture } = await auditOne({
    session,
    connection: { region: 'us-east-1', agents },
    checks: checks.filter(({ id }) => ['iam-groups', 'root-recent-use'].includes(id)),
    settings: Promise.resolve(defaultSettings),
    clock: { now: () => NOW, sleep: async () => setImmediate() },
    late: summaryCame(),
  });
  const reasons = new Map(
    posture.verdicts.map(({ check, outcome, reason }) => [check.id, [outcome, reason]]),
  );
  expect(reasons.get('iam-groups')?.[0]).toBe('pass');
  expect(reasons.get('root-recent-use')).toEqual(['unknown', tooLate.reason]);
});
