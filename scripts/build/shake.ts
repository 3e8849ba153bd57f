/** First half of the build: src/ and the packages it uses, shaken and split into build/. */
import { join } from 'node:path';
import { rolldown, type OutputChunk, type Plugin } from 'rolldown';

const OURS = import.meta.filename;
const STUBS = join(import.meta.dirname, 'stubs');

/** What the packages would pull in and we never use. */
const replacements: Plugin = {
  name: 'replacements',
  resolveId(source, importer) {
    if (!importer?.includes('node_modules')) return null;
    switch (source) {
      case 'undici':
        return join(STUBS, 'undici.ts');
      case '@octokit/plugin-rest-endpoint-methods':
        return join(STUBS, 'rest-endpoint-methods.ts');
      case '@actions/exec':
        return join(STUBS, 'exec.ts');
      case '@aws-sdk/credential-provider-node':
        return join(STUBS, 'credential-provider-node.ts');
      case '@actions/http-client':
        // `@actions/github` brings an older copy, and only makes a client that its own fetch would use.
        return this.resolve(source, OURS, { skipSelf: true });
      default:
        return null;
    }
  },
};

/** Writes the chunks and returns the files that are in them. */
export async function shake(entry: string, folder: string): Promise<string[]> {
  const warnings: string[] = [];
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    resolve: {
      // The ESM half of the SDK is the one that can be shaken; the condition `node` stands for its CommonJS half.
      mainFields: ['module', 'main'],
      conditionNames: ['module', 'import', 'node', 'default'],
    },
    plugins: [replacements],
    onLog: (level, log) => {
      if (level === 'warn') warnings.push(log.message);
    },
  });
  const { output } = await bundle.write({
    dir: folder,
    cleanDir: true,
    // No hashes: the numbers that ncc makes of these names then change only with the chunks themselves.
    chunkFileNames: '[name].js',
    // Minified here and not by ncc: of the four ways, this one loads fastest (terser's output loses V8's hints on
    // which functions to compile at once), and it is 40 % smaller than none.
    minify: true,
    comments: false,
  });
  await bundle.close();
  if (warnings.length > 0) throw new Error(`The bundle is not whole:\n${warnings.join('\n')}`);
  return output.filter((file) => file.type === 'chunk').flatMap(bundledModules);
}

function bundledModules(chunk: OutputChunk): string[] {
  return Object.entries(chunk.modules)
    .filter(([, module]) => module.renderedLength > 0)
    .map(([file]) => file);
}
