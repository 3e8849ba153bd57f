import * as v from 'valibot';
import type { RepositoryName } from '../../config/config.ts';
import type { Octokit } from './octokit.ts';

/** Who wrote an issue's first comment last, and when. */
export interface LastEdit {
  /** As the REST API calls them: an app ends with `[bot]`. */
  readonly login: string;
  readonly at: Date;
}

const QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) { lastEditedAt editor { __typename login } }
  }
}`;

/** It is worth a sentence, and no wait. */
const ONCE = { request: { retries: 0 } };

const Answer = v.object({
  repository: v.object({
    issue: v.object({
      lastEditedAt: v.nullable(
        v.pipe(
          v.string(),
          v.isoTimestamp(),
          v.transform((text) => new Date(text)),
        ),
      ),
      // Nobody, where the account is gone.
      editor: v.nullable(v.object({ __typename: v.string(), login: v.string() })),
    }),
  }),
});

const BOT = '[bot]';

/**
 * Asks who edited an issue last: only GraphQL tells. `undefined` where nobody did.
 * https://docs.github.com/en/graphql/reference/objects#issue
 */
export const readLastEdit = async (
  octokit: Octokit,
  { owner, name }: RepositoryName,
  number: number,
): Promise<LastEdit | undefined> => {
  const answer = v.parse(Answer, await octokit.graphql(QUERY, { owner, name, number, ...ONCE }));
  const { lastEditedAt: at, editor } = answer.repository.issue;
  if (at === null) return undefined;
  if (editor === null) return { login: 'ghost', at };
  const { __typename: kind, login } = editor;
  return { login: kind === 'Bot' && !login.endsWith(BOT) ? login + BOT : login, at };
};
