import { renderGitHubMarkdown } from '../../scripts/page/github-html.ts';

/** What a reader sees of Markdown on GitHub: its elements in order, its words, and where it links to. */
export interface Rendered {
  /** Opening and closing names, such as `p`, `code`, `/code`, `/p`. */
  readonly tags: readonly string[];
  readonly text: string;
  readonly links: readonly string[];
}

const TAG = /<(\/?[a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>/g;

const decoded = (html: string): string =>
  html.replace(/&#x([0-9A-F]+);/gi, (_whole, hex: string) =>
    String.fromCodePoint(parseInt(hex, 16)),
  );

/** Text with the marks taken out that nobody sees, and every space counted once. */
export const visible = (text: string): string =>
  text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

/** Renders as GitHub does, mentions and references linked; `issue` means that line ends are breaks. */
export const rendered = async (
  markdown: string,
  place: 'issue' | 'summary' = 'issue',
): Promise<Rendered> => {
  const html = await renderGitHubMarkdown(markdown, { lineBreaks: place === 'issue' });
  const tags = [...html.matchAll(TAG)];
  return {
    tags: tags.map(([, name = '']) => name),
    text: visible(decoded(html.replace(TAG, ' '))),
    links: tags.flatMap(([, , attributes = '']) => {
      const href = /\bhref="([^"]*)"/.exec(attributes)?.[1];
      return href === undefined ? [] : [decoded(href)];
    }),
  };
};
