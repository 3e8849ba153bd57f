/** Fails when files import one another in a circle. Imports of types alone are left out: they are gone at run time. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripTypeScriptTypes } from 'node:module';

const IMPORT = /\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+\.ts)'/g;

process.chdir(join(import.meta.dirname, '../..'));

const imports = new Map<string, string[]>();
for (const file of globSync('{src,sandbox,scripts,bench}/**/*.ts').sort()) {
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
  const targets = [...code.matchAll(IMPORT)].flatMap(([, target]) => target ?? []);
  imports.set(
    file,
    targets.map((target) => join(dirname(file), target)),
  );
}

const done = new Set<string>();
const circles: string[] = [];
for (const file of imports.keys()) visit(file, []);
if (circles.length > 0) {
  console.error(`Files import one another in a circle:\n${circles.join('\n')}`);
  process.exitCode = 1;
}

function visit(file: string, path: string[]): void {
  const start = path.indexOf(file);
  if (start >= 0) circles.push(`  ${[...path.slice(start), file].join(' → ')}`);
  if (start >= 0 || done.has(file)) return;
  for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
  done.add(file);
}
