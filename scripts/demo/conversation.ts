import type { SandboxComment, SandboxIssue } from '../../sandbox/github/server.ts';

/** What stands below an issue's first box: comments, and lines that tell of its state. */
export type Moment =
  | { readonly kind: 'comment'; readonly comment: SandboxComment }
  | {
      readonly kind: 'closed' | 'not planned' | 'reopened';
      readonly author: string;
      readonly when: string;
    };

const stateMoments = (
  before: SandboxIssue | undefined,
  after: SandboxIssue,
  author: string,
): readonly Moment[] => {
  if (before === undefined || before.state === after.state) return [];
  const notPlanned = after.state_reason === 'not_planned';
  const kind = after.state === 'open' ? 'reopened' : notPlanned ? 'not planned' : 'closed';
  return [{ kind, author, when: after.updated_at }];
};

/** What `author` added to the conversation between two looks at the issue. */
export const momentsBetween = (
  before: SandboxIssue | undefined,
  after: SandboxIssue | undefined,
  author: string,
): readonly Moment[] => {
  if (after === undefined) return [];
  const known = new Set(before?.comments.map(({ id }) => id));
  const added = after.comments.filter(({ id }) => !known.has(id));
  return [
    ...stateMoments(before, after, author),
    ...added.map((comment): Moment => ({ kind: 'comment', comment })),
  ];
};
