import { andMore } from '../../model/text.ts';

/** Longest text from outside that any face shows, in characters. */
const MAX_FOREIGN_CHARACTERS = 400;

/**
 * Text from AWS, GitHub or a person, made fit for one line: no control characters, no line breaks,
 * no HTML comment that could pass for one of our own markers, no more than 400 characters.
 */
export const foreign = (text: string, limit = MAX_FOREIGN_CHARACTERS): string => {
  const line = text
    // C0, C1, line separators, and the marks that turn the direction of text around.
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/<!--|-->/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  // Never half of a surrogate pair.
  return `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
};

/**
 * A code span: the one place where GitHub neither parses Markdown nor links mentions, issue numbers and URLs.
 * The fence is longer than any run of backticks inside, as CommonMark asks.
 */
export const code = (text: string): string => {
  const line = foreign(text);
  if (line === '') return '` `';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
};

/** A code span in a table's cell. A bar would end the cell; a backslash before one would undo the bar's own. */
export const codeCell = (text: string): string =>
  code(text)
    .replace(/\\(?=\|)/g, '\\\u2060')
    .replaceAll('|', '\\|');

/** Text as text: Markdown's own characters escaped, mentions and issue references broken. */
export const prose = (text: string): string =>
  foreign(text)
    .replace(/[\\`*_{}[\]<>|~$&]/g, '\\$&')
    // At the start of a line these would be a list, a rule or a heading.
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    // A word joiner is invisible, and keeps GitHub from seeing a mention, a reference or a link.
    .replace(/[@#]/g, '$&\u2060')
    .replace(/:\/\//g, ':\u2060//')
    .replace(/(www)\./gi, '$1\u2060.')
    .replace(/(GH)-(?=\d)/gi, '$1\u2060-');

/** A link to an address that a person gave; nothing where it is no plain web address. */
export const anchor = (words: string, address: string): string =>
  /^https?:\/\/[^\s<>\\\u0000-\u001f]{1,2000}$/.test(address) ? `[${words}](<${address}>)` : '';

/** A folded section. The blank lines let GitHub parse the Markdown inside. */
export const folded = (title: string, body: string): string =>
  `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;

/** A fenced block; the text must be our own. */
export const fenced = (language: string, text: string): string =>
  `\`\`\`${language}\n${text}\n\`\`\``;

/** GitHub's boxes for what matters, the most alarming last. */
export type Alarm = 'NOTE' | 'WARNING' | 'CAUTION';

/** One line in such a box. */
export const alarm = (kind: Alarm, text: string): string => `> [!${kind}]\n> ${text}`;

/** One line of a list. */
export const bullet = (line: string): string => `- ${line}`;

/** A list, a line each. */
export const bullets = (lines: readonly string[]): string => lines.map(bullet).join('\n');

/** The last line of what is longer than shown: `_and 7 more accounts in the JSON report_`. */
export const cutLine = (left: number, noun?: string, where = ''): string | undefined =>
  left > 0 ? `_${andMore(left, noun)}${where}_` : undefined;

/** A row of a table. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table with these titles and rows. */
export const table = (titles: readonly string[], rows: readonly string[]): string =>
  [tableRow(titles), `|${'---|'.repeat(titles.length)}`, ...rows].join('\n');

/** Numbered steps. */
export const steps = (lines: readonly string[]): string =>
  lines.map((line, index) => `${String(index + 1)}. ${line}`).join('\n');

// A narrow column breaks at every space and hyphen, but for the no-break ones.
export const unbroken = (text: string): string =>
  text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/** Paragraphs and blocks with a blank line between; empty ones are left out. */
export const blocks = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');
