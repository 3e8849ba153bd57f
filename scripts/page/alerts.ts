import type { Element, ElementContent, Root, RootContent } from 'hast';
import { octiconElement, type OcticonName } from './octicons.ts';

const icons: Readonly<Record<string, OcticonName>> = {
  note: 'info',
  tip: 'light-bulb',
  important: 'report',
  warning: 'alert',
  caution: 'stop',
};

/** Turns `> [!WARNING]` quotes into GitHub's alerts. */
export function alerts() {
  return (tree: Root): void => {
    // Only the top level: GitHub leaves a quote inside a list, a table or <details> a quote.
    tree.children = tree.children.map((node) => alertFrom(node) ?? node);
  };
}

function alertFrom(node: RootContent): Element | undefined {
  if (node.type !== 'element' || node.tagName !== 'blockquote') return undefined;
  const [first, ...others] = node.children.filter((child) => child.type === 'element');
  if (first?.tagName !== 'p') return undefined;
  const [marker, ...afterMarker] = first.children;
  if (marker?.type !== 'text') return undefined;
  const match = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\r?\n|$)/i.exec(marker.value);
  const kind = match?.[1]?.toLowerCase();
  const icon = kind === undefined ? undefined : icons[kind];
  if (match === null || kind === undefined || icon === undefined) return undefined;
  const sameParagraph = match[0].endsWith('\n')
    ? [{ type: 'text' as const, value: marker.value.slice(match[0].length) }, ...afterMarker]
    : afterBreak(afterMarker);
  if (sameParagraph === undefined) return undefined;
  const paragraph: Element[] =
    sameParagraph.length === 0 ? [] : [{ ...first, children: sameParagraph }];
  const body = [...paragraph, ...others];
  if (body.length === 0) return undefined;
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['markdown-alert', `markdown-alert-${kind}`] },
    children: [title(kind, icon), ...body],
  };
}

/** What follows the line break behind the marker; undefined when something else shares the marker's line. */
function afterBreak(content: ElementContent[]): ElementContent[] | undefined {
  const [lineBreak, lineEnd, ...others] = content;
  if (lineBreak === undefined) return [];
  if (lineBreak.type !== 'element' || lineBreak.tagName !== 'br') return undefined;
  return lineEnd?.type === 'text'
    ? [{ ...lineEnd, value: lineEnd.value.replace(/^\n/, '') }, ...others]
    : content.slice(1);
}

function title(kind: string, icon: OcticonName): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['markdown-alert-title'], dir: 'auto' },
    children: [
      octiconElement(icon),
      { type: 'text', value: kind.charAt(0).toUpperCase() + kind.slice(1) },
    ],
  };
}
