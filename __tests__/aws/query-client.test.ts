import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  GetAccessKeyLastUsedCommand,
  GetAccountSummaryCommand,
  IAMClient,
} from '@aws-sdk/client-iam';
import {
  AssumeRoleWithWebIdentityCommand,
  AssumeRootCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { HttpResponse } from '@smithy/core/protocols';
import type { HttpRequest } from '@smithy/types';
import { createAgents } from '../../src/aws/agents.ts';
import { HttpHandler } from '../../src/aws/http-handler.ts';
import { createIam, createSts } from '../../src/aws/client.ts';
import type { QueryClient } from '../../src/aws/query-client.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const HOUR_MS = 3_600_000;
const CREDENTIALS = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'secret',
  sessionToken: 'token',
};
const OTHER = { ...CREDENTIALS, accessKeyId: 'ASIAOTHER' };
const WEB_IDENTITY = new AssumeRoleWithWebIdentityCommand({
  RoleArn: 'arn:aws:iam::123456789012:role/root-guard',
  RoleSessionName: 'a b',
  WebIdentityToken: 'x.y.z',
});

interface Answer {
  readonly status: number;
  readonly body: string;
  /** What the clock of AWS shows. */
  readonly date?: Date;
}

const SUMMARY: Answer = {
  status: 200,
  body: '<GetAccountSummaryResponse><GetAccountSummaryResult><SummaryMap><entry><key>Users</key><value>3</value></entry></SummaryMap></GetAccountSummaryResult></GetAccountSummaryResponse>',
};
const failing = (status: number, code: string, date?: Date): Answer => ({
  status,
  body: `<ErrorResponse><Error><Code>${code}</Code><Message>No.</Message></Error></ErrorResponse>`,
  ...(date === undefined ? {} : { date }),
});

/** Answers in turn, the last again and again; keeps what was asked. */
const answering = (...answers: readonly [Answer, ...Answer[]]): readonly HttpRequest[] => {
  const sent: HttpRequest[] = [];
  jest.spyOn(HttpHandler.prototype, 'handle').mockImplementation(async (request) => {
    const answer = answers[sent.length] ?? answers.at(-1) ?? SUMMARY;
    sent.push(request);
    return Promise.resolve({
      response: new HttpResponse({
        statusCode: answer.status,
        headers: { date: (answer.date ?? new Date()).toUTCString() },
        body: Buffer.from(answer.body),
      }),
    });
  });
  return sent;
};

const connection = (region = 'eu-west-1') => ({ region, agents: createAgents({}) });
const signedAt = ({ headers }: HttpRequest): string | undefined => headers['x-amz-date'];
const keyOf = ({ headers }: HttpRequest): string | undefined =>
  /Credential=(\w+)\//.exec(headers['authorization'] ?? '')?.[1];

let before: NodeJS.ProcessEnv;
beforeEach(() => {
  before = process.env;
  process.env = { ...before, AWS_CONFIG_FILE: '/nowhere/config' };
  delete process.env['AWS_ENDPOINT_URL'];
  jest.useFakeTimers({ now: NOW, doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  // The back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
  process.env = before;
});

describe('a client asks as the SDK’s own does', () => {
  const essence = (request: HttpRequest | undefined): unknown => {
    if (request === undefined) throw new Error('nothing was sent');
    const { 'amz-sdk-invocation-id': invocation, authorization = '', ...headers } = request.headers;
    expect(invocation).toMatch(/^[\da-f-]{36}$/);
    // The SDK writes a user agent into two headers and signs one of them; the handler writes another into one.
    delete headers['user-agent'];
    delete headers['x-amz-user-agent'];
    const [scope, signed] = authorization.replace(';x-amz-user-agent', '').split(', ');
    const { method, protocol, hostname, port, path, query } = request;
    const where = { method, protocol, hostname, port, path, query };
    return { ...where, headers, scope, signed, body: String(request.body) };
  };
  type Send = (region: string) => readonly [own: Promise<unknown>, theirs: Promise<unknown>];

  const settings = (region: string) => ({
    region,
    credentials: CREDENTIALS,
    maxAttempts: 3,
    requestHandler: new HttpHandler(createAgents({})),
  });
  test.each<[string, Send]>([
    [
      'GetAccountSummary',
      (region) => [
        createIam(connection(region), CREDENTIALS).send(new GetAccountSummaryCommand({})),
        new IAMClient(settings(region)).send(new GetAccountSummaryCommand({})),
      ],
    ],
    [
      'GetAccessKeyLastUsed',
      (region) => {
        const command = () => new GetAccessKeyLastUsedCommand({ AccessKeyId: 'AKIA +/é&=' });
        return [
          createIam(connection(region), CREDENTIALS).send(command()),
          new IAMClient(settings(region)).send(command()),
        ];
      },
    ],
    [
      'GetCallerIdentity',
      (region) => [
        createSts(connection(region), CREDENTIALS).send(new GetCallerIdentityCommand({})),
        new STSClient(settings(region)).send(new GetCallerIdentityCommand({})),
      ],
    ],
    [
      'AssumeRoot',
      (region) => {
        const command = () =>
          new AssumeRootCommand({
            TargetPrincipal: '123456789012',
            TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials' },
            DurationSeconds: 900,
          });
        return [
          createSts(connection(region), CREDENTIALS).send(command()),
          new STSClient(settings(region)).send(command()),
        ];
      },
    ],
    [
      'AssumeRoleWithWebIdentity, which nobody signs',
      (region) => [
        createSts(connection(region)).send(WEB_IDENTITY),
        new STSClient(settings(region)).send(WEB_IDENTITY),
      ],
    ],
  ])('%s', async (_, send) => {
    await expectTheSame(send);
    process.env['AWS_ENDPOINT_URL'] = 'https://aws.example.test:8443/base';
    await expectTheSame(send);
  });

  const expectTheSame = async (send: Send): Promise<void> => {
    for (const region of ['us-east-1', 'eu-west-1', 'cn-north-1', 'us-gov-east-1']) {
      const sent = answering(failing(400, 'ValidationError'));
      await Promise.allSettled(send(region));
      expect(sent).toHaveLength(2);
      expect(essence(sent[0])).toEqual(essence(sent[1]));
    }
  };
});

describe('an answer', () => {
  const ask = (): Promise<unknown> =>
    createIam(connection(), CREDENTIALS).send(new GetAccountSummaryCommand({}));

  test('is read', async () => {
    answering(SUMMARY);
    expect(await ask()).toMatchObject({ SummaryMap: { Users: 3 } });
  });

  test.each<[string, Answer]>([
    ['throttling', failing(400, 'Throttling')],
    ['a fault of the service', failing(500, 'InternalFailure')],
    ['a gateway’s page', { status: 502, body: '<html><hr>Bad Gateway' }],
  ])('that is %s is asked for again, three times at the most', async (_, answer) => {
    const again = answering(answer, SUMMARY);
    expect(await ask()).toMatchObject({ SummaryMap: { Users: 3 } });
    expect(again.map(({ headers }) => headers['amz-sdk-request'])).toEqual([
      'attempt=1; max=3',
      'attempt=2; max=3',
    ]);
    jest.restoreAllMocks();
    jest.spyOn(Math, 'random').mockReturnValue(0);
    const inVain = answering(answer);
    await expect(ask()).rejects.toMatchObject({ $metadata: { httpStatusCode: answer.status } });
    expect(inVain).toHaveLength(3);
  });

  test.each<[string, Answer]>([
    ['a denial', failing(403, 'AccessDenied')],
    ['no XML', { status: 200, body: '<html><hr>Sign in' }],
  ])('that is %s is not asked for again', async (_, answer) => {
    const sent = answering(answer);
    await expect(ask()).rejects.toMatchObject({ $metadata: { httpStatusCode: answer.status } });
    expect(sent).toHaveLength(1);
  });
});

test('one identity’s failures do not use up what another may try again', async () => {
  const shared = connection();
  const sent = answering(failing(400, 'Throttling'));
  const ask = async (client: QueryClient): Promise<void> => {
    await expect(client.send(new GetAccountSummaryCommand({}))).rejects.toThrow();
  };
  const busy = createIam(shared, CREDENTIALS);
  for (let call = 0; call < 60; call += 1) await ask(busy);
  const asked = sent.length;
  expect(asked).toBeLessThan(60 * 3);
  await ask(createIam(shared, OTHER));
  expect(sent.length - asked).toBe(3);
});

describe('a clock that is wrong', () => {
  const theirs = new Date(NOW.getTime() + 2 * HOUR_MS);
  const askAsBoth = async (): Promise<void> => {
    const shared = connection();
    for (const credentials of [CREDENTIALS, OTHER]) {
      const asked = createIam(shared, credentials).send(new GetAccountSummaryCommand({}));
      await Promise.allSettled([asked]);
    }
  };
  const said = (sent: readonly HttpRequest[]) =>
    sent.map((request) => [keyOf(request), signedAt(request)]);
  const skewed = failing(403, 'RequestTimeTooSkewed', theirs);

  test('is set right, once for all identities', async () => {
    const sent = answering(skewed, { ...SUMMARY, date: theirs });
    await askAsBoth();
    expect(said(sent)).toEqual([
      ['ASIAEXAMPLE', '20261122T100000Z'],
      ['ASIAEXAMPLE', '20261122T120000Z'],
      ['ASIAOTHER', '20261122T120000Z'],
    ]);
  });

  test('is noticed by an answer that is none the worse for it', async () => {
    const sent = answering({ ...SUMMARY, date: theirs });
    await askAsBoth();
    expect(said(sent)).toEqual([
      ['ASIAEXAMPLE', '20261122T100000Z'],
      ['ASIAOTHER', '20261122T120000Z'],
    ]);
  });
});

test('one run may ask in two Regions', async () => {
  const agents = createAgents({});
  const sent = answering(SUMMARY);
  for (const region of ['eu-west-1', 'eu-north-1']) {
    const sts = createSts({ region, agents }, CREDENTIALS);
    await Promise.allSettled([sts.send(new GetCallerIdentityCommand({}))]);
  }
  expect(sent.map(({ hostname }) => hostname)).toEqual([
    'sts.eu-west-1.amazonaws.com',
    'sts.eu-north-1.amazonaws.com',
  ]);
});
