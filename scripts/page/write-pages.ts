import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { mermaidFileName } from './diagram-script.ts';

/** Writes pages, by file name, into one folder, and beside them the one file they need to draw diagrams offline. */
export async function writePages(
  folder: string,
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const mermaid = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
  await copyFile(mermaid, join(folder, mermaidFileName));
  await Promise.all(
    Object.entries(pages).map(([name, html]) => writeFile(join(folder, name), html)),
  );
}
