import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dayFromNow, runWith, verdict } from './configured.ts';
import { ACCOUNT, setStage, type Stage } from './stage.ts';

// Somebody takes root over, the owner acknowledges what was planned, and the next change is a finding again.

const HOUR_MS = 60 * 60 * 1000;
const CHECKS = ['root-activity', 'root-credential-change', 'root-sign-in-mfa'];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * HOUR_MS).toISOString();

/** An exception as an owner writes it, with the time to the minute that the message shows. */
const acknowledged = (check: string, at: string): string => `  - check: ${check}
    account: '${ACCOUNT}'
    reason: New root credentials, planned in change 42
    owner: '@acme/platform'
    expires: ${dayFromNow(100)}
    covers: { lastChange: ${at.slice(0, 16)}Z }
`;

test('a takeover fails whatever else root did, until the owner names it, and again with the next move', async () => {
  const inputs = { checks: CHECKS.join(', ') };
  const [signedIn, changed] = [hoursAgo(30), hoursAgo(29)];
  const visit = [
    { kind: 'sign-in-without-mfa' as const, time: signedIn },
    { name: 'CreateAccessKey', time: changed },
  ];
  stage.account.change({ events: visit });
  const found = await stage.run({ inputs });
  expect(found.exitCode).toBe(1);
  expect(CHECKS.map((id) => verdict(found, id)?.outcome)).toEqual(['pass', 'fail', 'fail']);

  const file = `exceptions:\n${acknowledged('root-credential-change', changed)}${acknowledged('root-sign-in-mfa', signedIn)}`;
  const accepted = await runWith(stage, file, { inputs });
  expect(accepted.exitCode).toBe(0);
  expect(await stage.issue()).toMatchObject({ state: 'closed' });

  stage.account.change({ events: [...visit, { name: 'EnableMFADevice', time: hoursAgo(1) }] });
  const again = await runWith(stage, file, { inputs });
  expect(again.exitCode).toBe(1);
  expect(verdict(again, 'root-credential-change')).toMatchObject({
    exception: { state: 'outgrown' },
  });
  expect(await stage.issue()).toMatchObject({ state: 'open' });

  stage.account.change({ denials: ['account:ListRegions'], events: [] });
  const blind = await runWith(stage, file, { inputs });
  expect(CHECKS.map((id) => verdict(blind, id)?.outcome)).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ]);
  expect(await stage.issue()).toMatchObject({ state: 'open' });
});
