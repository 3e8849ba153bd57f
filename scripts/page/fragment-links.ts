import type { Element, Root } from 'hast';

/** Points `#here` at the prefixed id. GitHub leaves the link and finds the id by script; a page on disk has no such script. */
export function fragmentLinks() {
  return (tree: Root): void => {
    prefixIn(tree);
  };
}

function prefixIn(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { href } = child.properties;
    if (typeof href === 'string' && /^#(?!user-content-)./.test(href)) {
      child.properties.href = `#user-content-${href.slice(1)}`;
    }
    prefixIn(child);
  }
}
