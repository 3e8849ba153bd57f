import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, ROOT), 'utf8');

/** Where the sentences are that end a run or say why something could not be done. */
const SPEAKERS = [
  'src/config/file/load.ts',
  'src/files/report-file.ts',
  'src/action/session.ts',
  'src/files/workspace-file.ts',
  'src/aws/session/shared-config-credentials.ts',
  'src/aws/session/diagnosis.ts',
  'src/aws/failure.ts',
  'src/aws/session/session.ts',
  'src/config/file/document.ts',
  'src/config/file/repeats.ts',
  'src/config/file/section.ts',
  'src/config/file/values.ts',
  'src/config/file/config-file.ts',
  'src/config/inputs/inputs.ts',
  'src/config/privacy.ts',
  'src/github/api/failure.ts',
  'src/github/tracker/open-tracker.ts',
  'src/github/api/repository-file.ts',
  'src/github/tracker/tracker.ts',
  'src/posture/tracker-decision.ts',
  'src/run.ts',
];

// What to do about an error is told in the document's own words, so only what happened has to be found there.
const HINT = 2;

/** The fixed parts of every text of three words or more; a text that goes on in another is taken apart. */
const phrasesOf = (path: string, code: string): string[] => {
  const phrases: string[] = [];
  const add = (text: string): void => {
    if (text.trim().split(/\s+/).length >= 3) phrases.push(text.trim());
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) add(node.text);
    if (ts.isTemplateExpression(node)) {
      add(node.head.text);
      for (const span of node.templateSpans) add(span.literal.text);
    }
    const isGuardError = ts.isNewExpression(node) && node.expression.getText() === 'GuardError';
    if (isGuardError) node.arguments?.forEach((each, index) => index !== HINT && visit(each));
    else if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return phrases;
};

// Quotes run over several lines in the document, and a sentence may be cut where its words differ.
const flat = (text: string): string => text.replace(/\n> |\s+/g, ' ').replace(/[’]/g, "'");

describe('docs/troubleshooting.md', () => {
  test('has a section for every code of a GuardError', async () => {
    const codes = [...(await read('src/model/errors.ts')).matchAll(/^ {2}\| '([a-z-]+)'/gm)];
    expect(codes.length).toBeGreaterThan(5);
    const headings = (await read('docs/troubleshooting.md')).match(/^### .+$/gm) ?? [];
    expect(headings).toEqual(expect.arrayContaining(codes.map(([, code]) => `### ${code ?? ''}`)));
  });

  test.each(SPEAKERS)('says all that %s may say', async (path) => {
    const document = flat(await read('docs/troubleshooting.md'));
    const missing = phrasesOf(path, await read(path)).filter(
      (phrase) => !document.includes(flat(phrase)),
    );
    expect(missing).toEqual([]);
  });
});

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
