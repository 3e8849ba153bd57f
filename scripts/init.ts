/**
 * `npm run init` writes a starter `.github/root-guard.yml` into the folder it is called from, or into the one that
 * is named: `npm run init -- ../infra`. It never overwrites one.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { starter } from './init/starter.ts';

// npm runs scripts in the folder of package.json, and tells where it was called.
const folder = resolve(process.env['INIT_CWD'] ?? '.', process.argv[2] ?? '.');
const file = resolve(folder, '.github/root-guard.yml');

try {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, starter, { flag: 'wx' });
  console.log(`Written: ${file}. Every key in it is switched off.`);
} catch (error) {
  console.error(whyNot(error));
  process.exitCode = 1;
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return code === 'EEXIST'
    ? `Nothing written: ${file} is there already.`
    : `Could not write ${file} (${code}).`;
}
