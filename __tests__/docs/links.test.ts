import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, ROOT), 'utf8');

const LINK = /\]\(([^)\s]+)\)|src(?:set)?="([^"]+)"/g;

test('links between the documents lead somewhere', async () => {
  const names = await readdir(new URL('docs/', ROOT));
  const paths = [
    ...names.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
    ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ];
  const slug = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-');
  const anchorsOf = async (path: string): Promise<string[]> =>
    [...(await read(path)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading));
  const broken: string[] = [];
  for (const path of paths) {
    for (const [, link, image] of (await read(path)).matchAll(LINK)) {
      const target = link ?? image ?? '';
      if (/^https?:/.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const url = new URL(file === '' ? path : file, file === '' ? ROOT : new URL(path, ROOT));
      const found = existsSync(url);
      const anchors =
        found && anchor !== undefined ? await anchorsOf(url.href.slice(ROOT.href.length)) : [];
      if (!found || (anchor !== undefined && !anchors.includes(anchor)))
        broken.push(`${path}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

test('the first command of the README that tests is npm test', async () => {
  const commands = (await read('README.md')).match(/^(?:npm|npx|node) .*test.*$/gm) ?? [];
  expect(commands[0]).toBe('npm test');
});
