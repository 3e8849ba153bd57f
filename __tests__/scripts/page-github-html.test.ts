import { describe, expect, test } from '@jest/globals';
import { renderGitHubMarkdown } from '../../scripts/page/github-html.ts';

describe('what GitHub takes away', () => {
  test.each([
    ['a script', 'a <script>alert(1)</script> b', ['script', 'alert']],
    ['an event handler', '<p onclick="alert(1)">a</p>', ['onclick', 'alert']],
    ['an inline style', '<p style="color:red">a</p>', ['style', 'red']],
    ['a class of its own', '<div class="mermaid-diagram">a</div>', ['class']],
    ['a data: image', '<img src="data:image/png;base64,AAAA">', ['data:', 'AAAA']],
    ['a data: image in Markdown', '![x](data:image/png;base64,AAAA)', ['data:', 'AAAA']],
    ['a javascript: link', '[x](javascript:alert(1))', ['javascript', 'href']],
    ['a frame', '<iframe src="https://example.com"></iframe>', ['iframe', 'example.com']],
    ['a drawing', '<svg><path d="M0 0"/></svg>', ['svg', 'path']],
    ['a form', '<form action="https://example.com"><button>x</button></form>', ['form', 'button']],
    ['a style sheet', '<style>p{color:red}</style>', ['<style']],
    ['a comment', 'a <!-- state:abc --> b\n\n<!-- marker -->', ['<!--', 'state', 'marker']],
  ])('%s', async (_name, markdown, gone) => {
    const html = await renderGitHubMarkdown(markdown);
    for (const text of gone) expect(html).not.toContain(text);
  });
});

describe('what GitHub lets through', () => {
  test('ids, prefixed once', async () => {
    expect(await renderGitHubMarkdown('<a id="here"></a>')).toContain('id="user-content-here"');
    const footnote = await renderGitHubMarkdown('a[^1]\n\n[^1]: b');
    expect(footnote).toContain('id="user-content-fn-1"');
    expect(footnote).toContain('href="#user-content-fn-1"');
    expect(footnote).not.toContain('user-content-user-content');
  });

  test('tables, task lists, strikethrough and details', async () => {
    const html = await renderGitHubMarkdown(
      '| a |\n|---|\n| b |\n\n- [x] done\n\n~~old~~\n\n<details open><summary>more</summary>\n\n**inside**\n\n</details>',
    );
    for (const part of [
      '<td>b</td>',
      '<input type="checkbox" checked disabled>',
      '<del>old</del>',
      '<details open>',
      '<strong>inside</strong>',
    ]) {
      expect(html).toContain(part);
    }
  });

  test('line ends break in issues and comments only', async () => {
    expect(await renderGitHubMarkdown('a\nb')).toBe('<p>a\nb</p>');
    expect(await renderGitHubMarkdown('a\nb **c\nd**', { lineBreaks: true })).toBe(
      '<p>a<br>\nb <strong>c<br>\nd</strong></p>',
    );
  });
});

describe('alerts', () => {
  test.each(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'])('[!%s]', async (kind) => {
    const name = kind.toLowerCase();
    for (const lineBreaks of [false, true]) {
      const html = await renderGitHubMarkdown(
        `> [!${kind}]\n> **Text** that\n> goes on\n>\n> more`,
        { lineBreaks },
      );
      expect(html).toContain(`<div class="markdown-alert markdown-alert-${name}">`);
      expect(html).toContain(
        `</svg>${kind.charAt(0)}${name.slice(1)}</p><p><strong>Text</strong> that`,
      );
      expect(html).toContain('<p>more</p></div>');
      expect(html).not.toContain('blockquote');
    }
  });

  test.each([
    ['text on the marker line', '> [!NOTE] text'],
    ['bold text on the marker line', '> [!NOTE] **text**'],
    ['another word', '> [!DANGER]\n> text'],
    ['nothing but the marker', '> [!NOTE]'],
    ['inside a list', '- a\n\n  > [!NOTE]\n  > text'],
    ['inside details', '<details>\n\n> [!NOTE]\n> text\n\n</details>'],
  ])('a quote stays a quote: %s', async (_name, markdown) => {
    for (const lineBreaks of [false, true]) {
      const html = await renderGitHubMarkdown(markdown, { lineBreaks });
      expect(html).toContain('<blockquote>');
      expect(html).not.toContain('markdown-alert');
    }
  });
});

describe('diagrams', () => {
  test('a mermaid block becomes a container with its source, escaped and unlinked', async () => {
    const html = await renderGitHubMarkdown('```mermaid\ngantt\n  @you <b> :crit, #1\n```');
    expect(html).toBe(
      '<div class="mermaid-diagram"><pre class="mermaid-source">gantt\n  @you &#x3C;b> :crit, #1\n</pre></div>',
    );
  });

  test('other code stays code', async () => {
    expect(await renderGitHubMarkdown('```sh\nls\n```')).toBe(
      '<pre><code class="language-sh">ls\n</code></pre>',
    );
  });
});

describe('mentions and references', () => {
  test.each([
    ['@octocat', '<a class="user-mention" href="https://github.com/octocat">@octocat</a>'],
    ['(@octocat)', '@octocat</a>)'],
    ['see @octocat.', '@octocat</a>.'],
    ['**@octocat**', '@octocat</a></strong>'],
    ['\\@octocat', '@octocat</a>'],
    [
      '@octo-org/security',
      '<a class="team-mention" href="https://github.com/orgs/octo-org/teams/security">',
    ],
    ['#12', '<a class="issue-link" href="https://github.com/o/r/issues/12">#12</a>'],
    ['GH-12', 'https://github.com/o/r/issues/12">GH-12</a>'],
    ['a/b#12', 'https://github.com/a/b/issues/12">a/b#12</a>'],
  ])('%s is linked', async (markdown, part) => {
    expect(await renderGitHubMarkdown(markdown, { repository: 'o/r' })).toContain(part);
  });

  test.each([
    '`@octocat #12`',
    '    @octocat #12',
    '[@octocat #12](https://example.com)',
    'a@octocat',
    '@<!-- -->octocat',
    'a#12',
    '#12abc',
    '# 12',
    'arn:aws:iam::123456789012:root',
  ])('%s is not', async (markdown) => {
    expect(await renderGitHubMarkdown(markdown)).not.toMatch(/-mention|issue-link/);
  });
});
