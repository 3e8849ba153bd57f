import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import { carefulFetch } from './fetch.ts';

/** How to reach GitHub. */
export interface GitHubConnection {
  readonly apiUrl: string;
  readonly token: string;
  /** Says why a request waits. */
  readonly warn: (message: string) => void;
  /** How long one request may take; half a minute where nothing is said. */
  readonly timeLimitMs?: number;
}

/** The toolkit's client of GitHub. */
export type Octokit = InstanceType<typeof GitHub>;

/** A rate limit that ends later than this is reported, not waited for. */
const LONGEST_WAIT_SECONDS = 60;
const MAX_RATE_LIMIT_RETRIES = 2;

const silent = (): void => undefined;

/** Sends requests carefully, and to the API alone: neither a redirect nor the next page of a listing leads elsewhere. */
const stayWithApi = (octokit: Octokit, timeLimitMs: number | undefined): void => {
  octokit.hook.before('request', (options) => {
    const request = octokit.request.endpoint(options);
    if (new URL(request.url).origin !== new URL(options.baseUrl).origin)
      throw new RequestError('The next page is on another host', 300, { request });
    const fetch = carefulFetch(options.request.fetch, timeLimitMs);
    options.request = { ...options.request, fetch };
  });
  octokit.hook.after('request', ({ status }, options) => {
    // Octokit counts a redirect as done, though nothing was read or written.
    if (status >= 300)
      throw new RequestError('Not followed', status, {
        request: octokit.request.endpoint(options),
      });
  });
};

/**
 * The toolkit's Octokit, which knows the runner's proxy, with GitHub's own retry and throttling plugins. Not by
 * `getOctokit`: the module that exports it parses the event's file as it loads, and a broken one would end the run.
 */
export const connect = ({ apiUrl, token, warn, timeLimitMs }: GitHubConnection): Octokit => {
  const mayWait = (kind: string) => (seconds: number, _: object, __: object, retries: number) => {
    const waits = seconds <= LONGEST_WAIT_SECONDS && retries < MAX_RATE_LIMIT_RETRIES;
    if (waits) warn(`GitHub asks to wait ${String(seconds)} s (${kind}).`);
    return waits;
  };
  const octokit = new (GitHub.plugin(retry, throttling))(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      throttle: {
        onRateLimit: mayWait('rate limit'),
        onSecondaryRateLimit: mayWait('secondary rate limit'),
      },
    }),
  );
  stayWithApi(octokit, timeLimitMs);
  return octokit;
};
