import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import type { Agents } from '../../aws/agents.ts';
import { createFetch } from './transport.ts';

/** How to reach GitHub. */
export interface GitHubConnection {
  readonly apiUrl: string;
  readonly token: string;
  readonly agents: Agents;
  /** Says why a request waits. */
  readonly warn: (message: string) => void;
}

/** Requests by route; the table of a thousand named methods is left out of the bundle. */
export type Octokit = Omit<ReturnType<typeof getOctokit>, 'rest'>;

/** A rate limit that ends later than this is reported, not waited for. */
const LONGEST_WAIT_SECONDS = 60;
const MAX_RATE_LIMIT_RETRIES = 2;

const silent = (): void => undefined;

/** Octokit with GitHub's own retry and throttling plugins. */
export const connect = ({ apiUrl, token, agents, warn }: GitHubConnection): Octokit => {
  const mayWait = (kind: string) => (seconds: number, _: object, __: object, retries: number) => {
    const waits = seconds <= LONGEST_WAIT_SECONDS && retries < MAX_RATE_LIMIT_RETRIES;
    if (waits) warn(`GitHub asks to wait ${String(seconds)} s (${kind}).`);
    return waits;
  };
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      request: { fetch: createFetch(agents) },
      log: { debug: silent, info: silent, warn: silent, error: silent },
      throttle: {
        onRateLimit: mayWait('rate limit'),
        onSecondaryRateLimit: mayWait('secondary rate limit'),
        // The plugin spaces writes by 1 and 3 seconds; a run makes three at most.
        write: new Bottleneck.Group({ maxConcurrent: 1 }),
        notifications: new Bottleneck.Group({ maxConcurrent: 1 }),
      },
    },
    retry,
    throttling,
  );
};
