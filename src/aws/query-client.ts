import type { GetAccountSummaryCommand, IAMClient } from '@aws-sdk/client-iam';
import type { STSClient } from '@aws-sdk/client-sts';
import { AwsSdkSigV4Signer } from '@aws-sdk/core/httpAuthSchemes';
import {
  type EndpointParameterInstructionsSupplier,
  getEndpointFromInstructions,
  toEndpointV1,
} from '@smithy/core/endpoints';
import { resolveRetryConfig, retryMiddleware } from '@smithy/core/retry';
import { operation } from '@smithy/core/schema';
import type {
  EndpointBearer,
  HttpRequest,
  HttpResponse,
  MetadataBearer,
  RequestHandler,
  SerdeFunctions,
} from '@smithy/types';
import type { AwsCredentials } from './session/credentials.ts';
import { QueryProtocol } from './query-protocol.ts';
import { createQuerySigner, type QuerySigner } from './query-signer.ts';

type Schema = GetAccountSummaryCommand['schema'];

/** One of the SDK's commands for IAM or STS. */
interface Command<Input extends object, Output extends MetadataBearer> {
  readonly input: Input;
  readonly schema?: Schema;
  readonly resolveMiddleware: (
    stack: never,
    configuration: never,
    options: never,
  ) => (args: never) => Promise<{ readonly output: Output }>;
}

/** Asks IAM or STS as one identity and no other. Throws what the SDK's own clients throw. */
export interface QueryClient {
  readonly send: <Input extends object, Output extends MetadataBearer>(
    command: Command<Input, Output>,
  ) => Promise<Output>;
}

/** A service as the SDK configures a client of it; holds for every identity. */
export interface QueryService {
  readonly protocol: QueryProtocol;
  readonly handler: RequestHandler<HttpRequest, HttpResponse>;
  readonly context: SerdeFunctions & EndpointBearer;
  readonly host: string;
  readonly signedFor: { readonly signingRegion: string; readonly signingName: string };
  /** How far this machine's clock is off, in milliseconds, as far as answers told. */
  readonly clock: { systemClockOffset: number };
  readonly disableClockSkewCorrection: () => Promise<boolean>;
}

/** How often a call is made at the most, and by the rules of which mode it is made again. */
export const RETRIES = { maxAttempts: 3, retryMode: 'standard' } as const;

/** Looks up once what does not hang on who asks: where the service is, and for what requests to it are signed. */
export const queryServiceOf = async (
  { config }: Pick<IAMClient | STSClient, 'config'>,
  anyCommand: EndpointParameterInstructionsSupplier,
  signingName: string,
): Promise<QueryService> => {
  const { protocol, requestHandler } = config;
  if (!(protocol instanceof QueryProtocol)) throw new Error('the client speaks another protocol');
  const resolved = await getEndpointFromInstructions({}, anyCommand, config);
  const endpoint = toEndpointV1(resolved);
  const [scheme] = resolved.properties?.authSchemes ?? [];
  return {
    protocol,
    handler: requestHandler,
    context: { ...config, endpoint: () => Promise.resolve(endpoint) },
    host: resolved.url.host,
    signedFor: {
      signingRegion: scheme?.signingRegion ?? (await config.region()),
      signingName: scheme?.signingName ?? signingName,
    },
    clock: { systemClockOffset: 0 },
    disableClockSkewCorrection: config.disableClockSkewCorrection,
  };
};

const operationOf = ({ schema }: { readonly schema?: Schema }) => {
  if (!Array.isArray(schema)) throw new Error('the command tells no operation');
  const [, namespace, name, traits, input, output] = schema;
  return operation(namespace, name, traits, input, output);
};

/** Leaves in an error what the SDK looks at before it tries again: the answer, and its status at least. */
const answeredBy = (error: unknown, response: HttpResponse): unknown => {
  if (!(error instanceof Error)) return error;
  Object.defineProperty(error, '$response', { value: response });
  if ('$metadata' in error) return error;
  return Object.assign(error, { $metadata: { httpStatusCode: response.statusCode } });
};

/** One request, and how its answer is read. */
interface Call<Output extends MetadataBearer> {
  readonly request: HttpRequest;
  readonly read: (response: HttpResponse) => Promise<Output>;
}

interface Answer<Output extends MetadataBearer> {
  readonly output: Output;
  readonly response: HttpResponse;
}

/** Sends a request once. */
type Send = <Output extends MetadataBearer>(
  service: QueryService,
  call: Call<Output>,
) => Promise<Answer<Output>>;

const sendUnsigned: Send = async ({ handler }, { request, read }) => {
  const { response } = await handler.handle(request);
  try {
    return { output: await read(response), response };
  } catch (error) {
    throw answeredBy(error, response);
  }
};

const sendSignedBy = (credentials: AwsCredentials): Send => {
  const signing = new AwsSdkSigV4Signer();
  let signer: QuerySigner | undefined;
  return async (service, call) => {
    const { clock, disableClockSkewCorrection, signedFor } = service;
    const { signingRegion, signingName } = signedFor;
    const ours = (signer ??= createQuerySigner(credentials, signingRegion, signingName));
    const properties = {
      context: {},
      config: {
        signer: () => Promise.resolve(ours),
        disableClockSkewCorrection,
        get systemClockOffset() {
          return clock.systemClockOffset;
        },
        // The SDK writes down here what it learns of the clock.
        set systemClockOffset(milliseconds: number) {
          clock.systemClockOffset = milliseconds;
        },
      },
    };
    const request = await signing.sign(call.request, credentials, properties);
    const answer = await sendUnsigned(service, { ...call, request }).catch(
      signing.errorHandler(properties),
    );
    signing.successHandler(answer.response, properties);
    return answer;
  };
};

/**
 * A client for one identity; without credentials it can only make calls that are not signed. It takes the SDK's
 * own parts, which write, read and try again, and leaves out the steps that the SDK puts around them: they
 * copy the whole configuration three times a call, which over a thousand accounts took a fifth of the run.
 */
export const createQueryClient = (
  serviceOf: () => Promise<QueryService>,
  credentials: AwsCredentials | undefined,
): QueryClient => {
  const sendOnce = credentials === undefined ? sendUnsigned : sendSignedBy(credentials);
  // Of its own: one account's throttling must not use up what another may try again.
  const patiently = retryMiddleware(resolveRetryConfig({ ...RETRIES }));
  return {
    send: async <Input extends object, Output extends MetadataBearer>(
      command: Command<Input, Output>,
    ): Promise<Output> => {
      const service = await serviceOf();
      const { protocol, context, host } = service;
      const asked = operationOf(command);
      const { input } = command;
      const request = await protocol.serializeRequest(asked, input, context);
      request.headers['host'] = host;
      request.headers['content-length'] = String(Buffer.byteLength(String(request.body)));
      const read = (response: HttpResponse): Promise<Output> =>
        protocol.deserializeResponse(asked, context, response);
      const attempt = patiently<Output>(() => sendOnce(service, { request, read }), {});
      return (await attempt({ input, request })).output;
    },
  };
};
