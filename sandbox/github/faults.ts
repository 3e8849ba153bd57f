import { parseJson } from './json.ts';
import {
  errorReply,
  badCredentials,
  invalid,
  issuesDisabled,
  jsonReply,
  notAccessible,
  notFound,
} from './reply.ts';
import type { Reply } from './reply.ts';
import type { RequestRecord } from './log.ts';

export interface Fault {
  readonly method?: string | readonly string[];
  /** A string is the whole path, a RegExp any part of it; the query is not part of it. */
  readonly path: string | RegExp;
  readonly when?: (request: RequestRecord) => boolean;
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** `drop`: the connection ends and nothing happens. `lose`: it happens, and then the connection ends. */
  readonly connection?: 'drop' | 'lose';
  /** Answers that pass before the first fault. */
  readonly skip?: number;
  /** How often it strikes; without it, until it is cleared. */
  readonly times?: number;
}

export interface FaultHandle {
  readonly hits: number;
  clear(): void;
}

type Failure = Pick<Fault, 'status' | 'body' | 'headers' | 'connection'>;

const failure = ({ status, headers, text }: Reply): Failure => ({
  status,
  headers,
  body: parseJson(text),
});

const SECONDARY =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
  'If you reach out to GitHub Support for help, please include the request ID 0400:1A2B3C:4D5E6F.';

/** What GitHub is known to answer, to be spread into a fault: `fault({ path, ...failures.notFound() })`. */
export const failures = {
  notAccessible: (permissions = 'issues=write'): Failure => ({
    ...failure(notAccessible()),
    headers: { 'x-accepted-github-permissions': permissions },
  }),
  issuesDisabled: (): Failure => failure(issuesDisabled()),
  badCredentials: (): Failure => failure(badCredentials()),
  notFound: (): Failure => failure(notFound()),
  bodyTooLong: (): Failure =>
    failure(invalid('Issue', 'body', 'body is too long (maximum is 65536 characters)')),
  /** GitHub uses 403 and 429 alike. */
  secondaryLimit: (retryAfterSeconds = 1, status: 403 | 429 = 403): Failure => ({
    ...failure(errorReply(status, SECONDARY)),
    headers: { 'retry-after': String(retryAfterSeconds), 'x-ratelimit-remaining': '4321' },
  }),
  primaryLimit: (resetInSeconds = 1, status: 403 | 429 = 403): Failure => ({
    ...failure(errorReply(status, 'API rate limit exceeded for installation.')),
    headers: {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + resetInSeconds),
    },
  }),
  /** A gateway answers with a page, not with JSON. */
  serverError: (status: 500 | 502 | 503 = 502): Failure =>
    status === 500
      ? failure(errorReply(500, 'Server Error'))
      : {
          status,
          body: `<html><body><h1>${String(status)}</h1></body></html>`,
          headers: { 'content-type': 'text/html' },
        },
  dropped: (): Failure => ({ connection: 'drop' }),
  lost: (): Failure => ({ connection: 'lose' }),
} as const;

const matches = (fault: Fault, request: RequestRecord): boolean => {
  const methods = typeof fault.method === 'string' ? [fault.method] : fault.method;
  if (methods && !methods.includes(request.method)) return false;
  const onPath =
    typeof fault.path === 'string' ? fault.path === request.path : fault.path.test(request.path);
  return onPath && (fault.when?.(request) ?? true);
};

export const replyOf = ({ status = 500, body = {}, headers = {} }: Fault): Reply => {
  if (typeof body !== 'string') return jsonReply(status, body, { ...headers });
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
    text: body,
  };
};

/** The faults in force; the first that matches strikes. */
export class Faults {
  #active: { fault: Fault; seen: number; hits: number }[] = [];

  add(fault: Fault): FaultHandle {
    const entry = { fault, seen: 0, hits: 0 };
    this.#active.push(entry);
    return {
      get hits() {
        return entry.hits;
      },
      clear: () => {
        this.#active = this.#active.filter((other) => other !== entry);
      },
    };
  }

  strike(request: RequestRecord): Fault | undefined {
    for (const entry of this.#active) {
      const { fault } = entry;
      if (entry.hits >= (fault.times ?? Infinity) || !matches(fault, request)) continue;
      entry.seen += 1;
      if (entry.seen <= (fault.skip ?? 0)) continue;
      entry.hits += 1;
      return fault;
    }
    return undefined;
  }

  clear(): void {
    this.#active = [];
  }
}
