import type { IncomingMessage } from 'node:http';

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
