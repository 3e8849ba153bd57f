/** `npm run build` makes dist/ from src/; `npm run build -- --check` changes nothing and says where dist/ differs. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './build/bundle.ts';
import { licences } from './build/licences.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
process.chdir(join(import.meta.dirname, '..'));

try {
  const { files, sources } = await bundle('src/main.ts');
  files.set('licenses.txt', licences(sources));
  await (values.check ? compare(files) : write(files));
} catch (error) {
  // The message alone: a stack trace through ncc quotes megabytes of its source.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function write(files: Map<string, string>): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  for (const [name, text] of files) await writeFile(join('dist', name), text);
  console.log(`dist/: ${sizes(files)}`);
}

async function compare(files: Map<string, string>): Promise<void> {
  const found = await readdir('dist').catch(() => []);
  const names = [...new Set([...found, ...files.keys()])].sort();
  const differing: string[] = [];
  for (const name of names) {
    const text = await readFile(join('dist', name), 'utf8').catch(() => undefined);
    if (text !== files.get(name)) differing.push(name);
  }
  if (differing.length === 0) {
    console.log(`dist/ is what src/ builds: ${sizes(files)}`);
    return;
  }
  const list = differing.map((name) => `\n  dist/${name}`).join('');
  throw new Error(`dist/ is not what src/ builds; run \`npm run build\` and commit:${list}`);
}

function sizes(files: Map<string, string>): string {
  const code = [...files].filter(([name]) => name.endsWith('.js'));
  const bytes = code.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  const entry = Buffer.byteLength(files.get('index.js') ?? '');
  return `${code.length} files of code, ${kilobytes(bytes)}, of which index.js ${kilobytes(entry)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} kB`;
}
