import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { renderGitHubMarkdown } from '../../scripts/page/github-html.ts';
import { page } from '../../scripts/page/page.ts';
import { takePicture } from '../../scripts/page/picture.ts';
import { writePages } from '../../scripts/page/write-pages.ts';

// Pictures are made where a Chromium is; the other tests must not need one.
const withChromium = existsSync(process.env['CHROMIUM'] ?? '/usr/bin/chromium') ? test : test.skip;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function picture(markdown: string): Promise<Buffer> {
  const html = await renderGitHubMarkdown(markdown);
  await writePages(folder, {
    'a.html': page({ title: 'a', sections: [{ kind: 'summary', heading: 'a', html }] }),
  });
  const pngFile = join(folder, 'a.png');
  await takePicture({
    htmlFile: join(folder, 'a.html'),
    pngFile,
    colorScheme: 'dark',
    width: 640,
    clipSelector: '.card',
    clipHeight: 120,
    scale: 1,
  });
  return readFile(pngFile);
}

withChromium(
  'takes a picture of the size asked for, diagram drawn',
  async () => {
    const png = await picture(
      '```mermaid\ngantt\n  dateFormat YYYY-MM-DD\n  root-mfa :crit, 2026-01-01, 2026-05-01\n```',
    );
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([592, 120]);
  },
  60_000,
);

withChromium(
  'says that a diagram cannot be drawn',
  async () => {
    await expect(picture('```mermaid\ngantt\n  click nothing here\n```')).rejects.toThrow(
      /^a\.html has a diagram that cannot be drawn\. Unable to render rich display: /,
    );
  },
  60_000,
);
