import type { SandboxIssue } from '../../sandbox/github/server.ts';
import type { StepResult } from '../../sandbox/stage/stage.ts';
import type { Chapter } from './chapter.ts';
import { type Moment, momentsBetween } from './conversation.ts';
import type { Stage } from './stage.ts';

/** A chapter as it went. */
export interface Scene {
  readonly chapter: Chapter;
  readonly result: StepResult;
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
  const result = await stage.run();
  const issue = await stage.issue();
  return {
    chapter,
    result,
    issue,
    conversation: [
      ...(before?.conversation ?? []),
      ...momentsBetween(before?.issue, changed, stage.github.asHuman().login),
      ...momentsBetween(changed, issue, stage.github.login),
    ],
  };
};
