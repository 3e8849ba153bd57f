import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { alerts } from './alerts.ts';
import { fragmentLinks } from './fragment-links.ts';
import { mentions } from './mentions.ts';
import { mermaidBlocks } from './mermaid-blocks.ts';

export interface GitHubMarkdownOptions {
  /** Line ends become breaks: true for issues and comments, false for job summaries and files. */
  readonly lineBreaks?: boolean;
  /** Where `#123` leads. */
  readonly repository?: string;
}

/** GitHub-flavoured Markdown as the HTML that GitHub would show: sanitised, then decorated. */
export async function renderGitHubMarkdown(
  markdown: string,
  options: GitHubMarkdownOptions = {},
): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(options.lineBreaks === true ? [remarkBreaks] : [])
    // The sanitiser adds `user-content-` to every id; a prefix given here would be doubled.
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(fragmentLinks)
    .use(alerts)
    .use(mermaidBlocks)
    .use(mentions, { repository: options.repository ?? 'octo-org/infrastructure' })
    .use(rehypeStringify)
    .process(markdown);
  return String(file);
}
