import { describe, expect, test } from '@jest/globals';
import { RequestError } from '@octokit/request-error';
import { describeFailure } from '../../../src/github/api/failure.ts';

const purpose = { what: 'update the issue', permission: 'issues: write' };
const URL = 'https://api.github.com/repos/acme/guard/issues';

const answered = (status: number, headers: Record<string, string> = {}): RequestError =>
  new RequestError('secret text of the answer', status, {
    request: { method: 'PATCH', url: URL, headers: { authorization: 'token SECRET' } },
    response: { status, url: URL, headers, data: { message: 'secret text' } },
  });
const unanswered = (): RequestError =>
  new RequestError('connect ECONNREFUSED 10.0.0.1', 500, {
    request: { method: 'PATCH', url: URL, headers: { authorization: 'token SECRET' } },
  });

describe('a failed request to GitHub is told in one sentence that helps', () => {
  test.each<[string, unknown, RegExp]>([
    ['an issue that was moved', answered(301), /another address.*issue-repository/],
    ['a token nobody knows', answered(401), /does not accept the token.*github-token/],
    ['a token that may not', answered(403), /not allowed.*"issues: write"/],
    ['a repository that is not shown', answered(404), /"issues: write".*issue-repository/],
    ['issues that are disabled', answered(410), /issues are disabled.*issue: never/],
    ['a request GitHub does not take', answered(422), /invalid.*issue-labels.*issue-assignees/],
    ['a rate limit', answered(429), /rate limit/],
    ['a rate limit told as 403', answered(403, { 'x-ratelimit-remaining': '0' }), /rate limit/],
    ['a secondary rate limit', answered(403, { 'retry-after': '60' }), /rate limit/],
    ['requests left', answered(403, { 'x-ratelimit-remaining': '12' }), /not allowed/],
    ['GitHub’s own failure', answered(500), /HTTP 500/],
    ['a gateway', answered(502), /HTTP 502/],
    ['an unforeseen answer', answered(418), /HTTP 418/],
    ['no answer at all', unanswered(), /could not be reached.*HTTPS_PROXY/],
    ['a fault of ours', new TypeError('secret text'), /TypeError/],
    ['something thrown that is no error', 'secret text', /unknown error/],
  ])('%s', (_name, error, sentence) => {
    const told = describeFailure(error, purpose);
    expect(told).toMatch(sentence);
    expect(told).toMatch(/^Could not update the issue: .+\.$/);
    expect(told).not.toMatch(/secret/i);
    expect(told).not.toContain('\n');
  });

  test.each(['issues: read', 'issues: write', 'contents: read'])(
    'it names the permission that the request needs: %s',
    (permission) => {
      for (const status of [403, 404]) {
        expect(describeFailure(answered(status), { what: 'read', permission })).toContain(
          `"${permission}"`,
        );
      }
    },
  );
});
