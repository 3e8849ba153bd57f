import type { AwsError } from '../aws-error.ts';
import type { WireReply, WireRequest } from '../wire.ts';
import type { Structure } from './value.ts';

/** What a request asks of a service. */
export interface Call {
  /** The API it is written for: in the query protocol the version, in AWS JSON the target's prefix. */
  readonly api: string;
  /** Empty when the request names none. */
  readonly action: string;
  /** What the request gives as text: a form's fields; in REST the path's labels and the query's fields. */
  readonly params: Readonly<Record<string, string>>;
  /** The JSON document in its body; undefined when it has none. */
  readonly input: unknown;
}

/** What an answer has to name. */
export interface ReplyContext {
  readonly action: string;
  readonly requestId: string;
}

/** How an error is called and with which HTTP status it is sent. */
export interface ErrorForm {
  readonly code: string;
  readonly status: number;
}

/** How a service puts calls, answers and errors on the wire. */
export interface Protocol {
  /** The call in a request; undefined when the request is not for this service. */
  readCall(request: WireRequest): Call | undefined;
  renderAnswer(answer: Structure | undefined, context: ReplyContext): WireReply;
  /** Writes an error as it stands. */
  renderError(error: AwsError, context: ReplyContext): WireReply;
  /** The errors that every service knows, where this protocol calls them otherwise than the query protocol does. */
  readonly commonErrors: ReadonlyMap<string, ErrorForm>;
}
