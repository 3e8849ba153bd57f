import { resolve } from 'node:path';
import ncc, { type Module } from '@vercel/ncc';

/** The files of dist/ by name, and the source files that are in them. */
export interface Bundle {
  readonly files: Map<string, string>;
  readonly sources: readonly string[];
}

/** What may stand beside index.js. Anything else would be a file that ncc believes the code reads at run time. */
const EXPECTED = /^(\d+\.index\.js|package\.json)$/;

/** Stands where ncc did not find what is imported: it leaves the failure to the run. */
const NOT_FOUND = '@@notfound.js';

const MODULES = { all: false, modules: true, nestedModules: true, modulesSpace: Infinity };

/** Has ncc make one readable program of a file, all that it imports, and the packages that those use. */
export async function bundle(entry: string): Promise<Bundle> {
  const { code, assets, stats } = await ncc(resolve(entry), {
    cache: false,
    quiet: true,
    target: 'es2024',
    // `npm run types` looks at the types; ncc would look at those of every test as well.
    transpileOnly: true,
  });
  const files = new Map([['index.js', code]]);
  for (const [name, { source }] of Object.entries(assets)) {
    if (!EXPECTED.test(name)) throw new Error(`ncc wants to ship ${name}`);
    files.set(name, source.toString());
  }
  const sources = stats.toJson(MODULES).modules.flatMap(sourcesOf);
  if (sources.some((file) => file.includes(NOT_FOUND)))
    throw new Error('Something that is imported was not found');
  return { files, sources };
}

function sourcesOf({ nameForCondition, modules = [] }: Module): string[] {
  const own = typeof nameForCondition === 'string' ? [nameForCondition] : [];
  return [...own, ...modules.flatMap(sourcesOf)];
}
