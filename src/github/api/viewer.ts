import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import type { RepositoryName } from '../../config/config.ts';
import type { Octokit } from './octokit.ts';

/** Who wrote an issue's first comment last, and when. */
export interface LastEdit {
  /** As the REST API calls them: an app ends with `[bot]`. */
  readonly login: string;
  readonly at: Date;
}

/** Who this token is, and who edited the open issues with a label last, by their numbers. */
export interface Viewer {
  /** The login that issues are authored by with this token. */
  readonly login: string;
  /** Without those that nobody edited, and empty where GitHub does not tell. */
  readonly edits: ReadonlyMap<number, LastEdit>;
}

/** The issues that a viewer is asked about. */
export interface Asked {
  readonly repository: RepositoryName;
  readonly label: string;
}

const QUERY = `query ($owner: String!, $name: String!, $label: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    issues(labels: [$label], states: [OPEN], first: 50) {
      nodes { number lastEditedAt editor { __typename login } }
    }
  }
}`;

const Self = v.object({ viewer: v.object({ login: v.pipe(v.string(), v.nonEmpty()) }) });

const Edits = v.object({
  repository: v.object({
    issues: v.object({
      nodes: v.array(
        v.object({
          number: v.number(),
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
      ),
    }),
  }),
});
type Editor = v.InferOutput<typeof Edits>['repository']['issues']['nodes'][number]['editor'];

const BOT = '[bot]';

// GraphQL calls an app without what REST puts after its name.
const loginOf = (editor: Editor): string => {
  if (editor === null) return 'ghost';
  const { __typename: kind, login } = editor;
  return kind === 'Bot' && !login.endsWith(BOT) ? login + BOT : login;
};

const editsIn = (answer: unknown): Viewer['edits'] => {
  const parsed = v.safeParse(Edits, answer);
  if (!parsed.success) return new Map();
  return new Map(
    parsed.output.repository.issues.nodes.flatMap(
      ({ number, lastEditedAt: at, editor }): readonly (readonly [number, LastEdit])[] =>
        at === null ? [] : [[number, { login: loginOf(editor), at }]],
    ),
  );
};

/** What GraphQL answered: where it also reports an error, such as a repository it does not show, what it has. */
const partIn = (error: unknown): unknown =>
  error instanceof Error && 'data' in error && v.is(Self, error.data) ? error.data : undefined;

const askGraphql = async (octokit: Octokit, { repository, label }: Asked): Promise<Viewer> => {
  const variables = { owner: repository.owner, name: repository.name, label };
  const answer = await octokit.graphql<unknown>(QUERY, variables).catch((error: unknown) => {
    const part = partIn(error);
    if (part === undefined) throw error;
    return part;
  });
  return { login: v.parse(Self, answer).viewer.login, edits: editsIn(answer) };
};

const askUser = async (octokit: Octokit): Promise<Viewer> => {
  const { data } = await octokit.request('GET /user');
  return { login: data.login, edits: new Map() };
};

const isRefusal = (error: unknown): boolean =>
  !(error instanceof RequestError) ||
  ([401, 403, 404].includes(error.status) &&
    error.response?.headers['x-ratelimit-remaining'] !== '0' &&
    error.response?.headers['retry-after'] === undefined);

/** The first way that is not refused. */
const firstOf = async (ways: readonly (() => Promise<Viewer>)[]): Promise<Viewer> => {
  for (const way of ways) {
    try {
      return await way();
    } catch (error) {
      // The other way may still know; some GitHub-compatible servers have no GraphQL. But a fault that
      // passes must not make this token pass for another: its tracker would not be found.
      if (!isRefusal(error)) throw error;
    }
  }
  return { login: 'github-actions[bot]', edits: new Map() };
};

/**
 * Asks who this token is. An installation's token, such as the workflow's own, may not ask `GET /user`: GraphQL's
 * viewer answers for those. A person's token asks both at once, for only GraphQL tells who edited an issue.
 * https://docs.github.com/en/graphql/reference/objects#issue
 */
export const readViewer = async (
  octokit: Octokit,
  token: string,
  asked: Asked,
): Promise<Viewer> => {
  const byGraphql = (): Promise<Viewer> => askGraphql(octokit, asked);
  const byRest = (): Promise<Viewer> => askUser(octokit);
  if (token.startsWith('ghs_')) return firstOf([byGraphql, byRest]);
  const graphql = byGraphql();
  const [viewer, edits] = await Promise.all([
    firstOf([byRest, () => graphql]),
    graphql.then(
      (other) => other.edits,
      () => new Map<number, LastEdit>(),
    ),
  ]);
  return { ...viewer, edits };
};
