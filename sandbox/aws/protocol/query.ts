import type { AwsError } from '../aws-error.ts';
import type { WireReply, WireRequest } from '../wire.ts';
import { header } from '../wire.ts';
import type { Call, Protocol, ReplyContext } from './protocol.ts';
import type { Structure } from './value.ts';
import { escapeXml, xmlMembers } from './xml.ts';

/** The query protocol of the older services: a form in, XML out. */
export function queryProtocol(version: string, xmlNamespace: string): Protocol {
  return {
    commonErrors: new Map(),

    readCall(request: WireRequest): Call | undefined {
      const call = readForm(request);
      return call?.api === version ? call : undefined;
    },

    renderAnswer(answer: Structure | undefined, { action, requestId }: ReplyContext): WireReply {
      const result =
        answer === undefined ? '' : `<${action}Result>${xmlMembers(answer)}</${action}Result>`;
      return xmlReply(
        200,
        requestId,
        `<${action}Response xmlns="${xmlNamespace}">${result}` +
          `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${action}Response>`,
      );
    },

    renderError(error: AwsError, { requestId }: ReplyContext): WireReply {
      const type = error.status >= 500 ? 'Receiver' : 'Sender';
      return xmlReply(
        error.status,
        requestId,
        `<ErrorResponse xmlns="${xmlNamespace}"><Error><Type>${type}</Type>` +
          `<Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message></Error>` +
          `<RequestId>${requestId}</RequestId></ErrorResponse>`,
      );
    },
  };
}

/** The call in a form, of whichever version; undefined when the request is no form. */
export function readForm(request: WireRequest): Call | undefined {
  if (!header(request, 'content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return undefined;
  }
  const form: Record<string, string> = Object.fromEntries(
    new URLSearchParams(request.body.toString()),
  );
  const { Action: action = '', Version: api = '', ...params } = form;
  return { api, action, params, input: undefined };
}

const xmlReply = (status: number, requestId: string, body: string): WireReply => ({
  status,
  headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
  body: `${body}\n`,
});
