import { readFile } from 'node:fs/promises';
import type { Check } from '../../src/model/check.ts';

const COMMENT = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const \w+: Check = /;

/**
 * What a check judges, in the words that stand above it in its file: it is said once, where it is done.
 * Throws where nothing is said.
 */
export const readClaim = async (folder: URL, { id }: Check): Promise<string> => {
  const text = await readFile(new URL(`${id}.ts`, folder), 'utf8');
  const claim = (COMMENT.exec(text)?.[1] ?? '').replace(/\s*\n\s*\* ?/g, ' ').trim();
  if (claim === '') throw new Error(`src/checks/${id}.ts: no comment says what the check judges`);
  return claim;
};
