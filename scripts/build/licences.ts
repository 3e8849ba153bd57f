/** The licences of the packages that are in the bundle, as their authors ask of everyone who hands on a copy. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const ALLOWED = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0)$/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LINE = '-'.repeat(80);

const Manifest = v.object({ name: v.string(), version: v.string(), license: v.string() });

/** The text of dist/licenses.txt for a bundle made of these files: each licence once, under those who use it. */
export function licences(sources: readonly string[]): string {
  const folders = new Set(sources.flatMap((file) => PACKAGE_FOLDER.exec(file)?.[0] ?? []));
  const packagesByText = new Map<string, Set<string>>();
  for (const folder of folders) {
    const { title, text } = notice(folder);
    packagesByText.set(text, (packagesByText.get(text) ?? new Set()).add(title));
  }
  const sections = [...packagesByText].map(
    ([text, titles]) => `${[...titles].sort().join('\n')}\n\n${text}\n`,
  );
  return sections.sort().join(`\n${LINE}\n\n`);
}

function notice(folder: string): { title: string; text: string } {
  const { name, version, license } = v.parse(
    Manifest,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  if (!ALLOWED.test(license)) throw new Error(`${name} ${version} is licensed ${license}`);
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { title: `${name} ${version}`, text: [`Licence: ${license}`, ...texts].join('\n\n') };
}
