import type { Stage } from './stage.ts';
import type { WriteKind } from './write.ts';

/** What a run has to do for the story to hold. */
export interface Expectation {
  readonly exitCode: 0 | 1;
  /** All that is written to GitHub. */
  readonly writes: readonly WriteKind[];
  /** The tracking issue afterwards, and all the comments it has by then. */
  readonly issue: 'none' | 'open' | 'closed';
  readonly comments: number;
  /** Words that the issue has to say. */
  readonly says?: readonly string[];
  /** Words that its latest comment has to say. */
  readonly comment?: readonly string[];
}

/** One run of the action, and what had happened before it. */
export interface Chapter {
  readonly title: string;
  /** In a sentence, what is different since the chapter before. */
  readonly news: string;
  /** Makes it so. */
  readonly change?: (stage: Stage) => void | Promise<void>;
  readonly expected: Expectation;
}
