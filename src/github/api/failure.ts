import { RequestError } from '@octokit/request-error';

/** What a request to GitHub was for, and the permission it needs. */
export interface Purpose {
  /** As in "GitHub refused to …". */
  readonly what: string;
  readonly permission: string;
}

const header = (error: RequestError, name: string): string | undefined => {
  const value = error.response?.headers[name];
  return value === undefined ? undefined : String(value);
};

/** True where GitHub refuses only for now: 403 stands for both. */
export const isRateLimit = (error: RequestError): boolean =>
  error.status === 429 ||
  (error.status === 403 &&
    (header(error, 'retry-after') !== undefined || header(error, 'x-ratelimit-remaining') === '0'));

/** One sentence for a failed GitHub request: what happened and which permission or setting to change. */
export const describeFailure = (error: unknown, { what, permission }: Purpose): string => {
  if (!(error instanceof RequestError)) {
    const name = error instanceof Error ? error.name : 'unknown error';
    return `Could not ${what}: ${name}.`;
  }
  if (isRateLimit(error)) {
    return `Could not ${what}: GitHub's rate limit is used up. Run the job again later.`;
  }
  if (error.status >= 300 && error.status < 400) {
    return `Could not ${what}: GitHub says that this is now at another address. Check issue-repository.`;
  }
  switch (error.status) {
    case 401:
      return `Could not ${what}: GitHub does not accept the token. Check ${permission.startsWith('issues') ? 'issue-token, or github-token if it is not set' : 'github-token'}.`;
    case 403:
      return `Could not ${what}: the token is not allowed to. Add "${permission}" to the job's permissions.`;
    case 404:
      return `Could not ${what}: GitHub shows this token no such repository or no issues in it. Add "${permission}" to the job's permissions, or check issue-repository.`;
    case 410:
      return `Could not ${what}: issues are disabled in the repository. Enable them under Settings → General → Features, or set "issue: never".`;
    case 422:
      return `Could not ${what}: GitHub found the request invalid. Check issue-labels and issue-assignees.`;
    default:
      // Octokit reports a connection that never came about as status 500, without a response.
      return error.response === undefined
        ? `Could not ${what}: GitHub could not be reached. Check the network and, behind a proxy, HTTPS_PROXY and NO_PROXY.`
        : `Could not ${what}: GitHub answered with HTTP ${String(error.status)}. Run the job again.`;
  }
};
