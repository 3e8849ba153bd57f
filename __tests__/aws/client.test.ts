import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { GetAccountSummaryCommand } from '@aws-sdk/client-iam';
import { createHash, createHmac } from 'node:crypto';
import { createAgents } from '../../src/aws/agents.ts';
import { HttpHandler } from '../../src/aws/http-handler.ts';
import { createIam } from '../../src/aws/client.ts';
import type { QueryClient } from '../../src/aws/query-client.ts';
import { Sha256 } from '../../src/aws/sha256.ts';

const CREDENTIALS = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'secret',
  sessionToken: 'token',
};
const VARIABLES = [
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_IAM',
  'AWS_CONFIG_FILE',
];

interface Sent {
  readonly hostname: string;
  readonly headers: Readonly<Record<string, string>>;
}

const iamIn = (region: string): QueryClient =>
  createIam({ region, agents: createAgents({}) }, CREDENTIALS);

/** What would have left. */
const sentBy = async (client: QueryClient): Promise<Sent> => {
  const sent: Sent[] = [];
  const handle = jest.spyOn(HttpHandler.prototype, 'handle');
  handle.mockImplementation(async ({ hostname, headers }) => {
    sent.push({ hostname, headers });
    throw new Error('cut');
  });
  await expect(client.send(new GetAccountSummaryCommand({}))).rejects.toThrow('cut');
  handle.mockRestore();
  const [first] = sent;
  if (first === undefined) throw new Error('nothing was sent');
  return first;
};

let before: NodeJS.ProcessEnv;
beforeEach(() => {
  before = process.env;
  process.env = Object.fromEntries(
    Object.entries(before).filter(([name]) => !VARIABLES.includes(name)),
  );
  process.env['AWS_CONFIG_FILE'] = '/nowhere/config';
});
afterEach(() => {
  process.env = before;
});

describe('an IAM client', () => {
  test.each([
    ['us-east-1', 'iam.amazonaws.com', 'us-east-1'],
    ['eu-west-1', 'iam.amazonaws.com', 'us-east-1'],
    ['cn-northwest-1', 'iam.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
    ['us-gov-east-1', 'iam.us-gov.amazonaws.com', 'us-gov-west-1'],
  ])(
    'for a run in %s asks and signs for the one endpoint of the partition',
    async (region, host, signed) => {
      const { hostname, headers } = await sentBy(iamIn(region));
      expect(hostname).toBe(host);
      expect(headers['authorization']).toMatch(
        new RegExp(`^AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE/\\d{8}/${signed}/iam/aws4_request, `),
      );
      expect(headers['x-amz-security-token']).toBe('token');
    },
  );

  test('heeds the environment: FIPS', async () => {
    process.env['AWS_USE_FIPS_ENDPOINT'] = 'true';
    expect(await sentBy(iamIn('us-east-1'))).toMatchObject({
      hostname: 'iam-fips.amazonaws.com',
    });
  });

  test.each(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_IAM'])(
    'heeds the environment: %s',
    async (name) => {
      process.env[name] = 'https://iam.example.test';
      expect(await sentBy(iamIn('us-east-1'))).toMatchObject({
        hostname: 'iam.example.test',
      });
    },
  );

  test('looks these up once for all accounts of a run', async () => {
    const connection = { region: 'us-east-1', agents: createAgents({}) };
    process.env['AWS_ENDPOINT_URL'] = 'https://iam.example.test';
    await sentBy(createIam(connection, CREDENTIALS));
    delete process.env['AWS_ENDPOINT_URL'];
    const { hostname, headers } = await sentBy(
      createIam(connection, { ...CREDENTIALS, accessKeyId: 'ASIAOTHER' }),
    );
    expect(hostname).toBe('iam.example.test');
    expect(headers['authorization']).toContain('Credential=ASIAOTHER/');
  });
});

describe('SHA-256', () => {
  const parts = [
    'Grüße, ',
    Buffer.from('abc'),
    new Uint8Array([0, 255]),
    new Uint8Array([1, 2]).buffer,
  ] as const;
  const whole = Buffer.concat([Buffer.from('Grüße, abc'), Buffer.from([0, 255, 1, 2])]);

  test('of parts is that of the whole', async () => {
    const hash = new Sha256();
    for (const part of parts) hash.update(part);
    expect(Buffer.from(await hash.digest())).toEqual(createHash('sha256').update(whole).digest());
  });

  test.each([
    ['a text', 'AWS4gehéim'],
    ['bytes', new Uint8Array([9, 8, 7])],
    ['part of a larger buffer', Buffer.from('xxkeyxx').subarray(2, 5)],
    ['a buffer', new Uint8Array([5, 6]).buffer],
    ['nothing', ''],
  ])('keyed with %s', async (_what, key) => {
    const hash = new Sha256(key);
    for (const part of parts) hash.update(part);
    const bytes = key instanceof ArrayBuffer ? new Uint8Array(key) : key;
    expect(Buffer.from(await hash.digest())).toEqual(
      createHmac('sha256', bytes).update(whole).digest(),
    );
  });

  test('begins anew', async () => {
    const hash = new Sha256('key');
    hash.update('other');
    hash.reset();
    hash.update('abc');
    expect(Buffer.from(await hash.digest())).toEqual(
      createHmac('sha256', 'key').update('abc').digest(),
    );
  });
});
