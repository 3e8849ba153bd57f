import * as v from 'valibot';
import type { Edit } from './hub.ts';
import { jsonReply } from './reply.ts';
import type { Reply } from './reply.ts';
import type { Identity } from './tokens.ts';

const Question = v.object({ query: v.string(), variables: v.optional(v.unknown()) });
const Repository = v.object({ owner: v.string(), name: v.string() });

/** What emulate does not keep: who edited the first comments of a repository's issues last, by number. */
export type EditsIn = (fullName: string) => ReadonlyMap<number, Edit>;

const editorOf = ({ login, installation }: Identity) => ({
  __typename: installation ? 'Bot' : 'User',
  // GraphQL calls an app without what REST puts after its name.
  login: login.replace(/\[bot\]$/, ''),
});

/** emulate has no GraphQL: who a token is, and who edited issues last, is answered here. */
export const answerGraphql = (body: unknown, as: Identity, editsIn: EditsIn): Reply => {
  const { query, variables } = v.is(Question, body) ? body : { query: '', variables: undefined };
  if (!/\{\s*viewer\s*\{\s*login\s*\}/.test(query)) {
    const message = 'The sandbox answers only who the token is and who edited issues last';
    return jsonReply(200, { data: null, errors: [{ type: 'SANDBOX', message }] });
  }
  const viewer = { login: as.login };
  if (!query.includes('editor') || !v.is(Repository, variables))
    return jsonReply(200, { data: { viewer } });
  const nodes = [...editsIn(`${variables.owner}/${variables.name}`)].map(([number, edit]) => ({
    number,
    lastEditedAt: edit.at.toISOString(),
    editor: editorOf(edit.by),
  }));
  return jsonReply(200, { data: { viewer, repository: { issues: { nodes } } } });
};
