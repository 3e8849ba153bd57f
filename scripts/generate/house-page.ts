import type { Room } from '../lint/rooms.ts';
import { table } from './table.ts';

const INTRODUCTION = `<!-- Made from scripts/lint/rooms.ts by \`npm run generate\`. Change it there. -->

# The house

For who works on the code: which folder of \`src\` holds what, and what it may import. \`npm run lint\` holds each line, circles of types
included. Every folder may use what is in it and below it; a folder named under "imports" may be used with all that is below it.

    inputs ─▶ collect ─▶ judge ─▶ compare ─▶ report ─▶ publish
              aws        checks   posture    report    github

\`src/run.ts\` says this in words. The three steps in the middle are pure: plain data in, plain data out, the clock passed in.
`;

const inCode = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : words.map((word) => `\`${word}\``).join(', ');

const rowOf = ({ folder, holds, imports, packages = [], builtIns = [] }: Room): string[] => {
  const outside = [...packages, ...builtIns.map((name) => `node:${name}`)];
  const ours = imports.map((name) => (name === '.' ? 'run.ts' : name));
  return [
    folder === '.' ? '`src`' : `\`${folder}\``,
    holds,
    inCode(ours),
    outside.length === 0 ? '' : inCode(outside),
  ];
};

/** docs/house.md: every room, what lives there, and what it may import. */
export const housePage = (rooms: readonly Room[]): string =>
  `${INTRODUCTION}\n${table(['folder', 'what lives there', 'imports', 'packages'], rooms.map(rowOf))}\n`;
