/** What the sandbox answers, before it is written to a socket. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const DOCS = 'https://docs.github.com/rest';

export const jsonReply = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  text: JSON.stringify(body),
});

/** GitHub's error body: the status is repeated in it, as a string. */
export const errorReply = (
  status: number,
  message: string,
  more: Record<string, unknown> = {},
): Reply =>
  jsonReply(status, { message, ...more, documentation_url: DOCS, status: String(status) });

export const notFound = (): Reply => errorReply(404, 'Not Found');

export const notAccessible = (): Reply => errorReply(403, 'Resource not accessible by integration');

export const badCredentials = (): Reply => errorReply(401, 'Bad credentials');

export const issuesDisabled = (): Reply =>
  errorReply(410, 'Issues has been disabled in this repository.');

export const invalid = (resource: string, field: string, message: string, code = 'custom'): Reply =>
  errorReply(422, 'Validation Failed', { errors: [{ resource, code, field, message }] });
