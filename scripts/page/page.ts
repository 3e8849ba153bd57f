import { mermaidScript } from './diagram-script.ts';
import { escapeHtml } from './escape-html.ts';
import { commentBox, eventLine, issueCard } from './issue-card.ts';
import { logBlock } from './log-block.ts';
import { pageStyle } from './page-style.ts';
import type { Section } from './section.ts';
import { summaryCard } from './summary-card.ts';

export interface NavLink {
  readonly text: string;
  readonly href: string;
  readonly current?: boolean;
}

export interface PageContent {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly nav?: readonly NavLink[];
}

/** A page of its own that shows the sections where a person would meet them on GitHub. */
export function page({ title, sections, nav = [] }: PageContent): string {
  return pageShell(
    title,
    `${navBar(nav)}\n<main>\n${sections.map(sectionHtml).join('\n')}\n</main>`,
  );
}

/** The bare page around a body, with the style and, where a diagram waits, the script that draws it. */
export function pageShell(title: string, body: string): string {
  const hasDiagram = body.includes('class="mermaid-diagram"');
  return `<!doctype html>
<html lang="en"${hasDiagram ? ' data-diagrams="waiting"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${body}
${hasDiagram ? mermaidScript : ''}</body>
</html>
`;
}

function sectionHtml(section: Section): string {
  switch (section.kind) {
    case 'summary':
      return summaryCard(section.heading, section.html, section.meta);
    case 'issue':
      return issueCard(section.heading, section.html, section.meta);
    case 'comment':
      return commentBox(section.html, section.meta);
    case 'event':
      return eventLine(section.heading, section.meta);
    case 'log':
      return logBlock(section.heading, section.text, section.meta);
  }
}

function navBar(links: readonly NavLink[]): string {
  if (links.length === 0) return '';
  const items = links.map(({ text, href, current }) =>
    current === true
      ? `<a href="${escapeHtml(href)}" aria-current="page">${escapeHtml(text)}</a>`
      : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`,
  );
  return `<nav>${items.join('')}</nav>`;
}
