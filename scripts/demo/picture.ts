/** `npm run picture` makes docs/summary.png and docs/summary-dark.png from a run of the bundle, with the Chromium of the system. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../page/chromium.ts';
import { renderGitHubMarkdown } from '../page/github-html.ts';
import { page } from '../page/page.ts';
import { takePicture } from '../page/picture.ts';
import { writePages } from '../page/write-pages.ts';
import { ageMemory } from './aging.ts';
import { healthyAccount, openStage } from './stage.ts';

const SIZE = { width: 960, clipHeight: 700, scale: 1.5 };
const DOCS = join(import.meta.dirname, '../../docs');

/** The summary of an account whose findings came one after the other. */
const makeSummary = async (): Promise<string> => {
  const stage = await openStage(healthyAccount);
  try {
    stage.account.change({
      root: { mfaActive: false, keys: [{ lastRotated: { daysAgo: 23 } }] },
      passwordPolicy: { MinimumPasswordLength: 8 },
    });
    await stage.perform();
    await ageMemory(stage, {
      'root-mfa': 6.4,
      'root-access-key': 22.7,
      'iam-password-policy': 140,
    });
    stage.account.change({ root: { password: { lastUsed: { hoursAgo: 9 } } } });
    const { result } = await stage.perform();
    return stage.asOnGitHub(result.summary);
  } finally {
    await stage.close();
  }
};

const takePictures = async (summary: string, folder: string): Promise<void> => {
  const html = await renderGitHubMarkdown(summary);
  const sections = [{ kind: 'summary', heading: 'audit', html }] as const;
  await writePages(folder, { 'summary.html': page({ title: 'Summary', sections }) });
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = colorScheme === 'dark' ? 'summary-dark.png' : 'summary.png';
    await takePicture({
      ...SIZE,
      htmlFile: join(folder, 'summary.html'),
      pngFile: join(DOCS, name),
      colorScheme,
      clipSelector: '.card',
    });
    console.log(`docs/${name}`);
  }
};

try {
  findChromium(process.env['CHROMIUM']);
  const folder = await mkdtemp(join(tmpdir(), 'root-guard-picture-'));
  try {
    await takePictures(await makeSummary(), folder);
  } finally {
    await rm(folder, { recursive: true });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
