import { andMore } from '../../model/text.ts';

/** The longest text from outside that is shown anywhere, in characters. */
const MAX_FOREIGN_CHARACTERS = 400;

/**
 * Text from AWS, GitHub or a person, made safe for one line: no control characters, no line breaks,
 * no HTML comment that looks like one of our markers, at most 400 characters.
 */
export const foreign = (text: string, limit = MAX_FOREIGN_CHARACTERS): string => {
  const line = text
    // C0, C1, line separators, and the marks that change the direction of text.
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/<!--|-->/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  // Do not cut a surrogate pair in half.
  return `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
};

/**
 * A code span: the only place where GitHub neither parses Markdown nor links mentions, issue numbers and URLs.
 * The fence is longer than any run of backticks inside, as CommonMark requires.
 */
export const code = (text: string): string => {
  const line = foreign(text);
  if (line === '') return '` `';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
};

/** A code span in a table cell. A bar would end the cell, so it is escaped; so is a backslash before a bar. */
export const codeCell = (text: string): string =>
  code(text)
    .replace(/\\(?=\|)/g, '\\\u2060')
    .replaceAll('|', '\\|');

/** Text that stays plain text: Markdown characters are escaped, mentions and issue references are broken up. */
export const prose = (text: string): string =>
  foreign(text)
    .replace(/[\\`*_{}[\]<>|~$&]/g, '\\$&')
    // At the start of a line these would be a list, a rule or a heading.
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    // A word joiner is invisible and prevents GitHub from recognizing a mention, a reference or a link.
    .replace(/[@#]/g, '$&\u2060')
    .replace(/:\/\//g, ':\u2060//')
    .replace(/(www)\./gi, '$1\u2060.')
    .replace(/(GH)-(?=\d)/gi, '$1\u2060-');

/** A link to an address that a person entered; empty if it is not a plain web address. */
export const anchor = (words: string, address: string): string =>
  /^https?:\/\/[^\s<>\\\u0000-\u001f]{1,2000}$/.test(address) ? `[${words}](<${address}>)` : '';

/** A folded section. Because of the blank lines, GitHub parses the Markdown inside. */
export const folded = (title: string, body: string): string =>
  `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;

/** A fenced block; the text must be our own. */
export const fenced = (language: string, text: string): string =>
  `\`\`\`${language}\n${text}\n\`\`\``;

/** The kinds of GitHub's alert boxes, the most alarming last. */
export type Alarm = 'NOTE' | 'WARNING' | 'CAUTION';

/** An alert box with one line. */
export const alarm = (kind: Alarm, text: string): string => `> [!${kind}]\n> ${text}`;

/** A list item. */
export const bullet = (line: string): string => `- ${line}`;

/** A list with one line per item. */
export const bullets = (lines: readonly string[]): string => lines.map(bullet).join('\n');

/** Counts what is not shown: `_and 7 more accounts in the JSON report_`; nothing if all is shown. */
export const cutLine = (left: number, noun?: string, where = ''): string | undefined =>
  left > 0 ? `_${andMore(left, noun)}${where}_` : undefined;

/** A row of a table. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table. The rows are already formatted. */
export const table = (titles: readonly string[], rows: readonly string[]): string =>
  [tableRow(titles), `|${'---|'.repeat(titles.length)}`, ...rows].join('\n');

/** Numbered steps. */
export const steps = (lines: readonly string[]): string =>
  lines.map((line, index) => `${String(index + 1)}. ${line}`).join('\n');

/** The same text without line breaks: a narrow column breaks at every space and hyphen that is not a no-break one. */
export const unbroken = (text: string): string =>
  text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/** Joins paragraphs with blank lines and omits empty ones. */
export const blocks = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');
