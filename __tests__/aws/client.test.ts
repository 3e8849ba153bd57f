import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  GetAccountSummaryCommand,
  type IAMClient,
  ListAccountAliasesCommand,
} from '@aws-sdk/client-iam';
import { ListTopicsCommand, SNSClient } from '@aws-sdk/client-sns';
import {
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  type STSClient,
} from '@aws-sdk/client-sts';
import type { RequestListener } from 'node:http';
import { checkSignature, readSignature } from '../../sandbox/aws/signature.ts';
import { type AwsConnection, createConnect, createIam, createSts } from '../../src/aws/client.ts';
import { TimeLimitedHandler } from '../../src/aws/request-handler.ts';
import {
  acceptErrorsOfNode,
  type Arrived,
  closeAll,
  errorXml,
  openAgents,
  serve,
  SUMMARY,
} from './loopback.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const HOUR_MS = 3_600_000;
const CREDENTIALS = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'secret',
  sessionToken: 'token',
};
const OTHER = { ...CREDENTIALS, accessKeyId: 'ASIAOTHER' };
const VARIABLES = [
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_IAM',
  'AWS_CONFIG_FILE',
];

let before: NodeJS.ProcessEnv;
beforeAll(acceptErrorsOfNode);
beforeEach(() => {
  before = process.env;
  process.env = Object.fromEntries(
    Object.entries(before).filter(([name]) => !VARIABLES.includes(name)),
  );
  process.env['AWS_CONFIG_FILE'] = '/nowhere/config';
  jest.useFakeTimers({ now: NOW, doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  // The back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(async () => {
  jest.restoreAllMocks();
  jest.useRealTimers();
  process.env = before;
  await closeAll();
});

const connectionIn = (region = 'eu-west-1'): AwsConnection => ({ region, agents: openAgents() });

const summaryOf = async (iam: IAMClient): Promise<unknown> =>
  (await iam.send(new GetAccountSummaryCommand({}))).SummaryMap;

interface Sent {
  readonly hostname: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What would have left. */
const sentBy = async (ask: () => Promise<unknown>): Promise<Sent> => {
  const sent: Sent[] = [];
  const handle = jest.spyOn(TimeLimitedHandler.prototype, 'handle');
  handle.mockImplementation(async ({ hostname, headers }) => {
    sent.push({ hostname, headers });
    throw new Error('cut');
  });
  await expect(ask()).rejects.toThrow('cut');
  handle.mockRestore();
  const [first] = sent;
  if (first === undefined) throw new Error('nothing was sent');
  return first;
};

const iamIn = (region: string): (() => Promise<unknown>) => {
  const iam = createIam(connectionIn(region), CREDENTIALS);
  return () => summaryOf(iam);
};

interface Answer {
  readonly status: number;
  readonly body: string;
  /** What the clock of AWS shows. */
  readonly date?: Date;
}

const GOOD: Answer = { status: 200, body: SUMMARY };
const failing = (status: number, code: string, date?: Date): Answer => ({
  status,
  body: errorXml(code),
  ...(date === undefined ? {} : { date }),
});

/** Answers in turn, the last again and again, where the SDK looks for AWS; returns what was asked. */
const answering = async (...answers: readonly [Answer, ...Answer[]]) => {
  let asked = 0;
  const listener: RequestListener = (_, response) => {
    const { status, body, date } = answers[asked] ?? answers.at(-1) ?? GOOD;
    asked += 1;
    response.setHeader('date', (date ?? NOW).toUTCString());
    response.writeHead(status);
    response.end(body);
  };
  const { port, arrived } = await serve(listener);
  process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${port}`;
  return arrived;
};

const keyOf = ({ headers }: Arrived): string | undefined =>
  /Credential=(\w+)\//.exec(headers.authorization ?? '')?.[1];
const signedAt = ({ headers }: Arrived): unknown => headers['x-amz-date'];

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
    expect(await sentBy(iamIn('us-east-1'))).toMatchObject({ hostname: 'iam-fips.amazonaws.com' });
  });

  test('heeds the environment: both kinds of addresses', async () => {
    process.env['AWS_USE_DUALSTACK_ENDPOINT'] = 'true';
    expect(await sentBy(iamIn('us-east-1'))).toMatchObject({ hostname: 'iam.global.api.aws' });
  });

  test.each(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_IAM'])(
    'heeds the environment: %s',
    async (name) => {
      process.env[name] = 'https://iam.example.test';
      expect(await sentBy(iamIn('us-east-1'))).toMatchObject({ hostname: 'iam.example.test' });
    },
  );

  test('takes the kind of endpoint that the first client of the run was told of', async () => {
    const connection = connectionIn();
    process.env['AWS_USE_FIPS_ENDPOINT'] = 'true';
    const first = createIam(connection, CREDENTIALS);
    await sentBy(() => summaryOf(first));
    delete process.env['AWS_USE_FIPS_ENDPOINT'];
    const { hostname, headers } = await sentBy(() => summaryOf(createIam(connection, OTHER)));
    expect(hostname).toBe('iam-fips.amazonaws.com');
    expect(headers['authorization']).toContain('Credential=ASIAOTHER/');
  });
});

describe('an STS client', () => {
  const asked = (sts: STSClient) => (): Promise<unknown> =>
    sts.send(new GetCallerIdentityCommand({}));

  test('asks in the Region it is for, and one run may ask in two', async () => {
    const { agents } = connectionIn();
    for (const region of ['eu-west-1', 'eu-north-1']) {
      const sts = createSts({ region, agents }, CREDENTIALS);
      const { hostname, headers } = await sentBy(asked(sts));
      expect(hostname).toBe(`sts.${region}.amazonaws.com`);
      expect(headers['authorization']).toContain(`/${region}/sts/aws4_request`);
    }
  });

  test('without credentials signs nothing, and looks for none', async () => {
    process.env['AWS_ACCESS_KEY_ID'] = 'AKIAAMBIENT';
    process.env['AWS_SECRET_ACCESS_KEY'] = 'secret';
    const sts = createSts(connectionIn());
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: 'arn:aws:iam::123456789012:role/root-guard',
      RoleSessionName: 'a b',
      WebIdentityToken: 'x.y.z',
    });
    const { headers } = await sentBy(() => sts.send(command));
    expect(headers['authorization']).toBeUndefined();
  });
});

describe('clients of one identity', () => {
  test('are one for each service and Region', () => {
    const connect = createConnect(connectionIn(), CREDENTIALS);
    const client = connect(SNSClient, 'eu-west-1');
    expect(connect(SNSClient, 'eu-west-1')).toBe(client);
    expect(connect(SNSClient, 'eu-north-1')).not.toBe(client);
  });

  test('ask in their own Region', async () => {
    const connect = createConnect(connectionIn('us-east-1'), CREDENTIALS);
    for (const region of ['eu-west-1', 'eu-north-1']) {
      const client = connect(SNSClient, region);
      const { hostname, headers } = await sentBy(() => client.send(new ListTopicsCommand({})));
      expect(hostname).toBe(`sns.${region}.amazonaws.com`);
      expect(headers['authorization']).toContain(`/${region}/sns/aws4_request`);
    }
  });
});

describe('clients of several identities', () => {
  test('sign with their own credentials, however their calls mix', async () => {
    const arrived = await answering(GOOD);
    const connection = connectionIn();
    const keys = Array.from({ length: 20 }, (_, index) => `ASIA${String(index)}`);
    const clients = keys.map((accessKeyId) => ({
      iam: createIam(connection, { ...CREDENTIALS, accessKeyId, sessionToken: accessKeyId }),
      sts: createSts(connection, { ...CREDENTIALS, accessKeyId, sessionToken: accessKeyId }),
    }));
    await Promise.all(
      clients.flatMap(({ iam, sts }) => [
        summaryOf(iam),
        iam.send(new ListAccountAliasesCommand({})),
        sts.send(new GetCallerIdentityCommand({})),
        summaryOf(iam),
      ]),
    );
    expect(arrived.map(keyOf).sort()).toEqual(keys.flatMap((key) => [key, key, key, key]).sort());
    for (const each of arrived) expect(each.headers['x-amz-security-token']).toBe(keyOf(each));
  });

  test('share the handler and its time limits', async () => {
    await answering(GOOD);
    const connection = connectionIn();
    const iam = createIam(connection, CREDENTIALS);
    const { requestHandler } = iam.config;
    for (const { config } of [
      createIam(connection, OTHER),
      createSts({ ...connection, region: 'eu-north-1' }),
      createConnect(connection, OTHER)(SNSClient, 'eu-west-1'),
    ]) {
      expect(config.requestHandler).toBe(requestHandler);
    }
    await summaryOf(iam);
    if (!(requestHandler instanceof TimeLimitedHandler)) throw new Error('it is another handler');
    expect(requestHandler.httpHandlerConfigs()).toMatchObject({
      httpAgent: connection.agents.http,
      httpsAgent: connection.agents.https,
      connectionTimeout: 5_000,
      socketTimeout: 15_000,
      requestTimeout: 60_000,
      throwOnRequestTimeout: true,
    });
  });

  test('do not use up what another may try again', async () => {
    const arrived = await answering(failing(400, 'Throttling'));
    const connection = connectionIn();
    const ask = async (iam: IAMClient): Promise<void> => {
      await expect(summaryOf(iam)).rejects.toThrow();
    };
    const busy = createIam(connection, CREDENTIALS);
    for (let call = 0; call < 60; call += 1) await ask(busy);
    const asked = arrived.length;
    expect(asked).toBeLessThan(60 * 3);
    await ask(createIam(connection, OTHER));
    expect(arrived.length - asked).toBe(3);
  });
});

test.each(['to  ken', 'a token', 'token+/='])('the session token %j is signed', async (token) => {
  const arrived = await answering(GOOD);
  await summaryOf(createIam(connectionIn(), { ...CREDENTIALS, sessionToken: token }));
  const [{ path, headers, body } = { path: '', headers: {}, body: Buffer.of() }] = arrived;
  expect(headers['x-amz-security-token']).toBe(token);
  const request = { method: 'POST', path, query: '', headers, body };
  const signature = readSignature(request);
  if (signature === undefined) throw new Error('nothing was signed');
  expect(() => {
    checkSignature(request, signature, CREDENTIALS.secretAccessKey);
  }).not.toThrow();
});

describe('an answer', () => {
  const ask = (): Promise<unknown> => summaryOf(createIam(connectionIn(), CREDENTIALS));

  test('is read', async () => {
    await answering(GOOD);
    expect(await ask()).toEqual({ Users: 3 });
  });

  const RETRIED: readonly (readonly [string, Answer])[] = [
    ['throttling', failing(400, 'Throttling')],
    ['a fault of the service', failing(500, 'InternalFailure')],
    ['a gateway’s page', { status: 502, body: '<html><hr>Bad Gateway' }],
  ];

  test.each(RETRIED)('that is %s is asked for again', async (_, answer) => {
    const arrived = await answering(answer, GOOD);
    expect(await ask()).toEqual({ Users: 3 });
    expect(arrived.map(({ headers }) => headers['amz-sdk-request'])).toEqual([
      'attempt=1; max=3',
      'attempt=2; max=3',
    ]);
  });

  test.each(RETRIED)('that stays %s is asked for three times at the most', async (_, answer) => {
    const arrived = await answering(answer);
    await expect(ask()).rejects.toMatchObject({ $metadata: { httpStatusCode: answer.status } });
    expect(arrived).toHaveLength(3);
  });

  test.each<[string, Answer]>([
    ['a denial', failing(403, 'AccessDenied')],
    ['no XML', { status: 200, body: '<html><hr>Sign in' }],
  ])('that is %s is not asked for again', async (_, answer) => {
    const arrived = await answering(answer);
    await expect(ask()).rejects.toMatchObject({ $metadata: { httpStatusCode: answer.status } });
    expect(arrived).toHaveLength(1);
  });
});

describe('a clock that is wrong', () => {
  const theirs = new Date(NOW.getTime() + 2 * HOUR_MS);

  test('is set right', async () => {
    const arrived = await answering(failing(403, 'RequestTimeTooSkewed', theirs), {
      ...GOOD,
      date: theirs,
    });
    const iam = createIam(connectionIn(), CREDENTIALS);
    for (let call = 0; call < 2; call += 1) expect(await summaryOf(iam)).toEqual({ Users: 3 });
    expect(arrived.map(signedAt)).toEqual([
      '20261122T100000Z',
      '20261122T120000Z',
      '20261122T120000Z',
    ]);
  });

  test('is noticed by an answer that is none the worse for it', async () => {
    const arrived = await answering({ ...GOOD, date: theirs });
    const iam = createIam(connectionIn(), CREDENTIALS);
    for (let call = 0; call < 2; call += 1) expect(await summaryOf(iam)).toEqual({ Users: 3 });
    expect(arrived.map(signedAt)).toEqual(['20261122T100000Z', '20261122T120000Z']);
  });
});
