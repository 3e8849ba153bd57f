import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { loadScenario } from '../../sandbox/aws/scenario.ts';
import { toJwt } from '../../sandbox/github/claims.ts';
import { listen, shut } from '../../sandbox/github/listen.ts';
import { pullRequest, push, workflowDispatch } from '../../sandbox/runner/events.ts';
import {
  actions,
  changes,
  FACTS,
  faces,
  leaks,
  NOBODY,
  outcomes,
  ROLE,
  roleIn,
  setStage,
  type Stage,
  type StepResult,
} from './stage.ts';

const GOV = '888899990000';
const CHINA = '999900001111';
const PRIVATE = workflowDispatch(FACTS);

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({
    accounts: [loadScenario('healthy'), loadScenario('govcloud'), loadScenario('china')],
  });
});
afterEach(() => stage.reset());
afterAll(() => stage.close());

/** A run that judged nothing, and says so everywhere. */
const expectNoAudit = (result: StepResult, ...said: readonly string[]): void => {
  expect(result.exitCode).toBe(1);
  expect(result.lastLine).toMatch(/^Error: The audit could not run: /);
  for (const text of said) expect(result.lastLine).toContain(text);
  expect(result.summary).toMatch(/^# ⚪ AWS Root Guard: not audited\n/);
  expect(result.outputs).toMatchObject({ outcome: 'unknown', failed: '0', 'account-ids': '' });
  expect(result.writes).toEqual([]);
  expect(result.aws.filter(({ service }) => service !== 'sts')).toEqual([]);
};

describe("with GitHub's ID token,", () => {
  test('account and identity are the word of the answer, and STS is asked once', async () => {
    const result = await stage.run();
    expect(actions(result).filter((action) => action.startsWith('sts:'))).toEqual([
      'sts:AssumeRoleWithWebIdentity',
    ]);
    expect(result.outputs['account-ids']).toBe('111122223333');
    expect(result.idTokens).toMatchObject([{ audience: 'sts.amazonaws.com', authorized: true }]);
    expect(outcomes(result)['audit-identity']).toBe('pass');
  });

  test.each([
    ['tells repository and run', { runId: '77' }, {}, 'root-guard-acme-guard-77'],
    ['is the one of the input', {}, { 'role-session-name': 'my.name@here' }, 'my.name@here'],
    [
      'is cut where the repository has a long name, and still tells the run',
      { repository: `acme/${'very-long.'.repeat(9)}x`, runId: '12345678901' },
      {},
      /^root-guard-acme-very-long\.[\w.-]+-12345678901$/,
    ],
  ])('the role session name %s', async (_, run, inputs, name) => {
    const result = await stage.run({ ...run, inputs: { ...inputs, issue: 'never' } });
    const sent = result.aws[0]?.params['RoleSessionName'] ?? '';
    expect(sent).toEqual(typeof name === 'string' ? name : expect.stringMatching(name));
    expect(sent).toMatch(/^[\w+=,.@-]{2,64}$/);
    expect(result.outputs['failed']).toBe('0');
  });

  test('a job that may not get one is told which permission to add', async () => {
    const result = await stage.run({ idToken: false });
    expectNoAudit(result, 'GitHub gave this job no ID token.', '"id-token: write"');
    expect(result.aws).toEqual([]);
  });

  test.each(['classic', 'immutable'] as const)(
    'a trust policy that does not match is shown the %s sub of this run and both forms',
    async (subject) => {
      stage.account.change({ trust: { subjects: ['repo:acme/guard:environment:production'] } });
      const result = await stage.run({ event: pullRequest(FACTS), subject });
      const classic = 'repo:acme/guard:pull_request';
      const immutable = 'repo:acme@65432101/guard@740120033:pull_request';
      expectNoAudit(result, ROLE, 'trust policy', `"${classic}"`, `"${immutable}"`);
      const presented = subject === 'classic' ? classic : immutable;
      expect(result.lastLine).toContain(`This run presented sub "${presented}"`);
      expect(result.lastLine).toContain('aud "sts.amazonaws.com"');
      expect(result.summary).toContain(presented);
      const claims = result.idTokens[0]?.claims;
      assert(claims);
      const [head = '', payload = '', signature = ''] = toJwt(claims).split('.');
      expect(leaks(result, [head, payload, signature])).toEqual([]);
    },
  );

  test('a role that does not exist reads the same, for AWS does not tell them apart', async () => {
    stage.account.change({ roles: ['other'] });
    expectNoAudit(await stage.run(), 'does not exist or its trust policy does not match', 'sub');
  });

  test('an environment has a sub of its own', async () => {
    stage.account.change({ trust: { subjects: ['repo:acme/guard:ref:refs/heads/main'] } });
    const result = await stage.run({ event: push(FACTS), environment: 'prod: eu' });
    expectNoAudit(result, '"repo:acme/guard:environment:prod%3A eu"');
  });

  test('a wrong audience is named beside the expected one', async () => {
    stage.account.change({ trust: { audience: 'sts.amazonaws.com' } });
    const result = await stage.run({ inputs: { audience: 'https://example.org' } });
    expectNoAudit(result, '"https://example.org"', '"sts.amazonaws.com"', 'audience');
    expect(result.idTokens[0]?.audience).toBe('https://example.org');
  });

  test('an audience of their own works where the provider lists it', async () => {
    stage.account.change({ trust: { audience: 'https://example.org' } });
    expect((await stage.run({ inputs: { audience: 'https://example.org' } })).exitCode).toBe(0);
  });

  test('an account without an OIDC provider is told what to create', async () => {
    stage.account.change({ trust: { provider: false } });
    expectNoAudit(await stage.run(), 'OIDC provider', 'token.actions.githubusercontent.com');
  });

  test.each([
    ['ExpiredTokenException', 400, 'expired'],
    ['RegionDisabledException', 403, 'switched off in eu-west-1'],
    ['IDPCommunicationError', 400, 'could not reach GitHub'],
    ['PackedPolicyTooLarge', 400, 'PackedPolicyTooLarge'],
  ])('an answer of %s has a sentence of its own', async (code, status, said) => {
    const fault = { code, status, message: `secret detail of ${code}` };
    stage.account.change({ faults: { 'sts:AssumeRoleWithWebIdentity': fault } });
    const result = await stage.run();
    expectNoAudit(result, said);
    // What AWS writes in messages is nobody's to publish.
    expect(leaks(result, ['secret detail'])).toEqual([]);
  });

  test('a refusal ends the run at once, though GitHub cannot be reached', async () => {
    stage.account.change({ trust: { subjects: ['repo:acme/other:*'] } });
    const result = await stage.run({ apiUrl: NOBODY, timeoutMs: 15_000 });
    expectNoAudit(result, 'trust policy');
    expect(result.durationMs).toBeLessThan(10_000);
  });

  test('an AWS that is out of order is a reason to run again, and no input is blamed', async () => {
    const fault = { code: 'ServiceUnavailable', status: 503 };
    stage.account.change({ faults: { 'sts:AssumeRoleWithWebIdentity': fault } });
    const result = await stage.run();
    expectNoAudit(result, 'HTTP 503', 'again');
    expect(result.lastLine).not.toContain('role-to-assume');
  });

  test('a branch is free to have any name, and its sub is shown as text', async () => {
    stage.account.change({ trust: { subjects: ['repo:acme/guard:environment:production'] } });
    const result = await stage.run({ event: push(FACTS, 'fix/<h1>@octocat') });
    expectNoAudit(result, 'ref:refs/heads/fix/<h1>@octocat');
    const outsideOfCode = result.summary.replace(/(`+)[^`]*\1/g, '');
    expect(outsideOfCode).not.toMatch(/(?<!\\)<h1>|@octocat/);
  });

  test("GitHub's endpoint may stumble before it answers", async () => {
    stage.idToken.fail(2, 503);
    const result = await stage.run();
    expect(result.exitCode).toBe(0);
    expect(result.idTokens.map(({ status }) => status)).toEqual([503, 503, 200]);
  });

  test("GitHub's endpoint may refuse, and the run says so", async () => {
    stage.idToken.fail(20, 500);
    const result = await stage.run();
    expectNoAudit(result, 'GitHub did not hand out an ID token');
    expect(result.aws).toEqual([]);
  });
});

describe('the account', () => {
  test('that is not among those allowed is not read', async () => {
    const inputs = { 'allowed-account-ids': '123456789012, 210987654321' };
    const result = await stage.run({ event: PRIVATE, inputs });
    expectNoAudit(result, 'account 111122223333', 'allowed-account-ids');
    expect(actions(result)).toEqual(['sts:AssumeRoleWithWebIdentity']);
  });

  test('that is not among those allowed is not read on ambient credentials either', async () => {
    const result = await stage.run({
      event: PRIVATE,
      inputs: { 'role-to-assume': undefined, 'allowed-account-ids': '123456789012' },
      env: ambient(),
    });
    expectNoAudit(result, 'account 111122223333');
    expect(actions(result)).toEqual(['sts:GetCallerIdentity']);
  });

  test('that is among those allowed is read', async () => {
    const inputs = { 'allowed-account-ids': '123456789012\n111122223333' };
    expect((await stage.run({ inputs })).exitCode).toBe(0);
  });
});

describe('the Region', () => {
  const china = { 'role-to-assume': roleIn(CHINA, 'aws-cn') };
  const gov = { 'role-to-assume': roleIn(GOV, 'aws-us-gov') };

  test.each([
    ['aws-cn', china],
    ['aws-us-gov', gov],
  ])(
    'that is missing for a role in %s is missed before anything is asked',
    async (partition, inputs) => {
      const result = await stage.run({ inputs: { ...inputs, 'aws-region': undefined } });
      expect(result.exitCode).toBe(1);
      expect(result.lastLine).toContain('aws-region');
      expect(result.lastLine).toContain(partition);
      expect([...result.aws, ...result.idTokens, ...result.github]).toEqual([]);
    },
  );

  test.each([
    ['of the commercial partition for a role in China', china, 'eu-west-1'],
    ['of China for a role in GovCloud', gov, 'cn-north-1'],
    ['of GovCloud for a commercial role', { 'role-to-assume': ROLE }, 'us-gov-west-1'],
  ])('%s is refused before anything is asked', async (_, inputs, region) => {
    const result = await stage.run({ inputs: { ...inputs, 'aws-region': region } });
    expect(result.exitCode).toBe(1);
    expect(result.lastLine).toContain(`aws-region names ${region}`);
    expect([...result.aws, ...result.idTokens, ...result.github]).toEqual([]);
  });

  test('is not needed in the commercial partition', async () => {
    const result = await stage.run({ inputs: { 'aws-region': undefined } });
    expect(result.exitCode).toBe(0);
    expect(new Set(result.aws.flatMap(({ region = [] }) => region))).toEqual(
      new Set(['us-east-1']),
    );
  });

  test.each([
    [
      'of the input',
      { 'aws-region': 'eu-central-1' },
      { AWS_REGION: 'eu-north-1' },
      'eu-central-1',
    ],
    ['of AWS_REGION', { 'aws-region': undefined }, { AWS_REGION: 'eu-north-1' }, 'eu-north-1'],
    [
      'of AWS_DEFAULT_REGION',
      { 'aws-region': undefined },
      { AWS_DEFAULT_REGION: 'eu-north-1' },
      'eu-north-1',
    ],
  ])('%s is signed for', async (_, inputs, env, region) => {
    const result = await stage.run({
      inputs: { 'role-to-assume': undefined, ...inputs },
      env: { ...ambient(), ...env },
    });
    expect(result.exitCode).toBe(0);
    const sts = result.aws.find(({ service }) => service === 'sts');
    expect(sts?.region).toBe(region);
  });

  test('of China has an audience of its own', async () => {
    const result = await stage.run({ inputs: { ...china, 'aws-region': 'cn-northwest-1' } });
    expect(result.idTokens[0]?.audience).toBe('sts.amazonaws.com.cn');
    expect(result.exitCode).toBe(0);
  });

  test('that is missing for ambient credentials of another partition is named as what may be wrong', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = stage.aws.account(GOV).credentials();
    const result = await stage.run({
      inputs: { 'role-to-assume': undefined, 'aws-region': undefined },
      env: {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
      },
    });
    expectNoAudit(result, 'InvalidClientTokenId', 'aws-region');
  });
});

const ambient = (): Record<string, string> => {
  const { accessKeyId, secretAccessKey, sessionToken } = stage.account.credentials();
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
};

describe('ambient credentials', () => {
  const noRole = { 'role-to-assume': undefined };
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'root-guard-home-'));
  });
  afterAll(() => rm(home, { recursive: true }));

  const profiles = async (name: string): Promise<readonly string[]> => {
    const { accessKeyId, secretAccessKey, sessionToken } = stage.account.credentials();
    await mkdir(join(home, '.aws'), { recursive: true });
    await writeFile(
      join(home, '.aws', 'credentials'),
      `[${name}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\naws_session_token = ${sessionToken}\n`,
    );
    return [secretAccessKey, sessionToken];
  };

  test('of the environment are used as configure-aws-credentials leaves them', async () => {
    const env = ambient();
    const result = await stage.run({ inputs: noRole, env, idToken: false });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['account-ids']).toBe('111122223333');
    expect(actions(result)).toContain('sts:GetCallerIdentity');
    expect(result.idTokens).toEqual([]);
    expect(result.masks).toEqual(
      expect.arrayContaining([env['AWS_SECRET_ACCESS_KEY'], env['AWS_SESSION_TOKEN']]),
    );
  });

  test('of the default profile in the home folder are used', async () => {
    const secrets = await profiles('default');
    const env = { HOME: home, USERPROFILE: home };
    const result = await stage.run({ inputs: noRole, env, secrets });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['account-ids']).toBe('111122223333');
    expect(result.masks).toEqual(expect.arrayContaining([...secrets]));
  });

  test('of a named profile win over keys in the environment', async () => {
    const secrets = await profiles('audit');
    const result = await stage.run({
      inputs: noRole,
      env: {
        HOME: home,
        USERPROFILE: home,
        AWS_PROFILE: 'audit',
        AWS_ACCESS_KEY_ID: 'AKIAOTHER',
        AWS_SECRET_ACCESS_KEY: 'other-secret-key',
      },
      secrets,
      sdkWarns: true,
    });
    expect(result.exitCode).toBe(0);
    expect(result.aws.some(({ accessKeyId }) => accessKeyId === 'AKIAOTHER')).toBe(false);
  });

  test('that are long-lived are a finding of their own', async () => {
    const secret = 'long-lived-secret-key';
    stage.account.change({ accessKeys: [{ id: 'AKIAUSER0001', identity: 'user-0001', secret }] });
    const env = { AWS_ACCESS_KEY_ID: 'AKIAUSER0001', AWS_SECRET_ACCESS_KEY: secret };
    const result = await stage.run({ inputs: noRole, env });
    expect(changes(result)).toEqual(['regression audit-identity']);
    expect(result.report?.accounts[0]?.verdicts).toContainEqual(
      expect.objectContaining({ check: 'audit-identity', outcome: 'fail', severity: 'medium' }),
    );
  });

  test('of root are the worst there is', async () => {
    stage.account.change({ accessKeys: [{ id: 'AKIAROOT0001', identity: 'root' }] });
    const env = { AWS_ACCESS_KEY_ID: 'AKIAROOT0001', AWS_SECRET_ACCESS_KEY: 'any-secret-key' };
    const result = await stage.run({ inputs: noRole, env });
    expect(result.exitCode).toBe(1);
    expect(result.report?.accounts[0]?.verdicts).toContainEqual(
      expect.objectContaining({ check: 'audit-identity', outcome: 'fail', severity: 'critical' }),
    );
  });

  test.each([
    ['that have expired', 'ExpiredToken', 403],
    ['that were deleted', 'InvalidClientTokenId', 403],
    ['whose secret is another', 'SignatureDoesNotMatch', 403],
  ])('%s are refused, and the run says that new ones are needed', async (_, code, status) => {
    stage.account.change({ faults: { 'sts:GetCallerIdentity': { code, status } } });
    const result = await stage.run({ inputs: noRole, env: ambient() });
    expectNoAudit(result, 'does not accept the credentials', code);
  });

  test('that are none are missed at once, and no metadata service is asked', async () => {
    // Every connection of the process is written down, through a proxy or not.
    const spy = `
      import { appendFileSync } from 'node:fs';
      import net from 'node:net';
      const { connect } = net.Socket.prototype;
      net.Socket.prototype.connect = function (...given) {
        const [{ host, port, path }] = given.flat();
        appendFileSync('connections.log', \`\${host}:\${port ?? path}\\n\`);
        return connect.apply(this, given);
      };`;
    const nodeArguments = ['--import', `data:text/javascript,${encodeURIComponent(spy)}`];
    const audited = await stage.run({ inputs: noRole, env: ambient(), nodeArguments });
    expect(audited.files['connections.log']).toContain(new URL(stage.aws.url).port);

    const result = await stage.run({ inputs: noRole, idToken: false, nodeArguments });
    expectNoAudit(result, 'No AWS credentials were found', 'role-to-assume', 'aws sso login');
    expect(result.aws).toEqual([]);
    expect(result.durationMs).toBeLessThan(5_000);
    const github = new URL(stage.github.url).port;
    const connections = (result.files['connections.log'] ?? '').split('\n').filter(Boolean);
    expect(connections.filter((line) => !line.includes(github))).toEqual([]);
  });

  test('that are half of a pair are none', async () => {
    const env = { AWS_ACCESS_KEY_ID: 'AKIAHALF00001' };
    expectNoAudit(await stage.run({ inputs: noRole, env }), 'No AWS credentials were found');
  });
});

describe('AWS out of reach', () => {
  test.each([
    ['with a role', {}],
    ['on ambient credentials', { 'role-to-assume': undefined }],
  ])('%s is named, and where to look', async (_, inputs) => {
    const env = { ...ambient(), AWS_ENDPOINT_URL: NOBODY };
    const result = await stage.run({ inputs, env });
    expectNoAudit(result, 'could not be reached', 'ECONNREFUSED', 'HTTPS_PROXY');
  });

  test('for a while is asked again', async () => {
    const drop = { drop: true as const, times: 2 };
    stage.account.change({ faults: { 'sts:AssumeRoleWithWebIdentity': drop } });
    expect((await stage.run()).exitCode).toBe(0);
  });

  test('behind a page of somebody else is not audited, and the page is not shown', async () => {
    const html = '<html><body>captive portal</body></html>';
    stage.account.change({ faults: { 'sts:AssumeRoleWithWebIdentity': { html, status: 200 } } });
    const result = await stage.run();
    expectNoAudit(result);
    expect(leaks(result, ['captive portal'])).toEqual([]);
  });
});

describe('secrets', () => {
  let tee: Server;
  let answers: string[];
  let url: string;
  beforeAll(async () => {
    answers = [];
    tee = createServer((incoming, response) => {
      void buffer(incoming).then((body) => {
        const to = { method: incoming.method, headers: incoming.headers };
        const outgoing = request(`${stage.aws.url}${incoming.url ?? ''}`, to, (reply) => {
          void buffer(reply).then((text) => {
            answers.push(text.toString());
            response.writeHead(reply.statusCode ?? 500, reply.headers).end(text);
          });
        });
        outgoing.end(body);
      });
    });
    url = `http://127.0.0.1:${String(await listen(tee))}`;
  });
  afterAll(() => shut(tee));

  const between = (name: string): string =>
    answers.flatMap((text) => new RegExp(`<${name}>([^<]+)<`).exec(text)?.[1] ?? [])[0] ?? '';

  test.each([
    ['when all is well', {}],
    ['when all is wrong, with debug logging', { debug: true }],
  ])('are masked the moment they exist and shown nowhere %s', async (_, run) => {
    answers.length = 0;
    stage.account.change({ root: { mfaActive: false } });
    const result = await stage.run({ ...run, env: { AWS_ENDPOINT_URL: url } });
    expect(result.exitCode).toBe(1);
    const claims = result.idTokens[0]?.claims;
    assert(claims);
    const jwt = toJwt(claims);
    const secrets = [jwt, between('SecretAccessKey'), between('SessionToken')];
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(30);
      expect(result.masks).toContain(secret);
      const lines = result.stdout.split('\n').filter((line) => line.includes(secret));
      expect(lines).toEqual([`::add-mask::${secret}`]);
    }
    expect(leaks(result, [...secrets, stage.github.token])).toEqual([]);
    const issue = await stage.issue();
    for (const secret of [...secrets, between('AccessKeyId'), stage.github.token]) {
      expect(JSON.stringify(issue)).not.toContain(secret);
    }
    // Before a secret is used, the runner knows it.
    const masked = secrets.map((secret) => result.stdout.indexOf(`::add-mask::${secret}`));
    const firstWord = result.stdout.indexOf('root-user finding');
    expect(Math.max(...masked)).toBeLessThan(firstWord);
  });

  test('include the token of GitHub, even when it is not the job’s own', async () => {
    const token = stage.github.tokenFor('octocat');
    const result = await stage.run({ inputs: { 'github-token': token } });
    expect(result.masks).toContain(token);
    expect(faces(result)['stdout']).not.toContain(token);
  });
});
