import type { Nodes, PhrasingContent, Root, Text } from 'mdast';

/** Turns every line end in running text into a break, as GitHub does in issues and comments, not in files. */
export function lineBreaks() {
  return (tree: Root): void => {
    breakLinesIn(tree);
  };
}

function breakLinesIn(node: Nodes): void {
  if (!('children' in node)) return;
  node.children.forEach(breakLinesIn);
  // A text can only stand where phrasing content may, so its pieces may stand there too.
  const children = node.children as Nodes[];
  node.children = children.flatMap((child): Nodes[] =>
    child.type === 'text' ? pieces(child) : [child],
  ) as typeof node.children;
}

function pieces(text: Text): PhrasingContent[] {
  return text.value
    .split(/\r?\n/)
    .flatMap((value, index): PhrasingContent[] =>
      index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    );
}
