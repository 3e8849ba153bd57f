import { escapeHtml } from './escape-html.ts';

const escape = '\u001b';
const sequence = new RegExp(`${escape}\\[([\\d;]*)([A-Za-z])`, 'g');

/** Text with ANSI colours as spans of the classes ansi-bold, ansi-dim and ansi-30 to ansi-97; other sequences vanish. */
export function ansiHtml(text: string): string {
  let html = '';
  let end = 0;
  let style = new Set<string>();
  const add = (piece: string): void => {
    if (piece === '') return;
    const safe = escapeHtml(piece);
    html += style.size === 0 ? safe : `<span class="${[...style].join(' ')}">${safe}</span>`;
  };
  for (const match of text.matchAll(sequence)) {
    add(text.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[2] === 'm') style = restyled(style, match[1] ?? '');
  }
  add(text.slice(end));
  return html;
}

function restyled(style: ReadonlySet<string>, codes: string): Set<string> {
  const next = new Set(style);
  for (const code of codes.split(';').map(Number)) {
    const isColor = (code >= 30 && code <= 37) || (code >= 90 && code <= 97);
    if (code === 0) next.clear();
    else if (code === 1) next.add('ansi-bold');
    else if (code === 2) next.add('ansi-dim');
    else if (code === 22) ['ansi-bold', 'ansi-dim'].forEach((name) => next.delete(name));
    else if (isColor || code === 39)
      [...next].filter((name) => /\d/.test(name)).forEach((name) => next.delete(name));
    if (isColor) next.add(`ansi-${String(code)}`);
  }
  return next;
}
