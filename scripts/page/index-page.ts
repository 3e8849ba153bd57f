import { escapeHtml } from './escape-html.ts';
import { pageShell } from './page.ts';
import type { IssueState } from './section.ts';
import { stateBadge } from './state-badge.ts';

export interface StoryStep {
  readonly title: string;
  /** One line of what happened. */
  readonly text: string;
  /** The issue as this step left it; absent while there is none. */
  readonly state?: IssueState;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

export interface Story {
  readonly title: string;
  readonly lead?: string;
  readonly steps: readonly StoryStep[];
}

/** The way into a story: its steps in order, each with the pages that show it. */
export function indexPage({ title, lead, steps }: Story): string {
  return pageShell(
    title,
    `<main class="story">
<h1>${escapeHtml(title)}</h1>
${lead === undefined ? '' : `<p class="lead">${escapeHtml(lead)}</p>`}
<ol>${steps.map(stepItem).join('\n')}</ol>
</main>`,
  );
}

function stepItem(step: StoryStep): string {
  const links = step.links.map(
    ({ text, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`,
  );
  return `<li><div class="step">
<p class="step-head"><strong>${escapeHtml(step.title)}</strong>${step.state === undefined ? '<span class="muted">no issue</span>' : stateBadge(step.state)}</p>
<p>${escapeHtml(step.text)}</p>
<p class="step-links">${links.join('')}</p>
</div></li>`;
}
