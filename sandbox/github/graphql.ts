import { isJson } from './json.ts';
import { jsonReply } from './reply.ts';
import type { Reply } from './reply.ts';
import type { Identity } from './tokens.ts';

/** emulate has no GraphQL; the one query a workflow token needs is who it is. */
export const answerGraphql = (body: unknown, as: Identity): Reply => {
  const query = isJson(body) && typeof body['query'] === 'string' ? body['query'] : '';
  if (/\{\s*viewer\s*\{\s*login\s*\}\s*\}/.test(query))
    return jsonReply(200, { data: { viewer: { login: as.login } } });
  const message = 'The sandbox answers only { viewer { login } }';
  return jsonReply(200, { data: null, errors: [{ type: 'SANDBOX', message }] });
};
