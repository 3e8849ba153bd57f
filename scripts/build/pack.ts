/** Second half of the build: ncc makes the files of dist/ from build/. */
import { resolve } from 'node:path';
import ncc from '@vercel/ncc';

/** What may stand beside index.js. Anything else would be a file that ncc believes the code reads at run time. */
const EXPECTED = /^(\d+\.index\.js|package\.json)$/;

/** An import of its own of a built-in module reads every export, which for `http` alone costs 30 ms at start. */
const BUILT_IN_IMPORT = /^import\s[^;]*\bfrom\s*["'](?!module["'])/m;

/** The files of dist/ by name. */
export async function pack(folder: string): Promise<Map<string, string>> {
  const { code, assets } = await ncc(resolve(folder, 'main.js'), {
    cache: false,
    esm: true,
    filename: 'index.js',
    // Without it ncc takes `path.resolve(process.cwd(), …)` in `@actions/exec` for a wish to ship this whole folder.
    filterAssetBase: resolve(folder),
    quiet: true,
    target: 'es2022',
  });
  const files = new Map([['index.js', code]]);
  for (const [name, { source }] of Object.entries(assets)) {
    if (!EXPECTED.test(name)) throw new Error(`ncc wants to ship ${name}`);
    files.set(name, source.toString());
  }
  for (const [name, text] of files) {
    if (BUILT_IN_IMPORT.test(text))
      throw new Error(`${name} has an import that ncc did not rewrite`);
  }
  return files;
}
