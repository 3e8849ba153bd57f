import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { setOrganizationStage } from '../../sandbox/stage/organization-stage.ts';
import { setStage, type Stage } from '../../sandbox/stage/stage.ts';

/** Asks AWS, GitHub and the runner once each, and writes down what it was told. */
const PROGRAM = `
  import { appendFileSync } from 'node:fs';
  const { env } = process;
  const body = new URLSearchParams({ Action: 'GetCallerIdentity', Version: '2011-06-15' });
  await fetch(env.AWS_ENDPOINT_URL, { method: 'POST', body });
  const { status } = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY, {
    headers: { authorization: 'Bearer ' + env['INPUT_GITHUB-TOKEN'] },
  });
  if (env.ACTIONS_ID_TOKEN_REQUEST_URL) {
    const authorization = 'Bearer ' + env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    await fetch(env.ACTIONS_ID_TOKEN_REQUEST_URL, { headers: { authorization } });
  }
  const role = env['INPUT_ROLE-TO-ASSUME'] ?? '';
  appendFileSync(env.GITHUB_OUTPUT, 'github=' + status + '\\nrole=' + role + '\\n');
`;
const MANAGEMENT = '111122223333';
const MEMBER = '222233334444';

let folder: string;
let main: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stage-'));
  main = join(folder, 'program.mjs');
  await writeFile(main, PROGRAM);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a step on the stage', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({
      accounts: [{ id: MEMBER }, { id: MANAGEMENT }],
      organization: { managementAccountId: MANAGEMENT },
      tls: true,
    });
  });
  afterEach(() => stage.reset());
  afterAll(() => stage.close());

  test('reaches everybody over TLS, with the role of the management account', async () => {
    const result = await stage.run({ main });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.outputs).toEqual({
      github: '200',
      role: `arn:aws:iam::${MANAGEMENT}:role/root-guard`,
    });
    expect(result.aws).toMatchObject([{ action: 'GetCallerIdentity' }]);
    expect(result.github).toMatchObject([{ path: '/repos/acme/guard' }]);
    expect(result.idTokens).toMatchObject([{ status: 200 }]);
    expect(result.writes).toEqual([]);
  });

  test('is told of its own requests only', async () => {
    await stage.run({ main });
    const { aws, github } = await stage.run({ main, idToken: false });
    expect([aws.length, github.length, stage.idToken.requests().length]).toEqual([1, 1, 1]);
  });

  test('goes without an input that was taken away', async () => {
    const { outputs } = await stage.run({ main, inputs: { 'role-to-assume': undefined } });
    expect(outputs['role']).toBe('');
  });

  test('waits for every answer as long as the stage is told to', async () => {
    stage.setLatency(40);
    const { aws, github, idTokens } = await stage.run({ main });
    const waits = [
      ...[...aws, ...idTokens].map(({ at, endedAt }) => endedAt - at),
      ...github.map(({ start, end = Infinity }) => end - start),
    ];
    // Timers may ring a millisecond early.
    expect(Math.min(...waits)).toBeGreaterThan(38);
    expect(waits).toHaveLength(3);
  });

  test('finds everything as it was, once the stage is reset', async () => {
    stage.account.change({ root: { mfaActive: false }, credentialReport: { state: 'expired' } });
    stage.aws.organization().change({ rootFeatures: [] });
    await stage.github.asHuman().create({ title: 'Mine' });
    expect(await stage.issue()).toMatchObject({ title: 'Mine' });
    await stage.run({ main });
    await stage.reset();
    expect(stage.account.scenario).toMatchObject({
      root: { mfaActive: true },
      credentialReport: { state: 'ready' },
    });
    expect(stage.aws.organization().scenario.rootFeatures).not.toEqual([]);
    expect(await stage.issue()).toBeUndefined();
    expect([stage.aws.requests, stage.github.requests(), stage.idToken.requests()]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('has one issue or none to show', async () => {
    const person = stage.github.asHuman();
    await person.create({ title: 'Mine' });
    await person.create({ title: 'Mine, too' });
    await expect(stage.issue()).rejects.toThrow('there are 2 issues');
  });
});

test('an organisation whose AWS has a process of its own counts the requests of each run', async () => {
  const order = { seed: 9, count: 30, latencyMs: 0, reports: { state: 'expired' as const } };
  const stage = await setOrganizationStage(order);
  try {
    expect(stage.active).toBeGreaterThan(20);
    expect(stage.active).toBeLessThanOrEqual(30);
    for (const result of [await stage.run({ main }), await stage.run({ main })]) {
      expect(result.stderr).toBe('');
      expect(result.outputs).toEqual({ github: '200', role: stage.roleArn });
      expect(result.tally).toMatchObject({ requests: 1, roundTrips: 1 });
    }
  } finally {
    await stage.close();
  }
});
