import { glob, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { guardErrorCodes } from '../../src/model/errors.ts';
import { type Text, textsToTell } from './texts.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, ROOT), 'utf8');

const flat = (text: string): string => text.replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** A paragraph, a quotation, an item of a list or a row of a table: what belongs together. */
const blocksOf = (document: string): readonly string[] =>
  document.split(/\n(?:>?[ \t]*\n|(?=[|-]))/).map((block) => flat(block.replaceAll(/^> ?/gm, '')));

/** Whether one block says all fixed parts of a text, one after the other. */
const tells = (block: string, { parts }: Text): boolean => {
  let from = 0;
  return parts.map(flat).every((part) => {
    const at = block.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
};

describe('docs/troubleshooting.md', () => {
  let document = '';
  beforeAll(async () => {
    document = await read('docs/troubleshooting.md');
  });

  test.each(guardErrorCodes)('has a section on the error %s', (code) => {
    expect(document).toMatch(new RegExp(`^### ${code}$`, 'm'));
  });

  test('has no section on an error that there is not', () => {
    const codes = [...document.matchAll(/^### ([a-z]+(?:-[a-z]+)+)$/gm)].map(([, code]) => code);
    expect([...codes].sort()).toEqual([...guardErrorCodes, 'inputs-invalid'].sort());
  });

  test('tells every text of the code that people may come to look up', async () => {
    const files = new Map<string, string>();
    for await (const path of glob('src/**/*.ts', { cwd: ROOT })) files.set(path, await read(path));
    const blocks = blocksOf(document);
    const untold = textsToTell(files).filter((text) => !blocks.some((each) => tells(each, text)));
    expect(untold.map(({ parts, path }) => `${path}: ${parts.join('…')}`)).toEqual([]);
  });
});

describe('the texts of the code', () => {
  const textsOf = (path: string, code: string): readonly string[] =>
    textsToTell(new Map([[path, code]])).map(({ parts }) => parts.join('…'));
  const ROOM = 'src/aws/x.ts';
  const FACE = 'src/report/x.ts';

  test.each([
    [
      'what an error says, not what to do',
      "new GuardError('x', 'It is not there.', 'Look for it.')",
    ],
    ['what is unavailable', "const x = { state: 'unavailable', reason: 'It is not there.' };"],
  ])('are looked for in every room: %s', (_, code) => {
    expect(textsOf(ROOM, code)).toEqual(['It is not there.']);
    expect(textsOf(FACE, code)).toEqual(['It is not there.']);
  });

  test.each([
    ['what is handed on to who warns', "warn('It is not there.')", 'It is not there.'],
    ['what is gathered', "missing.push('It is not there.')", 'It is not there.'],
    ['what a function makes', 'const say = (x) => `The ${x} is not there.`', 'The … is not there.'],
    ['a constant', "const MESSAGE = 'It is not there.'", 'It is not there.'],
  ])('are looked for but in the faces: %s', (_, code, text) => {
    expect(textsOf(ROOM, code)).toEqual([text]);
    expect(textsOf(FACE, code)).toEqual([]);
  });

  test.each([
    ['faults', "throw new Error('the list did not end')"],
    ['titles', "const x = { title: 'Events of root' }"],
    ['descriptions', "v.description('Where it was decided.')"],
    ['names of cases', "type X = 'not looked at'; const x: X = 'not looked at';"],
    ['names and codes', "const x = ['AccessDenied', 'iam:GetUser', 'AWS ROOT', '<!-- x-y: z -->']"],
    ['imports', "import x from 'a thing so named';"],
  ])('do not hold %s', (_, code) => {
    expect(textsOf(ROOM, code)).toEqual([]);
  });
});
