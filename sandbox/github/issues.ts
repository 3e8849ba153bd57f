import * as v from 'valibot';
import { bodyOf } from './hub.ts';
import type { Hub } from './hub.ts';
import type { Identity } from './tokens.ts';

const Named = v.pipe(
  v.object({ name: v.string() }),
  v.transform(({ name }) => name),
);
const Author = v.pipe(
  v.nullable(v.object({ login: v.string() })),
  v.transform((user) => user?.login ?? 'ghost'),
);
const Comment = v.object({
  id: v.number(),
  user: Author,
  body: v.string(),
  created_at: v.string(),
});
const Issue = v.object({
  number: v.number(),
  title: v.string(),
  body: v.nullable(v.string()),
  state: v.picklist(['open', 'closed']),
  state_reason: v.nullable(v.picklist(['completed', 'not_planned', 'duplicate', 'reopened'])),
  labels: v.array(Named),
  assignees: v.array(Author),
  user: Author,
  html_url: v.string(),
  created_at: v.string(),
  updated_at: v.string(),
});

export type SandboxComment = v.InferOutput<typeof Comment>;
export type SandboxIssue = v.InferOutput<typeof Issue> & {
  readonly comments: readonly SandboxComment[];
};

const PER_PAGE = 100;

const listAll = async (
  hub: Hub,
  keeper: Identity,
  path: string,
  filter: Record<string, string>,
): Promise<unknown[]> => {
  const items: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const query = new URLSearchParams({
      ...filter,
      per_page: String(PER_PAGE),
      page: String(page),
    });
    const batch = v.parse(
      v.array(v.unknown()),
      bodyOf(await hub.send({ method: 'GET', path, query, as: keeper })),
    );
    items.push(...batch);
    if (batch.length < PER_PAGE) return items;
  }
};

/** Every issue of a repository with its comments, oldest first, as GitHub would show them. */
export const readIssues = async (
  hub: Hub,
  keeper: Identity,
  repository: string,
): Promise<SandboxIssue[]> => {
  const path = `/repos/${repository}/issues`;
  const issues = v.parse(
    v.array(Issue),
    await listAll(hub, keeper, path, { state: 'all', direction: 'asc' }),
  );
  const withComments = issues.map(async (issue) => {
    const comments = await listAll(hub, keeper, `${path}/${String(issue.number)}/comments`, {});
    return { ...issue, comments: v.parse(v.array(Comment), comments) };
  });
  return (await Promise.all(withComments)).sort((a, b) => a.number - b.number);
};
