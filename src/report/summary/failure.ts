import { code, prose } from '../text/markdown.ts';

// Two code spans side by side would run into one.
const spaced = (part: string): string =>
  part === ''
    ? ' '
    : `${part.startsWith(' ') ? ' ' : ''}${prose(part)}${part.endsWith(' ') ? ' ' : ''}`;

// What a sentence quotes is there to be copied, so it stands as it is, in a code span.
const withQuotes = (sentence: string): string =>
  sentence
    .split('"')
    .map((part, index) => (index % 2 === 0 ? spaced(part) : code(part)))
    .join('');

/** Why there is no posture to show. The sentence may hold what GitHub or a branch's author chose. */
export const renderFailureSummary = (sentence: string): string =>
  `# ⚪ AWS Root Guard: not audited\n\n${withQuotes(sentence)}\n`;
