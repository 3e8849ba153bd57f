import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ageMemory } from '../demo/aging.ts';
import { healthyAccount, openStage } from '../demo/stage.ts';
import { renderGitHubMarkdown } from '../page/github-html.ts';
import { page } from '../page/page.ts';
import { takePicture } from '../page/picture.ts';
import { writePages } from '../page/write-pages.ts';

const SIZE = { width: 960, clipHeight: 700, scale: 1.5 };

/** The summary of an account whose findings came one after the other. */
const makeSummary = async (): Promise<string> => {
  const stage = await openStage(healthyAccount);
  try {
    stage.account.change({
      root: { mfaActive: false, keys: [{ lastRotated: { daysAgo: 23 } }] },
      passwordPolicy: { MinimumPasswordLength: 8 },
    });
    await stage.run();
    await ageMemory(stage, {
      'root-mfa': 6.4,
      'root-access-key': 22.7,
      'iam-password-policy': 140,
    });
    stage.account.change({ root: { password: { lastUsed: { hoursAgo: 9 } } } });
    const { summary } = await stage.run();
    return stage.asOnGitHub(summary);
  } finally {
    await stage.close();
  }
};

/** Takes the README's pictures, `summary.png` and `summary-dark.png`, and puts them into a folder. */
export const pictureSummary = async (target: string): Promise<void> => {
  const html = await renderGitHubMarkdown(await makeSummary());
  const sections = [{ kind: 'summary', heading: 'audit', html }] as const;
  const folder = await mkdtemp(join(tmpdir(), 'root-guard-picture-'));
  try {
    await writePages(folder, { 'summary.html': page({ title: 'Summary', sections }) });
    for (const colorScheme of ['light', 'dark'] as const) {
      await takePicture({
        ...SIZE,
        htmlFile: join(folder, 'summary.html'),
        pngFile: join(target, colorScheme === 'dark' ? 'summary-dark.png' : 'summary.png'),
        colorScheme,
        clipSelector: '.card',
      });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
};
