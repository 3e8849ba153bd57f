/** `npm run lint` refuses code that breaks the rules of the house: everything is looked at, whatever fails on the way. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const STEPS = [
  ['node_modules/eslint/bin/eslint.js', '.'],
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', '.dependency-cruiser.mjs'],
    ...['src', 'sandbox', 'scripts', 'bench'],
  ],
  ['scripts/lint/lockfile.ts'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '.'],
];

process.chdir(join(import.meta.dirname, '..'));

for (const step of STEPS) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
