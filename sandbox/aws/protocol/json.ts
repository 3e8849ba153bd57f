import type { AwsError } from '../aws-error.ts';
import type { WireReply, WireRequest } from '../wire.ts';
import { header } from '../wire.ts';
import { readDocument, writeDocument } from './document.ts';
import type { Call, ErrorForm, Protocol, ReplyContext } from './protocol.ts';
import type { Structure } from './value.ts';

export interface JsonOptions {
  readonly version: '1.0' | '1.1';
  /** What stands before the operation in `x-amz-target`. */
  readonly target: string;
  /** The service spoke the query protocol once, and still tells the codes that its errors had there. */
  readonly queryCompatible?: boolean;
}

const COMMON_ERRORS = new Map<string, ErrorForm>([
  ['AccessDenied', { code: 'AccessDeniedException', status: 400 }],
  ['ExpiredToken', { code: 'ExpiredTokenException', status: 400 }],
  ['IncompleteSignature', { code: 'IncompleteSignatureException', status: 400 }],
  ['InvalidAction', { code: 'UnknownOperationException', status: 400 }],
  ['InvalidClientTokenId', { code: 'UnrecognizedClientException', status: 400 }],
  ['MissingAction', { code: 'UnknownOperationException', status: 400 }],
  ['MissingAuthenticationToken', { code: 'MissingAuthenticationTokenException', status: 400 }],
  ['SignatureDoesNotMatch', { code: 'InvalidSignatureException', status: 400 }],
  ['Throttling', { code: 'ThrottlingException', status: 400 }],
  ['ValidationError', { code: 'ValidationException', status: 400 }],
]);

/** AWS JSON: the operation in a header, a document in and a document out. https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
export function jsonProtocol({ version, target, queryCompatible }: JsonOptions): Protocol {
  const contentType = `application/x-amz-json-${version}`;
  const headers = ({ requestId }: ReplyContext) => ({
    'content-type': contentType,
    'x-amzn-requestid': requestId,
  });
  return {
    commonErrors: COMMON_ERRORS,

    readCall(request: WireRequest): Call | undefined {
      const [api, action = ''] = (header(request, 'x-amz-target') ?? '').split('.', 2);
      if (api !== target || header(request, 'content-type') !== contentType) return undefined;
      return { api, action, params: {}, input: readDocument(request.body) };
    },

    renderAnswer(answer: Structure | undefined, context: ReplyContext): WireReply {
      const body = answer === undefined ? '' : writeDocument(answer, epochSeconds);
      return { status: 200, headers: headers(context), body };
    },

    renderError({ code, status, message, queryCode }: AwsError, context: ReplyContext): WireReply {
      const type = status >= 500 ? 'Receiver' : 'Sender';
      return {
        status,
        headers: {
          ...headers(context),
          ...(queryCompatible && { 'x-amzn-query-error': `${queryCode};${type}` }),
        },
        body: JSON.stringify({ __type: code, message }),
      };
    },
  };
}

const epochSeconds = (date: Date): number => date.getTime() / 1000;
