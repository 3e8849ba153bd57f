import type { NeededAccess } from '../../model/posture.ts';
import { policyFold } from '../parts/blindness.ts';
import { blocks, code, prose } from '../text/markdown.ts';

// Two adjacent code spans would become one.
const spaced = (part: string): string =>
  part === ''
    ? ' '
    : `${part.startsWith(' ') ? ' ' : ''}${prose(part)}${part.endsWith(' ') ? ' ' : ''}`;

// Quoted text is there to be copied, so it is shown unchanged in a code span.
const withQuotes = (sentence: string): string =>
  sentence
    .split('"')
    .map((part, index) => (index % 2 === 0 ? spaced(part) : code(part)))
    .join('');

/** The summary of a run without an audit. The sentence may contain text that GitHub or a branch's author chose. */
export const renderFailureSummary = (sentence: string, needs?: NeededAccess): string =>
  `${blocks('# ⚪ AWS Root Guard: not audited', withQuotes(sentence), policyFold(needs))}\n`;
