import { describe, expect, test } from '@jest/globals';
import { findChromium } from '../../scripts/page/chromium.ts';
import { renderGitHubMarkdown } from '../../scripts/page/github-html.ts';
import { indexPage } from '../../scripts/page/index-page.ts';
import { page } from '../../scripts/page/page.ts';
import type { IssueState } from '../../scripts/page/section.ts';

const body = (html: string): string => html.slice(html.indexOf('<body>'));
const evil = '<img src=x onerror=alert(1)> & "quoted"';

describe('a page', () => {
  test('escapes every text that is not the HTML of a section', () => {
    const html = page({
      title: evil,
      nav: [{ text: evil, href: evil }],
      sections: [
        { kind: 'summary', heading: evil, html: '', meta: { note: evil } },
        {
          kind: 'issue',
          heading: evil,
          html: '',
          meta: {
            number: 1,
            state: 'open',
            author: evil,
            when: evil,
            labels: [{ name: evil, color: 'x;}' }],
          },
        },
        { kind: 'comment', html: '', meta: { author: evil, when: evil } },
        { kind: 'event', heading: evil, meta: { event: 'closed', author: evil, when: evil } },
        {
          kind: 'log',
          heading: evil,
          text: `::group::${evil}\n${evil}\n::error::${evil}`,
          meta: { note: evil },
        },
      ],
    });
    expect(html).not.toContain('<img');
    expect(html).not.toContain('x;}');
  });

  test.each<[IssueState, string]>([
    ['open', 'Open'],
    ['completed', 'Closed'],
    ['not planned', 'Closed as not planned'],
  ])('shows that an issue is %s', (state, text) => {
    const html = body(
      page({
        title: 'a',
        sections: [{ kind: 'issue', heading: 'Title', html: '', meta: { number: 7, state } }],
      }),
    );
    expect(html).toContain(`</svg>${text}</span>`);
    expect(html).toContain('Title <span class="number">#7</span>');
    expect(html).toContain('<strong>github-actions</strong>');
  });

  test('draws diagrams with the file beside it, and has no script without a diagram', async () => {
    const pageOf = async (markdown: string): Promise<string> =>
      page({
        title: 'a',
        sections: [{ kind: 'summary', heading: 'a', html: await renderGitHubMarkdown(markdown) }],
      });
    expect(await pageOf('```mermaid\ngantt\n```')).toContain(
      '<script src="mermaid.min.js"></script>',
    );
    expect(await pageOf('no diagram')).not.toContain('<script');
  });
});

describe('a log', () => {
  const log = (text: string): string =>
    body(page({ title: 'a', sections: [{ kind: 'log', heading: 'Step', text }] }));

  test('obeys workflow commands', () => {
    const html = log(
      '::group::Read\ninside\n::endgroup::\n::add-mask::secret\nthe secret\n::error title=t,file=f::100%25 bad%0Amore\n::debug::hidden',
    );
    expect(html).toContain(
      '<details><summary>Read</summary>\n<div class="line">inside</div>\n</details>',
    );
    expect(html).toContain('the ***');
    expect(html).toContain('<strong>Error:</strong> 100% bad\nmore');
    expect(html).not.toContain('secret');
    expect(html).not.toContain('hidden');
  });

  test('keeps colours', () => {
    expect(log('\u001b[1;31mno\u001b[0m yes')).toContain(
      '<span class="ansi-bold ansi-31">no</span> yes',
    );
  });
});

test('an index lists the steps with their links and states', () => {
  const html = body(
    indexPage({
      title: 'Story',
      steps: [
        { title: 'One', text: 'Nothing happens.', links: [{ text: 'Summary', href: '1.html' }] },
        { title: 'Two', text: evil, state: 'open', links: [{ text: 'Issue', href: '2.html' }] },
      ],
    }),
  );
  expect(html).toContain('<a href="1.html">Summary</a>');
  expect(html).toContain('no issue');
  expect(html).toContain('state-open');
  expect(html).not.toContain('<img');
});

test('a missing Chromium is said in one sentence', () => {
  expect(() => findChromium('/no/such/chromium')).toThrow(
    'No Chromium: $CHROMIUM names /no/such/chromium, which does not exist.',
  );
});
