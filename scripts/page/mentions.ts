import type { Element, ElementContent, Root, RootContent } from 'hast';

// The parents that GitHub's own filters leave alone.
const untouched = new Set(['pre', 'code', 'tt', 'a', 'style', 'script']);

const person =
  /(?<!\w)@(?<user>[a-z\d](?:-?[a-z\d]){0,38})(?:\/(?<team>[a-z\d][\w-]*))?(?![\w/-]|\.\w)/;
const issue = /(?<![\w/#.-])(?<repository>[\w.-]+\/[\w.-]+)?(?:#|GH-)(?<number>\d+)(?!\w)/;
const reference = new RegExp(`${person.source}|${issue.source}`, 'gi');

/** Links @mentions and #123, whether or not they exist: a picture must show text that GitHub could take for one. */
export function mentions(options: { readonly repository: string }) {
  return (tree: Root): void => {
    const { repository } = options;
    linkInside(tree.children, repository);
    tree.children = linkTexts(tree.children, repository);
  };
}

function linkInside(children: readonly RootContent[], repository: string): void {
  for (const child of children) {
    if (child.type !== 'element' || untouched.has(child.tagName)) continue;
    linkInside(child.children, repository);
    child.children = linkTexts(child.children, repository);
  }
}

function linkTexts<Child extends RootContent>(
  children: readonly Child[],
  repository: string,
): (Child | ElementContent)[] {
  return children.flatMap((child): (Child | ElementContent)[] =>
    child.type === 'text' ? linked(child.value, repository) : [child],
  );
}

function linked(text: string, repository: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const match of text.matchAll(reference)) {
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) });
    parts.push(link(match[0], match.groups ?? {}, repository));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

function link(
  text: string,
  groups: Record<string, string | undefined>,
  repository: string,
): Element {
  const { user, team, number } = groups;
  const [className, path] =
    user === undefined
      ? ['issue-link', `${groups['repository'] ?? repository}/issues/${number ?? ''}`]
      : team === undefined
        ? ['user-mention', user]
        : ['team-mention', `orgs/${user}/teams/${team}`];
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: [className], href: `https://github.com/${path}` },
    children: [{ type: 'text', value: text }],
  };
}
