import type { AwsError } from '../aws-error.ts';
import type { WireReply, WireRequest } from '../wire.ts';
import { header } from '../wire.ts';
import type { Call, Protocol, ReplyContext } from './protocol.ts';
import type { Structure } from './value.ts';
import { escapeXml, xmlMembers } from './xml.ts';

/** The query protocol of the older services: a form in, XML out. */
export const queryProtocol: Protocol = {
  readCall(request: WireRequest): Call | undefined {
    if (!header(request, 'content-type')?.startsWith('application/x-www-form-urlencoded')) {
      return undefined;
    }
    const form: Record<string, string> = Object.fromEntries(
      new URLSearchParams(request.body.toString()),
    );
    const { Action: action = '', Version: api = '', ...params } = form;
    return { api, action, params };
  },

  renderAnswer(answer: Structure | undefined, { action, ...context }: ReplyContext): WireReply {
    const result =
      answer === undefined ? '' : `<${action}Result>${xmlMembers(answer)}</${action}Result>`;
    return xmlReply(
      200,
      context,
      `<${action}Response xmlns="${context.xmlNamespace}">${result}` +
        `<ResponseMetadata><RequestId>${context.requestId}</RequestId></ResponseMetadata></${action}Response>`,
    );
  },

  renderError(error: AwsError, context: ReplyContext): WireReply {
    const type = error.status >= 500 ? 'Receiver' : 'Sender';
    return xmlReply(
      error.status,
      context,
      `<ErrorResponse xmlns="${context.xmlNamespace}"><Error><Type>${type}</Type>` +
        `<Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message></Error>` +
        `<RequestId>${context.requestId}</RequestId></ErrorResponse>`,
    );
  },
};

const xmlReply = (
  status: number,
  context: Pick<ReplyContext, 'requestId'>,
  body: string,
): WireReply => ({
  status,
  headers: { 'content-type': 'text/xml', 'x-amzn-requestid': context.requestId },
  body: `${body}\n`,
});
