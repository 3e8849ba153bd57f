import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { ClientRequest, type IncomingMessage } from 'node:http';

const REQUEST_STARTED = 'http.client.request.start';

const requestOf = (message: unknown): ClientRequest | undefined => {
  if (typeof message !== 'object' || message === null || !('request' in message)) return undefined;
  return message.request instanceof ClientRequest ? message.request : undefined;
};

/**
 * Starts `ask` and calls `onSent` when its first request has left for the network: the moment to load
 * code, which blocks. Any earlier and the loading delays the TLS handshake, and with it the answer.
 * https://nodejs.org/docs/latest-v24.x/api/diagnostics_channel.html#http
 */
export const whileWaiting = <Answer>(
  ask: () => Promise<Answer>,
  onSent: () => void,
): Promise<Answer> => {
  const onStart = (message: unknown): void => {
    const request = requestOf(message);
    if (request === undefined) return;
    unsubscribe(REQUEST_STARTED, onStart);
    request.once('finish', onSent);
  };
  subscribe(REQUEST_STARTED, onStart);
  return ask().finally(() => unsubscribe(REQUEST_STARTED, onStart));
};

/** The whole of an answer. */
export const readBody = async (message: IncomingMessage): Promise<Buffer> => {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const parts: Buffer[] = [];
  message.on('data', (part: Buffer) => parts.push(part));
  message.on('end', () => resolve(Buffer.concat(parts)));
  // A connection that breaks half-way ends the message with an error, never with `end`.
  message.on('error', reject);
  return promise;
};
