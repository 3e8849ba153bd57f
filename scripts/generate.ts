/** `npm run generate` brings the generated files up to date; `npm run generate -- --check` changes nothing and names the stale ones. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { generateFiles } from './generate/files.ts';

const ROOT = new URL('../', import.meta.url);

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  await generate(values.check);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function generate(check: boolean): Promise<void> {
  const files = await generateFiles(ROOT);
  const stale: string[] = [];
  for (const [path, text] of files) {
    if ((await read(path)) === text) continue;
    stale.push(path);
    if (!check) await write(path, text);
  }
  if (stale.length === 0) console.log(`Up to date: ${[...files.keys()].join(', ')}`);
  else if (check) throw new Error(`Run \`npm run generate\` and commit: ${stale.join(', ')}`);
  else console.log(`Written: ${stale.join(', ')}`);
}

async function read(path: string): Promise<string | undefined> {
  return readFile(new URL(path, ROOT), 'utf8').catch(() => undefined);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(new URL('.', new URL(path, ROOT)), { recursive: true });
  await writeFile(new URL(path, ROOT), text);
}
