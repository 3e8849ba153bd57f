import { isJson } from './json.ts';
import { invalid } from './reply.ts';
import type { Reply } from './reply.ts';

const BODY_CHARACTERS = 65_536;
const TITLE_CHARACTERS = 256;
const LABEL_CHARACTERS = 50;

const REASONS: readonly unknown[] = [
  'completed',
  'not_planned',
  'duplicate',
  'reopened',
  null,
  undefined,
];

// GitHub counts code points; UTF-16 units are never fewer, so what passes here passes there.
const longer = (value: unknown, limit: number): boolean =>
  typeof value === 'string' && value.length > limit;

/** GitHub's 422 for what emulate would store without a word; `rest` is the path below the repository. */
export const refuseInvalid = (method: string, rest: string, body: unknown): Reply | undefined => {
  if (!isJson(body) || (method !== 'POST' && method !== 'PATCH')) return undefined;
  const tooLong = `ody is too long (maximum is ${String(BODY_CHARACTERS)} characters)`;
  if (/^\/issues\/(?:\d+\/comments|comments\/\d+)$/.test(rest)) {
    return longer(body['body'], BODY_CHARACTERS)
      ? invalid('IssueComment', 'data', `B${tooLong}`, 'unprocessable')
      : undefined;
  }
  if (!/^\/issues(?:\/\d+)?$/.test(rest)) return undefined;
  if (longer(body['body'], BODY_CHARACTERS)) return invalid('Issue', 'body', `b${tooLong}`);
  if (longer(body['title'], TITLE_CHARACTERS))
    return invalid('Issue', 'title', 'title is too long (maximum is 256 characters)');
  if (!REASONS.includes(body['state_reason']))
    return invalid('Issue', 'state_reason', 'state_reason is not valid', 'invalid');
  const labels: unknown[] = Array.isArray(body['labels']) ? body['labels'] : [];
  if (labels.some((label) => longer(label, LABEL_CHARACTERS))) {
    return invalid('Label', 'name', 'name is too long (maximum is 50 characters)');
  }
  return undefined;
};
