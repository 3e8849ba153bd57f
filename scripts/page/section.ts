export type IssueState = 'open' | 'completed' | 'not planned';

export interface Label {
  readonly name: string;
  readonly color?: string;
}

/** Part of a page. `html` is trusted: give it what renderGitHubMarkdown returned. */
export type Section =
  | {
      readonly kind: 'summary';
      readonly heading: string;
      readonly html: string;
      readonly meta?: SummaryMeta;
    }
  | {
      readonly kind: 'issue';
      readonly heading: string;
      readonly html: string;
      readonly meta: IssueMeta;
    }
  | {
      readonly kind: 'comment';
      readonly heading?: string;
      readonly html: string;
      readonly meta?: CommentMeta;
    }
  | { readonly kind: 'event'; readonly heading: string; readonly meta: EventMeta }
  | {
      readonly kind: 'log';
      readonly heading: string;
      readonly text: string;
      readonly meta?: LogMeta;
    };

/** `note` stands right of the heading: "pushed by octocat", "22 s". */
export interface SummaryMeta {
  readonly note?: string;
}

export interface IssueMeta {
  readonly number: number;
  readonly state: IssueState;
  readonly author?: string;
  readonly labels?: readonly Label[];
  readonly when?: string;
  readonly comments?: number;
}

export interface CommentMeta {
  readonly author?: string;
  readonly when?: string;
}

/** What GitHub writes between the comments: the heading follows the author, "closed this as completed". */
export interface EventMeta {
  readonly event: 'closed' | 'not planned' | 'reopened' | 'opened';
  readonly author?: string;
  readonly when?: string;
}

export interface LogMeta {
  readonly note?: string;
  readonly openGroups?: boolean;
}

export const defaultAuthor = 'github-actions[bot]';
