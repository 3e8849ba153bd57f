import { createHmac, hash } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { HttpRequest } from '@smithy/types';
import type { AwsCredentials } from './session/credentials.ts';
import { Sha256 } from './sha256.ts';

/** What signs requests as one identity, for one service in one Region. */
export interface QuerySigner {
  readonly sign: (
    request: HttpRequest,
    options: { readonly signingDate: Date },
  ) => Promise<HttpRequest>;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const LAST_PART = 'aws4_request';

const hashed = (text: string): string => hash('sha256', text);
// Keys are texts, of which each character is a byte: bytes themselves Node 24 takes eight times as long for, since
// it first asks them, by exceptions, whether they are key objects.
const asKey = (secret: string): string => Buffer.from(secret).toString('binary');
const keyed = (key: string, text: string, as: 'binary' | 'hex'): string =>
  createHmac('sha256', key, { encoding: 'binary' }).update(text).digest(as);
const nextKey = (key: string, text: string): string => keyed(key, text, 'binary');

// Who checks the signature sees a header without the space around it; only the session token is not of our making.
const asSigned = (value = ''): string => value.trim().replace(/\s+/g, ' ');

const isToTheRoot = ({ path, query = {} }: HttpRequest): boolean =>
  path === '/' && Object.keys(query).length === 0;

/**
 * Signs what IAM and STS are asked with: a form that is posted to the root of a host, with headers of this tool's
 * own. The SDK's signer, which has everything else to do, makes the same signature; over a thousand accounts it
 * took a twelfth of the run more.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export const createQuerySigner = (
  credentials: AwsCredentials,
  region: string,
  service: string,
): QuerySigner => {
  const { accessKeyId, secretAccessKey, sessionToken = '' } = credentials;
  let keyOfDay: { readonly day: string; readonly key: string } | undefined;
  const keyFor = (day: string): string => {
    if (keyOfDay?.day !== day) {
      const ofDay = nextKey(asKey(`AWS4${secretAccessKey}`), day);
      const key = nextKey(nextKey(nextKey(ofDay, region), service), LAST_PART);
      keyOfDay = { day, key };
    }
    return keyOfDay.key;
  };
  const signForm = (request: HttpRequest, signingDate: Date): HttpRequest => {
    const at = signingDate.toISOString().replace(/[-:]|\.\d+/g, '');
    const day = at.slice(0, 8);
    const bodyHash = hashed(String(request.body));
    const headers: Record<string, string> = {
      ...request.headers,
      'x-amz-content-sha256': bodyHash,
      'x-amz-date': at,
      ...(sessionToken === '' ? {} : { 'x-amz-security-token': sessionToken }),
    };
    const names = Object.keys(headers).sort();
    const signed = names.join(';');
    const lines = names.map((name) => `${name}:${asSigned(headers[name])}\n`).join('');
    const scope = `${day}/${region}/${service}/${LAST_PART}`;
    const canonical = `${request.method}\n/\n\n${lines}\n${signed}\n${bodyHash}`;
    const text = `${ALGORITHM}\n${at}\n${scope}\n${hashed(canonical)}`;
    const signature = keyed(keyFor(day), text, 'hex');
    headers['authorization'] =
      `${ALGORITHM} Credential=${accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
    return { ...request, headers };
  };
  return {
    sign: async (request, { signingDate }) =>
      isToTheRoot(request)
        ? Promise.resolve(signForm(request, signingDate))
        : new SignatureV4({ service, region, credentials, sha256: Sha256 }).sign(request, {
            signingDate,
          }),
  };
};
