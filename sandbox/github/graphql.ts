import * as v from 'valibot';
import type { Edit } from './hub.ts';
import { jsonReply } from './reply.ts';
import type { Reply } from './reply.ts';
import type { Identity } from './tokens.ts';

const Question = v.object({ query: v.string(), variables: v.optional(v.unknown()) });
const IssueOf = v.object({ owner: v.string(), name: v.string(), number: v.number() });

/** Who edited an issue's first comment last. */
export type LastEdit = (fullName: string, number: number) => Edit | undefined;

const editorOf = ({ login, installation }: Identity) => ({
  __typename: installation ? 'Bot' : 'User',
  // GraphQL calls an app without what REST puts after its name.
  login: login.replace(/\[bot\]$/, ''),
});

/** emulate has no GraphQL: who a token is, and who edited an issue last, is answered here. */
export const answerGraphql = (body: unknown, as: Identity, lastEdit: LastEdit): Reply => {
  const { query, variables } = v.is(Question, body) ? body : { query: '', variables: undefined };
  if (/\{\s*viewer\s*\{\s*login\s*\}\s*\}/.test(query))
    return jsonReply(200, { data: { viewer: { login: as.login } } });
  if (/\beditor\b/.test(query) && v.is(IssueOf, variables)) {
    const { owner, name, number } = variables;
    const edit = lastEdit(`${owner}/${name}`, number);
    const issue = {
      lastEditedAt: edit?.at.toISOString() ?? null,
      editor: edit === undefined ? null : editorOf(edit.by),
    };
    return jsonReply(200, { data: { repository: { issue } } });
  }
  const message = 'The sandbox answers only who the token is and who edited an issue last';
  return jsonReply(200, { data: null, errors: [{ type: 'SANDBOX', message }] });
};
