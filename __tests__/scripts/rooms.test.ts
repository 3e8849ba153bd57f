import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { rooms } from '../../scripts/lint/rooms.ts';

const ROOT = join(import.meta.dirname, '../..');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const PURE = rooms
  .map(({ folder }) => folder)
  .filter((folder) => /^(model|matching|checks|posture|report)(\/|$)/.test(folder));

const Found = v.object({
  summary: v.object({
    violations: v.array(
      v.object({ from: v.string(), to: v.string(), rule: v.object({ name: v.string() }) }),
    ),
  }),
});
type Violations = v.InferOutput<typeof Found>['summary']['violations'];

/** Lints a tree that consists of these files, with the rules and packages of this one. */
const lint = async (folder: string): Promise<Violations> => {
  const args = ['--config', join(ROOT, '.dependency-cruiser.mjs'), '--output-type', 'json', 'src'];
  const { stdout } = await promisify(execFile)(process.execPath, [CRUISER, ...args], {
    cwd: folder,
    maxBuffer: 50 * 1024 * 1024,
  }).catch((error: unknown) => v.parse(v.object({ stdout: v.string() }), error));
  return v.parse(Found, JSON.parse(stdout)).summary.violations;
};

let tree: string;
let violations: Violations;
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(tree, path)), { recursive: true });
  await writeFile(join(tree, path), text);
};

beforeAll(async () => {
  await mkdir(join(ROOT, 'build'), { recursive: true });
  tree = await mkdtemp(join(ROOT, 'build/rooms-'));
  await copyFile(join(ROOT, 'tsconfig.json'), join(tree, 'tsconfig.json'));
  await write('src/github/tracker/tracker.ts', 'export type Tracker = string;\n');
  for (const folder of PURE) {
    const up = relative(join('src', folder), 'src/github/tracker/tracker.ts').replaceAll(sep, '/');
    const lines = [
      "import { getOctokit } from '@actions/github';",
      "import { readFileSync } from 'node:fs';",
      `import type { Tracker } from '${up}';`,
      'export const trespass: readonly [Tracker, unknown] = [String(getOctokit), readFileSync];',
    ];
    await write(`src/${folder}/trespass.ts`, `${lines.join('\n')}\n`);
  }
  await write(
    'src/posture/one.ts',
    "import type { Two } from './two.ts';\nexport type One = Two;\n",
  );
  await write(
    'src/posture/two.ts',
    "import type { One } from './one.ts';\nexport type Two = One;\n",
  );
  await write('src/audit/late.ts', "export const late = () => import('../model/now.ts');\n");
  await write('src/model/now.ts', 'export const now = 1;\n');
  await write('src/cellar/wine.ts', "export { now } from '../model/now.ts';\n");
  violations = await lint(tree);
});
afterAll(() => rm(tree, { recursive: true }));

const rulesBroken = (from: string, to: RegExp): readonly string[] =>
  violations.filter((each) => each.from === from && to.test(each.to)).map(({ rule }) => rule.name);

describe('lint refuses', () => {
  test.each(PURE)(
    'in src/%s: GitHub’s package, the file system and the step to its right',
    (folder) => {
      const from = `src/${folder}/trespass.ts`;
      expect(rulesBroken(from, /@actions\/github/)).toHaveLength(1);
      expect(rulesBroken(from, /^(node:)?fs$/)).toHaveLength(1);
      expect(rulesBroken(from, /^src\/github\//)).toHaveLength(1);
    },
  );

  test('a circle that consists of types alone', () => {
    expect(rulesBroken('src/posture/one.ts', /two\.ts$/)).toEqual(['no circles, types included']);
  });

  test('code that is loaded when it is needed, but in what reads AWS', () => {
    expect(rulesBroken('src/audit/late.ts', /now\.ts$/)).toEqual([
      'only readings of AWS load code when they need it',
    ]);
  });

  test('a folder that is no room', () => {
    expect(rulesBroken('src/cellar/wine.ts', /now\.ts$/)).toEqual([
      'every folder of src is a room of scripts/lint/rooms.ts',
    ]);
  });
});

describe('the list of rooms', () => {
  test('names each folder of src that holds files, and no other', async () => {
    const files = await readdir(join(ROOT, 'src'), { recursive: true });
    const folders = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => dirname(file).replaceAll(sep, '/'));
    expect(rooms.map(({ folder }) => folder).sort()).toEqual([...new Set(folders)].sort());
  });

  test('leaves no folder but those of checks and sources with more than 25 files', async () => {
    const wide = ['checks', 'aws/sources'];
    for (const { folder } of rooms.filter((room) => !wide.includes(room.folder))) {
      const files = await readdir(join(ROOT, 'src', folder), { withFileTypes: true });
      expect([folder, files.filter((file) => file.isFile()).length <= 25]).toEqual([folder, true]);
    }
  });
});
