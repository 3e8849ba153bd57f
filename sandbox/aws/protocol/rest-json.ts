import type { AwsError } from '../aws-error.ts';
import { timestamp } from '../timestamp.ts';
import type { WireReply, WireRequest } from '../wire.ts';
import { readDocument, writeDocument } from './document.ts';
import type { Call, ErrorForm, Protocol, ReplyContext } from './protocol.ts';
import type { Structure } from './value.ts';

const COMMON_ERRORS = new Map<string, ErrorForm>([
  ['AccessDenied', { code: 'AccessDeniedException', status: 403 }],
  ['ExpiredToken', { code: 'ExpiredTokenException', status: 403 }],
  ['IncompleteSignature', { code: 'IncompleteSignatureException', status: 403 }],
  ['InvalidAction', { code: 'UnknownOperationException', status: 404 }],
  ['InvalidClientTokenId', { code: 'UnrecognizedClientException', status: 403 }],
  ['MissingAction', { code: 'UnknownOperationException', status: 404 }],
  ['MissingAuthenticationToken', { code: 'MissingAuthenticationTokenException', status: 403 }],
  ['SignatureDoesNotMatch', { code: 'InvalidSignatureException', status: 403 }],
  ['Throttling', { code: 'TooManyRequestsException', status: 429 }],
  ['ValidationError', { code: 'ValidationException', status: 400 }],
]);

/**
 * REST with JSON documents. `routes` has each operation's method and path, as in `GET /detector/{detectorId}`;
 * the path's labels and the query's fields become the call's params. Dates are written in ISO 8601.
 * https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
export function restJsonProtocol(routes: Readonly<Record<string, string>>): Protocol {
  const patterns = Object.entries(routes).map(
    ([action, route]) => [action, routePattern(route)] as const,
  );
  return {
    commonErrors: COMMON_ERRORS,

    readCall({ method, path, query, body }: WireRequest): Call | undefined {
      for (const [action, pattern] of patterns) {
        const match = pattern.exec(`${method} ${path}`);
        if (match === null) continue;
        const labels = Object.entries(match.groups ?? {}).map(
          ([name, value]) => [name, decodeURIComponent(value)] as const,
        );
        const params = Object.fromEntries([...new URLSearchParams(query), ...labels]);
        return { api: '', action, params, input: readDocument(body) };
      }
      return undefined;
    },

    renderAnswer(answer: Structure | undefined, { requestId }: ReplyContext): WireReply {
      return jsonReply(200, requestId, writeDocument(answer ?? {}, timestamp));
    },

    renderError({ code, status, message }: AwsError, { requestId }: ReplyContext): WireReply {
      const { headers, ...reply } = jsonReply(status, requestId, JSON.stringify({ message }));
      return { ...reply, headers: { ...headers, 'x-amzn-errortype': code } };
    },
  };
}

const routePattern = (route: string): RegExp =>
  new RegExp(`^${route.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

const jsonReply = (status: number, requestId: string, body: string): WireReply => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId },
  body,
});
