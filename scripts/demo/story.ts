import { rm } from 'node:fs/promises';
import { writePages } from '../page/write-pages.ts';
import type { Chapter } from './chapter.ts';
import { deviations } from './deviation.ts';
import { narrate } from './narration.ts';
import { storyPages } from './pages.ts';
import { play, type Scene } from './scene.ts';
import { healthyAccount, openStage, type Stage } from './stage.ts';

/** Where a story leaves its pages, and who hears it. */
export interface Audience {
  /** Emptied first. */
  readonly folder: string;
  readonly print: (line: string) => void;
}

const playAll = async (
  stage: Stage,
  chapters: readonly Chapter[],
  { print }: Audience,
): Promise<readonly Scene[]> => {
  const scenes: Scene[] = [];
  for (const chapter of chapters) {
    const scene = await play(stage, chapter, scenes.at(-1));
    scenes.push(scene);
    narrate(scene, scenes.length).forEach(print);
  }
  return scenes;
};

/** Tells the story and leaves its pages. Resolves with the titles of the chapters that did not hold. */
export const tellStory = async (
  chapters: readonly Chapter[],
  audience: Audience,
): Promise<readonly string[]> => {
  const stage = await openStage(healthyAccount);
  try {
    audience.print(
      `AWS account ${stage.account.id}, watched from ${stage.github.repository}: a scheduled job, ${String(chapters.length)} times.\n`,
    );
    const scenes = await playAll(stage, chapters, audience);
    await rm(audience.folder, { recursive: true, force: true });
    await writePages(audience.folder, await storyPages(stage, scenes));
    return scenes
      .filter((scene) => deviations(scene).length > 0)
      .map(({ chapter }) => chapter.title);
  } finally {
    await stage.close();
  }
};
