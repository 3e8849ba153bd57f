import { escapeHtml } from './escape-html.ts';
import type { SummaryMeta } from './section.ts';

/** The card of a job's summary at the foot of a workflow run's page. */
export function summaryCard(heading: string, html: string, meta: SummaryMeta = {}): string {
  const note = meta.note === undefined ? '' : `<span class="muted">${escapeHtml(meta.note)}</span>`;
  return `<section class="card">
<p class="card-head"><span><strong>${escapeHtml(heading)}</strong> summary</span>${note}</p>
<div class="markdown-body">${html}</div>
<p class="card-foot">Job summary generated at run-time</p>
</section>`;
}
