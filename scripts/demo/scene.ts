import type { SandboxIssue } from '../../sandbox/github/server.ts';
import type { Chapter } from './chapter.ts';
import { type Moment, momentsBetween } from './conversation.ts';
import type { Performance, Stage } from './stage.ts';

/** A chapter as it went. */
export interface Scene extends Performance {
  readonly chapter: Chapter;
  /** The issue right after the run. */
  readonly issue: SandboxIssue | undefined;
  /** Everything below the issue's first box by then. */
  readonly conversation: readonly Moment[];
}

/** Plays one chapter after the one `before`. */
export const play = async (
  stage: Stage,
  chapter: Chapter,
  before: Scene | undefined,
): Promise<Scene> => {
  await chapter.change?.(stage);
  const changed = await stage.issue();
  const performance = await stage.perform();
  const issue = await stage.issue();
  return {
    ...performance,
    chapter,
    issue,
    conversation: [
      ...(before?.conversation ?? []),
      ...momentsBetween(before?.issue, changed, stage.github.asHuman().login),
      ...momentsBetween(changed, issue, stage.github.login),
    ],
  };
};
