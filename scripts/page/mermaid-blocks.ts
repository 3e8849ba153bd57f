import type { Element, ElementContent, Root } from 'hast';

/** Turns ```mermaid blocks into containers that the page's script draws in. */
export function mermaidBlocks() {
  return (tree: Root): void => {
    wrapIn(tree);
  };
}

function wrapIn(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const source = mermaidSource(child);
    if (source === undefined) wrapIn(child);
    else becomeContainer(child, source);
  }
}

function mermaidSource(node: Element): string | undefined {
  if (node.tagName !== 'pre') return undefined;
  const [code] = node.children;
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const classes = code.properties.className;
  if (!Array.isArray(classes) || !classes.includes('language-mermaid')) return undefined;
  return code.children.map(textOf).join('');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function becomeContainer(node: Element, source: string): void {
  node.tagName = 'div';
  node.properties = { className: ['mermaid-diagram'] };
  node.children = [
    {
      type: 'element',
      tagName: 'pre',
      properties: { className: ['mermaid-source'] },
      children: [{ type: 'text', value: source }],
    },
  ];
}
