/**
 * Fails when package-lock.json would not install the same everywhere: a package without its hash, a registry's
 * address, or a platform's variant left out (npm forgets those that its registry cannot give at the time).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Package = v.object({
  version: v.optional(v.string()),
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
  optional: v.optional(v.boolean(), false),
  optionalDependencies: v.optional(v.record(v.string(), v.string()), {}),
});
const Lock = v.object({ packages: v.record(v.string(), Package) });

const file = join(import.meta.dirname, '../../package-lock.json');
const { packages } = v.parse(Lock, JSON.parse(readFileSync(file, 'utf8')));

const faults: string[] = [];
for (const [path, entry] of Object.entries(packages)) {
  if (entry.resolved !== undefined) faults.push(`${path} names a registry`);
  // A platform's variant may lack its hash: npm only knows it where it could look at it.
  if (path !== '' && entry.integrity === undefined && !entry.optional)
    faults.push(`${path} has no hash`);
  for (const name of Object.keys(entry.optionalDependencies)) {
    const known = Object.keys(packages).some((other) => other.endsWith(`node_modules/${name}`));
    if (!known) faults.push(`${path} may use ${name}, which is left out`);
  }
}
if (faults.length > 0) {
  console.error(`package-lock.json:\n  ${faults.join('\n  ')}`);
  process.exitCode = 1;
}
