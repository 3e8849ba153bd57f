import type { IncomingMessage, RequestOptions } from 'node:http';
import { request } from 'node:http';

import { GetAccountSummaryCommand, IAMClient } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { checkSignature, readSignature } from '../../sandbox/aws/signature.ts';
import type { SandboxAws } from '../../sandbox/aws/server.ts';
import { startAws } from '../../sandbox/aws/server.ts';

const ID = '123456789012';
const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const HEX = 'a'.repeat(64);
const FORM = 'application/x-www-form-urlencoded; charset=utf-8';

let aws: SandboxAws;

beforeAll(async () => {
  aws = await startAws({
    accounts: [
      {
        id: ID,
        accessKeys: [
          { id: 'AKIAANYSECRET', identity: 'ci' },
          { id: 'AKIAONESECRET', identity: 'ci', secret: SECRET },
        ],
      },
    ],
  });
});

afterAll(() => aws.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

function send(body: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(aws.url, { method: 'POST', ...options }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      incoming.on('end', () => {
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text });
      });
    });
    outgoing.on('error', reject).end(body);
  });
}

const credential = (key = 'AKIAANYSECRET', service = 'iam', date = '20261121') =>
  `${key}/${date}/us-east-1/${service}/aws4_request`;

const authorization = (scope = credential(), headers = 'content-type;host;x-amz-date', hex = HEX) =>
  `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=${headers}, Signature=${hex}`;

const summary = (headers: Record<string, string>) =>
  send('Action=GetAccountSummary&Version=2010-05-08', {
    headers: { 'content-type': FORM, 'x-amz-date': '20261121T120000Z', ...headers },
  });

describe('a request is refused', () => {
  test.each<[string, Record<string, string>, number, string, string]>([
    [
      'without a signature',
      {},
      403,
      'MissingAuthenticationToken',
      'Request is missing Authentication Token',
    ],
    [
      'with another scheme',
      { authorization: 'Bearer token' },
      400,
      'IncompleteSignature',
      "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization=Bearer token",
    ],
    [
      'without a date',
      { authorization: authorization(), 'x-amz-date': '' },
      400,
      'IncompleteSignature',
      "requires existence of either a 'X-Amz-Date' or a 'Date' header",
    ],
    [
      'with a date of another form',
      { authorization: authorization(), 'x-amz-date': '2026-11-21T12:00:00Z' },
      400,
      'IncompleteSignature',
      "Date must be in ISO-8601 'basic format'",
    ],
    [
      'with a part that is no pair',
      { authorization: 'AWS4-HMAC-SHA256 Credential= AKIA, nothing' },
      400,
      'IncompleteSignature',
      "'nothing' not a valid key=value pair (missing equal-sign)",
    ],
    [
      'with a scope too short',
      { authorization: authorization('AKIAANYSECRET/20261121/iam/aws4_request') },
      400,
      'IncompleteSignature',
      'Credential must have exactly 5 slash-delimited elements',
    ],
    [
      'with a signature too short',
      { authorization: authorization(credential(), 'host', 'abc') },
      400,
      'IncompleteSignature',
      'Signature must be 64 hexadecimal digits',
    ],
    [
      'with another terminator',
      { authorization: authorization('AKIAANYSECRET/20261121/us-east-1/iam/aws5_request') },
      403,
      'SignatureDoesNotMatch',
      'Credential should be scoped with a valid terminator',
    ],
    [
      'signed for another service',
      { authorization: authorization(credential('AKIAANYSECRET', 'sts')) },
      403,
      'SignatureDoesNotMatch',
      "Credential should be scoped to correct service: 'iam'.",
    ],
    [
      'signed for another day',
      { authorization: authorization(credential('AKIAANYSECRET', 'iam', '20261120')) },
      403,
      'SignatureDoesNotMatch',
      "'20261120' != '20261121', from '20261121T120000Z'",
    ],
    [
      'with its host unsigned',
      { authorization: authorization(credential(), 'x-amz-date') },
      403,
      'SignatureDoesNotMatch',
      "'Host' or ':authority' must be a 'SignedHeader'",
    ],
    [
      'with an unknown key',
      { authorization: authorization(credential('AKIAUNKNOWN')) },
      403,
      'InvalidClientTokenId',
      'The security token included in the request is invalid.',
    ],
    [
      'with a token that was never issued',
      { authorization: authorization(credential('ASIAUNKNOWN')), 'x-amz-security-token': 'x' },
      403,
      'InvalidClientTokenId',
      'The security token included in the request is invalid.',
    ],
    [
      'with another secret than the one given',
      { authorization: authorization(credential('AKIAONESECRET')) },
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
    ],
  ])('%s', async (_, headers, status, code, message) => {
    const answer = await summary(headers);
    expect(answer.status).toBe(status);
    const text = answer.body.replaceAll('&quot;', '"');
    expect(text).toContain(`<Code>${code}</Code>`);
    expect(text).toContain(message);
    expect(aws.requests.at(-1)).toMatchObject({ status, errorCode: code });
  });

  test('with issued credentials whose secret or token is another', async () => {
    const issued = aws.account(ID).credentials();
    const call = async (credentials: typeof issued) => {
      const options = { endpoint: aws.url, region: 'us-east-1', credentials, maxAttempts: 1 };
      const iam = new IAMClient(options);
      const answer = iam.send(new GetAccountSummaryCommand({}));
      const outcome = await answer.then(
        () => 'fine',
        (error: unknown) => (error instanceof Error ? error.name : 'no error'),
      );
      iam.destroy();
      return outcome;
    };
    expect(await call(issued)).toBe('fine');
    expect(await call({ ...issued, secretAccessKey: 'guessed' })).toBe('SignatureDoesNotMatch');
    expect(await call({ ...issued, sessionToken: 'guessed' })).toBe('InvalidClientTokenId');
    expect(await call({ ...issued, sessionToken: '' })).toBe('InvalidClientTokenId');
  });
});

describe('on the wire', () => {
  test('any secret will do for a key without one', async () => {
    const answer = await summary({ authorization: authorization() });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/xml');
    expect(answer.headers['x-amzn-requestid']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.body).toMatch(
      /^<GetAccountSummaryResponse xmlns="https:\/\/iam.amazonaws.com\/doc\/2010-05-08\/"><GetAccountSummaryResult><SummaryMap><entry><key>.*<\/SummaryMap><\/GetAccountSummaryResult><ResponseMetadata><RequestId>[0-9a-f-]{36}<\/RequestId><\/ResponseMetadata><\/GetAccountSummaryResponse>\n$/,
    );
  });

  test('an error has type, code and message in its service’s namespace', async () => {
    const { status, body } = await send('Action=GetCallerIdentity&Version=2011-06-15', {
      headers: { 'content-type': FORM },
    });
    expect(status).toBe(403);
    expect(body).toMatch(
      /^<ErrorResponse xmlns="https:\/\/sts.amazonaws.com\/doc\/2011-06-15\/"><Error><Type>Sender<\/Type><Code>MissingAuthenticationToken<\/Code><Message>Request is missing Authentication Token<\/Message><\/Error><RequestId>[0-9a-f-]{36}<\/RequestId><\/ErrorResponse>\n$/,
    );
  });

  test.each([
    ['%2B1', 200, 'IsTruncated'],
    ['01', 200, 'IsTruncated'],
    ['1.0', 400, 'MalformedInput'],
    ['2147483648', 400, 'MalformedInput'],
    ['0', 400, 'ValidationError'],
  ])('a MaxItems of %s is answered %i', async (maxItems, status, text) => {
    const answer = await send(
      `Action=ListVirtualMFADevices&Version=2010-05-08&MaxItems=${maxItems}`,
      {
        headers: {
          'content-type': FORM,
          'x-amz-date': '20261121T120000Z',
          authorization: authorization(),
        },
      },
    );
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(text);
  });

  test.each([
    ['a form without an action', '', FORM, 'MissingAction'],
    ['a version of no service', 'Action=GetUser&Version=1999-01-01', FORM, 'InvalidAction'],
    ['no form at all', '{}', 'application/x-amz-json-1.1', 'MissingAction'],
    ['a property every object has', 'Action=constructor&Version=2011-06-15', FORM, 'Missing'],
  ])('%s is of no use', async (_, body, contentType, code) => {
    const answer = await send(body, { headers: { 'content-type': contentType } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).toContain(`<Code>${code}`);
  });
});

describe('the signature', () => {
  /** From the AWS General Reference's worked example of Signature Version 4. */
  test('is that of the documented example', () => {
    const signed = {
      method: 'GET',
      path: '/',
      query: 'Action=ListUsers&Version=2010-05-08',
      body: Buffer.alloc(0),
      headers: {
        host: 'iam.amazonaws.com',
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'x-amz-date': '20150830T123600Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
      },
    };
    const signature = readSignature(signed);
    expect(signature).toMatchObject({ accessKeyId: 'AKIDEXAMPLE', region: 'us-east-1' });
    if (signature === undefined) throw new Error('unsigned');
    const check = (request: typeof signed) => () => checkSignature(request, signature, SECRET);
    expect(check(signed)).not.toThrow();
    expect(check({ ...signed, query: 'Version=2010-05-08&Action=ListUsers' })).not.toThrow();
    expect(check({ ...signed, query: 'Action=ListRoles&Version=2010-05-08' })).toThrow(
      'calculated',
    );
    expect(check({ ...signed, path: '/x' })).toThrow('calculated');
    expect(check({ ...signed, body: Buffer.from('x') })).toThrow('calculated');
    expect(check({ ...signed, headers: { ...signed.headers, host: 'x' } })).toThrow('calculated');
  });
});
