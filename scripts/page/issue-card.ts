import { amount } from '../../src/model/text.ts';
import { escapeHtml } from './escape-html.ts';
import { octicon, type OcticonName } from './octicons.ts';
import {
  type CommentMeta,
  defaultAuthor,
  type EventMeta,
  type IssueMeta,
  type Label,
} from './section.ts';
import { stateBadge } from './state-badge.ts';

/** An issue's head and its first box. */
export function issueCard(title: string, html: string, meta: IssueMeta): string {
  const comments = meta.comments ?? 0;
  const told = [
    `<strong>${escapeHtml(nameOf(meta.author))}</strong> opened this issue`,
    ...(meta.when === undefined ? [] : [escapeHtml(meta.when)]),
  ].join(' ');
  return `<header class="issue-head">
<h1>${escapeHtml(title)} <span class="number">#${String(meta.number)}</span></h1>
<p class="issue-line">${stateBadge(meta.state)}<span class="muted">${told} · ${amount(comments, 'comment')}</span>${(meta.labels ?? []).map(labelPill).join('')}</p>
</header>
${commentBox(html, meta)}`;
}

/** One box of the conversation. */
export function commentBox(html: string, meta: CommentMeta = {}): string {
  const author = meta.author ?? defaultAuthor;
  const bot = author.endsWith('[bot]') ? '<span class="bot">bot</span>' : '';
  const when =
    meta.when === undefined ? '' : `<span class="muted">commented ${escapeHtml(meta.when)}</span>`;
  return `<article class="comment">
<span class="avatar${bot === '' ? '' : ' avatar-bot'}" aria-hidden="true">${escapeHtml(author.charAt(0).toUpperCase())}</span>
<div class="box"><p class="box-head"><strong>${escapeHtml(nameOf(author))}</strong>${bot}${when}</p>
<div class="markdown-body">${html}</div></div>
</article>`;
}

const eventIcons: Readonly<Record<EventMeta['event'], OcticonName>> = {
  opened: 'issue-opened',
  closed: 'issue-closed',
  'not planned': 'skip',
  reopened: 'issue-reopened',
};

/** One line between the boxes: closed, reopened. */
export function eventLine(heading: string, meta: EventMeta): string {
  const when =
    meta.when === undefined ? '' : ` <span class="muted">${escapeHtml(meta.when)}</span>`;
  return `<p class="event"><span class="event-icon event-${meta.event.replace(' ', '-')}">${octicon(eventIcons[meta.event])}</span><span><strong>${escapeHtml(nameOf(meta.author))}</strong> ${escapeHtml(heading)}${when}</span></p>`;
}

function nameOf(author: string = defaultAuthor): string {
  return author.replace(/\[bot\]$/, '');
}

function labelPill(label: Label): string {
  const color = /^#?([\da-f]{6})$/i.exec(label.color ?? '')?.[1] ?? 'ededed';
  return `<span class="label" style="background:#${color};color:${isLight(color) ? '#1f2328' : '#ffffff'}">${escapeHtml(label.name)}</span>`;
}

function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] =
    color.match(/../g)?.map((part) => Number.parseInt(part, 16)) ?? [];
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150;
}
