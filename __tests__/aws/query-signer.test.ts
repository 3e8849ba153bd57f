import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import { createQuerySigner } from '../../src/aws/query-signer.ts';
import { Sha256 } from '../../src/aws/sha256.ts';

const CREDENTIALS = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'token+/=',
};
const NOON = new Date('2026-11-22T12:00:00.500Z');

const form = (parts: Partial<ConstructorParameters<typeof HttpRequest>[0]> = {}): HttpRequest =>
  new HttpRequest({
    protocol: 'https:',
    hostname: 'iam.amazonaws.com',
    method: 'POST',
    path: '/',
    query: {},
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      host: 'iam.amazonaws.com',
      'amz-sdk-request': 'attempt=1; max=3',
    },
    body: 'Action=GetUser&Version=2010-05-08',
    ...parts,
  });

const headersBy = async (
  signer: Pick<ReturnType<typeof createQuerySigner>, 'sign'>,
  request: HttpRequest,
  signingDate = NOON,
): Promise<unknown> => (await signer.sign(request, { signingDate })).headers;

const theirs = (credentials: typeof CREDENTIALS, region = 'us-east-1', service = 'iam') =>
  new SignatureV4({ service, region, credentials, sha256: Sha256 });

describe('the signature is the one that the SDK’s signer makes', () => {
  test('whatever is signed, for whom, where and when', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const secret = fc.string({ minLength: 1, maxLength: 60 });
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{1,20}$/);
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.record({ accessKeyId: secret, secretAccessKey: secret, sessionToken: secret }),
        word,
        word,
        fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        async (body, credentials, region, service, date) => {
          const own = createQuerySigner(credentials, region, service);
          const sdk = theirs(credentials, region, service);
          const request = form({ body });
          expect(await headersBy(own, request, date)).toEqual(await headersBy(sdk, request, date));
        },
      ),
    );
  });

  test.each([' token', 'token\t', 'to  ken', ' '])(
    'with the session token %j',
    async (sessionToken) => {
      const credentials = { ...CREDENTIALS, sessionToken };
      const own = createQuerySigner(credentials, 'us-east-1', 'iam');
      expect(await headersBy(own, form())).toEqual(await headersBy(theirs(credentials), form()));
    },
  );

  test.each<[string, HttpRequest]>([
    ['below a path', form({ path: '/base/a%20b/' })],
    ['with a query', form({ query: { a: 'b c' } })],
    ['without a body', form({ body: '' })],
  ])('%s', async (_, request) => {
    const own = createQuerySigner(CREDENTIALS, 'us-east-1', 'iam');
    expect(await headersBy(own, request)).toEqual(await headersBy(theirs(CREDENTIALS), request));
  });

  test.each<[string, { readonly sessionToken?: string }]>([
    ['no session token', {}],
    ['an empty one', { sessionToken: '' }],
  ])('with %s', async (_, token) => {
    const { accessKeyId, secretAccessKey } = CREDENTIALS;
    const credentials = { accessKeyId, secretAccessKey, ...token };
    const sdk = new SignatureV4({
      service: 'iam',
      region: 'us-east-1',
      credentials,
      sha256: Sha256,
    });
    const own = createQuerySigner(credentials, 'us-east-1', 'iam');
    expect(await headersBy(own, form())).toEqual(await headersBy(sdk, form()));
  });

  test('before midnight and after, by one and the same', async () => {
    const own = createQuerySigner(CREDENTIALS, 'us-east-1', 'iam');
    for (const time of ['2026-11-22T23:59:59Z', '2026-11-23T00:00:00Z', '2026-11-22T23:59:58Z']) {
      const at = new Date(time);
      expect(await headersBy(own, form(), at)).toEqual(
        await headersBy(theirs(CREDENTIALS), form(), at),
      );
    }
  });
});

test('a request that is sent again is as it was before', async () => {
  const request = form();
  const before = JSON.stringify(request);
  await createQuerySigner(CREDENTIALS, 'us-east-1', 'iam').sign(request, { signingDate: NOON });
  expect(JSON.stringify(request)).toBe(before);
});
