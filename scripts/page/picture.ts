import { mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { startChromium } from './chromium.ts';

export interface PictureOptions {
  readonly htmlFile: string;
  readonly pngFile: string;
  readonly colorScheme: 'light' | 'dark';
  /** CSS pixels; 1000 unless told. */
  readonly width?: number;
  /** The whole page (the default) or only what fits the window. */
  readonly fullPage?: boolean;
  /** Only this element. */
  readonly clipSelector?: string;
  /** At most this many CSS pixels from the top of what is pictured. */
  readonly clipHeight?: number;
  /** Picture pixels for one CSS pixel; 2 unless told, so that text stays sharp. */
  readonly scale?: number;
}

/** Takes a picture of a page from its file, diagrams drawn. Nothing is fetched from the network. */
export async function takePicture(options: PictureOptions): Promise<void> {
  const browser = await startChromium();
  try {
    const tab = await browser.newPage({
      colorScheme: options.colorScheme,
      // A full page is never shorter than its window, so the window of one is low.
      viewport: { width: options.width ?? 1000, height: options.fullPage === false ? 800 : 100 },
      deviceScaleFactor: options.scale ?? 2,
    });
    await tab.route(/^(?!file:|data:)/, (route) => route.abort());
    await tab.goto(pathToFileURL(resolve(options.htmlFile)).href);
    await waitForDiagrams(tab, options.htmlFile);
    await mkdir(dirname(resolve(options.pngFile)), { recursive: true });
    await tab.screenshot({
      path: options.pngFile,
      animations: 'disabled',
      ...(await frame(tab, options)),
    });
  } finally {
    await browser.close();
  }
}

async function waitForDiagrams(tab: Page, htmlFile: string): Promise<void> {
  await tab.waitForSelector('html:not([data-diagrams="waiting"])');
  const failed = await tab.locator('[data-diagram="failed"] .mermaid-stage').allTextContents();
  if (failed.length > 0)
    throw new Error(
      `${basename(htmlFile)} has a diagram that cannot be drawn. ${failed.join(' ')}`,
    );
}

interface Frame {
  fullPage: boolean;
  clip?: { x: number; y: number; width: number; height: number };
}

async function frame(tab: Page, options: PictureOptions): Promise<Frame> {
  const { clipSelector, clipHeight } = options;
  if (clipSelector === undefined && clipHeight === undefined)
    return { fullPage: options.fullPage ?? true };
  const box = await tab
    .locator(clipSelector ?? 'body')
    .first()
    .boundingBox();
  if (box === null)
    throw new Error(
      `${basename(options.htmlFile)} shows nothing that matches ${clipSelector ?? 'body'}.`,
    );
  return {
    fullPage: true,
    clip: { ...box, height: Math.min(box.height, clipHeight ?? box.height) },
  };
}
