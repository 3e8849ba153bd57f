import { addAbortSignal, Readable } from 'node:stream';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Agents } from './agents.ts';

/** How long a handler waits, in milliseconds. */
export interface TimeLimits {
  /** For a connection. */
  readonly connectMs: number;
  /** Without a sign of life, be it for an answer or for the rest of one. */
  readonly silenceMs: number;
  /** For the head of an answer, and again for its body, however steadily they trickle in. */
  readonly answerMs: number;
}

const LIMITS: TimeLimits = { connectMs: 5_000, silenceMs: 15_000, answerMs: 60_000 };

/**
 * The SDK's own handler on the connections of the run, with time limits. The handler stops counting at the head of
 * an answer, and a body that trickles is never silent: so the body as a whole gets a limit as well.
 */
export class TimeLimitedHandler extends NodeHttpHandler {
  readonly #answerMs: number;

  constructor({ http, https }: Agents, { connectMs, silenceMs, answerMs } = LIMITS) {
    super({
      httpAgent: http,
      httpsAgent: https,
      connectionTimeout: connectMs,
      socketTimeout: silenceMs,
      requestTimeout: answerMs,
      throwOnRequestTimeout: true,
    });
    this.#answerMs = answerMs;
  }

  override async handle(
    ...asked: Parameters<NodeHttpHandler['handle']>
  ): ReturnType<NodeHttpHandler['handle']> {
    const answer = await super.handle(...asked);
    const body: unknown = answer.response.body;
    if (body instanceof Readable) addAbortSignal(AbortSignal.timeout(this.#answerMs), body);
    return answer;
  }
}
