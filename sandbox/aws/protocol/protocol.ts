import type { AwsError } from '../aws-error.ts';
import type { WireReply, WireRequest } from '../wire.ts';
import type { Structure } from './value.ts';

/** What a request asks of a service. */
export interface Call {
  /** The API it is written for, as the protocol names it: in the query protocol, the version. */
  readonly api: string;
  /** Empty when the request names none. */
  readonly action: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What an answer has to name. */
export interface ReplyContext {
  readonly action: string;
  readonly requestId: string;
  readonly xmlNamespace: string;
}

/** How a family of services puts calls, answers and errors on the wire. */
export interface Protocol {
  /** The call in a request; undefined when the request is not of this protocol. */
  readCall(request: WireRequest): Call | undefined;
  renderAnswer(answer: Structure | undefined, context: ReplyContext): WireReply;
  renderError(error: AwsError, context: ReplyContext): WireReply;
}
