import { isJson, parseJson } from './json.ts';
import { errorReply, notFound } from './reply.ts';
import type { Reply } from './reply.ts';

const TIMES = new Set(['created_at', 'updated_at', 'closed_at']);

const isoSeconds = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\.\d{3}Z$/, 'Z') : value;

/** emulate differs from GitHub in bots, times, associations and `duplicate`; `duplicates` holds issue API urls. */
const correctValue = (value: unknown, duplicates: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => correctValue(item, duplicates));
  if (!isJson(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    TIMES.has(key) ? isoSeconds(item) : correctValue(item, duplicates),
  ]);
  const corrected = Object.fromEntries(entries);
  const { login, user, url, state } = corrected;
  if (typeof login === 'string' && login.endsWith('[bot]')) corrected['type'] = 'Bot';
  if ('author_association' in corrected && isJson(user) && user['type'] === 'Bot')
    corrected['author_association'] = 'NONE';
  if (state === 'closed' && typeof url === 'string' && duplicates.has(url))
    corrected['state_reason'] = 'duplicate';
  return corrected;
};

const correctError = (reply: Reply, method: string, body: Record<string, unknown>): Reply => {
  // GitHub hides what a token may not see; emulate says that it is forbidden.
  if (reply.status === 403 && body['message'] === 'Forbidden') return notFound();
  if (reply.status === 401 && method === 'GET') return notFound();
  const message = typeof body['message'] === 'string' ? body['message'] : 'Server Error';
  return errorReply(reply.status, message === 'Validation failed' ? 'Validation Failed' : message);
};

const BYTES = 'application/octet-stream';

export const correct = (reply: Reply, method: string, duplicates: ReadonlySet<string>): Reply => {
  // A file as it is: GitHub names the media type that was asked for.
  if (reply.headers['content-type'] === BYTES) {
    const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
    return { ...reply, headers: { ...reply.headers, ...headers } };
  }
  const body = parseJson(reply.text);
  if (body === undefined) return reply;
  if (reply.status >= 400) {
    const error = correctError(reply, method, isJson(body) ? body : {});
    return { ...error, headers: { ...reply.headers, ...error.headers } };
  }
  return { ...reply, text: JSON.stringify(correctValue(body, duplicates)) };
};
